import type { Ctx } from '$lib/server/platform/context';
import { actOnObligation, type ActedOnObligation, type ObligationRefusal } from './act-on-obligation';

/** The other side says that the duty has been met; the duty is settled. A remark may go with it. */
export function acceptObligation(
	ctx: Ctx,
	id: string,
	input: { readonly remark?: string } = {}
): Promise<ActedOnObligation | ObligationRefusal> {
	return actOnObligation(ctx, id, 'accept', input, async () => ({
		change: { settled_on: ctx.clock.today() }
	}));
}
