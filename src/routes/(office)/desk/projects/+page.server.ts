import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { printProjectLine, readProjectQuestion } from '$lib/server/hall/office-projects';
import { listOfficeProjects, sectorKeys, stages } from '$lib/server/modules/funding';
import { allows } from '$lib/server/modules/identity';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

const perPage = 25;

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	const { officeProjects: words, projectMoney, site, office } = textIn(language);
	const { kept, filters } = readProjectQuestion(url.searchParams);
	const cursor = readCursor(url.searchParams.get('cursor'), [keyPart.instant, keyPart.id]);
	const after = isRefusal(cursor) || cursor === null ? undefined : { sort: cursor[0]!, id: cursor[1]! };
	const page = orError(language, await listOfficeProjects(ctx, filters, { limit: perPage, after }));
	setHeaders({ 'cache-control': 'no-store' });
	const to = (change: Readonly<Record<string, string | undefined>>) =>
		href(language, 'deskProjects', {}, { ...kept, ...change });
	const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
		stage: projectMoney.stages,
		sector: projectMoney.sectors,
		published: words.published
	};
	const group = (word: 'stage' | 'sector' | 'published', values: readonly string[]) => ({
		title: words.facets[word] ?? word,
		items: values.map((value) => ({
			text: names[word]?.[value] ?? value,
			current: kept[word] === value,
			href: to({ [word]: kept[word] === value ? undefined : value })
		}))
	});
	return {
		rows: page.rows.map((row) => printProjectLine(row, language)),
		q: kept.q,
		keep: Object.fromEntries(Object.entries(kept).filter(([word]) => word !== 'q')),
		groups: [group('stage', stages), group('sector', sectorKeys), group('published', ['yes', 'no'])],
		chosen: Object.entries(kept).map(([word, value]) => ({
			href: to({ [word]: undefined }),
			text: word === 'q' ? words.words(value) : (names[word]?.[value] ?? value)
		})),
		count: words.shown(writeNumber(page.rows.length, language)),
		mayAdd: allows(ctx.actor, 'project.write'),
		first: after ? { href: to({}), text: office.first } : undefined,
		next: page.next
			? { href: to({ cursor: writeCursor([page.next.sort, page.next.id]) }), text: site.next }
			: undefined
	};
};
