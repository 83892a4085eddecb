import type { PublicService, PublicTheme } from '$lib/server/modules/sharing';
import type { Column } from './table';

/** The columns of the open table of what the region offers and seeks; a partner's own themes are never public. */
export const themeColumns: readonly Column<PublicTheme>[] = [
	{ key: 'id', value: (row) => row.id },
	{ key: 'theme_direction', value: (row) => row.direction },
	{ key: 'field', value: (row) => row.field },
	{ key: 'title_id', width: 40, value: (row) => row.title },
	{ key: 'title_en', width: 40, value: (row) => row.title_en },
	{ key: 'about', width: 48, value: (row) => row.about },
	{ key: 'unit', width: 32, value: (row) => row.unit }
];

/**
 * The columns of the open table of services run together: who runs each, what is covered and what it costs the region a
 * year, before and since. A partner that is not public itself is an unnamed party of a share.
 */
export const jointServiceColumns: readonly Column<PublicService>[] = [
	{ key: 'id', value: (row) => row.id },
	{ key: 'name_id', width: 40, value: (row) => row.name },
	{ key: 'name_en', width: 40, value: (row) => row.name_en },
	{ key: 'field', value: (row) => row.field },
	{ key: 'about', width: 48, value: (row) => row.about },
	{ key: 'run_by', value: (row) => row.run_by },
	{ key: 'partner', width: 32, value: (row) => row.run_by_partner },
	{ key: 'agreement_id', value: (row) => row.agreement_id },
	{ key: 'started_on', kind: 'day', value: (row) => row.started_on },
	{ key: 'ended_on', kind: 'day', value: (row) => row.ended_on },
	{ key: 'coverage_unit', value: (row) => row.coverage_unit },
	{ key: 'coverage_before', kind: 'number', value: (row) => row.coverage_before },
	{ key: 'coverage_after', kind: 'number', value: (row) => row.coverage_after },
	{ key: 'cost_before', kind: 'number', value: (row) => row.cost_before },
	{ key: 'cost_after', kind: 'number', value: (row) => row.cost_after },
	{ key: 'cost_currency', value: () => 'IDR' },
	{ key: 'cost_note', width: 32, value: (row) => row.cost_note },
	{
		key: 'shares',
		width: 40,
		value: (row) =>
			row.shares.map(({ year, amount, partner }) => `${year} ${partnerOf(partner)}: IDR ${amount}`)
	}
];

/** In a share null is the region itself, and an empty name a partner that is not public. */
const partnerOf = (partner: string | null) => (partner === null ? 'region' : partner || 'other');
