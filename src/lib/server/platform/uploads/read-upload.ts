import busboy from 'busboy';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { isRefusal, refuse, type Refusal } from '../refusal';
import { cleanFileName } from './file-name';
import { inspectFile } from './inspect-file';
import { Spool } from './spool';
import { filesOfFolder, isZip } from './unpack-folder';
import { mediaTypes, type FileKind, type FileRefusalReason } from './verdict';

export type UploadLimits = {
	readonly kinds: readonly FileKind[];
	/** Bytes of one file. */
	readonly maxFileBytes: number;
	readonly maxFiles: number;
	/** Bytes of the whole request; default: all files at their largest, and 2 MiB for the fields. */
	readonly maxTotalBytes?: number;
	/** Default 300. */
	readonly maxFields?: number;
	/** Bytes of one field; default 200,000. */
	readonly maxFieldBytes?: number;
	/** Milliseconds for the whole request, against senders of one byte a second; default 10 minutes. */
	readonly timeoutMs?: number;
	/**
	 * One file that is not taken does not take the others with it: it is named in {@link Upload.refused}, and the
	 * rest of the form stands. Without it the first such file refuses the whole form.
	 */
	readonly eachAlone?: boolean;
	/**
	 * A ZIP of at most so many bytes stands for the files in it, each of which is looked into and stands alone; without it
	 * a ZIP is one file.
	 */
	readonly folders?: { readonly maxBytes: number };
	/** Where files lie on their way, without a name; default: the machine's temporary folder. */
	readonly folder?: string;
};

export type UploadedFile = {
	readonly field: string;
	/** Safe to show and to send in a header; its extension says what the content is. */
	readonly name: string;
	readonly kind: FileKind;
	readonly mediaType: string;
	readonly size: number;
	readonly sha256: string;
	/** From how many photographs it was bound, where it was. */
	readonly photographs?: number;
	/** The content from the beginning; may be called more than once until {@link Upload.discard}. */
	open(): Readable;
};

/** A file that was not taken, under its cleaned name. */
export type RefusedFile = {
	readonly field: string;
	readonly name: string;
	readonly reason: FileRefusalReason;
	readonly seen?: string;
	/** Of its content, so that it can be compared with what is registered, though it is not kept. */
	readonly sha256: string;
};

export type Upload = {
	/** What was typed, in the order of the form; `getAll` for boxes that may be ticked more than once. */
	readonly fields: FormData;
	readonly files: readonly UploadedFile[];
	/** Files that were not taken where each stands alone (`eachAlone`); else always empty. */
	readonly refused: readonly RefusedFile[];
	/** Must be called when the files are stored or not wanted; frees their place on the disk. */
	discard(): Promise<void>;
};

export type UploadRefusal = Refusal<
	/** A file, a field, or all together larger or more than the limits (413). Answer with `Connection: close`. */
	| 'UPLOAD_TOO_LARGE'
	/** A file that is not taken (422); `details.reason` is a {@link FileRefusalReason}. */
	| 'FILE_REFUSED'
	/** Not a form with files, or the sender stopped in the middle (400). */
	| 'UPLOAD_BROKEN'
	/** The sender was too slow (408). */
	| 'UPLOAD_TOO_SLOW'
>;

type Arrived = {
	readonly field: string;
	readonly rawName: string;
	readonly spool: Spool;
};
type Mailbag = {
	readonly fields: FormData;
	readonly arriving: Promise<Arrived | null>[];
	refusal: UploadRefusal | null;
};

/**
 * The one door for uploads, for pages and the API (decisions.md 14): streams a multipart form to disk,
 * stops at the limits, and looks into every file before anybody gets it.
 *
 * A refusal carries in `details.fields` what was typed (a FormData), so that the form can be shown again
 * with it, and for a file its `field`, its cleaned `name` and the `reason`.
 */
