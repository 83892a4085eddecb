import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { workingDaysOf, type WorkingDays } from '$lib/server/modules/calendar';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	actsOn,
	faultsOfTerms,
	livingStates,
	stateAfter,
	tooNear,
	type AppointmentAct,
	type AppointmentSide,
	type AppointmentState,
	type AppointmentTerms
} from '../../domain/appointment';
import { writtenTime } from '../../domain/sitting-plan';
import {
	alsoOn,
	appointmentById,
	appointmentsOfCase,
	changeAppointment,
	insertAppointment,
	insertTurn,
	turnsOf
} from '../../repository/appointments';
import { isOwnCase, loadCaseUnchecked, mayReadCase, type CaseFile } from '../case-file';
import { signingAhead } from './signing-ahead';
import { tellOfAppointment } from './tell-of-appointment';

type Answer = Promise<
	{ id: string; state: AppointmentState } | AuthorisationRefusal | DatabaseRefusal | Refusal
>;

/** What stands against a day: it is free for nobody, or something else is too near on it. */
export type Clash = {
	readonly kind: 'appointment' | 'sitting' | 'holiday' | 'weekend';
	readonly title: string | null;
	readonly starts_at: string | null;
};

/** What else the region has on that day, and whether the day is a working day at all. */
export async function clashesOn(
	reader: Pick<Ctx['db'], 'rows'> | UnitOfWork,
	ctx: Pick<Ctx, 'language'>,
	calendar: WorkingDays,
	on: { readonly id: string; readonly held_on: string; readonly starts_at: string }
): Promise<Clash[]> {
	const holiday = calendar.holidayOn(on.held_on);
	const others = await reader.rows(alsoOn({ day: on.held_on, notThis: on.id }));
	return [
		...(holiday
			? [{ kind: 'holiday' as const, title: holiday.name[ctx.language], starts_at: null }]
			: calendar.isWorkingDay(on.held_on)
				? []
				: [{ kind: 'weekend' as const, title: null, starts_at: null }]),
		...others.filter((one) => tooNear(one.starts_at, on.starts_at))
	];
}

function sideOf(ctx: Ctx, file: CaseFile): AppointmentSide | undefined {
	if (isOwnCase(ctx, file) && allows(ctx.actor, 'appointment.propose')) return 'applicant';
	return allows(ctx.actor, 'appointment.answer') && mayReadCase(ctx, file.row) ? 'office' : undefined;
}

/**
 * Proposes how, when and where the next signing of a case is to be: whoever proposed the cooperation, or the office for
 * them or for the region, which is then theirs to accept.
 *
 * `NOT_FOUND`: no such case, or not theirs. `NO_SIGNING_AHEAD`: the text is not in work yet, or all is signed.
 * `APPOINTMENT_STANDS`: one is being agreed already. `VALIDATION_FAILED` names the fields.
 */
export async function proposeAppointment(ctx: Ctx, caseId: string, terms: AppointmentTerms): Answer {
	const denied = authorise(ctx, 'appointment.propose');
	if (denied) return denied;
	const errors = faultsOfTerms(terms, ctx.clock.today());
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow) => {
		const file = await loadCaseUnchecked(uow, caseId);
		const side = file && sideOf(ctx, file);
		if (!file || !side) return refuse('NOT_FOUND');
		const step = signingAhead(file);
		if (!step) return refuse('NO_SIGNING_AHEAD');
		const before = await uow.rows(appointmentsOfCase({ caseId }));
		if (before.some((one) => one.step_key === step.key && isLiving(one.state)))
			return refuse('APPOINTMENT_STANDS');
		const id = newId();
		const state = side === 'office' ? 'countered' : 'proposed';
		const agreed = agreedTerms(terms);
		uow.add(
			insertAppointment({
				id,
				case_id: caseId,
				step_key: step.key,
				state,
				...agreed,
				first_method: agreed.method,
				note: null,
				is_example: file.row.is_example || makesExamples(ctx),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now(),
				updated_at: ctx.clock.now()
			})
		);
		keepTurn(uow, ctx, { id, case_id: caseId, seq: 1, side, act: 'propose', terms: agreed, note: null });
		if (side === 'office')
			tellOfAppointment(uow, ctx, file, { id, version: 1, state, ...agreed, note: null });
		return { id, state };
	});
}

export type AppointmentAnswer = {
	readonly act: AppointmentAct;
	/** With a counter-proposal. */
	readonly terms?: AppointmentTerms;
	/** Why it is refused or called off, or why a clash is accepted. */
	readonly note?: string | null;
};

/**
 * Accepts, counters, refuses or calls off an appointment; of two sides that act at once one is told (STATE_CHANGED).
 *
 * `APPOINTMENT_NOT_YOURS`: it is the other side's turn, or what was asked is not this side's to ask. `NOTE_REQUIRED`: a
 * refusal and a calling off say why. `APPOINTMENT_CLASHES`: the day is none to work, or something else is within two
 * hours; with a note that says why, it is accepted all the same.
 */
