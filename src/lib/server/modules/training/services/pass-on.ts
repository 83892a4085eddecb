import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import {
	addObligation,
	listObligations,
	type ListedObligation,
	type ObligationKind
} from '$lib/server/modules/obligations';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { dutyDays, dutyKinds, usualDutyTerms, type DutyKind, type DutyTerms } from '../domain/duties';
import type { CohortRow, ParticipantRow } from '../repository/cohorts';

const kindOf: Record<DutyKind, ObligationKind> = {
	report: 'report',
	sharing_session: 'knowledge_transfer',
	action_plan: 'activity',
	outcome_6: 'evaluation',
	outcome_12: 'evaluation'
};

/** The region's terms for passing on (`training_duty_days`), each as the usual one where it is not set. */
export function dutyTermsOf(settings: Readonly<Record<string, unknown>>): DutyTerms {
	const given = (settings.training_duty_days ?? {}) as Record<string, unknown>;
	const days = (name: string, usual: number) =>
		Number.isInteger(given[name]) && Number(given[name]) > 0 ? Number(given[name]) : usual;
	return {
		report: days('report', usualDutyTerms.report),
		sharing: days('sharing', usualDutyTerms.sharing),
		actionPlan: days('action_plan', usualDutyTerms.actionPlan)
	};
}

/**
 * Adds to the act of returning what each who came back owes: report, sharing session, action plan, and the outcome
 * after 6 and 12 months. The unit owes it, since whoever went may have no account here; the name stands in it.
 */
export function addDuties(
	uow: UnitOfWork,
	ctx: Ctx,
	cohort: CohortRow,
	people: readonly ParticipantRow[],
	returnedOn: string
): Refusal<'VALIDATION_FAILED'> | undefined {
	const days = dutyDays(returnedOn, dutyTermsOf(ctx.tenant.settings));
	const title = cohort.theme ?? cohort.programme;
	// What the office writes stands in the office's language, as every duty does.
	const words = textIn('id').trainingPapers.duties;
	for (const person of people)
		for (const kind of dutyKinds) {
			const added = addObligation(uow, ctx, {
				subject: { kind: 'training', id: cohort.id, title: { id: title, en: title } },
				kind: kindOf[kind],
				what: words[kind](person.name),
				basis: cohort.decree_number ? words.basis(cohort.decree_number) : null,
				owner: { kind: 'unit', id: person.unit_id },
				dueOn: days[kind],
				isExample: cohort.is_example
			});
			if (isRefusal(added)) return added;
		}
	return undefined;
}

const pageSize = 200;
const mostPages = 25;

/** All duties of a cohort that this reader may see, by due day. */
export async function dutiesOfCohort(
	ctx: Ctx,
	cohortId: string
): Promise<readonly ListedObligation[] | AuthorisationRefusal | Refusal<'VALIDATION_FAILED'>> {
	const duties: ListedObligation[] = [];
	let cursor: string | null = null;
	for (let page = 0; page < mostPages; page += 1) {
		const found = await listObligations(ctx, {
			subject: { kind: 'training', id: cohortId },
			cursor,
			limit: pageSize
		});
		if (isRefusal(found)) return found;
		duties.push(...found.rows);
		cursor = found.next;
		if (cursor === null) break;
	}
	return duties;
}
