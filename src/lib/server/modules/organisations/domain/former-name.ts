import type { FieldFault } from '$lib/server/platform/refusal';
import type { Day } from '$lib/server/modules/calendar';

/** A name that was borne until a day, included; from the day after the last one before it, or always until then. */
export type FormerName = { readonly name: string; readonly valid_from: Day | null; readonly valid_to: Day };

/** What a bearer was called on a day: one of its former names, or the present one. */
export function nameOn(present: string, former: readonly FormerName[], day: Day): string {
	const then = former
		.filter((one) => day <= one.valid_to && (one.valid_from === null || one.valid_from <= day))
		.toSorted((a, b) => (a.valid_to < b.valid_to ? -1 : 1))[0];
	return then?.name ?? present;
}

/**
 * What is wrong with a renaming: a name borne already, a day that has not come or that lies within a former name's term.
 */
export function faultsOfRenaming(
	wish: { readonly name: string; readonly since: string; readonly basis: string },
	known: { readonly name: string; readonly former: readonly FormerName[]; readonly today: Day },
	isDay: (text: string) => boolean
): FieldFault[] {
	const last = known.former
		.map((one) => one.valid_to)
		.toSorted()
		.at(-1);
	return [
		...(wish.name === '' ? [{ field: 'name', message: 'REQUIRED' }] : []),
		...(wish.name.length > 300 ? [{ field: 'name', message: 'TOO_LONG' }] : []),
		...(wish.name !== '' && wish.name === known.name ? [{ field: 'name', message: 'NAME_SAME' }] : []),
		...(wish.basis.length > 300 ? [{ field: 'basis', message: 'TOO_LONG' }] : []),
		...(!isDay(wish.since)
			? [{ field: 'since', message: 'REQUIRED' }]
			: wish.since > known.today
				? [{ field: 'since', message: 'DAY_IN_FUTURE' }]
				: last !== undefined && wish.since <= last
					? [{ field: 'since', message: 'BEFORE_LAST_NAME' }]
					: [])
	];
}
