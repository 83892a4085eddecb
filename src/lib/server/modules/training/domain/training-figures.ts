import { addMoney, moneyOf, type Money } from '$lib/written/money';
import { decimal, multiplyDecimals } from '$lib/written/decimal';
import type { Payer } from './offer';
import { countryOf, isCounted, type Cohort } from './training';

/** A bar of a figure: how many people, in how many cohorts, and whether a source or a decree says so. */
export type Figure = {
	readonly key: string;
	readonly people: number;
	readonly cohorts: number;
	/** People of cohorts that only a source reports. */
	readonly reported: number;
};

export type TrainingFigures = {
	/** Cohorts that were held, with the people named in them. */
	readonly people: number;
	readonly cohorts: number;
	readonly byYear: readonly Figure[];
	readonly byCountry: readonly Figure[];
	readonly byTopic: readonly Figure[];
	readonly byUnit: readonly { readonly unit: string; readonly people: number }[];
	/** What was recorded for all people together, by who bore it; currencies are never added to one another. */
	readonly byPayer: readonly { readonly payer: Payer; readonly total: Money }[];
	/** Cohorts that were held but whose number of people no source gives. */
	readonly withoutNumber: number;
};

/** Counts what is recorded: no example, no plan, nothing that was cancelled. */
export function figuresOf(
	cohorts: readonly Cohort[],
	units: readonly { readonly unit: string; readonly people: number }[]
): TrainingFigures {
	const held = cohorts.filter(isCounted);
	const grouped = (keysOf: (cohort: Cohort) => readonly string[]): Figure[] => {
		const figures = new Map<string, Figure>();
		for (const cohort of held)
			for (const key of keysOf(cohort)) {
				const before = figures.get(key) ?? { key, people: 0, cohorts: 0, reported: 0 };
				const people = cohort.participants ?? 0;
				figures.set(key, {
					key,
					people: before.people + people,
					cohorts: before.cohorts + 1,
					reported: before.reported + (cohort.status === 'reported_held' ? people : 0)
				});
			}
		return [...figures.values()].toSorted(
			(one, other) => other.people - one.people || (one.key < other.key ? -1 : 1)
		);
	};
	return {
		people: held.reduce((sum, { participants }) => sum + (participants ?? 0), 0),
		cohorts: held.length,
		withoutNumber: held.filter(({ participants }) => participants === null).length,
		byYear: grouped(({ startsOn }) => (startsOn ? [startsOn.slice(0, 4)] : [])).toSorted((one, other) =>
			one.key < other.key ? -1 : 1
		),
		byCountry: grouped((cohort) => [countryOf(cohort)]),
		byTopic: grouped(({ topics }) => topics),
		byUnit: units,
		byPayer: paidBy(held)
	};
}

function paidBy(cohorts: readonly Cohort[]): TrainingFigures['byPayer'] {
	const totals = new Map<string, { payer: Payer; total: Money }>();
	for (const { costs, participants } of cohorts)
		for (const { payer, amount, currency } of costs) {
			if (amount === null || currency === null || participants === null) continue;
			const money = moneyOf(multiplyDecimals(decimal(amount), decimal(String(participants))), currency);
			const key = `${payer} ${currency}`;
			const before = totals.get(key);
			totals.set(key, { payer, total: before ? addMoney(before.total, money) : money });
		}
	return [...totals.values()].toSorted((one, other) =>
		`${one.payer} ${one.total.currency}` < `${other.payer} ${other.total.currency}` ? -1 : 1
	);
}
