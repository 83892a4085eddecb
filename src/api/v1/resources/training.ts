import { z } from '@hono/zod-openapi';
import {
	costKinds,
	listCohorts,
	listTrainingProgrammes,
	payers,
	readPublicCohort,
	type Cohort as CohortRecord,
	type Cost as CostRecord,
	type TrainingProgramme as ProgrammeRecord
} from '$lib/server/modules/training';
import type { Language } from '$lib/text/bilingual';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { DayPrecision, said, Source, writeSources } from '../cited';
import { answerList, listOf, ListQuery } from '../lists';

/** Who pays what; `amount` is for one person, null where nobody has said it. */
export const TrainingCost = z
	.object({
		kind: z.enum(costKinds),
		payer: z.enum(payers),
		amount: z.object({ amount: z.string(), currency: z.string() }).nullable()
	})
	.openapi('TrainingCost');

export const writeCosts = (costs: readonly CostRecord[]): z.input<typeof TrainingCost>[] =>
	costs.map(({ kind, payer, amount, currency }) => ({
		kind,
		payer,
		amount: amount === null || currency === null ? null : { amount, currency }
	}));

const TrainingProgramme = z
	.object({
		id: z.string(),
		name: z.string(),
		country: z.string(),
		provider: z.string().nullable(),
		funded_by: z.string().nullable(),
		started_year: z.number().int().nullable(),
		quota_per_year: z.number().int().nullable(),
		topics: z.array(z.string()),
		duties: z.array(z.string()),
		outcomes_reported: z.array(z.object({ text: z.string(), source: z.string() })),
		to_apply_at_home: z.array(z.string()).openapi({
			description: 'what was to be applied at home; whether it was is not recorded'
		}),
		costs: z.array(TrainingCost),
		example: z.boolean(),
		sources: z.array(Source)
	})
	.openapi('TrainingProgramme');

const Cohort = z
	.object({
		id: z.string(),
		programme_id: z.string(),
		programme: z.string(),
		theme: z.string().nullable(),
		starts_on: z.string().nullable(),
		ends_on: z.string().nullable(),
		date_precision: DayPrecision,
		participants: z.number().int().nullable(),
		participants_note: z.string().nullable(),
		country: z.string().nullable(),
		send_off_on: z.string().nullable(),
		send_off_place: z.string().nullable(),
		from_units: z.array(z.string()),
		status: z.enum(['planned', 'reported_held', 'decreed', 'cancelled']).openapi({
			description:
				'a plan that was reported is not a cohort that was held; `decreed` rests on a decree of the region'
		}),
		topics: z.array(z.string()),
		place: z.string().nullable(),
		costs: z.array(TrainingCost),
		departed_on: z.string().nullable(),
		returned_on: z.string().nullable(),
		decree_number: z.string().nullable().openapi({ description: 'null where the decree is not public' }),
		decree_on: z.string().nullable(),
		names_public: z.boolean(),
		applied_at_home: z.string().nullable(),
		example: z.boolean(),
		sources: z.array(Source)
	})
	.openapi('Cohort');

const CohortInFull = Cohort.extend({
	people: z
		.array(z.object({ name: z.string(), office: z.string(), unit: z.string() }))
		.openapi({ description: 'as on the public decree; empty where it is not public or there is none' }),
	units: z.array(z.object({ unit: z.string(), people: z.number().int() })),
	outcomes: z.array(
		z.object({
			months: z.number().int(),
			reported_on: z.string(),
			introduced: z.string(),
			unit: z.string()
		})
	)
}).openapi('CohortInFull');

const writeProgramme =
	(language: Language) =>
	(row: ProgrammeRecord): z.input<typeof TrainingProgramme> => ({
		id: row.id,
		name: row.name,
		country: row.country,
		provider: said(row.provider, language),
		funded_by: said(row.fundedBy, language),
		started_year: row.startedYear,
		quota_per_year: row.quotaPerYear,
		topics: row.topics.map((one) => one[language]),
		duties: row.duties.map((one) => one[language]),
		outcomes_reported: row.outcomes.map((one) => ({ text: one[language], source: one.source })),
		to_apply_at_home: row.toApplyAtHome.map((one) => one[language]),
		costs: writeCosts(row.costs),
		example: row.isExample,
		sources: writeSources(row.sources, language)
	});

const writeCohort =
	(language: Language) =>
	(row: CohortRecord): z.input<typeof Cohort> => ({
		id: row.id,
		programme_id: row.programmeId,
		programme: row.programme,
		theme: row.theme,
		starts_on: row.startsOn,
		ends_on: row.endsOn,
		date_precision: row.precision,
		participants: row.participants,
		participants_note: said(row.participantsNote, language),
		country: row.country,
		send_off_on: row.sendOffOn,
		send_off_place: row.sendOffPlace,
		from_units: row.fromUnits.map((one) => one[language]),
		status: row.status,
		topics: [...row.topics],
		place: row.place,
		costs: writeCosts(row.costs),
		departed_on: row.departedOn,
		returned_on: row.returnedOn,
		decree_number: row.decreeNumber,
		decree_on: row.decreeOn,
		names_public: row.namesPublic,
		applied_at_home: said(row.appliedAtHome, language),
		example: row.isExample,
		sources: writeSources(row.sources, language)
	});

export function trainingResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/training-programmes',
		access: 'public.read',
		summary: 'Training programmes abroad',
		tags: ['training'],
		query: ListQuery,
		answer: listOf(TrainingProgramme),
		handle: ({ ctx, language, query }) =>
			answerList(query, (part) => listTrainingProgrammes(ctx, part), writeProgramme(language))
	});
	endpoint(api, {
		method: 'get',
		path: '/cohorts',
		access: 'public.read',
		summary: 'Cohorts of training abroad, the latest first',
		tags: ['training'],
		query: ListQuery,
		answer: listOf(Cohort),
		handle: ({ ctx, language, query }) =>
			answerList(query, (part) => listCohorts(ctx, part), writeCohort(language))
	});
	endpoint(api, {
		method: 'get',
		path: '/cohorts/{id}',
		access: 'public.read',
		summary: 'One cohort, with names and offices where its decree is public',
		tags: ['training'],
		params: z.object({ id: z.string() }),
		answer: CohortInFull,
		async handle({ ctx, language, params: { id } }) {
			const cohort = await readPublicCohort(ctx, id);
			if (isRefusal(cohort)) return cohort;
			return {
				...writeCohort(language)(cohort),
				people: cohort.people,
				units: cohort.units,
				outcomes: cohort.outcomes.map(({ reportedOn, ...one }) => ({ ...one, reported_on: reportedOn }))
			};
		}
	});
}
