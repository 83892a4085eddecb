import type { Ctx } from '$lib/server/platform/context';
import type { Reader } from '$lib/server/platform/database/tenant-database';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	procedureChangeSchema,
	procedureInForce,
	type DatedChange,
	type Procedure
} from '$lib/server/modules/workflow';
import { nationalProcedures, procedureKeys, type ProcedureKey } from '../../domain/procedures';
import { routeCooperation, type RouteAnswers } from '../../domain/routing';
import { publishedChanges } from '../../repository/procedure-changes';

export type Procedures = Readonly<Record<ProcedureKey, Procedure>>;

/** As the view gives it: the database cannot tell that its columns are never empty. */
type ChangeRow = {
	readonly number: number | null;
	readonly valid_from: string | null;
	readonly valid_to: string | null;
	readonly change: unknown;
};

/** A row as the rule takes it; numbers are written so that they sort as they count. */
export function datedChange(row: ChangeRow): DatedChange {
	return {
		id: String(row.number).padStart(3, '0'),
		from: row.valid_from!,
		to: row.valid_to,
		change: procedureChangeSchema.parse(row.change)
	};
}

/** The region's changes by procedure, withdrawn ones left out. Checks no access: the procedures are public. */
export async function regionChanges(ctx: {
	readonly db: Pick<Reader, 'rows'>;
}): Promise<Readonly<Record<ProcedureKey, readonly DatedChange[]>>> {
	const rows = await ctx.db.rows(publishedChanges({}));
	return Object.fromEntries(
		procedureKeys.map((key) => [key, rows.filter((row) => row.procedure_key === key).map(datedChange)])
	) as Record<ProcedureKey, DatedChange[]>;
}

/**
 * The five procedures as they hold in this region on a day (today without one): the nation's with the region's
 * changes. A change that a later release of the program made unsound never shuts the door: the national procedure
 * then holds, and `satupintu procedures check` says so.
 */
export async function proceduresInForce(
	ctx: { readonly db: Pick<Reader, 'rows'> } & Pick<Ctx, 'clock'>,
	day = ctx.clock.today()
): Promise<Procedures> {
	const changes = await regionChanges(ctx);
	return Object.fromEntries(
		procedureKeys.map((key) => {
			const held = procedureInForce(nationalProcedures[key], changes[key], day);
			return [key, isRefusal(held) ? nationalProcedures[key] : held];
		})
	) as Record<ProcedureKey, Procedure>;
}

/** The procedure to which the answers lead, as it holds in the region; undefined where they lead elsewhere. */
export function procedureOf(routing: RouteAnswers, procedures: Procedures): Procedure | undefined {
	// Which procedure it is hangs on no day: a calendar that counts nothing serves.
	const anyDay = { add: (day: string) => ({ day, provisional: false }), count: () => 0 };
	const { procedure, refused } = routeCooperation({ ...routing, start: undefined }, anyDay, { procedures });
	return procedure === null || refused ? undefined : procedures[procedure];
}
