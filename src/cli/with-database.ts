import { compose, type Composed } from '../program/compose';
import { contextFor } from '$lib/server/hall/request-context';
import type { Config } from '$lib/server/platform/config';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';

/** As {@link withDatabase}, for a command that is not about one government. */
export async function withServer<Result>(
	config: Config,
	work: (composed: Composed) => Promise<Result>
): Promise<Result | Refusal> {
	const composed = await compose(config, {
		projectDirectory: process.cwd(),
		say: (line) => process.stderr.write(`${line}\n`),
		onLost: (reason) => process.stderr.write(`${reason}\n`),
		joinRunning: true
	});
	if (isRefusal(composed)) return composed;
	try {
		return await work(composed);
	} finally {
		await composed.stop();
	}
}

/**
 * Runs a command on the database: on the one of the running program where there is one (its socket is found in
 * the data directory), else on one that is started for the command.
 */
export async function withDatabase<Result>(
	config: Config,
	slug: string | undefined,
	work: (ctx: Ctx, composed: Composed) => Promise<Result>
): Promise<Result | Refusal> {
	return withServer(config, async (composed) => {
		const { plant } = composed;
		const tenants = await plant.tenants.all();
		const tenant = slug ? await plant.tenants.bySlug(slug) : tenants.find((one) => !one.isSynthetic);
		if (!tenant) return refuse('NO_TENANT', { slug });
		return work(contextFor(plant, tenant, { kind: 'program', name: 'cli' }), composed);
	});
}
