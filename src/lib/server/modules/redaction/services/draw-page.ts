import type { Ctx } from '$lib/server/platform/context';
import { PageFault, type Box, type PagePicture } from '$lib/server/platform/page-reader';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { logAccess } from '$lib/server/modules/audit';
import { boxesOfRedaction } from '../repository/redactions';
import { findRedaction, originalOf, type FindRefusal } from './find-redaction';

/** Enough to read small print, and no more than a poor line bears. */
const dotsWide = 1_000;
/** Good enough to see where a word ends; a browser that asks for the picture twice stays below what a page may weigh. */
const quality = 55;

/**
 * One page of the original with the boxes on it: as they are worked on, with what lies under them to be seen, or
 * `burnt` as the copy will have them. Seeing the first is reading the original, and is noted as that.
 */
export async function drawRedactedPage(
	ctx: Ctx,
	id: string,
	page: number,
	how: { readonly burnt: boolean; readonly corner: readonly [number, number] | null }
): Promise<PagePicture | FindRefusal | Refusal<'FILE_HELD' | 'DOCUMENT_REMOVED'>> {
	const row = await findRedaction(ctx, id, 'redaction.read');
	if (isRefusal(row)) return row;
	if (!Number.isInteger(page) || page < 1 || page > row.pages || !ctx.pageReader) return refuse('NOT_FOUND');
	const original = await originalOf(ctx, row);
	if (isRefusal(original)) return original;
	const boxes = (await ctx.db.rows(boxesOfRedaction({ id }))).filter((box) => box.page === page);
	const place = ({ x, y, width, height }: (typeof boxes)[number]): Box => [x, y, width, height];
	const kept = boxes.filter(({ state }) => state === 'kept');
	if (!how.burnt && row.document_disclosure !== 'public')
		await logAccess(ctx, {
			event: 'RESTRICTED_READ',
			subject: { kind: 'document', id: row.document_id },
			details: { version: row.document_version, page, redaction: id }
		});
	try {
		return await ctx.pageReader.drawPage(original, page, {
			width: dotsWide,
			format: 'jpeg',
			quality,
			...(how.burnt
				? { boxes: kept.map(place) }
				: {
						marks: boxes.map((box) => ({
							box: place(box),
							tone: box.state === 'kept' ? ('kept' as const) : ('proposed' as const)
						})),
						corner: how.corner
					})
		});
	} catch (fault) {
		if (fault instanceof PageFault) return refuse('NOT_FOUND');
		throw fault;
	}
}
