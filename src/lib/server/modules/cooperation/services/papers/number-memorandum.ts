import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { enterLetter, letterOfOrigin } from '$lib/server/modules/letters';
import { textIn } from '$lib/text';
import { settleNumber } from '../../repository/numbers';
import { loadCaseUnchecked, mayReadCase, type CaseAccessRefusal } from '../case-file';
import { reserveNumber } from '../numbers';
import { officeLanguage } from './office-head';

/**
 * Numbers the memorandum to the head of region and enters it into the agenda; printed from then on, it bears the number.
 * A case has one. `MEMORANDUM_NUMBERED`: it has it already.
 */
export async function numberMemorandum(
	ctx: Ctx,
	caseId: string
): Promise<{ id: string; text: string } | CaseAccessRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'letter.write');
	if (denied) return denied;
	const words = textIn(officeLanguage).officePapers.memorandum;
	return carryOut(ctx, async (uow): Promise<{ id: string; text: string } | Refusal> => {
		const file = await loadCaseUnchecked(uow, caseId);
		if (!file || !mayReadCase(ctx, file.row)) return refuse('NOT_FOUND');
		if (await uow.first(letterOfOrigin({ origin: 'memorandum', originKey: caseId })))
			return refuse('MEMORANDUM_NUMBERED');
		const day = ctx.clock.today();
		const number = await reserveNumber(uow, ctx, {
			instrument: 'nota_dinas',
			day,
			subject: { kind: 'case', id: caseId }
		});
		if (isRefusal(number)) return number;
		uow.guard(settleNumber(number.id, 'used', {}));
		await enterLetter(uow, ctx, {
			direction: 'out',
			movedOn: day,
			letterNumber: number.text,
			letterDate: day,
			correspondent: ctx.tenant.headTitle[officeLanguage],
			subject: words.about(file.row.subject),
			caseId,
			origin: 'memorandum',
			originKey: caseId,
			isExample: file.row.is_example
		});
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'MEMORANDUM_NUMBERED',
			subject: { kind: 'case', id: caseId },
			data: { number: number.text }
		});
		return number;
	});
}
