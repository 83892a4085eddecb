/**
 * The writings of a code that mean the same: people type it from paper, without the dashes, in small letters, with
 * spaces. Undefined for what cannot be one.
 */
export function codeWritings(typed: string): string[] | undefined {
	const letters = typed.toUpperCase().replace(/[\s\-–.·]/g, '');
	if (!/^[0-9A-Z]{6,40}$/.test(letters)) return undefined;
	return [(letters.match(/.{1,4}/g) ?? []).join('-'), letters];
}
