import { carryOut, type Ctx, type Role } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { workingDaysOf, type WorkingDays } from '$lib/server/modules/calendar';
import {
	actorOf,
	after,
	applyOutcome,
	holds,
	isUnderWay,
	lateOpinions,
	openSteps,
	papersFor,
	stepOf,
	type ActorRole,
	type CaseEvent,
	type Conclusion,
	type OnPaper,
	type PaperEntry,
	type Signatory,
	type Step
} from '$lib/server/modules/workflow';
import { openStepKeys } from '../repository/cases';
import { adoptDocuments } from './adopt-documents';
import { appendEvents } from './append-events';
import { loadCaseUnchecked, mayReadCase, type CaseAccessRefusal, type CaseFile } from './case-file';
import { tellApplicant } from './tell-applicant';
import { effects, preparations } from './steps';
import { nameWhoDecided } from './steps/on-paper';
import { keepMadePaper } from './steps/papers';

/** What an outcome says, with the fields of its kind (contract, "Acting on a case"). */
export type StepInput = {
	readonly note?: string | null;
	readonly on_paper?: OnPaper | null;
	readonly papers?: readonly PaperEntry[];
	/** At the check: the unit that weighs in, drafts and carries out from here on. */
	readonly unit_id?: string;
	readonly no_conflict_of_interest?: boolean;
	readonly sitting_id?: string;
	readonly conclusion?: Conclusion;
	readonly document_id?: string;
	readonly party?: string;
	readonly number?: string | null;
	readonly parties_left?: number;
	readonly signed_on?: string;
	readonly signed_place?: string;
	/** How the paper was signed; nothing said: the file shows it. */
	readonly medium?: 'ink' | 'electronic';
	readonly signatories?: readonly Signatory[];
	readonly letter_number?: string;
	readonly letter_date?: string;
	readonly reason?: string;
	/** Why the sitting concludes without opinions that are late. */
	readonly without_opinions?: string | null;
	/** Who of the sitting differed, and what; kept beside the conclusion. */
	readonly dissents?: readonly { readonly name: string; readonly text: string }[];
	/** What is to follow from the conclusion: who does what until when. */
	readonly follow_ups?: readonly {
		readonly what: string;
		readonly who: string;
		readonly due_on: string | null;
	}[];
	/** The letter that this step sends stands in the agenda already: the act that takes the step has entered it. */
	readonly letter_entered?: boolean;
	/** Facts of the agreement that its signing records: term, place; see steps/sign.ts. */
	readonly agreement?: Readonly<Record<string, unknown>>;
};

export type ActedOnStep = {
	readonly case_id: string;
	readonly state: string;
	readonly open_steps: readonly string[];
};
type StepTaken = {
	readonly caseId: string;
	readonly stepKey: string;
	readonly outcome: string;
	readonly input: StepInput;
};
export type StepRefusal = CaseAccessRefusal | DatabaseRefusal | Refusal;

/**
 * Takes one outcome of one open step: loads the case inside the act, asks the domain, writes history, projection,
 * the records of that kind of step, the mail to the applicant and the audit row together. Of two people who act
 * at once exactly one wins; the other gets STATE_CHANGED with the steps that are open now.
 */
export async function actOnStep(
	ctx: Ctx,
	caseId: string,
	stepKey: string,
	outcome: string,
	input: StepInput
): Promise<ActedOnStep | StepRefusal> {
	const denied =
		ctx.actor.kind === 'applicant'
			? undefined
			: (authorise(ctx, 'case.act') ?? (input.on_paper ? authorise(ctx, 'case.act_on_paper') : undefined));
	if (denied) return denied;
	if (ctx.actor.kind === 'applicant' && input.on_paper) return refuse('NOT_ALLOWED');
	const calendar = await workingDaysOf(ctx);
	const done = await carryOut(ctx, (uow) =>
		takeStep(uow, ctx, calendar, { caseId, stepKey, outcome, input })
	);
	if (isRefusal(done) && done.refused === 'STATE_CHANGED')
		return withOpenSteps(done, await openStepsNow(ctx, caseId));
	return done;
}

/**
 * The same as part of another act, which a step follows from: both happen or neither does. Asks for no permission but the
 * step's own role.
 */
