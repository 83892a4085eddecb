import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

/** Living partners with exactly this name, short name or other name, however it is written with capitals and accents. */
export const partnersNamed = prepared<{ name: string }>()((value) =>
	query
		.selectFrom('partner as p')
		.select(['p.id', 'p.name'])
		.where('p.merged_into_id', 'is', null)
		.where((eb) =>
			eb.or([
				sql<boolean>`plain_text(p.name) = plain_text(${value('name')})`,
				sql<boolean>`plain_text(p.short_name) = plain_text(${value('name')})`,
				sql<boolean>`p.id in (select l.partner_id from partner_alias l where plain_text(l.name) = plain_text(${value('name')}))`
			])
		)
		.orderBy('p.id')
		.limit(2)
);

export const partnerWithId = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('partner')
		.select(['id', 'name', 'is_published', 'country', 'kind'])
		.where('id', '=', value('id'))
		.where('merged_into_id', 'is', null)
);

export const insertPartner = (row: Insertable<Tables['partner']>) => query.insertInto('partner').values(row);

/** Names a partner in public; one that stands there already is left as it is. */
export const showPartnerRow = (id: string) =>
	query
		.updateTable('partner')
		.set({ is_published: true })
		.where('id', '=', id)
		.where('is_published', '=', false);
