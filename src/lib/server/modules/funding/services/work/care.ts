import { conditionKinds, grievanceWays, levels, riskKinds } from '../../domain/work';
import { orNull, type PartKind } from './part';

const among = (values: readonly string[]) => (value: string) => values.includes(value);

export type RiskInput = {
	readonly kind: string;
	readonly title: string;
	readonly likelihood?: string;
	readonly impact: string;
	readonly response?: string;
	readonly owner?: string;
	readonly closed_on?: string;
};

/** What may go wrong, and what has. */
export const risks: PartKind<RiskInput> = {
	table: 'project_risk',
	event: 'PROJECT_RISK',
	permission: 'project.write',
	isPublic: false,
	check(faults, input, today) {
		faults.oneOf('kind', input.kind, among(riskKinds));
		faults.text('title', input.title, 500, true);
		if (input.kind === 'risk') faults.oneOf('likelihood', input.likelihood, among(levels));
		faults.oneOf('impact', input.impact, among(levels));
		faults.text('response', input.response, 2000);
		faults.text('owner', input.owner, 200);
		faults.day('closed_on', input.closed_on, { latest: today });
	},
	columns: (input) => ({
		kind: input.kind,
		title: input.title.trim(),
		likelihood: input.kind === 'risk' ? (input.likelihood ?? null) : null,
		impact: input.impact,
		response: orNull(input.response),
		owner: orNull(input.owner),
		closed_on: orNull(input.closed_on)
	})
};

export type ConditionInput = {
	readonly kind: string;
	readonly title: string;
	readonly office?: string;
	readonly number?: string;
	readonly due_on?: string;
	readonly asked_on?: string;
	readonly met_on?: string;
	readonly refused_on?: string;
	readonly valid_until?: string;
	readonly note?: string;
};

/** What land, law and safeguards ask for. */
export const conditions: PartKind<ConditionInput> = {
	table: 'project_condition',
	event: 'PROJECT_CONDITION',
	permission: 'project.write',
	isPublic: false,
	check(faults, input, today) {
		faults.oneOf('kind', input.kind, among(conditionKinds));
		faults.text('title', input.title, 300, true);
		faults.text('office', input.office, 200);
		faults.text('number', input.number, 100);
		faults.day('due_on', input.due_on);
		for (const field of ['asked_on', 'met_on', 'refused_on'] as const)
			faults.day(field, input[field], { latest: today });
		faults.day('valid_until', input.valid_until);
		faults.order(input.met_on, 'valid_until', input.valid_until);
		if (input.met_on && input.refused_on) faults.add('refused_on', 'MET_AND_REFUSED');
		faults.text('note', input.note, 2000);
	},
	columns: (input) => ({
		kind: input.kind,
		title: input.title.trim(),
		office: orNull(input.office),
		number: orNull(input.number),
		due_on: orNull(input.due_on),
		asked_on: orNull(input.asked_on),
		met_on: orNull(input.met_on),
		refused_on: orNull(input.refused_on),
		valid_until: orNull(input.valid_until),
		note: orNull(input.note)
	})
};

export type GrievanceInput = {
	readonly received_on: string;
	readonly way: string;
	readonly complainant?: string;
	readonly told: string;
	readonly answered_on?: string;
	readonly answer?: string;
};

/** What somebody complained of, and what was answered. Who it was is kept from all but a few. */
export const grievances: PartKind<GrievanceInput> = {
	table: 'project_grievance',
	event: 'PROJECT_GRIEVANCE',
	permission: 'project.grievance',
	isPublic: false,
	personalColumns: ['complainant', 'told', 'answer'],
	check(faults, input, today) {
		faults.day('received_on', input.received_on, { required: true, latest: today });
		faults.oneOf('way', input.way, among(grievanceWays));
		faults.text('complainant', input.complainant, 200);
		faults.text('told', input.told, 4000, true);
		faults.day('answered_on', input.answered_on, { required: Boolean(input.answer), latest: today });
		faults.order(input.received_on, 'answered_on', input.answered_on);
		faults.text('answer', input.answer, 4000, Boolean(input.answered_on));
	},
	columns: (input) => ({
		received_on: input.received_on,
		way: input.way,
		complainant: orNull(input.complainant),
		told: input.told.trim(),
		answered_on: orNull(input.answered_on),
		answer: orNull(input.answer)
	})
};
