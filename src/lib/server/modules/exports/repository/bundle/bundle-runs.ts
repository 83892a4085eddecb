import { sql } from 'kysely';
import { compile, prepared, query, type Query } from '$lib/server/platform/database/builder';

export type BundleState = 'waiting' | 'running' | 'stopping' | 'stopped' | 'failed' | 'done';
const atWork = ['waiting', 'running', 'stopping'] as const;

/** The bundles that were asked for, the newest first. */
export const newestRuns = compile(
	query
		.selectFrom('bundle_run as r')
		.leftJoin('person as p', 'p.id', 'r.asked_by')
		.select([
			'r.id',
			'r.state',
			'r.asked_at',
			'r.done_parts',
			'r.all_parts',
			'r.sha256',
			'r.size',
			'r.file_name',
			'r.unreadable_file',
			'r.finished_at',
			'p.name as asked_by'
		])
		.orderBy('r.asked_at', 'desc')
		.limit(10)
);

export const runById = prepared<{ id: string }>()((value) =>
	query.selectFrom('bundle_run').selectAll().where('id', '=', value('id'))
);

export const runAtWork = compile(query.selectFrom('bundle_run').select('id').where('state', 'in', atWork));

export const insertRun = (run: { id: string; asked_by: string | null; asked_at: Date }) =>
	compile(query.insertInto('bundle_run').values(run));

/** Takes a run in hand, also one that a stop of the program has left in the middle. */
export const takeRun = (id: string): Query<{ id: string }> =>
	compile(
		query
			.updateTable('bundle_run')
			.set({ state: 'running', done_parts: 0 })
			.where('id', '=', id)
			.where('state', 'in', ['waiting', 'running'])
			.returning('id')
	);

/** Notes how far a run is. @returns its state, by which the writer learns that it should stop */
export const noteProgress = (id: string, done: number, total: number): Query<{ state: string }> =>
	compile(
		query
			.updateTable('bundle_run')
			.set({ done_parts: done, all_parts: total })
			.where('id', '=', id)
			.returning('state')
	);

export const askToStop = (id: string, now: Date) =>
	compile(
		query
			.updateTable('bundle_run')
			.set({
				// One that nobody has begun needs nobody to stop it.
				state: sql<string>`case state when 'waiting' then 'stopped' else 'stopping' end`,
				finished_at: sql<Date | null>`case state when 'waiting' then ${now}::timestamptz end`
			})
			.where('id', '=', id)
			.where('state', 'in', ['waiting', 'running'])
	);

export const finishRun = (
	id: string,
	result: {
		state: 'done' | 'failed' | 'stopped';
		finished_at: Date;
		sha256?: string;
		size?: number;
		file_name?: string;
		unreadable_file?: string;
	}
) => compile(query.updateTable('bundle_run').set(result).where('id', '=', id).where('state', 'in', atWork));
