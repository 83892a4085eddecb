import { isId } from '$lib/server/platform/ids';
import { refuse } from '$lib/server/platform/refusal';
import { concludeItem, itemForConclusion, markHeld } from '../../repository/sittings';
import type { StepEffect, StepPreparation } from './effect';

/**
 * A conclusion belongs to a sitting that has the case on its agenda and whose day has come.
 * `SITTING_UNKNOWN`: there is none, or the case is not on it; `SITTING_CANCELLED`; `SITTING_NOT_YET_HELD`;
 * `ALREADY_CONCLUDED`: a case that comes back is put on the agenda of another sitting.
 */
export const prepareConclusion: StepPreparation = async ({ uow, ctx, file, input }) => {
	const id = input.sitting_id;
	// Without one the domain has its own word (SITTING_MISSING).
	if (id === undefined || id.trim() === '') return input;
	if (!isId(id)) return refuse('SITTING_UNKNOWN');
	const item = await uow.first(itemForConclusion({ sittingId: id, caseId: file.row.id }));
	if (!item) return refuse('SITTING_UNKNOWN');
	if (item.state === 'cancelled') return refuse('SITTING_CANCELLED');
	if (item.concluded_at) return refuse('ALREADY_CONCLUDED');
	if (item.held_on > ctx.clock.today()) return refuse('SITTING_NOT_YET_HELD', { day: item.held_on });
	return input;
};

/** Writes the conclusion beside the agenda's item, with who differed and what is to follow (domain 3.1). */
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
};
