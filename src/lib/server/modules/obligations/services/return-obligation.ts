import type { Ctx } from '$lib/server/platform/context';
import { actOnObligation, type ActedOnObligation, type ObligationRefusal } from './act-on-obligation';

/** The other side gives the evidence back and says what is missing; the due day stays as it was. */
export function returnObligation(
	ctx: Ctx,
	id: string,
	input: { readonly remark: string }
): Promise<ActedOnObligation | ObligationRefusal> {
	return actOnObligation(ctx, id, 'return', input, async () => ({ change: { evidenced_on: null } }));
}
