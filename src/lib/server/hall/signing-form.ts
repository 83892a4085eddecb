import { ticks } from '$lib/server/modules/cooperation';
import { isRefusal, type FieldFault, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';

/** How many places the form of a round offers; a longer chain goes through the API. */
export const seatPlaces = 6;
/** Originals that the form of a signing in ink offers: one a party, and one for the archive. */
export const originalPlaces = 4;

const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1);

/** What stands over each field of a new round, for the summary: several may lack the same. */
export function roundLabels(language: Language): Record<string, string> {
	const { begin } = textIn(language).signing;
	const seats = upTo(seatPlaces).flatMap((place) =>
		(['act', 'person', 'name', 'capacity', 'email'] as const).map((field) => [
			`seat_${place}_${field}`,
			`${begin.seat(place)}, ${begin[field]}`
		])
	);
	return {
		document: begin.document,
		days: begin.days,
		meterai: begin.meterai,
		meterai_note: begin.meteraiNote,
		...Object.fromEntries(seats)
	};
}

/** What stands over each field of the record of a signing in ink. */
export function ceremonyLabels(language: Language): Record<string, string> {
	const { ceremony } = textIn(language).signing;
	const originals = upTo(originalPlaces).flatMap((place) => [
		[`original_${place}_holder`, `${ceremony.original(place)}, ${ceremony.holder}`],
		...ticks.map((tick) => [
			`original_${place}_${tick}_note`,
			`${ceremony.original(place)}, ${ceremony.ticks[tick]}`
		])
	]);
	return {
		held_on: ceremony.heldOn,
		place: ceremony.place,
		checked_by: ceremony.checkedBy,
		identical_note: ceremony.facts.identical,
		exchanged_note: ceremony.facts.exchanged,
		...Object.fromEntries(originals)
	};
}

/**
 * A refusal with its faults beside the places where they were typed: a service counts the rows that were filled, and a
 * form may have empty ones between them.
 *
 * @param row what the names of the fields of a row begin with: `seat`, `original`
 * @param places the place in the form of each row that was handed on
 */
export function atTheirPlaces<Answer>(answer: Answer, row: string, places: readonly number[]): Answer {
	if (!isRefusal(answer) || !Array.isArray(answer.details?.['errors'])) return answer;
	const errors = (answer.details['errors'] as FieldFault[]).map(({ field, ...fault }) => ({
		...fault,
		field: field.replace(new RegExp(`^${row}_(\\d+)_`), (whole, number: string) => {
			const place = places[Number(number) - 1];
			return place === undefined ? whole : `${row}_${place}_`;
		})
	}));
	return { ...answer, details: { ...answer.details, errors } } satisfies Refusal as Answer;
}
