import { carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	authorise,
	faultOfFirstPassword,
	hashSecret,
	joinPartner,
	keptPassword,
	needsPasswordToJoin,
	takeAttempt,
	tenantOfSecret,
	type AuthorisationRefusal
} from '$lib/server/modules/identity';
import { acceptInvitation, invitationByHash } from '../repository/room';

export type InvitationView = {
	readonly partner: string;
	readonly name: string;
	readonly email: string;
	readonly invitedBy: string | null;
	readonly expiresAt: Date;
	readonly isExample: boolean;
	/** `used`: accepted before or taken back; `expired`: nobody answered in time. */
	readonly state: 'open' | 'used' | 'expired';
	/** An address without a password chooses one; an account that has one keeps it. */
	readonly choosesPassword: boolean;
};

/** What an invitation's link opens. `NOT_FOUND`: there is no such invitation here. */
export async function readInvitation(
	ctx: Ctx,
	token: string
): Promise<InvitationView | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'invitation.accept');
	if (denied) return denied;
	const row = await find(ctx, token);
	if (!row) return refuse('NOT_FOUND');
	const state =
		row.accepted_at || row.withdrawn_at ? 'used' : row.expires_at <= new Date() ? 'expired' : 'open';
	return {
		partner: row.partner,
		name: row.name,
		email: row.email,
		invitedBy: row.invited_by_name,
		expiresAt: row.expires_at,
		isExample: row.is_example,
		state,
		choosesPassword: state === 'open' && (await needsPasswordToJoin(ctx, row.email))
	};
}

/**
 * Accepts an invitation: whoever opened the link has proved the address. `INVITATION_CLOSED`: used, taken back or expired.
 * `PERSON_OF_THE_OFFICE`: whoever works in the office stands for no partner. `VALIDATION_FAILED` on `password`, `again`.
 *
 * @returns the address to sign in with
 */
export async function joinByInvitation(
	ctx: Ctx,
	token: string,
	input: { readonly password: string; readonly again: string; readonly address: string }
): Promise<
	| { readonly email: string }
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<
			'NOT_FOUND' | 'INVITATION_CLOSED' | 'PERSON_OF_THE_OFFICE' | 'VALIDATION_FAILED' | 'TOO_MANY_REQUESTS'
	  >
> {
	const denied = authorise(ctx, 'invitation.accept');
	if (denied) return denied;
	const blocked = await takeAttempt(ctx, `invitation:${input.address}`, 30, 15 * 60);
	if (blocked) return blocked;
	const row = await find(ctx, token);
	if (!row) return refuse('NOT_FOUND');
	if (row.accepted_at || row.withdrawn_at || row.expires_at <= new Date()) return refuse('INVITATION_CLOSED');
	let passwordHash: string | null = null;
	if (await needsPasswordToJoin(ctx, row.email)) {
		const fault = faultOfFirstPassword(ctx, row, input.password);
		if (fault)
			return refuse('VALIDATION_FAILED', { errors: [{ field: 'password', message: `PASSWORD_${fault}` }] });
		if (input.password !== input.again)
			return refuse('VALIDATION_FAILED', { errors: [{ field: 'again', message: 'PASSWORD_DIFFERS' }] });
		passwordHash = await keptPassword(input.password);
	}
	return carryOut(
		ctx,
		async (uow): Promise<{ email: string } | Refusal<'NOT_FOUND' | 'PERSON_OF_THE_OFFICE'>> => {
			const joined = await joinPartner(uow, ctx, {
				partnerId: row.partner_id,
				name: row.name,
				email: row.email,
				position: row.position,
				administers: row.administers,
				passwordHash
			});
			if ('refused' in joined) return joined;
			uow.guard(acceptInvitation(row.id, joined.personId, new Date()));
			uow.audit({
				at: ctx.clock.now(),
				actor: { id: joined.personId, role: 'self' },
				event: 'PARTNER_PERSON_JOINED',
				subject: { kind: 'partner', id: row.partner_id },
				data: { invitation: row.id, person: joined.personId }
			});
			return { email: row.email };
		}
	);
}

function find(ctx: Ctx, token: string) {
	// A secret of another region opens nothing here.
	if (tenantOfSecret(token) !== ctx.tenant.id) return undefined;
	return ctx.db.first(invitationByHash({ hash: hashSecret(token) }));
}
