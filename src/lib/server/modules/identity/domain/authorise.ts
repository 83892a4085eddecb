import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { allows, type Permission } from './permissions';

/**
 * `NOT_SIGNED_IN`: nobody is signed in; the page leads to the sign-in.
 * `NOT_ALLOWED`: somebody is, but none of today's roles may do this.
 */
export type AuthorisationRefusal = Refusal<'NOT_SIGNED_IN' | 'NOT_ALLOWED'>;

/** The first line of every service (style rule 8). @returns undefined where the act is allowed */
export function authorise(ctx: Pick<Ctx, 'actor'>, permission: Permission): AuthorisationRefusal | undefined {
	if (allows(ctx.actor, permission)) return undefined;
	return refuse(ctx.actor.kind === 'anonymous' ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED');
}
