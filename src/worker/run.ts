import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import { contextFor } from '$lib/server/hall/request-context';
import type { Plant } from '$lib/server/platform/plant';
import { tasks } from './tasks';

/** Runs the jobs that acts have handed over; each in the scope of the tenant that made it. */
export async function runWorker(plant: Plant): Promise<Runner> {
	const taskList: TaskList = {};
	for (const [name, task] of Object.entries(tasks)) {
		taskList[name] = async (payload) => {
			const tenantId = Number((payload as { tenant_id?: unknown }).tenant_id);
			const tenant = await plant.tenants.byId(tenantId);
			if (!tenant) throw new Error(`job ${name} names no tenant of this installation`);
			await task({ ctx: contextFor(plant, tenant, { kind: 'program', name }), plant, payload });
		};
	}
	return run({
		pgPool: plant.pools.worker,
		taskList,
		concurrency: 2,
		pollInterval: 2_000,
		noHandleSignals: true,
		noPreparedStatements: !plant.config.namedStatements,
		logger: silentLogger(plant)
	});
}

function silentLogger(plant: Plant) {
	return new Logger(() => (level, message, meta) => {
		if (level === 'error') plant.log.error({ job: meta }, message);
		else if (level === 'warning') plant.log.warn(message);
	});
}
