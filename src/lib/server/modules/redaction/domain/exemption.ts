import { exemptionArticle, exemptions, type Exemption } from '$lib/server/modules/inquiries';
import { isDay } from '$lib/server/modules/calendar';
import type { FieldFault } from '$lib/server/platform/refusal';
import type { Bilingual, Language } from '$lib/text/bilingual';

/** Why something may be withheld: a letter of UU 14/2008 Pasal 17, or that it is personal data (UU 27/2022). */
export const grounds = [...Object.keys(exemptions), 'personal_data'] as readonly string[];

const personalData: Bilingual = { id: 'UU 27/2022: data pribadi', en: 'Law 27/2022: personal data' };

/** The grounds as a sentence cites them, with their articles. */
export function nameGrounds(named: readonly string[], language: Language): string {
	return named
		.map(
			(ground) =>
				(ground === 'personal_data' ? personalData : exemptionArticle(ground as Exemption))[language]
		)
		.join('; ');
}

export type Exempted = {
	readonly title: string;
	readonly grounds: readonly string[];
	/** The last day on which it is exempt, or empty where `openReason` says why no day can be named. */
	readonly until: string;
	readonly openReason: string;
};

/**
 * What is missing before a copy may be made: `REQUIRED`, `TOO_LONG`, `CHOOSE_ONE`, `PERIOD_NEEDED` (neither a day nor a
 * reason), `PERIOD_TWICE` (both), `DAY_PAST`. Nothing is withheld without its ground and its period.
 */
export function faultsOfExemption(given: Exempted, today: string): FieldFault[] {
	const faults: FieldFault[] = [];
	const add = (field: string, message: string) => faults.push({ field, message });
	if (given.title.trim() === '') add('title', 'REQUIRED');
	else if (given.title.trim().length > 300) add('title', 'TOO_LONG');
	if (given.grounds.length === 0 || given.grounds.some((one) => !grounds.includes(one)))
		add('grounds', 'CHOOSE_ONE');
	if (given.until === '' && given.openReason.trim() === '') add('exempt_until', 'PERIOD_NEEDED');
	if (given.until !== '' && given.openReason.trim() !== '') add('open_reason', 'PERIOD_TWICE');
	if (given.until !== '' && !isDay(given.until)) add('exempt_until', 'DAY_WRONG');
	else if (given.until !== '' && given.until <= today) add('exempt_until', 'DAY_PAST');
	if (given.openReason.trim().length > 500) add('open_reason', 'TOO_LONG');
	return faults;
}
