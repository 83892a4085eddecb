import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { href } from '$lib/addresses';
import { agreementStatuses, instruments, procedureKeys } from '$lib/server/modules/cooperation';
import {
	countRegister,
	listAgreements,
	readAgreement,
	readRegisterQuestion,
	regionOverviews,
	registerSorts,
	type AgreementDetailRow,
	type RegisterRow
} from '$lib/server/modules/portal';
import { publicReadings } from '$lib/server/hall/public-pages';
import { plant } from '$lib/server/platform/plant';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { answerJson, headerOf } from '../quick-answer';

const tags = ['agreements'];
const day = z.iso.date();
const partialDay = z
	.string()
	.openapi({ description: 'YYYY, YYYY-MM or YYYY-MM-DD: no more exactly than it is known' });

const RegionPartner = z.object({
	id: z.uuid(),
	name: z.string(),
	agreements: z.number().int(),
	in_force: z.number().int(),
	is_example: z.boolean()
});

/** What the register may be narrowed by; exports take the same. */
export const agreementFilters = {
	q: z.string().max(200).optional().openapi({ description: 'words: title, parties, numbers, year' }),
	type: z.enum(procedureKeys).optional(),
	instrument: z.enum(instruments).optional(),
	status: z.enum(agreementStatuses).optional(),
	partner: z.uuid().optional(),
	unit: z.uuid().optional(),
	country: z.string().length(2).optional().openapi({ description: 'ISO 3166-1 alpha-2' }),
	year: z
		.string()
		.regex(/^(19|20)\d\d$/)
		.optional()
		.openapi({ description: 'year of signing' }),
	expires_before: day.optional().openapi({ description: 'the known last day lies before this day' })
};

const Line = z
	.object({
		id: z.string(),
		type: z.enum(procedureKeys).nullable(),
		instrument: z.enum(instruments),
		instrument_reported: z.string().nullable().openapi({ description: 'as the source calls it' }),
		title: z.string().nullable(),
		parties: z.string(),
		status: z.enum(agreementStatuses),
		signed: partialDay.nullable(),
		signed_on: day.nullable().openapi({ description: 'null where the day itself is not known' }),
		starts_on: day.nullable(),
		ends_on: day.nullable(),
		term_known: z.boolean(),
		country: z.string(),
		year: z.number().int().nullable(),
		register_number: z.string().nullable(),
		provenance: z
			.enum(['reported', 'recorded'])
			.openapi({ description: 'told by a source, or recorded from the paper itself' }),
		is_example: z.boolean().openapi({ description: 'invented for a demonstration; in no count' })
	})
	.openapi('AgreementLine');

const Counts = z.array(z.object({ value: z.string(), count: z.number().int() }));

/** As exactly as it is known: 2017, 2017-08 or 2017-08-21. */
function signed(row: Pick<RegisterRow, 'signed_on' | 'signed_precision'>): string | null {
	if (row.signed_on === null) return null;
	if (row.signed_precision === 'day') return row.signed_on;
	return row.signed_on.slice(0, row.signed_precision === 'year' ? 4 : 7);
}

/** The signing is known as exactly as the agreement's own day is; what the office recorded, to the day. */
function happened(event: AgreementDetailRow['events'][number], row: AgreementDetailRow) {
	const isTheSigning = event.kind === 'signed' && event.happened_on === row.signed_on;
	const precision = isTheSigning ? row.signed_precision : 'day';
	return {
		kind: event.kind,
		happened: signed({ signed_on: event.happened_on, signed_precision: precision })!,
		happened_on: precision === 'day' ? event.happened_on : null
	};
}

const lineOf = (row: RegisterRow): z.infer<typeof Line> => ({
	id: row.id,
	type: row.type as z.infer<typeof Line>['type'],
	instrument: row.instrument as z.infer<typeof Line>['instrument'],
	instrument_reported: row.instrument_reported,
	title: row.title,
	parties: row.parties,
	status: row.status as z.infer<typeof Line>['status'],
	signed: signed(row),
	signed_on: row.signed_precision === 'day' ? row.signed_on : null,
	starts_on: row.starts_on,
	ends_on: row.ends_on,
	term_known: row.term_known,
	country: row.country,
	year: row.year,
	register_number: row.register_number,
	provenance: row.origin === 'source' ? 'reported' : 'recorded',
	is_example: row.is_example
});

