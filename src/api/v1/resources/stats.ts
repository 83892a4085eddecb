import { z } from '@hono/zod-openapi';
import { listAllClaims, registerFigures, type Claim as ClaimRecord } from '$lib/server/modules/portal';
import type { Language } from '$lib/text/bilingual';
import { endpoint, type Api } from '../api';
import { DayPrecision, said, Source, writeSources } from '../cited';

const Figure = z
	.object({
		published: z.number().int(),
		recorded: z.number().int().openapi({ description: 'resting on a document' }),
		reported: z.number().int().openapi({ description: 'so far known from the press alone' })
	})
	.openapi('Figure');

const Claim = z
	.object({
		id: z.string(),
		subject: z.string(),
		subject_key: z.string().nullable(),
		measure: z.string(),
		wording: z.string(),
		value: z.string().nullable().openapi({ description: 'exact decimal; null for a statement' }),
		unit: z.string().nullable(),
		bound: z.enum(['more_than', 'about', 'less_than']).nullable(),
		as_of: z.string().nullable(),
		as_of_precision: DayPrecision,
		note: z.string().nullable(),
		sources: z.array(Source)
	})
	.openapi('Claim');

const Stats = z
	.object({
		day: z.string(),
		register: z
			.object({
				agreements: Figure,
				agreements_by_year: z.array(
					Figure.extend({ year: z.number().int().nullable(), instrument: z.string() })
				),
				partners: z.object({ published: z.number().int() }),
				projects: Figure,
				training_programmes: Figure,
				cohorts: Figure,
				memberships: Figure,
				visits: Figure,
				initiatives: Figure,
				innovations: Figure
			})
			.openapi({ description: 'counted here; examples are left out, claims are in no figure' }),
		claims: z.array(Claim).openapi({
			description: 'what sources report; never counted, never added up, conflicting ones together'
		})
	})
	.openapi('Stats');

const writeClaim =
	(language: Language) =>
	(claim: ClaimRecord): z.input<typeof Claim> => ({
		id: claim.id,
		subject: claim.subjectKind,
		subject_key: claim.subjectKey,
		measure: claim.measure,
		wording: claim.wording[language],
		value: claim.value,
		unit: claim.unit,
		bound: claim.bound,
		as_of: claim.asOf,
		as_of_precision: claim.precision,
		note: said(claim.note, language),
		sources: writeSources(claim.sources, language)
	});

export function statsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/stats',
		access: 'public.read',
		summary: 'Recorded figures, and beside them what sources report',
		tags: ['stats'],
		answer: Stats,
		async handle({ ctx, language }) {
			const [figures, claims] = await Promise.all([registerFigures(ctx), listAllClaims(ctx)]);
			return {
				day: ctx.clock.today(),
				register: {
					agreements: figures.agreements,
					agreements_by_year: figures.agreementsByYear.map(({ year, ...rest }) => ({
						...rest,
						year: year === 0 ? null : year
					})),
					partners: { published: figures.partners },
					...Object.fromEntries(figures.records.map(({ kind, figure }) => [kind, figure]))
				},
				claims: claims.map(writeClaim(language))
			};
		}
	});
}
