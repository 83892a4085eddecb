import { buffer } from 'node:stream/consumers';
import { z } from '@hono/zod-openapi';
import {
	handOverWork,
	linkToUmbrella,
	makeMatrix,
	matrixVerdicts,
	readMatrixPeriod,
	nameCarryingUnits,
	previewHandover,
	readMatrixReturn,
	receiveMatrix,
	reorganiseUnits,
	takeMatrixRows
} from '$lib/server/modules/lifecycle';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { withOneFile } from '../sent-file';
import { anId, typedText } from '../typed-text';

const tags = ['after the signature'];
const Done = z.object({ id: z.string() });
const params = z.object({ id: z.string() });
const day = z.iso.date();
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What machines do after a signature: the monitoring matrix, closing gaps of a record, moving work and units. */
export function afterSignatureResource(api: Api): void {
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/umbrella',
		access: 'agreement.mend',
		summary: 'Put a contract that stands alone under its umbrella',
		tags,
		params,
		body: z.object({ umbrella_id: anId }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => linkToUmbrella(ctx, id, body.umbrella_id)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/units',
		access: 'agreement.mend',
		summary: 'Say which units carry an agreement out, in place of those said before',
		tags,
		params,
		body: z.object({ unit_ids: z.array(anId).min(1).max(50) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => nameCarryingUnits(ctx, id, body.unit_ids)
	});
	endpoint(api, {
		method: 'get',
		path: '/handovers',
		access: 'admin.people',
		summary: 'What officials handed over when they were moved, the latest first',
		tags,
		answer: z.object({
			data: z.array(
				z.object({
					id: z.string(),
					from: z.string(),
					to: z.string(),
					last_day: z.string(),
					decree: z.string(),
					duties: z.number().int(),
					cases: z.number().int(),
					example: z.boolean()
				})
			)
		}),
		async handle({ ctx }) {
			const found = await previewHandover(ctx, { from: '', lastDay: '' });
			if (isRefusal(found)) return found;
			return {
				data: found.made.map((one) => ({
					id: one.id,
					from: one.fromName,
					to: one.toName,
					last_day: one.lastDay,
					decree: one.decree,
					duties: one.items.duties.length,
					cases: one.items.cases.length,
					example: one.isExample
				}))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/handovers',
		access: 'admin.people',
		summary: 'Hand all work of an official over to another in one act',
		tags,
		body: z.object({ from: anId, to: anId, last_day: day, decree: typedText(300, 1) }).strict(),
		answer: Done,
		handle: ({ ctx, body }) =>
			handOverWork(ctx, { from: body.from, to: body.to, lastDay: body.last_day, decree: body.decree })
	});
	endpoint(api, {
		method: 'post',
		path: '/unit-reorganisations',
		access: 'admin.units',
		summary: 'Split, join or replace units: what runs goes to the one that receives it',
		tags,
		body: z
			.object({
				ending: z.array(anId).min(1).max(20),
				successors: z.array(anId).max(20).default([]),
				beginning: z.array(typedText(200, 1)).max(20).default([]),
				receiver: typedText(200, 0).default(''),
				since: day,
				basis: typedText(300, 1)
			})
			.strict(),
		answer: z.object({
			receiver: z.string(),
			moved: z.record(z.string(), z.number().int()).openapi({
				description:
					'agreements, duties, cases, people, powers, projects, portfolio, relations, visits, openings: how many of each went over'
			})
		}),
		handle: ({ ctx, body }) => reorganiseUnits(ctx, body)
	});
	endpoint(api, {
		method: 'get',
		path: '/matrices/{period}',
		access: 'evaluation.matrix',
		summary: 'The monitoring matrix of a period (2026-S1, 2026-T3, 2026) as a workbook for units to fill in',
		tags,
		params: z.object({ period: typedText(20, 1) }),
		query: z.object({ unit: anId.optional() }),
		answerContent: { [workbook]: { schema: z.string() } },
		async handle({ ctx, params: { period }, query }) {
			if (!readMatrixPeriod(period)) return refuse('NOT_FOUND');
			const made = await makeMatrix(ctx, { period, unitId: query.unit });
			if (isRefusal(made)) return made;
			return new Response(new Uint8Array(made.bytes), {
				headers: {
					'content-type': workbook,
					'content-disposition': `attachment; filename="matriks-${made.period.from}-${made.period.to}.xlsx"`,
					'cache-control': 'no-store'
				}
			});
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/matrix-returns',
		access: 'evaluation.matrix',
		summary: 'Send a filled matrix back; nothing counts before its rows are taken',
		tags,
		status: 201,
		bodyDescription: {
			body: {
				content: {
					'multipart/form-data': {
						schema: z.object({ file: z.string().openapi({ format: 'binary' }) })
					}
				}
			}
		},
		answer: z.object({ id: z.string(), again: z.boolean() }),
		handle: ({ ctx, c }) =>
			withOneFile(c.req.raw, { kinds: ['xlsx'], maxFileBytes: 5 * 1024 * 1024 }, async (file) =>
				receiveMatrix(ctx, {
					name: file.fileName,
					bytes: Buffer.isBuffer(file.content) ? file.content : await buffer(file.content)
				})
			)
	});
	endpoint(api, {
		method: 'get',
		path: '/matrix-returns/{id}',
		access: 'evaluation.matrix',
		summary: 'What a matrix that came back would change, row by row',
		tags,
		params,
		answer: z.object({
			id: z.string(),
			rows: z.array(
				z.object({
					key: z.string(),
					kind: z.enum(['evaluation', 'obligation']),
					line: z.number().int(),
					name: z.string(),
					verdict: z.enum(matrixVerdicts)
				})
			)
		}),
		async handle({ ctx, params: { id } }) {
			const found = await readMatrixReturn(ctx, id);
			if (isRefusal(found)) return found;
			return {
				id,
				rows: found.rows.map(({ key, kind, line, name, verdict }) => ({ key, kind, line, name, verdict }))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/matrix-returns/{id}/rows',
		access: 'evaluation.matrix',
		summary: 'Let rows of a returned matrix count',
		tags,
		params,
		body: z.object({ keys: z.array(typedText(200, 1)).min(1).max(2_000) }).strict(),
		answer: z.object({}).loose(),
		handle: ({ ctx, params: { id }, body }) => takeMatrixRows(ctx, id, body.keys)
	});
}
