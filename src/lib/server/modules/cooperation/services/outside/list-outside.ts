import type { Ctx } from '$lib/server/platform/context';
import { keyPart, pageOf, readCursor } from '$lib/server/platform/keyset';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { calendarDaysBetween } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Bilingual } from '$lib/text/bilingual';
import { caseScopeOf, readsFromOutside } from '../../domain/case-scope';
import { officeToAsk } from '../../domain/outside-offices';
import { caseById } from '../../repository/cases';
import { chasesOfCase, waitingOutside } from '../../repository/outside';
import { scopeValues } from '../../repository/visible-cases';
import { mayReadCase } from '../case-file';
import type { DeskPage, DeskRefusal } from '../list-desk';

/** A case that waits for the council, a ministry or the partner, with whom to ask. */
export type WaitingOutside = {
	readonly case_id: string;
	readonly step: string;
	readonly step_name: Bilingual;
	readonly subject: string;
	readonly partner: string | null;
	readonly receipt: string | null;
	readonly is_example: boolean;
	/** The letter is out; else it is still to be sent. */
	readonly sent: boolean;
	/** Since the letter's day, or since the step opened where none is out. */
	readonly since: string;
	readonly days: number;
	readonly letter_number: string | null;
	/** Whom to ask: who was asked last, else the office that answers; null: the partner. */
	readonly whom: string | Bilingual | null;
	readonly reach: string | null;
	readonly asked_on: string | null;
	readonly answer: string | null;
	readonly ask_again_on: string | null;
	/** The day to ask again has come, or nobody has asked yet although the letter is out. */
	readonly ask_now: boolean;
};

const rowsAPage = 25;

/** What waits outside, the oldest first, so that nothing dies unseen; only the cases that this reader sees. */
export async function listWaitingOutside(
	ctx: Ctx,
	options: { due?: boolean; cursor?: string | null; limit?: number } = {}
): Promise<DeskPage<WaitingOutside> | DeskRefusal> {
	const denied = authorise(ctx, 'desk.read');
	if (denied) return denied;
	const key = readCursor(options.cursor, [keyPart.day, keyPart.id, keyPart.word]);
	if (isRefusal(key)) return key;
	const limit = options.limit ?? rowsAPage;
	const today = ctx.clock.today();
	const rows = await ctx.db.rows(
		waitingOutside({
			...scopeValues(caseScopeOf(ctx.actor)),
			afterDay: key?.[0] ?? '0001-01-01',
			afterCase: key?.[1] ?? '00000000-0000-0000-0000-000000000000',
			afterStep: key?.[2] ?? '',
			askBefore: options.due ? today : '9999-12-31',
			limit: limit + 1
		})
	);
	const page = pageOf(rows, limit, (row) => [row.opened_on, row.case_id, row.step_key]);
	return {
		next: page.next,
		rows: page.rows.map((row) => {
			const sent = row.waiting_for === 'outside_authority' || row.letter_outcome === 'sent';
			const since = (sent && row.letter_date) || row.opened_on;
			return {
				case_id: row.case_id,
				step: row.step_key,
				step_name: row.step_name as Bilingual,
				subject: row.subject,
				partner: row.partner_name,
				receipt: row.receipt,
				is_example: row.is_example,
				sent,
				since,
				days: calendarDaysBetween(since, today),
				letter_number: row.letter_number,
				whom: row.whom ?? officeToAsk(row.step_key) ?? null,
				reach: row.reach,
				asked_on: row.asked_on,
				answer: row.answer,
				ask_again_on: row.ask_again_on,
				ask_now: row.ask_again_on !== null ? row.ask_again_on <= today : sent && row.asked_on === null
			};
		})
	};
}

export type ChaseOfCase = {
	readonly id: string;
	readonly step: string;
	readonly asked_on: string;
	readonly way: string;
	readonly whom: string;
	readonly reach: string | null;
	readonly answer: string | null;
	readonly ask_again_on: string | null;
	readonly by: string | null;
};

/** Every time that somebody asked outside for a case, the newest first; for the office only. */
export async function listChases(
	ctx: Ctx,
	caseId: string
): Promise<readonly ChaseOfCase[] | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'case.read');
	if (denied) return denied;
	if (readsFromOutside(ctx.actor)) return refuse('NOT_FOUND');
	const row = await ctx.db.first(caseById({ id: caseId }));
	if (!row || !mayReadCase(ctx, row)) return refuse('NOT_FOUND');
	const rows = await ctx.db.rows(chasesOfCase({ caseId }));
	return rows.map(({ step_key: step, by_name: by, ...rest }) => ({ ...rest, step, by }));
}
