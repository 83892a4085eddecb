import { z } from '@hono/zod-openapi';
import {
	assessedCriteria,
	cancelOffer,
	criterionKeys,
	giveScores,
	languageTests,
	listPublicOffers,
	openOffer,
	ranks,
	readPublicOffer,
	recordDecree,
	reopenSelection,
	selectParticipants,
	staffKinds,
	topics,
	type LanguageTest,
	type OfferInput,
	type PublicOffer
} from '$lib/server/modules/training';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { answerList, listOf, ListQuery } from '../lists';
import { anId, day, typedText } from '../typed-text';
import { TrainingCost, writeCosts } from './training';

const tags = ['training'];
const params = z.object({ id: z.string() });
const Done = z.object({ id: z.string() });
const test = z.enum(Object.keys(languageTests) as [LanguageTest, ...LanguageTest[]]);

const Conditions = z
	.object({
		staff_kinds: z.array(z.enum(staffKinds)).openapi({ description: 'empty: all' }),
		min_rank: z.enum(ranks).nullable(),
		min_service_years: z.number().int().nullable(),
		language: z.array(z.object({ test, score: z.number() })).openapi({ description: 'one is enough' }),
		not_gone_within_years: z.number().int().nullable()
	})
	.openapi('TrainingConditions');
const Criterion = z.object({ key: z.enum(criterionKeys), weight: z.number().int() });

const facts = {
	theme: z.string(),
	topics: z.array(z.enum(topics)),
	country: z.string(),
	place: z.string().nullable(),
	starts_on: z.string(),
	ends_on: z.string(),
	nominate_until: z.string(),
	quota: z.number().int(),
	conditions: Conditions,
	criteria: z.array(Criterion).openapi({ description: 'weights are per cent and make 100' }),
	kept_for_women: z.number().int(),
	kept_for_not_civil_servants: z.number().int(),
	most_per_unit: z.number().int().nullable(),
	reserves: z.number().int(),
	nominees_per_place: z.number().int(),
	costs: z.array(TrainingCost)
};

const Offer = z
	.object({
		id: z.string(),
		programme_id: z.string(),
		programme: z.string(),
		...facts,
		state: z.enum(['nominating', 'selected', 'decreed', 'cancelled']),
		cohort_id: z.string().nullable(),
		example: z.boolean()
	})
	.openapi('TrainingOffer');
const OfferInFull = Offer.extend({
	shares: z.array(
		z.object({
			unit: z.string(),
			weight: z.number().int(),
			sent_before: z.number().int(),
			places: z.number().int()
		})
	)
}).openapi('TrainingOfferInFull');

const NewOffer = z
	.object({
		programme_id: anId,
		...facts,
		theme: typedText(200),
		country: typedText(2),
		place: typedText(200).nullish(),
		starts_on: day,
		ends_on: day,
		nominate_until: day,
		costs: z.array(TrainingCost).max(20).default([]),
		kept_for_women: z.number().int().default(0),
		kept_for_not_civil_servants: z.number().int().default(0),
		most_per_unit: z.number().int().nullish(),
		reserves: z.number().int().default(0),
		nominees_per_place: z.number().int().default(2),
		letter_number: typedText(120).nullish(),
		letter_on: day.nullish(),
		note: typedText(4_000).nullish(),
		units: z
			.array(z.object({ unit_id: anId, weight: z.number().int() }).strict())
			.min(1)
			.max(300)
	})
	.strict();

function writeOffer(row: PublicOffer): z.input<typeof Offer> {
	return {
		id: row.id,
		programme_id: row.programmeId,
		programme: row.programme,
		theme: row.theme,
		topics: [...row.topics] as (typeof topics)[number][],
		country: row.country,
		place: row.place,
		starts_on: row.startsOn,
		ends_on: row.endsOn,
		nominate_until: row.nominateUntil,
		quota: row.quota,
		conditions: {
			staff_kinds: [...row.conditions.staffKinds],
			min_rank: row.conditions.minRank as (typeof ranks)[number] | null,
			min_service_years: row.conditions.minServiceYears,
			language: [...row.conditions.language],
			not_gone_within_years: row.conditions.notGoneWithinYears
		},
		criteria: [...row.criteria],
		kept_for_women: row.floors.women,
		kept_for_not_civil_servants: row.floors.notCivilServants,
		most_per_unit: row.mostPerUnit,
		reserves: row.reserves,
		nominees_per_place: row.nomineesPerPlace,
		costs: writeCosts(row.costs),
		state: row.state,
		cohort_id: row.cohortId,
		example: row.isExample
	};
}

