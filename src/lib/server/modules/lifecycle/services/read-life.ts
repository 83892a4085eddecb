import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { agreementScopeOf } from '$lib/server/modules/cooperation';
import { allows, authorise, type AuthorisationRefusal, type Permission } from '$lib/server/modules/identity';
import { carriesOut } from '../domain/carries-out';
import {
	forumsFor,
	lifeActsOpen,
	lifePhase,
	type DisputeForum,
	type LifeAct,
	type LifePhase
} from '../domain/life';
import { requestsOpen, type RequestKind } from '../domain/request';
import { agreementInHand, type AgreementInHand } from '../repository/agreement-in-hand';
import { assetsOf, disputesOf, type AssetRow, type DisputeRow } from '../repository/life';
import { requestsOf, type RequestRow } from '../repository/requests';
import { nameOf } from './agreement-in-hand';
import { leftOverOf, type LeftOver } from './close-out';

export type AgreementLife = {
	readonly agreement: AgreementInHand;
	readonly name: string;
	readonly phase: LifePhase;
	/** What this reader may do now. */
	readonly acts: readonly LifeAct[];
	/** What may be asked for it now. */
	readonly asks: readonly RequestKind[];
	readonly requests: readonly RequestRow[];
	readonly assets: readonly AssetRow[];
	readonly disputes: readonly DisputeRow[];
	readonly forums: readonly DisputeForum[];
	/** What the closing-out still waits for. */
	readonly left: LeftOver;
};

const permissionOf: Readonly<Record<LifeAct, Permission>> = {
	start: 'agreement.start',
	record_term: 'agreement.live',
	ask: 'agreement.ask',
	terminate: 'agreement.end',
	record_asset: 'agreement.live',
	hand_over: 'agreement.live',
	open_dispute: 'agreement.live',
	close_out: 'agreement.end'
};

/**
 * Where an agreement stands in its life, what is left of it, and what this reader may do. Disputes and assets are the
 * office's: whoever sees the agreement only because it is published gets `NOT_FOUND`.
 */
export async function readAgreementLife(
	ctx: Ctx,
	id: string
): Promise<AgreementLife | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'agreement.read');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const scope = agreementScopeOf(ctx.actor);
	const agreement = await ctx.db.first(agreementInHand({ id, ...scope, partnerIds: [] }));
	if (!agreement || !(scope.all || carriesOut(ctx.actor, agreement.units))) return refuse('NOT_FOUND');
	const [assets, disputes, requests] = await ctx.db.together([
		assetsOf({ agreementId: id }),
		disputesOf({ agreementId: id }),
		requestsOf({ agreementId: id })
	]);
	const today = ctx.clock.today();
	const mine = carriesOut(ctx.actor, agreement.units);
	return {
		agreement,
		name: nameOf(agreement),
		phase: lifePhase(agreement, today),
		acts: mine ? lifeActsOpen(agreement, today).filter((act) => allows(ctx.actor, permissionOf[act])) : [],
		asks:
			mine && allows(ctx.actor, 'agreement.ask')
				? requestsOpen(agreement, today).filter(
						(kind) => !requests.some((one) => one.kind === kind && one.state === 'open')
					)
				: [],
		requests,
		assets,
		disputes,
		forums: forumsFor(agreement.type),
		left: await leftOverOf(ctx.db, id)
	};
}
