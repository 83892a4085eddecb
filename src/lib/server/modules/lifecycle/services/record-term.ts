import type { Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { indexAgreement } from '$lib/server/modules/cooperation';
import { tellOfChange } from '$lib/server/modules/notifications';
import { nameOf } from './agreement-in-hand';
import { changeAgreement, insertLifeEvent } from '../repository/life';
import { invalid, liveAct, personOf, takePaper, type LifeRefusal } from './live-act';

export type Term = {
	readonly starts_on?: string;
	readonly ends_on: string;
	/** Where it was found: the article of the text, or the paper. */
	readonly reason: string;
	readonly document_id?: string;
};

/**
 * Records the term of an agreement whose term nobody knew (an old paper, a press report), with where it was found. From
 * then on its end is watched like any other. A known term is changed by an addendum, never here.
 */
export function recordTerm(
	ctx: Ctx,
	id: string,
	input: Term
): Promise<{ id: string } | LifeRefusal | Refusal> {
	return liveAct(
		ctx,
		id,
		{ name: 'record_term', permission: 'agreement.live', event: 'TERM_RECORDED' },
		async (uow, agreement) => {
			const starts = input.starts_on || agreement.starts_on || agreement.signed_on;
			if (input.starts_on && !isDay(input.starts_on))
				return invalid({ field: 'starts_on', message: 'DAY_WRONG' });
			if (!isDay(input.ends_on)) return invalid({ field: 'ends_on', message: 'DAY_WRONG' });
			if (starts && input.ends_on < starts)
				return invalid({ field: 'ends_on', message: 'ENDS_BEFORE_START' });
			if (!input.reason.trim()) return invalid({ field: 'reason', message: 'REQUIRED' });
			const document = input.document_id ? await takePaper(uow, ctx, input.document_id, id) : null;
			if (isRefusal(document)) return document;
			uow.guard(
				changeAgreement(id, agreement.version, {
					...(input.starts_on ? { starts_on: input.starts_on } : {}),
					ends_on: input.ends_on,
					term_known: true,
					updated_at: ctx.clock.now()
				})
			);
			uow.add(
				insertLifeEvent({
					id: newId(),
					agreement_id: id,
					kind: 'term_recorded',
					happened_on: ctx.clock.today(),
					note: input.reason.trim(),
					document_id: document,
					created_by: personOf(ctx),
					created_at: ctx.clock.now()
				})
			);
			const title = nameOf(agreement);
			await tellOfChange(
				uow,
				ctx,
				{
					subject: { kind: 'agreement', id },
					title: { id: title, en: title },
					was: agreement.term_known ? agreement.ends_on : null,
					now: input.ends_on
				},
				{
					unitIds: agreement.units.map((unit) => unit.id),
					partnerIds: agreement.partners.map((partner) => partner.id),
					personId: null
				}
			);
			indexAgreement(uow, ctx, id);
			return {
				result: { id },
				facts: { ends_on: input.ends_on, starts_on: input.starts_on ?? null, reason: input.reason }
			};
		}
	);
}
