import { z } from '@hono/zod-openapi';
import { stepKinds, outcomesOfKind } from '$lib/server/modules/workflow';
import { anId, day, typedText } from '../typed-text';

const conclusion = z.enum(['feasible', 'feasible_with_notes', 'not_feasible']);
const outcomes = [...new Set(Object.values(outcomesOfKind).flat())] as [string, ...string[]];
const Named = z.object({ name: z.string(), position: z.string().nullable() });
const Ref = z.object({ id: z.string(), name: z.string() }).nullable();

export const Decided = z
	.object({
		decided_by: typedText(300).openapi({ description: 'name or id of the person, or the office held' }),
		decided_on: typedText(10),
		document_id: typedText(64).openapi({ description: 'the scan' })
	})
	.strict()
	.openapi('OnPaper');

export const Dissent = z.object({ name: typedText(300, 1), text: typedText(4_000, 1) }).strict();
export const FollowUp = z
	.object({
		what: typedText(1_000, 1),
		who: typedText(300).default(''),
		due_on: day.nullable().default(null)
	})
	.strict();

/** What an outcome is told, for every kind of step; the kinds' own fields are in the description (contract.md). */
export const StepBody = z
	.object({
		outcome: typedText(40, 1).openapi({ description: `by kind of step: ${outcomes.join(', ')}` }),
		note: typedText(8_000).nullish(),
		on_paper: Decided.nullish(),
		papers: z
			.array(
				z
					.object({
						key: typedText(80, 1),
						document_id: anId.nullish(),
						state: z.enum(['ok', 'missing', 'wrong']).optional(),
						remark: typedText(2_000).nullish()
					})
					.strict()
			)
			.max(60)
			.optional(),
		unit_id: anId.optional(),
		no_conflict_of_interest: z.boolean().optional(),
		sitting_id: typedText(64).optional(),
		conclusion: conclusion.optional(),
		without_opinions: typedText(4_000).nullish(),
		dissents: z.array(Dissent).max(50).optional(),
		follow_ups: z.array(FollowUp).max(50).optional(),
		document_id: anId.optional(),
		party: typedText(300).optional(),
		number: typedText(100).nullish(),
		signed_on: typedText(10).optional(),
		signed_place: typedText(300).optional(),
		medium: z
			.enum(['ink', 'electronic'])
			.optional()
			.openapi({ description: 'how the paper was signed; left out: as the file shows it' }),
		signatories: z
			.array(z.object({ party: typedText(300), person: typedText(300), capacity: typedText(500) }).strict())
			.max(20)
			.optional(),
		letter_number: typedText(100).optional(),
		letter_date: typedText(10).optional(),
		reason: typedText(4_000).optional(),
		agreement: z
			.object({
				title: typedText(500).optional(),
				scope: typedText(8_000).optional(),
				starts_on: day.optional(),
				ends_on: day.optional(),
				publish_document: z.boolean().optional()
			})
			.strict()
			.optional()
	})
	.strict()
	.openapi('StepOutcome');

export const Acted = z
	.object({ case_id: z.string(), state: z.string(), open_steps: z.array(z.string()) })
	.openapi('ActedOnCase');

export const OpenStepInList = z.object({
	key: z.string(),
	name: z.string(),
	due: z.string().nullable(),
	waiting_for: z.string().nullable()
});

export const CaseLine = z
	.object({
		id: z.string(),
		receipt: z.string().nullable(),
		subject: z.string(),
		procedure: z.string(),
		state: z.string(),
		opened_on: z.string(),
		closed_on: z.string().nullable(),
		partner: Ref,
		unit: Ref,
		open_steps: z.array(OpenStepInList),
		example: z.boolean()
	})
	.openapi('CaseLine');

const Paper = z.object({
	key: z.string(),
	name: z.string(),
	required: z.boolean(),
	state: z.enum(['missing', 'given', 'ok', 'wrong']),
	remark: z.string().nullable(),
	document_id: z.string().nullable(),
	version: z.number().int().nullable()
});

export const Case = CaseLine.omit({ open_steps: true })
	.extend({
		version: z.number().int(),
		parent_id: z.string().nullable(),
		answers: z.record(z.string(), z.unknown()),
		pause_reason: z.string().nullable(),
		open_steps: z.array(
			z.object({
				key: z.string(),
				name: z.string(),
				kind: z.enum(stepKinds as [string, ...string[]]),
				role: z.string(),
				opened_on: z.string(),
				due: z.string().nullable(),
				provisional: z.boolean(),
				days_left: z.number().int().nullable(),
				late_by: z.number().int(),
				standing: z.boolean(),
				outcomes: z.array(z.string()).openapi({ description: 'what the caller may answer here' }),
				outcomes_on_paper: z
					.array(z.string())
					.openapi({ description: 'what the caller may enter from paper' }),
				papers: z.array(Paper),
				papers_made: z.array(Paper),
				basis: z.array(z.object({ article: z.string(), certainty: z.string() }))
			})
		),
		steps: z.array(
			z.object({
				key: z.string(),
				name: z.string(),
				kind: z.string(),
				position: z.string(),
				closed_on: z.string().nullable()
			})
		),
		papers: z.array(Paper),
		opinions: z.array(
			z.object({
				step: z.string(),
				sitting_id: z.string().nullable(),
				person: Named,
				verdict: conclusion,
				note: z.string().nullable(),
				no_conflict_of_interest: z.boolean(),
				on_paper: z.boolean(),
				given_at: z.string(),
				changed_papers: z
					.array(z.object({ paper: z.string(), was: z.number().int(), now: z.number().int().nullable() }))
					.openapi({
						description:
							'papers with a later version since it was given (`now` null: replaced); with any the view is reset'
					})
			})
		),
		missing_opinions: z.array(
			z.object({ step: z.string(), role: z.string(), late_by: z.number().int(), passed_over: z.boolean() })
		),
		letters: z.array(
			z.object({
				step: z.string(),
				outcome: z.string(),
				letter_number: z.string().nullable(),
				letter_date: z.string().nullable(),
				document_id: z.string().nullable(),
				note: z.string().nullable()
			})
		),
		look_alikes: z.array(
			z.object({ kind: z.string(), id: z.string(), title: z.string(), reasons: z.array(z.string()) })
		),
		events: z.array(
			z.object({
				seq: z.number().int(),
				at: z.string(),
				act: z.string(),
				step: z.string().nullable(),
				outcome: z.string().nullable(),
				note: z.string().nullable(),
				role: z.string(),
				who: Named.nullable(),
				on_paper: z
					.object({ decided_by: z.string(), decided_on: z.string(), document_id: z.string() })
					.nullable()
			})
		)
	})
	.openapi('Case');
