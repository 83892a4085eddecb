import { z } from '@hono/zod-openapi';
import {
	finishDuty,
	giveInstruction,
	instructionRequests,
	instructionViews,
	keepInstructionScan,
	listInstructions,
	listInstructionsAbout,
	mostRecipients,
	readInstruction,
	withdrawInstruction,
	type InstructionSheet,
	type ListedDuty
} from '$lib/server/modules/correspondence';
import { natures } from '$lib/server/modules/letters';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { anId, day, typedText } from '../typed-text';

const tags = ['instructions'];
const params = z.object({ id: z.string() });
const Done = z.object({ id: z.string() });
const dutyStates = ['open', 'forwarded', 'done', 'withdrawn'] as const;
const asked = {
	given_on: z.string(),
	due_on: z.string().nullable(),
	nature: z.string(),
	requests: z.array(z.string()),
	body: z.string(),
	example: z.boolean()
};
const Listed = z
	.object({
		id: z.string(),
		duty_id: z.string(),
		subject: z.string(),
		from: z.string(),
		to: z.string(),
		state: z.enum(dutyStates),
		settled_on: z.string().nullable(),
		...asked
	})
	.openapi('InstructionDuty');
const Sheet = z
	.object({
		id: z.string(),
		subject: z.string(),
		case_id: z.string().nullable(),
		letter_id: z.string().nullable(),
		parent_duty_id: z.string().nullable(),
		from: z.string(),
		document_id: z.string().nullable(),
		entered_by: z.string().nullable(),
		withdrawn: z.object({ on: z.string(), why: z.string() }).nullable(),
		duties: z.array(
			z.object({
				id: z.string(),
				person_id: z.string(),
				name: z.string(),
				state: z.enum(dutyStates),
				settled_on: z.string().nullable(),
				note: z.string().nullable()
			})
		),
		...asked
	})
	.openapi('Instruction');

const listed = (duty: ListedDuty): z.output<typeof Listed> => ({
	id: duty.id,
	duty_id: duty.duty_id,
	subject: duty.subject,
	from: duty.given_by_name,
	to: duty.person_name,
	state: duty.state,
	settled_on: duty.settled_on,
	given_on: duty.given_on,
	due_on: duty.due_on,
	nature: duty.nature,
	requests: [...duty.requests],
	body: duty.body,
	example: duty.is_example
});

const written = (sheet: InstructionSheet): z.output<typeof Sheet> => ({
	id: sheet.id,
	subject: sheet.subject,
	case_id: sheet.case_id,
	letter_id: sheet.letter_id,
	parent_duty_id: sheet.parent_duty_id,
	from: sheet.given_by.name,
	document_id: sheet.document_id,
	entered_by: sheet.entered_by,
	withdrawn: sheet.withdrawn,
	given_on: sheet.given_on,
	due_on: sheet.due_on,
	nature: sheet.nature,
	requests: [...sheet.requests],
	body: sheet.body,
	example: sheet.is_example,
	duties: sheet.duties.map((duty) => ({
		id: duty.id,
		person_id: duty.person_id,
		name: duty.person_name,
		state: duty.state,
		settled_on: duty.settled_on,
		note: duty.note
	}))
});

const given = {
	given_on: day,
	due_on: day.optional(),
	nature: z.enum(natures).default('ordinary'),
	requests: z.array(z.enum(instructionRequests)).default([]),
	body: typedText(2_000).default(''),
	recipients: z.array(anId).min(1).max(mostRecipients),
	giver_id: anId.optional().openapi({ description: 'who gave it on paper; needs document_id' }),
	document_id: anId.optional().openapi({ description: 'the scanned sheet, uploaded before' })
};
const Given = z.object({ case_id: anId.optional(), letter_id: anId.optional(), ...given }).strict();
const HandedOn = z.object(given).strict();

const typed = (body: z.output<typeof HandedOn>) => ({
	givenOn: body.given_on,
	dueOn: body.due_on ?? '',
	nature: body.nature,
	requests: body.requests,
	body: body.body,
	recipients: body.recipients,
	giver: body.giver_id ?? null,
	documentId: body.document_id ?? null
});

/** Instructions (disposisi): who is to do what until when. */
export function instructionsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/instructions',
		access: 'instruction.read',
		summary: 'Instructions for the reader (mine, settled) or given',
		tags,
		query: z.object({ view: z.enum(instructionViews).default('mine'), cursor: z.string().optional() }),
		answer: z.object({ data: z.array(Listed), page: z.object({ next: z.string().nullable() }) }),
		async handle({ ctx, query }) {
			const found = await listInstructions(ctx, query.view, query.cursor);
			if (isRefusal(found)) return found;
			return { data: found.rows.map(listed), page: { next: found.next } };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/cases/{id}/instructions',
		access: 'instruction.read',
		summary: 'Every instruction about a case',
		tags,
		params,
		answer: z.object({ data: z.array(Listed) }),
		async handle({ ctx, params: { id } }) {
			const found = await listInstructionsAbout(ctx, { caseId: id });
			return isRefusal(found) ? found : { data: found.map(listed) };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/instructions/{id}',
		access: 'instruction.read',
		summary: 'A sheet with the whole way that it is part of, the first sheet first',
		tags,
		params,
		answer: z.object({ sheet: Sheet, way: z.array(Sheet) }),
		async handle({ ctx, params: { id } }) {
			const found = await readInstruction(ctx, id);
			return isRefusal(found) ? found : { sheet: written(found.sheet), way: found.way.map(written) };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/instructions',
		access: 'instruction.answer',
		summary: 'Give an instruction about a case or a letter, or enter one from paper',
		tags,
		status: 201,
		body: Given,
		answer: Done,
		handle: ({ ctx, body }) =>
			giveInstruction(ctx, {
				...typed(body),
				caseId: body.case_id ?? null,
				letterId: body.letter_id ?? null
			})
	});
	endpoint(api, {
		method: 'post',
		path: '/instruction-duties/{id}/forward',
		access: 'instruction.answer',
		summary: 'Hand a duty on to others',
		tags,
		status: 201,
		params,
		body: HandedOn,
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => giveInstruction(ctx, { ...typed(body), dutyId: id })
	});
	endpoint(api, {
		method: 'post',
		path: '/instruction-duties/{id}/done',
		access: 'instruction.answer',
		summary: 'Say that what was asked is done, and with what result',
		tags,
		params,
		body: z.object({ note: typedText(2_000, 1) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => finishDuty(ctx, id, body.note)
	});
	endpoint(api, {
		method: 'post',
		path: '/instructions/{id}/withdraw',
		access: 'instruction.answer',
		summary: 'Take a sheet back, with the reason',
		tags,
		params,
		body: z.object({ reason: typedText(2_000, 1) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => withdrawInstruction(ctx, id, body.reason)
	});
	endpoint(api, {
		method: 'post',
		path: '/instructions/{id}/scan',
		access: 'instruction.on_paper',
		summary: 'Keep the printed sheet as it came back with its signature',
		tags,
		params,
		body: z.object({ document_id: anId }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => keepInstructionScan(ctx, id, body.document_id)
	});
}
