import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { masked } from '../domain/duties';
import {
	alumni,
	decreedCohort,
	decreedCohorts,
	outcomesOf,
	papersOf,
	participantsOf,
	type AlumnusRow,
	type CohortRow,
	type OutcomeRow,
	type PaperRow,
	type ParticipantRow
} from '../repository/cohorts';
import { mayTellOf } from './cohort-days';
import { seesAllNominees } from './read-offer';

export type CohortPhase = 'preparing' | 'abroad' | 'returned' | 'cancelled';

/** A paper as it is shown. */
export type PaperView = Omit<PaperRow, 'number_end'> & {
	readonly masked: string | null;
	readonly isLate: boolean;
};

export type ParticipantView = ParticipantRow & {
	/** Empty for whoever may not see personal papers. */
	readonly papers: readonly PaperView[];
	readonly outcomes: readonly OutcomeRow[];
	readonly mayTell: boolean;
};

export type CohortView = {
	readonly cohort: CohortRow;
	readonly phase: CohortPhase;
	readonly participants: readonly ParticipantView[];
	readonly mayChange: boolean;
	readonly seesPapers: boolean;
};

/** Where a cohort stands: by what was recorded, else by its days. */
export function cohortPhase(
	cohort: Pick<CohortRow, 'status' | 'starts_on' | 'departed_on' | 'returned_on'>,
	today: string
): CohortPhase {
	if (cohort.status === 'cancelled') return 'cancelled';
	if (cohort.returned_on !== null) return 'returned';
	return cohort.departed_on !== null || cohort.starts_on <= today ? 'abroad' : 'preparing';
}

/**
 * A decreed cohort with its people. Names and offices are for every officer; papers, and what the person is beyond
 * the office, only for whoever cares for the cohort, and the outcome for the own unit too.
 */
export async function readCohort(
	ctx: Ctx,
	id: string
): Promise<CohortView | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'training.read');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const [[cohort], people, papers, outcomes] = await ctx.db.together([
		decreedCohort({ id }),
		participantsOf({ cohortId: id }),
		papersOf({ cohortId: id }),
		outcomesOf({ cohortId: id })
	]);
	if (!cohort) return refuse('NOT_FOUND');
	const today = ctx.clock.today();
	const mayChange = allows(ctx.actor, 'training.decree');
	return {
		cohort,
		phase: cohortPhase(cohort, today),
		mayChange: mayChange && cohort.status === 'decreed',
		seesPapers: mayChange,
		participants: people.map((person) => ({
			...person,
			mayTell: allows(ctx.actor, 'training.report') && mayTellOf(ctx, person.unit_id),
			papers: mayChange
				? papers
						.filter(({ participant_id }) => participant_id === person.id)
						.map(({ number_end, ...paper }) => ({
							...paper,
							masked: number_end === null ? null : masked(number_end),
							// Whoever has left needed the paper then; it is late no more.
							isLate:
								cohort.departed_on === null &&
								paper.due_on < today &&
								(paper.state === 'needed' || paper.state === 'asked')
						}))
				: [],
			outcomes:
				seesAllNominees(ctx) || mayTellOf(ctx, person.unit_id)
					? outcomes.filter(({ participant_id }) => participant_id === person.id)
					: []
		}))
	};
}

/** Cohorts that a decree made, the latest first. */
export async function listDecreedCohorts(
	ctx: Ctx
): Promise<readonly (CohortRow & { going: number; phase: CohortPhase })[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'training.read');
	if (denied) return denied;
	const today = ctx.clock.today();
	return (await ctx.db.rows(decreedCohorts({ most: 200 }))).map((row) => ({
		...row,
		phase: cohortPhase(row, today)
	}));
}

const mostAlumni = 500;

/** Who came back from which course, so that others find who knows; by topic, country and words. */
export async function findAlumni(
	ctx: Ctx,
	asked: { topic?: string; country?: string; words?: string }
): Promise<readonly AlumnusRow[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'training.read');
	if (denied) return denied;
	const words = (asked.words ?? '').trim().replace(/[%_\\]/g, '\\$&');
	return ctx.db.rows(
		alumni({
			day: ctx.clock.today(),
			topic: asked.topic ?? '',
			country: asked.country ?? '',
			like: `%${words}%`,
			most: mostAlumni
		})
	);
}
