import { href } from '$lib/addresses';
import { drawRegions } from '$lib/server/hall/region-map';
import { regionOverviews } from '$lib/server/modules/portal';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const { provinces, unplaced } = await regionOverviews(ctx);
	const words = textIn(language).regions;
	const number = (value: number) => writeNumber(value, language);
	const link = ({ id, name, isExample }: (typeof unplaced)[number]) => ({
		id,
		name,
		href: href(language, 'partner', { id }),
		example: isExample
	});
	const real = provinces.filter(({ isExample }) => !isExample);
	return {
		map: drawRegions(provinces, ctx.tenant),
		describe: words.describe(
			number(real.length),
			real
				.slice(0, 5)
				.map(({ province }) => province.name[language])
				.join(', '),
			number(provinces.length - real.length)
		),
		rows: provinces.map(({ province, partners, total, running, isExample }) => ({
			key: province.code,
			province: province.name[language],
			partners: partners.map(link),
			total: number(total),
			running: number(running),
			example: isExample
		})),
		unplaced: unplaced.map(link)
	};
};
