import { z } from '@hono/zod-openapi';
import { namesOf, type FieldRule } from '$lib/server/modules/records';

/** What machines send as numbers and forms as text; both are taken. Amounts stay text, so that they stay exact. */
const numbers: ReadonlySet<string> = new Set(['count', 'year', 'rate']);
const most = { text: 300, long: 8000, both: 2000 } as const;

/** The body that a record's fields ask for: every field as text, as the forms send it; a text in both languages twice. */
export function bodyOf(
	name: string,
	fields: readonly FieldRule[],
	more: Readonly<Record<string, z.ZodType>> = {}
) {
	const shape: Record<string, z.ZodType> = {};
	for (const field of fields)
		for (const key of namesOf(field)) {
			const value =
				field.kind === 'choice'
					? z.enum(field.among as [string, ...string[]])
					: field.kind === 'flag'
						? z.enum(['yes', 'no'])
						: numbers.has(field.kind)
							? z.union([z.string().max(60), z.number()]).transform(String)
							: z
									.string()
									.max(field.most ?? (field.kind in most ? most[field.kind as keyof typeof most] : 60));
			shape[key] = field.required && !key.endsWith('_en') ? value : value.optional();
		}
	return z
		.object({ ...shape, ...more })
		.strict()
		.openapi(name) as unknown as z.ZodType<Record<string, string | undefined>>;
}

/** A record as the API writes it: its fields, texts in both languages as they are, and its version. */
export function recordOf(
	fields: readonly FieldRule[],
	row: Readonly<Record<string, unknown>>
): Record<string, unknown> {
	return {
		id: row.id,
		...Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null])),
		...('obligation_id' in row ? { obligation_id: row.obligation_id } : {}),
		...('due_on' in row ? { due_on: row.due_on } : {}),
		version: row.version
	};
}

/** The version that If-Match names; undefined where it names none. */
export function matchOf(header: string | undefined): number | undefined {
	const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '');
	return match ? Number(match[1]) : undefined;
}
