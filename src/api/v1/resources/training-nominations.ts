import { z } from '@hono/zod-openapi';
import {
	languageTests,
	nominate,
	ranks,
	readOffer,
	staffKinds,
	withdrawNomination,
	type LanguageTest
} from '$lib/server/modules/training';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { anId, day, typedText } from '../typed-text';

const tags = ['training'];
const params = z.object({ id: z.string() });
const Done = z.object({ id: z.string() });
const test = z.enum(Object.keys(languageTests) as [LanguageTest, ...LanguageTest[]]);

const Nominee = z
	.object({
		id: z.string(),
		name: z.string(),
		office: z.string(),
		unit: z.string(),
		staff_kind: z.enum(staffKinds),
		eligible: z.boolean(),
		conditions: z.array(z.object({ key: z.string(), outcome: z.string() })),
		total: z.number().openapi({ description: 'points out of 100' }),
		decision: z.string().nullable(),
		round: z.string().nullable(),
		place: z.number().int().nullable(),
		reserve: z.number().int().nullable(),
		withdrawn_on: z.string().nullable()
	})
	.openapi('TrainingNominee');

/** Who is named for an offer of training, by whom, and taken back. */
export function trainingNominationsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/training-offers/{id}/nominations',
		access: 'training.read',
		summary: 'Who was named, with conditions and score; a unit sees its own people',
		tags,
		params,
		answer: z.object({ named: z.number().int(), data: z.array(Nominee) }),
		async handle({ ctx, params: { id } }) {
			const view = await readOffer(ctx, id);
			if (isRefusal(view)) return view;
			return {
				named: view.named,
				data: view.nominees.map((one): z.input<typeof Nominee> => ({
					id: one.id,
					name: one.name,
					office: one.office,
					unit: one.unit,
					staff_kind: one.staff_kind,
					eligible: one.weighed?.eligible ?? false,
					conditions: (one.weighed?.conditions ?? []).map(({ key, outcome }) => ({ key, outcome })),
					total: Math.round((one.weighed?.score.total ?? 0) / 100) / 100,
					decision: one.placed?.decision ?? null,
					round: one.placed?.round ?? null,
					place: one.placed?.place ?? null,
					reserve: one.placed?.reserve ?? null,
					withdrawn_on: one.withdrawn_on
				}))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/training-offers/{id}/nominations',
		access: 'training.nominate',
		summary: 'Name somebody; conditions are checked against the record',
		tags,
		status: 201,
		params,
		body: z
			.object({
				unit_id: anId,
				name: typedText(200),
				office: typedText(200),
				staff_kind: z.enum(staffKinds),
				gender: z.enum(['female', 'male']),
				nip: typedText(25).nullish(),
				email: typedText(200).nullish(),
				rank: z.enum(ranks).nullish(),
				serving_since: day.nullish(),
				language: z.object({ test, score: z.number() }).strict().nullish(),
				last_gone_on: day.nullish(),
				relevance: typedText(4_000),
				action_plan: typedText(4_000),
				letter_number: typedText(120).nullish(),
				letter_on: day.nullish()
			})
			.strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) =>
			nominate(ctx, id, {
				unitId: body.unit_id,
				name: body.name,
				office: body.office,
				staffKind: body.staff_kind,
				gender: body.gender,
				nip: body.nip ?? '',
				email: body.email ?? '',
				rank: body.rank ?? '',
				servingSince: body.serving_since ?? '',
				languageTest: body.language?.test ?? '',
				languageScore: body.language ? String(body.language.score) : '',
				lastGoneOn: body.last_gone_on ?? '',
				relevance: body.relevance,
				actionPlan: body.action_plan,
				letterNumber: body.letter_number ?? '',
				letterOn: body.letter_on ?? ''
			})
	});
	endpoint(api, {
		method: 'post',
		path: '/training-offers/{id}/nominations/{key}/withdrawal',
		access: 'training.nominate',
		summary: 'Take a name back before the choice; the key is the id of the nomination',
		tags,
		params: z.object({ id: z.string(), key: z.string() }),
		body: z.object({ reason: typedText(500) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { key }, body }) => withdrawNomination(ctx, key, body.reason)
	});
}
