import { z } from '@hono/zod-openapi';
import {
	cellText,
	listReports,
	readReport,
	writePeriod,
	type ReportCell
} from '$lib/server/modules/reporting';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { endpoint, type Api } from '../api';

const tags = ['reports'];
const period = z.string().openapi({ example: '2026-1', description: 'a year, or one of its halves' });

const Report = z
	.object({
		key: z.string(),
		period,
		from: z.string(),
		to: z.string().openapi({ description: 'the day for which the figures hold' }),
		is_over: z.boolean(),
		with_examples: z.boolean(),
		parts: z.array(
			z.object({
				key: z.string(),
				columns: z.array(z.string()),
				rows: z.array(
					z.object({
						key: z.string(),
						is_example: z.boolean(),
						cells: z.array(
							z.object({
								text: z.string().nullable(),
								count: z.number().int().nullable(),
								records: z
									.array(z.string())
									.openapi({ description: 'the records that a figure counts or a line names' })
							})
						)
					})
				)
			})
		)
	})
	.openapi('Report');

const shown = (cell: ReportCell, language: Language) => {
	const text = cellText(cell, language);
	return {
		text: text === '–' ? null : text,
		count: cell.is === 'count' ? cell.of.length : null,
		records: cell.is === 'count' ? cell.of.map(({ id }) => id) : cell.is === 'record' ? [cell.record.id] : []
	};
};

/** The reports that go up, with the records behind every figure. */
export function reportsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/reports',
		access: 'report.read',
		summary: 'Every report, and the period that was over last',
		tags,
		answer: z.object({ data: z.array(z.object({ key: z.string(), halves: z.boolean(), period })) }),
		async handle({ ctx }) {
			const reports = await listReports(ctx);
			return isRefusal(reports) ? reports : { data: reports };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/reports/{key}',
		access: 'report.read',
		summary:
			'A report for a period; invented records are left out unless they are asked for, and are marked then',
		tags,
		params: z.object({ key: z.string() }),
		query: z.object({ period: period.optional(), examples: z.enum(['0', '1']).optional() }),
		answer: Report,
		async handle({ ctx, params, query, language }) {
			const report = await readReport(ctx, {
				report: params.key,
				period: query.period,
				examples: query.examples === '1'
			});
			if (isRefusal(report)) return report;
			return {
				key: report.key,
				period: writePeriod(report.period),
				from: report.from,
				to: report.to,
				is_over: report.isOver,
				with_examples: report.withExamples,
				parts: report.tables.map(({ key, columns, rows }) => ({
					key,
					columns: [...columns],
					rows: rows.map((row) => ({
						key: row.key,
						is_example: row.isExample,
						cells: row.cells.map((cell) => shown(cell, language))
					}))
				}))
			};
		}
	});
}
