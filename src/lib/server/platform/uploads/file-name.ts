import type { FileKind } from './verdict';

const EXTENSIONS: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
	pdf: ['pdf'],
	docx: ['docx'],
	xlsx: ['xlsx'],
	png: ['png'],
	jpeg: ['jpg', 'jpeg'],
	csv: ['csv'],
	xml: ['xml']
};
// Windows opens these as devices, with any extension.
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;
const MAX_LETTERS = 120;
const MAX_BYTES = 200;

/**
 * A name that is safe to show, to store beside the file and to send in a header; never used as a path.
 *
 * Folders before it, control and direction characters (`U+202E` shows `exe.pdf` as `fdp.exe`), line
 * breaks, signs that file systems do not take, and leading or trailing dots and blanks are taken out;
 * the extension always says what the content is.
 */
export function cleanFileName(raw: string, kind: FileKind): string {
	const extensions = EXTENSIONS[kind];
	// Long enough for any name with its folders, short enough for every pattern below.
	const name = raw
		.slice(-1000)
		// oxlint-disable-next-line no-control-regex -- these are the very characters to take out
		.replace(/[\u0000-\u001F\u007F-\u009F]/g, '')
		.replace(
			/[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g,
			''
		)
		.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
		// Letters that stood apart until now join.
		.normalize('NFC')
		.replace(/^.*[/\\]/s, '')
		.replace(/[<>:"|?*%]/g, '_')
		.replace(/\s+/g, ' ');
	const dot = name.lastIndexOf('.');
	const hasExtension =
		dot > 0 &&
		extensions.includes(
			name
				.slice(dot + 1)
				.toLowerCase()
				.trim()
		);
	const stem = (hasExtension ? name.slice(0, dot) : name).replace(/^[.\s]+|[.\s]+$/g, '');
	const safe = DEVICES.test(stem.split('.')[0] ?? '') ? `_${stem}` : stem;
	return `${shorten(safe) || 'berkas'}.${extensions[0]}`;
}

/** At most so many letters and bytes, and no letter cut in half. */
function shorten(stem: string): string {
	let kept = '';
	let letters = 0;
	for (const letter of stem) {
		if (++letters > MAX_LETTERS || Buffer.byteLength(kept + letter) > MAX_BYTES) break;
		kept += letter;
	}
	return kept.replace(/[.\s]+$/, '');
}
