import { z } from '@hono/zod-openapi';
import { instruments, recordOldAgreement } from '$lib/server/modules/cooperation';
import { endpoint, type Api } from '../api';

const text = (most: number) => z.string().max(most);

export const OldAgreementBody = z
	.object({
		instrument: z.enum(instruments),
		title: text(500),
		partner_id: z.uuid().optional(),
		partner_name: text(300).optional(),
		partner_kind: text(50).optional(),
		country: z
			.string()
			.regex(/^[A-Z]{2}$/)
			.optional(),
		region_number: text(100).optional(),
		partner_number: text(100).optional(),
		signed_on: text(10).openapi({ description: 'YYYY, YYYY-MM or YYYY-MM-DD' }),
		starts_on: text(10).optional(),
		ends_on: text(10).optional(),
		unit_ids: z.array(z.uuid()).max(20).optional(),
		type: z.enum(['ksdd', 'ksdpk', 'ksdpl', 'ksdll', 'sinergi']).optional(),
		note: text(2000).optional(),
		document_id: z.uuid().optional(),
		publish: z.boolean().optional()
	})
	.strict()
	.openapi('OldAgreement');

/** The archive's first door: an agreement that was made before this system. */
export function oldAgreementsResource(api: Api): void {
	endpoint(api, {
		method: 'post',
		path: '/agreements',
		access: 'agreement.record_old',
		summary: 'Record an old agreement; its term may be unknown',
		tags: ['agreements'],
		status: 201,
		body: OldAgreementBody,
		answer: z.object({ id: z.string() }),
		handle: ({ ctx, body }) => recordOldAgreement(ctx, body)
	});
}
