import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { alumniAsked } from '$lib/server/hall/lists/list-questions';
import { findAlumni, topics } from '$lib/server/modules/training';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { training, trainingForms } = textIn(language);
	const { topic, country, words } = alumniAsked(url.searchParams);
	const [found, all] = await Promise.all([findAlumni(ctx, { topic, country, words }), findAlumni(ctx, {})]);
	const rows = orError(language, found);
	const countries = [...new Set(orError(language, all).flatMap((row) => row.country ?? []))];
	return {
		asked: { topic, country, words },
		isNarrowed: Boolean(topic || country || words),
		everybody: href(language, 'deskAlumni'),
		topics: topics.map((one) => ({ value: one, label: training.topics[one] ?? one })),
		countries: countries.map((one) => ({ value: one, label: countryName(one, language) ?? one })),
		count: trainingForms.alumni.count(writeNumber(rows.length, language)),
		rows: rows.map((row) => ({
			id: row.participant_id,
			name: row.name,
			office: row.office,
			unit: row.unit,
			href: href(language, 'deskCohort', { id: row.cohort_id }),
			course: [row.theme, row.country && countryName(row.country, language)].filter(Boolean).join(', '),
			when: writeDay(row.ended_on, language, 'long'),
			topics: row.topics.map((one) => training.topics[one] ?? one).join(', '),
			applied: row.introduced ?? undefined,
			example: row.is_example
		}))
	};
};
