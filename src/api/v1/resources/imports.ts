import { buffer } from 'node:stream/consumers';
import { z } from '@hono/zod-openapi';
import { registerLimits } from '$lib/server/hall/upload-limits';
import {
	archiveFields,
	archiveRowStates,
	listArchiveRuns,
	readArchiveRun,
	settleArchiveRow,
	startArchiveRun,
	stopArchiveRun,
	takeRegisterIn
} from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { withOneFile } from '../sent-file';

const tags = ['imports'];
const params = z.object({ id: z.string() });
const access = 'agreement.record_old';
const Done = z.object({ id: z.string() });
const states = ['mapping', 'running', 'stopped', 'done'] as const;

const Columns = z
	.partialRecord(z.enum(archiveFields), z.number().int().min(0).max(59))
	.openapi({ description: 'which column, counted from 0, holds which field' });

const Row = z.object({
	line: z.number().int().openapi({ description: 'as a spreadsheet program numbers it' }),
	state: z.enum(archiveRowStates),
	cells: z.array(z.string()),
	faults: z.array(z.object({ field: z.enum(archiveFields), message: z.string() })),
	agreement_id: z.string().nullable().openapi({ description: 'the agreement that it became, is, or may be' })
});

const Run = z
	.object({
		id: z.string(),
		source: z.string(),
		file_name: z.string(),
		state: z.enum(states),
		head: z.array(z.string()),
		columns: Columns,
		total: z.number().int(),
		cut: z.boolean().openapi({ description: 'more rows stood in the file than are taken at once' }),
		example: z.boolean(),
		counts: z.partialRecord(z.enum(archiveRowStates), z.number().int()),
		rows: z.array(Row),
		next: z.number().int().nullable().openapi({ description: '`after` of the next rows; null at the end' })
	})
	.openapi('Import');

/** Old registers that become records (journey J13): sent in, mapped, recorded by the worker, row by row. */
export function importsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/imports',
		access,
		summary: 'Old registers that were sent in, the newest first; 20 at most',
		tags,
		answer: z.object({
			data: z.array(
				z.object({
					id: z.string(),
					source: z.string(),
					file_name: z.string(),
					state: z.enum(states),
					total: z.number().int(),
					created_at: z.string(),
					example: z.boolean()
				})
			)
		}),
		async handle({ ctx }) {
			const runs = await listArchiveRuns(ctx);
			if (isRefusal(runs)) return runs;
			return {
				data: runs.map((run) => ({
					id: run.id,
					source: run.source,
					file_name: run.file_name,
					state: run.state,
					total: run.total,
					created_at: run.created_at.toISOString(),
					example: run.is_example
				}))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/imports',
		access,
		summary: 'Send an old register in (XLSX or CSV, at most 20 MB); nothing is recorded before it is started',
		tags,
		status: 201,
		bodyDescription: {
			body: {
				content: {
					'multipart/form-data': {
						schema: z.object({
							file: z.string().openapi({ format: 'binary' }),
							source: z
								.string()
								.openapi({ description: 'whose register; its mapping is kept under this name' })
						})
					}
				}
			}
		},
		answer: Done,
		handle: ({ ctx, c }) =>
			withOneFile(c.req.raw, registerLimits, async (file, text) =>
				takeRegisterIn(ctx, {
					source: text('source') ?? '',
					fileName: file.fileName,
					sha256: file.sha256,
					kind: file.mediaType === 'text/csv' ? 'csv' : 'xlsx',
					content: Buffer.isBuffer(file.content) ? file.content : await buffer(file.content)
				})
			)
	});
	endpoint(api, {
		method: 'get',
		path: '/imports/{id}',
		access,
		summary: 'A register with its columns as guessed or kept, how far it is, and 50 of its rows',
		tags,
		params,
		query: z.object({
			state: z.enum(archiveRowStates).optional(),
			after: z.coerce.number().int().min(-1).max(9_999_999).optional()
		}),
		answer: Run,
		async handle({ ctx, params: { id }, query: { state = null, after = -1 } }) {
			const run = await readArchiveRun(ctx, id, { state, after });
			if (isRefusal(run)) return run;
			return {
				id: run.id,
				source: run.source,
				file_name: run.fileName,
				state: run.state,
				head: [...run.head],
				columns: run.columns,
				total: run.total,
				cut: run.isCut,
				example: run.isExample,
				counts: run.counts,
				rows: run.rows.map(({ line, state: judged, cells, faults, agreementId }) => ({
					line,
					state: judged,
					cells,
					faults,
					agreement_id: agreementId
				})),
				next: run.next
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/imports/{id}/start',
		access,
		summary: 'Record the rows by a mapping, or go on where a run was stopped; the worker does it',
		tags,
		params,
		body: z.object({ columns: Columns.optional() }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => startArchiveRun(ctx, id, body.columns)
	});
	endpoint(api, {
		method: 'post',
		path: '/imports/{id}/stop',
		access,
		summary: 'Stop after the rows that are being recorded',
		tags,
		params,
		answer: Done,
		handle: ({ ctx, params: { id } }) => stopArchiveRun(ctx, id)
	});
	endpoint(api, {
		method: 'post',
		path: '/imports/{id}/rows',
		access,
		summary: 'Say of a possible duplicate that it is another agreement, or the one on record',
		tags,
		params,
		body: z.object({ line: z.number().int().min(0).max(9_999_999), how: z.enum(['other', 'same']) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body: { line, how } }) => settleArchiveRow(ctx, id, line, how)
	});
}
