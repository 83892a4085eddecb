import { randomUUID } from 'node:crypto';
import { fail } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import {
	nameOfPart,
	partFields,
	partValues,
	typedPart,
	wordingTables,
	writerText
} from '$lib/server/hall/part-writing-view';
import {
	hasTitle,
	judgeSuggestion,
	readPart,
	readPartToWrite,
	sheetOf,
	stopWriting,
	suggestWording,
	typePart,
	writePart
} from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const done = ['saved', 'suggested', 'answered'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const { drafting } = textIn(language);
	const words = drafting.write;
	const view = orError(language, await readPartToWrite(ctx, params.id, params.part));
	const { draft, part } = view;
	const when = (at: Date) => writeInstant(at, ctx.tenant.timeZone, language, 'short');
	const asked = url.searchParams.get('done');
	// A suggestion that came too late is carried into the form, where it is brought together with the words of today.
	const carried = view.suggestions.find(({ id }) => id === url.searchParams.get('suggestion'));
	const wording = carried?.wording ?? part;
	return {
		key: randomUUID(),
		done: done.find((one) => one === asked),
		name: nameOfPart(part, view.number, language, draft.kind),
		subject: view.subject,
		version: String(part.version),
		titled: hasTitle(part.kind),
		both: draft.languages.includes('en'),
		mayWrite: view.mayWrite,
		maySuggest: view.maySuggest,
		writer: writerText(view.writer, ctx, language),
		listHref: href(language, 'deskTextWrite', { id: draft.id }),
		values: partValues(typePart({ kind: part.kind, ...wording })),
		named: draft.languages.map((one) => ({ language: one, name: drafting.one.languages[one] ?? one })),
		shown: [{ kind: part.kind, title: part.title, body: part.body, table: null }],
		before: view.before.map((one) => ({
			name: words.before.version(one.version, one.by ?? '', when(one.at)),
			tables: wordingTables(one.sheet, draft.kind, language)
		})),
		suggestions: view.suggestions.map((one) => ({
			id: one.id,
			state: one.state,
			made: words.suggestions.made(one.by, when(one.at)),
			reason: one.reason,
			isOutdated: one.isOutdated,
			carryHref: href(language, 'deskTextPart', { id: draft.id, part: part.id }, { suggestion: one.id }),
			answered: one.answeredAt
				? words.suggestions.answeredBy(one.answeredBy ?? '', when(one.answeredAt), one.answer ?? '')
				: null,
			tables: one.state === 'open' ? wordingTables(one.sheet, draft.kind, language) : []
		}))
	};
};

const page = (event: RequestEvent, what: (typeof done)[number]) =>
	href(event.locals.language, 'deskTextPart', event.params, { done: what });
const faults = (event: RequestEvent) => textIn(event.locals.language).drafting.write.faults;

/**
 * Writes the part, or, where somebody was faster, shows both wordings: nothing typed is lost and nobody is overwritten
 * unseen. What is saved next stands on the version that the person has then seen.
 */
async function save(event: RequestEvent, act: 'save' | 'suggest') {
	const { ctx, language } = event.locals;
	let typed = { title: '', titleEn: '', body: '', bodyEn: '' };
	const failed = await answerForm(event, {
		act,
		texts: [...partFields, 'reason', 'base'],
		faults: faults(event),
		work: (once, sent) => {
			typed = typedPart(sent);
			const { id, part } = event.params;
			const base = Number(sent.text('base')) || 0;
			return act === 'save'
				? writePart(once, id, part, base, typed)
				: suggestWording(once, id, part, base, { ...typed, reason: sent.text('reason') });
		},
		to: () => page(event, act === 'save' ? 'saved' : 'suggested')
	});
	if (failed?.status !== 409) return failed;
	const view = orError(language, await readPartToWrite(ctx, event.params.id, event.params.part));
	const { part, draft } = view;
	const { wording } = readPart(part.kind, draft.languages, typed);
	return fail(failed.status, {
		...failed.data,
		sentence: undefined,
		meeting: {
			base: String(part.version),
			tables: wordingTables(sheetOf(part, part, wording, draft.languages), draft.kind, language)
		}
	});
}

const judge = (event: RequestEvent, accept: boolean) =>
	answerForm(event, {
		act: accept ? 'accept' : 'refuse',
		texts: ['answer'],
		faults: faults(event),
		work: (ctx, sent) =>
			judgeSuggestion(ctx, event.params.id, sent.text('id'), { accept, answer: sent.text('answer') }),
		to: () => page(event, 'answered')
	});

export const actions: Actions = {
	save: (event) => save(event, 'save'),
	suggest: (event) => save(event, 'suggest'),
	leave: (event) =>
		answerForm(event, {
			act: 'leave',
			texts: [],
			faults: {},
			work: (ctx) => stopWriting(ctx, event.params.id, event.params.part),
			to: () => href(event.locals.language, 'deskTextWrite', { id: event.params.id })
		}),
	accept: (event) => judge(event, true),
	refuse: (event) => judge(event, false)
};
