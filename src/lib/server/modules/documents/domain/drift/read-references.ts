import type { Language } from '$lib/text/bilingual';
import type { Fact } from './fact';

type Reference = Fact & { readonly kind: 'reference' };

const list = '(?:\\s*,\\s*\\d+(?!\\s*\\())*(?:\\s*,?\\s*(?:dan|atau|and|or)\\s+\\d+(?![\\d(]|\\s*\\())?';

const patterns: Record<
	Language,
	{ readonly article: RegExp; readonly clause: RegExp; readonly law: RegExp }
> = {
	id: {
		article: new RegExp(
			`\\b(?:Pasal|Paragraf)\\s+(?<article>\\d+[A-Z]?)(?:\\s+ayat\\s+\\((?<clause>\\d+)\\))?(?:\\s+huruf\\s+(?<part>[a-z])\\b)?(?:\\s+angka\\s+(?<point>\\d+))?(?<more>${list})`,
			'gi'
		),
		clause: /\bayat\s+\((?<clause>\d+)\)(?:\s+huruf\s+(?<part>[a-z])\b)?/gi,
		law: /\b(?:Nomor|No\.?)\s*(?<number>\d+)\s+Tahun\s+(?<year>\d{4})\b/gi
	},
	en: {
		article: new RegExp(
			`\\b(?:Articles?|Paragraphs?)\\s+(?<article>\\d+[A-Z]?)(?:\\s*,?\\s*(?:(?:paragraph|clause|section|verse)\\s*)?\\((?<clause>\\d+)\\))?(?:\\s*,?\\s*(?:(?:letter|point|item|part)\\s+(?<part>[a-z])\\b|(?:(?:letter|point|item|part)\\s*)?\\((?<bracketed>[a-z])\\)))?(?:\\s+(?:number|point)\\s+(?<point>\\d+))?(?<more>${list})`,
			'gi'
		),
		clause:
			/\b(?:paragraph|clause|section|verse)\s*\((?<clause>\d+)\)(?:\s*,?\s*(?:(?:letter|point|item|part)\s+(?<part>[a-z])\b|\((?<bracketed>[a-z])\)))?/gi,
		law: /\b(?:Number|No\.?)\s*(?<number>\d+)\s+(?:of|Year|of\s+the\s+Year|of\s+Year)\s+(?<year>\d{4})\b/gi
	}
};

/** Words that make a reference one to a law and not to this text. */
const lawWords =
	/undang-undang|peraturan|perpres|permen|\bUU\b|\bPP\b|\blaw\b|\bact\b|regulation|decree|keputusan/i;

export function namesLaw(line: string): boolean {
	return lawWords.test(line);
}

/** References of a line to articles, clauses and laws; those to several articles at once are several. */
export function readReferences(line: string, language: Language): Reference[] {
	const { article, clause, law } = patterns[language];
	const found: Reference[] = [];
	let rest = line;
	const take = (match: RegExpExecArray, keys: readonly string[]) => {
		for (const [place, key] of keys.entries())
			found.push({
				kind: 'reference',
				key,
				// The first of several stands for all of them in the text.
				text: place === 0 ? match[0] : '',
				at: match.index
			});
		rest =
			rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
	};
	for (const match of [...rest.matchAll(law)] as RegExpExecArray[])
		take(match, [`law ${match.groups!['number']}/${match.groups!['year']}`]);
	for (const match of [...rest.matchAll(article)] as RegExpExecArray[]) {
		const groups = match.groups as Readonly<Record<string, string | undefined>>;
		const part = groups['part'] ?? groups['bracketed'];
		const path = [groups['article'], groups['clause'], part, groups['point']].filter(
			(one) => one !== undefined
		);
		const more = [...(groups['more'] ?? '').matchAll(/\d+/g)].map(([number]) => `article ${number}`);
		take(match, [`article ${path.join('/').toLowerCase()}`, ...more]);
	}
	for (const match of [...rest.matchAll(clause)] as RegExpExecArray[]) {
		const groups = match.groups as Readonly<Record<string, string | undefined>>;
		const part = groups['part'] ?? groups['bracketed'];
		take(match, [
			`clause ${[groups['clause'], part]
				.filter((one) => one !== undefined)
				.join('/')
				.toLowerCase()}`
		]);
	}
	return found;
}

/** The article of this text to which a reference leads; null for laws and clauses. */
export function articleOfReference(key: string): number | null {
	const number = /^article (\d+)/.exec(key)?.[1];
	return number === undefined ? null : Number(number);
}
