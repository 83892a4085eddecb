import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { isDay, workingDaysOf } from '$lib/server/modules/calendar';
import { authorise, officePeopleUnchecked } from '$lib/server/modules/identity';
import { addObligation, moveObligationUnchecked } from '$lib/server/modules/obligations';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { type At, type Column, recordOf, type Typed, updateRecord, wrong } from '$lib/server/modules/records';
import { receiverMeant } from '../../domain/gift-receiver';
import { mayBecomeObligation } from '../../domain/visit';
import { visitParts, type VisitPart } from '../../domain/visit-records';
import { giftReportDue, visitTermsOf } from '../../domain/visit-terms';
import { holders } from '../../repository/records';
import { ownerOf } from '../records/write-head';
import { followDuty, removePart, writePart, type Consequence } from '../records/write-part';
import { type RelationsRefusal } from '../relations-refusal';

/** Adds or changes what belongs to a visit. A gift that was received becomes a duty to report it in time. */
export async function writeVisitPart(
	ctx: Ctx,
	part: VisitPart,
	visitId: string,
	input: Typed,
	at?: At
): Promise<{ id: string } | RelationsRefusal> {
	const consequence = part === 'gift' ? await giftConsequence(ctx) : undefined;
	return writePart(ctx, visitParts[part], visitId, input, { at, consequence });
}

export const removeVisitPart = (ctx: Ctx, part: VisitPart, visitId: string, at: At) =>
	removePart(ctx, visitParts[part], visitId, at);

/**
 * UU 20/2001 Ps 12C: 30 working days after the receipt at the latest, or the region's shorter term. Whoever received it
 * owes the report in person; where the record names nobody of the office, whoever is in charge of the visit sees to it.
 */
async function giftConsequence(ctx: Ctx): Promise<Consequence> {
	const workingDays = await workingDaysOf(ctx);
	const terms = visitTermsOf(ctx.tenant.settings);
	const words = textIn('id').visitPapers.duties;
	return async (
		uow,
		{ holder, columns, before }
	): Promise<Record<string, Column> | Refusal<'VALIDATION_FAILED'>> => {
		const reportedOn = columns.reported_on as string | null;
		const isOwed = columns.direction === 'received' && columns.decision !== 'not_reportable';
		const people = await officePeopleUnchecked(uow);
		const receiver = receiverMeant(String(columns.receiver), people);
		const known = before?.obligation_id ? String(before.obligation_id) : undefined;
		const isOfAnother = known !== undefined && receiver !== receiverMeant(String(before!.receiver), people);
		if (isOfAnother) await moveObligationUnchecked(uow, ctx, known, ['waive'], words.giftOfAnother);
		else if (known)
			await followDuty(uow, ctx, {
				id: known,
				wasDone: before!.reported_on !== null || before!.decision === 'not_reportable',
				isDone: reportedOn !== null || !isOwed,
				remark: reportedOn ? words.giftReported(writeDay(reportedOn, 'id')) : words.giftOpen
			});
		if (!isOwed) return { due_on: null };
		const due = giftReportDue(String(columns.happened_on), terms, workingDays);
		const owner = receiver ? ({ kind: 'person', id: receiver } as const) : ownerOf(ctx, holder.unit_id);
		if ((known && !isOfAnother) || reportedOn !== null || !owner) return { due_on: due };
		const duty = addObligation(uow, ctx, {
			subject: { kind: 'visit', id: holder.id, title: holder.title },
			kind: 'report',
			what: words.gift(String(columns.what)),
			basis: 'UU 20/2001 Pasal 12C',
			owner,
			dueOn: due,
			// Who received what is known to few before the KPK has spoken.
			...(receiver ? { isPersonal: true, isSecret: true } : {}),
			isExample: holder.is_example
		});
		return isRefusal(duty) ? duty : { due_on: due, obligation_id: duty.id };
	};
}

export type Following = {
	/** Who owes: `unit` or `partner`, with its id. */
	readonly owner: 'unit' | 'partner';
	readonly owner_id: string;
	/** Empty: no day was promised. */
	readonly due_on: string;
};

/**
 * Makes a duty of what was offered at a visit. `NOT_OFFERED`: a plan of the region's own and a wish bind nobody.
 * `FOLLOWED_ALREADY`: it is one already.
 */
export async function followOffer(
	ctx: Ctx,
	visitId: string,
	statementId: string,
	input: Following
): Promise<{ id: string; obligation_id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'visit.write');
	if (denied) return denied;
	if (!isId(visitId) || !isId(statementId)) return refuse('NOT_FOUND');
	if (!isId(input.owner_id)) return wrong([{ field: 'owner_id', message: 'CHOOSE_ONE' }]);
	if (input.due_on !== '' && !isDay(input.due_on)) return wrong([{ field: 'due_on', message: 'DAY_WRONG' }]);
	return carryOut(ctx, async (uow) => {
		const visit = await uow.first(holders.visit_id({ id: visitId }));
		const of = { column: 'visit_id', id: visitId };
		const statement = visit && (await uow.first(recordOf('visit_statement', statementId, of)));
		if (!visit || !statement) return refuse('NOT_FOUND');
		if (!mayBecomeObligation({ kind: statement.kind as 'offered' })) return refuse('NOT_OFFERED');
		if (statement.obligation_id) return refuse('FOLLOWED_ALREADY');
		const duty = addObligation(uow, ctx, {
			subject: { kind: 'visit', id: visitId, title: visit.title },
			kind: 'follow_up',
			what: (statement.text as { id: string }).id.slice(0, 500),
			basis: textIn('id').visitPapers.duties.offeredAt(visit.title.id).slice(0, 300),
			owner: { kind: input.owner, id: input.owner_id },
			dueOn: input.due_on || null,
			isExample: visit.is_example
		});
		if (isRefusal(duty)) return duty;
		uow.guard(
			updateRecord(
				'visit_statement',
				{ id: statementId, version: Number(statement.version), of },
				{ obligation_id: duty.id }
			)
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'VISIT_OFFER_FOLLOWED',
			subject: { kind: 'visit', id: visitId },
			data: { statement: statementId, obligation: duty.id }
		});
		return { id: statementId, obligation_id: duty.id };
	});
}
