import { createHash } from 'node:crypto';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * A list of files with their SHA-256, as `sha256sum --check` reads it; its first line, a comment to that program, is
 * the sum of the rest, so that a changed list is not taken for changed files.
 */
export function writeSums(sums: Iterable<readonly [name: string, sha256: string]>): string {
	const list = [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('');
	return `# ${sha256(list)}\n${list}`;
}

/** The sums by name; undefined where the list is not the one that its first line vouches for. */
export function readSums(text: string): Map<string, string> | undefined {
	const end = text.indexOf('\n') + 1;
	const rest = text.slice(end);
	if (text.slice(0, end) !== `# ${sha256(rest)}\n`) return undefined;
	const pairs = rest
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
	if (pairs.some((pair) => pair === null)) return undefined;
	return new Map(pairs.map((pair) => [pair![2]!, pair![1]!]));
}
