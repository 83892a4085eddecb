import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Bilingual } from '$lib/text/bilingual';
import { allows, authorise, takeAttempt } from '$lib/server/modules/identity';
import { workingDaysOf } from '$lib/server/modules/calendar';
import {
	clockOfCase,
	drawMainLine,
	isUnderWay,
	openVisits,
	papersFor,
	stepOf,
	type CaseStatus,
	type ClockPhase,
	type LinePosition,
	type Step
} from '$lib/server/modules/workflow';
import { normaliseReceipt } from '../../domain/proposals/receipt-number';
import { proposalById, proposalByReceipt } from '../../repository/proposals';
import { readsFromOutside } from '../../domain/case-scope';
import { isOwnCase, loadCaseUnchecked, mayReadCase, type CaseFile } from '../case-file';
import { replyOfCaseUnchecked } from '../replies/offer-replies';
import { signingProgress, type SigningProgress } from '../signing/read-rounds';
import { ownView, type OwnView } from './own-view';
import type { HandedIn, ProposalAnswers } from './proposal-file';

export type TrackedStep = {
	readonly key: string;
	readonly name: Bilingual;
	readonly about: Bilingual;
	/** Null without a limit, and while the clock stands. */
	readonly due: string | null;
	readonly provisional: boolean;
	readonly left: number | null;
	readonly late_by: number;
	readonly unit: 'working_days' | 'calendar_days';
	readonly phase: ClockPhase;
	/** Who is waited for while the clock stands. */
	readonly waits_for: 'applicant' | 'outside_authority' | null;
};

export type AskedPaper = {
	readonly key: string;
	readonly name: Bilingual;
	/** `wrong` and `missing` were sent back; the others may be replaced too. */
	readonly state: 'given' | 'ok' | 'missing' | 'wrong' | 'none';
	readonly required: boolean;
	readonly remark: string | null;
	readonly formats: readonly string[];
	/** Handed in anew and not yet sent; only for whoever may mend. */
	readonly mended: HandedIn | null;
};

export type Tracked = {
	readonly receipt: string;
	readonly proposal_id: string;
	readonly case_id: string;
	readonly subject: string;
	readonly procedure: { readonly key: string; readonly name: Bilingual };
	readonly status: CaseStatus;
	readonly is_example: boolean;
	readonly submitted_on: string;
	readonly ended_on: string | null;
	readonly line: readonly { key: string; name: Bilingual; position: LinePosition }[];
	readonly open: readonly TrackedStep[];
	/** Why the whole clock stands, as the office wrote it for the applicant to read. */
	readonly paused: { readonly reason: string; readonly since: string } | null;
	/** What is asked of the applicant now: papers to hand in again, with the remark on each. */
	readonly asked: {
		readonly step: string;
		readonly note: string | null;
		readonly papers: readonly AskedPaper[];
	} | null;
	/** True where whoever looks may mend here: the applicant by link, or the partner's own account. */
	readonly mine: boolean;
	/** The same, while the case is under way and the law of the house lets this person take it back. */
	readonly may_withdraw: boolean;
	/** Why it ended, in the words that the applicant was told; null for everybody else. */
	readonly end_reason: string | null;
	/** How far the electronic signing of its papers has come, without a name. */
	readonly signing: readonly SigningProgress[];
	/** By when the region promised to answer the offer, and when it did; null where nobody offered. */
	readonly reply: { readonly due_on: string; readonly days: number; readonly sent_on: string | null } | null;
	/** What only whoever has to do with the case reads: its papers, and what the office wrote to them. */
	readonly own: OwnView | null;
};

export type TrackRefusal = Refusal<'NOT_FOUND' | 'TOO_MANY_REQUESTS'>;

/**
 * Where a proposal stands, for whoever knows its receipt number with the random tail; nothing confidential is in
 * it: no opinion, no name of an officer, no paper (capability 2). Guessing is limited per network address.
 */
export async function trackProposal(
	ctx: Ctx,
	receipt: string,
	from: { readonly address: string }
): Promise<Tracked | TrackRefusal> {
	const denied = authorise(ctx, 'proposal.track');
	if (denied) return refuse('NOT_FOUND');
	const blocked = await takeAttempt(ctx, `track-from:${from.address}`, 120, 600);
	if (blocked) return blocked;
	const number = normaliseReceipt(receipt);
	const found = number === null ? undefined : await ctx.db.first(proposalByReceipt({ receipt: number }));
	const file = found?.case_id ? await loadCaseUnchecked(ctx.db, found.case_id) : undefined;
	return file ? describe(ctx, file) : refuse('NOT_FOUND');
}

/** The same for a case of one's own, found by its id. `NOT_FOUND`: none, or not this reader's. */
export async function trackCase(ctx: Ctx, caseId: string): Promise<Tracked | Refusal<'NOT_FOUND'>> {
	if (authorise(ctx, 'proposal.read')) return refuse('NOT_FOUND');
	const file = await loadCaseUnchecked(ctx.db, caseId);
	if (!file || !mayReadCase(ctx, file.row) || !file.row.receipt) return refuse('NOT_FOUND');
	return describe(ctx, file);
}

