import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Bilingual } from '$lib/text/bilingual';
import { takeAttempt } from '$lib/server/modules/identity';
import { workingDaysOf } from '$lib/server/modules/calendar';
import {
	clockOfCase,
	drawMainLine,
	openVisits,
	stepOf,
	type CaseStatus,
	type ClockPhase,
	type LinePosition
} from '$lib/server/modules/workflow';
import { proposalByReceipt } from '../../repository/proposals';
import { loadCaseUnchecked, mayReadCase } from '../case-file';

export type Tracked = {
	readonly receipt: string;
	readonly case_id: string;
	readonly subject: string;
	readonly procedure: string;
	readonly status: CaseStatus;
	readonly is_example: boolean;
	readonly submitted_on: string;
	readonly line: readonly { key: string; name: Bilingual; position: LinePosition }[];
	readonly open: readonly {
		key: string;
		name: Bilingual;
		about: Bilingual;
		due: string | null;
		provisional: boolean;
		left: number | null;
		late_by: number;
		unit: string;
		phase: ClockPhase;
	}[];
	/** What is asked of the applicant now: papers to hand in again, with the remark on each. */
	readonly asked: {
		step: string;
		note: string | null;
		papers: readonly {
			key: string;
			name: Bilingual;
			state: string;
			remark: string | null;
			formats: readonly string[];
		}[];
	} | null;
	/** True where whoever looks may mend here: the applicant by link, or the partner's own account. */
	readonly mine: boolean;
};

/**
 * Where a proposal stands, for whoever knows its receipt number with the random tail; nothing confidential is in
 * it: no opinion, no name of an officer, no paper (capability 2). Guessing is limited per address.
 */
export async function trackProposal(
	ctx: Ctx,
	receipt: string,
	from: { address: string }
): Promise<Tracked | Refusal<'NOT_FOUND' | 'TOO_MANY_REQUESTS'>> {
	const blocked = await takeAttempt(ctx, `track-from:${from.address}`, 120, 600);
	if (blocked) return blocked;
	const number = receipt.trim().toUpperCase();
	const found = /^P-\d{4}-\d{6,}-[0-9A-Z]{4}$/.test(number)
		? await ctx.db.first(proposalByReceipt({ receipt: number }))
		: undefined;
	const file = found?.case_id ? await loadCaseUnchecked(ctx.db, found.case_id) : undefined;
	if (!found || !file) return refuse('NOT_FOUND');
	const calendar = await workingDaysOf(ctx);
	const clock = clockOfCase(file.state, ctx.clock.today(), calendar);
	const open = openVisits(file.state);
	const submitting = open
		.map((visit) => stepOf(file.state.procedure, visit.step)!)
		.find((step) => step.kind === 'submit');
	const lastReturn = [...file.events]
		.reverse()
		.find((event) => event.act === 'outcome' && event.outcome === 'return');
	return {
		receipt: number,
		case_id: file.row.id,
		subject: file.row.subject,
		procedure: file.row.procedure_key,
		status: file.state.status,
		is_example: file.row.is_example,
		submitted_on: file.state.started_on,
		line: drawMainLine(file.state)
			.filter(({ position }) => position !== 'not_applicable')
			.map(({ step, position }) => ({ key: step.key, name: step.name, position })),
		open: open.map((visit) => {
			const step = stepOf(file.state.procedure, visit.step)!;
			const own = clock.steps.find((one) => one.step === visit.step);
			return {
				key: step.key,
				name: step.name,
				about: step.about,
				due: own?.due ?? null,
				provisional: own?.provisional ?? false,
				left: own?.left ?? null,
				late_by: own?.late_by ?? 0,
				unit: own?.unit ?? 'working_days',
				phase: own?.phase ?? 'no_limit'
			};
		}),
		asked: submitting
			? {
					step: submitting.key,
					note: lastReturn?.note ?? null,
					papers: submitting.papers_in.flatMap((use) => {
						const state = file.state.papers[use.paper];
						const paper = file.state.procedure.papers.find((one) => one.key === use.paper);
						if (!paper || !state || (state.state !== 'wrong' && state.state !== 'missing')) return [];
						return [
							{
								key: paper.key,
								name: paper.name,
								state: state.state,
								remark: state.remark,
								formats: paper.formats
							}
						];
					})
				}
			: null,
		mine:
			ctx.actor.kind !== 'anonymous' &&
			mayReadCase(ctx, file.row) &&
			(ctx.actor.kind === 'applicant' ||
				(ctx.actor.kind === 'person' &&
					(ctx.actor.roles.includes('partner') || ctx.actor.roles.includes('unit_officer'))))
	};
}
