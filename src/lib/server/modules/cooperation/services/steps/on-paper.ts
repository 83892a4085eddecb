import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { findPersonMeant } from '$lib/server/modules/identity';
import type { StepInput } from '../act-on-step';

/**
 * Puts the person's id in the place of their name, where the region knows them, so that nobody decides on paper
 * what they may not decide on screen (domain 10.4). A name that is no person of the region stays a name: the
 * partner's director signs too. `PERSON_UNKNOWN`: an id that nobody has.
 */
export async function nameWhoDecided(
	uow: UnitOfWork,
	input: StepInput
): Promise<StepInput | Refusal<'PERSON_UNKNOWN'>> {
	const paper = input.on_paper;
	if (!paper || paper.decided_by.trim() === '') return input;
	const person = await findPersonMeant(uow, paper.decided_by);
	if (person) return { ...input, on_paper: { ...paper, decided_by: person.id } };
	if (isId(paper.decided_by.trim())) return refuse('PERSON_UNKNOWN');
	return { ...input, on_paper: { ...paper, decided_by: paper.decided_by.trim() } };
}
