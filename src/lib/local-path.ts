/**
 * A path of this site to go on to, or undefined: what stands in `next` was put there by whoever wrote the link, and
 * must not lead a person who has just signed in to somebody else's page (ASVS 1.3.x, open redirect).
 */
export function localPath(next: string | null | undefined): string | undefined {
	if (!next || !next.startsWith('/') || next.startsWith('//') || /[\\\u0000-\u001f]/.test(next))
		return undefined;
	if (next.length > 2_000) return undefined;
	// A browser reads /./ and /../ before it asks: the path that results must still be a path of ours.
	const resolved = new URL(next, 'http://here.invalid');
	return resolved.host === 'here.invalid' && !resolved.pathname.startsWith('//')
		? resolved.pathname + resolved.search
		: undefined;
}
