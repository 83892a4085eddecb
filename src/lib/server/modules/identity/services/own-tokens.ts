import { answering, auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '../domain/authorise';
import { revokeTokenOf, tokensOf } from '../repository/sessions';
import { makeToken, type TokenRefusal } from './tokens';

export type OwnToken = {
	readonly id: string;
	readonly name: string;
	readonly createdAt: Date;
	readonly expiresAt: Date | null;
	readonly revokedAt: Date | null;
	readonly state: 'living' | 'expired' | 'revoked';
};

/** A token may live this long at most: one that nobody remembers must end by itself. */
export const longestTokenDays = 365;

/** The tokens of whoever asks, also those that have ended; never the secrets, which are not kept. */
export async function listTokens(ctx: Ctx): Promise<OwnToken[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'token.manage');
	if (denied) return denied;
	if (ctx.actor.kind !== 'person') return refuse('NOT_ALLOWED');
	const rows = await ctx.db.rows(tokensOf({ personId: ctx.actor.id }));
	const now = new Date();
	return rows.map((row) => ({
		id: row.id,
		name: row.name,
		createdAt: row.created_at,
		expiresAt: row.expires_at,
		revokedAt: row.revoked_at,
		state: row.revoked_at ? 'revoked' : row.expires_at && row.expires_at <= now ? 'expired' : 'living'
	}));
}

/**
 * Makes a token for whoever asks. The secret is given once: what is kept for a form sent twice holds only the id,
 * so that no table ever has a secret that works.
 *
 * @param input.days how long it lives, 1 to {@link longestTokenDays}
 * @returns without `token` where the same form had made it before
 */
export async function makeOwnToken(
	ctx: Ctx,
	input: { name: string; days: number }
): Promise<{ id: string; token?: string } | TokenRefusal | Refusal<'VALIDATION_FAILED' | 'NOT_ALLOWED'>> {
	const denied = authorise(ctx, 'token.manage');
	if (denied) return denied;
	// A token must not make further ones: revoking it would leave those alive.
	if (ctx.actor.kind !== 'person' || ctx.actor.via !== 'session') return refuse('NOT_ALLOWED');
	const name = input.name.trim();
	const { days } = input;
	const errors = [
		...(name === '' ? [{ field: 'name', message: 'REQUIRED' }] : []),
		...(name.length > 100 ? [{ field: 'name', message: 'TOO_LONG' }] : []),
		...(Number.isInteger(days) && days >= 1 && days <= longestTokenDays
			? []
			: [{ field: 'days', message: 'CHOOSE_ONE' }])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	const withoutSecret = answering<{ id: string }>(ctx, ({ id }) => ({ id }));
	return makeToken(withoutSecret, { name, expiresAt: new Date(Date.now() + days * 86_400_000) });
}

/** Revokes one's own token at once. `NOT_FOUND`: not one's own, or revoked already. */
export async function revokeToken(
	ctx: Ctx,
	id: string
): Promise<{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'token.manage');
	if (denied) return denied;
	const { actor } = ctx;
	if (actor.kind !== 'person') return refuse('NOT_ALLOWED');
	const own = isId(id) ? await ctx.db.rows(tokensOf({ personId: actor.id })) : [];
	if (!own.some((token) => token.id === id && !token.revoked_at)) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.guard(revokeTokenOf(actor.id, id, new Date()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'API_TOKEN_REVOKED',
			subject: { kind: 'person', id: actor.id },
			data: { token_id: id }
		});
		return { id };
	});
}
