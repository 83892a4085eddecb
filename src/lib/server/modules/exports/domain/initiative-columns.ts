import { href } from '$lib/addresses';
import type { Initiative } from '$lib/server/modules/portfolio';
import type { Language } from '$lib/text/bilingual';
import type { Column } from './table';

/** The columns of the open table of the smart city: policies, principles, areas, programmes and services. */
export function initiativeColumns(origin: string): Column<Initiative>[] {
	const page = (language: Language) => origin + href(language, 'smartCity');
	return [
		{ key: 'id', value: (row) => row.id },
		{ key: 'initiative_kind', value: (row) => row.kind },
		{ key: 'name_id', width: 40, value: (row) => row.name.id },
		{ key: 'name_en', width: 40, value: (row) => row.name.en },
		{ key: 'summary_id', width: 60, value: (row) => row.summary?.id ?? null },
		{ key: 'summary_en', width: 60, value: (row) => row.summary?.en ?? null },
		{ key: 'since_year', kind: 'number', value: (row) => row.sinceYear },
		{ key: 'provenance', value: (row) => (row.sources.length > 0 ? 'reported' : 'recorded') },
		{ key: 'sources', width: 40, value: (row) => row.sources.map(({ publisher }) => publisher) },
		{ key: 'address', width: 40, value: () => page('id') }
	];
}
