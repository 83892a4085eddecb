import type { Ctx } from '$lib/server/platform/context';
import { procedureKeys, type ProcedureKey } from '../../domain/procedures';
import { enoughForMedian } from '../../domain/taken-days';
import { publishedStepDays } from '../../repository/taken-days';
import { proceduresInForce } from './procedures-in-force';

export type PromiseKept = {
	readonly key: ProcedureKey;
	readonly name: string;
	/** Steps of real cases of the last three years that were promised a limit. */
	readonly promised: number;
	/** How many of them kept it; null where too few stand behind the figure. */
	readonly kept: number | null;
};

/** How far the days promised for the steps were kept, by procedure; a procedure that nobody went yet is left out. Public. */
export async function promiseKept(ctx: Ctx): Promise<readonly PromiseKept[]> {
	const [procedures, days] = await Promise.all([proceduresInForce(ctx), ctx.db.rows(publishedStepDays({}))]);
	return procedureKeys.flatMap((key) => {
		const own = days.filter((one) => one.procedure_key === key && (one.promised_cases ?? 0) > 0);
		const promised = own.reduce((sum, one) => sum + one.promised_cases!, 0);
		if (promised === 0) return [];
		const kept = own.reduce((sum, one) => sum + (one.in_time ?? 0), 0);
		return [
			{
				key,
				name: procedures[key].name[ctx.language],
				promised,
				kept: promised >= enoughForMedian ? kept : null
			}
		];
	});
}
