import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { listDocumentsUnchecked, listVersionsOfOwnerUnchecked } from '$lib/server/modules/documents';
import { workingDaysOf } from '$lib/server/modules/calendar';
import {
	allows,
	authorise,
	findPeopleUnchecked,
	type AuthorisationRefusal
} from '$lib/server/modules/identity';
import {
	clockOfCase,
	foldCase,
	isUnderWay,
	type CaseEvent,
	type Procedure
} from '$lib/server/modules/workflow';
import { readsFromOutside } from '../domain/case-scope';
import { agreementsOfCase } from '../repository/agreements';
import { caseById, eventsOf } from '../repository/cases';
import { conflictsOf } from '../repository/conflicts';
import {
	followsCase,
	lettersOfCase,
	opinionsOfCase,
	papersWithFiles,
	proposalOfCase,
	sittingsOfCase
} from '../repository/case-page';
import { isOwnCase, mayReadCase, type CaseFile } from './case-file';
import type { CaseView } from './case-view';
import { findLookAlikes } from './find-look-alikes';
import { describeAgreements } from './view/agreements';
import { describeDocuments } from './view/documents';
import { describeHistory } from './view/history';
import { describeLine, describeOpenSteps } from './view/steps';
import { describeMissingOpinions, describeOpinions } from './view/opinions';
import { describePapers } from './view/papers';

/**
 * A case as one page: what it is, where it stands, what is asked of this reader, papers, opinions, letters and
 * history. Partners and applicants read the same case from outside: without opinions and whatever weighs them. `NOT_FOUND`: there is no such case, or it is not this reader's.
 */
export async function readCaseView(
	ctx: Ctx,
	id: string
): Promise<CaseView | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = ctx.actor.kind === 'applicant' ? undefined : authorise(ctx, 'case.read');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const caseId = id;
	const me = ctx.actor.kind === 'person' ? ctx.actor.id : '00000000-0000-0000-0000-000000000000';
	const [
		[rows, eventRows, paperRows, opinionRows, conflictRows, letterRows, sittingRows, follows, proposals],
		calendar
	] = await Promise.all([
		ctx.db.together([
			caseById({ id }),
			eventsOf({ caseId }),
			papersWithFiles({ caseId }),
			opinionsOfCase({ caseId }),
			conflictsOf({ caseId }),
			lettersOfCase({ caseId }),
			sittingsOfCase({ caseId }),
			followsCase({ caseId, person: me }),
			proposalOfCase({ caseId })
		]),
		workingDaysOf(ctx)
	]);
	const row = rows[0];
	if (!row || !mayReadCase(ctx, row)) return refuse('NOT_FOUND');
	const outside = readsFromOutside(ctx.actor);
	const events = eventRows.map((one) => ({
		...(one.body as CaseEvent),
		actor_name: one.actor_name,
		actor_position: one.actor_position
	}));
	const state = foldCase(row.procedure as Procedure, events);
	const file: CaseFile = { row, events, state };
	const today = ctx.clock.today();
	const papers = describePapers(file, paperRows);
	const [people, lookAlikes, documents, versions, agreements] = await Promise.all([
		findPeopleUnchecked(
			ctx.db,
			events.flatMap((event) => (event.on_paper ? [event.on_paper.decided_by] : []))
		),
		outside ? [] : findLookAlikes(ctx, file, proposals[0]?.answers),
		outside ? [] : listDocumentsUnchecked(ctx, 'case', id),
		outside ? [] : listVersionsOfOwnerUnchecked(ctx, 'case', id),
		outside ? [] : ctx.db.rows(agreementsOfCase({ caseId }))
	]);
	const pause = state.status === 'paused' ? events.findLast((event) => event.act === 'pause') : undefined;
	return {
		id: row.id,
		version: row.version,
		receipt: row.receipt,
		tracking: row.receipt,
		applicant_email: outside ? null : row.proposal_email,
		proposal_id: row.proposal_id,
		parent_id: row.parent_id,
		subject: row.subject,
		procedure: {
			key: state.procedure.key,
			version: state.procedure.version,
			name: state.procedure.name
		},
		groups: state.procedure.groups.map(({ key, name }) => ({ key, name })),
		status: state.status,
		answers: state.answers,
		proposal_answers: (proposals[0]?.answers as Record<string, unknown> | undefined) ?? {},
		partner: row.partner_id && row.partner_name ? { id: row.partner_id, name: row.partner_name } : null,
		unit: row.unit_id && row.unit_name ? { id: row.unit_id, name: row.unit_name } : null,
		opened_on: row.opened_on,
		closed_on: row.closed_on,
		is_example: row.is_example,
		clock: clockOfCase(state, today, calendar),
		pause_reason: pause ? (pause.fields.reason ?? pause.note) : null,
		line: describeLine(state, today, calendar, outside),
		open_steps: describeOpenSteps(ctx.actor, state, papers, today, calendar),
		papers: papers
			.filter((paper) => paper.shown && (!outside || paper.from_applicant))
			.map(withoutMarks(outside)),
		documents: describeDocuments(
			documents,
			versions,
			papers,
			isUnderWay(state.status) && allows(ctx.actor, 'document.revise')
		),
		agreements: describeAgreements(agreements),
		opinions: outside
			? []
			: describeOpinions(state, opinionRows, ctx.actor.kind === 'person' ? ctx.actor.id : null),
		conflicts: outside || !allows(ctx.actor, 'sitting.read') ? [] : conflictRows.map(conflictOf),
		missing_opinions: outside ? [] : describeMissingOpinions(state, today, calendar),
		sittings: outside ? [] : sittingRows.map(sittingOf),
		letters: outside ? [] : letterRows.map((letter) => letterOf(letter, state.procedure)),
		history: describeHistory(file, people, outside),
		look_alikes: lookAlikes,
		following: follows.length > 0,
		acts: actsOn(ctx, file)
	};
}

