import type { Ctx } from '$lib/server/platform/context';
import { keyPart, pageOf, readCursor } from '$lib/server/platform/keyset';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { daysLeft, workingDaysOf, type WorkingDays } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { raisedSteps } from '$lib/server/modules/notifications';
import type { Bilingual } from '$lib/text/bilingual';
import type { DaysLeft } from '$lib/written/deadline';
import { caseScopeOf } from '../domain/case-scope';
import { closedCases, deskStart, deskSteps, followedCases, sittingItemsFor } from '../repository/desk';
import { scopeValues } from '../repository/visible-cases';

/** An open step on somebody's desk. */
export type DeskStep = {
	readonly case_id: string;
	readonly step: string;
	readonly step_name: Bilingual;
	readonly kind: string;
	readonly actor_role: string;
	readonly subject: string;
	readonly procedure: string;
	readonly partner: string | null;
	readonly unit: string | null;
	readonly receipt: string | null;
	readonly is_example: boolean;
	readonly opened_on: string;
	readonly due_on: string | null;
	readonly due_provisional: boolean;
	/** Where the deadline stands today; null without a limit and while the clock stands. */
	readonly days: DaysLeft | null;
	/** Who is waited for while the clock stands: `applicant`, `outside_authority` or `other`. */
	readonly waiting_for: string | null;
	readonly waiting_why: string | null;
	readonly i_have_given_an_opinion: boolean;
	/** To whom above a late step was raised, and on which day. */
	readonly raised: readonly { readonly to: 'head' | 'secretary'; readonly on: string }[];
};

export type DeskView = 'all' | 'late' | 'standing';
export type DeskPage<Row> = { readonly rows: readonly Row[]; readonly next: string | null };
export type DeskRefusal = AuthorisationRefusal | Refusal<'VALIDATION_FAILED'>;

const rowsAPage = 25;

/**
 * What waits for this person: open steps on which one of today's roles may act, in cases that they may see; what is
 * late first, then by due day, then what has no limit, then what waits for others.
 */
export async function listMyWork(
	ctx: Ctx,
	options: { view?: DeskView; cursor?: string | null; limit?: number } = {}
): Promise<DeskPage<DeskStep> | DeskRefusal> {
	const denied = authorise(ctx, 'desk.read');
	if (denied) return denied;
	const key = readCursor(options.cursor, [keyPart.day, keyPart.day, keyPart.id, keyPart.word]);
	if (isRefusal(key)) return key;
	const { actor } = ctx;
	if (actor.kind !== 'person') return { rows: [], next: null };
	const limit = options.limit ?? rowsAPage;
	const today = ctx.clock.today();
	const [rows, calendar] = await Promise.all([
		ctx.db.rows(
			deskSteps({
				...scopeValues(caseScopeOf(actor)),
				...(key
					? { afterDay: key[0]!, afterOpened: key[1]!, afterCase: key[2]!, afterStep: key[3]! }
					: deskStart),
				roles: actor.roles,
				person: actor.id,
				dueBefore: options.view === 'late' ? today : '9999-12-31',
				standing: options.view === 'standing' ? 'yes' : 'any',
				limit: limit + 1
			})
		),
		workingDaysOf(ctx)
	]);
	const page = pageOf(rows, limit, (row) => [row.desk_day, row.opened_on, row.case_id, row.step_key]);
	const late = page.rows.filter((row) => row.due_on !== null && row.due_on < today && !row.waiting_for);
	const raised =
		late.length === 0 ? [] : await ctx.db.rows(raisedSteps({ cases: late.map((row) => row.case_id) }));
	return {
		next: page.next,
		rows: page.rows.map((row) => ({
			raised: raised
				.filter(
					(one) =>
						one.subject_id === row.case_id && one.subject_key === row.step_key && one.anchor === row.due_on
				)
				.map((one) => ({ to: one.subject_kind === 'raised_head' ? 'head' : 'secretary', on: one.sent_on })),
			case_id: row.case_id,
			step: row.step_key,
			step_name: row.step_name as Bilingual,
			kind: row.kind,
			actor_role: row.actor_role,
			subject: row.subject,
			procedure: row.procedure_key,
			partner: row.partner_name,
			unit: row.unit_name,
			receipt: row.receipt,
			is_example: row.is_example,
			opened_on: row.opened_on,
			due_on: row.due_on,
			due_provisional: row.due_provisional,
			days: row.waiting_for ? null : whereItStands(calendar, today, row.due_on, row.due_unit),
			waiting_for: row.waiting_for,
			waiting_why: row.waiting_why,
			i_have_given_an_opinion: row.i_have_given_an_opinion
		}))
	};
}

