import { auditActor, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	attendanceOf,
	changeSitting,
	concludeItem,
	insertItem,
	itemForConclusion,
	itemsOf,
	markHeld,
	opinionsAt,
	sittingById,
	writtenOpinionsFor
} from '../../repository/sittings';
import { conflictsOf } from '../../repository/conflicts';
import type { CaseFile } from '../case-file';
import { openFollowUps } from '../sittings/open-follow-ups';
import type { StepEffect, StepPreparation } from './effect';

/**
 * A conclusion belongs to a sitting whose day has come. A case that stood on no agenda may have been taken up at the
 * table: it is put on the agenda in the same act, marked so, since the minutes must tell it.
 *
 * `SITTING_UNKNOWN`: there is none, or it was held before the case came in; `SITTING_CANCELLED`;
 * `SITTING_NOT_YET_HELD`; `VIEWS_RESET`: a paper has a new version since, and no reason is given to do without them; `ALREADY_CONCLUDED`: a case that comes back is put on the agenda of another sitting.
 */
export const prepareConclusion: StepPreparation = async ({ uow, ctx, file, input }) => {
	const id = input.sitting_id;
	// Without one the domain has its own word (SITTING_MISSING).
	if (id === undefined || id.trim() === '') return input;
	if (!isId(id)) return refuse('SITTING_UNKNOWN');
	const item = await uow.first(itemForConclusion({ sittingId: id, caseId: file.row.id }));
	if (!item) {
		const refused = await takeUpAtTable(uow, ctx, file, id);
		return isRefusal(refused) ? refused : input;
	}
	if (item.state === 'cancelled') return refuse('SITTING_CANCELLED');
	if (item.concluded_at) return refuse('ALREADY_CONCLUDED');
	if (item.held_on > ctx.clock.today() && !(await everybodyAnswered(uow, item.manner, id, file.row.id)))
		return refuse('SITTING_NOT_YET_HELD', { day: item.held_on });
	const reset = await viewsReset(uow, id, file.row.id);
	if (reset.length > 0 && !input.without_opinions?.trim()) return refuse('VIEWS_RESET', { people: reset });
	return input;
};

/** Whose view is on a version that stands no more, and was not given again: the chair says why it is passed over. */
async function viewsReset(uow: UnitOfWork, sittingId: string, caseId: string): Promise<string[]> {
	const said = [
		...(await uow.rows(opinionsAt({ sittingId }))),
		...(await uow.rows(writtenOpinionsFor({ sittingId })))
	];
	return said.filter((one) => one.case_id === caseId && one.changed.length > 0).map((one) => one.person_name);
}

/** What goes round is concluded before its last day where every member has answered or stands aside. */
async function everybodyAnswered(
	uow: UnitOfWork,
	manner: string,
	sittingId: string,
	caseId: string
): Promise<boolean> {
	if (manner !== 'circulation') return false;
	const invited = await uow.rows(attendanceOf({ sittingId }));
	const opinions = await uow.rows(opinionsAt({ sittingId }));
	const conflicts = await uow.rows(conflictsOf({ caseId }));
	const answered = new Set([
		...opinions
			.filter((one) => one.case_id === caseId && one.changed.length === 0)
			.map((one) => one.person_id),
		...conflicts.map((one) => one.person_id)
	]);
	return invited.length > 0 && invited.every((one) => answered.has(one.person_id));
}

async function takeUpAtTable(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	sittingId: string
): Promise<Refusal | undefined> {
	const sitting = await uow.first(sittingById({ sittingId }));
	if (!sitting || sitting.manner === 'circulation' || sitting.held_on < file.row.opened_on)
		return refuse('SITTING_UNKNOWN');
	if (sitting.state === 'cancelled') return refuse('SITTING_CANCELLED');
	if (sitting.held_on > ctx.clock.today()) return refuse('SITTING_NOT_YET_HELD', { day: sitting.held_on });
	const items = await uow.rows(itemsOf({ sittingId }));
	// Of two who change the agenda at once, one is told: positions stay unique.
	uow.guard(changeSitting(sittingId, sitting.version, {}));
	uow.add(
		insertItem({
			sitting_id: sittingId,
			case_id: file.row.id,
			position: Math.max(0, ...items.map((one) => one.position)) + 1,
			taken_up: true
		})
	);
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'SITTING_AGENDA_EXTENDED',
		subject: { kind: 'sitting', id: sittingId },
		data: { cases: [file.row.id], taken_up: true }
	});
	return undefined;
}

/**
 * Writes the conclusion beside the agenda's item, with who differed and what is to follow (domain 3.1). Each follow-up
 * becomes a duty with its owner and due day, which the desk and the reminders know.
 */
export const keepConclusion: StepEffect = async ({ uow, ctx, file, input }) => {
	const id = input.sitting_id!;
	const item = await uow.first(itemForConclusion({ sittingId: id, caseId: file.row.id }));
	uow.guard(
		concludeItem(id, file.row.id, item?.version ?? 0, {
			conclusion: input.conclusion!,
			conclusion_note: input.note?.trim() || null,
			dissents: input.dissents ?? [],
			follow_ups: input.follow_ups ?? [],
			concluded_at: ctx.clock.now()
		})
	);
	uow.add(markHeld(id));
	return openFollowUps(uow, ctx, file, id, input.follow_ups ?? []);
};
