import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { keyPart, pageOf, readCursor } from '$lib/server/platform/keyset';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Bilingual } from '$lib/text/bilingual';
import type { DaysLeft } from '$lib/written/deadline';
import { caseScopeOf } from '../domain/case-scope';
import { stepsOpenNow } from '../repository/desk';
import { scopeValues } from '../repository/visible-cases';
import { caseList, type CaseFilters } from '../repository/case-list';
import { whereItStands } from './list-desk';

export const caseStatuses = [
	'running',
	'paused',
	'completed',
	'rejected',
	'withdrawn',
	'closed_from_paper',
	'lapsed'
] as const;

export type CaseQuery = {
	/** A status, or `open` (running and paused) or `ended`. */
	readonly state?: string;
	readonly procedure?: string;
	readonly step?: string;
	readonly late?: boolean;
	readonly q?: string;
	readonly partner?: string;
	readonly unit?: string;
	readonly cursor?: string | null;
	readonly limit?: number;
};

export type CaseInList = {
	readonly id: string;
	readonly receipt: string | null;
	readonly subject: string;
	readonly procedure: string;
	readonly state: string;
	readonly opened_on: string;
	readonly closed_on: string | null;
	readonly partner: { readonly id: string; readonly name: string } | null;
	readonly unit: { readonly id: string; readonly name: string } | null;
	readonly is_example: boolean;
	readonly open_steps: readonly {
		readonly key: string;
		readonly name: Bilingual;
		readonly due_on: string | null;
		readonly days: DaysLeft | null;
		readonly waiting_for: string | null;
		readonly waiting_why: string | null;
	}[];
};

/** Words for several states at once. */
const groups: Readonly<Record<string, readonly string[]>> = {
	open: ['running', 'paused'],
	ended: ['completed', 'rejected', 'withdrawn', 'closed_from_paper', 'lapsed']
};

/**
 * The cases that this actor may see, the newest first, 25 a page and at most 100.
 * `VALIDATION_FAILED`: a state, id or cursor that there is none of.
 */
export async function listCases(
	ctx: Ctx,
	wanted: CaseQuery
): Promise<
	| { readonly rows: readonly CaseInList[]; readonly next: string | null }
	| AuthorisationRefusal
	| Refusal<'VALIDATION_FAILED'>
> {
	const denied = ctx.actor.kind === 'applicant' ? undefined : authorise(ctx, 'case.read');
	if (denied) return denied;
	const key = readCursor(wanted.cursor, [keyPart.day, keyPart.id]);
	if (isRefusal(key)) return key;
	const limit = Math.min(Math.max(wanted.limit ?? 25, 1), 100);
	const today = ctx.clock.today();
	const filters: CaseFilters = {
		status: wanted.state ? (groups[wanted.state] ?? [wanted.state]) : undefined,
		procedure: wanted.procedure,
		step: wanted.step,
		lateOn: wanted.late ? today : undefined,
		q: wanted.q?.replaceAll('\0', '').trim() || undefined,
		partnerId: wanted.partner,
		unitId: wanted.unit
	};
	// An id that is none finds nothing; the database would call it a fault.
	if ([filters.partnerId, filters.unitId].some((id) => id !== undefined && !isId(id)))
		return { rows: [], next: null };
	const after = key ? { opened: key[0]!, id: key[1]! } : null;
	const [rows, calendar] = await Promise.all([
		ctx.db.rows(caseList(caseScopeOf(ctx.actor), filters, after, limit + 1)),
		workingDaysOf(ctx)
	]);
	const page = pageOf(rows, limit, (row) => [row.opened_on, row.id]);
	return {
		next: page.next,
		rows: page.rows.map((row) => ({
			id: row.id,
			receipt: row.receipt,
			subject: row.subject,
			procedure: row.procedure_key,
			state: row.status,
			opened_on: row.opened_on,
			closed_on: row.closed_on,
			partner: row.partner_id && row.partner_name ? { id: row.partner_id, name: row.partner_name } : null,
			unit: row.unit_id && row.unit_name ? { id: row.unit_id, name: row.unit_name } : null,
			is_example: row.is_example,
			open_steps: row.open_steps.map((step) => ({
				key: step.key,
				name: step.name,
				due_on: step.due_on,
				days: step.waiting_for ? null : whereItStands(calendar, today, step.due_on, step.due_unit),
				waiting_for: step.waiting_for,
				waiting_why: step.waiting_why
			}))
		}))
	};
}

/** The steps that are open in the cases of this actor, to narrow the list by. */
export async function listOpenSteps(
	ctx: Ctx
): Promise<readonly { key: string; name: Bilingual }[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'case.read');
	if (denied) return denied;
	const rows = await ctx.db.rows(stepsOpenNow(scopeValues(caseScopeOf(ctx.actor))));
	return rows.map((row) => ({ key: row.step_key, name: row.step_name as Bilingual }));
}
