import { z } from '@hono/zod-openapi';
import {
	actOnCase,
	assignUnit,
	actOnStep,
	caseStatuses,
	listCases,
	procedureKeys,
	readCaseView,
	type CaseView,
	type PaperInCase,
	type StepInput
} from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { endpoint, type Api } from '../api';
import { listOf, ListQuery } from '../lists';
import { anId, typedText } from '../typed-text';
import { Acted, Case, CaseLine, StepBody } from './case-shapes';

const tags = ['cases'];
const params = z.object({ id: z.string() });
const Reason = z.object({ reason: typedText(4_000) }).strict();

/** Cases: the list, one as a file, and every act on it; the same services as the pages of the office. */
export function casesResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/cases',
		access: 'case.read',
		summary: 'The cases that the caller may see, the newest first',
		tags,
		query: ListQuery.extend({
			state: z.enum(['open', 'ended', ...caseStatuses]).optional(),
			procedure: z.enum(procedureKeys).optional(),
			step: typedText(80).optional().openapi({ description: 'key of a step that is open now' }),
			late: z.enum(['true', 'false']).optional(),
			q: typedText(200).optional().openapi({ description: 'subject, partner or receipt number' }),
			partner: z.uuid().optional(),
			unit: z.uuid().optional()
		}),
		answer: listOf(CaseLine),
		async handle({ ctx, language, query: { late, ...query } }) {
			const found = await listCases(ctx, { ...query, late: late === 'true' });
			if (isRefusal(found)) return found;
			return {
				data: found.rows.map(({ is_example: example, open_steps: steps, ...row }) => ({
					...row,
					open_steps: steps.map((step) => ({
						key: step.key,
						name: step.name[language],
						due: step.due_on,
						waiting_for: step.waiting_for
					})),
					example
				})),
				page: { next: found.next }
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/cases/{id}',
		access: 'case.read',
		summary: 'One case: state, open steps with what the caller may do, papers, opinions, events',
		tags,
		params,
		answer: Case,
		async handle({ ctx, language, params: { id }, etag }) {
			const view = await readCaseView(ctx, id);
			if (isRefusal(view)) return view;
			etag(view.version);
			return writeCase(view, language);
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/steps/{key}',
		access: 'case.act',
		summary: 'Take one outcome of an open step, on screen or from paper',
		tags,
		params: z.object({ id: z.string(), key: z.string() }),
		body: StepBody,
		answer: Acted,
		handle: ({ ctx, params: { id, key }, body: { outcome, ...input } }) =>
			actOnStep(ctx, id, key, outcome, input as StepInput)
	});
	for (const act of ['pause', 'resume', 'withdraw', 'lapse', 'reopen'] as const) {
		endpoint(api, {
			method: 'post',
			path: `/cases/{id}/${act}`,
			access: (
				{
					pause: 'case.pause',
					resume: 'case.pause',
					withdraw: 'case.withdraw',
					lapse: 'case.lapse',
					reopen: 'case.lapse'
				} as const
			)[act],
			summary: summaries[act],
			tags,
			params,
			body:
				act === 'pause'
					? Reason.extend({ cause: z.enum(['applicant', 'outside_authority']).nullish() })
					: Reason,
			answer: Acted,
			handle: ({ ctx, params: { id }, body }) => actOnCase(ctx, id, act, body)
		});
	}
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/amend',
		access: 'case.amend',
		summary: "Correct whether the council's consent is needed, with a reason",
		tags,
		params,
		body: Reason.extend({ needs_council: z.boolean() }),
		answer: Acted,
		handle: ({ ctx, params: { id }, body }) => actOnCase(ctx, id, 'amend', body)
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/unit',
		access: 'case.assign',
		summary: 'Give a case to the unit that drafts and carries out',
		tags,
		params,
		body: z.object({ unit_id: anId }).strict(),
		answer: z.object({ case_id: z.string(), unit_id: z.string() }),
		handle: ({ ctx, params: { id }, body }) => assignUnit(ctx, id, body.unit_id)
	});
}

const summaries = {
	pause: 'Stop the clock of a case, with a reason',
	resume: 'Let the clock of a case run again',
	withdraw: 'Withdraw a case at the request of its applicant',
	lapse: 'Close a case for silence; it can be taken up again',
	reopen: 'Take up a case again that was closed for silence'
} as const;

function writePaper(paper: PaperInCase, language: Language) {
	return {
		key: paper.key,
		name: paper.name[language],
		required: paper.need === 'required',
		state: paper.state,
		remark: paper.remark,
		document_id: paper.file?.document_id ?? null,
		version: paper.file?.version ?? null
	};
}

/** A case as the API gives it; names in the caller's language, codes as they are. */
function writeCase(view: CaseView, language: Language): z.input<typeof Case> {
	return {
		id: view.id,
		version: view.version,
		receipt: view.receipt,
		parent_id: view.parent_id,
		subject: view.subject,
		procedure: view.procedure.key,
		state: view.status,
		opened_on: view.opened_on,
		closed_on: view.closed_on,
		partner: view.partner,
		unit: view.unit,
		example: view.is_example,
		answers: view.answers,
		pause_reason: view.pause_reason,
		open_steps: view.open_steps.map((step) => ({
			key: step.key,
			name: step.name[language],
			kind: step.kind,
			role: step.actor_role,
			opened_on: step.clock.opened_on,
			due: step.clock.due,
			provisional: step.clock.provisional,
			days_left: step.clock.left,
			late_by: step.clock.late_by,
			standing: step.clock.standing,
			outcomes: [...step.outcomes],
			outcomes_on_paper: [...step.paper_outcomes],
			papers: step.papers_in.map((paper) => writePaper(paper, language)),
			papers_made: step.papers_out.map((paper) => writePaper(paper, language)),
			basis: step.basis.map(({ article, certainty }) => ({ article: article[language], certainty }))
		})),
		steps: view.line.map(({ key, name, kind, position, closed_on }) => ({
			key,
			name: name[language],
			kind,
			position,
			closed_on
		})),
		papers: view.papers.map((paper) => writePaper(paper, language)),
		opinions: view.opinions.map(
			({ step_name: _name, may_renew: _may, weighed: _weighed, given_at: at, changed, ...opinion }) => ({
				...opinion,
				changed_papers: changed.map(({ paper, was, now }) => ({ paper, was, now })),
				given_at: at.toISOString()
			})
		),
		missing_opinions: view.missing_opinions.map(({ step, actor_role, late_by, passed_over }) => ({
			step,
			role: actor_role,
			late_by,
			passed_over
		})),
		letters: view.letters.map(({ step, outcome, letter_number, letter_date, document_id, note }) => ({
			step,
			outcome,
			letter_number,
			letter_date,
			document_id,
			note
		})),
		look_alikes: view.look_alikes.map(({ kind, id, title, reasons }) => ({
			kind,
			id,
			title,
			reasons: [...reasons]
		})),
		events: view.history.map((entry) => ({
			seq: entry.seq,
			at: entry.at.toISOString(),
			act: entry.act,
			step: entry.step,
			outcome: entry.outcome,
			note: entry.note,
			role: entry.role,
			who: entry.who,
			on_paper: entry.on_paper
				? {
						decided_by: entry.on_paper.by.name,
						decided_on: entry.on_paper.on,
						document_id: entry.on_paper.document_id
					}
				: null
		}))
	};
}
