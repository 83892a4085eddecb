import { openNextOccasions } from '$lib/server/modules/obligations';
import type { Round } from './round';

/** Once a night (00.10 in Jakarta): the occasions of recurring duties that have come within a year. */
export const openNextOccasionsRound: Round = {
	match: '10 17 * * *',
	each: async ({ ctx }) => {
		await openNextOccasions(ctx);
	}
};
