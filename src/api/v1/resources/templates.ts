import { z } from '@hono/zod-openapi';
import {
	addClause,
	changeClause,
	changeTemplate,
	listClauses,
	listTemplates,
	readClause,
	readTemplate
} from '$lib/server/modules/documents';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { typedText } from '../typed-text';
import { Clause, clauseShown, Template, templateOf, templateShown } from './text-shapes';

const tags = ['texts'];

const ClauseInput = z.object({
	topic: typedText(40, 1),
	title: typedText(200, 1),
	title_en: typedText(200).default(''),
	body: typedText(40_000, 1),
	body_en: typedText(40_000).default(''),
	note: typedText(500, 1),
	withdrawn: z.boolean().default(false)
});
const NewClause = ClauseInput.strict().openapi('NewClause');
const ClauseChange = ClauseInput.extend({
	base: z
		.number()
		.int()
		.min(0)
		.openapi({ description: 'the version that this one follows; another one: 409' })
})
	.strict()
	.openapi('ClauseChange');
const TemplateChange = z
	.object({ base: z.number().int().min(0), note: typedText(500, 1), body: Template })
	.strict()
	.openapi('TemplateChange');

const Versioned = {
	note: z.string().nullable(),
	created_at: z.string().nullable(),
	created_by: z.string().nullable()
};
const made = (one: { note: string | null; createdAt: Date | null; createdBy: string | null }) => ({
	note: one.note,
	created_at: one.createdAt?.toISOString() ?? null,
	created_by: one.createdBy
});

type Typed = z.output<typeof ClauseInput>;
const typed = ({ title_en, body_en, ...rest }: Typed) => ({ ...rest, titleEn: title_en, bodyEn: body_en });

/** The library of clauses and the templates of papers. */
export function templatesResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/clauses',
		access: 'clause.read',
		summary: 'Every clause of the library with its present text',
		tags,
		answer: z.object({ data: z.array(Clause) }),
		async handle({ ctx }) {
			const clauses = await listClauses(ctx);
			return isRefusal(clauses) ? clauses : { data: clauses.map(clauseShown) };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/clauses',
		access: 'clause.write',
		summary: 'Add a clause to the library',
		tags,
		status: 201,
		body: NewClause,
		answer: z.object({ key: z.string(), number: z.number().int() }),
		handle: ({ ctx, body }) => addClause(ctx, typed(body))
	});
	endpoint(api, {
		method: 'get',
		path: '/clauses/{key}',
		access: 'clause.read',
		summary: 'A clause with all its versions, newest first',
		tags,
		params: z.object({ key: z.string() }),
		answer: z.object({ data: z.array(Clause.extend(Versioned)) }),
		async handle({ ctx, params: { key } }) {
			const versions = await readClause(ctx, key);
			return isRefusal(versions)
				? versions
				: { data: versions.map((one) => ({ ...clauseShown(one), ...made(one) })) };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/clauses/{key}/versions',
		access: 'clause.write',
		summary: 'Write the next version of a clause; texts that hold an earlier one keep it',
		tags,
		status: 201,
		params: z.object({ key: z.string() }),
		body: ClauseChange,
		answer: z.object({ key: z.string(), number: z.number().int() }),
		handle: ({ ctx, params: { key }, body: { base, ...rest } }) => changeClause(ctx, key, base, typed(rest))
	});
	endpoint(api, {
		method: 'get',
		path: '/templates',
		access: 'clause.read',
		summary: 'Every kind of paper with the version of its template that holds',
		tags,
		answer: z.object({
			data: z.array(z.object({ kind: z.string(), number: z.number().int(), articles: z.number().int() }))
		}),
		async handle({ ctx }) {
			const templates = await listTemplates(ctx);
			return isRefusal(templates)
				? templates
				: { data: templates.map(({ kind, number, articles }) => ({ kind, number, articles })) };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/templates/{kind}',
		access: 'clause.read',
		summary: 'A template with all its versions, newest first',
		tags,
		params: z.object({ kind: z.string() }),
		answer: z.object({
			kind: z.string(),
			versions: z.array(z.object({ number: z.number().int(), body: Template, ...Versioned }))
		}),
		async handle({ ctx, params: { kind } }) {
			const history = await readTemplate(ctx, kind);
			if (isRefusal(history)) return history;
			return {
				kind: history.kind,
				versions: history.versions.map((one) => ({
					number: one.number,
					body: templateShown(one.body),
					...made(one)
				}))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/templates/{kind}/versions',
		access: 'template.write',
		summary: 'Write the next version of a template; it holds for texts that are begun from now on',
		tags,
		status: 201,
		params: z.object({ kind: z.string() }),
		body: TemplateChange,
		answer: z.object({ kind: z.string(), number: z.number().int() }),
		handle: ({ ctx, params: { kind }, body: { base, note, body } }) =>
			changeTemplate(ctx, kind, base, templateOf(body), note)
	});
}
