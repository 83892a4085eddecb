import { authorise } from '$lib/server/modules/identity';
import { settlePendingUnchecked } from '$lib/server/modules/obligations';
import { takePartner } from '$lib/server/modules/organisations';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { closingDuty } from '../../domain/opportunity';
import { tiesKnown } from '../../repository/office-projects';
import {
	changeOpportunityRow,
	opportunityById,
	opportunityReferred,
	type Opportunity
} from '../../repository/opportunities';
import {
	addClosingDuty,
	callColumns,
	faultsOf,
	type NewOpportunity,
	type OpportunityRefusal
} from './record-opportunity';

/**
 * Writes a recorded call anew: a donor puts off a closing day, names a size later, or a word was read wrongly. Its
 * stage and its way stay. The duty of the closing day goes along: it moves with the day, and passes to another unit
 * as a new duty while the old one is waived.
 *
 * `VALIDATION_FAILED` with `errors`; `OPPORTUNITY_KNOWN`: another call of this donor has this reference;
 * `STATE_CHANGED`: somebody changed it meanwhile.
 */
export async function changeOpportunity(
	ctx: Ctx,
	id: string,
	input: NewOpportunity & { readonly version: number }
): Promise<{ id: string; version: number } | OpportunityRefusal> {
	const denied = authorise(ctx, 'opportunity.write');
	if (denied) return denied;
	return carryOut(ctx, async (uow) => {
		const call = isId(id) ? await uow.first(opportunityById({ id })) : undefined;
		if (!call) return refuse('NOT_FOUND');
		const { version, donor: named, ...told } = input;
		const faults = faultsOf(input);
		if (faults.found.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.found });
		const columns = callColumns(input);
		const unitId = columns.unit_id;
		if (unitId && !(await uow.first(tiesKnown({ unitId, agreementId: null })))?.unit)
			return refuse('NOT_FOUND');
		const isSameDonor = named.id ? named.id === call.partnerId : named.name?.trim() === call.donor;
		const donor = isSameDonor ? { id: call.partnerId } : await takePartner(uow, ctx, named);
		if (isRefusal(donor)) return donor;
		const { reference } = columns;
		const known = reference && (await uow.first(opportunityReferred({ partnerId: donor.id, reference })));
		if (known && known.id !== id) return refuse('OPPORTUNITY_KNOWN', { id: known.id });
		uow.guard(changeOpportunityRow(id, version, { ...columns, partner_id: donor.id }));
		const owed = await followClosing(uow, ctx, call, input);
		if (isRefusal(owed)) return owed;
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'OPPORTUNITY_CHANGED',
			subject: { kind: 'opportunity', id },
			data: { ...told, donor: donor.id }
		});
		return { id, version: version + 1 };
	});
}

async function followClosing(
	uow: UnitOfWork,
	ctx: Ctx,
	call: Opportunity,
	input: NewOpportunity
): Promise<void | Refusal<'VALIDATION_FAILED'>> {
	if (closingDuty(call.stage)) return;
	const words = textIn('id').opportunities.duty;
	const subject = { kind: 'opportunity', id: call.id } as const;
	const wasOwed = call.unitId !== null && call.closesOn !== null;
	const isOwed = Boolean(input.unit_id && input.closes_on);
	const isSameUnit = call.unitId === input.unit_id;
	if (wasOwed && isOwed && isSameUnit) {
		if (call.closesOn !== input.closes_on)
			await settlePendingUnchecked(uow, ctx, subject, ['extend'], words.moved, input.closes_on);
		return;
	}
	if (wasOwed) await settlePendingUnchecked(uow, ctx, subject, ['waive'], words.changed);
	return addClosingDuty(uow, ctx, call.id, input);
}