export async function takeStep(
	uow: UnitOfWork,
	ctx: Ctx,
	calendar: WorkingDays,
	{ caseId, stepKey, outcome, input }: StepTaken
): Promise<ActedOnStep | Refusal> {
	const file = await loadCaseUnchecked(uow, caseId);
	if (!file || !mayReadCase(ctx, file.row)) return refuse('NOT_FOUND');
	const step = stepOf(file.state.procedure, stepKey);
	if (!step || !holds(step.when, file.state.answers)) return refuse('STEP_UNKNOWN', { step: stepKey });
	const role = roleFor(ctx, file, step, input);
	if (isRefusal(role)) return role;
	const named = await nameWhoDecided(uow, input);
	if (isRefusal(named)) return named;
	const foreign =
		foreignPapers(file, step, input) ?? (await adoptDocuments(uow, ctx, file, documentsIn(input)));
	if (foreign) return foreign;
	// Who is late must learn where the case stands, not what was missing in what they sent.
	if (isUnderWay(file.state.status) && !openSteps(file.state).includes(stepKey) && !mayPassOver(step, input))
		return notOpen(file, step);
	const prepared =
		(await preparations[step.kind]?.({ uow, ctx, file, step, outcome, input: named })) ?? named;
	if (isRefusal(prepared)) return prepared;
	const events = applyOutcome(file.state, stepKey, outcome, {
		...fieldsOfDomain(prepared),
		at: ctx.clock.now().toISOString(),
		day: ctx.clock.today(),
		actor: { person_id: ctx.actor.kind === 'person' ? ctx.actor.id : null, role },
		late_opinions: lateOpinions(file.state, ctx.clock.today(), calendar)
	});
	if (isRefusal(events)) return withOpenSteps(events, openSteps(file.state));
	const expected = after(file.state, events as readonly CaseEvent[]);
	const refused = await effects[step.kind]?.({
		uow,
		ctx,
		file,
		step,
		outcome,
		input: prepared,
		events,
		state: expected
	});
	if (isRefusal(refused)) return refused;
	keepMadePaper(uow, ctx, file, step, outcome, prepared);
	const unitId = outcome === 'accept' ? prepared.unit_id : undefined;
	const state = appendEvents(uow, ctx, file, events, calendar, unitId ?? file.row.unit_id);
	tellApplicant(uow, ctx, file, state, step, outcome, prepared.note ?? null);
	return { case_id: caseId, state: state.status, open_steps: openSteps(state) };
}

async function openStepsNow(ctx: Ctx, caseId: string): Promise<string[]> {
	return (await ctx.db.rows(openStepKeys({ caseId }))).map((row) => row.step_key);
}

function withOpenSteps(refusal: Refusal, open: readonly string[]): Refusal {
	return refuse(refusal.refused, { ...refusal.details, open_steps: open });
}

/** The role in which this actor takes the step: the step's own first, then those that may stand in. */
function roleFor(ctx: Ctx, file: CaseFile, step: Step, input: StepInput): ActorRole | Refusal<'NOT_ALLOWED'> {
	const { actor } = ctx;
	if (actor.kind === 'program') return actorOf(step, file.state.answers);
	if (actor.kind === 'applicant')
		return actorOf(step, file.state.answers) === 'partner' ? 'partner' : refuse('NOT_ALLOWED');
	if (actor.kind !== 'person') return refuse('NOT_ALLOWED');
	const wanted: Role[] = [actorOf(step, file.state.answers), ...step.may_also] as Role[];
	if (input.on_paper) wanted.push('registrar', 'cooperation_officer');
	const role = wanted.find((one) => actor.roles.includes(one));
	return (role as ActorRole | undefined) ?? refuse('NOT_ALLOWED');
}

function fieldsOfDomain(input: StepInput) {
	const {
		agreement: _agreement,
		signed_place: _place,
		medium: _medium,
		letter_entered: _entered,
		unit_id: _unit,
		dissents: _dissents,
		follow_ups: _followUps,
		...fields
	} = input;
	return fields;
}

/** Every document that an outcome names. */
function documentsIn(input: StepInput): (string | null | undefined)[] {
	return [
		input.document_id,
		input.on_paper?.document_id,
		...(input.papers ?? []).map((paper) => paper.document_id)
	];
}

/** Papers that neither go into nor come out of this step; the kinds that take papers have the domain's own check. */
function foreignPapers(file: CaseFile, step: Step, input: StepInput): Refusal<'PAPER_UNKNOWN'> | undefined {
	if (step.kind === 'submit' || step.kind === 'check') return undefined;
	const known = papersFor([...step.papers_in, ...step.papers_out], file.state.answers).map(
		(use) => use.paper
	);
	const unknown = (input.papers ?? []).map((paper) => paper.key).filter((key) => !known.includes(key));
	return unknown.length > 0 ? refuse('PAPER_UNKNOWN', { papers: unknown }) : undefined;
}

/** Why a step cannot be taken now: a sitting whose opinions are out is told so, and that a reason passes them over. */
function notOpen({ state }: CaseFile, step: Step): Refusal {
	const open = openSteps(state);
	const opinions = open.filter((key) => stepOf(state.procedure, key)?.kind === 'opinion');
	return step.kind === 'sitting' && opinions.length > 0
		? withOpenSteps(refuse('OPINIONS_MISSING', { steps: opinions }), open)
		: withOpenSteps(refuse('STEP_NOT_OPEN'), open);
}

/** The sitting alone may be taken while the opinions before it are open: it may pass them over (capability 8). */
function mayPassOver(step: Step, input: StepInput): boolean {
	return step.kind === 'sitting' && (input.without_opinions ?? '').trim() !== '';
}
