import { z } from '@hono/zod-openapi';
import type { CitedSource } from '$lib/cited-source';
import type { Bilingual, Language } from '$lib/text/bilingual';

/** How exactly a day is known; the day itself is then the first one that may be meant. */
export const DayPrecision = z.enum(['day', 'month', 'year']).openapi('DayPrecision');

/** Where a row was told. Whatever names a source here is reported; what rests on a document names none. */
export const Source = z
	.object({
		key: z.string(),
		title: z.string().nullable().openapi({ description: 'headline, in the source’s own language' }),
		about: z.string().nullable(),
		publisher: z.string(),
		published_on: z.string().nullable(),
		published_precision: DayPrecision,
		date_note: z.string().nullable(),
		address: z.string().nullable()
	})
	.openapi('Source');

/** A text in the caller's language, or null. */
export const said = (text: Bilingual | null, language: Language): string | null => text?.[language] ?? null;

export function writeSources(sources: readonly CitedSource[], language: Language): z.input<typeof Source>[] {
	return sources.map((source) => ({
		key: source.key,
		title: source.title,
		about: said(source.about, language),
		publisher: source.publisher,
		published_on: source.publishedOn,
		published_precision: source.precision,
		date_note: said(source.dateNote, language),
		address: source.address
	}));
}
