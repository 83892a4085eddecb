import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { keyPart, pageOf, readCursor } from '$lib/server/platform/keyset';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Bilingual } from '$lib/text/bilingual';
import { casesForSitting, sittingList, sittingsThatMayConclude } from '../../repository/sittings';

export type SittingInList = {
	readonly id: string;
	readonly number: string | null;
	readonly title: string;
	readonly held_on: string;
	readonly starts_at: string;
	readonly place: string;
	readonly state: string;
	readonly manner: string;
	readonly subjects: readonly string[];
	readonly is_example: boolean;
	readonly has_minutes: boolean;
};

/** Sittings, the latest first, 25 a page; of whoever does not read every one, those to which they are invited. */
export async function listSittings(
	ctx: Ctx,
	options: { cursor?: string | null; limit?: number } = {}
): Promise<
	| { rows: readonly SittingInList[]; next: string | null }
	| AuthorisationRefusal
	| Refusal<'VALIDATION_FAILED'>
> {
	const denied = authorise(ctx, 'sitting.attend');
	if (denied) return denied;
	const key = readCursor(options.cursor, [keyPart.day, keyPart.id]);
	if (isRefusal(key)) return key;
	const limit = Math.min(Math.max(options.limit ?? 25, 1), 100);
	const rows = await ctx.db.rows(
		sittingList({
			before: key?.[0] ?? '9999-12-31',
			beforeId: key?.[1] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
			limit: limit + 1,
			onlyOf: allows(ctx.actor, 'sitting.read') || ctx.actor.kind !== 'person' ? null : ctx.actor.id
		})
	);
	const page = pageOf(rows, limit, (row) => [row.held_on, row.id]);
	return {
		next: page.next,
		rows: page.rows.map(({ minutes_document_id: minutes, ...row }) => ({
			...row,
			has_minutes: minutes !== null
		}))
	};
}

export type CaseForSitting = {
	readonly case_id: string;
	readonly subject: string;
	readonly procedure: string;
	readonly partner: string | null;
	readonly receipt: string | null;
	readonly is_example: boolean;
	readonly step_name: Bilingual;
	/** It still waits for opinions, which are late. */
	readonly opinions_late: boolean;
	readonly due_on: string | null;
	/** A sitting that is planned already with this case on its agenda. */
	readonly planned: { readonly id: string; readonly title: string; readonly held_on: string } | null;
};

/** The cases from which an agenda is picked; at most 100, what is due first on top. */
export async function listCasesForSitting(
	ctx: Ctx
): Promise<readonly CaseForSitting[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'sitting.write');
	if (denied) return denied;
	const rows = await ctx.db.rows(casesForSitting({ today: ctx.clock.today(), limit: 100 }));
	return rows.map((row) => ({
		case_id: row.case_id,
		subject: row.subject,
		procedure: row.procedure_key,
		partner: row.partner_name,
		receipt: row.receipt,
		is_example: row.is_example,
		step_name: row.step_name as Bilingual,
		opinions_late: row.kind === 'opinion',
		due_on: row.due_on,
		planned: row.planned
	}));
}

/** Only the latest are offered: what was concluded earlier is entered soon after it, or not at all. */
const offered = 12;

export type SittingToConclude = {
	readonly id: string;
	readonly title: string;
	readonly held_on: string;
	readonly place: string;
	/** False: it would be put on the agenda as taken up at the table. */
	readonly on_agenda: boolean;
};

/** The sittings at which a case may be concluded today, those with the case on their agenda first. */
export async function listSittingsToConclude(
	ctx: Ctx,
	caseId: string
): Promise<readonly SittingToConclude[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'sitting.read');
	if (denied) return denied;
	if (!isId(caseId)) return [];
	return ctx.db.rows(sittingsThatMayConclude({ caseId, today: ctx.clock.today(), limit: offered }));
}
