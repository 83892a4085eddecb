import { href } from '$lib/addresses';
import type { Claim } from '$lib/server/modules/portal';
import {
	phaseOf,
	type Cohort,
	type Figure,
	type PublicOffer,
	type TrainingFigures
} from '$lib/server/modules/training';
import { countryName } from '$lib/server/platform/country-names';
import { printClaim } from '$lib/printed-claim';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay, writeSpan } from '$lib/written/dates';
import { writeMoney } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';
import { phaseTones } from './training-desk';

/** Claims that count the same thing as the record does: people who went, and cohorts. */
const measured: Readonly<Record<string, 'people' | 'cohorts'>> = {
	people_trained: 'people',
	staff_sent_abroad: 'people',
	scp_cohorts: 'cohorts'
};

/** Reported totals beside what is recorded, and the sum that does not come out (10 × 25 is not 300). */
export function besideReported(
	claims: readonly Claim[],
	figures: TrainingFigures,
	cohorts: readonly Cohort[],
	language: Language
) {
	const { trainingPages } = textIn(language);
	const number = (value: number) => writeNumber(value, language);
	const rows = claims.flatMap((claim) => {
		const counts = measured[claim.measure];
		if (!counts || claim.value === null) return [];
		const printed = printClaim(claim, language);
		return [
			{
				key: claim.id,
				what: printed.counts,
				asOf: printed.asOf,
				reported: [printed.before, printed.value].filter(Boolean).join(' '),
				recorded: number(figures[counts]),
				sources: printed.sources
			}
		];
	});
	return { rows, gap: gapOf(claims, cohorts, trainingPages.gap, number) };
}

/**
 * Where a source gives so many cohorts and so many people, and every cohort that is known has the same size, the
 * product is set against the total. No figure is changed.
 */
function gapOf(
	claims: readonly Claim[],
	cohorts: readonly Cohort[],
	sentence: (cohorts: string, size: string, product: string, said: string) => string,
	number: (value: number) => string
): string | undefined {
	const sizes = new Set(
		cohorts
			.filter(({ status, isExample }) => status === 'reported_held' && !isExample)
			.flatMap(({ participants }) => participants ?? [])
	);
	const counted = claims.find(({ measure }) => measure === 'scp_cohorts');
	const total = claims.find(({ measure, bound }) => measure === 'people_trained' && bound === null);
	const [size] = sizes;
	if (sizes.size !== 1 || size === undefined || !counted?.value || !total?.value) return undefined;
	const product = Number(counted.value) * size;
	return product === Number(total.value)
		? undefined
		: sentence(number(Number(counted.value)), number(size), number(product), number(Number(total.value)));
}

/** The recorded figures ready to be drawn and to stand in a table. */
export function printFigures(figures: TrainingFigures, language: Language) {
	const { training, trainingForms, trainingPages } = textIn(language);
	const number = (value: number) => writeNumber(value, language);
	const bars = (rows: readonly Figure[], name: (key: string) => string, link?: (key: string) => string) =>
		rows.map((row) => ({
			key: row.key,
			label: name(row.key),
			href: link?.(row.key),
			value: row.people,
			people: number(row.people),
			cohorts: number(row.cohorts),
			reported: number(row.reported)
		}));
	return {
		/** Whether all of it rests on the press, or on decrees too. */
		mark:
			figures.byYear.reduce((sum, { reported }) => sum + reported, 0) === figures.people
				? ({ kind: 'reported', text: textIn(language).site.reportedByMedia } as const)
				: undefined,
		total: trainingPages.recordedPeople(number(figures.people), number(figures.cohorts)),
		byYear: bars(figures.byYear, (key) => key),
		byCountry: bars(
			figures.byCountry,
			(key) => countryName(key, language) ?? key,
			(key) => href(language, 'country', { country: key })
		),
		byTopic: bars(figures.byTopic, (key) => training.topics[key] ?? key),
		byUnit: figures.byUnit.map(({ unit, people }) => ({
			key: unit,
			label: unit,
			value: people,
			people: number(people)
		})),
		byPayer: figures.byPayer.map(({ payer, total }) => ({
			key: `${payer}-${total.currency}`,
			payer: trainingForms.payers[payer] ?? payer,
			total: writeMoney(total, language)
		}))
	};
}

/** An offer as a row of the public list. */
export function printOffer(offer: PublicOffer, today: string, language: Language) {
	const { training, trainingForms } = textIn(language);
	const phase = phaseOf(offer.state, offer.nominateUntil, today);
	return {
		id: offer.id,
		href: href(language, 'trainingOffer', { id: offer.id }),
		theme: offer.theme,
		where: [offer.programme, countryName(offer.country, language)].filter(Boolean).join(' · '),
		when: writeSpan(offer.startsOn, offer.endsOn, language),
		places: trainingForms.page.people(writeNumber(offer.quota, language)),
		until: writeDay(offer.nominateUntil, language, 'long'),
		status: { tone: phaseTones[phase] ?? ('neutral' as const), text: training.phase[phase] ?? phase },
		example: offer.isExample
	};
}
