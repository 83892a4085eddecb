import type { Upload } from '$lib/server/modules/cooperation';
import { typed } from '$lib/server/hall/page-form';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { readUpload, type UploadLimits } from '$lib/server/platform/uploads';
type SentFile = Pick<Upload, 'fileName' | 'mediaType' | 'content'> & { readonly sha256: string };

/** Reads the one file of a request with its texts, and lets go of what was spooled whatever becomes of it. */
export async function withOneFile<Result>(
	request: Request,
	limits: Omit<UploadLimits, 'maxFiles'>,
	work: (file: SentFile, text: (name: string) => string | undefined) => Promise<Result | Refusal>
): Promise<Result | Refusal> {
	const sent = await readUpload(request, { ...limits, maxFiles: 1 });
	if (isRefusal(sent)) {
		// What was typed is for a page to show again; an answer of the API carries words only.
		const { fields: _fields, ...details } = sent.details ?? {};
		return refuse(sent.refused, { ...details, detail: details['reason'] });
	}
	try {
		const [file] = sent.files;
		if (!file) return refuse('VALIDATION_FAILED', { errors: [{ field: 'file', message: 'REQUIRED' }] });
		return await work(
			{ fileName: file.name, mediaType: file.mediaType, content: file.open(), sha256: file.sha256 },
			(name) => typed(sent.fields, name) || undefined
		);
	} finally {
		await sent.discard();
	}
}
