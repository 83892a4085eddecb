import { EventEmitter, once } from 'node:events';
import { Logger, parseCronItems, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { contextFor } from '$lib/server/hall/request-context';
import type { Plant } from '$lib/server/platform/plant';
import { freeAbandonedJobs } from './abandoned-jobs';
import { rounds } from './rounds';
import { tasks } from './tasks';

export type RunningWorker = {
	/** False while the worker cannot hear of new jobs: its connection is lost, or it has ended. */
	isListening(): boolean;
	/** Lets the jobs in hand finish. */
	stop(): Promise<void>;
};

/** Runs the jobs that acts have handed over, each in the scope of the tenant that made it, and what comes round. */
export async function runWorker(plant: Plant): Promise<RunningWorker> {
	await freeAbandonedJobs(plant.pools.worker);
	const events: WorkerEvents = new EventEmitter();
	let listening = false;
	events.on('pool:listen:success', () => (listening = true));
	events.on('pool:listen:error', () => (listening = false));
	const firstHeard = once(events, 'pool:listen:success');
	const runner = await run({
		events,
		pgPool: plant.pools.worker,
		taskList: { ...tasksOf(plant), ...roundsOf(plant) },
		parsedCronItems: parseCronItems(
			Object.entries(rounds).map(([task, { match }]) => ({
				task,
				match,
				// One that fails is not tried again: the next round does its work as well.
				options: { maxAttempts: 1 }
			}))
		),
		concurrency: 2,
		pollInterval: 2_000,
		noHandleSignals: true,
		noPreparedStatements: !plant.config.namedStatements,
		logger: silentLogger(plant)
	});
	const ended = () => void (listening = false);
	runner.promise.then(ended, ended);
	await Promise.race([firstHeard, runner.promise]);
	return { isListening: () => listening, stop: () => runner.stop() };
}

function tasksOf(plant: Plant): TaskList {
	const list: TaskList = {};
	for (const [name, task] of Object.entries(tasks)) {
		list[name] = async (payload) => {
			const tenantId = Number((payload as { tenant_id?: unknown }).tenant_id);
			// A government that is being filled serves nobody yet, but what its acts hand over is done.
			const tenant = (await plant.tenants.byId(tenantId)) ?? (await plant.tenants.unfinished(tenantId));
			await task({ ctx: contextFor(plant, tenant, { kind: 'program', name }), plant, payload });
		};
	}
	return list;
}

function roundsOf(plant: Plant): TaskList {
	const list: TaskList = {};
	for (const [name, round] of Object.entries(rounds)) {
		list[name] = async () => {
			await round.once?.({ plant });
			const failures: unknown[] = [];
			for (const tenant of round.each ? await plant.tenants.all() : []) {
				// One government's trouble must not keep the others waiting.
				const ctx = contextFor(plant, tenant, { kind: 'program', name });
				await round.each!({ ctx, plant }).catch((fault: unknown) => failures.push(fault));
			}
			if (failures.length > 0) throw new AggregateError(failures, `${name} failed for ${failures.length}`);
		};
	}
	return list;
}

function silentLogger(plant: Plant) {
	return new Logger(() => (level, message, meta) => {
		if (level === 'error') plant.log.error({ job: meta }, message);
		else if (level === 'warning') plant.log.warn(message);
	});
}
