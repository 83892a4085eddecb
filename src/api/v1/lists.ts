import { z } from '@hono/zod-openapi';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import type { Part, PartOf } from '$lib/server/platform/list-part';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';

/** What every list takes: at most 100 rows a part, and the cursor that the part before gave (contract.md). */
export const ListQuery = z.object({
	limit: z.coerce
		.number()
		.int()
		.min(1)
		.max(100)
		.default(25)
		.openapi({ description: 'rows in this part, 1 to 100' }),
	cursor: z
		.string()
		.min(1)
		.max(1000)
		.optional()
		.openapi({ description: '`page.next` of the part before; opaque' })
});

/** What every list answers: the rows, and where the next part begins; null at the end. */
export const listOf = <Row extends z.ZodType>(row: Row) =>
	z.object({ data: z.array(row), page: z.object({ next: z.string().nullable() }) });

/** Any sort value of ours; PostgreSQL's text holds no NUL. */
// oxlint-disable-next-line no-control-regex -- NUL is the one sign that must not get through
const sortText = /^[^\0]{0,300}$/;

/**
 * Answers a list: reads the cursor, asks the service for the part, writes each row.
 * Refuses with `VALIDATION_FAILED` for a cursor that is none of ours.
 */
export async function answerList<Row>(
	query: z.output<typeof ListQuery>,
	read: (part: Part) => Promise<PartOf<Row> | Refusal>,
	write: (row: Row) => unknown
): Promise<{ data: unknown[]; page: { next: string | null } } | Refusal> {
	const key = readCursor(query.cursor, [sortText, keyPart.id]);
	if (isRefusal(key)) return key;
	const after = key === null ? undefined : { sort: key[0]!, id: key[1]! };
	const part = await read({ limit: query.limit, after });
	if (isRefusal(part)) return part;
	return {
		data: part.rows.map(write),
		page: { next: part.next === null ? null : writeCursor([part.next.sort, part.next.id]) }
	};
}
