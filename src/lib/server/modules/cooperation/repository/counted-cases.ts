import { prepared, query } from '$lib/server/platform/database/builder';

/**
 * Open cases with a step whose working days are counted over a span: those whose due day a change of the calendar
 * in that span moves, whether it has been counted again or not.
 */
export const casesCountedOver = prepared<{ from: string; to: string; limit: number }>()((value) =>
	query
		.selectFrom('case_step as step')
		.innerJoin('cooperation_case as c', 'c.id', 'step.case_id')
		.select(['c.id', 'c.subject', 'c.is_example', 'step.step_name', 'step.due_on', 'step.due_provisional'])
		.where('c.state', '=', 'open')
		.where('step.due_unit', '=', 'working_days')
		.where('step.opened_on', '<', value('to'))
		.where('step.due_on', '>=', value('from'))
		.orderBy('step.due_on')
		.orderBy('c.id')
		.limit(value('limit'))
);