export async function readUpload(
	request: IncomingMessage | Request,
	limits: UploadLimits
): Promise<Upload | UploadRefusal> {
	const source = bodyOf(request);
	// It may break off when nobody reads it any more, as after a refusal; without a listener that ends the program.
	source.on('error', () => {});
	const headers = headersOf(request);
	const most = limits.maxTotalBytes ?? limits.maxFiles * limits.maxFileBytes + 2 * 1024 * 1024;
	if (Number(headers['content-length'] ?? 0) > most) {
		return refuse('UPLOAD_TOO_LARGE', { limit: most, what: 'request', fields: new FormData() });
	}
	let form: busboy.Busboy;
	try {
		form = busboy({
			headers,
			// The names are cleaned by us; a browser sends them in UTF-8.
			preservePath: true,
			defParamCharset: 'utf8',
			limits: {
				fileSize: largest(limits) + 1,
				files: limits.maxFiles,
				fields: limits.maxFields ?? 300,
				fieldSize: limits.maxFieldBytes ?? 200_000,
				fieldNameSize: 200,
				parts: limits.maxFiles + (limits.maxFields ?? 300) + 1,
				headerPairs: 50
			}
		});
	} catch {
		return refuse('UPLOAD_BROKEN', { what: 'not a form', fields: new FormData() });
	}
	const bag = collect(form, limits);
	bag.refusal = (await pump(source, form, most, limits.timeoutMs ?? 600_000)) ?? bag.refusal;
	const arrived = await Promise.allSettled(bag.arriving);
	const files = arrived.flatMap((one) =>
		one.status === 'fulfilled' && one.value !== null ? [one.value] : []
	);
	const discard = async () => {
		await Promise.all(files.map((file) => file.spool.close()));
	};
	try {
		const faults = arrived.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
		if (bag.refusal === null && faults.length > 0) throw faults[0]!;
		const judged = bag.refusal ?? (await judge(files, limits));
		if (!isRefusal(judged)) return { fields: bag.fields, ...judged, discard };
		await discard();
		return refuse(judged.refused, { ...judged.details, fields: bag.fields });
	} catch (fault) {
		await discard();
		throw fault;
	}
}

function bodyOf(request: IncomingMessage | Request): Readable {
	if (request instanceof Readable) return request;
	return request.body === null ? Readable.from([]) : Readable.fromWeb(request.body as never);
}

function headersOf(request: IncomingMessage | Request): Record<string, string | string[] | undefined> {
	return request instanceof Readable ? request.headers : Object.fromEntries(request.headers);
}

/** Collects fields and files as they come. */
function collect(form: busboy.Busboy, limits: UploadLimits): Mailbag {
	const bag: Mailbag = { fields: new FormData(), arriving: [], refusal: null };
	const tooLarge = (what: string, limit: number, more: Record<string, unknown> = {}) => {
		bag.refusal ??= refuse('UPLOAD_TOO_LARGE', { what, limit, ...more });
	};
	form.on('field', (name, value, info) => {
		if (info.nameTruncated || info.valueTruncated) {
			tooLarge('field', limits.maxFieldBytes ?? 200_000, { field: name });
		}
		bag.fields.append(name, value);
	});
	form.on('file', (field, stream, info) => {
		const rawName = info.filename ?? '';
		// A form that breaks off breaks its file at once, before anybody reads it.
		stream.on('error', () => {});
		const arrival = (async () => {
			const spool = await Spool.take(stream, largest(limits) + 1, limits.folder);
			// An empty file field is sent as a file without name and content.
			if (spool.size === 0 && rawName === '') {
				await spool.close();
				return null;
			}
			if (isTooLarge(spool, limits) && !limits.eachAlone) {
				tooLarge('file', limits.maxFileBytes, { field, name: displayName(rawName) });
			}
			return { field, rawName, spool };
		})();
		arrival.catch(() => {});
		bag.arriving.push(arrival);
	});
	form.on('filesLimit', () => tooLarge('files', limits.maxFiles));
	form.on('fieldsLimit', () => tooLarge('fields', limits.maxFields ?? 300));
	form.on('partsLimit', () => tooLarge('parts', limits.maxFiles + (limits.maxFields ?? 300)));
	return bag;
}

