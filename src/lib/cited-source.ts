import type { Bilingual, Language } from '$lib/text/bilingual';
import { writePartialDay } from '$lib/written/dates';
import type { Precision } from '$lib/written/partial-day';

/** Where a fact was told: a press article or a page, as far as it is known. */
export type CitedSource = {
	/** Stable word for it; the place of its full entry on the page of sources. */
	readonly key: string;
	/** The headline as printed, in the source's own language; null where the text at hand has none. */
	readonly title: string | null;
	/** What it is about, where there is no headline. */
	readonly about: Bilingual | null;
	readonly publisher: string;
	/** First day of what is known of the date, YYYY-MM-DD. */
	readonly publishedOn: string | null;
	readonly precision: Precision;
	readonly dateNote: Bilingual | null;
	readonly address: string | null;
};

/** The day, month or year of a source in words, or undefined where it is not known. */
export function writeSourceDay(source: CitedSource, language: Language): string | undefined {
	if (source.publishedOn === null) return undefined;
	return writePartialDay({ day: source.publishedOn, precision: source.precision }, language, 'long');
}

/** Headline (where there is one), publisher and date: “Produktif, Kota Jambi …”, SeruJambi.com, 3 Juli 2018. */
export function writeSource(source: CitedSource, language: Language): string {
	return [
		source.title === null ? undefined : `“${source.title}”`,
		source.publisher,
		writeSourceDay(source, language)
	]
		.filter((part) => part !== undefined)
		.join(', ');
}
