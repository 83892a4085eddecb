import { z } from '@hono/zod-openapi';
import {
	askForAgreement,
	closeOutAgreement,
	decideRequest,
	disputeForums,
	evaluationRhythms,
	handOverAsset,
	lifePhases,
	moveOnDispute,
	openDispute,
	readAgreementLife,
	recordAsset,
	recordTerm,
	requestKinds,
	startCarryingOut,
	terminateAgreement,
	terminationReasons,
	withdrawRequest,
	type AgreementLife
} from '$lib/server/modules/lifecycle';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { anId, typedText } from '../typed-text';

const tags = ['agreement life'];
const params = z.object({ id: z.string() });
const day = z.iso.date();
const Money = z.object({ amount: z.string(), currency: z.string() }).strict();
const Done = z.object({ id: z.string() });

const Request = z.object({
	id: z.string(),
	kind: z.enum(requestKinds),
	state: z.enum(['open', 'granted', 'refused', 'withdrawn']),
	reason: z.string(),
	wishes: z.object({ term_months: z.number().int().optional(), what: z.string().optional() }),
	asked_on: z.string(),
	asked_by: z.string().nullable(),
	side: z.enum(['unit', 'partner', 'division']),
	decided_on: z.string().nullable(),
	decided_by: z.string().nullable(),
	note: z.string().nullable(),
	case_id: z.string().nullable()
});

const Life = z
	.object({
		agreement_id: z.string(),
		version: z.number().int(),
		phase: z.enum(lifePhases).openapi({ description: 'calculated for today in the region’s time zone' }),
		started_on: z.string().nullable(),
		ends_on: z.string().nullable(),
		term_known: z.boolean(),
		terminated_on: z.string().nullable(),
		closed_on: z.string().nullable(),
		acts: z.array(z.string()).openapi({ description: 'what the caller may do now' }),
		requests: z.array(Request),
		assets: z.array(
			z.object({
				id: z.string(),
				what: z.string(),
				quantity: z.string().nullable(),
				unit: z.string().nullable(),
				worth: Money.nullable(),
				goes_to: z.enum(['region', 'partner', 'scrapped']),
				handed_over_on: z.string().nullable(),
				handover_number: z.string().nullable()
			})
		),
		disputes: z.array(
			z.object({
				id: z.string(),
				about: z.string(),
				arose_on: z.string(),
				settled_on: z.string().nullable(),
				outcome: z.string().nullable(),
				steps: z.array(z.object({ forum: z.enum(disputeForums), happened_on: z.string(), note: z.string() }))
			})
		),
		left: z
			.object({ obligations: z.number().int(), assets: z.number().int(), disputes: z.number().int() })
			.openapi({ description: 'what the closing still waits for' })
	})
	.openapi('AgreementLife');

function writeLife(life: AgreementLife): z.input<typeof Life> {
	const { agreement } = life;
	return {
		agreement_id: agreement.id,
		version: agreement.version,
		phase: life.phase,
		started_on: agreement.started_on,
		ends_on: agreement.ends_on,
		term_known: agreement.term_known,
		terminated_on: agreement.terminated_on,
		closed_on: agreement.closed_on,
		acts: [...life.acts],
		requests: life.requests.map((one) => ({
			id: one.id,
			kind: one.kind,
			state: one.state,
			reason: one.reason,
			wishes: one.wishes,
			asked_on: one.asked_on,
			asked_by: one.asked_by_name,
			side: one.asked_by_side,
			decided_on: one.decided_on,
			decided_by: one.decided_by_name,
			note: one.decision_note,
			case_id: one.case_id
		})),
		assets: life.assets.map((one) => ({
			id: one.id,
			what: one.what,
			quantity: one.quantity,
			unit: one.unit,
			worth: one.worth && one.currency ? { amount: one.worth, currency: one.currency } : null,
			goes_to: one.goes_to,
			handed_over_on: one.handed_over_on,
			handover_number: one.handover_number
		})),
		disputes: life.disputes.map(({ id, about, arose_on, settled_on, outcome, steps }) => ({
			id,
			about,
			arose_on,
			settled_on,
			outcome,
			steps: steps.map(({ forum, happened_on, note }) => ({
				forum: forum as (typeof disputeForums)[number],
				happened_on,
				note
			}))
		})),
		left: {
			obligations: life.left.obligations,
			assets: life.left.assets,
			disputes: life.left.disputes
		}
	};
}

