import { z } from '@hono/zod-openapi';
import { offeredAsBody, offeredInForm } from '$lib/server/hall/offered-file';
import { verifyCode, verifyFile } from '$lib/server/modules/portal';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';

const tags = ['verification'];

const Verification = z
	.object({
		match: z.boolean().openapi({ description: 'true: registered, and published' }),
		code: z.string().nullable(),
		agreement_id: z.string().nullable(),
		title: z.string().nullable(),
		is_example: z.boolean(),
		fingerprints: z
			.array(z.object({ kind: z.enum(['signed', 'published']), sha256: z.string() }))
			.openapi({ description: 'SHA-256 of the registered papers, to compare a copy without sending it' }),
		signatures: z.array(z.object({})).openapi({
			description: 'electronic signatures that were checked; always empty, since this release reads none'
		})
	})
	.openapi('Verification');

const none: z.infer<typeof Verification> = {
	match: false,
	code: null,
	agreement_id: null,
	title: null,
	is_example: false,
	fingerprints: [],
	signatures: []
};

/** Whether a paper is the registered one: by the code printed on it, or by its bytes. */
export function verifyResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/verify/{code}',
		access: 'document.verify',
		summary: 'What is registered under the code on a printed paper',
		tags,
		params: z.object({ code: z.string().max(100) }),
		answer: Verification,
		async handle({ ctx, params }) {
			const found = await verifyCode(ctx, params.code);
			if (isRefusal(found)) return found;
			const { id, code, title, is_example, fingerprints, signatures } = found;
			return { match: true, code, agreement_id: id, title, is_example, fingerprints, signatures };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/verify',
		access: 'document.verify',
		summary: 'Whether a PDF is, byte for byte, a registered paper; it is not kept',
		tags,
		bodyDescription: {
			body: {
				required: true,
				content: {
					'application/pdf': { schema: z.string().openapi({ format: 'binary' }) },
					'multipart/form-data': {
						schema: z.object({ file: z.string().openapi({ format: 'binary' }) })
					}
				}
			}
		},
		answer: Verification,
		async handle({ ctx, c }) {
			const type = c.req.header('content-type') ?? '';
			const offered = /^multipart\/form-data\b/i.test(type)
				? await offeredInForm(c.req.raw)
				: await offeredAsBody(c.req.raw);
			if (isRefusal(offered)) return offered;
			const found = await verifyFile(ctx, offered.sha256);
			if (!found) return offered.isPdf ? none : refuse('FILE_REFUSED', { reason: 'KIND_NOT_ACCEPTED' });
			const { id, code, title, is_example, fingerprints, signatures } = found;
			return { match: true, code, agreement_id: id, title, is_example, fingerprints, signatures };
		}
	});
}
