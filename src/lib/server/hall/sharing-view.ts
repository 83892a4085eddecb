import { href } from '$lib/addresses';
import { nameOfField } from '$lib/server/modules/cooperation';
import { partsOf, type Match } from '$lib/server/modules/sharing';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { writeMoney } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';

export const fieldName = (key: string, language: Language) => nameOfField(key)?.[language] ?? key;

/** A suggestion with its reasons in words, each with what it weighs. */
export function writeMatch(match: Match, language: Language) {
	const words = textIn(language).sharing.themes;
	return {
		key: match.partner.id,
		name: match.partner.name,
		href: href(language, 'deskPartner', { id: match.partner.id }),
		example: match.partner.example,
		neighbour: match.neighbour,
		score: words.score(writeNumber(match.score, language)),
		reasons: match.reasons.map(({ kind, weight, about }) =>
			words.reason(words.reasons[kind](about ?? ''), writeNumber(weight, language))
		)
	};
}

type Service = {
	readonly id: string;
	readonly name: string;
	readonly name_en: string | null;
	readonly field: string;
	readonly about: string | null;
	readonly run_by: string;
	readonly run_by_partner: string | null;
	readonly agreement: string | null;
	readonly agreement_id: string | null;
	readonly started_on: string | null;
	readonly coverage_unit: string | null;
	readonly coverage_before: string | null;
	readonly coverage_after: string | null;
	readonly cost_before: string | null;
	readonly cost_after: string | null;
	readonly cost_note: string | null;
	readonly is_example: boolean;
	readonly shares: readonly { year: number; amount: string; partner: string | null }[];
};

/** A joint service as its pages show it; `region` names the government in its own shares. */
export function writeService(service: Service, region: string, language: Language, where: 'public' | 'desk') {
	const words = textIn(language).sharing.services;
	const number = (value: string | null) => (value === null ? words.unknown : writeNumber(value, language));
	const money = (value: string | null) =>
		value === null ? words.unknown : writeMoney({ amount: value, currency: 'IDR' }, language);
	const years = [...new Set(service.shares.map(({ year }) => year))];
	const facts: FactItem[] = [
		{
			label: words.runBy,
			value: [words.runners[service.run_by], service.run_by_partner].filter(Boolean).join(': ')
		},
		...(service.started_on
			? [{ label: words.since, value: writeDay(service.started_on, language, 'long') }]
			: []),
		...(service.agreement_id && service.agreement
			? [
					{
						label: words.agreement,
						value: service.agreement,
						href: href(language, where === 'public' ? 'agreement' : 'deskAgreement', {
							id: service.agreement_id
						})
					}
				]
			: []),
		...(service.coverage_before !== null || service.coverage_after !== null
			? [
					{
						label: words.coverage,
						value: `${words.change(number(service.coverage_before), number(service.coverage_after))} ${service.coverage_unit ?? ''}`
					}
				]
			: []),
		...(service.cost_before !== null || service.cost_after !== null
			? [
					{
						label: words.cost,
						value: words.change(money(service.cost_before), money(service.cost_after)),
						note: service.cost_note ?? undefined
					}
				]
			: [])
	];
	return {
		id: service.id,
		name: language === 'en' ? (service.name_en ?? service.name) : service.name,
		field: fieldName(service.field, language),
		about: service.about ?? undefined,
		example: service.is_example,
		facts,
		shares: years.flatMap((year) => {
			const own = service.shares.filter((one) => one.year === year);
			const parts = partsOf(own.map(({ amount }) => amount));
			return own.map((one, i) => ({
				key: `${year}-${i}`,
				year: String(year),
				who: one.partner === null ? region : one.partner === '' ? words.otherPartner : one.partner,
				amount: writeMoney({ amount: one.amount, currency: 'IDR' }, language),
				part: words.percent(writeNumber(parts[i]!, language))
			}));
		})
	};
}
export type ServiceOnPage = ReturnType<typeof writeService>;
