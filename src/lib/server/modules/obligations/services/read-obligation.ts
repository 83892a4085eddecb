import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { ObligationAct } from '../domain/transitions';
import { actsOpenTo, inObligationScope, obligationScopeOf } from '../domain/who-acts';
import { eventsOf, evidenceOf, obligationById } from '../repository/obligations';
import { withLateness, type ListedObligation } from './list-obligations';

export type ObligationEvent = {
	readonly seq: number;
	readonly at: Date;
	readonly act: ObligationAct | 'add';
	readonly actor_name: string | null;
	readonly actor_position: string | null;
	readonly on_behalf: boolean;
	readonly remark: string | null;
	readonly from_day: string | null;
	readonly to_day: string | null;
};
export type ObligationEvidence = {
	readonly id: string;
	readonly title: string;
	readonly file_name: string;
	readonly media_type: string;
	readonly size: number;
	readonly is_example: boolean;
	readonly created_at: Date;
	/** The event's `seq` with which it was handed in. */
	readonly given_with: number;
};
export type ObligationView = ListedObligation & {
	readonly evidence: readonly ObligationEvidence[];
	readonly events: readonly ObligationEvent[];
	/** What this reader may do with it now. */
	readonly acts: readonly ObligationAct[];
};

/** One duty with its evidence and history. `NOT_FOUND` answers alike for what is not there and what is not theirs. */
export async function readObligation(
	ctx: Ctx,
	id: string
): Promise<ObligationView | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'obligation.read');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const [[duty], evidence, events] = await ctx.db.together([
		obligationById({ id }),
		evidenceOf({ id }),
		eventsOf({ id })
	]);
	if (!duty || !inObligationScope(obligationScopeOf(ctx.actor), duty)) return refuse('NOT_FOUND');
	return {
		...withLateness(duty, ctx.clock.today()),
		evidence: evidence.map((one) => ({ ...one, size: Number(one.size) })),
		events: events as readonly ObligationEvent[],
		acts: actsOpenTo(ctx.actor, duty)
	};
}

/** Whether an actor may see a duty, and with it the papers handed in; the modules above ask it about documents. */
export async function mayReadObligation(ctx: Ctx, id: string): Promise<boolean> {
	if (!isId(id)) return false;
	const duty = await ctx.db.first(obligationById({ id }));
	return duty !== undefined && inObligationScope(obligationScopeOf(ctx.actor), duty);
}
