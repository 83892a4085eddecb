import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { nameOf, takeInHand, type InHandRefusal } from './agreement-in-hand';

export type AgreementSides = {
	readonly id: string;
	readonly name: string;
	readonly ends_on: string | null;
	readonly is_example: boolean;
	readonly units: readonly { readonly id: string; readonly name: string }[];
	readonly partners: readonly { readonly id: string; readonly name: string }[];
};

/** Who may owe and who may accept under an agreement, for the form that records a duty. */
export async function readAgreementSides(
	ctx: Ctx,
	agreementId: string
): Promise<AgreementSides | AuthorisationRefusal | InHandRefusal> {
	const denied = authorise(ctx, 'obligation.add');
	if (denied) return denied;
	const agreement = await takeInHand(ctx.db, ctx, agreementId);
	if (isRefusal(agreement)) return agreement;
	const { id, units, partners, is_example } = agreement;
	return {
		id,
		name: nameOf(agreement),
		ends_on: agreement.term_known ? agreement.ends_on : null,
		is_example,
		units,
		partners
	};
}
