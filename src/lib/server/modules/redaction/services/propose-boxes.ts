import { carryOut, type Ctx } from '$lib/server/platform/context';
import { PageFault, type Box, type PagedFile } from '$lib/server/platform/page-reader';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { pagesReadUnchecked } from '$lib/server/modules/documents';
import { covers, isTakenKind, type TakenKind } from '../domain/boxes';
import { boxesOf, linesOf } from '../domain/page-lines';
import { findPersonalData, findWords, type Found } from '../domain/personal-data';
import { boxesOfRedaction } from '../repository/redactions';
import { findRedaction, originalOf } from './find-redaction';
import { addBoxes, hasRoom, type MarkRefusal, type NewBox } from './mark-boxes';

/** A page that is a picture takes seconds to recognise; the person is told which pages are left. */
const longestLook = 20_000;

export type Proposed = {
	readonly proposed: number;
	/** From which page on nobody has looked yet; null: all were looked at. */
	readonly leftFrom: number | null;
};

/**
 * Looks for personal data on the pages of a copy, or for words that somebody names, and proposes a box for each. A
 * person keeps or takes away every one: names, addresses and signatures no pattern knows.
 *
 * `FILE_HELD`: the original waits for the virus scanner.
 *
 * @param asked.from the page to begin with
 */
export async function proposeBoxes(
	ctx: Ctx,
	id: string,
	asked: { readonly from: number; readonly words?: string; readonly what?: string }
): Promise<Proposed | MarkRefusal | Refusal<'FILE_HELD' | 'DOCUMENT_REMOVED'>> {
	const row = await findRedaction(ctx, id, 'document.redact');
	if (isRefusal(row)) return row;
	if (row.state !== 'open') return refuse('STATE_CHANGED');
	const named = asked.words?.trim();
	if (named !== undefined && named.length < 2)
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'words', message: 'TWO_LETTERS' }] });
	const what: TakenKind = isTakenKind(asked.what) ? asked.what : 'other';
	const original = await originalOf(ctx, row);
	if (isRefusal(original)) return original;
	const find = (line: string): Found[] =>
		named === undefined
			? findPersonalData(line)
			: findWords(line, named).map((one) => ({ ...one, kind: what }));
	const known = await ctx.db.rows(boxesOfRedaction({ id }));
	const boxes: NewBox[] = [];
	const begun = Date.now();
	let page = Math.max(1, asked.from);
	for (; page <= row.pages && Date.now() - begun < longestLook; page += 1) {
		const before = known
			.filter((box) => box.page === page)
			.map(({ x, y, width, height }): Box => [x, y, width, height]);
		for (const found of await boxesOnPage(ctx, original, row.sha256, page, find))
			if (!before.some((one) => covers(one, found.box))) boxes.push(found);
	}
	const leftFrom = page <= row.pages ? page : null;
	if (boxes.length === 0) return { proposed: 0, leftFrom };
	if (!(await hasRoom(ctx, id, boxes.length))) return refuse('TOO_MANY_BOXES', { most: 2_000 });
	return carryOut(ctx, (uow) => {
		addBoxes(uow, ctx, id, boxes, 'proposed');
		return { proposed: boxes.length, leftFrom };
	});
}

async function boxesOnPage(
	ctx: Ctx,
	original: PagedFile,
	sha256: string,
	page: number,
	find: (line: string) => Found[]
): Promise<NewBox[]> {
	const reader = ctx.pageReader;
	if (!reader) return [];
	// What was read before in this page need not be recognised again where nothing of the kind stands in it.
	const read = (await pagesReadUnchecked(ctx, sha256)).find(({ number }) => number === page);
	if (read?.origin === 'recognised' && find(read.text.replace(/\s+/g, ' ')).length === 0) return [];
	try {
		const { words } = await reader.readPage(original, page);
		const { width, height } = await reader.sizeOf(original, page);
		return linesOf(words, height / width).flatMap((line) =>
			find(line.text).flatMap((found) => boxesOf(line, found).map((box) => ({ page, box, what: found.kind })))
		);
	} catch (fault) {
		if (fault instanceof PageFault) return [];
		throw fault;
	}
}
