import { prepared, query } from '$lib/server/platform/database/builder';

export type RiskRow = {
	readonly id: string;
	readonly kind: string;
	readonly title: string;
	readonly likelihood: string | null;
	readonly impact: string;
	readonly response: string | null;
	readonly owner: string | null;
	readonly closedOn: string | null;
	readonly version: number;
};
export type ConditionRow = {
	readonly id: string;
	readonly kind: string;
	readonly title: string;
	readonly office: string | null;
	readonly number: string | null;
	readonly dueOn: string | null;
	readonly askedOn: string | null;
	readonly metOn: string | null;
	readonly refusedOn: string | null;
	readonly validUntil: string | null;
	readonly note: string | null;
	readonly version: number;
};
export type GrievanceRow = {
	readonly id: string;
	readonly receivedOn: string;
	readonly way: string;
	readonly complainant: string | null;
	readonly told: string;
	readonly answeredOn: string | null;
	readonly answer: string | null;
	readonly version: number;
};

const ofProject = prepared<{ projectId: string }>();

export const risksOf = ofProject((value) =>
	query
		.selectFrom('project_risk')
		.select([
			'id',
			'kind',
			'title',
			'likelihood',
			'impact',
			'response',
			'owner',
			'closed_on as closedOn',
			'version'
		])
		.where('project_id', '=', value('projectId'))
		.orderBy('created_at')
		.orderBy('id')
		.$castTo<RiskRow>()
);

export const conditionsOf = ofProject((value) =>
	query
		.selectFrom('project_condition')
		.select([
			'id',
			'kind',
			'title',
			'office',
			'number',
			'due_on as dueOn',
			'asked_on as askedOn',
			'met_on as metOn',
			'refused_on as refusedOn',
			'valid_until as validUntil',
			'note',
			'version'
		])
		.where('project_id', '=', value('projectId'))
		.orderBy('kind')
		.orderBy('created_at')
		.orderBy('id')
		.$castTo<ConditionRow>()
);

export const grievancesOf = ofProject((value) =>
	query
		.selectFrom('project_grievance')
		.select([
			'id',
			'received_on as receivedOn',
			'way',
			'complainant',
			'told',
			'answered_on as answeredOn',
			'answer',
			'version'
		])
		.where('project_id', '=', value('projectId'))
		.orderBy('received_on')
		.orderBy('id')
		.$castTo<GrievanceRow>()
);
