import { href } from '$lib/addresses';
import type { PartnerRow } from '$lib/server/modules/portal';
import type { Column } from './table';

/** The columns of the open table of partners: what their public pages say. */
export function partnerColumns(origin: string): Column<PartnerRow>[] {
	return [
		{ key: 'id', value: (row) => row.id },
		{ key: 'name', width: 40, value: (row) => row.name },
		{ key: 'short_name', value: (row) => row.short_name },
		{ key: 'other_names', width: 32, value: (row) => row.other_names },
		{ key: 'kind', value: (row) => row.kind },
		{ key: 'country', value: (row) => row.country },
		{ key: 'legal_form', value: (row) => row.legal_form },
		{ key: 'website', value: (row) => row.website },
		{ key: 'provenance', value: (row) => (row.from_source ? 'reported' : 'recorded') },
		{ key: 'address', width: 40, value: (row) => origin + href('id', 'partner', { id: row.id }) }
	];
}
