import type { Ctx } from '$lib/server/platform/context';
import { actOnObligation, type ActedOnObligation, type ObligationRefusal } from './act-on-obligation';

/** Takes up again what was accepted or waived by mistake; what was handed in stays in the history. */
export function reopenObligation(
	ctx: Ctx,
	id: string,
	input: { readonly remark: string }
): Promise<ActedOnObligation | ObligationRefusal> {
	return actOnObligation(ctx, id, 'reopen', input, async () => ({
		change: { evidenced_on: null, settled_on: null }
	}));
}
