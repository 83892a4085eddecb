import { z } from '@hono/zod-openapi';
import { documentAnswer } from '$lib/server/hall/document-answer';
import { paperLimits } from '$lib/server/hall/page-form';
import {
	makeEvidence,
	openDocument,
	readDocument,
	readSignatures,
	reviseDocument,
	signDocument,
	uploadDocument
} from '$lib/server/modules/cooperation';
import { plant } from '$lib/server/platform/plant';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { endpoint, type Api } from '../api';
import { withOneFile } from '../sent-file';
import { EvidenceBundle, Signature } from './signature-shape';

const tags = ['documents'];
const params = z.object({ id: z.string() });
const Stored = z
	.object({ id: z.string(), sha256: z.string(), size: z.number().int() })
	.openapi('StoredDocument');

const Version = z.object({
	number: z.number().int(),
	sha256: z.string(),
	file_name: z.string(),
	size: z.number().int(),
	media_type: z.string(),
	origin: z.string(),
	signed: z.boolean(),
	note: z.string().nullable(),
	created_at: z.string()
});

const Document = z
	.object({
		id: z.string(),
		kind: z.string(),
		title: z.string(),
		disclosure: z.string(),
		example: z.boolean(),
		versions: z.array(Version)
	})
	.openapi('Document');

const Signatures = z
	.object({
		version: z.number().int(),
		conclusion: z.enum(['none', 'valid', 'unproved', 'changed', 'broken']),
		signatures: z.array(Signature)
	})
	.openapi('DocumentSignatures');

const word = /^[a-z0-9_]{1,60}$/;

/** Documents: sent in before they are named in an act, and read by whoever may see the record they belong to. */
export function documentsResource(api: Api): void {
	endpoint(api, {
		method: 'post',
		path: '/documents',
		access: 'document.upload',
		summary: 'Send a file in (PDF, DOCX, PNG or JPEG, at most 20 MB); name its id in an act afterwards',
		tags,
		status: 201,
		bodyDescription: {
			body: {
				content: {
					'multipart/form-data': {
						schema: z.object({
							file: z.string().openapi({ format: 'binary' }),
							kind: z.string().optional().openapi({ description: 'key of a paper, where it is one' }),
							title: z.string().optional()
						})
					}
				}
			}
		},
		answer: Stored,
		async handle({ ctx, c }) {
			return withOneFile(c.req.raw, paperLimits, async (file, text) => {
				const kind = text('kind');
				if (kind !== undefined && !word.test(kind))
					return refuse('VALIDATION_FAILED', { errors: [{ field: 'kind', message: 'UNKNOWN' }] });
				return uploadDocument(ctx, { kind, title: text('title')?.slice(0, 300), ...file });
			});
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/documents/{id}/versions',
		access: 'document.revise',
		summary: 'Add a revised or signed file as the next version of a document of a case',
		tags,
		status: 201,
		params,
		bodyDescription: {
			body: {
				content: {
					'multipart/form-data': {
						schema: z.object({
							file: z.string().openapi({ format: 'binary' }),
							note: z.string().optional().openapi({ description: 'what changed, in a line' }),
							signed: z.enum(['true', 'false']).optional()
						})
					}
				}
			}
		},
		answer: z.object({ document_id: z.string(), version: z.number().int(), sha256: z.string() }),
		async handle({ ctx, params: { id }, c }) {
			return withOneFile(c.req.raw, paperLimits, (file, text) =>
				reviseDocument(ctx, id, {
					...file,
					note: text('note')?.slice(0, 300),
					signed: text('signed') === 'true'
				})
			);
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/documents/{id}',
		access: 'document.read',
		summary: 'A document with its versions',
		tags,
		params,
		answer: Document,
		async handle({ ctx, params: { id } }) {
			const found = await readDocument(ctx, id);
			if (isRefusal(found)) return found;
			const { document, versions } = found;
			return {
				id: document.id,
				kind: document.kind,
				title: document.title,
				disclosure: document.disclosure,
				example: document.is_example,
				versions: versions.map(({ created_by_name: _name, created_at: at, size, ...version }) => ({
					...version,
					size: Number(size),
					created_at: at.toISOString()
				}))
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/documents/{id}/evidence',
		access: 'document.read',
		summary:
			'The latest version with the entry of the audit log that names it and the signed checkpoint; `satupintu verify --bundle` checks it offline',
		tags,
		params,
		answer: EvidenceBundle,
		async handle({ ctx, params: { id } }) {
			return makeEvidence(ctx, plant().witness, id);
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/documents/{id}/signatures',
		access: 'document.read',
		summary: 'The electronic signatures of the latest version, checked now',
		tags,
		params,
		answer: Signatures,
		async handle({ ctx, params: { id } }) {
			const found = await readSignatures(ctx, id);
			if (isRefusal(found)) return found;
			const { conclusion, signatures } = found.report;
			return { version: found.document.number, conclusion, signatures: [...signatures] };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/documents/{id}/signatures',
		access: 'signing.take_part',
		summary:
			"Sign a PDF of a case with the region's certificate, where the signing step is open to you; the signed file is its next version",
		tags,
		status: 201,
		params,
		body: z.object({ reason: z.string().trim().min(1).max(200) }).strict(),
		answer: z.object({ document_id: z.string(), version: z.number().int(), sha256: z.string() }),
		async handle({ ctx, params: { id }, body }) {
			const name = ctx.actor.kind === 'person' ? ctx.actor.name : '';
			const note = textIn(ctx.language).signatures.page.note(name);
			return signDocument(ctx, id, { reason: body.reason, note });
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/documents/{id}/content',
		access: 'document.read',
		summary: 'The bytes of a version, the latest by default; always an attachment',
		tags,
		params,
		query: z.object({ version: z.coerce.number().int().min(1).max(1_000_000).optional() }),
		answerContent: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
		async handle({ ctx, params: { id }, query: { version } }) {
			const found = await openDocument(ctx, id, version);
			return isRefusal(found) ? found : documentAnswer(found);
		}
	});
}
