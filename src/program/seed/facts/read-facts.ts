import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { factFiles, type Facts } from './fact-shapes';

/**
 * Reads the facts of the demonstration tenant from its directory and checks every file; throws where a file holds a
 * word that nobody knows, where a row names no source, or where it names a source or partner that is not listed.
 */
export async function readFacts(directory: string): Promise<Facts> {
	const read: Record<string, unknown> = {};
	for (const [name, shape] of Object.entries(factFiles)) {
		const parsed = shape.safeParse(parse(await readFile(join(directory, `${name}.yaml`), 'utf8')));
		if (!parsed.success) {
			const issue = parsed.error.issues[0]!;
			throw new Error(`${name}.yaml, ${issue.path.join('.')}: ${issue.message}`);
		}
		read[name] = parsed.data;
	}
	const facts = read as Facts;
	requireListed(facts, 'source', new Set(facts.sources.sources.map((source) => source.key)));
	requireListed(facts, 'partner', new Set(facts.partners.partners.map((partner) => partner.key)));
	return facts;
}

/** Walks everything and asks that each value under `word` (one key or several) is in the list. */
function requireListed(value: unknown, word: string, listed: ReadonlySet<string>): void {
	if (Array.isArray(value)) for (const one of value) requireListed(one, word, listed);
	else if (typeof value === 'object' && value !== null)
		for (const [name, inner] of Object.entries(value)) {
			const keys = name === word ? [inner].flat() : [];
			for (const key of keys)
				if (typeof key === 'string' && !listed.has(key)) throw new Error(`${word} ${key} is not listed`);
			requireListed(inner, word, listed);
		}
}
