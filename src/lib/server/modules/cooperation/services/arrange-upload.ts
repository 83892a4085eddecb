import { buffer } from 'node:stream/consumers';
import { bindPhotos, sheetsIn, type Sheet } from '$lib/server/platform/photo-scan';
import type { Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { addVersion, openContentUnchecked, type DocumentContent } from '$lib/server/modules/documents';
import { authorise } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { readDocument, type DocumentRefusal } from './read-document';

export type UploadedSheets = {
	readonly name: string;
	/** Of which file these are the pages: another order is another file. */
	readonly of: string;
	readonly sheets: readonly Omit<Sheet, 'takenAt'>[];
};

/** An order of pages by their numbers in the file that was looked at; a page that it does not name is left out. */
export type PageOrder = { readonly of: string; readonly pages: readonly number[] };

/**
 * A file that was sent in and belongs to no record yet, for whoever may use it. `NOT_FOUND`: there is none, it is
 * somebody else's, or belongs to a record already.
 */
export async function openUpload(ctx: Ctx, id: string): Promise<DocumentContent | DocumentRefusal> {
	const denied = authorise(ctx, 'document.upload');
	if (denied) return denied;
	const found = await readDocument(ctx, id);
	if (isRefusal(found)) return found;
	const { document } = found;
	// What somebody without an account sends in lies with the proposal from the beginning, and is named nowhere yet either.
	const isLoose =
		document.owner_kind === 'upload' ||
		(ctx.actor.kind === 'applicant' && document.owner_kind === 'proposal' && document.kind === 'upload');
	return isLoose ? openContentUnchecked(ctx, document) : refuse('NOT_FOUND');
}

/** The pages of a file as photographs were bound into it. `NOT_FOUND`: it was made elsewhere. */
export async function sheetsOfContent(file: DocumentContent): Promise<UploadedSheets | Refusal<'NOT_FOUND'>> {
	const sheets = file.mediaType === 'application/pdf' ? sheetsIn(await buffer(file.content)) : null;
	return sheets ? { name: file.fileName, of: file.sha256, sheets } : refuse('NOT_FOUND');
}

/** Such a scan bound anew, its pages in another order. `STATE_CHANGED`: it is another file by now, whose pages bear other numbers. */
export async function boundAnew(
	present: UploadedSheets,
	order: PageOrder,
	language: Language
): Promise<{ content: Buffer; pages: number } | Refusal<'VALIDATION_FAILED' | 'STATE_CHANGED'>> {
	const chosen = [...new Set(order.pages)].flatMap((number) => present.sheets[number - 1] ?? []);
	if (chosen.length === 0)
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'place', message: 'PAGE_NEEDED' }] });
	if (order.of !== present.of) return refuse('STATE_CHANGED');
	const { sheet } = textIn(language).photoScan;
	const title = present.name.replace(/\.pdf$/i, '');
	return { content: await bindPhotos(chosen, { title, language, sheet }), pages: chosen.length };
}

/** The pages of such a file that was bound from photographs. `NOT_FOUND` also where it was not. */
export async function sheetsOfUpload(ctx: Ctx, id: string): Promise<UploadedSheets | DocumentRefusal> {
	const file = await openUpload(ctx, id);
	return isRefusal(file) ? file : sheetsOfContent(file);
}

/**
 * Puts the pages of such a scan in another order. The document stays the same and has one more version, so that a form
 * that holds it already sends the new one. `STATE_CHANGED`: its pages were put in another order meanwhile.
 */
export async function arrangeUpload(
	ctx: Ctx,
	id: string,
	order: PageOrder,
	language: Language
): Promise<{ id: string } | DocumentRefusal | DatabaseRefusal | Refusal> {
	const present = await sheetsOfUpload(ctx, id);
	if (isRefusal(present)) return present;
	const bound = await boundAnew(present, order, language);
	if (isRefusal(bound)) return bound;
	const added = await addVersion(ctx, id, {
		content: bound.content,
		mediaType: 'application/pdf',
		fileName: present.name,
		origin: 'scanned'
	});
	return isRefusal(added) ? added : { id };
}
