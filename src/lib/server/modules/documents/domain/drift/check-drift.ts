import type { NaskahClause } from '$lib/server/platform/pdf';
import type { Language } from '$lib/text/bilingual';
import { marksOf } from '../comparison/comparison-sheet';
import type { Line } from '../comparison/difference';
import { linesOfClauses } from '../comparison/text-difference';
import { checkRecord, type DriftRecord } from './check-record';
import type { DriftKind, Fact } from './fact';
import { readFacts, type PartyName } from './read-facts';
import { articleOfReference, namesLaw } from './read-references';
import { untranslated } from './untranslated';
import { almostNames } from './almost-names';

export type { DriftRecord } from './check-record';

/** An article, recital or other part as it stands in both languages; null: it is missing in that one. */
export type DriftPart = {
	readonly kind: string;
	readonly title: { readonly id: string | null; readonly en: string | null };
	readonly body: { readonly id: readonly NaskahClause[] | null; readonly en: readonly NaskahClause[] | null };
};

export type DriftText = { readonly languages: readonly Language[]; readonly parts: readonly DriftPart[] };

/** One thing to look at: what differs, where, and how both languages say it. */
export type DriftFinding = {
	readonly kind: DriftKind;
	/** Between the languages, within one of them, or with the record. */
	readonly between: 'languages' | 'within' | 'record';
	readonly language: Language | null;
	/** The part by its place in the text. */
	readonly part: number;
	/** `(2)`, `a.`; empty for the title or a whole part. */
	readonly mark: string;
	readonly said: { readonly id: string | null; readonly en: string | null };
	/** What stands in one language only, as it is written there; for `untranslated` what stands alike in both. */
	readonly only: { readonly id: readonly string[]; readonly en: readonly string[] };
	/** For the record: which fact, and what the record says. */
	readonly record?: {
		readonly fact: 'term' | 'starts_on' | 'ends_on' | 'amount' | 'party';
		readonly value: string;
	};
};

const compared: readonly Exclude<DriftKind, 'missing' | 'untranslated' | 'record'>[] = [
	'amount',
	'date',
	'number',
	'party',
	'reference'
];

/** A line with fewer words than this share of its twin's lacks something, unless it is short. */
const leastShare = 0.4;
const countsFrom = 8;

const wordCount = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Compares what both languages of a text must say alike, each language with itself, and both with the record
 * (docs/drift-rules.md). A text in one language is compared with itself and the record only.
 */
export function checkDrift(text: DriftText, record: DriftRecord = {}): DriftFinding[] {
	const names = (language: Language): PartyName[] =>
		(record.parties ?? []).map((party, place) => ({ key: String(place), name: party[language] }));
	const proper = [...names('id'), ...names('en')].map(({ name }) => name).concat(record.proper ?? []);
	const articles = text.parts.filter(({ kind }) => kind === 'article').length;
	const findings = text.parts.flatMap((part, place) => [
		...(text.languages.length > 1 ? betweenLanguages(part, place, names, proper) : []),
		...text.languages.flatMap((language) => withinLanguage(part, place, language, names(language), articles))
	]);
	return [...findings, ...checkRecord(text, record)];
}

function betweenLanguages(
	part: DriftPart,
	place: number,
	names: (language: Language) => PartyName[],
	proper: readonly string[]
): DriftFinding[] {
	const missing = (mark: string, id: string | null, en: string | null): DriftFinding => ({
		kind: 'missing',
		between: 'languages',
		language: null,
		part: place,
		mark,
		said: { id, en },
		only: { id: [], en: [] }
	});
	const { id, en } = part.body;
	if (id === null || en === null) return [missing('', part.title.id, part.title.en)];
	const findings: DriftFinding[] = [];
	if ((part.title.id ?? '').trim() === '' || (part.title.en ?? '').trim() === '') {
		const both = `${part.title.id ?? ''}${part.title.en ?? ''}`.trim();
		if (both !== '') findings.push(missing('', part.title.id, part.title.en));
	}
	const [left, right] = [linesOfClauses(id), linesOfClauses(en)];
	if (!sameShape(left, right)) {
		const { mark, id: said, en: twin } = firstDifference(left, right);
		return [...findings, missing(mark, said, twin)];
	}
	const marks = marksOf(left);
	for (const [at, line] of left.entries()) {
		const twin = right[at]!;
		if (lacksSomething(line.text, twin.text)) findings.push(missing(marks[at]!, line.text, twin.text));
		else {
			const alike = untranslated(line.text, twin.text, proper);
			if (alike)
				findings.push({
					...missing(marks[at]!, line.text, twin.text),
					kind: 'untranslated',
					only: { id: [alike], en: [] }
				});
			findings.push(
				...differingFacts(line.text, twin.text, names).map((one) => ({
					...one,
					part: place,
					mark: marks[at]!
				}))
			);
		}
	}
	return findings;
}

