import { addMonths } from '$lib/server/modules/calendar';
import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal, type Permission } from '$lib/server/modules/identity';
import {
	canAct,
	fateOf,
	whatStops,
	type ListAct,
	type ListState,
	type Purpose,
	type Stop
} from '../domain/destruction';
import type { RetentionKind, RetentionRule } from '../domain/schedule';
import { standingsOf, type StandingRow } from '../repository/due';
import { listById } from '../repository/lists';

export type ListFile = Exclude<Awaited<ReturnType<typeof load>>, undefined>;

async function load(ctx: Ctx, id: string) {
	const row = isId(id) ? await ctx.db.first(listById({ id })) : undefined;
	return (
		row && {
			...row,
			kind: row.kind as RetentionKind,
			purpose: row.purpose as Purpose,
			state: row.state as ListState
		}
	);
}

export type FindListRefusal = AuthorisationRefusal | Refusal<'NOT_FOUND'>;

/** A list for whoever holds the permission. */
export async function findList(
	ctx: Ctx,
	id: string,
	permission: Permission
): Promise<ListFile | FindListRefusal> {
	const denied = authorise(ctx, permission);
	return denied ?? (await load(ctx, id)) ?? refuse('NOT_FOUND');
}

/** The same, where an act is possible as the list stands. `STATE_CHANGED`: it is not (any more). */
export async function findListFor(
	ctx: Ctx,
	id: string,
	permission: Permission,
	act: ListAct
): Promise<ListFile | FindListRefusal | Refusal<'STATE_CHANGED'>> {
	const list = await findList(ctx, id, permission);
	if ('refused' in list) return list;
	return canAct(list, act) ? list : refuse('STATE_CHANGED');
}

export const nameOf = ({ actor, tenant }: Ctx): string =>
	actor.kind === 'person' ? actor.name : tenant.name;
export const personOf = ({ actor }: Ctx): string | null => (actor.kind === 'person' ? actor.id : null);

type Subject = { readonly subject_kind: 'agreement' | 'case'; readonly subject_id: string };

export const byKind = (subjects: readonly Subject[]) => ({
	agreements: subjects.filter((one) => one.subject_kind === 'agreement').map((one) => one.subject_id),
	cases: subjects.filter((one) => one.subject_kind === 'case').map((one) => one.subject_id)
});

/** When the time of a record is over, by a rule; null: never, or it has no end yet. */
export function dueOnOf(row: StandingRow, rule: RetentionRule | undefined): string | null {
	if (row.ended_on === null || !rule || rule.inactiveMonths === null) return null;
	if (row.subject_kind === 'case' && !row.is_refused) return null;
	return addMonths(row.ended_on, rule.inactiveMonths);
}

/** What stops each of these lines today, by how their records stand and by the rule of today. */
export async function stopsOf<Line extends Subject>(
	reader: Pick<Ctx['db'], 'rows'> | UnitOfWork,
	ctx: Ctx,
	list: { readonly kind: RetentionKind; readonly purpose: Purpose },
	rules: readonly RetentionRule[],
	lines: readonly Line[]
): Promise<Map<Line, Stop | null>> {
	const today = ctx.clock.today();
	const rows = await reader.rows(standingsOf(byKind(lines), today));
	const found = new Map(rows.map((row) => [`${row.subject_kind} ${row.id}`, row]));
	return new Map(
		lines.map((line) => {
			const row = found.get(`${line.subject_kind} ${line.subject_id}`);
			const rule = rules.find(({ kind }) => kind === row?.kind);
			const standing = {
				kind: (row?.kind ?? null) as RetentionKind | null,
				dueOn: row ? dueOnOf(row, rule) : null,
				fate: rule && row ? fateOf(rule.fate, row.reviewed) : null,
				heldBy: row?.held_by ?? null,
				isRefused: row?.is_refused ?? false
			};
			return [line, whatStops(list, standing, today)];
		})
	);
}
