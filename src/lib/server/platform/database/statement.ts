import { createHash } from 'node:crypto';

/** One SQL statement with its values, as it goes over the wire. */
export type Statement = {
	readonly text: string;
	readonly values: readonly unknown[];
};

const names = new Map<string, string>();

/**
 * The name under which a connection prepares this text. Naming alone halves the cost of a short query
 * (performance.md 1): the server parses and plans once per connection instead of once per request.
 */
export function statementName(text: string): string {
	let name = names.get(text);
	if (name === undefined) {
		name = 'q_' + createHash('sha256').update(text).digest('base64url').slice(0, 22);
		// Texts come from code, not from people; the bound is a brake should a caller splice values in.
		if (names.size > 5_000) names.clear();
		names.set(text, name);
	}
	return name;
}
