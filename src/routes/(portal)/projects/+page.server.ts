import { href } from '$lib/addresses';
import { publicFiles } from '$lib/portal-pages/open-files';
import { printClaim } from '$lib/printed-claim';
import { printProjectSearch } from '$lib/server/hall/project-search';
import { printProject } from '$lib/server/hall/project-words';
import { countProjectFacets, listProjects, readProjectSearch } from '$lib/server/modules/funding';
import { listClaims } from '$lib/server/modules/portal';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

const perPage = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	// A cursor that is none of ours leads to the beginning: an address is often cut off where it is passed on.
	const cursor = readCursor(url.searchParams.get('cursor'), [/^[^\0]{0,300}$/, keyPart.id]);
	const after = isRefusal(cursor) || cursor === null ? undefined : { sort: cursor[0]!, id: cursor[1]! };
	const search = readProjectSearch((name) => url.searchParams.get(name));
	const isNarrowed = Object.values(search).some((value) => value !== null);
	const [projects, counts, claims] = await Promise.all([
		listProjects(ctx, { limit: perPage, after }, search),
		countProjectFacets(ctx, search),
		after || isNarrowed ? [] : listClaims(ctx, 'funding')
	]);
	const { site, office } = textIn(language);
	const found = printProjectSearch(search, counts, ctx.mode, language);
	const to = (change: Record<string, string> = {}) =>
		href(language, 'projects', {}, { ...found.more, ...change });
	return {
		search: found,
		isNarrowed,
		files: publicFiles('projects', language, found.more),
		projects: projects.rows.map((project) => printProject(project, language)),
		together: claims.map((claim) => printClaim(claim, language)),
		first: after ? { href: to(), text: office.first } : undefined,
		next: projects.next
			? { href: to({ cursor: writeCursor([projects.next.sort, projects.next.id]) }), text: site.next }
			: undefined
	};
};
