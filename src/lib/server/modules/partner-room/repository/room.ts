import { type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

export const contactsOf = prepared<{ partnerId: string }>()((value) =>
	query
		.selectFrom('partner_contact')
		.select(['id', 'name', 'position', 'email', 'phone', 'is_first', 'is_example'])
		.where('partner_id', '=', value('partnerId'))
		.where('ended_on', 'is', null)
		.orderBy('is_first', 'desc')
		.orderBy('name')
		.orderBy('id')
);

export const placesOf = prepared<{ partnerId: string }>()((value) =>
	query
		.selectFrom('partner_place')
		.select([
			'id',
			'kind',
			'name',
			'address',
			'city',
			'postal_code',
			'country',
			'phone',
			'branch_number',
			'is_example'
		])
		.where('partner_id', '=', value('partnerId'))
		.where('ended_on', 'is', null)
		.orderBy((eb) => eb.case().when('kind', '=', 'head_office').then(0).else(1).end())
		.orderBy('name')
		.orderBy('id')
);

export const insertContact = (row: Insertable<Tables['partner_contact']>) =>
	query.insertInto('partner_contact').values(row);
export const insertPlace = (row: Insertable<Tables['partner_place']>) =>
	query.insertInto('partner_place').values(row);

/** One partner has one first contact. */
export const stepBack = (partnerId: string) =>
	query
		.updateTable('partner_contact')
		.set({ is_first: false })
		.where('partner_id', '=', partnerId)
		.where('is_first', '=', true)
		.where('ended_on', 'is', null);

export const endContact = (id: string, partnerId: string, day: string) =>
	query
		.updateTable('partner_contact')
		.set({ ended_on: day })
		.where('id', '=', id)
		.where('partner_id', '=', partnerId)
		.where('ended_on', 'is', null);

export const endPlace = (id: string, partnerId: string, day: string) =>
	query
		.updateTable('partner_place')
		.set({ ended_on: day })
		.where('id', '=', id)
		.where('partner_id', '=', partnerId)
		.where('ended_on', 'is', null);

/** What an organisation says of itself, for its own page; nothing of what the office notes. */
export const ownPartner = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('partner')
		.select([
			'id',
			'name',
			'short_name',
			'kind',
			'country',
			'legal_form',
			'website',
			'is_example',
			'is_published'
		])
		.where('id', '=', value('id'))
		.where('merged_into_id', 'is', null)
);

export const invitationsOf = prepared<{ partnerId: string; now: Date }>()((value) =>
	query
		.selectFrom('partner_invitation')
		.select(['id', 'name', 'email', 'position', 'administers', 'invited_by_name', 'invited_at', 'expires_at'])
		.where('partner_id', '=', value('partnerId'))
		.where('accepted_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.where('expires_at', '>', value('now'))
		.orderBy('invited_at', 'desc')
		.orderBy('id')
);

export const insertInvitation = (row: Insertable<Tables['partner_invitation']>) =>
	query.insertInto('partner_invitation').values(row);

/** An earlier invitation of the same address ends with a new one. */
export const withdrawEarlier = (partnerId: string, email: string, at: Date) =>
	query
		.updateTable('partner_invitation')
		.set({ withdrawn_at: at })
		.where('partner_id', '=', partnerId)
		.where('email', '=', email)
		.where('accepted_at', 'is', null)
		.where('withdrawn_at', 'is', null);

export const withdrawInvitation = (id: string, partnerId: string, at: Date) =>
	query
		.updateTable('partner_invitation')
		.set({ withdrawn_at: at })
		.where('id', '=', id)
		.where('partner_id', '=', partnerId)
		.where('accepted_at', 'is', null)
		.where('withdrawn_at', 'is', null);

export const invitationByHash = prepared<{ hash: Buffer }>()((value) =>
	query
		.selectFrom('partner_invitation as i')
		.innerJoin('partner as p', 'p.id', 'i.partner_id')
		.select([
			'i.id',
			'i.partner_id',
			'p.name as partner',
			'i.name',
			'i.email',
			'i.position',
			'i.administers',
			'i.invited_by_name',
			'i.expires_at',
			'i.accepted_at',
			'i.withdrawn_at',
			'i.is_example'
		])
		.where('i.token_hash', '=', value('hash'))
		.where('p.merged_into_id', 'is', null)
);

/** Of two who accept at once one finds it accepted. */
export const acceptInvitation = (id: string, personId: string, at: Date) =>
	query
		.updateTable('partner_invitation')
		.set({ accepted_at: at, person_id: personId })
		.where('id', '=', id)
		.where('accepted_at', 'is', null)
		.where('withdrawn_at', 'is', null);
