import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { authorise } from '$lib/server/modules/identity';
import { forumsFor, type DisputeForum } from '../domain/life';
import { disputesOf, insertDispute, insertDisputeStep, moveDispute } from '../repository/life';
import { takeInHand } from './agreement-in-hand';
import { invalid, liveAct, personOf, takePaper, type LifeRefusal } from './live-act';

export type NewDispute = { readonly about: string; readonly arose_on: string };

/** Records that the parties are in dispute: what about and since when. It begins with deliberation, by law. */
export function openDispute(
	ctx: Ctx,
	id: string,
	input: NewDispute
): Promise<{ id: string } | LifeRefusal | Refusal> {
	return liveAct(
		ctx,
		id,
		{ name: 'open_dispute', permission: 'agreement.live', event: 'DISPUTE_OPENED' },
		async (uow, agreement) => {
			const faults: FieldFault[] = [];
			if (!input.about.trim()) faults.push({ field: 'about', message: 'REQUIRED' });
			else if (input.about.length > 4000) faults.push({ field: 'about', message: 'TOO_LONG' });
			if (!isDay(input.arose_on)) faults.push({ field: 'arose_on', message: 'DAY_WRONG' });
			else if (input.arose_on > ctx.clock.today())
				faults.push({ field: 'arose_on', message: 'DAY_IN_FUTURE' });
			if (faults.length > 0) return invalid(...faults);
			const dispute = newId();
			uow.add(
				insertDispute({
					id: dispute,
					agreement_id: id,
					about: input.about.trim(),
					arose_on: input.arose_on,
					is_example: agreement.is_example || makesExamples(ctx),
					created_by: personOf(ctx),
					created_at: ctx.clock.now()
				})
			);
			return { result: { id: dispute }, facts: { dispute, arose_on: input.arose_on } };
		}
	);
}

export type DisputeStep = {
	readonly forum: DisputeForum;
	readonly happened_on: string;
	readonly note: string;
	readonly document_id?: string;
	/** What it ended with; the dispute is settled by this step. */
	readonly settled?: boolean;
};

/**
 * Records one step on a dispute's way, in a forum that the law gives to this kind of cooperation; with `settled` it is
 * the last. `DISPUTE_SETTLED`: it was settled before. A step may be recorded also after the agreement's end: disputes
 * outlive what they are about.
 */
export async function moveOnDispute(
	ctx: Ctx,
	id: string,
	disputeId: string,
	input: DisputeStep
): Promise<{ id: string } | LifeRefusal | Refusal> {
	const denied = authorise(ctx, 'agreement.live');
	if (denied) return denied;
	if (!isId(disputeId)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow): Promise<{ id: string } | LifeRefusal | Refusal> => {
		const agreement = await takeInHand(uow, ctx, id);
		if (isRefusal(agreement)) return agreement;
		const dispute = (await uow.rows(disputesOf({ agreementId: id }))).find((one) => one.id === disputeId);
		if (!dispute) return refuse('NOT_FOUND');
		if (dispute.settled_on !== null) return refuse('DISPUTE_SETTLED');
		const faults: FieldFault[] = [];
		if (!forumsFor(agreement.type).includes(input.forum))
			faults.push({ field: 'forum', message: 'CHOOSE_ONE' });
		if (!input.note.trim()) faults.push({ field: 'note', message: 'REQUIRED' });
		if (!isDay(input.happened_on)) faults.push({ field: 'happened_on', message: 'DAY_WRONG' });
		else if (input.happened_on > ctx.clock.today())
			faults.push({ field: 'happened_on', message: 'DAY_IN_FUTURE' });
		else if (input.happened_on < dispute.arose_on)
			faults.push({ field: 'happened_on', message: 'BEFORE_DISPUTE' });
		if (faults.length > 0) return invalid(...faults);
		const document = input.document_id ? await takePaper(uow, ctx, input.document_id, id) : null;
		if (isRefusal(document)) return document;
		const note = input.note.trim();
		uow.guard(
			moveDispute(
				disputeId,
				id,
				dispute.version,
				input.settled ? { settled_on: input.happened_on, outcome: note } : {}
			)
		);
		uow.add(
			insertDisputeStep({
				dispute_id: disputeId,
				seq: dispute.version,
				forum: input.forum,
				happened_on: input.happened_on,
				note,
				document_id: document,
				entered_by: personOf(ctx),
				at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: input.settled ? 'DISPUTE_SETTLED' : 'DISPUTE_MOVED_ON',
			subject: { kind: 'agreement', id },
			data: { dispute: disputeId, forum: input.forum, happened_on: input.happened_on, note, document }
		});
		return { id: disputeId };
	});
}
