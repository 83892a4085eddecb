import type { DraftPart, TypedPart, WordingSheet } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeInstant } from '$lib/written/dates';
import { comparisonRows } from './comparison-view';
import type { SentFields } from './sent-form';

/** The fields of a part's form, which writing, adding and suggesting share. */
export const partFields = ['title', 'title_en', 'body', 'body_en'] as const;

export const typedPart = (sent: SentFields): TypedPart => ({
	title: sent.text('title'),
	titleEn: sent.text('title_en'),
	body: sent.text('body'),
	bodyEn: sent.text('body_en')
});

export const partValues = (typed: TypedPart): Record<string, string> => ({
	title: typed.title,
	title_en: typed.titleEn,
	body: typed.body,
	body_en: typed.bodyEn
});

/** A part as people name it: "Pasal 3 Jangka Waktu", "Pembuka". */
export function nameOfPart(
	part: Pick<DraftPart, 'kind' | 'title'>,
	number: number,
	language: Language,
	paper: string
): string {
	const { compare, one } = textIn(language).drafting;
	const kind =
		part.kind === 'article' ? one.articleOf(paper, number) : (compare.kinds[part.kind] ?? part.kind);
	return [kind, part.title[language] ?? part.title.id].filter(Boolean).join(' ');
}

/** Two wordings as rows of a page, a table for each language of the text. */
export const wordingTables = (sheets: readonly WordingSheet[], paper: string, language: Language) =>
	sheets.map(({ language: of, sheet }) => ({
		language: of,
		name: sheets.length > 1 ? (textIn(language).drafting.one.languages[of] ?? of) : null,
		rows: comparisonRows(sheet, paper, true, language).map(({ left, right, changed }) => ({
			left,
			right,
			changed
		}))
	}));

/** Who is writing there just now, in words; nothing where nobody is. */
export function writerText(
	writer: { readonly by: string; readonly since: Date } | null,
	ctx: Ctx,
	language: Language
): string | null {
	if (!writer) return null;
	const since = writeInstant(writer.since, ctx.tenant.timeZone, language, 'short');
	return textIn(language).drafting.write.writing(writer.by, since);
}
