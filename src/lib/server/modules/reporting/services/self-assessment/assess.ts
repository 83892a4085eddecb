import type { AuditEventName } from '$lib/text/audit-events';
import { cooperationEvidenceUnchecked } from '$lib/server/modules/cooperation';
import { fundingEvidenceUnchecked } from '$lib/server/modules/funding';
import { obligationsEvidenceUnchecked } from '$lib/server/modules/obligations';
import { organisationsEvidenceUnchecked } from '$lib/server/modules/organisations';
import { relationsEvidenceUnchecked } from '$lib/server/modules/relations';
import { trainingEvidenceUnchecked } from '$lib/server/modules/training';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	allows,
	authorise,
	type AuthorisationRefusal,
	identityEvidenceUnchecked
} from '$lib/server/modules/identity';
import {
	indicators,
	standingsOf,
	weakest,
	type EvidenceKind,
	type Item,
	type Standing
} from '../../domain/self-assessment';
import {
	assessmentOfYear,
	assessments,
	changeAssessment,
	insertAssessment,
	itemsOf,
	keepScores,
	putItem,
	type AssessmentRow
} from '../../repository/self-assessment';

export type { AssessmentRow };

/** How much each room has on record for a year; what is invented counts in the demonstration alone. */
async function evidenceOf(ctx: Ctx, year: number): Promise<Record<EvidenceKind, number>> {
	const span = { from: `${year}-01-01`, to: `${year}-12-31`, withExamples: ctx.mode === 'demo' };
	const figures = await Promise.all([
		organisationsEvidenceUnchecked(ctx, span),
		identityEvidenceUnchecked(ctx, span),
		trainingEvidenceUnchecked(ctx, span),
		cooperationEvidenceUnchecked(ctx, span),
		fundingEvidenceUnchecked(ctx, span),
		relationsEvidenceUnchecked(ctx, span),
		obligationsEvidenceUnchecked(ctx, span)
	]);
	return Object.assign({}, ...figures) as Record<EvidenceKind, number>;
}

/** `ASSESSMENT_CLOSED`: it was sent or closed and is not written any more · `ASSESSMENT_UNFINISHED`: something lacks its score or reason. */
export type AssessmentRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'VALIDATION_FAILED' | 'NOT_FOUND' | 'ASSESSMENT_CLOSED' | 'ASSESSMENT_UNFINISHED'>;

export type AssessmentView = {
	readonly assessment: AssessmentRow;
	readonly items: readonly Item[];
	readonly standings: readonly Standing[];
	readonly weakest: readonly string[];
	readonly evidence: Readonly<Record<EvidenceKind, number>>;
	readonly mayWrite: boolean;
	readonly isOpen: boolean;
};

export async function listAssessments(ctx: Ctx): Promise<readonly AssessmentRow[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'assessment.read');
	if (denied) return denied;
	return ctx.db.rows(assessments({}));
}

/** The assessment of a year with its scores, how each dimension stands, and what the record offers as evidence. */
export async function readAssessment(
	ctx: Ctx,
	year: number
): Promise<AssessmentView | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'assessment.read');
	if (denied) return denied;
	if (!isYear(year)) return refuse('NOT_FOUND');
	const assessment = await ctx.db.first(assessmentOfYear({ year }));
	if (!assessment) return refuse('NOT_FOUND');
	const evidence = await evidenceOf(ctx, year);
	const items = await ctx.db.rows(itemsOf({ id: assessment.id }));
	const isOpen = assessment.state === 'draft' || assessment.state === 'returned';
	return {
		assessment,
		items,
		evidence,
		isOpen,
		standings: standingsOf(items, assessment.continuation_only),
		weakest: weakest(items),
		mayWrite: allows(ctx.actor, 'assessment.write')
	};
}

const isYear = (year: number) => Number.isInteger(year) && year >= 2018 && year <= 2100;

