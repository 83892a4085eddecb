/** How long nothing moves before a case is reviewed, and how long an answer is waited for; a region's settings. */
export type StalledTerms = { readonly afterDays: number; readonly answerDays: number };

/** Practice, no law: two months without any act, and two weeks to answer. */
const usual: StalledTerms = { afterDays: 60, answerDays: 14 };

/** Reads the region's settings `stalled_after_days` and `stalled_answer_days`; what makes no sense is not taken. */
export function stalledTermsOf(settings: Readonly<Record<string, unknown>>): StalledTerms {
	const days = (key: string, otherwise: number) => {
		const value = settings[key];
		return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1000
			? value
			: otherwise;
	};
	return {
		afterDays: days('stalled_after_days', usual.afterDays),
		answerDays: days('stalled_answer_days', usual.answerDays)
	};
}
