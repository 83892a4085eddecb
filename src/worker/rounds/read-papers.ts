import { proposeFromScan } from '$lib/server/modules/archive';
import { readWaitingFiles } from '$lib/server/modules/documents';
import type { Round } from './round';

/** For one government in one round; the rest of a large archive waits for the next. Milliseconds. */
const oneRound = 4 * 60_000;

/** Every ten minutes: the text of papers that came in, so that they can be found by what stands in them. */
export const readPapersRound: Round = {
	match: '6,16,26,36,46,56 * * * *',
	each: async ({ ctx, plant }) => {
		const { paperReader } = plant;
		const read = await paperReader.alone(() => readWaitingFiles(ctx, paperReader, oneRound));
		for (const sha256 of read ?? []) await proposeFromScan(ctx, sha256);
		if (read && read.length > 0) plant.log.info({ files: read.length }, 'papers were read');
	}
};
