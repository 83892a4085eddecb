import {
	checkWording,
	readClauses,
	writeClauses,
	type PartKind,
	type TextPart
} from '$lib/server/modules/documents';
import type { FieldFault } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { partDistance } from './draft';

/** A part as it was typed; articles and annexes in the notation of clauses, everything else one line a clause. */
export type TypedPart = {
	readonly title: string;
	readonly titleEn: string;
	readonly body: string;
	readonly bodyEn: string;
};
export type Wording = Pick<TextPart, 'title' | 'body'>;

const hasArticles = (kind: PartKind) => kind === 'article' || kind === 'annex';
/** Only these have a title of their own. */
export const hasTitle = hasArticles;

const readBody = (kind: PartKind, typed: string) =>
	hasArticles(kind)
		? readClauses(typed)
		: typed
				.split(/\r\n|[\n\r]/)
				.map((line) => line.replace(/\s+/g, ' ').trim())
				.filter(Boolean)
				.map((text) => ({ text }));

const writeBody = (kind: PartKind, body: TextPart['body']['id']) =>
	hasArticles(kind) ? writeClauses(body) : body.map(({ text }) => text).join('\n');

/** A part as its form shows it; what {@link readPart} reads back is the same. */
export function typePart({ kind, title, body }: Pick<TextPart, 'kind' | 'title' | 'body'>): TypedPart {
	return {
		title: title.id,
		titleEn: title.en ?? '',
		body: writeBody(kind, body.id),
		bodyEn: body.en ? writeBody(kind, body.en) : ''
	};
}

/** Reads a typed part in the languages of its text. Faults: `REQUIRED`, `TOO_LONG`, by field. */
export function readPart(
	kind: PartKind,
	languages: readonly Language[],
	typed: TypedPart
): { readonly wording: Wording; readonly faults: readonly FieldFault[] } {
	const both = languages.includes('en');
	const titled = hasTitle(kind);
	const wording = {
		title: {
			id: titled ? typed.title.replace(/\s+/g, ' ').trim() : '',
			en: both && titled ? typed.titleEn.replace(/\s+/g, ' ').trim() : null
		},
		body: { id: readBody(kind, typed.body), en: both ? readBody(kind, typed.bodyEn) : null }
	};
	return { wording, faults: checkWording(wording, { titled, both }) };
}

/**
 * Where a part comes to stand after another one: between it and the next, or undefined where no room is left there and
 * all have to be set apart anew.
 */
export function positionAfter(
	parts: readonly { readonly position: number }[],
	place: number
): number | undefined {
	const before = parts[place]?.position ?? 0;
	const after = parts[place + 1]?.position;
	if (after === undefined) return before + partDistance;
	const middle = Math.floor((before + after) / 2);
	return middle > before ? middle : undefined;
}
