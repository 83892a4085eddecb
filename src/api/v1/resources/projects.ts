import { z } from '@hono/zod-openapi';
import {
	conflictingFigures,
	findProject,
	listProjects,
	type FundingReport,
	type Project as ProjectRecord
} from '$lib/server/modules/funding';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { decimal } from '$lib/written/decimal';
import { moneyOf } from '$lib/written/money';
import { endpoint, type Api } from '../api';
import { said, Source, writeSources } from '../cited';
import { answerList, listOf, ListQuery } from '../lists';

const Money = z
	.object({ amount: z.string().openapi({ example: '13400000.00' }), currency: z.string() })
	.openapi('Money');

const FundingReportAnswer = z
	.object({
		id: z.string(),
		measure: z.string().openapi({
			description:
				'what the figure counts; figures of different measures or years are no conflict and are never added'
		}),
		money: Money.nullable(),
		as_of_year: z.number().int().nullable(),
		partner: z.object({ id: z.string(), name: z.string() }).nullable(),
		instrument_reported: z
			.string()
			.nullable()
			.openapi({ description: 'the source’s own word: no finding of grant or loan' }),
		channel_reported: z.string().nullable(),
		status_reported: z.string().nullable(),
		progress_percent: z.string().nullable(),
		progress_of: z.string().nullable(),
		note: z.string().nullable(),
		conflicts_with: z.array(z.string()),
		sources: z.array(Source)
	})
	.openapi('FundingReport');

const Project = z
	.object({
		id: z.string(),
		title: z.string(),
		sector: z.string().nullable(),
		location: z.string().nullable(),
		status: z.string().nullable(),
		note: z.string().nullable(),
		parties: z.array(z.object({ partner_id: z.string(), name: z.string(), role: z.string() })),
		reports: z.array(FundingReportAnswer),
		example: z.boolean(),
		sources: z.array(Source)
	})
	.openapi('Project');

function writeReport(report: FundingReport, all: readonly FundingReport[], language: Language) {
	const conflict = conflictingFigures(all).find((group) => group.includes(report)) ?? [];
	return {
		id: report.id,
		measure: report.measure,
		money:
			report.amount === null || report.currency === null
				? null
				: moneyOf(decimal(report.amount), report.currency),
		as_of_year: report.asOfYear,
		partner:
			report.partnerId === null || report.partner === null
				? null
				: { id: report.partnerId, name: report.partner },
		instrument_reported: said(report.instrument, language),
		channel_reported: said(report.channel, language),
		status_reported: said(report.status, language),
		progress_percent: report.progressPercent,
		progress_of: said(report.progressOf, language),
		note: said(report.note, language),
		conflicts_with: conflict.filter((other) => other !== report).map((other) => other.id),
		sources: writeSources(report.sources, language)
	};
}

const writeProject =
	(language: Language) =>
	(project: ProjectRecord): z.input<typeof Project> => ({
		id: project.id,
		title: project.title[language],
		sector: project.sector,
		location: project.location,
		status: said(project.status, language),
		note: said(project.note, language),
		parties: project.parties.map(({ partnerId, name, role }) => ({ partner_id: partnerId, name, role })),
		reports: project.reports.map((report) => writeReport(report, project.reports, language)),
		example: project.isExample,
		sources: writeSources(project.sources, language)
	});

export function projectsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/projects',
		access: 'public.read',
		summary: 'Projects with outside money, each with what every source reports of it',
		tags: ['projects'],
		query: ListQuery,
		answer: listOf(Project),
		handle: ({ ctx, language, query }) =>
			answerList(query, (part) => listProjects(ctx, part), writeProject(language))
	});
	endpoint(api, {
		method: 'get',
		path: '/projects/{id}',
		access: 'public.read',
		summary: 'One project',
		tags: ['projects'],
		params: z.object({ id: z.string() }),
		answer: Project,
		async handle({ ctx, language, params }) {
			const project = await findProject(ctx, params.id);
			return isRefusal(project) ? project : writeProject(language)(project);
		}
	});
}
