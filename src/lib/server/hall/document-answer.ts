import { Readable } from 'node:stream';
import type { DocumentContent } from '$lib/server/modules/documents';

/**
 * A stored file as an answer: always a download, never a page of ours. Whatever an outsider sent in stays outside of
 * our origin: no sniffing, and a sandbox without scripts, forms or frames (ASVS 5.x; quality.md B3).
 */
export function documentAnswer(document: DocumentContent): Response {
	return new Response(Readable.toWeb(document.content) as ReadableStream, {
		headers: {
			'content-type': document.mediaType,
			'content-length': String(document.size),
			'content-disposition': dispositionOf(document.fileName),
			'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store',
			etag: `"${document.sha256}"`
		}
	});
}

/** The name in both forms of RFC 6266: plain letters for old readers, the whole name for the rest. */
export function dispositionOf(fileName: string): string {
	const plain = fileName.replace(/[^\x20-\x7e]|["\\%;]/g, '_');
	return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

/** A paper that was just made, shown in the browser so that it can be printed at once. */
export function paperAnswer(paper: { readonly fileName: string; readonly pdf: Buffer }): Response {
	return new Response(new Uint8Array(paper.pdf), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': dispositionOf(paper.fileName).replace('attachment', 'inline'),
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store'
		}
	});
}

/** A file that is written while it is sent. */
export function fileAnswer(file: {
	readonly fileName: string;
	readonly mediaType: string;
	readonly bytes: Readable;
}): Response {
	return new Response(Readable.toWeb(file.bytes) as ReadableStream, {
		headers: {
			'content-type': file.mediaType,
			'content-disposition': dispositionOf(file.fileName),
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store'
		}
	});
}

/** A paper that was just made in one of several formats: a PDF is shown, everything else is a download. */
export function madePaperAnswer(paper: {
	readonly fileName: string;
	readonly mediaType: string;
	readonly bytes: Buffer;
}): Response {
	const disposition = dispositionOf(paper.fileName);
	return new Response(new Uint8Array(paper.bytes), {
		headers: {
			'content-type': paper.mediaType,
			'content-disposition':
				paper.mediaType === 'application/pdf' ? disposition.replace('attachment', 'inline') : disposition,
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store'
		}
	});
}
