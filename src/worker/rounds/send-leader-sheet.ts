import { makeLeaderSheet } from '$lib/server/hall/leader-sheet';
import { sendLeaderSheets } from '$lib/server/modules/reporting';
import { isReadingHour } from './reading-hours';
import type { Round } from './round';

/** Every half hour: the sheet of this week to who asked for it, from Monday morning on; missed hours are made up for. */
export const sendLeaderSheetRound: Round = {
	match: '7,37 * * * *',
	each: async ({ ctx }) => {
		if (isReadingHour(ctx)) await sendLeaderSheets(ctx, makeLeaderSheet);
	}
};
