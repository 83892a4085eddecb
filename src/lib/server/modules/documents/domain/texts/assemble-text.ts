import type { NaskahClause } from '$lib/server/platform/pdf';
import type { Language } from '$lib/text/bilingual';
import type { Topic } from './clause-topics';
import { isFilled, mergeClause, mergeText, type FieldValues } from './merge-fields';
import type { ClauseVersion, TemplateBody, TemplateLine, TemplateVersion, Words } from './template-body';

/** The parts that a text is made of, in the order in which they stand. */
export const partKinds = [
	'heading',
	'opening',
	'together',
	'recitals',
	'bases',
	'agreed',
	'article',
	'closing',
	'annex'
] as const;
export type PartKind = (typeof partKinds)[number];

export type TextTable = {
	readonly columns: readonly { readonly id: string; readonly en: string | null }[];
	readonly rows: readonly (readonly string[])[];
};

/**
 * One part of a text, in the languages in which it is written: an article, or one of the parts around the articles. A
 * heading, recitals and bases hold one clause a line. `clause` says from which version of the library it was taken.
 */
export type TextPart = {
	readonly kind: PartKind;
	readonly topic: Topic | null;
	readonly clause: { readonly key: string; readonly number: number } | null;
	readonly title: { readonly id: string; readonly en: string | null };
	readonly body: {
		readonly id: readonly NaskahClause[];
		readonly en: readonly NaskahClause[] | null;
	};
	readonly table: TextTable | null;
};

/** The clauses that a template's articles name and the library lacks. */
export type AssembledText = { readonly parts: readonly TextPart[]; readonly lacking: readonly string[] };

/**
 * Makes the text of a paper from its template, the clauses of the day and what is known of the cooperation. What is
 * not known stays a dotted line.
 *
 * @param languages `['id']`, or both for a paper that a foreign party signs
 */
export function assembleText(
	template: TemplateVersion,
	library: ReadonlyMap<string, ClauseVersion>,
	values: FieldValues,
	languages: readonly Language[]
): AssembledText {
	const write = (words: Words | null): TextPart['body'] => ({
		id: plain(words?.id ?? '', values, 'id'),
		en: languages.includes('en') ? plain(words?.en ?? '', values, 'en') : null
	});
	const { body } = template;
	const around = (kind: PartKind, words: TextPart['body']): TextPart[] =>
		words.id.length === 0
			? []
			: [{ kind, topic: null, clause: null, title: { id: '', en: null }, body: words, table: null }];
	const lines = (of: readonly TemplateLine[]): TextPart['body'] => {
		const standing = of.filter(({ onlyIf }) => onlyIf === null || isFilled(values, onlyIf));
		return {
			id: standing.flatMap(({ text }) => plain(text.id, values, 'id')),
			en: languages.includes('en') ? standing.flatMap(({ text }) => plain(text.en ?? '', values, 'en')) : null
		};
	};
	const articles = body.articles.flatMap((key) => library.get(key) ?? []);
	return {
		lacking: body.articles.filter((key) => !library.has(key)),
		parts: [
			...around('heading', lines(body.heading.map((text) => ({ text, onlyIf: null })))),
			...around('opening', write(body.opening)),
			...around('together', write(body.together)),
			...around('recitals', lines(body.recitals)),
			...around('bases', ended(lines(body.bases))),
			...around('agreed', write(body.agreed)),
			...articles.map((clause) => articleOf(clause, values, languages)),
			...around('closing', write(body.closing)),
			...annexesOf(body, values, languages)
		]
	};
}

/** The last of the lines that stand ends the list, whichever of them had nothing to say. */
function ended({ id, en }: TextPart['body']): TextPart['body'] {
	const end = (lines: readonly NaskahClause[]) =>
		lines.map((line, at) => ({
			...line,
			text: line.text.replace(/[;.]$/, at === lines.length - 1 ? '.' : ';')
		}));
	return { id: end(id), en: en && end(en) };
}

/** An article as it stands in a text, from a clause of the library. */
export function articleOf(
	clause: ClauseVersion,
	values: FieldValues,
	languages: readonly Language[]
): TextPart {
	const english = languages.includes('en');
	return {
		kind: 'article',
		topic: clause.topic,
		clause: { key: clause.key, number: clause.number },
		title: {
			id: mergeText(clause.title.id, values, 'id'),
			en: english ? mergeText(clause.title.en ?? '', values, 'en') : null
		},
		body: {
			id: clause.body.id.map((one) => mergeClause(one, values, 'id')),
			en: english ? (clause.body.en ?? []).map((one) => mergeClause(one, values, 'en')) : null
		},
		table: null
	};
}

const emptyRows = 3;

function annexesOf(
	body: TemplateBody,
	values: FieldValues,
	languages: readonly Language[]
): readonly TextPart[] {
	return body.annexes.map((annex) => ({
		kind: 'annex',
		topic: null,
		clause: null,
		title: {
			id: mergeText(annex.title.id, values, 'id'),
			en: languages.includes('en') ? mergeText(annex.title.en ?? '', values, 'en') : null
		},
		body: {
			id: plain(annex.text?.id ?? '', values, 'id'),
			en: languages.includes('en') ? plain(annex.text?.en ?? '', values, 'en') : null
		},
		table:
			annex.columns.length === 0
				? null
				: {
						columns: annex.columns,
						rows: Array.from({ length: emptyRows }, () => annex.columns.map(() => ''))
					}
	}));
}

function plain(text: string, values: FieldValues, language: Language): NaskahClause[] {
	return text
		.split('\n')
		.map((line) => mergeText(line, values, language).trim())
		.filter(Boolean)
		.map((line) => ({ text: line }));
}
