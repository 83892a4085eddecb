import type { Ctx } from '$lib/server/platform/context';
import type { Reader } from '$lib/server/platform/database/tenant-database';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { agreementScopeOf } from '$lib/server/modules/cooperation';
import { carriesOut } from '../domain/carries-out';
import { agreementInHand, type AgreementInHand } from '../repository/agreement-in-hand';

/** `NOT_FOUND`: not there or not seen by this actor. `NOT_ALLOWED`: seen, but another unit carries it out. */
export type InHandRefusal = Refusal<'NOT_FOUND' | 'NOT_ALLOWED'>;

/** An agreement for an act after its signature, in or outside the act's transaction. */
export async function takeInHand(
	reader: Pick<Reader, 'first'> | UnitOfWork,
	ctx: Ctx,
	id: string
): Promise<AgreementInHand | InHandRefusal> {
	const agreement = await findInHand(reader, ctx, id);
	if (!agreement) return refuse('NOT_FOUND');
	return carriesOut(ctx.actor, agreement.units) ? agreement : refuse('NOT_ALLOWED');
}

/** The same for what its partner may do too: asking for a change, following what becomes of it. */
export async function takeAsParty(
	reader: Pick<Reader, 'first'> | UnitOfWork,
	ctx: Ctx,
	id: string
): Promise<AgreementInHand | InHandRefusal> {
	const agreement = await findInHand(reader, ctx, id);
	if (!agreement) return refuse('NOT_FOUND');
	return carriesOut(ctx.actor, agreement.units) || isPartnerOf(ctx, agreement)
		? agreement
		: refuse('NOT_ALLOWED');
}

/** The same for the head of region, who decides about every agreement. */
export async function takeForDecision(
	reader: Pick<Reader, 'first'> | UnitOfWork,
	ctx: Ctx,
	id: string
): Promise<AgreementInHand | InHandRefusal> {
	return (await findInHand(reader, ctx, id)) ?? refuse('NOT_FOUND');
}

export function isPartnerOf(ctx: Pick<Ctx, 'actor'>, agreement: Pick<AgreementInHand, 'partners'>): boolean {
	const { actor } = ctx;
	return (
		actor.kind === 'person' &&
		actor.roles.includes('partner') &&
		agreement.partners.some(({ id }) => actor.partnerIds.includes(id))
	);
}

async function findInHand(
	reader: Pick<Reader, 'first'> | UnitOfWork,
	ctx: Ctx,
	id: string
): Promise<AgreementInHand | undefined> {
	if (!isId(id)) return undefined;
	const { actor } = ctx;
	const partnerIds = actor.kind === 'person' && actor.roles.includes('partner') ? actor.partnerIds : [];
	return reader.first(agreementInHand({ id, ...agreementScopeOf(actor), partnerIds }));
}

/** What the agreement is called in a list; an old paper may have no title. */
export function nameOf(agreement: Pick<AgreementInHand, 'title' | 'subject' | 'register_number'>): string {
	return agreement.title ?? agreement.subject ?? agreement.register_number ?? '—';
}
