import type { Ctx } from '$lib/server/platform/context';
import {
	figuresByYear,
	recordedFigure,
	totalOf,
	type RecordedFigure,
	type YearFigure
} from '../domain/recorded';
import {
	agreementCells,
	agreementsFromPress,
	partnerTotal,
	rowsOf,
	smallTables,
	type SmallTable
} from '../repository/facts-figures';

const kinds: Record<SmallTable, string> = {
	published_project: 'projects',
	published_training_programme: 'training_programmes',
	published_cohort: 'cohorts',
	published_membership: 'memberships',
	published_visit: 'visits',
	published_initiative: 'initiatives',
	published_innovation: 'innovations'
};

export type RegisterFigures = {
	readonly agreements: RecordedFigure;
	readonly agreementsByYear: YearFigure[];
	readonly partners: number;
	/** Records of the rooms around the agreements, by kind. */
	readonly records: { readonly kind: string; readonly figure: RecordedFigure }[];
};

/**
 * What is published, counted from the register's counters and from small tables; what is invented for the
 * demonstration is in none of it. What sources only report as a total stands in claims and never here. Public.
 */
export async function registerFigures(ctx: Pick<Ctx, 'db'>): Promise<RegisterFigures> {
	const [cells, press, [partners], ...tables] = await ctx.db.together([
		agreementCells({}),
		agreementsFromPress({}),
		partnerTotal({}),
		...smallTables.map(rowsOf)
	]);
	const byYear = figuresByYear(cells, press);
	return {
		agreements: totalOf(byYear),
		agreementsByYear: byYear,
		partners: partners?.published ?? 0,
		records: smallTables.map((table, index) => {
			const [row] = tables[index] as { published: number; reported: number }[];
			return { kind: kinds[table], figure: recordedFigure(row?.published ?? 0, row?.reported ?? 0) };
		})
	};
}