/** Hands the request's bytes to the parser, up to the limit of the whole and no longer than the time allowed. */
async function pump(
	source: Readable,
	form: busboy.Busboy,
	most: number,
	timeoutMs: number
): Promise<UploadRefusal | null> {
	let total = 0;
	const closed = once(form, 'close');
	closed.catch(() => {});
	form.on('error', () => {});
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<'late'>((resolve) => {
		timer = setTimeout(() => resolve('late'), timeoutMs);
	});
	// Leaving the loop must not destroy the request: the answer still has to go out by its socket.
	const chunks = source.iterator({ destroyOnReturn: false });
	try {
		for (;;) {
			const next = await Promise.race([chunks.next(), late]);
			if (next === 'late') return refuse('UPLOAD_TOO_SLOW', { timeoutMs });
			if (next.done === true) break;
			const chunk = next.value as Buffer;
			total += chunk.length;
			if (total > most) return refuse('UPLOAD_TOO_LARGE', { what: 'request', limit: most });
			if (!form.write(chunk)) {
				const drained = await Promise.race([once(form, 'drain'), closed, late]);
				if (drained === 'late') return refuse('UPLOAD_TOO_SLOW', { timeoutMs });
			}
		}
		form.end();
		await closed;
		return null;
	} catch {
		// The parser says "Unexpected end of form", the request "aborted": the sender's form did not come whole.
		return refuse('UPLOAD_BROKEN', { what: 'incomplete' });
	} finally {
		clearTimeout(timer);
		form.destroy();
	}
}

/** The most that a file may have on its way; whether it is a folder, only its content says. */
const largest = (limits: UploadLimits) => Math.max(limits.maxFileBytes, limits.folders?.maxBytes ?? 0);

/** It was cut one byte beyond the limit, so its size says so. */
function isTooLarge(spool: Spool, limits: UploadLimits): boolean {
	return spool.size > limits.maxFileBytes;
}

/** Looks into each file; the first that is not taken is the answer, unless each stands alone. */
async function judge(
	files: readonly Arrived[],
	limits: UploadLimits
): Promise<Pick<Upload, 'files' | 'refused'> | UploadRefusal> {
	const taken: UploadedFile[] = [];
	const refused: RefusedFile[] = [];
	for (const { field, rawName, spool } of files) {
		if (limits.folders && spool.size <= limits.folders.maxBytes && (await isZip(spool))) {
			const inside = await filesOfFolder(field, spool, displayName(rawName), limits);
			taken.push(...inside.files);
			refused.push(...inside.refused);
			continue;
		}
		const verdict = isTooLarge(spool, limits)
			? { reason: 'TOO_LARGE' as const }
			: await inspectFile(spool, limits.kinds);
		if (!('kind' in verdict)) {
			const fault: RefusedFile = {
				field,
				name: displayName(rawName),
				...verdict,
				sha256: spool.sha256
			};
			if (!limits.eachAlone) return refuse('FILE_REFUSED', { ...fault });
			refused.push(fault);
			continue;
		}
		taken.push({
			field,
			name: cleanFileName(rawName, verdict.kind),
			kind: verdict.kind,
			mediaType: mediaTypes[verdict.kind],
			size: spool.size,
			sha256: spool.sha256,
			open: () => spool.open()
		});
	}
	return { files: taken, refused };
}

/** A refused file's name as it may be shown: cleaned, but with the extension it came with. */
function displayName(rawName: string): string {
	return cleanFileName(rawName, 'pdf').replace(/\.pdf$/, /\.pdf\s*$/i.test(rawName) ? '.pdf' : '');
}

export type { FileRefusalReason };
