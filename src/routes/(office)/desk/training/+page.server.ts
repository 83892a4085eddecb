import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { phaseTones } from '$lib/server/hall/training-desk';
import { allows } from '$lib/server/modules/identity';
import { listDecreedCohorts, listOffers } from '$lib/server/modules/training';
import { countryName } from '$lib/server/platform/country-names';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { textIn } from '$lib/text';
import { writeDay, writeSpan } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

const rowsAPage = 25;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { training, trainingForms } = textIn(language);
	const words = training.list;
	const cursor = url.searchParams.get('cursor');
	const key = orError(language, readCursor(cursor, [keyPart.day, keyPart.id]));
	const after = key ? { sort: key[0]!, id: key[1]! } : undefined;
	const [offers, cohorts] = await Promise.all([
		listOffers(ctx, { limit: rowsAPage, after }),
		listDecreedCohorts(ctx)
	]);
	const part = orError(language, offers);
	return {
		open: allows(ctx.actor, 'training.manage') ? href(language, 'deskTrainingNew') : undefined,
		alumni: href(language, 'deskAlumni'),
		programmes: href(language, 'deskTrainingProgrammes'),
		offers: part.rows.map((row) => ({
			id: row.id,
			href: href(language, 'deskTrainingOffer', { id: row.id }),
			theme: row.theme,
			programme: row.programme,
			when: writeSpan(row.starts_on, row.ends_on, language),
			until:
				row.phase === 'nominating' ? words.until(writeDay(row.nominate_until, language, 'long')) : undefined,
			places: trainingForms.page.people(writeNumber(row.quota, language)),
			units: words.units(writeNumber(row.units, language)),
			named: writeNumber(row.named, language),
			status: { tone: phaseTones[row.phase] ?? 'neutral', text: training.phase[row.phase] ?? row.phase },
			example: row.is_example
		})),
		next: part.next
			? href(language, 'deskTraining', {}, { cursor: writeCursor([part.next.sort, part.next.id]) })
			: undefined,
		first: cursor ? href(language, 'deskTraining') : undefined,
		cohorts: orError(language, cohorts).map((row) => ({
			id: row.id,
			href: href(language, 'deskCohort', { id: row.id }),
			theme: row.theme ?? '',
			where: [row.programme, row.country && countryName(row.country, language)].filter(Boolean).join(' · '),
			when: writeSpan(row.starts_on, row.ends_on, language),
			going: trainingForms.page.people(writeNumber(row.going, language)),
			decree: row.decree_number ?? '',
			status: {
				tone: phaseTones[row.phase] ?? 'neutral',
				text: training.cohortPhase[row.phase] ?? row.phase
			},
			example: row.is_example
		}))
	};
};
