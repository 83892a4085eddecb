import { z } from '@hono/zod-openapi';
import {
	isFieldName,
	writeClauses,
	type LibraryClause,
	type TemplateBody,
	type TextPart
} from '$lib/server/modules/documents';
import { typedText } from '../typed-text';

/** Texts of papers as the API writes them: clauses in the notation in which lawyers type them. */
export const Words = z
	.object({ id: typedText(4000), en: typedText(4000).nullable().default(null) })
	.openapi('Words');
const Line = z.object({
	text: Words,
	only_if: typedText(60)
		.nullable()
		.default(null)
		.openapi({ description: 'a field; the line stands only where it is filled' })
});
const Annex = z.object({
	title: Words,
	text: Words.nullable().default(null),
	columns: z.array(Words).max(12).default([])
});

export const Template = z
	.object({
		heading: z.array(Words).max(20),
		opening: Words,
		together: Words.nullable().default(null),
		recitals: z.array(Line).max(100).default([]),
		bases: z.array(Line).max(100).default([]),
		agreed: Words.nullable().default(null),
		articles: z.array(typedText(60, 1)).max(100).openapi({ description: 'keys of clauses, in their order' }),
		closing: Words,
		annexes: z.array(Annex).max(10).default([])
	})
	.strict()
	.openapi('TemplateBody');

/** An unknown field in a condition is left for the check of the template to find: it stands in the text. */
export function templateOf(body: z.output<typeof Template>): TemplateBody {
	const lines = (of: typeof body.recitals) =>
		of.map(({ text, only_if }) => {
			if (only_if === null || isFieldName(only_if)) return { text, onlyIf: only_if };
			return { text: { ...text, id: `?{${only_if}} ${text.id}` }, onlyIf: null };
		});
	return { ...body, recitals: lines(body.recitals), bases: lines(body.bases) };
}

export function templateShown(body: TemplateBody): z.input<typeof Template> {
	const lines = (of: TemplateBody['recitals']) => of.map(({ text, onlyIf }) => ({ text, only_if: onlyIf }));
	return {
		...body,
		heading: [...body.heading],
		recitals: lines(body.recitals),
		bases: lines(body.bases),
		articles: [...body.articles],
		annexes: body.annexes.map((annex) => ({ ...annex, columns: [...annex.columns] }))
	};
}

export const Clause = z
	.object({
		key: z.string(),
		number: z.number().int().openapi({ description: '0: comes with the program' }),
		topic: z.string(),
		title: Words,
		body: z
			.string()
			.openapi({ description: 'clauses begin with (1), parts with a., parts of parts with 1)' }),
		body_en: z.string().nullable(),
		withdrawn: z.boolean()
	})
	.openapi('Clause');

export function clauseShown(clause: LibraryClause): z.input<typeof Clause> {
	return {
		key: clause.key,
		number: clause.number,
		topic: clause.topic,
		title: clause.title,
		body: writeClauses(clause.body.id),
		body_en: clause.body.en ? writeClauses(clause.body.en) : null,
		withdrawn: clause.withdrawn
	};
}

export const Part = z
	.object({
		kind: z.string(),
		topic: z.string().nullable(),
		clause: z.object({ key: z.string(), number: z.number().int() }).nullable(),
		title: z.object({ id: z.string(), en: z.string().nullable() }),
		body: z.string(),
		body_en: z.string().nullable(),
		table: z
			.object({
				columns: z.array(z.object({ id: z.string(), en: z.string().nullable() })),
				rows: z.array(z.array(z.string()))
			})
			.nullable()
	})
	.openapi('TextPart');

export function partShown(part: TextPart): z.input<typeof Part> {
	return {
		kind: part.kind,
		topic: part.topic,
		clause: part.clause,
		title: part.title,
		body: writeClauses(part.body.id),
		body_en: part.body.en ? writeClauses(part.body.en) : null,
		table: part.table
			? { columns: [...part.table.columns], rows: part.table.rows.map((row) => [...row]) }
			: null
	};
}
