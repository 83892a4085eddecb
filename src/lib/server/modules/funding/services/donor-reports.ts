import { isDay, type Day } from '$lib/server/modules/calendar';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	addObligation,
	listObligations,
	obligationStates,
	pendingStates,
	recurrences,
	type AddedObligation,
	type ListedObligation,
	type ObligationPage,
	type Recurrence
} from '$lib/server/modules/obligations';
import { carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { donorReportKinds, isDonorReportKind, lastReportDay } from '../domain/donor-report';
import { officeProject, tiesKnown } from '../repository/office-projects';
import { Faults } from './field-faults';
import { takeProject, type ProjectRefusal } from './may-change';

/** A report or an audit as it is written down. Days YYYY-MM-DD in the region's calendar. */
export type NewDonorReport = {
	readonly kind: string;
	readonly what: string;
	/** The article of the grant or loan agreement that asks for it. */
	readonly basis?: string;
	/** The unit that owes it; the project's own where none is named. */
	readonly unit_id?: string;
	/** The party of the project that receives and accepts it; without one the cooperation division does. */
	readonly partner_id?: string;
	readonly due_on: string;
	readonly recurrence?: string;
	/** Left out: until the last instrument closes. */
	readonly recurs_until?: string;
};

/**
 * Writes down what a donor is owed about a project: a report or an audit, once or recurring, with its reminders,
 * evidence and acceptance (capability 52).
 *
 * `VALIDATION_FAILED` with `errors`, among them `unit_id` CHOOSE_ONE where neither the input nor the project names a
 * unit, and `partner_id` NOT_A_PARTY.
 */
export async function addDonorReport(
	ctx: Ctx,
	projectId: string,
	input: NewDonorReport
): Promise<AddedObligation | ProjectRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED'>> {
	return carryOut(ctx, async (uow) => {
		const head = await takeProject(uow, ctx, projectId, 'project.write');
		if (isRefusal(head)) return head;
		const project = (await uow.first(officeProject({ id: projectId })))!;
		const unitId = input.unit_id || head.unit_id;
		const faults = new Faults();
		faults.oneOf('kind', input.kind, isDonorReportKind);
		faults.text('what', input.what, 500, true);
		faults.text('basis', input.basis, 300);
		faults.day('due_on', input.due_on, { required: true });
		faults.oneOf('recurrence', input.recurrence, (word) => recurrences.includes(word as Recurrence), false);
		faults.day('recurs_until', input.recurs_until);
		faults.order(input.due_on, 'recurs_until', input.recurs_until);
		faults.oneOf('unit_id', unitId ?? undefined, isId);
		if (input.partner_id && !project.parties.some(({ partnerId }) => partnerId === input.partner_id))
			faults.add('partner_id', 'NOT_A_PARTY');
		const known = faults.found.length === 0 && (await uow.first(tiesKnown({ unitId, agreementId: null })));
		if (faults.found.length === 0 && !(known && known.unit)) faults.add('unit_id', 'CHOOSE_ONE');
		if (faults.found.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.found });
		const until = input.recurs_until || lastReportDay(project);
		return addObligation(uow, ctx, {
			subject: { kind: 'project', id: projectId, title: project.title },
			kind: input.kind as (typeof donorReportKinds)[number],
			what: input.what,
			basis: input.basis,
			owner: { kind: 'unit', id: unitId! },
			other: { partnerId: input.partner_id || null },
			dueOn: input.due_on,
			recurrence: (input.recurrence || null) as Recurrence | null,
			// A series that the record would end before its first day has the end that somebody will give it.
			recursUntil: input.recurrence && until && until >= input.due_on ? until : null,
			isExample: project.isExample || undefined
		});
	});
}

/** The reports and audits of one project that this reader may see, by day; 200 at most. */
export async function listReportsOfProject(
	ctx: Ctx,
	projectId: string
): Promise<readonly ListedObligation[] | AuthorisationRefusal | Refusal<'VALIDATION_FAILED'>> {
	const page = await listObligations(ctx, {
		subject: { kind: 'project', id: projectId },
		kinds: donorReportKinds,
		limit: 200
	});
	return isRefusal(page) ? page : page.rows;
}

/**
 * The calendar of reports and audits due to donors: what still waits before `from`, and everything due from there on
 * until before `before`.
 */
export async function readReportCalendar(
	ctx: Ctx,
	question: { readonly from: Day; readonly before: Day; readonly partnerId?: string }
): Promise<
	| { readonly late: ObligationPage; readonly coming: ObligationPage }
	| AuthorisationRefusal
	| Refusal<'VALIDATION_FAILED'>
> {
	const { from, before } = question;
	if (!isDay(from) || !isDay(before)) return refuse('VALIDATION_FAILED');
	const shared = {
		subject: { kind: 'project' as const },
		kinds: donorReportKinds,
		otherPartnerId: question.partnerId,
		limit: 200
	};
	const [late, coming] = await Promise.all([
		listObligations(ctx, { ...shared, states: pendingStates, dueBefore: from }),
		listObligations(ctx, { ...shared, states: obligationStates, dueFrom: from, dueBefore: before })
	]);
	if (isRefusal(late)) return late;
	if (isRefusal(coming)) return coming;
	return { late, coming };
}