/** What only served the choosing is left out; outsiders are told what was found, not by which official. */
function withoutMarks(outside: boolean) {
	return ({
		asked: _asked,
		from_applicant: _from,
		shown: _shown,
		...paper
	}: ReturnType<typeof describePapers>[number]): CaseView['papers'][number] =>
		outside ? { ...paper, checked_by: null } : paper;
}

function actsOn(ctx: Ctx, file: CaseFile): CaseView['acts'] {
	const { actor } = ctx;
	const { status } = file.state;
	const mayWithdraw = allows(actor, 'case.withdraw') && (!readsFromOutside(actor) || isOwnCase(ctx, file));
	const underWay = isUnderWay(status);
	return [
		...(status === 'running' && allows(actor, 'case.pause') ? (['pause'] as const) : []),
		...(status === 'paused' && allows(actor, 'case.pause') ? (['resume'] as const) : []),
		...(underWay && mayWithdraw ? (['withdraw'] as const) : []),
		...(underWay && allows(actor, 'case.lapse') ? (['lapse'] as const) : []),
		...(status === 'lapsed' && allows(actor, 'case.lapse') ? (['reopen'] as const) : []),
		...(underWay && allows(actor, 'case.assign') ? (['assign'] as const) : []),
		...(underWay && allows(actor, 'case.amend') ? (['amend'] as const) : []),
		...(underWay && allows(actor, 'case.close_from_paper') ? (['close_from_paper'] as const) : []),
		...(allows(actor, 'case.follow') ? (['follow', 'print'] as const) : [])
	];
}

type Rows<Query extends (...values: never[]) => unknown> =
	ReturnType<Query> extends { readonly __row?: infer Row } ? NonNullable<Row> : never;

function sittingOf(row: Rows<typeof sittingsOfCase>): CaseView['sittings'][number] {
	const { concluded_at: _at, ...sitting } = row;
	return {
		...sitting,
		conclusion: sitting.conclusion as CaseView['sittings'][number]['conclusion'],
		dissents: sitting.dissents as CaseView['sittings'][number]['dissents'],
		follow_ups: sitting.follow_ups as CaseView['sittings'][number]['follow_ups']
	};
}

function conflictOf(row: Rows<typeof conflictsOf>): CaseView['conflicts'][number] {
	return {
		person: { name: row.person_name, position: row.person_position },
		why: row.why,
		declared_at: row.declared_at
	};
}

function letterOf(row: Rows<typeof lettersOfCase>, procedure: Procedure): CaseView['letters'][number] {
	const step = procedure.steps.find((one) => one.key === row.step_key);
	return {
		step: row.step_key,
		step_name: step?.name ?? { id: row.step_key, en: row.step_key },
		outcome: row.outcome,
		letter_number: row.letter_number,
		letter_date: row.letter_date,
		document_id: row.document_id,
		note: row.note,
		entered_by: row.created_by_name,
		at: row.created_at
	};
}
