import type { AddressName } from '$lib/addresses';
import type { DeskListContent } from '$lib/server/modules/exports';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import type { SheetCell, SheetColumn } from '$lib/server/platform/spreadsheet';
import { textIn } from '$lib/text';

/** One column of a list, said once: what stands over it and what each row has in it. */
export type ListColumn<Row> = SheetColumn & { readonly value: (row: Row) => SheetCell | undefined };

type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;
/** What a list was narrowed by, as its reader names it. */
export type AskedFor = { readonly label: string; readonly value: string };
type Texts = ReturnType<typeof textIn>;
type Found<Row> = {
	readonly rows: Rows<Row>;
	readonly asked?: readonly AskedFor[];
	/** What this part of the list is called, where that says more than its usual title. */
	readonly title?: string;
};

/** A list of the desk that can be taken out: under the permission and the filters of its page. */
export type DeskList = {
	readonly page: AddressName;
	readonly open: (
		ctx: Ctx,
		key: string,
		search: URLSearchParams
	) => Promise<DeskListContent | Refusal<string>>;
};

/**
 * Says how a list is taken out. `read` calls the service of the page with the filters of the page, so that a file never
 * holds what its page would not show.
 */
export function deskList<Row>(said: {
	readonly page: AddressName;
	/** Said before the columns, so that their rows have its type. */
	readonly read: (ctx: Ctx, search: URLSearchParams) => Promise<Found<Row> | Refusal<string>>;
	readonly title: (text: Texts) => string;
	readonly columns: (text: Texts, ctx: Ctx) => readonly ListColumn<Row>[];
	readonly example: (row: Row) => boolean;
}): DeskList {
	return {
		page: said.page,
		async open(ctx, key, search) {
			const found = await said.read(ctx, search);
			if (isRefusal(found)) return found;
			const text = textIn(ctx.language);
			const columns = said.columns(text, ctx);
			async function* rows(all: Rows<Row>) {
				for await (const row of all)
					yield { cells: columns.map(({ value }) => value(row) ?? null), example: said.example(row) };
			}
			return {
				key,
				title: found.title ?? said.title(text),
				columns: columns.map(({ value: _value, ...column }) => column),
				rows: rows(found.rows),
				asked: found.asked ?? []
			};
		}
	};
}

/** All rows of a list that its service gives a part at a time; the refusal of the first part, where there is one. */
export async function everyRow<Row, Next>(
	read: (
		from: Next | undefined
	) => Promise<{ readonly rows: readonly Row[]; readonly next: Next | null } | Refusal<string>>
): Promise<AsyncIterable<Row> | Refusal<string>> {
	const first = await read(undefined);
	if (isRefusal(first)) return first;
	return (async function* () {
		let part = first;
		for (;;) {
			yield* part.rows;
			if (part.next === null) return;
			const more = await read(part.next);
			if (isRefusal(more)) throw new Error(`a list ended in the middle: ${more.refused}`);
			part = more;
		}
	})();
}

/** The rows, or the refusal as it came. */
export const orRefused = <Row>(
	rows: Rows<Row> | Refusal<string>,
	asked: readonly AskedFor[] = []
): Found<Row> | Refusal<string> => (isRefusal(rows) ? rows : { rows: rows as Rows<Row>, asked });
