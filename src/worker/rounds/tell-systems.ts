import { handOutEvents } from '$lib/server/modules/webhooks';
import type { Round } from './round';

/** Every minute: what happened since the last one, to the systems that want to be told. */
export const tellSystems: Round = {
	match: '* * * * *',
	each: async ({ ctx }) => {
		await handOutEvents(ctx);
	}
};
