import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { destructionNotes } from '$lib/server/hall/destruction-view';
import {
	abandonDraft,
	makePapers,
	readDraft,
	wordsAreGone,
	type DraftView
} from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const { drafting, templates } = textIn(language);
	const words = drafting.one;
	const view = orError(language, await readDraft(ctx, params.id));
	const { draft } = view;
	const bilingual = draft.languages.includes('en');
	const open = (id: string) => href(language, 'deskDocument', { id });
	const isGone = wordsAreGone(draft);
	return {
		key: randomUUID(),
		name: templates.kinds[draft.kind] ?? draft.kind,
		kind: draft.kind,
		title: draft.title,
		state: {
			tone:
				draft.state === 'open'
					? ('going' as const)
					: draft.state === 'settled'
						? ('good' as const)
						: ('ended' as const),
			text: drafting.states[draft.state] ?? draft.state
		},
		example: draft.isExample,
		mayWrite: view.mayWrite,
		languages: draft.languages.map((one) => ({ language: one, name: words.languages[one] ?? one })),
		from: words.from(templates.version(draft.templateNumber)),
		templateHref: href(
			language,
			'deskTemplate',
			{ kind: view.template },
			{ version: String(draft.templateNumber) }
		),
		caseHref: href(language, 'deskCase', { id: view.case.id }),
		textsHref: href(language, 'deskTexts', { id: view.case.id }),
		subject: view.case.subject,
		writeHref: href(language, 'deskTextWrite', { id: draft.id }),
		driftHref: href(language, 'deskTextDrift', { id: draft.id }),
		compareHref: href(language, 'deskTextCompare', { id: draft.id }),
		gone: isGone ? await destructionNotes(ctx, language, 'case', view.case.id) : undefined,
		missing: (isGone ? [] : view.missing).map(({ topic, by, source }) => ({
			law: by === 'law',
			text: (by === 'law' ? words.missingLaw : words.missingPractice)(
				templates.topics[topic] ?? topic,
				source
			)
		})),
		parties: draft.parties.map((party) => ({
			designation: party.designation[bilingual ? language : 'id'],
			name: party.name,
			statement: party.statement[bilingual ? language : 'id']
		})),
		parts: draft.parts.map(({ kind, title, body, table }) => ({ kind, title, body, table })),
		talk: talkOf(view, language),
		versions: view.versions.map((one) => ({
			number: String(one.number),
			origin: words.origins[one.origin] ?? one.origin,
			when: `${writeInstant(one.createdAt, ctx.tenant.timeZone, language)}${one.createdBy ? `, ${one.createdBy}` : ''}`,
			note: one.note ?? '',
			files: (isGone ? [] : one.papers).map((paper) => ({
				text: `${words.files[paper.format]}, ${words.languages[paper.language]}`,
				href: open(paper.document_id)
			}))
		}))
	};
};

/** The articles of the text that lies with the case as a paper, each a place that can be spoken about. */
function talkOf(view: DraftView, language: Language) {
	const papers = view.versions[0]?.papers ?? [];
	const paper = papers.find((one) => one.format === 'pdf' && one.language === 'id') ?? papers[0];
	if (!paper) return undefined;
	const words = textIn('id').drafting.one;
	return {
		href: `${href(language, 'deskCase', { id: view.case.id })}#percakapan`,
		topic: `paper:${paper.document_id}`,
		places: view.draft.parts
			.filter((part) => part.kind === 'article')
			.map((part, place) => {
				const value = [words.article(place + 1), part.title?.id].filter(Boolean).join(': ');
				return { value, label: value };
			})
	};
}

export const actions: Actions = {
	make: (event) =>
		answerForm(event, {
			act: 'make',
			texts: ['note'],
			faults: textIn(event.locals.language).templates.faults,
			work: (ctx, sent) => makePapers(ctx, event.params.id, sent.text('note').slice(0, 500) || null),
			to: () => `${href(event.locals.language, 'deskText', { id: event.params.id })}#versi`
		}),
	giveUp: (event) =>
		answerForm(event, {
			act: 'giveUp',
			texts: ['reason'],
			faults: textIn(event.locals.language).templates.faults,
			work: (ctx, sent) => abandonDraft(ctx, event.params.id, sent.text('reason')),
			to: ({ caseId }) => href(event.locals.language, 'deskTexts', { id: caseId })
		})
};
