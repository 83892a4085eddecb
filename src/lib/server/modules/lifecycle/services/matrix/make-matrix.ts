import { addCalendarDays, addMonths } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { listObligations, owedStates, type ListedObligation } from '$lib/server/modules/obligations';
import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { writeFormBook } from '$lib/server/platform/spreadsheet';
import { textIn } from '$lib/text';
import type { EvaluationPeriod } from '../../domain/evaluation-period';
import { matrixSide, readMatrixPeriod } from '../../domain/matrix';
import { indicatorsOfMany } from '../../repository/evaluations';
import { periodOfRound, roundsSeen } from '../evaluation-round';
import { evaluationSheet, indicatorSheet, obligationSheet } from './matrix-sheets';

/** As many obligations as one matrix holds. */
const mostDuties = 2_000;

export type MadeMatrix = {
	readonly bytes: Buffer;
	readonly period: EvaluationPeriod;
	/** How many rows wait to be filled in, of each sheet. */
	readonly counts: { readonly evaluation: number; readonly indicator: number; readonly obligation: number };
};

/**
 * The monitoring matrix of a period as a workbook that a unit fills in and sends back: its evaluations that are still
 * to be given, their indicators, and what the unit owes (capability 87). A unit's officer gets their own units' rows;
 * the office one unit's or everybody's.
 *
 * `VALIDATION_FAILED` on `period` with `CHOOSE_ONE`; `NOT_FOUND`: no such unit.
 */
export async function makeMatrix(
	ctx: Ctx,
	asked: { readonly period: string; readonly unitId?: string }
): Promise<MadeMatrix | AuthorisationRefusal | Refusal<'VALIDATION_FAILED' | 'NOT_FOUND'>> {
	const denied = authorise(ctx, 'evaluation.matrix');
	if (denied) return denied;
	const period = readMatrixPeriod(asked.period);
	if (!period) return refuse('VALIDATION_FAILED', { errors: [{ field: 'period', message: 'CHOOSE_ONE' }] });
	const unitId = asked.unitId || null;
	if (unitId !== null && !isId(unitId)) return refuse('NOT_FOUND');
	// An evaluation is planned for the last day of the month after its period.
	const rounds = (await roundsSeen(ctx, { unitId, plannedFrom: addMonths(period.from, 1) })).filter(
		(round) => {
			const { to } = periodOfRound(round);
			return to >= period.from && to <= period.to && !round.given.includes(matrixSide);
		}
	);
	const indicators = await ctx.db.rows(
		indicatorsOfMany({ agreementIds: [...new Set(rounds.map((one) => one.agreement_id))] })
	);
	const duties = await dutiesOf(ctx, period, unitId);
	const words = textIn(ctx.language).matrix;
	const sheets = [
		evaluationSheet(rounds, ctx.language),
		indicatorSheet(rounds, indicators, ctx.language),
		obligationSheet(duties, ctx.language)
	];
	const bytes = await writeFormBook({
		facts: {
			form: 'matrix-1',
			region: ctx.tenant.kodeWilayah,
			from: period.from,
			to: period.to,
			language: ctx.language,
			made: ctx.clock.today()
		},
		guide: { title: words.file.title, lines: words.file.guide },
		sheets
	});
	const [evaluation, indicator, obligation] = sheets.map((sheet) => sheet.rows.length) as [
		number,
		number,
		number
	];
	return { bytes, period, counts: { evaluation, indicator, obligation } };
}

/** What the units owe under agreements and that falls due up to the period's end, or has no day. */
async function dutiesOf(
	ctx: Ctx,
	period: EvaluationPeriod,
	unitId: string | null
): Promise<ListedObligation[]> {
	const found: ListedObligation[] = [];
	let cursor: string | null = null;
	do {
		const page = await listObligations(ctx, {
			subject: { kind: 'agreement' },
			states: owedStates,
			dueBefore: addCalendarDays(period.to, 1),
			ownerUnitId: unitId ?? undefined,
			cursor,
			limit: 200
		});
		if (isRefusal(page)) return found;
		found.push(
			...page.rows.filter((one) => one.kind !== 'evaluation' && one.owner_unit_id !== null && isOwn(ctx, one))
		);
		cursor = page.next;
	} while (cursor !== null && found.length < mostDuties);
	return found;
}

/** A unit's officer reads duties that others owe their unit too; the matrix asks only what it owes itself. */
function isOwn({ actor }: Ctx, duty: ListedObligation): boolean {
	if (actor.kind !== 'person' || actor.roles.some((role) => role !== 'unit_officer')) return true;
	return actor.unitIds.includes(duty.owner_unit_id ?? '');
}
