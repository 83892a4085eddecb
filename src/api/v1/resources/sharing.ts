import { z } from '@hono/zod-openapi';
import {
	addTheme,
	directions,
	listPublicServices,
	listPublicThemes,
	listThemes,
	reasonKinds
} from '$lib/server/modules/sharing';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { typedText } from '../typed-text';

const tags = ['sharing'];

const Theme = z.object({
	id: z.string(),
	direction: z.enum(directions),
	field: z.string(),
	title: z.string(),
	title_en: z.string().nullable(),
	about: z.string().nullable(),
	unit: z.string().nullable(),
	is_example: z.boolean()
});

const Service = z.object({
	id: z.string(),
	name: z.string(),
	name_en: z.string().nullable(),
	field: z.string(),
	run_by: z.string(),
	run_by_partner: z.string().nullable(),
	agreement_id: z.string().nullable(),
	started_on: z.string().nullable(),
	coverage: z.object({
		unit: z.string().nullable(),
		before: z.string().nullable(),
		after: z.string().nullable()
	}),
	cost_a_year: z
		.object({ currency: z.literal('IDR'), before: z.string().nullable(), after: z.string().nullable() })
		.openapi({ description: 'of the region itself' }),
	shares: z.array(z.object({ year: z.number().int(), amount: z.string(), partner: z.string().nullable() })),
	is_example: z.boolean()
});

/** What the region offers and seeks, services run together, and who fits a theme. */
export function sharingResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/shared-services',
		access: 'public.read',
		summary: 'Themes that the region offers and seeks, and the services it runs together with others',
		tags,
		answer: z.object({ themes: z.array(Theme), services: z.array(Service) }),
		async handle({ ctx }) {
			const themes = await listPublicThemes(ctx);
			const services = await listPublicServices(ctx);
			return {
				themes,
				services: services.map((one) => ({
					id: one.id,
					name: one.name,
					name_en: one.name_en,
					field: one.field,
					run_by: one.run_by,
					run_by_partner: one.run_by_partner,
					agreement_id: one.agreement_id,
					started_on: one.started_on,
					coverage: { unit: one.coverage_unit, before: one.coverage_before, after: one.coverage_after },
					cost_a_year: { currency: 'IDR' as const, before: one.cost_before, after: one.cost_after },
					shares: one.shares,
					is_example: one.is_example
				}))
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/sharing-themes',
		access: 'sharing.read',
		summary: 'The region’s themes with the partners, neighbours and donors that fit each, and why',
		tags,
		answer: z.object({
			data: z.array(
				Theme.extend({
					partner_id: z.string().nullable(),
					matches: z.array(
						z.object({
							partner_id: z.string(),
							name: z.string(),
							neighbour: z.boolean(),
							score: z.number().int(),
							reasons: z.array(
								z.object({
									kind: z.enum(reasonKinds),
									weight: z.number().int(),
									about: z.string().nullable()
								})
							)
						})
					)
				})
			)
		}),
		async handle({ ctx }) {
			const themes = await listThemes(ctx);
			if (isRefusal(themes)) return themes;
			return {
				data: themes.map((theme) => ({
					id: theme.id,
					direction: theme.direction,
					field: theme.field,
					title: theme.title,
					title_en: theme.title_en,
					about: theme.about,
					unit: theme.unit,
					is_example: theme.is_example,
					partner_id: theme.partner_id,
					matches: theme.matches.map((match) => ({
						partner_id: match.partner.id,
						name: match.partner.name,
						neighbour: match.neighbour,
						score: match.score,
						reasons: [...match.reasons]
					}))
				}))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/sharing-themes',
		access: 'sharing.write',
		summary: 'Record what the region, or a partner, offers or seeks',
		tags,
		body: z
			.object({
				direction: z.enum(directions),
				field: typedText(60, 1),
				title: typedText(200, 1),
				title_en: typedText(200).optional(),
				about: typedText(1_000).optional(),
				partner: typedText(300).optional(),
				known_from: typedText(300).optional(),
				publish: z.boolean().optional()
			})
			.strict(),
		answer: z.object({ id: z.string() }),
		handle: ({ ctx, body }) => addTheme(ctx, body)
	});
}
