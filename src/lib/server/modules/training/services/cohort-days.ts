import { personal } from '$lib/server/platform/audit-text';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type FieldFault } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { authorise } from '$lib/server/modules/identity';
import { outcomeFrom } from '../domain/duties';
import { addDuties } from './pass-on';
import {
	changeCohort,
	changeParticipant,
	decreedCohort,
	participantById,
	participantsOf,
	putOutcome
} from '../repository/cohorts';
import { textFaults, wrong, type TrainingRefusal } from './training-refusal';

/** The days of a cohort as they came about; empty: not yet. */
export type CohortDays = {
	readonly sendOffOn: string;
	readonly sendOffPlace: string;
	readonly departedOn: string;
	readonly returnedOn: string;
};

/** Records send-off, departure and return. The return begins the duties of passing on. */
export async function recordCohortDays(
	ctx: Ctx,
	cohortId: string,
	input: CohortDays
): Promise<{ id: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.decree');
	if (denied) return denied;
	if (!isId(cohortId)) return refuse('NOT_FOUND');
	const faults = faultsOfDays(input, ctx.clock.today());
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, async (uow) => {
		const cohort = await uow.first(decreedCohort({ id: cohortId }));
		if (!cohort) return refuse('NOT_FOUND');
		if (cohort.status !== 'decreed') return refuse('STATE_CHANGED');
		if (input.returnedOn !== '' && input.returnedOn < cohort.starts_on)
			return wrong([{ field: 'returned_on', message: 'BEFORE_COURSE' }]);
		const days = {
			send_off_on: input.sendOffOn || null,
			send_off_place: input.sendOffPlace.trim() || null,
			departed_on: input.departedOn || null,
			returned_on: input.returnedOn || null
		};
		uow.guard(changeCohort(cohort, days));
		if (cohort.returned_on === null && days.returned_on !== null) {
			const people = (await uow.rows(participantsOf({ cohortId }))).filter(({ state }) => state === 'going');
			const refused = addDuties(uow, ctx, cohort, people, days.returned_on);
			if (refused) return refused;
		}
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_DAYS_RECORDED',
			subject: { kind: 'cohort', id: cohortId },
			data: days
		});
		return { id: cohortId };
	});
}

function faultsOfDays(input: CohortDays, today: string): FieldFault[] {
	const faults: FieldFault[] = [];
	for (const [field, day] of [
		['departed_on', input.departedOn],
		['returned_on', input.returnedOn]
	] as const) {
		if (day === '') continue;
		if (!isDay(day)) faults.push({ field, message: 'DAY_WRONG' });
		else if (day > today) faults.push({ field, message: 'DAY_IN_FUTURE' });
	}
	if (input.sendOffOn !== '' && !isDay(input.sendOffOn))
		faults.push({ field: 'send_off_on', message: 'DAY_WRONG' });
	if (input.returnedOn !== '' && input.departedOn === '')
		faults.push({ field: 'departed_on', message: 'RETURN_WITHOUT_DEPARTURE' });
	else if (input.returnedOn !== '' && input.returnedOn < input.departedOn)
		faults.push({ field: 'returned_on', message: 'ENDS_BEFORE_START' });
	if (input.sendOffPlace.length > 200) faults.push({ field: 'send_off_place', message: 'TOO_LONG' });
	return faults;
}

/** Records the certificate that somebody brought home. `NOT_RETURNED_YET` before the cohort's return. */
export async function recordCertificate(
	ctx: Ctx,
	participantId: string,
	input: { number: string; on: string }
): Promise<{ id: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.decree');
	if (denied) return denied;
	if (!isId(participantId)) return refuse('NOT_FOUND');
	const faults = textFaults('certificate_number', input.number, 120);
	if (!isDay(input.on)) faults.push({ field: 'certificate_on', message: 'REQUIRED' });
	else if (input.on > ctx.clock.today()) faults.push({ field: 'certificate_on', message: 'DAY_IN_FUTURE' });
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, async (uow) => {
		const person = await uow.first(participantById({ id: participantId }));
		const cohort = person && (await uow.first(decreedCohort({ id: person.cohort_id })));
		if (!person || !cohort) return refuse('NOT_FOUND');
		if (person.state !== 'going') return refuse('STATE_CHANGED');
		if (cohort.returned_on === null) return refuse('NOT_RETURNED_YET');
		uow.guard(
			changeParticipant(person, { certificate_number: input.number.trim(), certificate_on: input.on })
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_CERTIFICATE_RECORDED',
			subject: { kind: 'participant', id: participantId },
			data: { number: personal(input.number.trim()), on: input.on }
		});
		return { id: participantId };
	});
}

