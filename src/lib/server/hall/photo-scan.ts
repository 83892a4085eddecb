import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { plant } from '$lib/server/platform/plant';
import { bindPhotos, inTakenOrder, upright, type Photo, type Sheet } from '$lib/server/platform/photo-scan';
import { isRefusal } from '$lib/server/platform/refusal';
import { mediaTypes, type Upload, type UploadedFile, type UploadRefusal } from '$lib/server/platform/uploads';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';

type PhotoFile = UploadedFile & { readonly kind: Photo['kind'] };
const isPhoto = (file: UploadedFile): file is PhotoFile => file.kind === 'jpeg' || file.kind === 'png';

/**
 * The photographs of each field of a form as one small PDF, in the order in which they were taken; other files as they
 * came. Place, time and telephone are gone. Photographs beside a PDF in one field are a second file, and too many.
 *
 * @param upload let go of where it is refused
 * @param door.eachAlone a photograph that is none takes its own scan with it, and nothing else
 */
export async function withPhotosBound(
	upload: Upload,
	door: { readonly maxFiles: number; readonly eachAlone?: boolean },
	language: Language
): Promise<Upload | UploadRefusal> {
	const fields = new Map<string, UploadedFile[]>();
	for (const file of upload.files) fields.set(file.field, [...(fields.get(file.field) ?? []), file]);
	const files: UploadedFile[] = [];
	const refused = [...upload.refused];
	const no = async (refusal: UploadRefusal) => {
		await upload.discard();
		return { ...refusal, details: { ...refusal.details, fields: upload.fields } };
	};
	for (const [field, sent] of fields) {
		const photos = sent.filter(isPhoto);
		files.push(...sent.filter((one) => !isPhoto(one)));
		if (photos.length === 0) continue;
		const pages: (Sheet & { readonly name: string })[] = [];
		for (const photo of photos) {
			// One after the other: thirty large photographs would fill the memory.
			const page = await upright(plant().pageReader, {
				name: photo.name,
				kind: photo.kind,
				bytes: await buffer(photo.open())
			});
			if (!isRefusal(page)) pages.push({ ...page, name: photo.name });
			else if (!door.eachAlone) return no(page);
			else refused.push({ field, name: photo.name, reason: 'UNREADABLE', sha256: photo.sha256 });
		}
		if (pages.length < photos.length) continue;
		const inOrder = inTakenOrder(pages);
		const name = inOrder[0]!.name.replace(/\.\w+$/, '');
		const { sheet } = textIn(language).photoScan;
		const pdf = await bindPhotos(inOrder, { title: name, language, sheet });
		files.push({ ...asFile(field, `${name}.pdf`, pdf), photographs: pages.length });
	}
	if (files.length > door.maxFiles)
		return no({ refused: 'UPLOAD_TOO_LARGE', details: { what: 'files', limit: door.maxFiles } });
	return { ...upload, files, refused };
}

/** A PDF of ours as if it had come with the form. */
export function asFile(field: string, name: string, pdf: Buffer): UploadedFile {
	return {
		field,
		name,
		kind: 'pdf',
		mediaType: mediaTypes.pdf,
		size: pdf.length,
		sha256: createHash('sha256').update(pdf).digest('hex'),
		open: () => Readable.from([pdf], { objectMode: false })
	};
}
