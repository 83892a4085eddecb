import { href } from '$lib/addresses';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { groupedBy } from '$lib/server/platform/grouped';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	addCalendarDays,
	calendarDaysBetween,
	dayInZone,
	startOfDayInZone
} from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { postMail } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import type { Bilingual } from '$lib/text/bilingual';
import { stalledTermsOf, type StalledTerms } from '../../domain/stalled';
import { insertAsk, owingOf, stalledCases } from '../../repository/stalled';
import { actOnCase } from '../act-on-case';

/** One review is as long as a page: who needs more than this needs another rule. */
const mostCases = 200;

export type StalledCase = {
	readonly id: string;
	readonly version: number;
	readonly subject: string;
	readonly partner: string | null;
	readonly unit: string | null;
	readonly receipt: string | null;
	readonly is_example: boolean;
	/** Calendar days since anything was done on it. */
	readonly days: number;
	readonly moved_on: string;
	/** The open steps and the role that owes each. */
	readonly owes: readonly {
		readonly name: Bilingual;
		readonly role: string;
		readonly waiting_for: string | null;
	}[];
	readonly asked: { readonly on: string; readonly recipients: number } | null;
	/** It was asked and the days to answer are over: it may be closed. */
	readonly may_close: boolean;
};

export type StalledReview = { readonly terms: StalledTerms; readonly cases: readonly StalledCase[] };
type StalledRefusal = AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'NOT_ASKED_YET'>;

/** The open cases on which nothing has moved for the region's number of days, the longest standing first. */
export async function listStalled(ctx: Ctx): Promise<StalledReview | AuthorisationRefusal> {
	const denied = authorise(ctx, 'case.lapse');
	if (denied) return denied;
	const terms = stalledTermsOf(ctx.tenant.settings);
	const today = ctx.clock.today();
	const zone = ctx.tenant.timeZone;
	const stoodSince = addCalendarDays(today, 1 - terms.afterDays);
	const rows = await ctx.db.rows(
		stalledCases({ movedBefore: startOfDayInZone(stoodSince, zone), stoodSince, limit: mostCases })
	);
	return {
		terms,
		cases: rows.map((row) => {
			const movedOn = dayInZone(row.updated_at, zone);
			return {
				id: row.id,
				version: row.version,
				subject: row.subject,
				partner: row.partner_name,
				unit: row.unit_name,
				receipt: row.receipt,
				is_example: row.is_example,
				days: calendarDaysBetween(movedOn, today),
				moved_on: movedOn,
				owes: row.steps,
				asked: row.asked_on === null ? null : { on: row.asked_on, recipients: row.recipients ?? 0 },
				may_close: row.asked_on !== null && addCalendarDays(row.asked_on, terms.answerDays) <= today
			};
		})
	};
}

/**
 * Asks once about each of these cases: whoever owes its next act gets one message with all of theirs. A case that was
 * asked about in the same standstill is left alone.
 *
 * @returns how many cases were asked about, and how many people were written to
 */
export async function askOfStalled(
	ctx: Ctx,
	caseIds: readonly string[]
): Promise<{ asked: number; told: number } | StalledRefusal> {
	const review = await chosen(ctx, caseIds);
	if (isRefusal(review)) return review;
	const waiting = review.cases.filter((one) => one.asked === null);
	const versions = new Map(waiting.map((one) => [one.id, one]));
	return carryOut(ctx, async (uow) => {
		const at = ctx.clock.now();
		const today = ctx.clock.today();
		const owing = await uow.rows(owingOf([...versions.keys()], today));
		const byCase = groupedBy(owing, (row) => row.case_id);
		const asked = new Set<string>();
		for (const [id, one] of versions) {
			const taken = await uow.rows(
				insertAsk({
					case_id: id,
					version: one.version,
					asked_on: today,
					asked_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
					recipients: new Set((byCase.get(id) ?? []).map((row) => row.recipient)).size,
					created_at: at
				})
			);
			if (taken.length > 0) asked.add(id);
		}
		const telling = newId();
		const people = groupedBy(
			owing.filter((row) => asked.has(row.case_id)),
			(row) => row.recipient
		);
		for (const rows of people.values()) {
			const [{ name, email, language }] = rows as [(typeof rows)[number]];
			const words = textIn(language).stalled.mail;
			const lines = rows.map((row) => ({
				text: words.line(row.subject, row.step[language]),
				href: ctx.origin + href(language, row.partner ? 'accountCase' : 'deskCase', { id: row.case_id })
			}));
			const body = words.body({ name, lines, days: review.terms.answerDays, region: ctx.tenant.name });
			postMail(uow, ctx, { to: email, subject: words.subject(rows.length), body }, `stalled.${telling}`);
		}
		uow.audit({
			at,
			actor: auditActor(ctx.actor),
			event: 'STALLED_ASKED',
			subject: { kind: 'stalled_review', id: telling },
			data: { cases: [...asked], recipients: people.size }
		});
		return { asked: asked.size, told: people.size };
	});
}

/**
 * Closes these cases for silence, each with the reason in its own history and each to be taken up again where it stood.
 * `NOT_ASKED_YET`: one of them was not asked about, or the days to answer are not over; then none is closed.
 */
export async function closeStalled(
	ctx: Ctx,
	caseIds: readonly string[],
	reason: string
): Promise<{ closed: number; moved: number } | StalledRefusal> {
	const review = await chosen(ctx, caseIds);
	if (isRefusal(review)) return review;
	if (reason.trim() === '')
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'reason', message: 'REQUIRED' }] });
	const early = review.cases.filter((one) => !one.may_close);
	if (early.length > 0) return refuse('NOT_ASKED_YET', { cases: early.map((one) => one.subject) });
	let closed = 0;
	// Each is an act of its own: one that somebody moved meanwhile stays open and stops no other.
	for (const { id } of review.cases) {
		const done = await actOnCase({ ...ctx, idempotency: undefined }, id, 'lapse', { reason });
		if (!isRefusal(done)) closed += 1;
	}
	return { closed, moved: review.cases.length - closed };
}

async function chosen(ctx: Ctx, caseIds: readonly string[]) {
	const denied = authorise(ctx, 'case.lapse');
	if (denied) return denied;
	const wanted = new Set(caseIds.filter(isId));
	if (wanted.size === 0)
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'case', message: 'CHOOSE_ONE' }] });
	const review = await listStalled(ctx);
	if (isRefusal(review)) return review;
	return { ...review, cases: review.cases.filter((one) => wanted.has(one.id)) };
}
