import { personal } from '$lib/server/platform/audit-text';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { authorise } from '$lib/server/modules/identity';
import { endOfNumber, paperKinds, paperStates, type PaperKind, type PaperState } from '../domain/duties';
import { substituteFor } from '../domain/select-cohort';
import {
	changeCohort,
	changePaper,
	changeParticipant,
	decreedCohort,
	papersOf,
	participantById,
	participantsOf
} from '../repository/cohorts';
import { nominationsOf } from '../repository/nominations';
import { offerById } from '../repository/offers';
import { addParticipant } from './record-decree';
import { wrong, type TrainingRefusal } from './training-refusal';

/**
 * Somebody who was decreed steps back before departure; with `replace` the substitute whose turn it is takes the
 * place: the best of the same unit, else the first on the list. `NO_SUBSTITUTE`: nobody stands ready any more.
 */
export async function withdrawParticipant(
	ctx: Ctx,
	participantId: string,
	input: { reason: string; replace: boolean }
): Promise<{ id: string; substitute_id: string | null } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.decree');
	if (denied) return denied;
	if (!isId(participantId)) return refuse('NOT_FOUND');
	if (input.reason.trim() === '') return wrong([{ field: 'reason', message: 'REQUIRED' }]);
	return carryOut(ctx, async (uow) => {
		const leaving = await uow.first(participantById({ id: participantId }));
		const cohort = leaving && (await uow.first(decreedCohort({ id: leaving.cohort_id })));
		if (!leaving || !cohort) return refuse('NOT_FOUND');
		if (leaving.state !== 'going' || cohort.departed_on !== null) return refuse('STATE_CHANGED');
		const standing = await uow.rows(participantsOf({ cohortId: cohort.id }));
		let substituteId: string | null = null;
		if (input.replace) {
			const offer = cohort.offer_id ? await uow.first(offerById({ id: cohort.offer_id })) : undefined;
			const used = new Set(standing.map(({ nomination_id }) => nomination_id));
			const reserves = (offer?.selection?.placed ?? []).filter(
				({ id, decision }) => decision === 'reserve' && !used.has(id)
			);
			const next = substituteFor(leaving.unit_id, reserves);
			if (!offer || !next) return refuse('NO_SUBSTITUTE');
			const nomination = (await uow.rows(nominationsOf({ offerId: offer.id }))).find(
				({ id }) => id === next.id
			)!;
			substituteId = addParticipant(uow, {
				cohortId: cohort.id,
				nomination,
				position: Math.max(...standing.map(({ position }) => position)) + 1,
				departure: cohort.starts_on,
				replacesId: leaving.id,
				isExample: cohort.is_example
			});
		}
		uow.guard(
			changeParticipant(leaving, {
				state: 'withdrew',
				withdrew_on: ctx.clock.today(),
				withdrew_reason: input.reason.trim()
			})
		);
		const going = standing.filter(({ state }) => state === 'going').length - (substituteId ? 0 : 1);
		uow.guard(changeCohort(cohort, { participants: going }));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_PARTICIPANT_WITHDREW',
			subject: { kind: 'participant', id: participantId },
			data: { cohort: cohort.id, reason: personal(input.reason.trim()), substitute: substituteId }
		});
		return { id: participantId, substitute_id: substituteId };
	});
}

export type PaperInput = {
	readonly kind: PaperKind;
	readonly state: PaperState;
	/** Empty: as it is. Only its end is kept. */
	readonly number: string;
	readonly validUntil: string;
};

/** Brings one person's list of papers up to date. Of a number only the end is kept (UU 27/2022). */
export async function changePapers(
	ctx: Ctx,
	participantId: string,
	papers: readonly PaperInput[]
): Promise<{ id: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.decree');
	if (denied) return denied;
	if (!isId(participantId)) return refuse('NOT_FOUND');
	const faults = papers.flatMap(({ kind, state, number, validUntil }) => [
		...(paperKinds.includes(kind) && paperStates.includes(state)
			? []
			: [{ field: `paper.${kind}`, message: 'CHOOSE_ONE' }]),
		...(number.length > 60 ? [{ field: `number.${kind}`, message: 'TOO_LONG' }] : []),
		...(validUntil === '' || isDay(validUntil) ? [] : [{ field: `valid.${kind}`, message: 'DAY_WRONG' }])
	]);
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, async (uow) => {
		const person = await uow.first(participantById({ id: participantId }));
		if (!person) return refuse('NOT_FOUND');
		const known = (await uow.rows(papersOf({ cohortId: person.cohort_id }))).filter(
			({ participant_id }) => participant_id === participantId
		);
		const changed: string[] = [];
		for (const paper of papers) {
			const row = known.find(({ kind }) => kind === paper.kind);
			if (!row) continue;
			const numberEnd = endOfNumber(paper.number) ?? row.number_end;
			const validUntil = paper.validUntil || row.valid_until;
			if (row.state === paper.state && row.number_end === numberEnd && row.valid_until === validUntil)
				continue;
			changed.push(paper.kind);
			const settled = paper.state === 'held' || paper.state === 'not_needed';
			uow.guard(
				changePaper(row, {
					state: paper.state,
					number_end: numberEnd,
					valid_until: validUntil,
					settled_on: settled ? (row.settled_on ?? ctx.clock.today()) : null
				})
			);
		}
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_PAPERS_CHANGED',
			subject: { kind: 'participant', id: participantId },
			data: {
				papers: papers
					.filter(({ kind }) => changed.includes(kind))
					.map(({ kind, state }) => ({ kind, state }))
			}
		});
		return { id: participantId };
	});
}
