import { listInnovations, listRecognitions, type Award } from '$lib/server/modules/portfolio';
import { countryName } from '$lib/server/platform/country-names';
import { sourceNotes } from '$lib/source-notes';
import type { Language } from '$lib/text/bilingual';
import type { PageServerLoad } from './$types';

const most = 100;

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const [innovations, recognitions] = await Promise.all([
		listInnovations(ctx, { limit: most }),
		listRecognitions(ctx)
	]);
	return {
		innovations: innovations.rows.map((one) => ({
			id: one.id,
			name: one.name,
			summary: one.summary?.[language],
			awards: one.awards.map((award) => printAward(award, language)),
			example: one.isExample,
			sources: sourceNotes(one.sources, language)
		})),
		recognitions: recognitions.map((award) => printAward(award, language))
	};
};

function printAward(one: Award, language: Language) {
	return {
		id: one.id,
		name: one.name ?? undefined,
		wording: one.wording?.[language],
		place:
			[one.place, one.country && countryName(one.country, language)].filter(Boolean).join(', ') || undefined,
		sources: sourceNotes(one.sources, language)
	};
}
