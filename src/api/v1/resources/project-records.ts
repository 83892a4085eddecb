import { z } from '@hono/zod-openapi';
import {
	addDonorReport,
	addPart,
	addProjectParty,
	changeProject,
	entryKinds,
	instruments,
	channels,
	donorReportKinds,
	methods,
	partyRoles,
	readOfficeProject,
	recordEntry,
	recordFunding,
	recordProject,
	sectorKeys,
	setProjectPublished,
	stages,
	takeEntryBack,
	tranches
} from '$lib/server/modules/funding';
import { recurrences } from '$lib/server/modules/obligations';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { Money } from './project-shapes';

const tags = ['projects'];
const text = (most: number) => z.string().max(most);
const day = text(10).openapi({ example: '2026-03-17' });
const Made = z.object({ id: z.string() });

const ProjectBody = z
	.object({
		title_id: text(300),
		title_en: text(300).optional(),
		summary_id: text(4000).optional(),
		summary_en: text(4000).optional(),
		sector: z.enum(sectorKeys as [string, ...string[]]).optional(),
		location: text(300).optional(),
		stage: z.enum(stages).optional(),
		planned_start: day.optional(),
		planned_end: day.optional(),
		actual_start: day.optional(),
		actual_end: day.optional(),
		latitude: text(12).optional(),
		longitude: text(12).optional(),
		unit_id: z.uuid().optional(),
		agreement_id: z.uuid().optional()
	})
	.strict()
	.openapi('NewProject');

/** A partner by id, by name, or with kind and country as a new one. */
export const NamedPartner = z
	.object({
		id: z.uuid().optional(),
		name: text(300).optional(),
		kind: text(50).optional(),
		country: z
			.string()
			.regex(/^[A-Z]{2}$/)
			.optional()
	})
	.strict()
	.openapi('NamedPartner');

const FundingBody = z
	.object({
		title: text(300),
		partner: NamedPartner,
		instrument: z.enum(instruments),
		channel: z.enum(channels),
		direct_basis: text(500).optional(),
		currency: z.string().regex(/^[A-Z]{3}$/),
		agreement_number: text(100).optional(),
		signed_on: day.optional(),
		closing_on: day.optional(),
		register_number: text(100).optional(),
		register_on: day.optional(),
		register_office: text(200).optional(),
		provider_activity_id: text(200).optional(),
		note: text(2000).optional()
	})
	.strict()
	.openapi('NewFunding');

const EntryBody = z
	.object({
		kind: z.enum(entryKinds),
		funding_id: z.uuid().optional(),
		method: z.enum(methods).optional(),
		happened_on: day,
		money: Money,
		rate: z
			.object({ rate: text(40), on: day, source: text(200) })
			.strict()
			.optional(),
		reference: text(200).optional(),
		note: text(2000).optional()
	})
	.strict()
	.openapi('NewLedgerEntry');

const TrancheBody = z
	.object({
		due_on: day,
		funding_id: z.uuid().optional().openapi({ description: 'left out: the region’s own counterpart' }),
		money: Money,
		condition: text(2000).optional().openapi({ description: 'what must be fulfilled before; not published' })
	})
	.strict()
	.openapi('NewTranche');

