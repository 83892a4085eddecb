import type { NaskahClause } from '$lib/server/platform/pdf';
import { textsOf } from './clause-text';
import { missingTopics, type Topic } from './clause-topics';
import { fieldsIn, isFieldName, type FieldName } from './merge-fields';
import { formOf, isBilingual, paperOf, type TemplateKey } from './paper-kinds';

/** A text of a template: Indonesian always, English where the paper has both languages. */
export type Words = { readonly id: string; readonly en: string | null };
export type WordClauses = {
	readonly id: readonly NaskahClause[];
	readonly en: readonly NaskahClause[] | null;
};

/** A recital or a legal basis; with `onlyIf` it stands only where that field has something to say. */
export type TemplateLine = { readonly text: Words; readonly onlyIf: FieldName | null };

/** A table at the end, for people to fill: the activities of a work plan, the goods of a handover. */
export type TemplateAnnex = {
	readonly title: Words;
	readonly text: Words | null;
	readonly columns: readonly Words[];
};

/** A template as data; its articles are clauses of the library, by key. */
export type TemplateBody = {
	readonly heading: readonly Words[];
	readonly opening: Words;
	readonly together: Words | null;
	readonly recitals: readonly TemplateLine[];
	readonly bases: readonly TemplateLine[];
	readonly agreed: Words | null;
	readonly articles: readonly string[];
	readonly closing: Words;
	readonly annexes: readonly TemplateAnnex[];
};

/** A version of a clause of the library. `number` 0 is the one that comes with the program. */
export type ClauseVersion = {
	readonly key: string;
	readonly number: number;
	readonly topic: Topic;
	readonly title: Words;
	readonly body: WordClauses;
};

/** A version of a template; 0 comes with the program. */
export type TemplateVersion = {
	readonly kind: TemplateKey;
	readonly number: number;
	readonly body: TemplateBody;
};

export type TemplateFault = { readonly field: string; readonly message: string; readonly what?: string };

const longestText = 4000;
/** Of an article, in characters. */
export const longestTitle = 200;
const mostLines = 60;

/** Every text of a template outside its articles, with the form field that holds it. */
function* textsWithFields(body: TemplateBody): Generator<{ field: string; words: Words }> {
	for (const words of body.heading) yield { field: 'heading', words };
	yield { field: 'opening', words: body.opening };
	if (body.together) yield { field: 'together', words: body.together };
	for (const { text } of body.recitals) yield { field: 'recitals', words: text };
	for (const { text } of body.bases) yield { field: 'bases', words: text };
	if (body.agreed) yield { field: 'agreed', words: body.agreed };
	yield { field: 'closing', words: body.closing };
	for (const annex of body.annexes) {
		yield { field: 'annexes', words: annex.title };
		if (annex.text) yield { field: 'annexes', words: annex.text };
		for (const words of annex.columns) yield { field: 'annexes', words };
	}
}

/**
 * What is wrong with a template, by form field: an unknown field of merging, an article that the library lacks or
 * that stands twice, a matter that the law asks of this kind and no article settles (for a PKS that of every PKS
 * with a third party, since one template serves them all), a language that is missing.
 */
export function checkTemplate(
	kind: TemplateKey,
	body: TemplateBody,
	library: ReadonlyMap<string, ClauseVersion>
): TemplateFault[] {
	const faults: TemplateFault[] = [];
	if (body.heading.length === 0) faults.push({ field: 'heading', message: 'REQUIRED' });
	if (body.closing.id.trim() === '' && formOf(paperOf(kind)) !== 'outline')
		faults.push({ field: 'closing', message: 'REQUIRED' });
	for (const { field, words } of textsWithFields(body)) faults.push(...checkWords(kind, field, words));
	for (const name of ['recitals', 'bases'] as const)
		if (body[name].length > mostLines) faults.push({ field: name, message: 'TOO_MANY' });
	if (body.articles.length === 0) faults.push({ field: 'articles', message: 'REQUIRED' });
	if (body.articles.length > mostLines) faults.push({ field: 'articles', message: 'TOO_MANY' });
	const seen = new Set<string>();
	for (const key of body.articles) {
		if (seen.has(key)) faults.push({ field: 'articles', message: 'TWICE', what: key });
		seen.add(key);
		const clause = library.get(key);
		if (!clause) faults.push({ field: 'articles', message: 'CLAUSE_UNKNOWN', what: key });
		else if (isBilingual(kind) && clause.body.en === null)
			faults.push({ field: 'articles', message: 'ENGLISH_MISSING', what: clause.title.id });
	}
	const settled = body.articles.flatMap((key) => library.get(key)?.topic ?? []);
	for (const { topic, by } of missingTopics(paperOf(kind), true, settled))
		if (by === 'law') faults.push({ field: 'articles', message: 'TOPIC_MISSING', what: topic });
	return unique(faults);
}

