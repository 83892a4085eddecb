import { newId } from '$lib/server/platform/ids';
import { findPeopleUnchecked } from '$lib/server/modules/identity';
import { insertOpinion } from '../../repository/case-page';
import { refuse } from '$lib/server/platform/refusal';
import { papersRead } from '../conversation/papers-read';
import { standsAside } from '../sittings/stands-aside';
import type { StepEffect } from './effect';

/**
 * Keeps the opinion with the name and office of whoever gave it on that day, and the statement of no conflict of
 * interest (UU 30/2014 Ps 42-45). A later opinion of the same person is a new row: all stand, the latest counts.
 * `CONFLICT_DECLARED`: who has declared an interest of their own gives none; another of the same office may.
 */
export const keepOpinion: StepEffect = async ({ uow, ctx, file, step, outcome, input }) => {
	const paper = input.on_paper ?? null;
	const giver = paper
		? ((await findPeopleUnchecked(uow, [paper.decided_by])).get(paper.decided_by) ?? {
				id: null,
				name: paper.decided_by,
				position: null
			})
		: ctx.actor.kind === 'person'
			? ctx.actor
			: { id: null, name: step.name[ctx.language], position: null };
	if (await standsAside(uow, file.row.id, giver.id)) return refuse('CONFLICT_DECLARED');
	uow.add(
		insertOpinion({
			id: newId(),
			case_id: file.row.id,
			step_key: step.key,
			sitting_id: null,
			person_id: giver.id,
			person_name: giver.name,
			person_position: giver.position,
			verdict: outcome,
			note: input.note?.trim() || null,
			no_conflict_of_interest: input.no_conflict_of_interest === true,
			on_paper: paper,
			given_at: ctx.clock.now(),
			read: await papersRead(uow, file)
		})
	);
	return undefined;
};