/** What becomes of an agreement after its signature; files are uploaded first and named here. */
export function agreementLifeResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/agreements/{id}/life',
		access: 'agreement.read',
		summary: 'Where an agreement stands in its life, and what is left of it',
		tags,
		params,
		answer: Life,
		async handle({ ctx, params: { id } }) {
			const life = await readAgreementLife(ctx, id);
			return isRefusal(life) ? life : writeLife(life);
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/start',
		access: 'agreement.start',
		summary: 'Record that carrying out began; its evaluations fall due from now on',
		tags,
		params,
		body: z
			.object({
				started_on: day,
				rhythm: z.enum(evaluationRhythms).default('half_yearly'),
				note: typedText(500).optional()
			})
			.strict(),
		answer: z.object({ id: z.string(), evaluations: z.number().int() }),
		handle: ({ ctx, params: { id }, body }) => startCarryingOut(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/term',
		access: 'agreement.live',
		summary: 'Record a term that was not known',
		tags,
		params,
		body: z
			.object({
				starts_on: day.optional(),
				ends_on: day,
				reason: typedText(2000),
				document_id: anId.optional()
			})
			.strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => recordTerm(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/requests',
		access: 'agreement.ask',
		summary: 'Ask for a renewal, an addendum, a further contract or an end',
		tags,
		status: 201,
		params,
		body: z
			.object({
				kind: z.enum(requestKinds),
				reason: typedText(4000),
				wishes: z
					.object({ term_months: z.number().int().optional(), what: typedText(4000).optional() })
					.strict()
					.default({})
			})
			.strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => askForAgreement(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreement-requests/{id}/decide',
		access: 'agreement.decide',
		summary: 'Decide a request, or enter what was decided on paper; what is granted opens its case',
		tags,
		params,
		body: z
			.object({
				decision: z.enum(['granted', 'refused']),
				note: typedText(2000).default(''),
				on_paper: z.object({ decided_by: anId, decided_on: day, document_id: anId }).strict().optional(),
				burden: z
					.object({
						burdens_public: z.boolean().optional(),
						burdens_assets_or_budget: z.boolean().optional(),
						in_current_budget: z.boolean().optional(),
						multi_year: z.boolean().optional()
					})
					.strict()
					.optional()
					.openapi({ description: 'the questions of the council’s consent, asked again' })
			})
			.strict(),
		answer: z.object({ id: z.string(), state: z.string(), case_id: z.string().nullable() }),
		handle: ({ ctx, params: { id }, body }) => decideRequest(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreement-requests/{id}/withdraw',
		access: 'agreement.ask',
		summary: 'Take back a request that nobody has decided',
		tags,
		params,
		body: z.object({}).strict(),
		answer: Done,
		handle: ({ ctx, params: { id } }) => withdrawRequest(ctx, id)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/terminate',
		access: 'agreement.end',
		summary: 'End an agreement before its time, by a reason of the law and a paper',
		tags,
		params,
		body: z
			.object({
				terminated_on: day,
				reason: z.enum(terminationReasons),
				note: typedText(2000),
				document_id: anId
			})
			.strict(),
		answer: z.object({ id: z.string(), waived: z.number().int() }),
		handle: ({ ctx, params: { id }, body }) => terminateAgreement(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/assets',
		access: 'agreement.live',
		summary: 'Record a thing lent, bought or built under the agreement',
		tags,
		status: 201,
		params,
		body: z
			.object({
				what: typedText(500),
				quantity: z.string().max(20).nullish(),
				unit: typedText(50).nullish(),
				worth: Money.nullish(),
				goes_to: z.enum(['region', 'partner', 'scrapped'])
			})
			.strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => recordAsset(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/assets/{asset}/hand-over',
		access: 'agreement.live',
		summary: 'Record the handover of an asset by its signed minutes',
		tags,
		params: params.extend({ asset: z.string() }),
		body: z.object({ handed_over_on: day, number: typedText(100).optional(), document_id: anId }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id, asset }, body }) => handOverAsset(ctx, id, asset, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/disputes',
		access: 'agreement.live',
		summary: 'Record a dispute between the parties',
		tags,
		status: 201,
		params,
		body: z.object({ about: typedText(4000), arose_on: day }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => openDispute(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/disputes/{dispute}/steps',
		access: 'agreement.live',
		summary: 'Record one step on a dispute’s way',
		tags,
		params: params.extend({ dispute: z.string() }),
		body: z
			.object({
				forum: z.enum(disputeForums),
				happened_on: day,
				note: typedText(4000),
				document_id: anId.optional(),
				settled: z.boolean().optional()
			})
			.strict(),
		answer: Done,
		handle: ({ ctx, params: { id, dispute }, body }) => moveOnDispute(ctx, id, dispute, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/close-out',
		access: 'agreement.end',
		summary: 'Close an ended agreement of which nothing is left',
		tags,
		params,
		body: z
			.object({ note: typedText(2000), no_assets: z.boolean().optional(), document_id: anId.optional() })
			.strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => closeOutAgreement(ctx, id, body)
	});
}
