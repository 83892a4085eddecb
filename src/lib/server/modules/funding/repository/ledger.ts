import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { MoneyTotal } from '../domain/totals';

export const insertFunding = (row: Insertable<Tables['funding']>) => query.insertInto('funding').values(row);

/** An instrument, held until the act ends: of two entries at once the second sees what the first one left. */
export const lockFunding = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('funding')
		.select([
			'id',
			'project_id',
			'partner_id',
			'instrument',
			'currency',
			'committed',
			'disbursed',
			'register_number',
			'version'
		])
		.where('id', '=', value('id'))
		.forUpdate()
);

/** Writes the balance after an entry, if it still is the one that was decided upon. */
export const moveBalance = (
	id: string,
	from: { committed: string; disbursed: string },
	to: { committed: string; disbursed: string }
) =>
	query
		.updateTable('funding')
		.set(to)
		.where('id', '=', id)
		.where('committed', '=', from.committed)
		.where('disbursed', '=', from.disbursed);

/** Changes what is written of an instrument, if nobody else has changed it since. */
export const updateFunding = (
	id: string,
	version: number,
	set: Pick<
		Insertable<Tables['funding']>,
		| 'title'
		| 'agreement_number'
		| 'signed_on'
		| 'closing_on'
		| 'register_number'
		| 'register_on'
		| 'register_office'
		| 'provider_activity_id'
		| 'note'
	>
) =>
	query
		.updateTable('funding')
		.set((eb) => ({ ...set, version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.where('version', '=', version);

/** Whose the register number is already, if anybody's. */
export const fundingWithRegister = prepared<{ number: string }>()((value) =>
	query.selectFrom('funding').select(['id', 'project_id']).where('register_number', '=', value('number'))
);

export const insertEntry = (row: Insertable<Tables['funding_transaction']>) =>
	query.insertInto('funding_transaction').values(row);

/** An entry, and the one that takes it back if there is one. */
export const entryById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('funding_transaction as t')
		.leftJoin('funding_transaction as back', 'back.reverses_id', 't.id')
		.select([
			't.id',
			't.project_id',
			't.funding_id',
			't.kind',
			't.method',
			't.happened_on',
			't.amount',
			't.currency',
			't.rate',
			't.rate_on',
			't.rate_source',
			't.amount_idr',
			't.reverses_id',
			'back.id as reversed_by'
		])
		.where('t.id', '=', value('id'))
);

/** Adds an entry, or all of a project, to the totals; −1 takes it away (0040, count_money). */
export const countMoney = (projectId: string, entryId: string | null, sign: 1 | -1) => ({
	text: 'select count_money($1, $2, $3)',
	values: [projectId, entryId, sign]
});

const totalColumns = ['facet', 'value', 'instrument', 'kind', 'currency', 'amount', 'entries'] as const;
const inOrder = sql`facet, amount_idr desc, value, instrument, currency, kind`;

/** The office's totals, or those of what was invented for a demonstration. */
export const officeTotals = prepared<{ audience: string }>()((value) =>
	query
		.selectFrom('money_total as m')
		.select([...totalColumns, 'm.amount_idr as amountIdr'])
		.select(
			sql<
				string | null
			>`case m.facet when 'donor' then (select o.name from partner o where o.id = m.value::uuid) end`.as(
				'name'
			)
		)
		.where('m.audience', '=', value('audience'))
		.where('m.entries', '>', 0)
		.orderBy(inOrder)
		.$castTo<MoneyTotal>()
);

/** The totals of what is published. */
export const publishedTotals = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('published_money_total')
		.select([...totalColumns, 'amount_idr as amountIdr', 'name'])
		.orderBy(inOrder)
		.$castTo<MoneyTotal>()
);
