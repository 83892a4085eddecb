import { randomUUID } from 'node:crypto';
import { error, type RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import {
	contactFacts,
	letterField,
	letterLimits,
	mendFields,
	requestDeadline,
	requestFacts,
	requestPhases,
	requestTag
} from '$lib/server/hall/visit-request-words';
import { placeFile } from '$lib/server/modules/documents';
import {
	actOnOwnVisitRequest,
	readOwnVisitRequest,
	sendVisitRequest,
	type OwnAct
} from '$lib/server/modules/relations';
import { isUnderWay } from '$lib/server/modules/workflow';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
	const { visitRequests: words, proposeSteps } = textIn(language);
	const own = await readOwnVisitRequest(ctx, params.token);
	if (isRefusal(own)) {
		const { title, help } = proposeSteps.notHere;
		const link = { href: href(language, 'proposeVisit'), text: words.title };
		error(404, { message: title, code: 'NOT_FOUND', told: { title, help, link } });
	}
	const { row, file } = own;
	const isRunning = file !== undefined && isUnderWay(file.state.status);
	return {
		key: randomUUID(),
		done: url.searchParams.get('done'),
		title: row.theme,
		receipt: row.receipt ?? undefined,
		example: row.is_example,
		status: file ? requestTag(row, language) : undefined,
		facts: requestFacts(row, language),
		contact: contactFacts(row, language),
		phases: file ? requestPhases(file, language) : undefined,
		deadline: file ? requestDeadline(file.clock, language) : undefined,
		letter: letterField(language, true),
		returned:
			isRunning && row.open_step === 'permohonan'
				? {
						note: file.events.findLast(({ event }) => event.outcome === 'return')?.event.note ?? '',
						fields: mendFields(row, language)
					}
				: undefined,
		agreed:
			isRunning && row.agreed_on ? words.own.agreed(writeDay(row.agreed_on, language, 'long')) : undefined,
		asksForStory: isRunning && row.open_step === 'manfaat',
		mayWithdraw: isRunning && row.open_step !== 'manfaat',
		track: row.receipt ? href(language, 'visitTracked', { number: row.receipt }) : undefined
	};
};

const back = ({ locals, params }: RequestEvent, done: string) =>
	href(locals.language, 'proposeVisitOwn', { token: params.token! }, { done });

async function letterOf(ctx: Ctx, sent: SentForm) {
	const [file] = sent.files;
	return file
		? placeFile(ctx, { content: file.open(), mediaType: file.mediaType, fileName: file.name })
		: undefined;
}

async function actWithLetter(ctx: Ctx, token: string, sent: SentForm) {
	const letter = await letterOf(ctx, sent);
	if (isRefusal(letter)) return letter;
	const days = Object.fromEntries(
		['wished_on', 'wished_until', 'other_on'].map((name) => [name, sent.day(name)])
	);
	return actOnOwnVisitRequest(ctx, token, { act: 'mend', days, letter });
}

/** One of the acts that need words alone. */
const worded = (
	event: RequestEvent,
	act: string,
	field: string,
	input: (text: string) => OwnAct,
	done: string
) =>
	answerForm(event, {
		act,
		texts: [field],
		faults: textIn(event.locals.language).visitRequests.faults,
		work: (ctx, sent) => actOnOwnVisitRequest(ctx, event.params.token!, input(sent.text(field))),
		to: () => back(event, done)
	});

export const actions: Actions = {
	send: (event) =>
		answerForm(event, {
			act: 'send',
			texts: [],
			files: letterLimits,
			faults: textIn(event.locals.language).visitRequests.faults,
			work: async (ctx, sent) => {
				const letter = await letterOf(ctx, sent);
				return isRefusal(letter) ? letter : sendVisitRequest(ctx, event.params.token, letter);
			},
			to: () => back(event, 'sent')
		}),
	mend: (event) =>
		answerForm(event, {
			act: 'mend',
			texts: [],
			days: ['wished_on', 'wished_until', 'other_on'],
			files: letterLimits,
			faults: textIn(event.locals.language).visitRequests.faults,
			work: (ctx, sent) => actWithLetter(ctx, event.params.token, sent),
			to: () => back(event, 'sent')
		}),
	withdraw: (event) =>
		worded(event, 'withdraw', 'reason', (reason) => ({ act: 'withdraw', reason }), 'withdrawn'),
	took: (event) => worded(event, 'took', 'text', (text) => ({ act: 'took_home', text }), 'took')
};
