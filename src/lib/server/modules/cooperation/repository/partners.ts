import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export const partnerCountry = prepared<{ id: string }>()((value) =>
	query.selectFrom('partner').select(['country']).where('id', '=', value('id'))
);

/** A partner of a published agreement is named in public. */
export const publishPartnersOf = (agreementId: string) =>
	query
		.updateTable('partner')
		.set({ is_published: true })
		.where('is_published', '=', false)
		.where(
			'id',
			'in',
			query
				.selectFrom('agreement_party')
				.select('partner_id')
				.where('agreement_id', '=', agreementId)
				.where('partner_id', 'is not', null)
		);

export const partnerNameById = prepared<{ id: string }>()((value) =>
	query.selectFrom('partner').select(['id', 'name', 'kind', 'country']).where('id', '=', value('id'))
);

export const insertPartner = (row: {
	id: string;
	name: string;
	kind: string;
	country: string;
	address?: string | null;
	postal_code?: string | null;
	phone?: string | null;
	email?: string | null;
	website?: string | null;
	is_example: boolean;
	created_by: string | null;
}) => query.insertInto('partner').values(row);

/**
 * A living partner of exactly this name, short name or alias (capitals and accents aside) in this country. One that
 * was merged into another has ended.
 */
export const partnerByName = prepared<{ name: string; country: string }>()((value) =>
	query
		.selectFrom('partner')
		.select(['id'])
		.where((eb) =>
			eb.or([
				sql<boolean>`plain_text(partner.name) = plain_text(${value('name')})`,
				sql<boolean>`plain_text(partner.short_name) = plain_text(${value('name')})`,
				eb.exists(
					eb
						.selectFrom('partner_alias')
						.select('partner_alias.id')
						.whereRef('partner_alias.partner_id', '=', 'partner.id')
						.where(sql<boolean>`plain_text(partner_alias.name) = plain_text(${value('name')})`)
				)
			])
		)
		.where('country', '=', value('country'))
		.where('merged_into_id', 'is', null)
		.orderBy('created_at')
		.limit(1)
);

export const partnerById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('partner')
		.select(['id', 'name', 'kind', 'country', 'address', 'postal_code', 'phone', 'email', 'website'])
		.where('id', '=', value('id'))
);

export const partnerAddress = prepared<{ id: string }>()((value) =>
	query.selectFrom('partner').select(['address']).where('id', '=', value('id'))
);
