import { z } from '@hono/zod-openapi';
import {
	abandonDraft,
	beginDraft,
	checkDraft,
	compareDraft,
	listDrafts,
	makePapers,
	readCaseWording,
	listOffers,
	readDraft,
	takeOver,
	wordedFields,
	writeCaseWording,
	type CaseWords
} from '$lib/server/modules/cooperation';
import { driftKinds } from '$lib/server/modules/documents';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { typedText } from '../typed-text';
import { Part, partShown } from './text-shapes';

const tags = ['texts'];
const params = z.object({ id: z.string() });

const Paper = z.object({
	language: z.enum(['id', 'en']),
	format: z.enum(['word', 'pdf']),
	document_id: z.string()
});
const WordedField = z.object({
	name: z.enum(wordedFields),
	id: z.string(),
	en: z.string(),
	lacks: z.boolean()
});
const Offered = z.object({
	part: z.string(),
	act: z.enum(['changed', 'added', 'removed']),
	kind: z.string(),
	title: z.string(),
	article: z.number().int().nullable(),
	base: z.number().int().min(0)
});
const InList = z
	.object({
		id: z.string(),
		kind: z.string(),
		title: z.string(),
		state: z.enum(['open', 'settled', 'given_up']),
		template: z.number().int(),
		versions: z.number().int(),
		updated_at: z.string()
	})
	.openapi('TextInList');
const Text = z
	.object({
		id: z.string(),
		case_id: z.string(),
		kind: z.string(),
		state: z.string(),
		languages: z.array(z.string()),
		template: z.number().int(),
		agreement_id: z.string().nullable(),
		missing: z.array(z.object({ topic: z.string(), by: z.enum(['law', 'practice']), source: z.string() })),
		parties: z.array(
			z.object({
				designation: z.string(),
				name: z.string(),
				statement: z.string(),
				number: z.string().nullable()
			})
		),
		parts: z.array(Part),
		versions: z.array(
			z.object({
				number: z.number().int(),
				origin: z.string(),
				note: z.string().nullable(),
				papers: z.array(Paper),
				created_at: z.string()
			})
		)
	})
	.openapi('Text');

const Version = z
	.union([z.literal('now'), z.coerce.number().int().min(1).max(1_000_000)])
	.openapi({ description: 'a version, or `now` for the text as it stands' });
const Piece = z.object({ text: z.string(), change: z.enum(['added', 'removed']).optional() });
const Place = z.object({ article: z.number().int().nullable(), kind: z.string(), mark: z.string() });
const Comparison = z
	.object({
		before: Version,
		after: Version,
		language: z.enum(['id', 'en']),
		count: z.object({
			changed: z.number().int(),
			added: z.number().int(),
			removed: z.number().int(),
			moved: z.number().int(),
			moved_lines: z.number().int()
		}),
		parts: z.array(
			z.object({
				act: z.enum(['kept', 'changed', 'added', 'removed']),
				kind: z.string(),
				moved: z.boolean(),
				article_before: z.number().int().nullable(),
				article_after: z.number().int().nullable(),
				title: z.array(Piece),
				lines: z.array(
					z.object({
						act: z.enum(['kept', 'changed', 'added', 'removed']),
						mark_before: z.string(),
						mark_after: z.string(),
						pieces: z.array(Piece),
						moved_from: Place.nullable(),
						moved_to: Place.nullable()
					})
				)
			})
		)
	})
	.openapi('TextComparison');

const Finding = z
	.object({
		kind: z.enum(driftKinds),
		between: z.enum(['languages', 'within', 'record']),
		language: z.enum(['id', 'en']).nullable(),
		part: z.number().int().openapi({ description: 'the part by its place in the text, from 0' }),
		mark: z.string(),
		said: z.object({ id: z.string().nullable(), en: z.string().nullable() }),
		only: z.object({ id: z.array(z.string()), en: z.array(z.string()) }),
		record: z
			.object({ fact: z.enum(['term', 'starts_on', 'ends_on', 'amount', 'party']), value: z.string() })
			.nullable()
	})
	.openapi('TextFinding');