function readNewOffer(body: z.output<typeof NewOffer>): OfferInput & { programmeId: string } {
	return {
		programmeId: body.programme_id,
		theme: body.theme,
		topics: body.topics,
		country: body.country,
		place: body.place ?? '',
		startsOn: body.starts_on,
		endsOn: body.ends_on,
		nominateUntil: body.nominate_until,
		quota: body.quota,
		conditions: {
			staffKinds: body.conditions.staff_kinds,
			minRank: body.conditions.min_rank,
			minServiceYears: body.conditions.min_service_years,
			language: body.conditions.language,
			notGoneWithinYears: body.conditions.not_gone_within_years
		},
		criteria: body.criteria,
		floors: { women: body.kept_for_women, notCivilServants: body.kept_for_not_civil_servants },
		mostPerUnit: body.most_per_unit ?? null,
		reserves: body.reserves,
		nomineesPerPlace: body.nominees_per_place,
		costs: body.costs.map(({ kind, payer, amount }) => ({
			kind,
			payer,
			amount: amount?.amount ?? null,
			currency: amount?.currency ?? null
		})),
		letterNumber: body.letter_number ?? '',
		letterOn: body.letter_on ?? '',
		note: body.note ?? '',
		units: body.units.map(({ unit_id, weight }) => ({ unitId: unit_id, weight }))
	};
}

/** Offers of training abroad: public without names; naming, assessing and choosing with a token. */
export function trainingOffersResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/training-offers',
		access: 'public.read',
		summary: 'Offers of places abroad, the latest departure first; without names',
		tags,
		query: ListQuery,
		answer: listOf(Offer),
		handle: ({ ctx, query }) => answerList(query, (part) => listPublicOffers(ctx, part), writeOffer)
	});
	endpoint(api, {
		method: 'get',
		path: '/training-offers/{id}',
		access: 'public.read',
		summary: 'One offer with the share of each unit',
		tags,
		params,
		answer: OfferInFull,
		async handle({ ctx, params: { id } }) {
			const offer = await readPublicOffer(ctx, id);
			if (isRefusal(offer)) return offer;
			const shares = offer.shares.map(({ sentBefore, ...share }) => ({ ...share, sent_before: sentBefore }));
			return { ...writeOffer(offer), shares };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/training-offers',
		access: 'training.manage',
		summary: 'Open an offer; its places are shared among the units at once',
		tags,
		status: 201,
		body: NewOffer,
		answer: Done,
		handle: ({ ctx, body }) => openOffer(ctx, readNewOffer(body))
	});
	endpoint(api, {
		method: 'post',
		path: '/training-offers/{id}/scores',
		access: 'training.score',
		summary: 'Give the scores that people give, 0 to 100',
		tags,
		params,
		body: z
			.object({
				scores: z
					.array(
						z
							.object({
								nomination_id: anId,
								...Object.fromEntries(assessedCriteria.map((key) => [key, z.number().optional()]))
							})
							.strict()
					)
					.min(1)
					.max(1_000)
			})
			.strict(),
		answer: z.object({ id: z.string(), scored: z.number().int() }),
		handle: ({ ctx, params: { id }, body }) =>
			giveScores(
				ctx,
				id,
				body.scores.map((row) => {
					const given = row as Record<string, unknown>;
					return {
						nominationId: row.nomination_id,
						scores: Object.fromEntries(
							assessedCriteria.flatMap((key) => (given[key] === undefined ? [] : [[key, String(given[key])]]))
						)
					};
				})
			)
	});
	endpoint(api, {
		method: 'post',
		path: '/training-offers/{id}/selection',
		access: 'training.manage',
		summary: 'Make the list by the rule; the same record gives the same list and fingerprint',
		tags,
		params,
		answer: z.object({ id: z.string(), chosen: z.number().int(), fingerprint: z.string() }),
		handle: ({ ctx, params: { id } }) => selectParticipants(ctx, id)
	});
	endpoint(api, {
		method: 'post',
		path: '/training-offers/{id}/reopening',
		access: 'training.manage',
		summary: 'Take a list back before it is decreed, with the reason',
		tags,
		params,
		body: z.object({ reason: typedText(500) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => reopenSelection(ctx, id, body.reason)
	});
	endpoint(api, {
		method: 'post',
		path: '/training-offers/{id}/decree',
		access: 'training.decree',
		summary: 'Enter the signed decree; the cohort is made',
		tags,
		status: 201,
		params,
		body: z.object({ number: typedText(120), signed_on: day, names_public: z.boolean() }).strict(),
		answer: z.object({ id: z.string(), cohort_id: z.string() }),
		handle: ({ ctx, params: { id }, body }) =>
			recordDecree(ctx, id, {
				number: body.number,
				signedOn: body.signed_on,
				isPublic: body.names_public
			})
	});
	endpoint(api, {
		method: 'post',
		path: '/training-offers/{id}/cancellation',
		access: 'training.manage',
		summary: 'Call an offer off, with the reason',
		tags,
		params,
		body: z.object({ reason: typedText(500) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => cancelOffer(ctx, id, body.reason)
	});
}
