import { z } from '@hono/zod-openapi';
import { archiveScanLimits } from '$lib/server/hall/upload-limits';
import { typed } from '$lib/server/hall/page-form';
import {
	joinScan,
	listScans,
	readScanFile,
	recordScan,
	scanStates,
	setScanAside,
	takeScansIn,
	type ScanLine
} from '$lib/server/modules/archive';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { readUpload } from '$lib/server/platform/uploads';
import { endpoint, type Api } from '../api';
import { listOf } from '../lists';
import { anId, typedText } from '../typed-text';
import { OldAgreementBody } from './old-agreements';

const tags = ['imports'];
const params = z.object({ id: z.string() });
const access = 'agreement.record_old';
const Done = z.object({ id: z.string() });

const said = z
	.object({ value: z.string(), sure: z.number().int() })
	.openapi({ description: '`sure`: 0 to 100' })
	.optional();
const Proposal = z.object({
	instrument: said,
	title: said,
	partner: said,
	region_number: said,
	partner_number: said,
	signed_on: said,
	ends_on: said
});
const saidIn = ({ regionNumber, partnerNumber, signedOn, endsOn, ...same }: ScanLine['proposal']) => ({
	...same,
	region_number: regionNumber,
	partner_number: partnerNumber,
	signed_on: signedOn,
	ends_on: endsOn
});
const writeScan = (line: Omit<ScanLine, 'progress'>): z.input<typeof Scan> => ({
	id: line.id,
	source: line.source,
	file_name: line.fileName,
	state: line.state,
	reason: line.reason,
	says: saidIn(line.proposal),
	agreement_id: line.agreementId,
	created_at: line.at.toISOString(),
	example: line.isExample
});
const Scan = z
	.object({
		id: z.string(),
		source: z.string(),
		file_name: z.string(),
		state: z.enum(scanStates),
		reason: z.string().nullable(),
		says: Proposal.openapi({ description: 'what was read in it; a person confirms it' }),
		agreement_id: z.string().nullable(),
		created_at: z.string(),
		example: z.boolean()
	})
	.openapi('ImportedScan');

/** Scans of the archive (journey J13): files or a ZIP of a folder are read, and become records or join a row. */
export function importScansResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/import-scans',
		access,
		summary: 'Scans that were sent in, the newest first',
		tags,
		query: z.object({
			state: z.enum(scanStates).optional(),
			cursor: z.string().min(1).max(1000).optional()
		}),
		answer: listOf(Scan),
		async handle({ ctx, query }) {
			const key = readCursor(query.cursor, [keyPart.instant, keyPart.id]);
			if (isRefusal(key)) return key;
			const after = key && { at: new Date(key[0]!), id: key[1]! };
			const found = await listScans(ctx, { state: query.state ?? null, after });
			if (isRefusal(found)) return found;
			return {
				data: found.lines.map(writeScan),
				page: { next: found.next && writeCursor([found.next.at.toISOString(), found.next.id]) }
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/import-scans',
		access,
		summary:
			'Send scans in: PDF, PNG or JPEG, or a ZIP of a folder of them; each stands alone, none is taken twice',
		tags,
		status: 201,
		bodyDescription: {
			body: {
				content: {
					'multipart/form-data': {
						schema: z.object({
							files: z.array(z.string().openapi({ format: 'binary' })),
							source: z.string().openapi({ description: 'whose folder' })
						})
					}
				}
			}
		},
		answer: z.object({
			taken: z.number().int(),
			known: z.number().int(),
			refused: z.number().int()
		}),
		async handle({ ctx, c }) {
			const sent = await readUpload(c.req.raw, archiveScanLimits);
			if (isRefusal(sent)) {
				const { fields: _fields, ...details } = sent.details ?? {};
				return refuse(sent.refused, { ...details, detail: details['reason'] });
			}
			try {
				const source = typed(sent.fields, 'source');
				return await takeScansIn(ctx, { source, files: sent.files, refused: sent.refused });
			} finally {
				await sent.discard();
			}
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/import-scans/{id}',
		access,
		summary: 'A scan with the text that was read in it and the agreements that it may be',
		tags,
		params,
		answer: Scan.extend({
			pages: z.number().int().nullable(),
			text: z.array(
				z.object({
					number: z.number().int(),
					text: z.string(),
					origin: z.string(),
					confidence: z.number().nullable()
				})
			),
			alike: z.array(z.object({ id: z.string(), title: z.string() }))
		}),
		async handle({ ctx, params: { id } }) {
			const scan = await readScanFile(ctx, id);
			if (isRefusal(scan)) return scan;
			return {
				...writeScan(scan),
				pages: scan.pages,
				text: scan.text.map(({ number, text, origin, confidence }) => ({ number, text, origin, confidence })),
				alike: scan.alike.map(({ id: agreement, title }) => ({ id: agreement, title }))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/import-scans/{id}/record',
		access,
		summary: 'Record the agreement of a scan, as a person has confirmed or mended what was read',
		tags,
		status: 201,
		params,
		body: OldAgreementBody.omit({ document_id: true }),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => recordScan(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/import-scans/{id}/join',
		access,
		summary: 'Give a scan to an agreement on record that has no paper yet',
		tags,
		params,
		body: z.object({ agreement_id: anId }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => joinScan(ctx, id, body.agreement_id)
	});
	endpoint(api, {
		method: 'post',
		path: '/import-scans/{id}/set-aside',
		access,
		summary: 'Set a scan aside that is no agreement, with why',
		tags,
		params,
		body: z.object({ reason: typedText(1000, 1) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => setScanAside(ctx, id, body.reason)
	});
}
