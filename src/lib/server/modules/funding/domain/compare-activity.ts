import { addDecimals, compareDecimals, decimal, decimalText } from '$lib/written/decimal';
import type { Bilingual } from '$lib/text/bilingual';
import type { DonorActivity } from './donor-activity';

/** What a donor's file may change of a project; the place is one thing, its two numbers go together. */
export const comparedFields = [
	'title_en',
	'summary_en',
	'sector',
	'stage',
	'location',
	'place',
	'planned_start',
	'planned_end',
	'actual_start',
	'actual_end'
] as const;
export type ComparedField = (typeof comparedFields)[number];

export type Difference = {
	readonly field: ComparedField;
	readonly ours: string | null;
	readonly theirs: string;
};

/** A sum that the donor tells, beside what the ledger holds under the donor's activity; neither changes the other. */
export type MoneyDifference = {
	readonly kind: 'commitment' | 'disbursement';
	readonly currency: string;
	readonly ours: string;
	readonly theirs: string;
};

type Ours = {
	readonly title: Bilingual;
	readonly summary: Bilingual | null;
	readonly sector: string | null;
	readonly stage: string | null;
	readonly location: string | null;
	readonly latitude: string | null;
	readonly longitude: string | null;
	readonly plannedStart: string | null;
	readonly plannedEnd: string | null;
	readonly actualStart: string | null;
	readonly actualEnd: string | null;
	readonly fundings: readonly {
		readonly providerActivityId: string | null;
		readonly currency: string;
		readonly committed: string;
		readonly disbursed: string;
	}[];
};

/** What a donor's file says as the form of a project would; the place as "latitude, longitude". */
export function toldOf(activity: DonorActivity): Readonly<Record<ComparedField, string | null>> {
	const { latitude, longitude } = activity;
	return {
		title_en: activity.title.en,
		summary_en: activity.summary?.en ?? null,
		sector: activity.sector,
		stage: activity.stage,
		location: activity.location,
		place: latitude === null ? null : `${latitude}, ${longitude}`,
		planned_start: activity.planned_start,
		planned_end: activity.planned_end,
		actual_start: activity.actual_start,
		actual_end: activity.actual_end
	};
}

function oursOf(project: Ours): Readonly<Record<ComparedField, string | null>> {
	const { latitude, longitude } = project;
	return {
		title_en: project.title.en,
		summary_en: project.summary?.en ?? null,
		sector: project.sector,
		stage: project.stage,
		location: project.location,
		place: latitude === null ? null : `${latitude}, ${longitude}`,
		planned_start: project.plannedStart,
		planned_end: project.plannedEnd,
		actual_start: project.actualStart,
		actual_end: project.actualEnd
	};
}

/** Where both say something of the same and it is not the same, or only the donor does. Silence changes nothing. */
export function differencesOf(project: Ours, activity: DonorActivity): Difference[] {
	const [ours, theirs] = [oursOf(project), toldOf(activity)];
	return comparedFields.flatMap((field) => {
		const said = theirs[field];
		if (said === null || said === ours[field]) return [];
		if (field === 'place' && ours.place !== null && samePlace(ours.place, said)) return [];
		return [{ field, ours: ours[field], theirs: said }];
	});
}

function samePlace(a: string, b: string): boolean {
	const [first, second] = [a.split(', '), b.split(', ')];
	return first.every((degrees, index) => compareDecimals(decimal(degrees), decimal(second[index]!)) === 0);
}

/** Sums that differ, each currency by itself. The ledger changes by entries of its own only: each needs its rate. */
export function moneyDifferences(project: Ours, activity: DonorActivity): MoneyDifference[] {
	const under = project.fundings.filter((one) => one.providerActivityId === activity.identifier);
	const kinds = [
		['commitment', activity.committed, 'committed'],
		['disbursement', activity.disbursed, 'disbursed']
	] as const;
	return kinds.flatMap(([kind, told, name]) =>
		told.flatMap(({ currency, amount }) => {
			const sum = under
				.filter((one) => one.currency === currency)
				.reduce((total, one) => addDecimals(total, decimal(one[name])), decimal('0'));
			if (compareDecimals(sum, decimal(amount)) === 0) return [];
			return [{ kind, currency, ours: decimalText(sum), theirs: amount }];
		})
	);
}
