import { z } from '@hono/zod-openapi';
import {
	completeLetter,
	listAgenda,
	listLettersOfCase,
	readLetter,
	typeLetter,
	type ListedLetter
} from '$lib/server/modules/correspondence';
import { directions, natures } from '$lib/server/modules/letters';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { anId, day, typedText } from '../typed-text';

const tags = ['letters'];
const params = z.object({ id: z.string() });
const Letter = z
	.object({
		id: z.string(),
		direction: z.enum(directions),
		year: z.number().int(),
		agenda_number: z.number().int().openapi({ description: 'gapless for each direction and year' }),
		case_id: z.string().nullable(),
		letter_number: z.string().nullable(),
		letter_date: z.string().nullable(),
		moved_on: z.string().openapi({ description: 'the day on which it came or went out' }),
		nature: z.enum(natures),
		correspondent: z.string(),
		subject: z.string(),
		srikandi_number: z.string().nullable(),
		document_id: z.string().nullable(),
		note: z.string().nullable(),
		origin: z.string(),
		version: z.number().int(),
		example: z.boolean()
	})
	.openapi('Letter');

const written = (letter: ListedLetter): z.output<typeof Letter> => ({
	id: letter.id,
	direction: letter.direction,
	year: letter.year,
	agenda_number: letter.agenda_number,
	case_id: letter.case_id,
	letter_number: letter.letter_number,
	letter_date: letter.letter_date,
	moved_on: letter.moved_on,
	nature: letter.nature,
	correspondent: letter.correspondent,
	subject: letter.subject,
	srikandi_number: letter.srikandi_number,
	document_id: letter.document_id,
	note: letter.note,
	origin: letter.origin,
	version: letter.version,
	example: letter.is_example
});

const typed = {
	letter_number: typedText(120).default(''),
	letter_date: day.optional(),
	nature: z.enum(natures).default('ordinary'),
	srikandi_number: typedText(120).default(''),
	note: typedText(2_000).default(''),
	document_id: anId.optional().openapi({ description: 'the scan, uploaded before' })
};

/** The agenda of letters in and out. */
export function lettersResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/letters',
		access: 'letter.agenda',
		summary: 'The agenda of a year in one direction, the newest number first',
		tags,
		query: z.object({
			direction: z.enum(directions).optional(),
			year: z
				.string()
				.regex(/^(19|20)\d\d$/)
				.optional(),
			nature: z.enum(natures).optional(),
			q: typedText(200).optional(),
			cursor: z.string().optional()
		}),
		answer: z.object({ data: z.array(Letter), page: z.object({ next: z.string().nullable() }) }),
		async handle({ ctx, query }) {
			const agenda = await listAgenda(ctx, query);
			if (isRefusal(agenda)) return agenda;
			return { data: agenda.rows.map(written), page: { next: agenda.next } };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/cases/{id}/letters',
		access: 'letter.read',
		summary: 'Every letter of a case, with the invitations to its sittings',
		tags,
		params,
		answer: z.object({ data: z.array(Letter) }),
		async handle({ ctx, params: { id } }) {
			const found = await listLettersOfCase(ctx, id);
			return isRefusal(found) ? found : { data: found.letters.map(written) };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/letters/{id}',
		access: 'letter.read',
		summary: 'One letter',
		tags,
		params,
		answer: Letter,
		async handle({ ctx, params: { id } }) {
			const letter = await readLetter(ctx, id);
			return isRefusal(letter) ? letter : written(letter);
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/letters',
		access: 'letter.write',
		summary: 'Enter a letter that came or went outside of any step',
		tags,
		status: 201,
		body: z
			.object({
				direction: z.enum(directions),
				moved_on: day,
				correspondent: typedText(200, 1),
				subject: typedText(500, 1),
				case_id: anId.optional(),
				...typed
			})
			.strict(),
		answer: z.object({ id: z.string(), agenda_number: z.number().int() }),
		async handle({ ctx, body }) {
			const entered = await typeLetter(ctx, {
				direction: body.direction,
				movedOn: body.moved_on,
				correspondent: body.correspondent,
				subject: body.subject,
				caseId: body.case_id ?? null,
				...completionOf(body)
			});
			return isRefusal(entered) ? entered : { id: entered.id, agenda_number: entered.number };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/letters/{id}',
		access: 'letter.write',
		summary: 'Complete a letter with what came later: number, date, number in Srikandi, scan',
		tags,
		params,
		body: z.object({ version: z.number().int(), ...typed }).strict(),
		answer: z.object({ id: z.string() }),
		handle: ({ ctx, params: { id }, body }) =>
			completeLetter(ctx, id, { version: body.version, ...completionOf(body) })
	});
}

type Completion = {
	letter_number: string;
	letter_date?: string;
	nature: string;
	srikandi_number: string;
	note: string;
	document_id?: string;
};

const completionOf = (body: Completion) => ({
	letterNumber: body.letter_number,
	letterDate: body.letter_date ?? '',
	nature: body.nature,
	srikandiNumber: body.srikandi_number,
	note: body.note,
	documentId: body.document_id ?? null
});
