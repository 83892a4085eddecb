import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import { instantOf, writeCalendar } from '$lib/server/platform/icalendar';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	actsOn,
	livingStates,
	type AppointmentAct,
	type AppointmentState,
	type SigningMethod
} from '../../domain/appointment';
import { appointmentById, appointmentList, appointmentsOfCase, turnsOf } from '../../repository/appointments';
import { isOwnCase, loadCaseUnchecked, mayReadCase, type CaseFile } from '../case-file';
import { clashesOn, type Clash } from './agree-appointment';
import { signingAhead } from './signing-ahead';

type Row = NonNullable<ReturnType<typeof appointmentsOfCase>['__row']>;

export type AppointmentView = {
	readonly id: string;
	readonly case_id: string;
	readonly step: string;
	readonly state: AppointmentState;
	readonly method: SigningMethod;
	readonly held_on: string;
	readonly starts_at: string;
	readonly place: string;
	readonly agenda: string;
	readonly note: string | null;
	readonly is_example: boolean;
	readonly acts: readonly AppointmentAct[];
	readonly turns: readonly {
		readonly side: string;
		readonly act: string;
		readonly held_on: string;
		readonly starts_at: string;
		readonly place: string;
		readonly method: string;
		readonly note: string | null;
		readonly at: Date;
	}[];
};

export type AppointmentOfCase = {
	/** A day can be proposed now. */
	readonly may_propose: boolean;
	readonly latest: AppointmentView | null;
};

/** The appointment of a case's next signing as its applicant sees it, and whether they may propose one. */
export async function appointmentForApplicant(ctx: Ctx, caseId: string): Promise<AppointmentOfCase> {
	const none = { may_propose: false, latest: null };
	const file = await loadCaseUnchecked(ctx.db, caseId);
	if (!file || !isOwnCase(ctx, file) || !allows(ctx.actor, 'appointment.propose')) return none;
	return ofCase(ctx, file, 'applicant');
}

/** The same for the office, on the page of the case. */
export async function appointmentForOffice(ctx: Ctx, caseId: string): Promise<AppointmentOfCase> {
	const file = await loadCaseUnchecked(ctx.db, caseId);
	if (!file || !mayReadCase(ctx, file.row) || !allows(ctx.actor, 'case.read'))
		return { may_propose: false, latest: null };
	return ofCase(ctx, file, 'office');
}

async function ofCase(ctx: Ctx, file: CaseFile, side: 'applicant' | 'office'): Promise<AppointmentOfCase> {
	const rows = await ctx.db.rows(appointmentsOfCase({ caseId: file.row.id }));
	const step = signingAhead(file);
	const row = rows.find((one) => step === undefined || one.step_key === step.key) ?? rows[0];
	const lives = rows.some(
		(one) => one.step_key === step?.key && (livingStates as readonly string[]).includes(one.state)
	);
	const may = side === 'applicant' || allows(ctx.actor, 'appointment.answer');
	return {
		may_propose: may && step !== undefined && !lives,
		latest: row ? await view(ctx, row, may ? side : undefined) : null
	};
}

async function view(ctx: Ctx, row: Row, side?: 'applicant' | 'office'): Promise<AppointmentView> {
	const state = row.state as AppointmentState;
	return {
		id: row.id,
		case_id: row.case_id,
		step: row.step_key,
		state,
		method: row.method as SigningMethod,
		held_on: row.held_on,
		starts_at: row.starts_at,
		place: row.place,
		agenda: row.agenda,
		note: row.note,
		is_example: row.is_example,
		acts: side ? actsOn({ state, method: row.method, firstMethod: row.first_method }, side) : [],
		turns: await ctx.db.rows(turnsOf({ id: row.id }))
	};
}

export type ListedAppointment = AppointmentView & {
	readonly subject: string;
	readonly partner: string | null;
	/** By which whoever proposed follows it; null where nobody outside did. */
	readonly receipt: string | null;
	/** What stands against its day; only of those that still wait or lie ahead. */
	readonly clashes: readonly Clash[];
};

/** The appointments of the region, what waits and lies ahead first; 100 at most. */
export async function listAppointments(
	ctx: Ctx
): Promise<readonly ListedAppointment[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'appointment.read');
	if (denied) return denied;
	const calendar = await workingDaysOf(ctx);
	const rows = await ctx.db.rows(appointmentList({ limit: 100 }));
	const side = allows(ctx.actor, 'appointment.answer') ? 'office' : undefined;
	const listed: ListedAppointment[] = [];
	for (const row of rows) {
		const lives = (livingStates as readonly string[]).includes(row.state);
		listed.push({
			...(await view(ctx, row, side)),
			subject: row.subject,
			partner: row.partner_name,
			receipt: row.receipt,
			clashes: lives ? await clashesOn(ctx.db, ctx, calendar, row) : []
		});
	}
	return listed;
}

/** A signing keeps two hours of a calendar. */
const usualLength = 2 * 60 * 60 * 1000;

/** An appointment as a file for anybody's calendar, for either side; one that was called off takes itself away. */
export async function makeAppointmentCalendar(
	ctx: Ctx,
	id: string
): Promise<{ fileName: string; text: string } | Refusal<'NOT_FOUND'>> {
	const row = isId(id) ? await ctx.db.first(appointmentById({ id })) : undefined;
	const file = row && (await loadCaseUnchecked(ctx.db, row.case_id));
	if (!row || !file || !mayReadCase(ctx, file.row)) return refuse('NOT_FOUND');
	const starts = instantOf(row.held_on, row.starts_at, ctx.tenant.timeZone);
	const outside = isOwnCase(ctx, file) || ctx.actor.kind === 'applicant';
	return {
		fileName: `penandatanganan-${row.held_on}.ics`,
		text: writeCalendar({ name: ctx.tenant.name, product: 'Signings', made: ctx.clock.now() }, [
			{
				uid: `signing-${row.id}@${new URL(ctx.origin).hostname}`,
				sequence: row.version,
				title: row.subject,
				place: row.place,
				text: row.agenda,
				cancelled: row.state === 'refused' || row.state === 'withdrawn',
				hours: { from: starts, until: new Date(starts.getTime() + usualLength) },
				address:
					ctx.origin +
					(outside && file.row.receipt
						? href(ctx.language, 'tracked', { number: file.row.receipt })
						: href(ctx.language, 'deskCase', { id: row.case_id }))
			}
		])
	};
}
