import { href } from '$lib/addresses';
import type { Innovation, LearningLink } from '$lib/server/modules/portfolio';
import type { Column } from './table';

/** An innovation with whoever learnt from it, and of whom it was learnt. */
export type LearntInnovation = Innovation & { readonly learning: readonly LearningLink[] };

/** The columns of the open table of innovations; who took part stands on the page. */
export function innovationColumns(origin: string): Column<LearntInnovation>[] {
	const learnt = (row: LearntInnovation, direction: LearningLink['direction']) =>
		row.learning
			.filter((link) => link.direction === direction)
			.map(({ party, year }) => (year === null ? party : `${party} (${year})`));
	return [
		{ key: 'id', value: (row) => row.id },
		{ key: 'name', width: 40, value: (row) => row.name },
		{ key: 'summary_id', width: 60, value: (row) => row.summary?.id ?? null },
		{ key: 'summary_en', width: 60, value: (row) => row.summary?.en ?? null },
		{ key: 'innovation_place', width: 32, value: (row) => row.place },
		{ key: 'since_year', kind: 'number', value: (row) => row.sinceYear },
		{ key: 'owner', width: 40, value: (row) => row.unit },
		{ key: 'initiative_id', value: (row) => row.initiativeId },
		{
			key: 'awards',
			width: 40,
			value: (row) =>
				row.awards.map(({ name, wording, year }) => {
					const said = name ?? wording?.id ?? '';
					return year === null || said.includes(String(year)) ? said : `${said} (${year})`;
				})
		},
		{ key: 'learnt_from', width: 40, value: (row) => learnt(row, 'from') },
		{ key: 'learnt_by', width: 40, value: (row) => learnt(row, 'to') },
		{ key: 'is_offered', value: (row) => row.offered },
		{ key: 'offer_id', width: 60, value: (row) => (row.offered ? (row.offer?.id ?? null) : null) },
		{ key: 'offer_en', width: 60, value: (row) => (row.offered ? (row.offer?.en ?? null) : null) },
		{ key: 'provenance', value: (row) => (row.sources.length > 0 ? 'reported' : 'recorded') },
		{ key: 'sources', width: 40, value: (row) => row.sources.map(({ publisher }) => publisher) },
		{ key: 'updated_at', value: (row) => row.updatedAt.toISOString() },
		{ key: 'address', width: 40, value: (row) => origin + href('id', 'innovation', { id: row.id }) }
	];
}
