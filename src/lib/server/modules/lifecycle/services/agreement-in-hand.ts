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
	if (!isId(id)) return refuse('NOT_FOUND');
	const agreement = await reader.first(agreementInHand({ id, ...agreementScopeOf(ctx.actor) }));
	if (!agreement) return refuse('NOT_FOUND');
	return carriesOut(ctx.actor, agreement.units) ? agreement : refuse('NOT_ALLOWED');
}

/** What the agreement is called in a list; an old paper may have no title. */
export function nameOf(agreement: Pick<AgreementInHand, 'title' | 'subject' | 'register_number'>): string {
	return agreement.title ?? agreement.subject ?? agreement.register_number ?? '—';
}
