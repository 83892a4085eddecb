import { z } from '@hono/zod-openapi';
import { findLikePartners, keepPartnersApart, listTwins } from '$lib/server/modules/organisations';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { ListQuery, listOf } from '../lists';
import { anId, typedText } from '../typed-text';

const tags = ['partners'];

const Like = z
	.object({
		id: z.string(),
		name: z.string().openapi({ description: 'the name that was recognised; perhaps a former one' }),
		likeness: z.number().openapi({ description: '0 to 1' })
	})
	.openapi('LikePartner');

/** Names looked up before a partner is recorded, and partners that may stand on record twice. */
export function partnerSuggestionsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/partner-suggestions',
		access: 'partner.read',
		summary: 'The partners on record that a name most likely means, at most five',
		tags,
		query: z.object({ name: typedText(300, 1) }),
		answer: z.object({ data: z.array(Like) }),
		async handle({ ctx, query: { name } }) {
			const like = await findLikePartners(ctx, name);
			return isRefusal(like) ? like : { data: [...like] };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/partner-twins',
		access: 'partner.read',
		summary: 'Pairs of partners that may be one organisation recorded twice, the likeliest first',
		tags,
		query: ListQuery,
		answer: listOf(
			z.object({ partner: z.object({ id: z.string(), name: z.string() }), like: z.array(Like) })
		),
		async handle({ ctx, query }) {
			const twins = await listTwins(ctx, query);
			if (isRefusal(twins)) return twins;
			return {
				data: twins.rows.map((one) => ({
					partner: { id: one.one_id, name: one.one_name },
					like: [{ id: one.other_id, name: one.other_name, likeness: one.likeness }]
				})),
				page: { next: twins.next }
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/partner-twins',
		access: 'partner.write',
		summary: 'Say that two partners with like names are two',
		tags,
		body: z.object({ partner_id: anId, other_id: anId }).strict(),
		answer: z.object({ id: z.string() }),
		handle: ({ ctx, body }) => keepPartnersApart(ctx, body.partner_id, body.other_id)
	});
}
