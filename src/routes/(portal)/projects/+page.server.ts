import { href } from '$lib/addresses';
import { printClaim } from '$lib/printed-claim';
import { printProject } from '$lib/server/hall/project-words';
import { listProjects } from '$lib/server/modules/funding';
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
	const [projects, claims] = await Promise.all([
		listProjects(ctx, { limit: perPage, after }),
		after ? [] : listClaims(ctx, 'funding')
	]);
	const { site, office } = textIn(language);
	return {
		projects: projects.rows.map((project) => printProject(project, language)),
		together: claims.map((claim) => printClaim(claim, language)),
		first: after ? { href: href(language, 'projects'), text: office.first } : undefined,
		next: projects.next
			? {
					href: href(
						language,
						'projects',
						{},
						{ cursor: writeCursor([projects.next.sort, projects.next.id]) }
					),
					text: site.next
				}
			: undefined
	};
};
