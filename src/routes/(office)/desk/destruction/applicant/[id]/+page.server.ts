import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { destructionNotes } from '$lib/server/hall/destruction-view';
import { keepScan } from '$lib/server/hall/sent-scan';
import { scanLimits } from '$lib/server/hall/upload-limits';
import { grounds, proposeEarlyRemoval, readCaseForRemoval } from '$lib/server/modules/retention';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).destruction;
	const found = orError(language, await readCaseForRemoval(ctx, params.id));
	const caseHref = href(language, 'deskCase', { id: found.id });
	return {
		key: randomUUID(),
		listsHref: href(language, 'deskDestructions'),
		caseHref,
		subject: found.subject,
		example: found.isExample,
		facts: [
			{ label: words.ofCase.subject, value: found.subject, href: caseHref },
			{
				label: words.ofCase.refusedOn,
				value: found.isRefused && found.closedOn ? writeDay(found.closedOn, language, 'long') : undefined,
				unknown: words.ofCase.notRefused
			}
		],
		mayPropose: found.isRefused && !found.list,
		list: (await destructionNotes(ctx, language, 'case', found.id))[0],
		grounds: grounds.map((one) => ({ value: one, label: words.grounds[one]! }))
	};
};

/** What stands over each field, for the summary of what is wrong. */
function labelsOf(language: Language): Readonly<Record<string, string>> {
	const { ground, reason, requestedOn } = textIn(language).destruction.ofCase;
	return { ground, reason, requested_on: requestedOn };
}

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'propose',
			texts: ['ground', 'reason'],
			days: ['requested_on'],
			files: scanLimits,
			faults: textIn(event.locals.language).destruction.faults,
			labels: labelsOf(event.locals.language),
			work: async (ctx, sent) => {
				const [file] = sent.files;
				const stored = file
					? await keepScan(ctx, file, {
							kind: 'permintaan_penghapusan',
							title: textIn('id').destruction.paper.request
						})
					: undefined;
				if (isRefusal(stored)) return stored;
				return proposeEarlyRemoval(ctx, {
					caseId: event.params.id,
					ground: sent.text('ground'),
					reason: sent.text('reason'),
					requestedOn: sent.day('requested_on'),
					documentId: stored?.id ?? null
				});
			},
			to: ({ id }) => href(event.locals.language, 'deskDestruction', { id }, { done: 'drawn' })
		})
};
