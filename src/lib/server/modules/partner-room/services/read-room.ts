import {
	allows,
	authorise,
	peopleOfPartnerUnchecked,
	type AuthorisationRefusal,
	type PartnerPerson
} from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { contactsOf, invitationsOf, ownPartner, placesOf } from '../repository/room';
import { isOfPartner, mayRun } from './may-run';

export type Contact = NonNullable<ReturnType<typeof contactsOf>['__row']>;
export type Place = NonNullable<ReturnType<typeof placesOf>['__row']>;
export type Invitation = NonNullable<ReturnType<typeof invitationsOf>['__row']>;
export type OwnPartner = NonNullable<ReturnType<typeof ownPartner>['__row']>;

export type Room = {
	readonly contacts: readonly Contact[];
	readonly places: readonly Place[];
	readonly people: readonly PartnerPerson[];
	/** Those that wait for an answer; only for whoever runs the room. */
	readonly invitations: readonly Invitation[];
	readonly mayRun: boolean;
};

/**
 * Whom to reach at an organisation and where it sits, and its people: for its own people and for the office. Another
 * organisation's is `NOT_FOUND`.
 */
export async function readRoom(
	ctx: Ctx,
	partnerId: string
): Promise<Room | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	if (!isId(partnerId)) return refuse('NOT_FOUND');
	const own = isOfPartner(ctx, partnerId);
	if (!own) {
		const denied = authorise(ctx, 'partner.read');
		// A partner's person learns nothing of another organisation, not even that it is there.
		if (denied) return allows(ctx.actor, 'partner.own') ? refuse('NOT_FOUND') : denied;
	}
	const runs = (await mayRun(ctx, partnerId)) === undefined;
	const [contacts, places, invitations] = await ctx.db.together([
		contactsOf({ partnerId }),
		placesOf({ partnerId }),
		invitationsOf({ partnerId, now: new Date() })
	]);
	const people = await peopleOfPartnerUnchecked(ctx, partnerId);
	return { contacts, places, people, invitations: runs ? invitations : [], mayRun: runs };
}

/** The organisations that somebody stands for, and one of them with its room. */
export async function readOwnOrganisation(
	ctx: Ctx,
	partnerId: string
): Promise<{ partner: OwnPartner; room: Room } | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'partner.own');
	if (denied) return denied;
	if (!isId(partnerId) || !isOfPartner(ctx, partnerId)) return refuse('NOT_FOUND');
	const partner = await ctx.db.first(ownPartner({ id: partnerId }));
	const room = await readRoom(ctx, partnerId);
	if ('refused' in room) return room;
	return partner ? { partner, room } : refuse('NOT_FOUND');
}

/** The names of the organisations that somebody stands for. */
export async function listOwnOrganisations(ctx: Ctx): Promise<OwnPartner[]> {
	if (authorise(ctx, 'partner.own') || ctx.actor.kind !== 'person') return [];
	const found = await Promise.all(ctx.actor.partnerIds.map((id) => ctx.db.first(ownPartner({ id }))));
	return found.filter((one) => one !== undefined);
}
