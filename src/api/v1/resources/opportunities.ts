import { z } from '@hono/zod-openapi';
import {
	changeOpportunity,
	listOpportunities,
	moveOpportunityOn,
	opportunityStages,
	readOpportunity,
	recordOpportunity,
	sectorKeys,
	type Opportunity
} from '$lib/server/modules/funding';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { answerList, listOf, ListQuery } from '../lists';
import { NamedPartner } from './project-records';

const tags = ['opportunities'];
const text = (most: number) => z.string().max(most);
const amount = z.string().nullable();

const Call = z
	.object({
		id: z.string(),
		title: z.string(),
		donor: z.object({ id: z.string(), name: z.string() }),
		programme: z.string().nullable(),
		about: z.string().nullable(),
		themes: z.array(z.string()),
		eligibility: z.string().nullable(),
		opens_on: z.string().nullable(),
		closes_on: z.string().nullable(),
		amount_least: amount,
		amount_most: amount,
		currency: z.string().nullable(),
		languages: z.string().nullable(),
		contact: z.string().nullable(),
		address: z.string().nullable(),
		reference: z.string().nullable(),
		unit_id: z.string().nullable(),
		stage: z.enum(opportunityStages),
		lesson: z.string().nullable(),
		project_id: z.string().nullable(),
		example: z.boolean(),
		version: z.number().int()
	})
	.openapi('Opportunity');
const Fit = z.object({
	need: z.object({ id: z.string(), title: z.string() }),
	possible: z.boolean(),
	reasons: z.array(z.string())
});

const writeCall = (call: Opportunity): z.input<typeof Call> => ({
	id: call.id,
	title: call.title,
	donor: { id: call.partnerId, name: call.donor },
	programme: call.programme,
	about: call.about,
	themes: [...call.themes],
	eligibility: call.eligibility,
	opens_on: call.opensOn,
	closes_on: call.closesOn,
	amount_least: call.amountLeast,
	amount_most: call.amountMost,
	currency: call.currency,
	languages: call.languages,
	contact: call.contact,
	address: call.address,
	reference: call.reference,
	unit_id: call.unitId,
	stage: call.stage,
	lesson: call.lesson,
	project_id: call.projectId,
	example: call.isExample,
	version: call.version
});

const Body = z
	.object({
		donor: NamedPartner,
		title: text(300),
		programme: text(300).optional(),
		about: text(4000).optional(),
		themes: z.array(z.enum(sectorKeys as [string, ...string[]])).optional(),
		eligibility: text(2000).optional(),
		opens_on: text(10).optional(),
		closes_on: text(10).optional(),
		amount_least: text(40).optional(),
		amount_most: text(40).optional(),
		currency: z
			.string()
			.regex(/^[A-Z]{3}$/)
			.optional(),
		languages: text(200).optional(),
		contact: text(300).optional(),
		address: text(500).optional(),
		unit_id: z.uuid().optional(),
		reference: text(200).optional()
	})
	.strict()
	.openapi('NewOpportunity');

/** Donors' calls and how far the region has gone with each. */
export function opportunitiesResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/opportunities',
		access: 'opportunity.read',
		summary: 'Calls of donors, the one that closes first on top',
		tags,
		query: z.object({ ...ListQuery.shape, stage: z.enum(opportunityStages).optional() }),
		answer: listOf(Call),
		handle: ({ ctx, query }) =>
			answerList(
				query,
				(part) => listOpportunities(ctx, query.stage ? [query.stage] : opportunityStages, part),
				writeCall
			)
	});
	endpoint(api, {
		method: 'get',
		path: '/opportunities/{id}',
		access: 'opportunity.read',
		summary: 'A call with how it fits what the region needs, reason by reason',
		tags,
		params: z.object({ id: z.string() }),
		answer: Call.extend({ fits: z.array(Fit) }).openapi('OpportunityWithFits'),
		async handle({ ctx, params }) {
			const call = await readOpportunity(ctx, params.id);
			if (isRefusal(call)) return call;
			return {
				...writeCall(call),
				fits: call.fits.map(({ need, isPossible, reasons }) => ({
					need: { id: need.id, title: need.title },
					possible: isPossible,
					reasons: [...reasons]
				}))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/opportunities',
		access: 'opportunity.write',
		summary: 'Record a call; its closing day becomes a duty of the responsible unit',
		tags,
		status: 201,
		body: Body,
		answer: z.object({ id: z.string() }),
		handle: ({ ctx, body }) => recordOpportunity(ctx, body)
	});
	endpoint(api, {
		method: 'patch',
		path: '/opportunities/{id}',
		access: 'opportunity.write',
		summary: 'Write a recorded call anew; the duty of its closing day goes along',
		tags,
		params: z.object({ id: z.string() }),
		body: Body.extend({ version: z.number().int() }).strict().openapi('ChangedOpportunity'),
		answer: z.object({ id: z.string(), version: z.number().int() }),
		handle: ({ ctx, params, body }) => changeOpportunity(ctx, params.id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/opportunities/{id}/stages',
		access: 'opportunity.write',
		summary: 'Move a call on; a grant makes its project, a refusal asks for the lesson',
		tags,
		params: z.object({ id: z.string() }),
		body: z
			.object({
				stage: z.enum(opportunityStages),
				note: text(2000).optional(),
				lesson: text(4000).optional(),
				version: z.number().int()
			})
			.strict(),
		answer: z.object({ id: z.string(), project_id: z.string().nullable() }),
		handle: ({ ctx, params, body }) => moveOpportunityOn(ctx, params.id, body)
	});
}
