import type { Ctx } from '$lib/server/platform/context';
import { addCalendarDays, addMonths } from '$lib/server/modules/calendar';
import { agreementScopeOf } from '$lib/server/modules/cooperation';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { fateOf, type Approver, type Consent } from '../domain/destruction';
import { scheduleOf, type Fate, type RetentionKind, type RetentionRule } from '../domain/schedule';
import { dueBy, type DuePlace } from '../repository/due';
import { ownRules } from '../repository/retention';

/** The schedule that holds in this region. */
export async function readSchedule(ctx: Ctx): Promise<readonly RetentionRule[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'retention.read');
	return denied ?? scheduleUnchecked(ctx);
}

/** The same for an act that has decided who may. */
export async function scheduleUnchecked(ctx: Ctx): Promise<RetentionRule[]> {
	const own = await ctx.db.rows(ownRules({}));
	return scheduleOf(
		own.map((row) => ({
			kind: row.kind as RetentionKind,
			inactiveMonths: row.inactive_months,
			fate: row.fate as Fate,
			ground: row.ground,
			scheduleNumber: row.schedule_number,
			approver: row.approver as Approver,
			consent: row.consent as Consent
		}))
	);
}

export type DueLine = {
	readonly id: string;
	readonly subject: 'agreement' | 'case';
	readonly kind: RetentionKind;
	readonly title: string | null;
	readonly number: string | null;
	readonly endedOn: string;
	readonly dueOn: string;
	/** Of the record: that of its kind, unless it was looked at again. */
	readonly fate: Fate;
	/** It was looked at again, and this came of it. */
	readonly reviewed: 'permanent' | 'destroyed' | null;
	/** The region has confirmed the rule with its own schedule. */
	readonly isConfirmed: boolean;
	readonly heldBy: 'dispute' | 'chain' | null;
	/** The list for destruction on which it stands. */
	readonly list: { readonly id: string; readonly number: string } | null;
	readonly isExample: boolean;
};

type Part = {
	readonly kind?: RetentionKind;
	readonly after?: DuePlace;
	readonly limit: number;
};
export type DuePart = { readonly rows: readonly DueLine[]; readonly next: DuePlace | null };

/**
 * What has come to the end of its time and is still here, the longest over first; of what is secret only those are told
 * who read it. It decides nothing: what is to be destroyed goes on a list.
 */
export async function listDue(ctx: Ctx, part: Part): Promise<DuePart | AuthorisationRefusal> {
	const denied = authorise(ctx, 'retention.read');
	return denied ?? listDueUnchecked(ctx, part);
}

/** The same for an act that has decided who may. */
export async function listDueUnchecked(ctx: Ctx, part: Part): Promise<DuePart> {
	const today = ctx.clock.today();
	const rules = await scheduleUnchecked(ctx);
	const timed = rules.filter(
		(rule) => rule.inactiveMonths !== null && (part.kind === undefined || rule.kind === part.kind)
	);
	const found = await ctx.db.rows(
		dueBy({
			kinds: timed.map(({ kind, inactiveMonths: months }) => ({
				kind,
				months: months!,
				// The day after a month is up or down to three days off where months differ in length.
				from: part.after ? addCalendarDays(addMonths(part.after.due, -months!), -3) : '0001-01-01',
				until: addCalendarDays(addMonths(today, -months!), 3)
			})),
			today,
			withSecret: agreementScopeOf(ctx.actor).secret,
			after: part.after ?? null,
			limit: part.limit + 1
		})
	);
	const rows = found.slice(0, part.limit).map((row): DueLine => {
		const rule = rules.find(({ kind }) => kind === row.kind)!;
		return {
			id: row.id,
			subject: rule.kind === 'refused_case' ? 'case' : 'agreement',
			kind: rule.kind,
			title: row.title,
			number: row.number,
			endedOn: row.ended_on,
			dueOn: row.due_on,
			fate: fateOf(rule.fate, row.reviewed),
			reviewed: row.reviewed,
			isConfirmed: rule.scheduleNumber !== null,
			heldBy: row.held_by,
			list: row.list_id && row.list_number ? { id: row.list_id, number: row.list_number } : null,
			isExample: row.is_example
		};
	});
	const last = rows.at(-1);
	return {
		rows,
		next: found.length > part.limit && last ? { due: last.dueOn, ended: last.endedOn, id: last.id } : null
	};
}
