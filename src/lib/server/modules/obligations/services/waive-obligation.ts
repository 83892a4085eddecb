import type { Ctx } from '$lib/server/platform/context';
import { actOnObligation, type ActedOnObligation, type ObligationRefusal } from './act-on-obligation';

/** The duty falls away with a reason: what it was for has ended, or both sides let it go. */
export function waiveObligation(
	ctx: Ctx,
	id: string,
	input: { readonly remark: string }
): Promise<ActedOnObligation | ObligationRefusal> {
	return actOnObligation(ctx, id, 'waive', input, async () => ({
		change: { settled_on: ctx.clock.today() }
	}));
}
