import { parseDay, type Day } from '$lib/server/modules/calendar';

/** What is compared of two cooperations; what is unknown is null and proves nothing. */
export type Outline = {
	readonly place: string | null;
	readonly from: Day | null;
	readonly to: Day | null;
};

export type ResemblanceReason =
	'same_partner' | 'same_subject' | 'similar_subject' | 'same_place' | 'same_period';

/** From this likeness of two subjects on (trigrams, 0 to 1) they are called similar, or the same. */
const similar = 0.4;
const same = 0.85;

/**
 * Why two cooperations may be one and the same, so that the officer sees the reason and not a score (J2).
 *
 * A partner alone is no sign: a good partner comes back. Nor is a place or a period: they only strengthen what
 * partner or subject say.
 *
 * @returns the reasons, strongest first; empty where they do not resemble each other.
 */
export function resemblance(
	likeness: number,
	samePartner: boolean,
	one: Outline,
	other: Outline
): readonly ResemblanceReason[] {
	const subject = likeness >= same ? 'same_subject' : likeness >= similar ? 'similar_subject' : null;
	const place = sameWords(one.place, other.place);
	const period = overlap(one, other);
	const worthSaying = subject !== null || (samePartner && (place || (period && likeness >= similar / 2)));
	if (!worthSaying) return [];
	return [
		...(samePartner ? (['same_partner'] as const) : []),
		...(subject === null ? [] : ([subject] as const)),
		...(place ? (['same_place'] as const) : []),
		...(period ? (['same_period'] as const) : [])
	];
}

function sameWords(one: string | null, other: string | null): boolean {
	const plain = (text: string | null) =>
		(text ?? '')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	const [a, b] = [plain(one), plain(other)];
	return a !== '' && (a === b || (a.length > 5 && b.includes(a)) || (b.length > 5 && a.includes(b)));
}

function overlap(one: Outline, other: Outline): boolean {
	const [a, b] = [parseDay(one.from), parseDay(other.from)];
	if (a === null || b === null) return false;
	return a <= (parseDay(other.to) ?? b) && b <= (parseDay(one.to) ?? a);
}
