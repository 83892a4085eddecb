import type { Bilingual, Language } from '$lib/text/bilingual';
import { linesOfClauses } from '../comparison/text-difference';
import { marksOf } from '../comparison/comparison-sheet';
import type { DriftFinding, DriftPart, DriftText } from './check-drift';
import { readFacts } from './read-facts';

/** What is recorded of the cooperation; what the record does not know is left out. */
export type DriftRecord = {
	readonly parties?: readonly Bilingual[];
	/** The parties stand in party clauses of their own, outside the parts: minutes name nobody in their heading. */
	readonly partiesApart?: boolean;
	/** Names and addresses that stand alike in both languages. */
	readonly proper?: readonly string[];
	readonly termMonths?: number | null;
	readonly startsOn?: string | null;
	readonly endsOn?: string | null;
	readonly amounts?: readonly { readonly amount: string; readonly currency: string }[];
};

const termWords: Record<Language, RegExp> = {
	id: /\bberlaku\s+(?:selama|untuk\s+(?:jangka\s+)?waktu)|\bjangka\s+waktu(?:nya)?[^.]{0,80}?\b(?:adalah|selama)/i,
	en: /\b(?:in\s+force|valid|effective|in\s+effect)\s+for\b|\bfor\s+a\s+(?:term|period)\s+of\b/i
};
const startWords: Record<Language, RegExp> = {
	id: /\b(?:mulai\s+berlaku(?:\s+pada|\s+sejak)?|terhitung\s+(?:sejak|mulai)|berlaku\s+(?:sejak|mulai))\s*(?:hari\s+\p{L}+,?\s*)?(?:tanggal\s*)?/giu,
	en: /\b(?:enters?\s+into\s+force\s+on|takes?\s+effect\s+(?:on|from)|effective\s+(?:on|from|as\s+of)|commenc\w+\s+on|in\s+force\s+from)\s*/giu
};
const endWords: Record<Language, RegExp> = {
	id: /\b(?:berakhir\s+(?:pada\s+)?|sampai\s+dengan\s+|hingga\s+|sampai\s+)(?:tanggal\s*)?/giu,
	en: /\b(?:until|expires?\s+on|ends?\s+on|terminates?\s+on|through)\s*/giu
};

/** In a line that gives the term these say its first day; elsewhere they may say anything. */
const startOfTerm: Record<Language, RegExp> = {
	id: /\b(?:mulai|sejak)\s+(?:tanggal\s*)?/giu,
	en: /\bfrom\s+/giu
};

/** Where a text says who makes it. */
const introduces: Record<Language, RegExp> = {
	id: /\b(?:dibuat|ditandatangani|disepakati)\s+oleh\b|\bantara\b/i,
	en: /\b(?:made|signed|concluded|entered\s+into)\s+by\b|\bbetween\b/i
};

/** How far behind its words a day still belongs to them. */
const near = 12;

/** Compares each language of a text with the record: term, days, amounts, names of the parties. */
export function checkRecord(text: DriftText, record: DriftRecord): DriftFinding[] {
	return text.languages.flatMap((language) => [
		...text.parts.flatMap((part, place) =>
			linesOf(part, place, language).flatMap((line) => checkLine(line, language, record))
		),
		...checkAmounts(text, language, record),
		...(record.partiesApart ? [] : checkParties(text, language, record))
	]);
}

type PlacedLine = { readonly text: string; readonly part: number; readonly mark: string };

function linesOf(part: DriftPart, place: number, language: Language): PlacedLine[] {
	const lines = linesOfClauses(part.body[language] ?? []);
	const marks = marksOf(lines);
	return lines.map(({ text }, at) => ({ text, part: place, mark: marks[at]! }));
}

function finding(
	line: PlacedLine,
	language: Language,
	fact: NonNullable<DriftFinding['record']>['fact'],
	value: string,
	said: readonly string[]
): DriftFinding {
	return {
		kind: 'record',
		between: 'record',
		language,
		part: line.part,
		mark: line.mark,
		said: { id: language === 'id' ? line.text : null, en: language === 'en' ? line.text : null },
		only: { id: language === 'id' ? said : [], en: language === 'en' ? said : [] },
		record: { fact, value }
	};
}

function checkLine(line: PlacedLine, language: Language, record: DriftRecord): DriftFinding[] {
	const findings: DriftFinding[] = [];
	const { facts } = readFacts(line.text, language);
	const term = termWords[language].exec(line.text);
	if (record.termMonths && term) {
		const stated = facts
			.filter(({ key, at }) => key.endsWith(' months') && at >= term.index)
			.sort((a, b) => a.at - b.at)[0];
		if (stated && stated.key !== `${record.termMonths} months`)
			findings.push(finding(line, language, 'term', `${record.termMonths}`, [stated.text.trim()]));
	}
	for (const [fact, words, value] of [
		['starts_on', startWords, record.startsOn],
		['ends_on', endWords, record.endsOn]
	] as const) {
		if (!value) continue;
		const patterns = fact === 'starts_on' && term ? [words, startOfTerm] : [words];
		const matches = patterns.flatMap((pattern) => [...line.text.matchAll(pattern[language])]);
		for (const match of matches) {
			const from = match.index + match[0].length;
			const stated = facts.find(
				({ kind, at, text }) => kind === 'date' && at <= from + near && at + text.length > from
			);
			if (stated && stated.key.length === 10 && stated.key !== value)
				findings.push(finding(line, language, fact, value, [stated.text.trim()]));
		}
	}
	return findings;
}

function checkAmounts(text: DriftText, language: Language, record: DriftRecord): DriftFinding[] {
	const wanted = (record.amounts ?? []).map(({ amount, currency }) => ({
		key: `${currency} ${Number(amount)}`,
		amount,
		currency
	}));
	if (wanted.length === 0) return [];
	const stated = text.parts.flatMap((part, place) =>
		linesOf(part, place, language).flatMap((line) =>
			readFacts(line.text, language)
				.facts.filter(({ kind }) => kind === 'amount')
				.map((fact) => ({ fact, line }))
		)
	);
	const [first] = stated;
	if (!first || stated.some(({ fact }) => wanted.some(({ key }) => key === fact.key))) return [];
	const value = wanted.map(({ amount, currency }) => `${currency} ${amount}`).join('; ');
	return [
		finding(first.line, language, 'amount', value, [...new Set(stated.map(({ fact }) => fact.text.trim()))])
	];
}

/** A party of the record that a text names nowhere, said at the place where the text says who makes it. */
function checkParties(text: DriftText, language: Language, record: DriftRecord): DriftFinding[] {
	const lines = text.parts.flatMap((part, at) => linesOf(part, at, language));
	const names = (record.parties ?? []).map((party) => party[language]).filter((name) => name.trim() !== '');
	const says = (line: string, name: string) => line.toLowerCase().includes(name.toLowerCase());
	const heading = text.parts.findIndex(({ kind }) => kind === 'heading');
	const place =
		heading >= 0
			? { text: '', part: heading, mark: '' }
			: lines.find(
					(line) => introduces[language].test(line.text) && names.some((name) => says(line.text, name))
				);
	if (!place) return [];
	return names
		.filter((name) => !lines.some((line) => says(line.text, name)))
		.map((name) => finding(place, language, 'party', name, []));
}
