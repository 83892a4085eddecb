import type { Config } from '$lib/server/platform/config';
import type { Refusal } from '$lib/server/platform/refusal';

export type Command = {
	/** What stands after the command's word. */
	readonly usage: string;
	/** One line in Indonesian. */
	readonly summary: string;
	/** @returns an exit code, a refusal (its sentence is printed, exit 1), or nothing for 0 */
	run(config: Config, args: readonly string[]): Promise<number | Refusal | void>;
};
