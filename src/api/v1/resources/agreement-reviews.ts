import { z } from '@hono/zod-openapi';
import {
	lifeSigns,
	listReviews,
	readAgreementHealth,
	reviewKinds,
	type Dormancy,
	type Review
} from '$lib/server/modules/lifecycle';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';

const tags = ['agreement life'];

const DormancyShape = z
	.object({
		dormant: z.boolean(),
		since: z.string().openapi({ description: 'the last sign of life of any kind, or the signing' }),
		signs: z.array(z.object({ sign: z.enum(lifeSigns), last: z.string().nullable(), silent: z.boolean() })),
		late_obligations: z.number().int()
	})
	.openapi('Dormancy');

const Named = z.object({
	id: z.string(),
	name: z.string().nullable(),
	instrument: z.string(),
	partners: z.string().nullable()
});

const ReviewShape = z
	.object({
		kind: z.enum(reviewKinds),
		agreement: Named,
		other: Named.nullable(),
		obligation: z.object({ id: z.string(), what: z.string() }).nullable(),
		day: z.string().nullable().openapi({ description: 'the day that the rule looked at' }),
		precision: z.enum(['day', 'month', 'year']),
		against: z.string().nullable().openapi({ description: 'the day it was held against' }),
		dormancy: DormancyShape.nullable(),
		example: z.boolean()
	})
	.openapi('AgreementReview');

const Months = z.object({ umbrella: z.number().int(), dormant: z.number().int() });

function writeDormancy(one: Dormancy): z.input<typeof DormancyShape> {
	return {
		dormant: one.dormant,
		since: one.since,
		signs: one.signs.map(({ sign, last, silent }) => ({ sign, last, silent })),
		late_obligations: one.late
	};
}

function writeReview({ agreement, dormancy, ...review }: Review): z.input<typeof ReviewShape> {
	const { example, ...named } = agreement;
	return { ...review, agreement: named, dormancy: dormancy && writeDormancy(dormancy), example };
}

/** Agreements that somebody should look at, and the health of one. */
export function agreementReviewsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/agreement-reviews',
		access: 'agreement.read',
		summary: 'Agreements with a broken chain, ended without a decision, without a term, or dormant',
		tags,
		query: z.object({ kind: z.enum(reviewKinds).optional() }),
		answer: z.object({
			data: z.array(ReviewShape),
			months: Months.openapi({ description: 'the region’s settings behind the verdicts' })
		}),
		async handle({ ctx, query: { kind } }) {
			const found = await listReviews(ctx);
			if (isRefusal(found)) return found;
			return {
				data: found.reviews.filter((one) => kind === undefined || one.kind === kind).map(writeReview),
				months: found.months
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/agreements/{id}/health',
		access: 'agreement.read',
		summary: 'What is wrong with one agreement and its chain, and whether it is dormant, with reasons',
		tags,
		params: z.object({ id: z.string() }),
		answer: z.object({
			data: z.array(ReviewShape),
			dormancy: DormancyShape.nullable(),
			months: Months
		}),
		async handle({ ctx, params: { id } }) {
			const health = await readAgreementHealth(ctx, id);
			if (isRefusal(health)) return health;
			return {
				data: health.reviews.map(writeReview),
				dormancy: health.dormancy && writeDormancy(health.dormancy),
				months: health.months
			};
		}
	});
}
