import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { href } from '$lib/addresses';
import {
	openUpload,
	readsFromOutside,
	sheetsOfUpload,
	uploadDocument
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { mediaTypes, type FileKind, type UploadedFile } from '$lib/server/platform/uploads';
import type { Language } from '$lib/text/bilingual';
import { typed, type PageForm } from './page-form';

/** A file of a form that came back: it need not be sent again. */
export type KeptFile = {
	readonly id: string;
	readonly name: string;
	/** Where its pages can be looked at and put in order, where it was bound from photographs. */
	readonly pagesHref?: string;
};

/** Whether somebody wants to see the pages of their photographs before the form does anything. */
export const looksFirst = (fields: FormData): boolean => typed(fields, 'look') === 'on';

/** Whether there is an order of pages to look at. */
export const hasPages = ({ photographs }: Pick<UploadedFile, 'photographs'>): boolean =>
	(photographs ?? 0) > 1;

/** A kept file with the way to its pages, where there is more than one. */
export async function withPages(ctx: Ctx, language: Language, file: KeptFile): Promise<KeptFile> {
	const scan = await sheetsOfUpload(ctx, file.id);
	return isRefusal(scan) || scan.sheets.length < 2
		? file
		: {
				...file,
				pagesHref: href(language, readsFromOutside(ctx.actor) ? 'ownPages' : 'deskUploadPages', {
					id: file.id
				})
			};
}

/** The same for several, by their fields. */
export async function withAllPages(
	ctx: Ctx,
	language: Language,
	files: Readonly<Record<string, KeptFile>>
): Promise<Record<string, KeptFile>> {
	const kept: Record<string, KeptFile> = {};
	for (const [field, file] of Object.entries(files)) kept[field] = await withPages(ctx, language, file);
	return kept;
}

/** Keeps the files of a form that comes back, by their fields. One that cannot be kept must be sent again. */
export async function keepSent(
	ctx: Ctx,
	language: Language,
	files: readonly UploadedFile[]
): Promise<Record<string, KeptFile>> {
	const kept: Record<string, KeptFile> = {};
	for (const file of files) {
		const stored = await uploadDocument(
			{ ...ctx, idempotency: undefined },
			{ fileName: file.name, mediaType: file.mediaType, content: file.open(), scanned: true }
		);
		if (!isRefusal(stored))
			kept[file.field] = await withPages(ctx, language, { id: stored.id, name: file.name });
	}
	return kept;
}

/** The files of a form as it was sent: those that came with it, and those that it held from before. */
export async function filesOf(
	ctx: Ctx,
	fields: FormData,
	form: PageForm | Refusal
): Promise<readonly UploadedFile[]> {
	const fresh = isRefusal(form) ? [] : form.files;
	return [...fresh, ...(await keptBefore(ctx, fields, fresh))];
}

/** What a form that came back before still holds, for the fields in which nothing new was sent. */
async function keptBefore(
	ctx: Ctx,
	fields: FormData,
	sent: readonly UploadedFile[]
): Promise<UploadedFile[]> {
	const held: UploadedFile[] = [];
	for (const [name, id] of fields) {
		const field = /^kept\.(.+)$/.exec(name)?.[1];
		if (!field || typeof id !== 'string' || sent.some((one) => one.field === field)) continue;
		const file = await heldFile(ctx, field, id);
		if (file) held.push(file);
	}
	return held;
}

async function heldFile(ctx: Ctx, field: string, id: string): Promise<UploadedFile | undefined> {
	const file = await openUpload(ctx, id);
	if (isRefusal(file)) return undefined;
	const kind = kinds.find((one) => mediaTypes[one] === file.mediaType);
	// A service may open it more than once; what a form takes is no larger than its door allows.
	const bytes = await buffer(file.content);
	return (
		kind && {
			field,
			name: file.fileName,
			kind,
			mediaType: file.mediaType,
			size: file.size,
			sha256: file.sha256,
			open: () => Readable.from([bytes], { objectMode: false })
		}
	);
}
const kinds = Object.keys(mediaTypes) as FileKind[];