const Detail = Line.omit({ parties: true })
	.extend({
		parent_id: z.string().nullable(),
		legal_regime: z.enum(['pp_50_2007', 'pp_28_2018']).openapi({ description: 'the law of its day' }),
		subject: z.string().nullable(),
		scope: z.string().nullable(),
		field: z.string().nullable(),
		financing: z.string().nullable(),
		term_months: z.number().int().nullable(),
		signed_place: z.string().nullable(),
		terminated_on: day.nullable(),
		termination_reason: z.string().nullable(),
		note: z.string().nullable(),
		version: z.number().int(),
		published_at: z.string(),
		updated_at: z.string(),
		verification_code: z.string().nullable(),
		parties: z.array(
			z.object({
				name: z.string(),
				partner_id: z.string().nullable(),
				is_region: z.boolean(),
				own_number: z.string().nullable(),
				signatory: z.string().nullable(),
				capacity: z.string().nullable(),
				signed: partialDay.nullable(),
				signed_on: day.nullable()
			})
		),
		units: z.array(z.object({ unit_id: z.string(), name: z.string(), role: z.string() })),
		legal_bases: z.array(z.string()),
		events: z.array(z.object({ kind: z.string(), happened: partialDay, happened_on: day.nullable() })),
		papers: z.array(
			z.object({
				id: z.string(),
				title: z.string(),
				kind: z.string(),
				file_name: z.string(),
				media_type: z.string(),
				size: z.number().int(),
				sha256: z.string(),
				signed: z.boolean(),
				is_example: z.boolean(),
				href: z.string(),
				redacted: z
					.object({
						grounds: z.array(z.string()).openapi({
							description: 'letters of UU 14/2008 Pasal 17, or personal_data (UU 27/2022)'
						}),
						until: day.nullable(),
						of_an_earlier_version: z.boolean()
					})
					.nullable()
					.openapi({ description: 'the paper is a copy with parts taken out: why and until when' })
			})
		),
		chain: z
			.array(
				z.object({
					id: z.string(),
					parent_id: z.string().nullable(),
					instrument: z.enum(instruments),
					title: z.string().nullable(),
					signed: z.string().nullable(),
					status: z.enum(agreementStatuses),
					is_example: z.boolean()
				})
			)
			.openapi({
				description:
					'the published agreements from the umbrella down, this one among them; empty where it stands alone'
			}),
		sources: z.array(
			z.object({
				publisher: z.string(),
				title: z.string().nullable(),
				published: z.string().nullable(),
				address: z.string().nullable()
			})
		)
	})
	.openapi('Agreement');

