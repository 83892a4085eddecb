import { authorise, runsPartnerRoom, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';

/** Whether the actor is one of the organisation's people. Another's room is not there for them. */
export function isOfPartner(ctx: Pick<Ctx, 'actor'>, partnerId: string): boolean {
	const { actor } = ctx;
	return actor.kind === 'person' && actor.roles.includes('partner') && actor.partnerIds.includes(partnerId);
}

const isDivision = ({ actor }: Pick<Ctx, 'actor'>) =>
	actor.kind === 'program' || (actor.kind === 'person' && actor.roles.includes('cooperation_officer'));

/** `NOT_FOUND`: not this person's organisation. `NOT_ALLOWED`: theirs, and somebody else runs its room. */
export type RoomRefusal = AuthorisationRefusal | Refusal<'NOT_FOUND'>;

/** Who changes an organisation's people, contacts and places: its own administrator, or the division. */
export async function mayRun(ctx: Ctx, partnerId: string): Promise<RoomRefusal | undefined> {
	const denied = authorise(ctx, 'partner.run');
	if (denied) return denied;
	if (!isId(partnerId)) return refuse('NOT_FOUND');
	if (isDivision(ctx)) return undefined;
	if (!isOfPartner(ctx, partnerId)) return refuse('NOT_FOUND');
	return (await runsPartnerRoom(ctx, partnerId)) ? undefined : refuse('NOT_ALLOWED');
}
