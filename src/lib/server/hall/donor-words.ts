import { totalLines, type Donor, type MoneyTotal } from '$lib/server/modules/funding';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { decimal } from '$lib/written/decimal';
import { moneyOf, writeMoneyShort } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';
import { partnerKindName } from './partner-words';

/**
 * Donors as lines: who, from where, how many projects, and what is recorded of each kind of money in its currency. No
 * line adds a loan to a grant or euro to rupiah.
 */
export function printDonors(
	donors: readonly Donor[],
	totals: readonly MoneyTotal[],
	language: Language,
	hrefs: { partner: (id: string) => string; projects: (id: string) => string }
) {
	const { projectMoney, projectSearch } = textIn(language);
	const words = projectSearch.donors;
	const lines = totalLines(totals, 'donor');
	return donors.map((donor) => ({
		id: donor.partnerId,
		name: donor.name,
		href: donor.hasPage ? hrefs.partner(donor.partnerId) : undefined,
		kind: partnerKindName(donor.kind, language),
		country: donor.country === null ? '' : (countryName(donor.country, language) ?? donor.country),
		projects: words.projects(writeNumber(donor.projects, language)),
		projectsHref: hrefs.projects(donor.partnerId),
		examples: donor.examples > 0 ? words.examples(writeNumber(donor.examples, language)) : undefined,
		isExample: donor.projects === 0 && donor.examples > 0,
		money: lines
			.filter(({ value, instrument }) => value === donor.partnerId && instrument !== 'own')
			.map(({ instrument, currency, amounts }) => {
				const of = (kind: 'commitment' | 'disbursement') =>
					writeMoneyShort(moneyOf(decimal(amounts[kind]?.amount ?? '0'), currency), language);
				return words.money(
					projectMoney.instruments[instrument] ?? instrument,
					of('disbursement'),
					of('commitment')
				);
			})
	}));
}

export type PrintedDonor = ReturnType<typeof printDonors>[number];
