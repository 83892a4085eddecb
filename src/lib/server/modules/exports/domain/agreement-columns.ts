import { href } from '$lib/addresses';
import type { ExportedAgreementRow } from '$lib/server/modules/portal';
import type { Column } from './table';

/** As exactly as it is known: 2017, 2017-08 or 2017-08-21. */
function partial(day: string | null, precision: 'day' | 'month' | 'year'): string | null {
	return day === null ? null : day.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

/** The columns of the open table of agreements: published fields only, named one by one. */
export function agreementColumns(origin: string): Column<ExportedAgreementRow>[] {
	return [
		{ key: 'id', value: (row) => row.id },
		{ key: 'register_number', value: (row) => row.register_number },
		{ key: 'title', width: 48, value: (row) => row.title },
		{ key: 'subject', width: 48, value: (row) => row.subject },
		{ key: 'type', value: (row) => row.type },
		{ key: 'instrument', value: (row) => row.instrument },
		{ key: 'instrument_reported', value: (row) => row.instrument_reported },
		{ key: 'status', value: (row) => row.status },
		{ key: 'partners', width: 40, value: (row) => row.partners },
		{ key: 'units', width: 32, value: (row) => row.units },
		{ key: 'country', value: (row) => row.country },
		{ key: 'signed', value: (row) => partial(row.signed_on, row.signed_precision) },
		{
			key: 'signed_on',
			kind: 'day',
			value: (row) => (row.signed_precision === 'day' ? row.signed_on : null)
		},
		{ key: 'signed_place', value: (row) => row.signed_place },
		{ key: 'year', kind: 'number', value: (row) => row.year },
		{ key: 'starts_on', kind: 'day', value: (row) => row.starts_on },
		{ key: 'ends_on', kind: 'day', value: (row) => (row.term_known ? row.ends_on : null) },
		{ key: 'term_known', value: (row) => row.term_known },
		{ key: 'term_months', kind: 'number', value: (row) => row.term_months },
		{ key: 'terminated_on', kind: 'day', value: (row) => row.terminated_on },
		{ key: 'termination_reason', value: (row) => row.termination_reason },
		{ key: 'field', value: (row) => row.field },
		{ key: 'financing', value: (row) => row.financing },
		{ key: 'legal_regime', value: (row) => row.legal_regime },
		{ key: 'provenance', value: (row) => (row.origin === 'source' ? 'reported' : 'recorded') },
		{ key: 'sources', width: 32, value: (row) => row.sources },
		{ key: 'verification_code', value: (row) => row.verification_code },
		{ key: 'updated_at', value: (row) => row.updated_at.toISOString() },
		{ key: 'address', width: 40, value: (row) => origin + href('id', 'agreement', { id: row.id }) }
	];
}