export async function answerAppointment(ctx: Ctx, id: string, answer: AppointmentAnswer): Answer {
	const denied = allows(ctx.actor, 'appointment.propose') ? undefined : authorise(ctx, 'appointment.answer');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const calendar = await workingDaysOf(ctx);
	const note = answer.note?.trim() || null;
	return carryOut(ctx, async (uow) => {
		const appointment = await uow.first(appointmentById({ id }));
		const file = appointment && (await loadCaseUnchecked(uow, appointment.case_id));
		const side = file && sideOf(ctx, file);
		if (!appointment || !file || !side) return refuse('NOT_FOUND');
		const standing = {
			state: appointment.state as AppointmentState,
			method: appointment.method,
			firstMethod: appointment.first_method
		};
		if (!actsOn(standing, side).includes(answer.act)) return refuse('APPOINTMENT_NOT_YOURS');
		if (['refuse', 'withdraw'].includes(answer.act) && note === null) return refuse('NOTE_REQUIRED');
		const errors =
			answer.act === 'counter'
				? answer.terms
					? faultsOfTerms(answer.terms, ctx.clock.today())
					: [{ field: 'held_on', message: 'REQUIRED' }]
				: [];
		if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
		const terms = answer.act === 'counter' ? agreedTerms(answer.terms!) : agreedTerms(appointment);
		if (answer.act === 'accept' && appointment.held_on < ctx.clock.today())
			return refuse('APPOINTMENT_DAY_OVER');
		if (side === 'office' && answer.act === 'accept' && note === null) {
			const clashes = await clashesOn(uow, ctx, calendar, appointment);
			if (clashes.length > 0) return refuse('APPOINTMENT_CLASHES', { clashes });
		}
		const state = stateAfter(answer.act, side);
		uow.guard(
			changeAppointment(id, appointment.version, { state, ...terms, note, updated_at: ctx.clock.now() })
		);
		const seq = (await uow.rows(turnsOf({ id }))).length + 1;
		keepTurn(uow, ctx, { id, case_id: file.row.id, seq, side, act: answer.act, terms, note });
		if (side === 'office')
			tellOfAppointment(uow, ctx, file, {
				id,
				version: appointment.version + 1,
				state,
				...terms,
				note
			});
		return { id, state };
	});
}

/**
 * The appointment that was agreed for a signing, for whoever records the ceremony: day, time, place, method and agenda
 * are taken over from it. Checks no access.
 */
export async function agreedAppointmentUnchecked(
	reader: Pick<Ctx['db'], 'rows'> | UnitOfWork,
	caseId: string,
	stepKey: string
) {
	const all = await reader.rows(appointmentsOfCase({ caseId }));
	return all.find((one) => one.step_key === stepKey && ['accepted', 'held'].includes(one.state));
}

/** Closes the appointment of a signing that took place; its id, or null where none was agreed. */
export async function holdAppointment(
	uow: UnitOfWork,
	ctx: Ctx,
	caseId: string,
	stepKey: string
): Promise<string | null> {
	const agreed = await agreedAppointmentUnchecked(uow, caseId, stepKey);
	if (!agreed) return null;
	const { id, version } = agreed;
	if (agreed.state === 'held') return id;
	uow.guard(changeAppointment(id, version, { state: 'held', note: null, updated_at: ctx.clock.now() }));
	const seq = (await uow.rows(turnsOf({ id }))).length + 1;
	keepTurn(uow, ctx, { id, case_id: caseId, seq, side: 'office', act: 'hold', terms: agreed, note: null });
	return id;
}

const isLiving = (state: string) => (livingStates as readonly string[]).includes(state);

const agreedTerms = (terms: AppointmentTerms): AppointmentTerms => ({
	method: terms.method,
	held_on: terms.held_on,
	starts_at: writtenTime(terms.starts_at) ?? terms.starts_at,
	place: terms.place.trim(),
	agenda: terms.agenda.trim()
});

function keepTurn(
	uow: UnitOfWork,
	ctx: Ctx,
	turn: {
		id: string;
		case_id: string;
		seq: number;
		side: AppointmentSide;
		act: AppointmentAct | 'propose';
		terms: AppointmentTerms;
		note: string | null;
	}
): void {
	const person = ctx.actor.kind === 'person' ? ctx.actor : undefined;
	const { method, held_on, starts_at, place } = turn.terms;
	uow.add(
		insertTurn({
			appointment_id: turn.id,
			seq: turn.seq,
			at: ctx.clock.now(),
			side: turn.side,
			act: turn.act,
			method,
			held_on,
			starts_at,
			place,
			note: turn.note,
			actor_id: person?.id ?? null,
			actor_name: person?.name ?? null
		})
	);
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: `SIGNING_APPOINTMENT_${turn.act.toUpperCase() as Uppercase<typeof turn.act>}`,
		subject: { kind: 'case', id: turn.case_id },
		data: { appointment: turn.id, side: turn.side, method, held_on, starts_at, place, note: turn.note }
	});
}
