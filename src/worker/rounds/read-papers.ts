import { askForWaiting } from '$lib/server/modules/documents';
import type { Round } from './round';

/** Of one government in one round: what somebody hands in meanwhile waits behind no more than these. */
const inOneRound = 20;

/** Every ten minutes: the text of papers that came in, so that they can be found by what stands in them. */
export const readPapersRound: Round = {
	match: '6,16,26,36,46,56 * * * *',
	each: async ({ ctx, plant }) => {
		const files = await askForWaiting(ctx, inOneRound);
		if (files > 0) plant.log.info({ files }, 'papers wait to be read');
	}
};
