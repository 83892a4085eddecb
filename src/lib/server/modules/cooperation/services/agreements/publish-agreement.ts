import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { setDisclosure } from '$lib/server/modules/documents';
import { insertAgreementEvent, publishAgreementRow, withholdAgreementRow } from '../../repository/agreements';
import { publishPartnersOf } from '../../repository/partners';
import { indexAgreement } from '../register-index';

/**
 * Publishes a signed agreement as part of an act. The signed paper itself stays in the office unless it is to be
 * shown: signatures and addresses on it are personal data (UU 27/2022).
 */
export function addPublication(
	uow: UnitOfWork,
	ctx: Ctx,
	agreement: { id: string; document_id: string | null },
	options: { withPaper: boolean }
): void {
	uow.guard(publishAgreementRow(agreement.id, ctx.clock.now()));
	uow.add(publishPartnersOf(agreement.id));
	if (options.withPaper && agreement.document_id) uow.add(setDisclosure(agreement.document_id, 'public'));
	noteEvent(uow, ctx, agreement.id, 'published', null);
	// The agreement's index brings its partners into the public lists with it.
	indexAgreement(uow, ctx, agreement.id);
	uow.touchPublic();
}

/** Keeps a signed agreement from the public, with the reason that the register of exemptions asks for. */
export function addWithholding(uow: UnitOfWork, ctx: Ctx, agreementId: string, reason: string): void {
	uow.guard(withholdAgreementRow(agreementId, reason, ctx.clock.now()));
	noteEvent(uow, ctx, agreementId, 'withheld', reason);
	indexAgreement(uow, ctx, agreementId);
	uow.touchPublic();
}

function noteEvent(uow: UnitOfWork, ctx: Ctx, agreementId: string, kind: string, note: string | null): void {
	uow.add(
		insertAgreementEvent({
			id: newId(),
			agreement_id: agreementId,
			kind,
			happened_on: ctx.clock.today(),
			note,
			document_id: null,
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_at: ctx.clock.now()
		})
	);
}
