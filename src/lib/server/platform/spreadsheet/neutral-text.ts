// OWASP "CSV injection": a cell that begins so is a formula to a spreadsheet; the full-width signs are
// read as the plain ones by some (ASVS 1.2.10).
const RISKY = /^'*(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

/**
 * A text that no spreadsheet takes for a formula: where it could be one an apostrophe stands before it,
 * which spreadsheets read as "this is text". All other texts stay as they are.
 */
export function neutralText(text: string): string {
	return RISKY.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link neutralText}: for programs that read our files. */
export function originalText(neutral: string): string {
	return neutral.startsWith("'") && RISKY.test(neutral.slice(1)) ? neutral.slice(1) : neutral;
}
