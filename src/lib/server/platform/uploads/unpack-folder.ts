import { Readable } from 'node:stream';
import { cleanFileName } from './file-name';
import { inspectFile } from './inspect-file';
import type { RefusedFile, UploadedFile, UploadLimits } from './read-upload';
import { Spool } from './spool';
import { mediaTypes, Refused, type ByteSource } from './verdict';
import { readZipDirectory, unpack, type ZipEntry } from './zip-directory';

/** What systems put beside the files of a folder, and nobody scanned. */
const sideFiles = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a file begins as a ZIP does. */
export async function isZip(source: ByteSource): Promise<boolean> {
	return (await source.read(0, 4)).toString('latin1') === 'PK\u0003\u0004';
}

/**
 * The files of a folder that came as one ZIP. Its list of parts is judged before a byte is unpacked; then each part is
 * looked into like a file that came by itself, one after the other on the disk, and stands alone. A ZIP inside is not
 * opened. A part's content is unpacked again whenever it is asked for, so that 2,000 of them need no room of their own.
 */
export async function filesOfFolder(
	field: string,
	source: ByteSource & { readonly sha256: string },
	name: string,
	limits: UploadLimits
): Promise<{ files: UploadedFile[]; refused: RefusedFile[] }> {
	let parts: ZipEntry[];
	try {
		parts = await readZipDirectory(source);
	} catch (fault) {
		if (!(fault instanceof Refused)) throw fault;
		const refusal = { field, name, reason: fault.reason, sha256: source.sha256 };
		return { files: [], refused: [refusal] };
	}
	const files: UploadedFile[] = [];
	const refused: RefusedFile[] = [];
	for (const part of parts.filter((one) => !one.name.endsWith('/') && !sideFiles.test(one.name))) {
		const judged = await judgePart(field, source, part, limits);
		if ('reason' in judged) refused.push(judged);
		else files.push(judged);
	}
	return { files, refused };
}

async function judgePart(
	field: string,
	source: ByteSource,
	part: ZipEntry,
	limits: UploadLimits
): Promise<UploadedFile | RefusedFile> {
	const name = part.name.split('/').map((one) => cleanFileName(one, 'pdf').replace(/\.pdf$/, ''));
	const shown = `${name.join('/')}${/\.pdf$/i.test(part.name) ? '.pdf' : ''}`;
	if (part.unpacked > limits.maxFileBytes) return { field, name: shown, reason: 'TOO_LARGE', sha256: '' };
	let spool: Spool;
	try {
		spool = await Spool.take(unpack(source, part), limits.maxFileBytes + 1, limits.folder);
	} catch (fault) {
		if (!(fault instanceof Refused)) throw fault;
		return { field, name: shown, reason: fault.reason, sha256: '' };
	}
	try {
		const verdict = await inspectFile(spool, limits.kinds);
		if (!('kind' in verdict)) return { field, name: shown, ...verdict, sha256: spool.sha256 };
		const last = cleanFileName(part.name.split('/').at(-1)!, verdict.kind);
		return {
			field,
			name: [...name.slice(0, -1), last].join('/'),
			kind: verdict.kind,
			mediaType: mediaTypes[verdict.kind],
			size: spool.size,
			sha256: spool.sha256,
			open: () => Readable.from(unpack(source, part), { objectMode: false })
		};
	} finally {
		await spool.close();
	}
}
