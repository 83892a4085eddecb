import { orError } from '$lib/refused-page';
import { printSisterLine } from '$lib/server/hall/membership-words';
import { allows } from '$lib/server/modules/identity';
import { listOfficeSisterCities } from '$lib/server/modules/relations';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const rows = orError(language, await listOfficeSisterCities(ctx));
	return {
		rows: rows.map((row) => printSisterLine(row, language)),
		mayAdd: allows(ctx.actor, 'relation.write')
	};
};
