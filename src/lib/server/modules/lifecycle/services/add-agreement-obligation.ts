import { carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	addObligation,
	type AddedObligation,
	type NewObligation,
	type ObligationKind,
	type OtherSide,
	type Owner,
	type Recurrence
} from '$lib/server/modules/obligations';
import type { AgreementInHand } from '../repository/agreement-in-hand';
import { nameOf, takeInHand, type InHandRefusal } from './agreement-in-hand';

export type AgreementObligation = {
	readonly kind: ObligationKind;
	readonly what: string;
	readonly basis?: string | null;
	readonly owner: Owner;
	/** Who accepts; left out, the first of the agreement's other side. */
	readonly other?: OtherSide;
	readonly due_on: string | null;
	readonly recurrence?: Recurrence | null;
	/** Left out, the agreement's last day where its term is known. */
	readonly recurs_until?: string | null;
	readonly amount?: { readonly amount: string; readonly currency: string } | null;
};

/**
 * Records what a party of an agreement owes, from a clause or by hand (capabilities 32 and 33). Only a unit or a
 * partner of this agreement can owe: `VALIDATION_FAILED` on `owner` or `other` with `NOT_A_PARTY` for any other.
 */
export async function addAgreementObligation(
	ctx: Ctx,
	agreementId: string,
	input: AgreementObligation
): Promise<
	AddedObligation | AuthorisationRefusal | DatabaseRefusal | InHandRefusal | Refusal<'VALIDATION_FAILED'>
> {
	const denied = authorise(ctx, 'obligation.add');
	if (denied) return denied;
	return carryOut(ctx, async (uow) => {
		const agreement = await takeInHand(uow, ctx, agreementId);
		if (isRefusal(agreement)) return agreement;
		const strangers = strangersIn(agreement, input);
		if (strangers.length > 0) return refuse('VALIDATION_FAILED', { errors: strangers });
		return addObligation(uow, ctx, obligationOf(agreement, input));
	});
}

/** The duty as the module below keeps it, with what the agreement itself says filled in. */
export function obligationOf(agreement: AgreementInHand, input: AgreementObligation): NewObligation {
	const name = nameOf(agreement);
	return {
		subject: { kind: 'agreement', id: agreement.id, title: { id: name, en: name } },
		kind: input.kind,
		what: input.what,
		basis: input.basis,
		owner: input.owner,
		other: input.other ?? otherSideOf(agreement, input.owner),
		dueOn: input.due_on,
		recurrence: input.recurrence,
		recursUntil: input.recurrence
			? input.recurs_until || (agreement.term_known ? agreement.ends_on : null)
			: null,
		amount: input.amount,
		isSecret: agreement.disclosure === 'secret',
		...(agreement.is_example ? { isExample: true } : {})
	};
}

/** Of two parties the other; of several the first, which the form lets choose otherwise. */
export function otherSideOf(agreement: AgreementInHand, owner: Owner): OtherSide {
	return owner.kind === 'partner'
		? { unitId: agreement.units[0]?.id ?? null }
		: { partnerId: agreement.partners[0]?.id ?? null };
}

function strangersIn(agreement: AgreementInHand, input: AgreementObligation) {
	const isUnit = (id: string) => agreement.units.some((one) => one.id === id);
	const isPartner = (id: string) => agreement.partners.some((one) => one.id === id);
	const { owner, other } = input;
	const faults: { field: string; message: string }[] = [];
	if (owner.kind === 'person' || !(owner.kind === 'unit' ? isUnit : isPartner)(owner.id))
		faults.push({ field: 'owner', message: 'NOT_A_PARTY' });
	if ((other?.unitId && !isUnit(other.unitId)) || (other?.partnerId && !isPartner(other.partnerId)))
		faults.push({ field: 'other', message: 'NOT_A_PARTY' });
	return faults;
}
