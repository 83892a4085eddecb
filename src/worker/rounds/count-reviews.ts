import { keepReviewCounts } from '$lib/server/modules/lifecycle';
import type { Round } from './round';

/** Counts what waits in the worklists of agreements, a minute at the latest after something was written. */
export const countReviewsRound: Round = {
	match: '* * * * *',
	each: async ({ ctx }) => {
		await keepReviewCounts(ctx);
	}
};
