import { randomUUID } from 'node:crypto';
import { fail, redirect, type Cookies } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { actOnce, paperLimits, readPageForm, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { passOf, keepPass } from '$lib/server/hall/seat-pass';
import {
	proveSeat,
	readOutsideSeat,
	refuseFromOutside,
	sendSeatCode,
	signFromOutside
} from '$lib/server/modules/cooperation';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, cookies, url, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	const seat = orError(language, await readOutsideSeat(ctx, params.seat, passOf(cookies, url)));
	const { paper } = seat;
	const words = textIn(language).signing;
	return {
		key: randomUUID(),
		region: ctx.tenant.name,
		state: seat.state,
		email: seat.email,
		codeSent: url.searchParams.has('kode'),
		paper: paper && {
			title: paper.title,
			example: paper.is_example,
			download: href(language, 'signSeatPaper', { seat: params.seat }),
			maySignHere: paper.may_sign_here,
			facts: [
				{
					label: words.outsidePage.as,
					value: [paper.name, paper.capacity].filter(Boolean).join(', ')
				},
				...(seat.due_on && seat.state === 'open'
					? [{ label: words.outsidePage.due, value: writeDay(seat.due_on, language) }]
					: []),
				{ label: words.outsidePage.version, value: String(paper.version) },
				{ label: words.meterai[paper.meterai] ?? '', value: paper.meterai_note }
			],
			signers: paper.signers.map((one) => ({
				name: [one.name, one.capacity].filter(Boolean).join(', '),
				state: one.done ? words.outsidePage.signed : words.outsidePage.notYet
			}))
		}
	};
};

type Event = RequestEvent & { cookies: Cookies };

const again = (language: App.Locals['language'], refusal: Refusal, field: string, reason = '') =>
	fail(statusOf(refusal.refused), {
		field,
		reason,
		text:
			refusal.refused === 'VALIDATION_FAILED'
				? textIn(language).signing.faults['REQUIRED']!
				: sentenceFor(language, refusal)
	});

const here = ({ locals, params }: Event, query = '') =>
	redirect(303, href(locals.language, 'signSeat', { seat: params.seat }) + query);

export const actions: Actions = {
	code: async (event) => {
		const { ctx, language } = event.locals;
		const sent = await sendSeatCode(ctx, event.params.seat);
		if (isRefusal(sent)) return again(language, sent, 'send');
		return here(event, '?kode');
	},
	prove: async (event) => {
		const { ctx, language } = event.locals;
		const fields = await event.request.formData();
		const proved = await proveSeat(ctx, event.params.seat, typed(fields, 'code'));
		if (isRefusal(proved)) return again(language, proved, 'code');
		keepPass(event.cookies, event.url, proved.pass);
		return here(event);
	},
	sign: async (event) => {
		const { ctx, language } = event.locals;
		const form = await readPageForm(event.request, { ...paperLimits, kinds: ['pdf'], maxFiles: 1 });
		if (isRefusal(form)) return again(language, form, 'file');
		try {
			const [file] = form.files;
			const own = typed(form.fields, 'way') === 'own';
			if (own && !file) return again(language, { refused: 'FILE_MISSING' }, 'file');
			const content = own && file ? await wholeOf(file.open()) : null;
			const done = await actOnce(ctx, form.fields, `sign.${event.params.seat}`, (once) =>
				signFromOutside(
					once,
					event.params.seat,
					passOf(event.cookies, event.url),
					content && file ? { fileName: file.name, content } : null
				)
			);
			if (isRefusal(done)) return again(language, done, own ? 'file' : 'here');
		} finally {
			await form.discard();
		}
		return here(event);
	},
	refuse: async (event) => {
		const { ctx, language } = event.locals;
		const fields = await event.request.formData();
		const reason = typed(fields, 'reason').slice(0, 1000);
		const pass = passOf(event.cookies, event.url);
		const done = await refuseFromOutside(ctx, event.params.seat, pass, reason);
		if (isRefusal(done)) return again(language, done, 'reason', reason);
		return here(event);
	}
};

async function wholeOf(stream: NodeJS.ReadableStream): Promise<Buffer> {
	const pieces: Buffer[] = [];
	for await (const piece of stream) pieces.push(piece as Buffer);
	return Buffer.concat(pieces);
}
