import { printClaim } from '$lib/printed-claim';
import { printProject } from '$lib/server/hall/project-words';
import { listProjects } from '$lib/server/modules/funding';
import { listClaims } from '$lib/server/modules/portal';
import type { PageServerLoad } from './$types';

/** More than any city runs at once; what is beyond is read through the API. */
const most = 100;

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const [projects, claims] = await Promise.all([
		listProjects(ctx, { limit: most }),
		listClaims(ctx, 'funding')
	]);
	return {
		projects: projects.rows.map((project) => printProject(project, language)),
		together: claims.map((claim) => printClaim(claim, language))
	};
};
