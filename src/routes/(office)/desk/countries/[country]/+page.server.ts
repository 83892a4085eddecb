import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { printBalance } from '$lib/server/hall/country-relations';
import { printSisterLine } from '$lib/server/hall/membership-words';
import { printCohort } from '$lib/server/hall/training-words';
import { printVisitLine } from '$lib/server/hall/visit-words';
import { listProjectsOfCountry } from '$lib/server/modules/funding';
import { listObligations } from '$lib/server/modules/obligations';
import { listAgreements, readRegisterQuestion } from '$lib/server/modules/portal';
import {
	countryView,
	listOfficeSisterCities,
	listOfficeVisits,
	travellersTo
} from '$lib/server/modules/relations';
import { findAlumni, trainingOfCountry } from '$lib/server/modules/training';
import { countryName } from '$lib/server/platform/country-names';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const { memberships, site } = textIn(language);
	const words = memberships.country;
	const country = params.country.toUpperCase();
	const name = /^[A-Z]{2}$/.test(country) ? countryName(country, language) : undefined;
	if (!name) error(404, { message: site.errorPage.notFound });
	const [view, visitList, sisterList, training, projects, agreements, alumni, travellers, owed] =
		await Promise.all([
			countryView(ctx, country),
			listOfficeVisits(ctx, { country }),
			listOfficeSisterCities(ctx),
			trainingOfCountry(ctx, country),
			listProjectsOfCountry(ctx, country),
			listAgreements(ctx, readRegisterQuestion({ country }, 100).question),
			findAlumni(ctx, { country }),
			travellersTo(ctx, country),
			listObligations(ctx, {
				subject: { kind: 'visit' },
				states: ['open', 'evidenced', 'returned'],
				limit: 200
			})
		]);
	const visits = orError(language, visitList);
	const known = new Set(visits.map(({ id }) => id));
	const link = (text: string, to: string, example = false, note?: string) => ({
		text,
		href: to,
		example,
		note
	});
	return {
		country,
		name,
		balance: printBalance({ ...view, cohorts: training.cohorts }, language, true),
		visits: visits.map((row) => printVisitLine(row, language)),
		sisters: orError(language, sisterList)
			.filter((row) => row.country === country)
			.map((row) => printSisterLine(row, language)),
		lists: [
			{
				title: words.agreements,
				items: agreements.rows.map((row) =>
					link(row.title ?? row.parties, href(language, 'deskAgreement', { id: row.id }), row.is_example)
				)
			},
			{
				title: textIn(language).outward.country.cohort,
				items: training.cohorts.map((row) => {
					const { theme, href: to, when, status, example } = printCohort(row, language);
					return link(theme, to, example, `${when} · ${status}`);
				})
			},
			{
				title: textIn(language).outward.country.projects,
				items: projects.map((row) =>
					link(row.title[language], href(language, 'deskProject', { id: row.id }), row.isExample)
				)
			},
			{
				title: words.members,
				items: view.meetings.map((row) =>
					link(
						row.title,
						`${href(language, 'country', { country })}#pertemuan`,
						false,
						row.place ?? undefined
					)
				)
			}
		].filter(({ items }) => items.length > 0),
		promises: isRefusal(owed)
			? []
			: owed.rows
					.filter(({ subject_id, kind }) => known.has(subject_id) && kind === 'follow_up')
					.map((row) => ({
						id: row.id,
						href: href(language, 'deskObligation', { id: row.id }),
						what: row.what,
						who: row.owner_name,
						due: row.due_on === null ? '–' : writeDay(row.due_on, language, 'long'),
						late: row.late
					})),
		people: [
			...(isRefusal(alumni) ? [] : alumni).map((row) => ({
				key: `a-${row.participant_id}`,
				who: row.name,
				office: `${row.office}, ${row.unit}`,
				how: words.alumnus(row.theme ?? row.programme),
				example: row.is_example
			})),
			...(isRefusal(travellers) ? [] : travellers).map((row, index) => ({
				key: `t-${index}`,
				who: row.name,
				office: row.office?.[language] ?? '',
				how: words.traveller(row.visit[language]),
				example: row.is_example
			}))
		],
		publicHref: href(language, 'country', { country })
	};
};
