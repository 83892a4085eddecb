import { href } from '$lib/addresses';
import { mapPlaceOf } from '$lib/server/hall/map-place';
import { stageTag } from '$lib/server/hall/office-projects';
import { drawWorks } from '$lib/server/hall/works-map';
import { listPlacedProjects } from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

/** As many rows as the table under the map bears within the weight of a page. */
const mostRows = 100;

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const projects = await listPlacedProjects(ctx);
	const { projectMoney, projectSearch } = textIn(language);
	const words = projectSearch.map;
	const map = drawWorks(projects, mapPlaceOf(ctx.tenant));
	const placed = projects.filter(({ latitude, isExample }) => latitude !== null && !isExample).length;
	const examples = projects.filter(({ latitude, isExample }) => latitude !== null && isExample).length;
	const without = projects.filter(({ latitude }) => latitude === null).length;
	return {
		map,
		describe: words.describe(
			writeNumber(placed, language),
			writeNumber(without, language),
			writeNumber(examples, language)
		),
		cut: projects.length > mostRows ? words.cut(writeNumber(mostRows, language)) : undefined,
		rows: projects.slice(0, mostRows).map((project, place) => ({
			id: project.id,
			number: project.latitude === null ? '–' : String(place + 1),
			title: project.title[language],
			href: href(language, 'project', { id: project.id }),
			location: project.location ?? words.noLocation,
			point:
				project.latitude === null || project.longitude === null
					? words.noPoint
					: `${project.latitude}, ${project.longitude}`,
			sector: project.sector === null ? '' : (projectMoney.sectors[project.sector] ?? project.sector),
			stage: stageTag(project.stage, language),
			example: project.isExample
		}))
	};
};