export type OutcomeInput = {
	readonly months: number;
	readonly introduced: string;
	/** `yes`, `no` or empty: not said. */
	readonly promoted: string;
	readonly note: string;
	/** Whether what was introduced may be read by everybody, without the name. */
	readonly isPublic: boolean;
};

/**
 * Records what came of it at work, after 6 and after 12 months. A unit tells it of its own people; the division of
 * all. `NOT_RETURNED_YET` before the return.
 */
export async function recordOutcome(
	ctx: Ctx,
	participantId: string,
	input: OutcomeInput
): Promise<{ id: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.report');
	if (denied) return denied;
	if (!isId(participantId)) return refuse('NOT_FOUND');
	const faults: FieldFault[] = [];
	if (input.months !== 6 && input.months !== 12) faults.push({ field: 'months', message: 'CHOOSE_ONE' });
	if (input.introduced.length > 2_000) faults.push({ field: 'introduced', message: 'TOO_LONG' });
	if (!['', 'yes', 'no'].includes(input.promoted)) faults.push({ field: 'promoted', message: 'CHOOSE_ONE' });
	if (input.introduced.trim() === '' && input.note.trim() === '')
		faults.push({ field: 'introduced', message: 'OUTCOME_OR_REASON' });
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, async (uow) => {
		const person = await uow.first(participantById({ id: participantId }));
		const cohort = person && (await uow.first(decreedCohort({ id: person.cohort_id })));
		if (!person || !cohort || !mayTellOf(ctx, person.unit_id)) return refuse('NOT_FOUND');
		if (cohort.returned_on === null) return refuse('NOT_RETURNED_YET');
		if (ctx.clock.today() < outcomeFrom(cohort.returned_on, input.months))
			return wrong([{ field: 'months', message: 'OUTCOME_TOO_EARLY' }]);
		const outcome = {
			participant_id: participantId,
			months: input.months,
			reported_on: ctx.clock.today(),
			introduced: input.introduced.trim() || null,
			promoted: input.promoted === '' ? null : input.promoted === 'yes',
			note: input.note.trim() || null,
			is_public: input.isPublic
		};
		uow.add(putOutcome(outcome));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_OUTCOME_RECORDED',
			subject: { kind: 'participant', id: participantId },
			data: { ...outcome, promoted: personal(outcome.promoted), note: personal(outcome.note) }
		});
		return { id: participantId };
	});
}

/** Records what of the course was applied at home by all of them together: what the public page asks for. */
export async function recordApplied(
	ctx: Ctx,
	cohortId: string,
	text: { id: string; en: string }
): Promise<{ id: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.decree');
	if (denied) return denied;
	if (!isId(cohortId)) return refuse('NOT_FOUND');
	const faults = [...textFaults('applied_id', text.id, 2_000), ...textFaults('applied_en', text.en, 2_000)];
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, async (uow) => {
		const cohort = await uow.first(decreedCohort({ id: cohortId }));
		if (!cohort) return refuse('NOT_FOUND');
		if (cohort.returned_on === null) return refuse('NOT_RETURNED_YET');
		const applied = { id: text.id.trim(), en: text.en.trim() };
		uow.guard(changeCohort(cohort, { applied_at_home: JSON.stringify(applied) }));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_APPLIED_AT_HOME',
			subject: { kind: 'cohort', id: cohortId },
			data: { applied, going: (await uow.rows(participantsOf({ cohortId }))).length }
		});
		return { id: cohortId };
	});
}

export function mayTellOf(ctx: Ctx, unitId: string): boolean {
	if (ctx.actor.kind === 'program') return true;
	if (ctx.actor.kind !== 'person') return false;
	return ctx.actor.roles.includes('cooperation_officer') || ctx.actor.unitIds.includes(unitId);
}
