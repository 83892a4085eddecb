import { href } from '$lib/addresses';
import type { Project } from '$lib/server/modules/funding';
import type { Column } from './table';

/**
 * The columns of the open table of projects with outside money. Money is told for each instrument by itself ("loan USD
 * 5000000.00"): a column that added them up would add a loan to a grant.
 */
export function projectColumns(origin: string): Column<Project>[] {
	const money = (name: 'committed' | 'disbursed') => (row: Project) =>
		row.fundings.map((one) => `${one.instrument} ${one.currency} ${one[name]}`);
	const parties = (role: string) => (row: Project) =>
		row.parties.filter((one) => one.role === role).map(({ name }) => name);
	return [
		{ key: 'id', value: (row) => row.id },
		{ key: 'project', width: 40, value: (row) => row.title.id },
		{ key: 'sector', value: (row) => row.sector },
		{ key: 'stage', value: (row) => row.stage },
		{ key: 'location', width: 32, value: (row) => row.location },
		{ key: 'planned_start', kind: 'day', value: (row) => row.plannedStart },
		{ key: 'planned_end', kind: 'day', value: (row) => row.plannedEnd },
		{ key: 'actual_start', kind: 'day', value: (row) => row.actualStart },
		{ key: 'actual_end', kind: 'day', value: (row) => row.actualEnd },
		{ key: 'funders', width: 32, value: parties('funding') },
		{ key: 'executing', width: 32, value: parties('executing') },
		{ key: 'channels', value: (row) => [...new Set(row.fundings.map(({ channel }) => channel))] },
		{ key: 'commitments', width: 32, value: money('committed') },
		{ key: 'disbursements', width: 32, value: money('disbursed') },
		{ key: 'provenance', value: (row) => (row.sources.length > 0 ? 'reported' : 'recorded') },
		{ key: 'sources', width: 40, value: (row) => row.sources.map(({ publisher }) => publisher) },
		{ key: 'address', width: 40, value: (row) => origin + href('id', 'project', { id: row.id }) }
	];
}
