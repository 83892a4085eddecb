import { tellOfFiles } from '$lib/server/hall/file-notices';
import { examineFiles } from '$lib/server/modules/documents';
import { administratorsUnchecked } from '$lib/server/modules/identity';
import type { Round } from './round';

/** Every ten minutes: some files for the virus scanner, and some whose bytes nobody has read for a month. */
export const examineFilesRound: Round = {
	match: '3,13,23,33,43,53 * * * *',
	each: async ({ ctx, plant }) => {
		const administrators = await administratorsUnchecked(ctx);
		const done = await examineFiles(ctx, (uow, found) => tellOfFiles(uow, ctx, administrators, found));
		const faults = done.damaged.length + done.missing.length + done.infected.length;
		if (faults > 0) plant.log.error(done, 'stored files are damaged, missing or infected');
	}
};
