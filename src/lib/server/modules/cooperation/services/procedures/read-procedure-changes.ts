import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { addCalendarDays, isDay } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	compareProcedures,
	procedureInForce,
	type ComparedStep,
	type Procedure,
	type ProcedureChange
} from '$lib/server/modules/workflow';
import {
	isProcedureKey,
	nationalProcedures,
	procedureKeys,
	type ProcedureKey
} from '../../domain/procedures';
import { changesByProcedure, changesOf } from '../../repository/procedure-changes';
import { datedChange } from './procedures-in-force';

/** Each procedure with how many changes of the region hold today and how many begin later. */
export async function listChangedProcedures(
	ctx: Ctx
): Promise<
	| readonly { key: ProcedureKey; name: Procedure['name']; holding: number; coming: number }[]
	| AuthorisationRefusal
> {
	const denied = authorise(ctx, 'admin.procedures');
	if (denied) return denied;
	const rows = await ctx.db.rows(changesByProcedure({ day: ctx.clock.today() }));
	return procedureKeys.map((key) => {
		const row = rows.find((one) => one.procedure_key === key);
		return { key, name: nationalProcedures[key].name, holding: row?.holding ?? 0, coming: row?.coming ?? 0 };
	});
}

export type KeptChange = {
	readonly id: string;
	readonly number: number;
	readonly from: string;
	readonly to: string | null;
	readonly change: ProcedureChange;
	readonly rule: string;
	readonly state: 'holding' | 'coming' | 'over' | 'withdrawn';
	readonly isExample: boolean;
	readonly createdBy: string | null;
	readonly createdAt: Date;
};

export type ChangedProcedure = {
	readonly key: ProcedureKey;
	readonly national: Procedure;
	/** As it holds on the day asked for; the nation's where the changes of that day do not go together. */
	readonly regional: Procedure;
	/** False where a change of that day breaks the procedure, which a later release of the program may bring about. */
	readonly sound: boolean;
	readonly day: string;
	readonly lines: readonly ComparedStep[];
	readonly changes: readonly KeptChange[];
	/** The days on which it looks different: today, and each on which a change begins or is over. */
	readonly turns: readonly string[];
};

/** One procedure with the region's changes, laid beside the nation's on a day (today without one). */
export async function readChangedProcedure(
	ctx: Ctx,
	key: string,
	asked?: string
): Promise<ChangedProcedure | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'admin.procedures');
	if (denied) return denied;
	if (!isProcedureKey(key)) return refuse('NOT_FOUND');
	const today = ctx.clock.today();
	const day = asked && isDay(asked) ? asked : today;
	const rows = await ctx.db.rows(changesOf({ key }));
	const dated = rows.filter((row) => row.withdrawn_at === null).map(datedChange);
	const national = nationalProcedures[key];
	const held = procedureInForce(national, dated, day);
	const regional = isRefusal(held) ? national : held;
	const turns = dated.flatMap(({ from, to }) => [from, ...(to ? [addCalendarDays(to, 1)] : [])]);
	return {
		key,
		national,
		regional,
		sound: !isRefusal(held),
		day,
		lines: compareProcedures(national, regional),
		turns: [...new Set([today, day, ...turns.filter((one) => one > today)])].toSorted(),
		changes: rows.map((row) => ({
			id: row.id,
			number: row.number,
			from: row.valid_from,
			to: row.valid_to,
			change: datedChange(row).change,
			rule: row.rule,
			state: stateOf(row, today),
			isExample: row.is_example,
			createdBy: row.created_by,
			createdAt: row.created_at
		}))
	};
}

function stateOf(
	row: { valid_from: string; valid_to: string | null; withdrawn_at: Date | null },
	today: string
): KeptChange['state'] {
	if (row.withdrawn_at !== null) return 'withdrawn';
	if (row.valid_from > today) return 'coming';
	return row.valid_to !== null && row.valid_to < today ? 'over' : 'holding';
}
