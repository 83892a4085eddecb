import { parseArgs } from 'node:util';
import { makeToken } from '$lib/server/modules/identity';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { withDatabase } from '../with-database';
import type { Command } from './command';

/** Prints an API token for a person, once; it is stored hashed. */
export const token: Command = {
	usage: '--user SUREL [--tenant NAMA-PENDEK]',
	async run(config, args) {
		const { values } = parseArgs({
			args: [...args],
			options: { user: { type: 'string' }, tenant: { type: 'string' } }
		});
		const email = values.user;
		if (!email) return refuse('ARGUMENT_MISSING', { argument: '--user SUREL' });
		return withDatabase(config, values.tenant, async (ctx) => {
			const made = await makeToken(ctx, { email, name: 'satupintu token' });
			if (isRefusal(made)) return made;
			process.stdout.write(`${made.token}\n`);
		});
	}
};
