import { z } from '@hono/zod-openapi';
import {
	conflictingFigures,
	findProject,
	instruments,
	listPublishedDonors,
	listProjects,
	readPublishedEntries,
	readProjectSearch,
	readPublishedTotals,
	readPublishedWorks,
	settledTranches,
	reportedOnly,
	sectorKeys,
	stages,
	stageUnknown,
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
import {
	EntryAnswer,
	FundingAnswer,
	Money,
	TotalAnswer,
	TrancheAnswer,
	writeEntry,
	writeFunding,
	writeTotal,
	writeTranche
} from './project-shapes';

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
		taken_as_figure: z
			.object({ by: z.string().nullable(), on: z.string(), why: z.string() })
			.nullable()
			.openapi({ description: 'chosen among contradicting figures as the one to go by; still no record' }),
		sources: z.array(Source)
	})
	.openapi('FundingReport');

const Project = z
	.object({
		id: z.string(),
		title: z.string(),
		sector: z.string().nullable(),
		location: z.string().nullable(),
		latitude: z.string().nullable(),
		longitude: z.string().nullable(),
		summary: z.string().nullable(),
		status: z.string().nullable(),
		stage: z.string().nullable(),
		planned_start: z.string().nullable(),
		planned_end: z.string().nullable(),
		actual_start: z.string().nullable(),
		actual_end: z.string().nullable(),
		unit: z.string().nullable(),
		agreement_id: z.string().nullable(),
		note: z.string().nullable(),
		parties: z.array(z.object({ partner_id: z.string(), name: z.string(), role: z.string() })),
		fundings: z.array(FundingAnswer),
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
		taken_as_figure:
			report.takenOn === null ? null : { by: report.takenBy, on: report.takenOn, why: report.takenWhy ?? '' },
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
		latitude: project.latitude,
		longitude: project.longitude,
		summary: said(project.summary, language),
		status: said(project.status, language),
		stage: project.stage,
		planned_start: project.plannedStart,
		planned_end: project.plannedEnd,
		actual_start: project.actualStart,
		actual_end: project.actualEnd,
		unit: project.unit,
		agreement_id: project.agreementId,
		note: said(project.note, language),
		parties: project.parties.map(({ partnerId, name, role }) => ({ partner_id: partnerId, name, role })),
		fundings: project.fundings.map(writeFunding),
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
		query: z.object({
			...ListQuery.shape,
			q: z.string().max(100).optional().openapi({ description: 'words of title, summary, place or a party' }),
			donor: z.uuid().optional(),
			year: z
				.string()
				.regex(/^(19|20|21)\d\d$/)
				.optional()
				.openapi({ description: 'of a commitment or of a reported figure' }),
			sector: z.enum(sectorKeys as [string, ...string[]]).optional(),
			instrument: z
				.enum([...instruments, reportedOnly])
				.optional()
				.openapi({ description: '`reported`: nothing is recorded, figures are only reported' }),
			stage: z.enum([...stages, stageUnknown]).optional(),
			location: z.string().max(300).optional()
		}),
		answer: listOf(Project),
		handle({ ctx, language, query }) {
			const asked = new Map(Object.entries(query).map(([name, value]) => [name, String(value)]));
			return answerList(
				query,
				(part) =>
					listProjects(
						ctx,
						part,
						readProjectSearch((name) => asked.get(name))
					),
				writeProject(language)
			);
		}
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
	endpoint(api, {
		method: 'get',
		path: '/projects/{id}/entries',
		access: 'public.read',
		summary:
			'The ledger of a project: commitments, disbursements, counterpart funds and expenditure, oldest first',
		tags: ['projects'],
		params: z.object({ id: z.string() }),
		answer: z.object({ data: z.array(EntryAnswer) }),
		async handle({ ctx, params }) {
			const project = await findProject(ctx, params.id);
			if (isRefusal(project)) return project;
			return { data: (await readPublishedEntries(ctx, params.id)).map(writeEntry) };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/projects/{id}/tranches',
		access: 'public.read',
		summary: 'When money is to come: planned sums by day, with what the ledger has settled of each',
		tags: ['projects'],
		params: z.object({ id: z.string() }),
		answer: z.object({ data: z.array(TrancheAnswer) }),
		async handle({ ctx, params }) {
			const project = await findProject(ctx, params.id);
			if (isRefusal(project)) return project;
			const [{ tranches }, entries] = await Promise.all([
				readPublishedWorks(ctx, params.id),
				readPublishedEntries(ctx, params.id)
			]);
			return { data: settledTranches(tranches, entries, ctx.clock.today()).map(writeTranche) };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/donors',
		access: 'public.read',
		summary: 'Whoever funds a published project, with the number of real projects; 500 at most',
		tags: ['projects'],
		answer: z.object({
			data: z.array(
				z.object({
					partner_id: z.string(),
					name: z.string(),
					kind: z.string(),
					country: z.string().nullable(),
					projects: z.number().int(),
					examples: z.number().int()
				})
			)
		}),
		handle: async ({ ctx }) => ({
			data: (await listPublishedDonors(ctx)).map(
				({ partnerId, name, kind, country, projects, examples }) => ({
					partner_id: partnerId,
					name,
					kind,
					country,
					projects,
					examples
				})
			)
		})
	});
	endpoint(api, {
		method: 'get',
		path: '/project-totals',
		access: 'public.read',
		summary:
			'Totals of outside money by provider, year, sector and channel; no total holds two kinds of money',
		tags: ['projects'],
		answer: z.object({ data: z.array(TotalAnswer) }),
		handle: async ({ ctx }) => ({ data: (await readPublishedTotals(ctx)).map(writeTotal) })
	});
}
