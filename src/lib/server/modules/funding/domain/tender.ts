import type { Day } from '$lib/server/modules/calendar';

/** The steps of a tender in their order (Perpres 16/2018 knows many more; a donor asks for these). */
export const tenderSteps = ['invited_on', 'evaluated_on', 'awarded_on', 'contracted_on'] as const;
export type TenderStep = (typeof tenderSteps)[number];
export type TenderDays = Readonly<Record<TenderStep, Day | null>>;

export type TenderState = 'planned' | 'invited' | 'evaluated' | 'awarded' | 'contracted' | 'cancelled';

/** How far a tender is, by its days alone. */
export function tenderState(tender: TenderDays & { readonly cancelled_on: Day | null }): TenderState {
	if (tender.cancelled_on !== null) return 'cancelled';
	if (tender.contracted_on !== null) return 'contracted';
	if (tender.awarded_on !== null) return 'awarded';
	if (tender.evaluated_on !== null) return 'evaluated';
	return tender.invited_on === null ? 'planned' : 'invited';
}

/** The first step whose day comes before the one it follows, or has a day while that one has none. */
export function stepOutOfOrder(days: TenderDays): TenderStep | undefined {
	return tenderSteps.find((step, index) => {
		const day = days[step];
		if (index === 0 || day === null) return false;
		const before = days[tenderSteps[index - 1]!];
		return before === null || day < before;
	});
}
