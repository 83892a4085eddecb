import { prepared, query } from '$lib/server/platform/database/builder';
import type { TakenDays } from '../domain/taken-days';

export const insertTaken = (
	row: TakenDays & { case_id: string; procedure_key: string; is_example: boolean }
) =>
	query
		.insertInto('step_taken')
		.values(row)
		.onConflict((conflict) => conflict.columns(['tenant_id', 'case_id', 'step_key', 'round']).doNothing());

/** The days really taken, by step, over real cases; of one procedure or of all. Public. */
export const publishedStepDays = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('published_step_days')
		.select([
			'procedure_key',
			'step_key',
			'unit',
			'cases',
			'median',
			'ninetieth',
			'in_time',
			'promised_cases',
			'from_day',
			'to_day'
		])
);
