import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { nameOfPart, partFields, typedPart, writerText } from '$lib/server/hall/part-writing-view';
import {
	addArticle,
	beginWriting,
	readWriting,
	removePart,
	restorePart,
	shiftArticle
} from '$lib/server/modules/cooperation';
import { listClauses } from '$lib/server/modules/documents';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const { drafting, templates } = textIn(language);
	const words = drafting.write;
	const view = orError(language, await readWriting(ctx, params.id));
	const { draft } = view;
	const listed = view.mayWrite ? await listClauses(ctx) : [];
	const clauses = isRefusal(listed) ? [] : listed.filter(({ withdrawn }) => !withdrawn);
	const when = (at: Date) => writeInstant(at, ctx.tenant.timeZone, language, 'short');
	let articles = 0;
	const parts = view.parts.map(({ part, writer, suggestions }, place) => {
		if (part.kind === 'article') articles += 1;
		const isArticle = part.kind === 'article';
		return {
			id: part.id,
			version: String(part.version),
			name: nameOfPart(part, articles, language, draft.kind),
			origin: !isArticle
				? null
				: part.clause === null
					? words.own
					: part.version > 1
						? words.changed
						: words.fromLibrary,
			who: words.by(part.updatedBy ?? '', when(part.updatedAt)),
			writer: writerText(writer, ctx, language),
			waiting: suggestions > 0 ? words.waiting(suggestions) : null,
			href: href(language, 'deskTextPart', { id: draft.id, part: part.id }),
			up: isArticle && view.parts[place - 1]?.part.kind === 'article',
			down: isArticle && view.parts[place + 1]?.part.kind === 'article'
		};
	});
	return {
		key: randomUUID(),
		name: templates.kinds[draft.kind] ?? draft.kind,
		subject: view.subject,
		both: draft.languages.includes('en'),
		mayWrite: view.mayWrite,
		maySuggest: view.maySuggest,
		textHref: href(language, 'deskText', { id: draft.id }),
		parts,
		removed: view.removed.map((part) => ({
			id: part.id,
			version: String(part.version),
			name: nameOfPart(
				{ kind: part.kind, title: part.title } as Parameters<typeof nameOfPart>[0],
				0,
				language,
				draft.kind
			),
			when: words.removed.when(part.updated_by_name ?? '', when(part.removed_at!))
		})),
		clauses: clauses.map(({ key, title }) => ({ value: key, label: title[language] ?? title.id }))
	};
};

const again = (event: RequestEvent) => href(event.locals.language, 'deskTextWrite', { id: event.params.id });
const faults = (event: RequestEvent) => textIn(event.locals.language).drafting.write.faults;

export const actions: Actions = {
	begin: (event) =>
		answerForm(event, {
			act: `text.begin.${event.params.id}`,
			texts: ['id'],
			faults: {},
			work: (ctx, sent) => beginWriting(ctx, event.params.id, sent.text('id')),
			to: ({ id }) => href(event.locals.language, 'deskTextPart', { id: event.params.id, part: id })
		}),
	add: (event) =>
		answerForm(event, {
			act: 'add',
			texts: ['after', 'clause'],
			faults: faults(event),
			work: (ctx, sent) =>
				addArticle(ctx, event.params.id, sent.text('after'), { clause: sent.text('clause') }),
			to: ({ id }) => `${again(event)}#bagian-${id}`
		}),
	own: (event) =>
		answerForm(event, {
			act: 'own',
			texts: ['after', ...partFields],
			faults: faults(event),
			work: (ctx, sent) => addArticle(ctx, event.params.id, sent.text('after'), typedPart(sent)),
			to: ({ id }) => `${again(event)}#bagian-${id}`
		}),
	remove: (event) =>
		answerForm(event, {
			act: 'remove',
			texts: [],
			faults: {},
			work: (ctx, sent) =>
				removePart(ctx, event.params.id, sent.text('id'), Number(sent.text('version')) || 0),
			to: () => again(event)
		}),
	restore: (event) =>
		answerForm(event, {
			act: 'restore',
			texts: [],
			faults: {},
			work: (ctx, sent) =>
				restorePart(ctx, event.params.id, sent.text('id'), Number(sent.text('version')) || 0),
			to: ({ id }) => `${again(event)}#bagian-${id}`
		}),
	move: (event) =>
		answerForm(event, {
			act: 'move',
			texts: [],
			faults: {},
			work: (ctx, sent) =>
				shiftArticle(ctx, event.params.id, sent.text('id'), sent.text('direction') === 'up' ? 'up' : 'down'),
			to: ({ id }) => `${again(event)}#bagian-${id}`
		})
};
