import { error, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { printClaim } from '$lib/printed-claim';
import { chainOf } from '$lib/server/hall/country-chain';
import { printBalance, printSister } from '$lib/server/hall/country-relations';
import { printCohort, printProgramme } from '$lib/server/hall/training-words';
import { listProjectsOfCountry } from '$lib/server/modules/funding';
import { listAgreements, listClaims, readRegisterQuestion } from '$lib/server/modules/portal';
import { countryView, listSisterCities, type Visit } from '$lib/server/modules/relations';
import { trainingOfCountry } from '$lib/server/modules/training';
import { countryName } from '$lib/server/platform/country-names';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writePartialDay } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const iso = params.country.toUpperCase();
	const name = /^[A-Z]{2}$/.test(iso) ? countryName(iso, language) : undefined;
	if (!name) error(404, { message: textIn(language).site.errorPage.notFound });
	if (params.country !== iso) redirect(308, href(language, 'country', { country: iso }));
	const [relations, training, projects, claims, sisters, agreements] = await Promise.all([
		countryView(ctx, iso),
		trainingOfCountry(ctx, iso),
		listProjectsOfCountry(ctx, iso),
		listClaims(ctx, 'country'),
		listSisterCities(ctx),
		listAgreements(ctx, readRegisterQuestion({ country: iso }, 100).question)
	]);
	const { outward } = textIn(language);
	return {
		iso,
		name,
		standings: relations.standings.map((one) => ({
			standing: one.standing,
			text: outward.standings[one.standing],
			sources: sourceNotes(one.sources, language)
		})),
		balance: printBalance({ ...relations, cohorts: training.cohorts }, language),
		sisters: sisters.filter(({ country }) => country === iso).map((one) => printSister(one, language)),
		agreements: agreements.rows.map((row) => ({
			id: row.id,
			title: row.title ?? row.parties,
			href: href(language, 'agreement', { id: row.id }),
			example: row.is_example
		})),
		chain: chainOf(relations, training, language),
		visits: relations.visits.map((one) => printVisit(one, relations.visits, language)),
		programmes: training.programmes.map((one) => printProgramme(one, language)),
		cohorts: training.cohorts.map((one) => printCohort(one, language)).toReversed(),
		projects: projects.map((one) => ({
			id: one.id,
			title: one.title[language],
			href: href(language, 'project', { id: one.id }),
			meta: one.parties
				.filter((party) => party.country === iso)
				.map((party) => party.name)
				.join(', '),
			example: one.isExample
		})),
		meetings: relations.meetings.map((one) => ({
			id: one.id,
			title: one.title,
			place: one.place ?? undefined,
			day: one.heldOn === null ? undefined : writePartialDay({ day: one.heldOn, precision: 'day' }, language),
			note: one.note?.[language],
			example: one.isExample,
			sources: sourceNotes(one.sources, language)
		})),
		said: claims.filter((claim) => claim.subjectKey === iso).map((claim) => printClaim(claim, language))
	};
};

function printVisit(one: Visit, all: readonly Visit[], language: Language) {
	const { site, outward } = textIn(language);
	const words = outward.country;
	const answered = all.find((other) => other.id === one.answersVisitId);
	const people = (side: 'guest' | 'host' | 'present') =>
		one.delegates
			.filter((delegate) => delegate.side === side)
			.map(({ name, office }) => [name, office?.[language]].filter(Boolean).join(', '));
	const said = (kind: 'offered' | 'planned' | 'wished') =>
		one.statements
			.filter((statement) => statement.kind === kind)
			.map(({ text, byWhom }) => ({ text: text[language], by: byWhom?.[language] }));
	return {
		id: one.id,
		title: one.title[language],
		href: href(language, 'visit', { id: one.id }),
		kicker: one.direction === 'incoming' ? words.incoming : words.outgoing,
		example: one.isExample ? site.example : undefined,
		facts: [
			{
				label: words.day,
				value:
					one.startsOn === null
						? undefined
						: writePartialDay({ day: one.startsOn, precision: one.precision }, language),
				unknown: site.notKnown,
				note: one.dateNote?.[language]
			},
			{ label: words.place, value: one.place ?? undefined, unknown: site.notStated },
			...(one.purpose ? [{ label: words.occasion, value: one.purpose[language] }] : []),
			...(one.host ? [{ label: words.host, value: one.host[language] }] : []),
			...(answered
				? [{ label: words.answers, value: answered.title[language], href: `#${answered.id}` }]
				: [])
		],
		guests: people('guest'),
		present: [...people('host'), ...people('present')],
		offered: said('offered'),
		planned: said('planned'),
		wished: said('wished'),
		sources: sourceNotes(one.sources, language)
	};
}
