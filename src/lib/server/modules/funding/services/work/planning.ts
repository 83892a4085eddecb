import { isId } from '$lib/server/platform/ids';
import { stepOutOfOrder, tenderSteps, type TenderDays } from '../../domain/tender';
import { inBoth, orNull, type PartKind } from './part';

export type ComponentInput = {
	readonly title_id: string;
	readonly title_en?: string;
	readonly amount?: string;
	readonly currency?: string;
	readonly note?: string;
};

/** A part of the work, with what it is planned to cost. */
export const components: PartKind<ComponentInput> = {
	table: 'project_component',
	event: 'PROJECT_COMPONENT',
	permission: 'project.write',
	isPublic: true,
	check(faults, input) {
		faults.text('title_id', input.title_id, 300, true);
		faults.text('title_en', input.title_en, 300);
		if (input.amount) faults.money('amount', { amount: input.amount, currency: input.currency ?? '' });
		faults.text('note', input.note, 2000);
	},
	columns: (input) => ({
		title: inBoth(input.title_id, input.title_en),
		amount: orNull(input.amount),
		currency: input.amount ? orNull(input.currency) : null,
		note: orNull(input.note)
	})
};

export type MilestoneInput = {
	readonly title_id: string;
	readonly title_en?: string;
	readonly component_id?: string;
	readonly planned_on: string;
	readonly reached_on?: string;
	readonly note?: string;
};

/** A day by which something is to stand, and the day on which it did. */
export const milestones: PartKind<MilestoneInput> = {
	table: 'project_milestone',
	event: 'PROJECT_MILESTONE',
	permission: 'project.write',
	isPublic: true,
	check(faults, input, today) {
		faults.text('title_id', input.title_id, 300, true);
		faults.text('title_en', input.title_en, 300);
		faults.oneOf('component_id', input.component_id, isId, false);
		faults.day('planned_on', input.planned_on, { required: true });
		faults.day('reached_on', input.reached_on, { latest: today });
		faults.text('note', input.note, 2000);
	},
	columns: (input) => ({
		title: inBoth(input.title_id, input.title_en),
		component_id: orNull(input.component_id),
		planned_on: input.planned_on,
		reached_on: orNull(input.reached_on),
		note: orNull(input.note)
	})
};

export type TenderInput = {
	readonly title: string;
	readonly component_id?: string;
	readonly reference?: string;
	readonly invited_on?: string;
	readonly evaluated_on?: string;
	readonly awarded_on?: string;
	readonly contracted_on?: string;
	readonly cancelled_on?: string;
	readonly winner?: string;
	readonly contract_number?: string;
	readonly amount?: string;
	readonly currency?: string;
	readonly note?: string;
};

const daysOf = (input: TenderInput): TenderDays => ({
	invited_on: orNull(input.invited_on),
	evaluated_on: orNull(input.evaluated_on),
	awarded_on: orNull(input.awarded_on),
	contracted_on: orNull(input.contracted_on)
});

/** A tender by its days: invited, evaluated, awarded, contract; an award names who won. */
export const tenders: PartKind<TenderInput> = {
	table: 'project_tender',
	event: 'PROJECT_TENDER',
	permission: 'project.write',
	isPublic: true,
	check(faults, input, today) {
		faults.text('title', input.title, 300, true);
		faults.oneOf('component_id', input.component_id, isId, false);
		faults.text('reference', input.reference, 100);
		for (const step of [...tenderSteps, 'cancelled_on'] as const)
			faults.day(step, input[step], { latest: today });
		const wrong = faults.found.length > 0 ? undefined : stepOutOfOrder(daysOf(input));
		if (wrong) faults.add(wrong, 'STEP_OUT_OF_ORDER');
		faults.text('winner', input.winner, 300, Boolean(input.awarded_on));
		faults.text('contract_number', input.contract_number, 100);
		if (input.amount) faults.money('amount', { amount: input.amount, currency: input.currency ?? '' });
		faults.text('note', input.note, 2000);
	},
	columns: (input) => ({
		...daysOf(input),
		title: input.title.trim(),
		component_id: orNull(input.component_id),
		reference: orNull(input.reference),
		cancelled_on: orNull(input.cancelled_on),
		winner: orNull(input.winner),
		contract_number: orNull(input.contract_number),
		amount: orNull(input.amount),
		currency: input.amount ? orNull(input.currency) : null,
		note: orNull(input.note)
	})
};