/** Texts in work on a case: begun from a template, kept as versions with Word and PDF. */
export function textsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/cases/{id}/texts',
		access: 'draft.read',
		summary: 'The texts of a case, those in work first',
		tags,
		params,
		answer: z.object({ data: z.array(InList), may_begin: z.array(z.string()) }),
		async handle({ ctx, params: { id } }) {
			const found = await listDrafts(ctx, id);
			if (isRefusal(found)) return found;
			return {
				data: found.drafts.map((draft) => ({
					id: draft.id,
					kind: draft.kind,
					title: draft.title,
					state: draft.state,
					template: draft.templateNumber,
					versions: draft.versions,
					updated_at: draft.updatedAt.toISOString()
				})),
				may_begin: found.mayBegin
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/texts',
		access: 'draft.write',
		summary: 'Begin a text from the template of its kind that holds today',
		tags,
		status: 201,
		params,
		body: z
			.object({ kind: typedText(40, 1) })
			.strict()
			.openapi('NewText'),
		answer: z.object({ id: z.string(), kind: z.string() }),
		handle: ({ ctx, params: { id }, body: { kind } }) => beginDraft(ctx, id, kind)
	});
	endpoint(api, {
		method: 'get',
		path: '/cases/{id}/wording',
		access: 'draft.read',
		summary: 'What a case says of itself in words, in Indonesian and in English',
		tags,
		params,
		answer: z.object({ version: z.number().int(), fields: z.array(WordedField) }),
		async handle({ ctx, params: { id } }) {
			const view = await readCaseWording(ctx, id);
			if (isRefusal(view)) return view;
			return {
				version: view.version,
				fields: view.fields.map(({ name, words, lacks }) => ({ name, ...words, lacks }))
			};
		}
	});
	endpoint(api, {
		method: 'put',
		path: '/cases/{id}/wording',
		access: 'draft.write',
		summary: 'Write what a case says of itself in both languages; texts begun from now on are filled with it',
		tags,
		params,
		body: z
			.object({
				base: z.number().int().min(0),
				fields: z.array(WordedField.omit({ lacks: true }).strict()).max(wordedFields.length)
			})
			.strict()
			.openapi('NewWording'),
		answer: z.object({ version: z.number().int() }),
		handle: ({ ctx, params: { id }, body: { base, fields } }) =>
			writeCaseWording(
				ctx,
				id,
				base,
				Object.fromEntries(fields.map(({ name, ...words }) => [name, words])) as CaseWords
			)
	});
	endpoint(api, {
		method: 'get',
		path: '/texts/{id}',
		access: 'draft.read',
		summary: 'A text with its parts, its versions and what it still lacks',
		tags,
		params,
		answer: Text,
		async handle({ ctx, params: { id } }) {
			const view = await readDraft(ctx, id);
			if (isRefusal(view)) return view;
			const { draft } = view;
			return {
				id: draft.id,
				case_id: draft.caseId,
				kind: draft.kind,
				state: draft.state,
				languages: draft.languages,
				template: draft.templateNumber,
				agreement_id: draft.agreementId,
				missing: view.missing,
				parties: draft.parties.map(({ designation, name, statement, number }) => ({
					designation: designation.id,
					name,
					statement: statement.id,
					number
				})),
				parts: draft.parts.map(partShown),
				versions: view.versions.map((one) => ({
					number: one.number,
					origin: one.origin,
					note: one.note,
					papers: one.papers,
					created_at: one.createdAt.toISOString()
				}))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/texts/{id}/versions',
		access: 'draft.write',
		summary: 'Keep the text as it stands as its next version, with Word and PDF',
		tags,
		status: 201,
		params,
		body: z
			.object({ note: typedText(500).optional() })
			.strict()
			.openapi('NewTextVersion'),
		answer: z.object({ number: z.number().int(), papers: z.array(Paper) }),
		handle: ({ ctx, params: { id }, body: { note } }) => makePapers(ctx, id, note?.trim() || null)
	});
	endpoint(api, {
		method: 'get',
		path: '/texts/{id}/offers',
		access: 'draft.read',
		summary: 'What a version of a text, the newest by default, says otherwise than the text in work',
		tags,
		params,
		query: z.object({ version: z.coerce.number().int().min(1).optional() }),
		answer: z.object({ data: z.array(Offered) }),
		async handle({ ctx, params: { id }, query: { version } }) {
			const offers = await listOffers(ctx, id, version ?? null);
			if (isRefusal(offers)) return offers;
			return {
				data: offers.map(({ partId, title, ...one }) => ({ part: partId, title: title.id, ...one }))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/texts/{id}/taken-over',
		access: 'draft.write',
		summary: 'Take parts of a version over into the text in work; all of them or none',
		tags,
		params,
		body: z
			.object({
				version: z.number().int().min(1),
				parts: z
					.array(Offered.pick({ part: true, base: true }).strict())
					.min(1)
					.max(200)
			})
			.strict()
			.openapi('TakenOver'),
		answer: z.object({ taken: z.number().int() }),
		handle: ({ ctx, params: { id }, body: { version, parts } }) =>
			takeOver(
				ctx,
				id,
				version,
				parts.map(({ part, base }) => ({ partId: part, base }))
			)
	});
	endpoint(api, {
		method: 'get',
		path: '/texts/{id}/comparison',
		access: 'draft.read',
		summary: 'Two versions of a text, word by word; moved parts and clauses are recognised',
		tags,
		params,
		query: z.object({
			before: Version.optional(),
			after: Version.optional(),
			language: z.enum(['id', 'en']).optional()
		}),
		answer: Comparison,
		async handle({ ctx, params: { id }, query }) {
			const compared = await compareDraft(ctx, id, query);
			if (isRefusal(compared)) return compared;
			const { movedLines, ...count } = compared.count;
			return {
				before: compared.before.version,
				after: compared.after.version,
				language: compared.language,
				count: { ...count, moved_lines: movedLines },
				parts: compared.sheet.map((part) => ({
					act: part.act,
					kind: part.kind,
					moved: part.moved,
					article_before: part.articleBefore,
					article_after: part.articleAfter,
					title: part.title,
					lines: part.lines.map((line) => ({
						act: line.act,
						mark_before: line.markBefore,
						mark_after: line.markAfter,
						pieces: line.pieces,
						moved_from: line.movedFrom,
						moved_to: line.movedTo
					}))
				}))
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/texts/{id}/drift',
		access: 'draft.read',
		summary: 'What a text says differently in its languages, against itself, or against the record',
		tags,
		params,
		answer: z.object({ data: z.array(Finding) }),
		async handle({ ctx, params: { id } }) {
			const checked = await checkDraft(ctx, id);
			if (isRefusal(checked)) return checked;
			return { data: checked.findings.map((one) => ({ ...one, record: one.record ?? null })) };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/texts/{id}/give-up',
		access: 'draft.write',
		summary: 'Stop writing a text; it stays readable and another of its kind may be begun',
		tags,
		params,
		body: z
			.object({ reason: typedText(500, 1) })
			.strict()
			.openapi('TextGivenUp'),
		answer: z.object({ id: z.string() }),
		async handle({ ctx, params: { id }, body: { reason } }) {
			const done = await abandonDraft(ctx, id, reason);
			return isRefusal(done) ? done : { id: done.id };
		}
	});
}