/** Recording projects and their money with a token. */
export function projectRecordsResource(api: Api): void {
	endpoint(api, {
		method: 'post',
		path: '/projects',
		access: 'project.write',
		summary: 'Record a project; it is not published by that',
		tags,
		status: 201,
		body: ProjectBody,
		answer: Made,
		handle: ({ ctx, body }) => recordProject(ctx, body)
	});
	endpoint(api, {
		method: 'patch',
		path: '/projects/{id}',
		access: 'project.write',
		summary: 'Change what is written of a project; with If-Match',
		tags,
		params: z.object({ id: z.string() }),
		body: ProjectBody.partial(),
		answer: z.object({ id: z.string(), version: z.number().int() }),
		async handle({ ctx, params, body, c }) {
			const match = /^(?:W\/)?"(\d{1,9})"$/.exec(c.req.header('if-match') ?? '');
			if (!match) return refuse('PRECONDITION_REQUIRED');
			const present = await readOfficeProject(ctx, params.id);
			if (isRefusal(present)) return present;
			const version = Number(match[1]);
			if (present.version !== version) return refuse('PRECONDITION_FAILED');
			const orEmpty = (value: string | null | undefined) => value ?? undefined;
			return changeProject(ctx, params.id, {
				title_id: present.title.id,
				title_en: present.title.en,
				summary_id: present.summary?.id,
				summary_en: present.summary?.en,
				sector: orEmpty(present.sector),
				location: orEmpty(present.location),
				stage: orEmpty(present.stage),
				planned_start: orEmpty(present.plannedStart),
				planned_end: orEmpty(present.plannedEnd),
				actual_start: orEmpty(present.actualStart),
				actual_end: orEmpty(present.actualEnd),
				latitude: orEmpty(present.latitude),
				longitude: orEmpty(present.longitude),
				unit_id: orEmpty(present.unitId),
				agreement_id: orEmpty(present.agreementId),
				...body,
				version
			});
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/projects/{id}/publication',
		access: 'project.publish',
		summary: 'Publish a project or withdraw it from the public pages',
		tags,
		params: z.object({ id: z.string() }),
		body: z.object({ published: z.boolean(), version: z.number().int() }).strict(),
		answer: Made,
		handle: ({ ctx, params, body }) => setProjectPublished(ctx, params.id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/projects/{id}/parties',
		access: 'project.write',
		summary: 'Name an organisation in a role of a project',
		tags,
		status: 201,
		params: z.object({ id: z.string() }),
		body: z.object({ role: z.enum(partyRoles), partner: NamedPartner }).strict(),
		answer: z.object({ partner_id: z.string() }),
		handle: ({ ctx, params, body }) => addProjectParty(ctx, params.id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/projects/{id}/fundings',
		access: 'project.money',
		summary: 'Record an instrument of a project: kind and channel apart, provider, currency, register number',
		tags,
		status: 201,
		params: z.object({ id: z.string() }),
		body: FundingBody,
		answer: Made,
		handle: ({ ctx, params, body }) => recordFunding(ctx, params.id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/projects/{id}/entries',
		access: 'project.money',
		summary:
			'Enter a commitment, a disbursement, counterpart funds or an expenditure; no more is disbursed than committed',
		tags,
		status: 201,
		params: z.object({ id: z.string() }),
		body: EntryBody,
		answer: Made,
		handle: ({ ctx, params, body }) => recordEntry(ctx, params.id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/projects/{id}/entries/{entry}/take-back',
		access: 'project.money',
		summary: 'Take an entry back by one of the opposite amount; both stand',
		tags,
		status: 201,
		params: z.object({ id: z.string(), entry: z.string() }),
		body: z.object({ reason: text(2000) }).strict(),
		answer: Made,
		handle: ({ ctx, params, body }) => takeEntryBack(ctx, params.id, params.entry, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/projects/{id}/tranches',
		access: 'project.money',
		summary:
			'Plan a sum that an instrument, or the region itself, is to bring by a day; no more is planned than committed',
		tags,
		status: 201,
		params: z.object({ id: z.string() }),
		body: TrancheBody,
		answer: Made,
		handle: ({ ctx, params, body: { money, ...body } }) =>
			addPart(ctx, tranches, params.id, { ...body, ...money })
	});
	endpoint(api, {
		method: 'post',
		path: '/projects/{id}/obligations',
		access: 'project.write',
		summary: 'Record a report or an audit that a donor is owed about a project, once or recurring',
		tags,
		status: 201,
		params: z.object({ id: z.string() }),
		body: z
			.object({
				kind: z.enum(donorReportKinds),
				what: text(500),
				basis: text(300).optional(),
				unit_id: z.uuid().optional().openapi({ description: 'left out: the unit in charge of the project' }),
				partner_id: z.uuid().optional().openapi({ description: 'the party that receives and accepts it' }),
				due_on: day,
				recurrence: z.enum(recurrences).optional(),
				recurs_until: day
					.optional()
					.openapi({ description: 'left out: until the last instrument closes, else the planned end' })
			})
			.strict(),
		answer: z.object({ id: z.string(), series_id: z.string(), occasions: z.number().int() }),
		async handle({ ctx, params: { id }, body }) {
			const added = await addDonorReport(ctx, id, body);
			if (isRefusal(added)) return added;
			const { id: first, seriesId, occasions } = added as Exclude<typeof added, { refused: string }>;
			return { id: first, series_id: seriesId, occasions };
		}
	});
}
