import { buffer } from 'node:stream/consumers';
import type { SentEmblem } from '$lib/server/modules/cooperation';
import type { UploadedFile } from '$lib/server/platform/uploads';

/** The picture that came in a field of a form, if one did. */
export async function emblemIn(
	files: readonly UploadedFile[],
	field: string
): Promise<SentEmblem | undefined> {
	const file = files.find((one) => one.field === field);
	if (!file || (file.kind !== 'jpeg' && file.kind !== 'png')) return undefined;
	return { name: file.name, kind: file.kind, bytes: await buffer(file.open()) };
}
