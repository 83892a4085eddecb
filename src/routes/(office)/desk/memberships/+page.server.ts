import { orError } from '$lib/refused-page';
import { printMembershipLine } from '$lib/server/hall/membership-words';
import { allows } from '$lib/server/modules/identity';
import { listOfficeMemberships } from '$lib/server/modules/relations';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const rows = orError(language, await listOfficeMemberships(ctx));
	return {
		rows: rows.map((row) => printMembershipLine(row, language)),
		mayAdd: allows(ctx.actor, 'membership.write')
	};
};