/** Begins the assessment of a year; each year has one. */
export async function beginAssessment(
	ctx: Ctx,
	input: { readonly year: number; readonly continuationOnly: boolean }
): Promise<{ id: string; year: number } | AssessmentRefusal> {
	const denied = authorise(ctx, 'assessment.write');
	if (denied) return denied;
	const fault = (message: string) => refuse('VALIDATION_FAILED', { errors: [{ field: 'year', message }] });
	if (!isYear(input.year)) return fault('NOT_A_NUMBER');
	return carryOut(ctx, async (uow) => {
		if (await uow.first(assessmentOfYear({ year: input.year }))) return fault('ONCE');
		const id = newId();
		uow.add(
			insertAssessment({
				id,
				year: input.year,
				continuation_only: input.continuationOnly,
				is_example: makesExamples(ctx),
				created_at: ctx.clock.now(),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'ASSESSMENT_BEGUN',
			subject: { kind: 'self_assessment', id },
			data: { year: input.year, continuation_only: input.continuationOnly }
		});
		return { id, year: input.year };
	});
}

export type ItemInput = {
	readonly indicator: string;
	/** 0 to 4, `na` where it does not apply, empty: not scored yet. */
	readonly score: string;
	readonly evidence: string;
	readonly reason: string;
	readonly mend: string;
};

/** Writes scores with their evidence and reasons, as many at once as were sent. */
export async function scoreIndicators(
	ctx: Ctx,
	year: number,
	items: readonly ItemInput[]
): Promise<{ year: number } | AssessmentRefusal> {
	const denied = authorise(ctx, 'assessment.write');
	if (denied) return denied;
	const errors = items.flatMap(({ indicator, score, evidence, reason, mend }) => [
		...(indicators.some(({ key }) => key === indicator)
			? []
			: [{ field: `score.${indicator}`, message: 'CHOOSE_ONE' }]),
		...(['', 'na', '0', '1', '2', '3', '4'].includes(score)
			? []
			: [{ field: `score.${indicator}`, message: 'SCORE_WRONG' }]),
		...(score !== '' && reason.trim() === '' ? [{ field: `reason.${indicator}`, message: 'REQUIRED' }] : []),
		...Object.entries({ evidence, reason, mend }).flatMap(([name, value]) =>
			value.length > 4000 ? [{ field: `${name}.${indicator}`, message: 'TOO_LONG' }] : []
		)
	]);
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow) => {
		const assessment = isYear(year) ? await uow.first(assessmentOfYear({ year })) : undefined;
		if (!assessment) return refuse('NOT_FOUND');
		if (assessment.state !== 'draft' && assessment.state !== 'returned') return refuse('ASSESSMENT_CLOSED');
		for (const one of items)
			uow.add(
				putItem({
					assessment_id: assessment.id,
					indicator: one.indicator,
					not_applicable: one.score === 'na',
					score: one.score === '' || one.score === 'na' ? null : Number(one.score),
					evidence: one.evidence.trim() || null,
					reason: one.reason.trim() || null,
					mend: one.mend.trim() || null,
					updated_at: ctx.clock.now()
				})
			);
		uow.guard(changeAssessment(assessment, {}));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'ASSESSMENT_SCORED',
			subject: { kind: 'self_assessment', id: assessment.id },
			data: {
				round: assessment.round,
				scores: Object.fromEntries(items.map((one) => [one.indicator, one.score]))
			}
		});
		return { year };
	});
}

/** Sends the assessment to the ministry: it is written no more until it comes back. `ASSESSMENT_UNFINISHED` names what lacks. */
export const submitAssessment = (ctx: Ctx, year: number) =>
	move(ctx, year, ['draft', 'returned'], 'ASSESSMENT_SUBMITTED', (assessment, items) => {
		const missing = standingsOf(items, assessment.continuation_only).at(-1)!.missing;
		return missing.length > 0
			? refuse('ASSESSMENT_UNFINISHED', { missing })
			: { state: 'submitted', submitted_on: ctx.clock.today() };
	});

/** The ministry sent it back with remarks: the next round begins, with the scores before it kept beside. */
export const returnAssessment = (ctx: Ctx, year: number, note: string) =>
	move(ctx, year, ['submitted'], 'ASSESSMENT_RETURNED', (assessment) =>
		note.trim() === '' || note.length > 4000
			? refuse('VALIDATION_FAILED', {
					errors: [{ field: 'note', message: note.trim() === '' ? 'REQUIRED' : 'TOO_LONG' }]
				})
			: {
					state: 'returned',
					returned_on: ctx.clock.today(),
					ministry_note: note.trim(),
					round: assessment.round + 1
				}
	);

export const closeAssessment = (ctx: Ctx, year: number) =>
	move(ctx, year, ['submitted'], 'ASSESSMENT_ACCEPTED', () => ({
		state: 'closed',
		closed_on: ctx.clock.today()
	}));

async function move(
	ctx: Ctx,
	year: number,
	from: readonly AssessmentRow['state'][],
	event: AuditEventName,
	to: (
		assessment: AssessmentRow,
		items: readonly Item[]
	) => Parameters<typeof changeAssessment>[1] | Refusal<'VALIDATION_FAILED' | 'ASSESSMENT_UNFINISHED'>
): Promise<{ year: number } | AssessmentRefusal> {
	const denied = authorise(ctx, 'assessment.write');
	if (denied) return denied;
	return carryOut(ctx, async (uow) => {
		const assessment = isYear(year) ? await uow.first(assessmentOfYear({ year })) : undefined;
		if (!assessment) return refuse('NOT_FOUND');
		if (!from.includes(assessment.state)) return refuse('ASSESSMENT_CLOSED');
		const change = to(assessment, await uow.rows(itemsOf({ id: assessment.id })));
		if ('refused' in change) return change;
		if (change.state === 'returned') uow.add(keepScores(assessment.id));
		uow.guard(changeAssessment(assessment, change));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event,
			subject: { kind: 'self_assessment', id: assessment.id },
			data: { year, round: assessment.round }
		});
		return { year };
	});
}
