import { sql, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export type UmbrellaRow = {
	id: string;
	name: string;
	signed_on: string;
	ends_on: string | null;
	/** Whether it is with a partner of the contract: those come first. */
	same_partner: boolean;
};

/**
 * Umbrellas that a contract may stand under: signed not after it, of its kind, seen by the reader. Those with a partner
 * of the contract come first.
 */
export const umbrellasFor = prepared<{
	id: string;
	all: boolean;
	secret: boolean;
	unitIds: readonly string[];
}>()((value) => {
	const written: RawBuilder<UmbrellaRow> = sql`select u.id, coalesce(u.title, u.subject, u.register_number, '—') as name, u.signed_on, u.ends_on,
			exists (select 1 from agreement_party a join agreement_party b on b.partner_id = a.partner_id
				where a.agreement_id = c.id and b.agreement_id = u.id and a.partner_id is not null) as same_partner
		from agreement c join agreement u on u.id <> c.id and u.instrument in ('kesepakatan_bersama', 'nota_kesepakatan', 'mou')
			and u.fact in ('in_force', 'terminated') and u.origin <> 'generated'
			and u.signed_on <= c.signed_on and (u.type = c.type or u.type is null or c.type is null)
		where c.id = ${value('id')}::uuid
			and ((${value('all')}::boolean and (u.disclosure <> 'secret' or ${value('secret')}::boolean))
				or u.id in (select x.agreement_id from agreement_unit x where x.unit_id = any (${value('unitIds')}::uuid[])))
		order by same_partner desc, u.signed_on desc, u.id limit 200`;
	return { compile: () => written.compile(query) };
});

/** What an umbrella and the contract below it say of themselves, inside the act that ties them. */
export const chainSides = prepared<{ ids: readonly string[] }>()((value) =>
	query
		.selectFrom('agreement')
		.select(['id', 'instrument', 'fact', 'signed_on', 'type', 'parent_id', 'document_id'])
		.where(sql<boolean>`id = any (${value('ids')}::uuid[])`)
);

/** Units in being on a day, of those that are named. */
export const livingUnits = prepared<{ ids: readonly string[]; day: string }>()((value) =>
	query
		.selectFrom('unit')
		.select('id')
		.where(sql<boolean>`id = any (${value('ids')}::uuid[])`)
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
);

export const dropUnitsOf = (agreementId: string) =>
	query
		.deleteFrom('agreement_unit')
		.where('agreement_id', '=', agreementId)
		.where('role', '=', 'carries_out');

export const putUnit = (agreementId: string, unitId: string) =>
	query
		.insertInto('agreement_unit')
		.values({ agreement_id: agreementId, unit_id: unitId })
		.onConflict((conflict) => conflict.doNothing());

export const putSignedPaper = (
	id: string,
	version: number,
	paper: { document_id: string; signed_sha256: string },
	at: Date
) =>
	query
		.updateTable('agreement')
		.set({ ...paper, updated_at: at, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('document_id', 'is', null);
