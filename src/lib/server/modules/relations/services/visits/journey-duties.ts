import { makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { addObligation, moveObligationUnchecked } from '$lib/server/modules/obligations';
import { textIn } from '$lib/text';
import { type Column, insertRecord, type Own } from '$lib/server/modules/records';
import { isJourney } from '../../domain/visit';
import { permitRequestDue, travelReportDue, visitTermsOf } from '../../domain/visit-terms';
import { movePermits, type Holder } from '../../repository/records';
import { ownerOf } from '../records/write-head';

type Journey = {
	readonly id: string;
	readonly columns: Readonly<Record<string, Column>>;
	readonly known?: Holder;
};

type Going = { readonly direction?: unknown; readonly country?: unknown; readonly kind?: unknown };
const isOut = (of: Going) => of.direction === 'outgoing' && isJourney(of);
const isAbroad = (of: Going) => isOut(of) && of.country !== 'ID';

/**
 * What follows from the days of a journey: its report is owed after the return, and abroad the permits before it. Where
 * the days of a known one move, both move with them; a visit that turns out to be the other side's owes no report.
 */
export async function followJourney(
	uow: UnitOfWork,
	ctx: Ctx,
	journey: Journey
): Promise<Own | Refusal<'VALIDATION_FAILED'>> {
	const { id, columns, known } = journey;
	const reportId = await followReport(uow, ctx, journey);
	if (isRefusal(reportId)) return reportId;
	const startsOn = String(columns.starts_on);
	const isNewlyAbroad = isAbroad(columns) && !(known && isAbroad(known));
	if (known?.starts_on && known.starts_on !== startsOn) uow.add(movePermits(id, known.starts_on, startsOn));
	return {
		columns: { report_obligation_id: reportId },
		after: isNewlyAbroad ? () => addPermits(uow, ctx, id, startsOn) : undefined
	};
}

async function followReport(
	uow: UnitOfWork,
	ctx: Ctx,
	{ id, columns, known }: Journey
): Promise<string | null | Refusal<'VALIDATION_FAILED'>> {
	const owed = known?.report_obligation_id ?? null;
	const words = textIn('id').visitPapers.duties;
	if (!isOut(columns)) {
		if (owed) await moveObligationUnchecked(uow, ctx, owed, ['waive'], words.notOurs);
		return owed;
	}
	const dueOn = travelReportDue(String(columns.ends_on), visitTermsOf(ctx.tenant.settings));
	if (owed) {
		if (known?.ends_on !== columns.ends_on)
			await moveObligationUnchecked(uow, ctx, owed, ['extend'], words.moved, dueOn);
		return owed;
	}
	const owner = ownerOf(ctx, columns.unit_id as string | null);
	if (!owner) return null;
	const title = JSON.parse(String(columns.title)) as { id: string; en: string };
	const report = addObligation(uow, ctx, {
		subject: { kind: 'visit', id, title },
		kind: 'report',
		what: words.report(title.id),
		basis: isAbroad(columns) ? 'Permendagri 59/2019' : null,
		owner,
		dueOn,
		isExample: known?.is_example ?? makesExamples(ctx)
	});
	return isRefusal(report) ? report : report.id;
}

function addPermits(uow: UnitOfWork, ctx: Ctx, visitId: string, startsOn: string): void {
	const requestBy = permitRequestDue(startsOn, visitTermsOf(ctx.tenant.settings));
	for (const kind of ['pdln_request', 'pdln_permit', 'service_passport', 'exit_permit'] as const)
		uow.add(
			insertRecord('visit_permit', {
				id: newId(),
				visit_id: visitId,
				kind,
				due_on: kind === 'pdln_request' ? requestBy : startsOn,
				is_example: makesExamples(ctx),
				created_at: ctx.clock.now()
			})
		);
}
