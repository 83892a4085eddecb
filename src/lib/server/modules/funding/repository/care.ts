import { rowsOfProject } from './rows-of-project';

export type RiskRow = {
	readonly id: string;
	readonly kind: string;
	readonly title: string;
	readonly likelihood: string | null;
	readonly impact: string;
	readonly response: string | null;
	readonly owner: string | null;
	readonly closedOn: string | null;
	readonly isExample: boolean;
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
	readonly isExample: boolean;
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
	readonly isExample: boolean;
	readonly version: number;
};

export const risksOf = rowsOfProject<RiskRow>(
	'project_risk',
	['id', 'kind', 'title', 'likelihood', 'impact', 'response', 'owner', 'closedOn', 'isExample', 'version'],
	['created_at', 'id']
);
export const conditionsOf = rowsOfProject<ConditionRow>(
	'project_condition',
	[
		'id',
		'kind',
		'title',
		'office',
		'number',
		'dueOn',
		'askedOn',
		'metOn',
		'refusedOn',
		'validUntil',
		'note',
		'isExample',
		'version'
	],
	['kind', 'created_at', 'id']
);
export const grievancesOf = rowsOfProject<GrievanceRow>(
	'project_grievance',
	['id', 'receivedOn', 'way', 'complainant', 'told', 'answeredOn', 'answer', 'isExample', 'version'],
	['received_on', 'id']
);
