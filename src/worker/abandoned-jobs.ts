import type pg from 'pg';

/**
 * Frees jobs that a killed program held: the queue itself would wait four hours for it to come back. Done at the
 * start, and only where no other worker is connected to this database, since its jobs are being worked on.
 */
export async function freeAbandonedJobs(pool: pg.Pool): Promise<void> {
	await pool.query(`
		select graphile_worker.force_unlock_workers(array(
			select distinct locked_by from graphile_worker._private_jobs where locked_by is not null
			union
			select distinct locked_by from graphile_worker._private_job_queues where locked_by is not null
		))
		where not exists (
			select from pg_stat_activity
			where datname = current_database() and application_name = current_setting('application_name')
				and pid <> pg_backend_pid()
		)`);
}
