/**
 * A text without what no paper can hold: control characters (save line break and tab) and halves of
 * surrogate pairs, which XML 1.0 and the PDF's fonts do not know. All else stays as it was typed.
 */
export function printable(text: string): string {
	return (
		text
			.replace(/\r\n?/g, '\n')
			// oxlint-disable-next-line no-control-regex -- these are the very characters to take out
			.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
			.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
	);
}