/** The published register: what the portal shows, for machines. */
export function agreementsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/agreements',
		access: 'public.read',
		summary: 'The published register, filtered, sorted and paged by key',
		tags,
		query: z.object({
			...agreementFilters,
			sort: z.enum(registerSorts).optional().openapi({ description: 'default -signed_on; with q relevance' }),
			limit: z.coerce.number().int().min(1).max(100).default(25),
			cursor: z.string().max(200).optional()
		}),
		answer: z.object({
			data: z.array(Line),
			page: z.object({ next: z.string().nullable(), previous: z.string().nullable() })
		}),
		async handle({ ctx, query }) {
			const { limit, ...words } = query;
			const { question, faults } = readRegisterQuestion(words, limit);
			if (faults.length > 0) return refuse('VALIDATION_FAILED', { errors: faults });
			const { rows, next, previous } = await listAgreements(ctx, question);
			return { data: rows.map(lineOf), page: { next, previous } };
		}
	});

	endpoint(api, {
		method: 'get',
		path: '/agreements/facets',
		access: 'public.read',
		summary: 'How many published agreements each filter would leave; examples are not counted',
		tags,
		query: z.object(agreementFilters),
		answer: z.object({
			as_of: day,
			total: z.number().int().nullable().openapi({ description: 'null: too many hits to count' }),
			facets: z.object({
				status: Counts,
				type: Counts,
				instrument: Counts,
				year: Counts,
				country: Counts
			})
		}),
		async handle({ ctx, query }) {
			const { question, faults } = readRegisterQuestion(query, 25);
			if (faults.length > 0) return refuse('VALIDATION_FAILED', { errors: faults });
			const keep = await publicReadings(plant(), ctx);
			return { as_of: ctx.clock.today(), ...(await countRegister(ctx, question, { keep })) };
		}
	});

	endpoint(api, {
		method: 'get',
		path: '/agreements/regions',
		access: 'public.read',
		summary: 'Published agreements with governments of other regions, by province',
		tags,
		answer: z.object({
			provinces: z.array(
				z.object({
					code: z.string().openapi({ description: 'kode wilayah' }),
					name: z.object({ id: z.string(), en: z.string() }),
					agreements: z.number().int(),
					in_force: z.number().int(),
					is_example: z.boolean(),
					partners: z.array(RegionPartner)
				})
			),
			unplaced: z.array(RegionPartner).openapi({ description: 'whose code of the region is not known' })
		}),
		async handle({ ctx }) {
			const { provinces, unplaced } = await regionOverviews(ctx);
			const partnerOf = ({ id, name, isExample, total, running }: (typeof unplaced)[number]) => ({
				id,
				name,
				agreements: total,
				in_force: running,
				is_example: isExample
			});
			return {
				provinces: provinces.map(({ province, partners, total, running, isExample }) => ({
					code: province.code,
					name: province.name,
					agreements: total,
					in_force: running,
					is_example: isExample,
					partners: partners.map(partnerOf)
				})),
				unplaced: unplaced.map(partnerOf)
			};
		}
	});

	endpoint(api, {
		method: 'get',
		path: '/agreements/{id}',
		access: 'public.read',
		summary: 'One published agreement with its parties, chain, papers and sources',
		tags,
		params: z.object({ id: z.string() }),
		answer: Detail,
		async handle({ ctx, params, c }) {
			const row = await readAgreement(ctx, params.id);
			if (isRefusal(row)) return row;
			const body = JSON.stringify(detailOf(row, ctx.origin));
			// The version is what If-Match is compared with; the rest tells whether anything shown has changed, be it a
			// partner's name or, with the day, the status.
			const etag = `"${row.version}-${createHash('sha1').update(body).digest('base64url').slice(0, 16)}"`;
			const headers = { etag, 'cache-control': 'no-cache' };
			if (headerOf(c, 'if-none-match') === etag) return answerJson(c, 304, null, headers);
			return answerJson(c, 200, body, headers);
		}
	});
}

function detailOf(row: AgreementDetailRow, origin: string): z.infer<typeof Detail> {
	const { parties: _line, ...line } = lineOf({ ...row, parties: row.parties_line, key: '', rank: null });
	return {
		...line,
		parent_id: row.parent_id,
		legal_regime: row.legal_regime,
		subject: row.subject,
		scope: row.scope,
		field: row.field,
		financing: row.financing,
		term_months: row.term_months,
		signed_place: row.signed_place,
		terminated_on: row.terminated_on,
		termination_reason: row.termination_reason,
		note: row.note,
		version: row.version,
		published_at: row.published_at.toISOString(),
		updated_at: row.updated_at.toISOString(),
		verification_code: row.verification_code,
		parties: row.parties.map(({ signed_on, ...party }) => ({
			...party,
			signed: signed({ signed_on, signed_precision: row.signed_precision }),
			signed_on: row.signed_precision === 'day' ? signed_on : null
		})),
		units: row.units,
		legal_bases: row.bases,
		events: row.events.map((event) => happened(event, row)),
		papers: row.papers.map((paper) => ({
			...paper,
			href: origin + href('id', 'agreementPaper', { id: row.id, document: paper.id }),
			redacted: redactedOf(row, paper.id)
		})),
		chain: row.chain.map((link) => ({
			id: link.id,
			parent_id: link.parent_id,
			instrument: link.instrument as z.infer<typeof Line>['instrument'],
			title: link.title,
			signed: signed(link),
			status: link.status,
			is_example: link.is_example
		})),
		sources: row.sources.map((source) => ({
			publisher: source.publisher,
			title: source.title,
			published: signed({ signed_on: source.publishedOn, signed_precision: source.precision }),
			address: source.address
		}))
	};
}

/** What was taken out of a paper that stands here as a copy. */
function redactedOf({ redactions }: Pick<AgreementDetailRow, 'redactions'>, documentId: string) {
	const one = redactions.find(({ document_id }) => document_id === documentId);
	return one
		? { grounds: [...one.grounds], until: one.exempt_until, of_an_earlier_version: one.is_outdated }
		: null;
}
