/** The two languages of every screen: Indonesian first, English complete. */
export type Language = 'id' | 'en';
export const languages: readonly Language[] = ['id', 'en'];

/** A text that is data (a step's name, a paper's name), since a region may edit it (decisions.md 19). */
export type Bilingual = { readonly id: string; readonly en: string };

/** The half of a bilingual text in the reader's language. */
export function pick(text: Bilingual, language: Language): string {
	return text[language];
}
