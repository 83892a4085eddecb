import type { Ctx } from '$lib/server/platform/context';
import { agreementScopeOf } from '$lib/server/modules/cooperation';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { scheduleOf, type Fate, type RetentionKind, type RetentionRule } from '../domain/schedule';
import { dueBy, ownRules } from '../repository/retention';

/** The schedule that holds in this region. */
export async function readSchedule(ctx: Ctx): Promise<readonly RetentionRule[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'retention.read');
	return denied ?? scheduleUnchecked(ctx);
}

async function scheduleUnchecked(ctx: Ctx): Promise<RetentionRule[]> {
	const own = await ctx.db.rows(ownRules({}));
	return scheduleOf(
		own.map((row) => ({
			kind: row.kind as RetentionKind,
			inactiveMonths: row.inactive_months,
			fate: row.fate as Fate,
			ground: row.ground,
			scheduleNumber: row.schedule_number
		}))
	);
}

export type DueLine = {
	readonly id: string;
	readonly kind: RetentionKind;
	readonly title: string | null;
	readonly number: string | null;
	readonly endedOn: string;
	readonly dueOn: string;
	readonly fate: Fate;
	/** The region has confirmed the rule with its own schedule. */
	readonly isConfirmed: boolean;
	readonly heldBy: 'dispute' | 'chain' | null;
	readonly isExample: boolean;
};

/**
 * What has come to the end of its time, the longest over first; of what is secret only those are told who read it. It
 * decides nothing: nothing is destroyed here.
 */
export async function listDue(
	ctx: Ctx,
	part: { readonly after?: { sort: string; id: string }; readonly limit: number }
): Promise<
	| { readonly rows: readonly DueLine[]; readonly next: { sort: string; id: string } | null }
	| AuthorisationRefusal
> {
	const denied = authorise(ctx, 'retention.read');
	if (denied) return denied;
	const rules = await scheduleUnchecked(ctx);
	const timed = rules.filter((rule) => rule.inactiveMonths !== null);
	const found = await ctx.db.rows(
		dueBy({
			kinds: timed.map(({ kind }) => kind),
			months: timed.map(({ inactiveMonths }) => inactiveMonths!),
			today: ctx.clock.today(),
			withSecret: agreementScopeOf(ctx.actor).secret,
			after: part.after ?? null,
			limit: part.limit + 1
		})
	);
	const rows = found.slice(0, part.limit).map((row): DueLine => {
		const rule = rules.find(({ kind }) => kind === row.kind)!;
		return {
			id: row.id,
			kind: rule.kind,
			title: row.title,
			number: row.number,
			endedOn: row.ended_on,
			dueOn: row.due_on,
			fate: rule.fate,
			isConfirmed: rule.scheduleNumber !== null,
			heldBy: row.held_by,
			isExample: row.is_example
		};
	});
	const last = rows.at(-1);
	return { rows, next: found.length > part.limit && last ? { sort: last.dueOn, id: last.id } : null };
}
