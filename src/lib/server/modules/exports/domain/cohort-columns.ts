import { href } from '$lib/addresses';
import type { Cohort } from '$lib/server/modules/training';
import type { Column } from './table';

/** The columns of the open table of training cohorts: no person stands in it. */
export function cohortColumns(origin: string): Column<Cohort>[] {
	return [
		{ key: 'id', value: (row) => row.id },
		{ key: 'programme', width: 32, value: (row) => row.programme },
		{ key: 'theme', width: 32, value: (row) => row.theme },
		{ key: 'topics', value: (row) => row.topics },
		{ key: 'country', value: (row) => row.country ?? row.programmeCountry },
		{ key: 'place', value: (row) => row.place },
		{
			key: 'first_day',
			kind: 'day',
			value: (row) => (row.precision === 'day' ? row.startsOn : null)
		},
		{ key: 'last_day', kind: 'day', value: (row) => (row.precision === 'day' ? row.endsOn : null) },
		{ key: 'held', value: (row) => heldAsKnown(row) },
		{ key: 'people', kind: 'number', value: (row) => row.participants },
		{ key: 'cohort_status', value: (row) => row.status },
		{ key: 'provenance', value: (row) => (row.sources.length > 0 ? 'reported' : 'recorded') },
		{ key: 'sources', width: 40, value: (row) => row.sources.map(({ publisher }) => publisher) },
		{ key: 'address', width: 40, value: (row) => origin + href('id', 'cohort', { id: row.id }) }
	];
}

/** As exactly as it is known: 2023-05-15, 2023-03 or 2017. */
function heldAsKnown({ startsOn, precision }: Cohort): string | null {
	if (startsOn === null) return null;
	return precision === 'day' ? startsOn : precision === 'month' ? startsOn.slice(0, 7) : startsOn.slice(0, 4);
}
