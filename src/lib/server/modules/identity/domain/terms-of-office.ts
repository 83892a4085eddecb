import { shareADay, type Capacity, type Term } from './people';

/** Somebody's term in an office. */
export type HeldTerm = Term & { readonly capacity: Capacity };

/**
 * Which two capacities may hold one office on the same day. The definitive holder stays in office while a Plh stands in
 * for days, a Plt while he cannot (UU 23/2014 Ps 65 and 66), a Pjs during his campaign leave; a penjabat fills a vacancy
 * and may himself be stood in for. Two of a kind, or two who both act for the office, never stand side by side.
 */
const besides: Readonly<Record<Capacity, readonly Capacity[]>> = {
	definitive: ['plt', 'plh', 'pjs'],
	pj: ['plh'],
	pjs: ['definitive', 'plh'],
	plt: ['definitive'],
	plh: ['definitive', 'pj', 'pjs']
};

/** The first term that shares a day with this one although the two capacities exclude each other; undefined where none does. */
export function overlapOf<Held extends HeldTerm>(term: HeldTerm, others: readonly Held[]): Held | undefined {
	return others.find((other) => !besides[term.capacity].includes(other.capacity) && shareADay(term, other));
}

/** Days on which nobody held an office; `to` null: from then on. */
export type Gap = { readonly from: string; readonly to: string | null };

/**
 * The days since the first known term on which nobody at all held the office, acting or not; what comes after the last
 * term counts too, so that a vacancy is seen before it begins.
 *
 * @param after the day after a day, by the calendar
 * @param before the day before a day
 */
export function gapsIn(
	terms: readonly Term[],
	{ after, before }: { after: (day: string) => string; before: (day: string) => string }
): readonly Gap[] {
	const ordered = terms
		.map(({ from, to }) => ({ from: from ?? '', to }))
		.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
	const gaps: Gap[] = [];
	let heldTo: string | null | undefined;
	for (const { from, to } of ordered) {
		if (heldTo === null) break;
		if (heldTo !== undefined && from > after(heldTo)) gaps.push({ from: after(heldTo), to: before(from) });
		heldTo = to === null ? null : heldTo === undefined || to > heldTo ? to : heldTo;
	}
	if (typeof heldTo === 'string') gaps.push({ from: after(heldTo), to: null });
	return gaps;
}

/**
 * Of several who hold one office on a day, in the order in which a paper of that day means them: whoever has the whole
 * office in another's place, then its holder, last who only looks after it for days and decides nothing strategic.
 */
export const orderOfTheDay: readonly Capacity[] = ['plt', 'pjs', 'definitive', 'pj', 'plh'];

/** Plh and Plt take no strategic decisions or acts (UU 30/2014 Ps 14(7)); the rule holds from the day of that law on. */
export function actsWithLimits(capacity: string, day: string): boolean {
	return (capacity === 'plt' || capacity === 'plh') && day >= '2014-10-17';
}

const shortened: Readonly<Record<Capacity, string>> = {
	definitive: '',
	plt: 'Plt. ',
	plh: 'Plh. ',
	pj: 'Pj. ',
	pjs: 'Pjs. '
};

/** The capacity exactly as it is written under a signature: "Plt. Wali Kota Jambi" (Permendagri 1/2023). */
export function capacityText(capacity: string, title: string): string {
	const prefix = shortened[capacity as Capacity] ?? '';
	return title.toLowerCase().startsWith(prefix.trim().toLowerCase()) ? title : prefix + title;
}
