import { error } from '@sveltejs/kit';
import { sentenceFor } from '$lib/text';
import type { Language } from '$lib/text/bilingual';

type Refused = { readonly refused: string; readonly details?: Readonly<Record<string, unknown>> };

const statuses: Readonly<Record<string, number>> = {
	NOT_SIGNED_IN: 401,
	NOT_ALLOWED: 403,
	NOT_FOUND: 404,
	DOCUMENT_REMOVED: 410,
	TEMPORARILY_UNAVAILABLE: 503
};

/** What a page's load was given; a refusal becomes the page of errors, with its sentence. */
export function orError<Value>(language: Language, value: Value | Refused): Exclude<Value, Refused> {
	if (typeof value === 'object' && value !== null && 'refused' in value && typeof value.refused === 'string')
		error(statuses[value.refused] ?? 400, { message: sentenceFor(language, value), code: value.refused });
	return value as Exclude<Value, Refused>;
}
