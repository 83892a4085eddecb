import { sql, type Insertable, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

export const namesOfPartner = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('partner_name')
		.select(['id', 'name', 'valid_from', 'valid_to', 'basis'])
		.where('partner_id', '=', value('id'))
		.orderBy('valid_to', 'desc')
);

export type SuccessionRow = {
	from_id: string;
	to_id: string;
	from_name: string;
	to_name: string;
	since: string;
	basis: string | null;
};

/** Who goes on after a partner, and what it goes on from; the merged follow their record. */
export const successionOf = prepared<{ id: string }>()((value) => {
	const id = sql`${value('id')}::uuid`;
	const written: RawBuilder<SuccessionRow> = sql`select s.from_id, s.to_id, f.name as from_name, t.name as to_name, s.since, s.basis
		from partner_successor s join partner f on f.id = s.from_id join partner t on t.id = s.to_id
		where (s.from_id = ${id} or s.to_id = ${id}) and s.from_id <> s.to_id
		order by s.since, t.name`;
	return { compile: () => written.compile(query) };
});

export const lockPartner = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('partner')
		.select(['id', 'name', 'kind', 'country', 'version'])
		.where('id', '=', value('id'))
		.where('merged_into_id', 'is', null)
		.forUpdate()
);

export const setPartnerName = (id: string, version: number, name: string) =>
	query
		.updateTable('partner')
		.set({ name, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version);

export const setRegionCode = (id: string, version: number, region_code: string | null) =>
	query
		.updateTable('partner')
		.set({ region_code, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version);

export const insertFormerName = (row: Insertable<Tables['partner_name']>) =>
	query.insertInto('partner_name').values(row);

export const insertSuccessor = (row: Insertable<Tables['partner_successor']>) =>
	query
		.insertInto('partner_successor')
		.values(row)
		.onConflict((conflict) => conflict.doNothing());

export const deleteSuccessor = (from: string, to: string) =>
	query.deleteFrom('partner_successor').where('from_id', '=', from).where('to_id', '=', to);
