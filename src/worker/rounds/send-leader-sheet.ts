import { sendLeaderSheets } from '$lib/server/hall/send-leader-sheets';
import type { Round } from './round';

/** Every half hour: the sheet of this week to who asked for it, from Monday morning on; missed hours are made up for. */
export const sendLeaderSheetRound: Round = {
	match: '7,37 * * * *',
	each: async ({ ctx }) => {
		await sendLeaderSheets(ctx);
	}
};
