import { makeCheckpoint } from '$lib/server/modules/audit';
import type { Round } from './round';

/** Signs what each log has become in the last minute; a minute in which nothing was written makes none. */
export const makeCheckpoints: Round = {
	match: '* * * * *',
	each: async ({ ctx, plant }) => {
		await makeCheckpoint(ctx, plant.witness);
	}
};
