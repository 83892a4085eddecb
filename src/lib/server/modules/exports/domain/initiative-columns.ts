import { href } from '$lib/addresses';
import { smartPrinciples, type Initiative } from '$lib/server/modules/portfolio';
import type { Column } from './table';

/** The columns of the open table of the smart city: policies, principles, areas, programmes and services. */
export function initiativeColumns(origin: string): Column<Initiative>[] {
	const page = (row: Initiative) => origin + href('id', 'initiative', { id: row.id });
	return [
		{ key: 'id', value: (row) => row.id },
		{ key: 'initiative_kind', value: (row) => row.kind },
		{ key: 'name_id', width: 40, value: (row) => row.name.id },
		{ key: 'name_en', width: 40, value: (row) => row.name.en },
		{ key: 'summary_id', width: 60, value: (row) => row.summary?.id ?? null },
		{ key: 'summary_en', width: 60, value: (row) => row.summary?.en ?? null },
		{ key: 'since_year', kind: 'number', value: (row) => row.sinceYear },
		{ key: 'parent_id', value: (row) => row.parentId },
		{ key: 'owner', width: 40, value: (row) => row.unit },
		{ key: 'stage', value: (row) => row.stage },
		{ key: 'standard_days', kind: 'number', value: (row) => row.standardDays },
		{ key: 'standard_unit', value: (row) => row.standardUnit },
		{
			key: 'taken_days',
			kind: 'number',
			value: (row) => (row.latest === null ? null : Number(row.latest.averageDays))
		},
		{ key: 'measured_to', kind: 'day', value: (row) => row.latest?.toOn ?? null },
		{ key: 'assessed_on', kind: 'day', value: (row) => row.assessedOn },
		...smartPrinciples.map((principle): Column<Initiative> => ({
			key: principle,
			kind: 'number',
			value: (row) => row.smart?.[principle] ?? null
		})),
		{ key: 'health', value: (row) => row.health.level },
		{ key: 'provenance', value: (row) => (row.sources.length > 0 ? 'reported' : 'recorded') },
		{ key: 'sources', width: 40, value: (row) => row.sources.map(({ publisher }) => publisher) },
		{ key: 'address', width: 40, value: page }
	];
}
