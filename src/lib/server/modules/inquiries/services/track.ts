import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { daysLeft, workingDaysOf, type WorkingDays } from '$lib/server/modules/calendar';
import { authorise, takeAttempt } from '$lib/server/modules/identity';
import type { DaysLeft } from '$lib/written/deadline';
import { lawfulDays, objectionProcedure } from '../domain/information-procedure';
import type { Exemption } from '../domain/exemptions';
import { readInquiryNumber, type InquiryKind } from '../domain/inquiry-number';
import { changeInquiry, inquiryByNumber, type InquiryRow } from '../repository/inquiries';
import type { InquiryRefusal } from './ask';
import { beginRun, dueOf, factsOf, keepEvents } from './run';

/** How an inquiry stands, as whoever has its number sees it; nobody's name, address or mail. */
export type TrackedInquiry = {
	readonly kind: InquiryKind;
	readonly number: string;
	readonly state: 'open' | 'answered' | 'refused' | 'objected' | 'settled';
	readonly body: string;
	readonly received_on: string;
	readonly due_on: string | null;
	readonly due_provisional: boolean;
	readonly days: DaysLeft | null;
	readonly extended: { readonly on: string; readonly why: string } | null;
	readonly answer: string | null;
	readonly exemption: Exemption | null;
	readonly answered_on: string | null;
	readonly objection: { readonly text: string; readonly on: string } | null;
	readonly objection_answer: { readonly text: string; readonly on: string } | null;
	/** Until when an objection may be made; null where none may. */
	readonly objection_until: string | null;
	readonly is_example: boolean;
};

/** `NOT_FOUND`: there is no such number. `TOO_MANY_REQUESTS`: thirty wrong tries an hour from one place. */
export async function trackInquiry(
	ctx: Ctx,
	typed: string,
	from: { readonly address: string }
): Promise<TrackedInquiry | InquiryRefusal> {
	const denied = authorise(ctx, 'inquiry.ask');
	if (denied) return denied;
	const row = await findByNumber(ctx, typed);
	if (!row) {
		const blocked = await takeAttempt(ctx, `inquiry-track:${from.address}`, 30, 3600);
		return blocked ?? refuse('NOT_FOUND');
	}
	return describe(ctx, row, await workingDaysOf(ctx));
}

async function findByNumber(ctx: Ctx, typed: string): Promise<InquiryRow | undefined> {
	const number = readInquiryNumber(typed);
	const row = number === null ? undefined : await ctx.db.first(inquiryByNumber({ number }));
	return row?.state === 'unconfirmed' ? undefined : row;
}

export function describe(ctx: Pick<Ctx, 'clock'>, row: InquiryRow, calendar: WorkingDays): TrackedInquiry {
	const today = ctx.clock.today();
	const waits = row.state === 'open' || row.state === 'objected';
	return {
		kind: row.kind as InquiryKind,
		number: row.number,
		state: row.state as TrackedInquiry['state'],
		body: row.body,
		received_on: row.received_on!,
		due_on: waits ? row.due_on : null,
		due_provisional: row.due_provisional,
		days: waits && row.due_on ? daysLeft(calendar, today, row.due_on, 'working_days') : null,
		extended: row.extended_on ? { on: row.extended_on, why: row.extended_why ?? '' } : null,
		answer: row.answer,
		exemption: row.exemption as Exemption | null,
		answered_on: row.answered_on,
		objection: row.objected_on ? { text: row.objection ?? '', on: row.objected_on } : null,
		objection_answer: row.objection_answered_on
			? { text: row.objection_answer ?? '', on: row.objection_answered_on }
			: null,
		objection_until: objectionUntil(row, today, calendar),
		is_example: row.is_example
	};
}

/**
 * An objection is made within thirty working days after the reason for it was found: after the answer, or after the
 * last day on which it should have come (UU 14/2008 Pasal 35-36).
 */
export function objectionUntil(
	row: Pick<InquiryRow, 'kind' | 'state' | 'answered_on' | 'due_on'>,
	today: string,
	calendar: WorkingDays
): string | null {
	if (row.kind !== 'information' || !['answered', 'refused', 'open'].includes(row.state)) return null;
	const found = row.state === 'open' ? row.due_on : row.answered_on;
	if (found === null || (row.state === 'open' && today <= found)) return null;
	const until = calendar.add(found, lawfulDays.objection).day;
	return today <= until ? until : null;
}

/**
 * The requester objects; the superior of the PPID has thirty working days. `OBJECTION_CLOSED`: there is nothing to
 * object to, or the thirty days are over.
 */
export async function objectToAnswer(
	ctx: Ctx,
	typed: string,
	reason: string
): Promise<{ number: string } | InquiryRefusal> {
	const denied = authorise(ctx, 'inquiry.ask');
	if (denied) return denied;
	const text = reason.trim();
	const wrong = text === '' ? 'REQUIRED' : text.length > 4_000 ? 'TOO_LONG' : null;
	if (wrong) return refuse('VALIDATION_FAILED', { errors: [{ field: 'objection', message: wrong }] });
	const row = await findByNumber(ctx, typed);
	if (!row) return refuse('NOT_FOUND');
	const calendar = await workingDaysOf(ctx);
	const today = ctx.clock.today();
	if (objectionUntil(row, today, calendar) === null) return refuse('OBJECTION_CLOSED');
	const run = beginRun(objectionProcedure, factsOf(ctx, 'partner'));
	const done = await carryOut(ctx, (uow) => {
		uow.guard(
			changeInquiry(row.id, row.version, {
				state: 'objected',
				objection: text,
				objected_on: today,
				...dueOf(run.state, today, calendar)
			})
		);
		keepEvents(uow, ctx, row.id, 'objection', run.events);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'INQUIRY_OBJECTED',
			subject: { kind: 'inquiry', id: row.id },
			data: { number: row.number, objection: personal(text), events: run.events }
		});
		return { number: row.number };
	});
	return isRefusal(done) ? done : { number: row.number };
}
