import type { Ctx } from '$lib/server/platform/context';
import type { Plant } from '$lib/server/platform/plant';

/** Work that nobody asked for and that comes round by itself, for every government of this installation. */
export type Round = {
	/** When, in UTC: minute, hour, day of month, month, day of week. */
	readonly match: string;
	/** Once a round, before the governments have their turn. */
	readonly once?: (house: { plant: Plant }) => Promise<void>;
	readonly each?: (turn: { ctx: Ctx; plant: Plant }) => Promise<void>;
};
