import { error, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { printClaim } from '$lib/printed-claim';
import { printCohort, printProgramme } from '$lib/server/hall/training-words';
import { listProjectsOfCountry } from '$lib/server/modules/funding';
import { listClaims } from '$lib/server/modules/portal';
import { countryView, mayBecomeObligation, type Meeting, type Visit } from '$lib/server/modules/relations';
import { trainingOfCountry, type Cohort, type TrainingProgramme } from '$lib/server/modules/training';
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
	if (!name) error(404, { message: textIn(language).common.errorPage.notFound });
	if (params.country !== iso) redirect(308, href(language, 'country', { country: iso }));
	const [relations, training, projects, claims] = await Promise.all([
		countryView(ctx, iso),
		trainingOfCountry(ctx, iso),
		listProjectsOfCountry(ctx, iso),
		listClaims(ctx, 'country')
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
			sources: sourceNotes(one.sources, language)
		})),
		said: claims.filter((claim) => claim.subjectKey === iso).map((claim) => printClaim(claim, language))
	};
};

type Link = {
	sort: string;
	what: string;
	when: { text: string; day?: string };
	note?: string;
	href?: string;
};

/** One line across all sources, from the first meeting to what was applied at home (which nobody has recorded). */
function chainOf(
	{ visits, meetings }: { visits: readonly Visit[]; meetings: readonly Meeting[] },
	{ programmes, cohorts }: { programmes: readonly TrainingProgramme[]; cohorts: readonly Cohort[] },
	language: Language
): Link[] {
	const { outward } = textIn(language);
	const day = (text: string, precision: 'day' | 'month' | 'year') => ({
		text: writePartialDay({ day: text, precision }, language, 'long'),
		day: precision === 'day' ? text : undefined
	});
	const links: Link[] = [
		...visits.map((one): Link => {
			const answered = visits.find((other) => other.answersVisitId === one.id);
			return {
				// A visit of unknown day lies before the one that returns it.
				sort: one.startsOn ?? (answered?.startsOn ? `${answered.startsOn}-` : '0000'),
				what: one.title[language],
				when: one.startsOn === null ? { text: outward.unknownDay } : day(one.startsOn, one.precision),
				note: one.statements.some(mayBecomeObligation)
					? `${outward.country.offered}: ${one.statements
							.filter(mayBecomeObligation)
							.map(({ text }) => text[language])
							.join('; ')}`
					: one.dateNote?.[language],
				href: `#${one.id}`
			};
		}),
		...meetings.map((one): Link => ({
			sort: one.heldOn ?? '0000',
			what: one.title,
			when: one.heldOn === null ? { text: outward.unknownDay } : day(one.heldOn, 'day'),
			href: '#pertemuan'
		})),
		...programmes
			.filter((one) => one.startedYear !== null)
			.map((one): Link => ({
				sort: `${one.startedYear}-01-01`,
				what: outward.country.programmeBegins(one.name),
				when: { text: String(one.startedYear) },
				href: '#program'
			})),
		...cohorts.map((one): Link => {
			const printed = printCohort(one, language);
			return {
				sort: one.startsOn ?? '9998',
				what: printed.theme,
				when: { text: printed.when, day: one.precision === 'day' ? (one.startsOn ?? undefined) : undefined },
				note: [printed.participants, printed.status].filter(Boolean).join(' · '),
				href: '#angkatan'
			};
		})
	].toSorted((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0));
	if (programmes.some((one) => one.toApplyAtHome.length > 0))
		links.push({
			sort: '9999',
			what: outward.country.outcome,
			when: { text: outward.country.outcomeNow },
			note: outward.country.outcomeNone,
			href: '#hasil'
		});
	return links;
}

function printVisit(one: Visit, all: readonly Visit[], language: Language) {
	const { common, outward } = textIn(language);
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
		kicker: one.direction === 'incoming' ? words.incoming : words.outgoing,
		example: one.isExample ? common.example : undefined,
		facts: [
			{
				label: words.day,
				value:
					one.startsOn === null
						? undefined
						: writePartialDay({ day: one.startsOn, precision: one.precision }, language),
				unknown: common.notKnown,
				note: one.dateNote?.[language]
			},
			{ label: words.place, value: one.place ?? undefined, unknown: common.notStated },
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
