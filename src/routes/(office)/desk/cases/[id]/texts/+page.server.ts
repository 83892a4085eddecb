import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { beginDraft, listDrafts, makePapers, readCaseWording } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const { drafting, templates } = textIn(language);
	const words = drafting.ofCase;
	const found = orError(language, await listDrafts(ctx, params.id));
	const wording = orError(language, await readCaseWording(ctx, params.id));
	const lacking = wording.fields.filter(({ lacks }) => lacks).length;
	return {
		key: randomUUID(),
		subject: found.case.subject,
		example: found.case.isExample,
		wording: wording.isAbroad
			? {
					href: href(language, 'deskCaseWording', { id: params.id }),
					lacking: wording.mayWrite ? lacking : 0
				}
			: undefined,
		caseHref: href(language, 'deskCase', { id: params.id }),
		kinds: found.mayBegin.map((value) => ({ value, label: templates.kinds[value] ?? value })),
		drafts: found.drafts.map((draft) => ({
			id: draft.id,
			name: templates.kinds[draft.kind] ?? draft.kind,
			href: href(language, 'deskText', { id: draft.id }),
			state: drafting.states[draft.state] ?? draft.state,
			versions: words.versions(draft.versions),
			changed: words.by(draft.updatedBy ?? '', writeInstant(draft.updatedAt, ctx.tenant.timeZone, language)),
			example: draft.isExample
		}))
	};
};

export const actions: Actions = {
	begin: (event) =>
		answerForm(event, {
			act: 'begin',
			texts: ['kind'],
			faults: textIn(event.locals.language).templates.faults,
			work: async (ctx, sent) => {
				const begun = await beginDraft(ctx, event.params.id, sent.text('kind'));
				// Its first version with Word and PDF is there at once; where the papers fail, the text stands all the same.
				if (!isRefusal(begun)) await makePapers({ ...ctx, idempotency: undefined }, begun.id);
				return begun;
			},
			to: ({ id }) => href(event.locals.language, 'deskText', { id })
		})
};