const sameShape = (left: readonly Line[], right: readonly Line[]) =>
	left.length === right.length && left.every(({ depth }, at) => depth === right[at]!.depth);

/** The first line that has no twin of its own kind, with what stands in its place in each language. */
function firstDifference(left: readonly Line[], right: readonly Line[]) {
	const at = [...left, ...right].findIndex((_, place) => left[place]?.depth !== right[place]?.depth);
	const longer = left.length >= right.length ? left : right;
	return { mark: marksOf(longer)[at] ?? '', id: left[at]?.text ?? null, en: right[at]?.text ?? null };
}

function lacksSomething(one: string, other: string): boolean {
	const [a, b] = [wordCount(one), wordCount(other)];
	if ((a === 0) !== (b === 0)) return true;
	return Math.max(a, b) >= countsFrom && Math.min(a, b) < Math.max(a, b) * leastShare;
}

function differingFacts(id: string, en: string, names: (language: Language) => PartyName[]): DriftFinding[] {
	const facts = { id: readFacts(id, 'id', names('id')).facts, en: readFacts(en, 'en', names('en')).facts };
	return compared.flatMap((kind): DriftFinding[] => {
		const only = { id: unmatched(kind, facts.id, facts.en), en: unmatched(kind, facts.en, facts.id) };
		if (only.id.length === 0 && only.en.length === 0) return [];
		return [{ kind, between: 'languages', language: null, part: 0, mark: '', said: { id, en }, only }];
	});
}

function unmatched(kind: DriftKind, mine: readonly Fact[], others: readonly Fact[]): string[] {
	const keys = new Set(others.filter((fact) => fact.kind === kind).map(({ key }) => key));
	const lone = mine.filter((fact) => fact.kind === kind && !keys.has(fact.key));
	return [...new Set(lone.map(({ text, key }) => text.trim() || key))];
}

function withinLanguage(
	part: DriftPart,
	place: number,
	language: Language,
	names: readonly PartyName[],
	articles: number
): DriftFinding[] {
	const lines = linesOfClauses(part.body[language] ?? []);
	const marks = marksOf(lines);
	return lines.flatMap(({ text }, at) => {
		const { facts, contradictions } = readFacts(text, language, names);
		const finding = (kind: DriftKind, what: readonly string[]): DriftFinding => ({
			kind,
			between: 'within',
			language,
			part: place,
			mark: marks[at]!,
			said: { id: language === 'id' ? text : null, en: language === 'en' ? text : null },
			only: { id: language === 'id' ? what : [], en: language === 'en' ? what : [] }
		});
		const dangling = namesLaw(text)
			? []
			: facts.filter(({ key }) => {
					const article = articleOfReference(key);
					return article !== null && (article > articles || article === 0);
				});
		const almost = almostNames(text, names);
		return [
			...(contradictions.length > 0
				? [
						finding(
							'number',
							contradictions.map((one) => one.text.trim())
						)
					]
				: []),
			...(dangling.length > 0 && part.kind === 'article'
				? [
						finding(
							'reference',
							dangling.map((one) => one.text.trim() || one.key)
						)
					]
				: []),
			...(almost.length > 0 ? [finding('party', almost)] : [])
		];
	});
}
