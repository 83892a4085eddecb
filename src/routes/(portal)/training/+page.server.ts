import { printClaim } from '$lib/printed-claim';
import { printCountry } from '$lib/server/hall/country-words';
import { printCohort, printProgramme } from '$lib/server/hall/training-words';
import { countryOverviews, listClaims } from '$lib/server/modules/portal';
import {
	listCohorts,
	listPublicOffers,
	listTrainingProgrammes,
	trainingFigures
} from '$lib/server/modules/training';
import { besideReported, printFigures, printOffer } from '$lib/server/hall/training-figures';
import { sourceNotes } from '$lib/source-notes';
import type { PageServerLoad } from './$types';

const most = 100;

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const [claims, programmes, cohorts, offers, figures, { countries }] = await Promise.all([
		listClaims(ctx, 'training'),
		listTrainingProgrammes(ctx, { limit: most }),
		listCohorts(ctx, { limit: most }),
		listPublicOffers(ctx, { limit: most }),
		trainingFigures(ctx),
		countryOverviews(ctx)
	]);
	const printed = claims.map((claim) => printClaim(claim, language));
	return {
		figures: printed.filter((claim) => claim.value !== undefined),
		said: printed.filter((claim) => claim.value === undefined),
		beside: besideReported(claims, figures, cohorts.rows, language),
		drawn: printFigures(figures, language),
		offers: offers.rows
			.filter(({ state }) => state === 'nominating' || state === 'selected')
			.map((offer) => printOffer(offer, ctx.clock.today(), language)),
		programmes: programmes.rows
			.toSorted((one, other) => Number(one.isExample) - Number(other.isExample))
			.map((programme) => printProgramme(programme, language)),
		cohorts: cohorts.rows.map((cohort) => printCohort(cohort, language)),
		destinations: countries.flatMap((one) => {
			const standing = one.standings.find((each) => each.standing === 'training_destination');
			if (!standing) return [];
			return [{ ...printCountry(one, language), sources: sourceNotes(standing.sources, language) }];
		})
	};
};
