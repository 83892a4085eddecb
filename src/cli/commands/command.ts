import type { Config } from '$lib/server/platform/config';
import type { Refusal } from '$lib/server/platform/refusal';

export type Command = {
	/** What stands after the command's word; what it is for stands in the texts. */
	readonly usage: string;
	/** @returns an exit code, a refusal (its sentence is printed, exit 1), or nothing for 0 */
	run(config: Config, args: readonly string[]): Promise<number | Refusal | void>;
};
