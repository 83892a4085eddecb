import { compareDecimals, decimal } from '$lib/written/decimal';
import type { FundingReport } from './project';

/** What a reported figure may count; figures of two measures are never compared. */
export const figureMeasures = [
	'aid_reported',
	'project_budget_reported',
	'project_value_reported',
	'asset_handover_reported'
] as const;
export const isFigureMeasure = (value: string): boolean =>
	(figureMeasures as readonly string[]).includes(value);

type Figure = Pick<FundingReport, 'id' | 'measure' | 'asOfYear' | 'amount' | 'currency'>;

/**
 * The figures that contradict one another: same measure, same year, another amount or currency. Two measures of one
 * work (aid of 2018, a budget of 2019) are no conflict; both stand, neither is preferred, nothing is added up.
 */
export function conflictingFigures<One extends Figure>(reports: readonly One[]): One[][] {
	const groups = new Map<string, One[]>();
	for (const report of reports) {
		if (report.amount === null || report.asOfYear === null) continue;
		const key = `${report.measure}/${report.asOfYear}`;
		groups.set(key, [...(groups.get(key) ?? []), report]);
	}
	return [...groups.values()].filter(([first, ...others]) => others.some((other) => differ(first!, other)));
}

function differ(a: Figure, b: Figure): boolean {
	return a.currency !== b.currency || compareDecimals(decimal(a.amount!), decimal(b.amount!)) !== 0;
}
