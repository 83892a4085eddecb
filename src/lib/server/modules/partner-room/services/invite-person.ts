import { href } from '$lib/addresses';
import { textIn } from '$lib/text';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	changeAdministers,
	hashSecret,
	leavePartner,
	newSecret,
	peopleOfPartnerUnchecked,
	readEmail,
	takeAttempt
} from '$lib/server/modules/identity';
import { postMail } from '$lib/server/modules/notifications';
import { invitationDays } from '../domain/room';
import { insertInvitation, ownPartner, withdrawEarlier, withdrawInvitation } from '../repository/room';
import { mayRun, type RoomRefusal } from './may-run';

/**
 * `VALIDATION_FAILED`: what is wrong beside which field. `TOO_MANY_REQUESTS`: more invitations an hour than a person
 * needs. `LAST_ADMINISTRATOR`: nobody would be left to run the room.
 */
export type PeopleOfRoomRefusal =
	RoomRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'TOO_MANY_REQUESTS' | 'LAST_ADMINISTRATOR'>;

/**
 * Invites somebody into an organisation's room by mail. The link is good for two weeks and once; a second invitation of
 * the same address ends the first.
 */
export async function invitePerson(
	ctx: Ctx,
	partnerId: string,
	input: {
		readonly name: string;
		readonly email: string;
		readonly position?: string;
		readonly administers?: boolean;
	}
): Promise<{ id: string } | PeopleOfRoomRefusal> {
	const denied = await mayRun(ctx, partnerId);
	if (denied) return denied;
	const email = readEmail(input.email);
	const name = input.name.trim();
	const errors = [
		...(name === '' ? [{ field: 'name', message: 'REQUIRED' }] : []),
		...(name.length > 200 ? [{ field: 'name', message: 'TOO_LONG' }] : []),
		...((input.position?.length ?? 0) > 200 ? [{ field: 'position', message: 'TOO_LONG' }] : []),
		...(email ? [] : [{ field: 'email', message: 'NOT_AN_EMAIL' }])
	];
	if (email && (await peopleOfPartnerUnchecked(ctx, partnerId)).some((one) => one.email === email))
		errors.push({ field: 'email', message: 'ALREADY_IN' });
	if (errors.length > 0 || !email) return refuse('VALIDATION_FAILED', { errors });
	const blocked = await takeAttempt(ctx, `invite:${partnerId}`, 20, 60 * 60);
	if (blocked) return blocked;
	const secret = newSecret(ctx.tenant.id);
	const now = new Date();
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal<'NOT_FOUND'>> => {
		const partner = await uow.first(ownPartner({ id: partnerId }));
		if (!partner) return refuse('NOT_FOUND');
		const id = newId();
		uow.add(withdrawEarlier(partnerId, email, now));
		uow.add(
			insertInvitation({
				id,
				partner_id: partnerId,
				name,
				email,
				position: input.position?.trim() || null,
				administers: input.administers ?? false,
				token_hash: hashSecret(secret),
				invited_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				invited_by_name: ctx.actor.kind === 'person' ? ctx.actor.name : null,
				invited_at: now,
				expires_at: new Date(now.getTime() + invitationDays * 86_400_000),
				is_example: makesExamples(ctx)
			})
		);
		const words = textIn(ctx.language).partnerRoom.mail;
		postMail(
			uow,
			ctx,
			{
				to: email,
				subject: words.subject(partner.name),
				body: words.body({
					name,
					partner: partner.name,
					region: ctx.tenant.name,
					by: ctx.actor.kind === 'person' ? ctx.actor.name : ctx.tenant.name,
					link: ctx.origin + href(ctx.language, 'accountInvitation', { token: secret }),
					days: invitationDays
				})
			},
			`invitation.${id}`
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PARTNER_PERSON_INVITED',
			subject: { kind: 'partner', id: partnerId },
			data: { invitation: id, email: personal(email), administers: input.administers ?? false }
		});
		return { id };
	});
}

/** Takes an invitation back that nobody has answered. */
export async function takeInvitationBack(
	ctx: Ctx,
	partnerId: string,
	id: string
): Promise<{ id: string } | PeopleOfRoomRefusal> {
	const denied = await mayRun(ctx, partnerId);
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.guard(withdrawInvitation(id, partnerId, new Date()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PARTNER_INVITATION_WITHDRAWN',
			subject: { kind: 'partner', id: partnerId },
			data: { invitation: id }
		});
		return { id };
	});
}

/** Takes somebody out of an organisation; at the next request they see nothing of it. What they did stays theirs. */
export async function takePersonOut(
	ctx: Ctx,
	partnerId: string,
	personId: string
): Promise<{ id: string } | PeopleOfRoomRefusal> {
	const denied = await mayRun(ctx, partnerId);
	if (denied) return denied;
	if (!isId(personId)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal<'LAST_ADMINISTRATOR' | 'NOT_FOUND'>> => {
		const left = await leavePartner(uow, ctx, partnerId, personId);
		if ('refused' in left) return left;
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PARTNER_PERSON_TAKEN_OUT',
			subject: { kind: 'partner', id: partnerId },
			data: { person: personId, grant: left.grantId }
		});
		return { id: personId };
	});
}

/** Lets one of the organisation's people run its room, or no more. */
export async function letRunRoom(
	ctx: Ctx,
	partnerId: string,
	change: { readonly personId: string; readonly administers: boolean }
): Promise<{ id: string } | PeopleOfRoomRefusal> {
	const denied = await mayRun(ctx, partnerId);
	if (denied) return denied;
	if (!isId(change.personId)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal<'LAST_ADMINISTRATOR' | 'NOT_FOUND'>> => {
		const done = await changeAdministers(uow, ctx, partnerId, change);
		if ('refused' in done) return done;
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: change.administers ? 'PARTNER_ADMINISTRATOR_NAMED' : 'PARTNER_ADMINISTRATOR_ENDED',
			subject: { kind: 'partner', id: partnerId },
			data: { person: change.personId, grant: done.grantId }
		});
		return { id: change.personId };
	});
}