function checkWords(kind: TemplateKey, field: string, words: Words): TemplateFault[] {
	const faults: TemplateFault[] = [];
	if (isBilingual(kind) && words.id.trim() !== '' && (words.en ?? '').trim() === '')
		faults.push({ field: `${field}_en`, message: 'ENGLISH_MISSING' });
	for (const [suffix, text] of [
		['', words.id],
		['_en', words.en ?? '']
	] as const) {
		if (text.length > longestText) faults.push({ field: field + suffix, message: 'TOO_LONG' });
		for (const name of unknownFieldsIn(text))
			faults.push({ field: field + suffix, message: 'FIELD_UNKNOWN', what: name });
	}
	return faults;
}

export function unknownFieldsIn(text: string): string[] {
	return fieldsIn(text).filter((name) => !isFieldName(name));
}

/** What is wrong with a clause of the library, by form field. */
export function checkClause(clause: { readonly title: Words; readonly body: WordClauses }): TemplateFault[] {
	const faults: TemplateFault[] = [];
	if (clause.title.id.trim() === '') faults.push({ field: 'title', message: 'REQUIRED' });
	if (clause.body.id.length === 0) faults.push({ field: 'body', message: 'REQUIRED' });
	const hasEnglish = clause.body.en !== null && clause.body.en.length > 0;
	if (hasEnglish && (clause.title.en ?? '').trim() === '')
		faults.push({ field: 'title_en', message: 'REQUIRED' });
	if (!hasEnglish && (clause.title.en ?? '').trim() !== '')
		faults.push({ field: 'body_en', message: 'REQUIRED' });
	for (const [field, clauses] of [
		['body', clause.body.id],
		['body_en', clause.body.en ?? []]
	] as const) {
		const texts = [...textsOf(clauses)];
		if (texts.some((text) => text.length > longestText)) faults.push({ field, message: 'TOO_LONG' });
		for (const name of texts.flatMap(unknownFieldsIn))
			faults.push({ field, message: 'FIELD_UNKNOWN', what: name });
	}
	return unique(faults);
}

/** Checks the words of a part of a text, which is merged already. Faults: `REQUIRED`, `TOO_LONG`. */
export function checkWording(
	{ title, body }: { readonly title: Words; readonly body: WordClauses },
	needs: { readonly titled: boolean; readonly both: boolean }
): TemplateFault[] {
	const faults: TemplateFault[] = [];
	for (const [field, text, needed] of [
		['title', title.id, needs.titled],
		['title_en', title.en ?? '', needs.titled && needs.both]
	] as const) {
		if (needed && text === '') faults.push({ field, message: 'REQUIRED' });
		if (text.length > longestTitle) faults.push({ field, message: 'TOO_LONG' });
	}
	for (const [field, clauses, needed] of [
		['body', body.id, true],
		['body_en', body.en ?? [], needs.both]
	] as const) {
		const texts = [...textsOf(clauses)];
		if (needed && texts.length === 0) faults.push({ field, message: 'REQUIRED' });
		if (texts.some((text) => text.length > longestText)) faults.push({ field, message: 'TOO_LONG' });
	}
	return faults;
}

function unique(faults: readonly TemplateFault[]): TemplateFault[] {
	return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** `?{induk_nomor} bahwa …`: the line stands only where that field is filled. */
const condition = /^\?\s*\{([^{}\n]{1,60})\}\s*/;

/**
 * Reads recitals or legal bases as they are typed, one a line, the English ones in the same order. An unknown field
 * in a condition is left standing in the text, where {@link checkTemplate} finds it.
 */
export function readLines(typed: string, typedEnglish: string): TemplateLine[] {
	const english = linesOf(typedEnglish);
	return linesOf(typed).map((line, place) => {
		const named = condition.exec(line)?.[1]?.trim();
		const onlyIf = named !== undefined && isFieldName(named) ? named : null;
		const text = onlyIf === null ? line : line.replace(condition, '');
		return { text: { id: text, en: english[place]?.replace(condition, '') ?? null }, onlyIf };
	});
}

export function writeLines(lines: readonly TemplateLine[], language: 'id' | 'en'): string {
	return lines
		.map(({ text, onlyIf }) => {
			const words = language === 'id' ? text.id : (text.en ?? '');
			return onlyIf && language === 'id' ? `?{${onlyIf}} ${words}` : words;
		})
		.join('\n')
		.trimEnd();
}

/** Lines of a heading, one a line, the English ones beside them. */
export function readWords(typed: string, typedEnglish: string): Words[] {
	const english = linesOf(typedEnglish);
	return linesOf(typed).map((id, place) => ({ id, en: english[place] ?? null }));
}

export function linesOf(typed: string): string[] {
	return typed
		.split(/\r?\n/)
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter(Boolean);
}
