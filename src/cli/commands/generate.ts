import { parseArgs } from 'node:util';
import { contextFor } from '$lib/server/hall/request-context';
import { registerDays } from '$lib/server/modules/cooperation';
import { makeToken } from '$lib/server/modules/identity';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { makeSyntheticTenant } from '../../program/synthetic/synthetic-tenant';
import { withServer } from '../with-database';
import type { Command } from './command';

const most = 2_000_000;

/** Makes a synthetic government with many agreements and prints its host and a token, for trials and the benchmark. */
export const generate: Command = {
	usage: '--agreements N [--seed S]',
	async run(config, args) {
		const { values } = parseArgs({
			args: [...args],
			options: { agreements: { type: 'string' }, seed: { type: 'string', default: '1' } }
		});
		const agreements = Number(values.agreements);
		const seed = Number(values.seed);
		if (!Number.isInteger(agreements) || agreements < 1 || agreements > most)
			return refuse('ARGUMENT_MISSING', { argument: `--agreements 1…${most}` });
		if (!Number.isInteger(seed) || seed < 0 || seed > 999_999)
			return refuse('ARGUMENT_MISSING', { argument: '--seed 0…999999' });
		return withServer(config, async (composed) => {
			const { plant } = composed;
			const { today, soon } = registerDays({
				clock: plant.clock.forZone('Asia/Jakarta'),
				tenant: { settings: {} }
			});
			const made = await makeSyntheticTenant(
				composed,
				{ agreements, seed, today, soonUntil: soon },
				(line) => void process.stderr.write(`${line}\n`)
			);
			if (isRefusal(made)) return made;
			plant.tenants.forget();
			const tenant = await plant.tenants.bySlug(made.slug);
			if (!tenant) throw new Error('the synthetic tenant is not there');
			const ctx = contextFor(plant, tenant, { kind: 'program', name: 'generate' });
			const token = await makeToken(ctx, { email: made.email, name: 'satupintu generate' });
			if (isRefusal(token)) return token;
			process.stdout.write(`host ${made.host}\ntoken ${token.token}\n`);
		});
	}
};
