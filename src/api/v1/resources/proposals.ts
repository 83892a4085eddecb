import { z } from '@hono/zod-openapi';
import {
	listProposals,
	parts,
	partNames,
	proposeAtOnce,
	readWholeProposal,
	routeAnswersSchema,
	type Answered,
	type Field,
	type PartName,
	type PartFault
} from '$lib/server/modules/cooperation';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { answerList, ListQuery, listOf } from '../lists';
import { anId, typedText } from '../typed-text';

const tags = ['proposals'];

/** What outsiders call the parts of a proposal; the pages and the data name them by the office's own words. */
const outerNames = {
	lembaga: 'organisation',
	petugas: 'officers',
	kak: 'terms_of_reference'
} as const satisfies Record<PartName, string>;

/** A part as JSON: its fields by name, each a text; what must not be left out is the law of the part, told by field. */
const partShape = (part: PartName) =>
	z.object(
		Object.fromEntries(
			(parts[part] as readonly Field[]).map(({ name, kind, required, most }) => [
				name,
				kind === 'months'
					? z.number().int().min(1).max(1200).optional().openapi({ description: 'in months' })
					: typedText(most)
							.optional()
							.openapi({ description: [kinds[kind], required ? 'required' : ''].filter(Boolean).join(', ') })
			])
		)
	);
const kinds: Partial<Record<Field['kind'], string>> = {
	day: 'a day, YYYY-MM-DD',
	country: 'ISO 3166-1 alpha-2, capitals',
	field_of_government: 'key of one of the 32 concurrent affairs',
	email: 'e-mail address',
	phone: 'telephone number with its code',
	web: 'https address'
};

const Paper = z.object({ key: typedText(80, 1), document_id: anId });
const NewProposal = z
	.object({
		routing: routeAnswersSchema
			.omit({ start: true })
			.openapi({ description: 'the answers at the door, as POST /procedures/route takes them' }),
		organisation: partShape('lembaga').strict(),
		officers: partShape('petugas').strict(),
		terms_of_reference: partShape('kak').strict(),
		papers: z.array(Paper.strict()).max(60).default([]).openapi({
			description:
				'files that were sent to POST /documents; terms of reference and integrity pact are made from the rest'
		}),
		integrity_pact_accepted: z.boolean().default(false),
		unit_id: anId.optional().openapi({ description: 'the unit that wants it, where the region begins' })
	})
	.strict()
	.openapi('NewProposal');

const Sent = z
	.object({ id: z.string(), case_id: z.string(), receipt: z.string(), tracking: z.string() })
	.openapi('SentProposal');

const Line = z.object({
	id: z.string(),
	state: z.enum(['draft', 'submitted', 'withdrawn']),
	receipt: z.string().nullable(),
	initiator: z.enum(['partner', 'region']),
	title: z.string(),
	procedure: z.string().nullable(),
	case_id: z.string().nullable(),
	case_state: z.string().nullable(),
	waits_for_applicant: z.boolean(),
	created_at: z.string(),
	submitted_at: z.string().nullable(),
	example: z.boolean()
});

const Proposal = z
	.object({
		id: z.string(),
		version: z.number().int(),
		state: z.enum(['draft', 'submitted', 'withdrawn']),
		receipt: z.string().nullable(),
		tracking: z.string().nullable(),
		initiator: z.enum(['partner', 'region']),
		procedure: z.string().nullable(),
		case_id: z.string().nullable(),
		case_state: z.string().nullable(),
		partner_id: z.string().nullable(),
		unit_id: z.string().nullable(),
		entered_for_visitor_by: z.string().nullable(),
		email: z.string().nullable(),
		email_proved: z.boolean(),
		integrity_pact_accepted_at: z.string().nullable(),
		submitted_at: z.string().nullable(),
		example: z.boolean(),
		routing: z.record(z.string(), z.unknown()),
		organisation: partShape('lembaga'),
		officers: partShape('petugas'),
		terms_of_reference: partShape('kak'),
		papers: z.array(
			z.object({ key: z.string(), document_id: z.string(), file_name: z.string(), size: z.number().int() })
		),
		missing: z
			.array(z.object({ field: z.string(), message: z.string() }))
			.openapi({ description: 'what still keeps a draft from being sent; empty once it is sent' })
	})
	.openapi('Proposal');

