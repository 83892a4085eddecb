import { href } from '$lib/addresses';
import { printAward, printLearning } from '$lib/server/hall/portfolio-view';
import { exportFormats } from '$lib/server/modules/exports';
import { listInnovations, listLearning, listRecognitions } from '$lib/server/modules/portfolio';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

const most = 100;

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const [innovations, recognitions, learning] = await Promise.all([
		listInnovations(ctx, { limit: most }),
		listRecognitions(ctx),
		listLearning(ctx)
	]);
	const { openData, outward } = textIn(language);
	const feed = href(language, 'innovationsFeed');
	return {
		count: outward.innovations.count(innovations.rows.length),
		feed,
		files: [
			...exportFormats.map((format) => ({
				href: `/api/v1/exports/innovations.${format}`,
				text: format.toUpperCase()
			})),
			{ href: feed, text: openData.feed.link }
		],
		innovations: innovations.rows.map((one) => ({
			id: one.id,
			name: one.name,
			href: href(language, 'innovation', { id: one.id }),
			offered: one.offered,
			place: one.place ?? undefined,
			summary: one.summary?.[language],
			awards: one.awards.map((award) => printAward(award, language)),
			example: one.isExample,
			sources: sourceNotes(one.sources, language)
		})),
		learning: learning.map((link) => printLearning(link, language)),
		recognitions: recognitions.map((award) => printAward(award, language))
	};
};