/** Where a deadline stands today, as pages write it; null without one. */
export function whereItStands(
	calendar: WorkingDays,
	today: string,
	due: string | null,
	unit: string | null
): DaysLeft | null {
	if (due === null) return null;
	return daysLeft(calendar, today, due, unit === 'calendar_days' ? 'calendar_days' : 'working_days');
}

export type ListedCase = {
	readonly case_id: string;
	readonly subject: string;
	readonly procedure: string;
	readonly status: string;
	readonly closed_on: string | null;
	readonly partner: string | null;
	readonly receipt: string | null;
	readonly is_example: boolean;
	readonly open_steps: readonly {
		readonly key: string;
		readonly name: Bilingual;
		readonly due_on: string | null;
	}[];
};

/** The cases that this person follows, the latest followed first. */
export async function listFollowed(
	ctx: Ctx,
	options: { cursor?: string | null; limit?: number } = {}
): Promise<DeskPage<ListedCase> | DeskRefusal> {
	const denied = authorise(ctx, 'desk.read');
	if (denied) return denied;
	const key = readCursor(options.cursor, [keyPart.instant, keyPart.id]);
	if (isRefusal(key)) return key;
	if (ctx.actor.kind !== 'person') return { rows: [], next: null };
	const limit = options.limit ?? rowsAPage;
	const rows = await ctx.db.rows(
		followedCases({
			...scopeValues(caseScopeOf(ctx.actor)),
			person: ctx.actor.id,
			before: key ? new Date(key[0]!) : new Date('9999-01-01T00:00:00Z'),
			beforeCase: key?.[1] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
			limit: limit + 1
		})
	);
	const page = pageOf(rows, limit, (row) => [row.since.toISOString(), row.case_id]);
	return { next: page.next, rows: page.rows.map((row) => ({ ...listed(row), open_steps: row.open_steps })) };
}

/** Cases that ended, the newest first: what came of the work. */
export async function listClosed(
	ctx: Ctx,
	options: { cursor?: string | null; limit?: number } = {}
): Promise<DeskPage<ListedCase> | DeskRefusal> {
	const denied = authorise(ctx, 'desk.read');
	if (denied) return denied;
	const key = readCursor(options.cursor, [keyPart.day, keyPart.id]);
	if (isRefusal(key)) return key;
	const limit = options.limit ?? rowsAPage;
	const rows = await ctx.db.rows(
		closedCases({
			...scopeValues(caseScopeOf(ctx.actor)),
			before: key?.[0] ?? '9999-12-31',
			beforeCase: key?.[1] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
			limit: limit + 1
		})
	);
	const page = pageOf(rows, limit, (row) => [row.closed_on!, row.case_id]);
	return { next: page.next, rows: page.rows.map((row) => ({ ...listed(row), open_steps: [] })) };
}

function listed(row: {
	case_id: string;
	subject: string;
	procedure_key: string;
	status: string;
	closed_on: string | null;
	partner_name: string | null;
	receipt: string | null;
	is_example: boolean;
}): Omit<ListedCase, 'open_steps'> {
	const { case_id, subject, status, closed_on, receipt, is_example } = row;
	return {
		case_id,
		subject,
		procedure: row.procedure_key,
		status,
		closed_on,
		partner: row.partner_name,
		receipt,
		is_example
	};
}

export type WantedOpinion = {
	readonly sitting_id: string;
	readonly sitting_title: string;
	readonly held_on: string;
	readonly starts_at: string;
	readonly case_id: string;
	readonly subject: string;
	readonly partner: string | null;
	readonly receipt: string | null;
	readonly is_example: boolean;
	/** What this person has said already; null: not yet. */
	readonly verdict: string | null;
};

/** Cases on the agenda of sittings that this person is invited to: "I have given my opinion", "not yet". */
export async function listWantedOpinions(ctx: Ctx): Promise<readonly WantedOpinion[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'desk.read');
	if (denied) return denied;
	if (ctx.actor.kind !== 'person') return [];
	const rows = await ctx.db.rows(sittingItemsFor({ person: ctx.actor.id, limit: 100 }));
	return rows.map(({ partner_name, ...row }) => ({ ...row, partner: partner_name }));
}
