import { z } from '@hono/zod-openapi';
import { offeredAsBody, offeredInForm } from '$lib/server/hall/offered-file';
import {
	verifyCode,
	verifyFile,
	verifyPaper,
	verifyPaperFile,
	type Verified,
	type VerifiedPaper
} from '$lib/server/modules/portal';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import type { SignatureReport, SignatureVerdict } from '$lib/server/platform/signatures';
import { endpoint, type Api } from '../api';
import { Signature } from './signature-shape';

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
		paper: z
			.object({
				kind: z.string(),
				made_at: z.string().openapi({ format: 'date-time' }),
				versions: z.array(z.object({ number: z.number().int(), sha256: z.string() }))
			})
			.nullable()
			.openapi({ description: 'a paper that was made here, bears a code and is not published' }),
		signature_conclusion: z.enum(['none', 'valid', 'unproved', 'changed', 'broken']).openapi({
			description:
				'of the electronic signatures together: unproved = intact, by a certificate that leads to no authority trusted here or was not valid; changed = something was added after one'
		}),
		signatures: z
			.array(Signature)
			.openapi({ description: 'the electronic signatures of the file, or of the registered paper' })
	})
	.openapi('Verification');

const none: z.infer<typeof Verification> = {
	match: false,
	code: null,
	agreement_id: null,
	title: null,
	is_example: false,
	fingerprints: [],
	paper: null,
	signature_conclusion: 'none',
	signatures: []
};

type Checked = { conclusion: SignatureReport['conclusion']; signatures: readonly SignatureVerdict[] } | null;

/** What is registered, with the signatures of the file that was sent, or of the registered paper itself. */
function answer(found: Verified, checked: Checked): z.infer<typeof Verification> {
	const { id, code, title, is_example, fingerprints } = found;
	return {
		...none,
		match: true,
		code,
		agreement_id: id,
		title,
		is_example,
		fingerprints,
		...signaturesOf(checked)
	};
}

/** A paper of the office: on its records, and no published agreement. */
function answerOfPaper(found: VerifiedPaper, checked: Checked): z.infer<typeof Verification> {
	const { code, is_example, kind, made_at, versions } = found;
	return {
		...none,
		code,
		is_example,
		paper: {
			kind,
			made_at: made_at.toISOString(),
			versions: versions.map(({ number, sha256 }) => ({ number, sha256 }))
		},
		...signaturesOf(checked)
	};
}

const signaturesOf = (checked: Checked) => ({
	signature_conclusion: checked?.conclusion ?? ('none' as const),
	signatures: [...(checked?.signatures ?? [])]
});

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
			if (!isRefusal(found)) return answer(found, found.signed);
			const paper = await verifyPaper(ctx, params.code);
			return isRefusal(paper) ? paper : answerOfPaper(paper, null);
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/verify',
		access: 'document.verify',
		summary:
			'Whether a PDF is, byte for byte, a registered paper, and what its electronic signatures say; it is not kept',
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
				? await offeredInForm(ctx, c.req.raw)
				: await offeredAsBody(ctx, c.req.raw);
			if (isRefusal(offered)) return offered;
			const found = await verifyFile(ctx, offered.sha256);
			const paper = found ? undefined : await verifyPaperFile(ctx, offered.sha256);
			if (paper) return answerOfPaper(paper, offered.signatures);
			if (!found)
				return offered.isPdf
					? { ...none, ...signaturesOf(offered.signatures) }
					: refuse('FILE_REFUSED', { reason: 'KIND_NOT_ACCEPTED' });
			return answer(found, offered.signatures);
		}
	});
}