async function describe(ctx: Ctx, file: CaseFile): Promise<Tracked> {
	const { row, state } = file;
	const mine = isOwnCase(ctx, file);
	const pause =
		state.status === 'paused' ? file.events.findLast((event) => event.act === 'pause') : undefined;
	return {
		receipt: row.receipt!,
		proposal_id: row.proposal_id!,
		case_id: row.id,
		subject: row.subject,
		procedure: { key: row.procedure_key, name: state.procedure.name },
		status: state.status,
		is_example: row.is_example,
		submitted_on: state.started_on,
		ended_on: state.ended_on,
		line: drawMainLine(state)
			.filter(({ position }) => position !== 'not_applicable')
			.map(({ step, position }) => ({ key: step.key, name: step.name, position })),
		open: await openSteps(ctx, file),
		paused: pause ? { reason: pause.fields.reason ?? pause.note ?? '', since: pause.day } : null,
		asked: await whatIsAsked(ctx, file, mine),
		mine,
		may_withdraw: mine && isUnderWay(state.status) && allows(ctx.actor, 'case.withdraw'),
		end_reason: mine ? endReason(file) : null,
		reply: await promisedReply(ctx, file),
		signing: (await signingProgress(ctx.db, row.id)).filter(({ of_agreement }) => of_agreement),
		own: mine || (readsFromOutside(ctx.actor) && mayReadCase(ctx, row)) ? await ownView(ctx, file) : null
	};
}

/** The promise of an answer, without a name or a number: what the region says of itself. */
async function promisedReply(ctx: Ctx, file: CaseFile): Promise<Tracked['reply']> {
	const reply = await replyOfCaseUnchecked(ctx, file);
	return reply && { due_on: reply.due_on, days: reply.days, sent_on: reply.sent?.on ?? null };
}

/** The words with which it was refused, withdrawn or closed for silence; they were mailed to the applicant. */
function endReason({ state, events }: CaseFile): string | null {
	if (!['rejected', 'withdrawn', 'lapsed'].includes(state.status)) return null;
	const last = events.at(-1);
	return last?.fields.reason ?? last?.note ?? null;
}

async function openSteps(ctx: Ctx, { state }: CaseFile): Promise<TrackedStep[]> {
	const clock = clockOfCase(state, ctx.clock.today(), await workingDaysOf(ctx));
	return openVisits(state).map((visit) => {
		const step = stepOf(state.procedure, visit.step)!;
		const own = clock.steps.find((one) => one.step === visit.step)!;
		const wait = visit.waits.find((span) => span.to === null);
		return {
			key: step.key,
			name: step.name,
			about: step.about,
			due: own.due,
			provisional: own.provisional,
			left: own.left,
			late_by: own.late_by,
			unit: own.unit,
			phase: own.phase,
			waits_for: wait?.cause ?? null
		};
	});
}

async function whatIsAsked(ctx: Ctx, file: CaseFile, mine: boolean): Promise<Tracked['asked']> {
	const { state } = file;
	const submitting = openVisits(state)
		.map((visit) => stepOf(state.procedure, visit.step)!)
		.find((step) => step.kind === 'submit');
	if (!submitting) return null;
	const mended = mine ? await mendedPapers(ctx, file) : {};
	const lastReturn = file.events.findLast((event) => event.act === 'outcome' && event.outcome === 'return');
	return {
		step: submitting.key,
		note: lastReturn?.note ?? null,
		papers: papersOfStep(file, submitting).map((paper) => ({ ...paper, mended: mended[paper.key] ?? null }))
	};
}

/** The papers of the first step with what the check found; those that were sent back first. */
function papersOfStep({ state }: CaseFile, step: Step): Omit<AskedPaper, 'mended'>[] {
	const papers = papersFor(step.papers_in, state.answers).flatMap((use) => {
		const paper = state.procedure.papers.find((one) => one.key === use.paper);
		const known = state.papers[use.paper];
		if (!paper) return [];
		return [
			{
				key: paper.key,
				name: paper.name,
				state: known?.state ?? ('none' as const),
				required: use.need === 'required',
				remark: known?.remark ?? null,
				formats: paper.formats
			}
		];
	});
	const sentBack = (paper: { state: string }) => paper.state === 'wrong' || paper.state === 'missing';
	return [...papers.filter(sentBack), ...papers.filter((paper) => !sentBack(paper))];
}

/** Papers that were handed in anew and are not yet part of the case. */
export async function mendedPapers(
	ctx: Pick<Ctx, 'db'>,
	file: CaseFile
): Promise<Readonly<Record<string, HandedIn>>> {
	const row = await ctx.db.first(proposalById({ id: file.row.proposal_id! }));
	const mended = (row?.answers as ProposalAnswers | undefined)?.mended ?? {};
	return Object.fromEntries(
		Object.entries(mended).filter(([key, paper]) => file.state.papers[key]?.document_id !== paper.document_id)
	);
}