/** Proposals: sent whole by another system, and read by whoever may see them; the same act as the pages' last button. */
export function proposalsResource(api: Api): void {
	endpoint(api, {
		method: 'post',
		path: '/proposals',
		access: 'proposal.write',
		summary: 'Send a whole proposal: it gets its receipt and its case, or nothing of it is kept',
		tags,
		status: 201,
		body: NewProposal,
		answer: Sent,
		async handle({ ctx, body }) {
			const sent = await proposeAtOnce(ctx, {
				routing: body.routing,
				lembaga: asTyped(body.organisation),
				petugas: asTyped(body.officers),
				kak: asTyped(body.terms_of_reference),
				papers: body.papers,
				pactAccepted: body.integrity_pact_accepted,
				unitId: body.unit_id
			});
			return isRefusal(sent) ? namedOutside(sent) : sent;
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/proposals',
		access: 'proposal.read',
		summary: "One's own proposals, those of the partner or unit, and for the division all that were sent",
		tags,
		query: ListQuery,
		answer: listOf(Line),
		handle: ({ ctx, query }) =>
			answerList(
				query,
				(part) => listProposals(ctx, part),
				({ asked, is_example, case_status, created_at, submitted_at, ...row }) => ({
					...row,
					case_state: case_status,
					waits_for_applicant: asked,
					created_at: created_at.toISOString(),
					submitted_at: submitted_at?.toISOString() ?? null,
					example: is_example
				})
			)
	});
	endpoint(api, {
		method: 'get',
		path: '/proposals/{id}',
		access: 'proposal.read',
		summary: 'One proposal with everything that was answered',
		tags,
		params: z.object({ id: z.string() }),
		answer: Proposal,
		async handle({ ctx, params: { id }, etag }) {
			const found = await readWholeProposal(ctx, id);
			if (isRefusal(found)) return found;
			const { file, tracking, procedure, opened, missing } = found;
			const { answers } = file;
			etag(file.version);
			return {
				id: file.id,
				version: file.version,
				state: file.state,
				receipt: file.receipt,
				tracking,
				initiator: file.initiator,
				procedure,
				case_id: opened?.id ?? null,
				case_state: opened?.status ?? null,
				partner_id: file.partner_id,
				unit_id: file.unit_id,
				entered_for_visitor_by: answers.entered_for_visitor ?? null,
				email: file.email,
				email_proved: file.email_proved_at !== null,
				integrity_pact_accepted_at: file.pact_accepted_at?.toISOString() ?? null,
				submitted_at: file.submitted_at?.toISOString() ?? null,
				example: file.is_example,
				routing: answers.routing,
				...Object.fromEntries(partNames.map((part) => [outerNames[part], asJson(answers[part] ?? {})])),
				papers: Object.entries(answers.papers ?? {}).map(([key, paper]) => ({
					key,
					document_id: paper.document_id,
					file_name: paper.name,
					size: paper.size
				})),
				missing: missing.map(nameOutside)
			};
		}
	});
}

/** The months are a number outside and a text inside, as everything that a page has typed. */
function asTyped(part: Readonly<Record<string, string | number | undefined>>): Answered {
	return Object.fromEntries(
		Object.entries(part).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
	);
}

function asJson(part: Answered): Record<string, string | number> {
	return Object.fromEntries(
		Object.entries(part)
			.filter(([, value]) => value !== '')
			.map(([name, value]) => [name, name === 'term_months' && /^\d+$/.test(value) ? Number(value) : value])
	);
}

const nameOutside = ({ field, message }: PartFault): PartFault => {
	const [part = '', ...rest] = field.split('.');
	return { field: [outerNames[part as PartName] ?? part, ...rest].join('.'), message };
};

/** The fields of a refusal by the names that the caller sent. */
function namedOutside(refusal: Refusal): Refusal {
	const errors = refusal.details?.errors as PartFault[] | undefined;
	return errors ? refuse(refusal.refused, { ...refusal.details, errors: errors.map(nameOutside) }) : refusal;
}
