import { compareNewPartners } from '$lib/server/modules/organisations';
import type { Task } from './task';

const most = 200;

/** Compares the names of partners that are new or were changed with all others, so that twins are found. */
export const comparePartnersTask: Task = async ({ ctx, plant }) => {
	let compared = 0;
	let part: number;
	do {
		part = await compareNewPartners(ctx, most);
		compared += part;
	} while (part === most);
	plant.log.info({ compared }, 'partners compared');
};
