import type { FieldFault } from '$lib/server/platform/refusal';

export const runners = ['region', 'partner', 'joint_secretariat'] as const;
export type Runner = (typeof runners)[number];

export type ServiceInput = {
	readonly name: string;
	readonly name_en?: string;
	readonly field: string;
	readonly about?: string;
	readonly run_by: string;
	readonly run_by_partner?: string;
	readonly agreement_id?: string;
	readonly started_on?: string;
	readonly coverage_unit?: string;
	readonly coverage_before?: string;
	readonly coverage_after?: string;
	readonly cost_before?: string;
	readonly cost_after?: string;
	readonly cost_note?: string;
	readonly publish?: boolean;
};

const numbers = ['coverage_before', 'coverage_after', 'cost_before', 'cost_after'] as const;

/** A number is digits with at most two decimals; what is covered says in what. */
export function faultsOfService(
	input: ServiceInput,
	knows: { readonly field: (key: string) => boolean; readonly day: (text: string) => boolean }
): FieldFault[] {
	return [
		...(input.name.trim() === '' ? [{ field: 'name', message: 'REQUIRED' }] : []),
		...(input.name.length > 200 ? [{ field: 'name', message: 'TOO_LONG' }] : []),
		...(knows.field(input.field) ? [] : [{ field: 'field', message: 'CHOOSE_ONE' }]),
		...(runners.includes(input.run_by as Runner) ? [] : [{ field: 'run_by', message: 'CHOOSE_ONE' }]),
		...(input.run_by === 'partner' && !input.run_by_partner?.trim()
			? [{ field: 'run_by_partner', message: 'REQUIRED' }]
			: []),
		...(input.started_on && !knows.day(input.started_on)
			? [{ field: 'started_on', message: 'DAY_WRONG' }]
			: []),
		...numbers.flatMap((field) =>
			input[field] && !/^\d{1,15}(\.\d{1,2})?$/.test(input[field]) ? [{ field, message: 'NOT_A_NUMBER' }] : []
		),
		...((input.coverage_before || input.coverage_after) && !input.coverage_unit?.trim()
			? [{ field: 'coverage_unit', message: 'REQUIRED' }]
			: [])
	];
}

/** Each side's part of a year's budget in percent, rounded so that the parts make a hundred. */
export function partsOf(amounts: readonly string[]): number[] {
	const cents = amounts.map((amount) => BigInt(Math.round(Number(amount) * 100)));
	const whole = cents.reduce((sum, one) => sum + one, 0n);
	if (whole === 0n) return amounts.map(() => 0);
	const floors = cents.map((one) => Number((one * 100n) / whole));
	const rests = cents.map((one, i) => ({ i, rest: (one * 100n) % whole }));
	let left = 100 - floors.reduce((sum, one) => sum + one, 0);
	for (const { i } of rests.toSorted((a, b) => (a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : a.i - b.i))) {
		if (left === 0) break;
		floors[i]! += 1;
		left -= 1;
	}
	return floors;
}
