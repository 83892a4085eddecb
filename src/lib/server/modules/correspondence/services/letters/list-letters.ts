import type { Ctx } from '$lib/server/platform/context';
import { keyPart, pageOf, readCursor } from '$lib/server/platform/keyset';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { readCase, type CaseFile } from '$lib/server/modules/cooperation';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	agendaOf,
	agendaYears,
	countAgenda,
	isDirection,
	isNature,
	lettersOfCase,
	type Direction,
	type Nature
} from '$lib/server/modules/letters';

export type ListedLetter = {
	readonly id: string;
	readonly direction: Direction;
	readonly year: number;
	/** Its place in the agenda: gapless for each direction and year. */
	readonly agenda_number: number;
	readonly case_id: string | null;
	readonly sitting_id: string | null;
	readonly letter_number: string | null;
	readonly letter_date: string | null;
	readonly moved_on: string;
	readonly nature: Nature;
	readonly correspondent: string;
	readonly subject: string;
	readonly srikandi_number: string | null;
	readonly document_id: string | null;
	readonly note: string | null;
	readonly origin: string;
	readonly is_example: boolean;
	readonly version: number;
};

export type AgendaQuestion = {
	readonly direction?: string;
	/** Four digits; this year where it is none. */
	readonly year?: string;
	readonly nature?: string;
	/** Looked for in subject, correspondent and both numbers. */
	readonly q?: string;
};

export type Agenda = {
	readonly direction: Direction;
	readonly year: number;
	readonly nature: Nature | '';
	readonly q: string;
	/** How many letters that year holds in that direction, whatever else is asked. */
	readonly count: number;
	readonly years: readonly number[];
	readonly rows: readonly ListedLetter[];
	readonly next: string | null;
};

const pageSize = 50;
/** A city writes tens of letters about cooperation in a year; a file holds them all. */
const mostInFile = 20_000;

/** What an agenda is asked for; what cannot be understood does not narrow. */
export function readAgendaQuestion(ctx: Pick<Ctx, 'clock'>, asked: AgendaQuestion) {
	const direction = asked.direction ?? '';
	const nature = asked.nature ?? '';
	return {
		direction: isDirection(direction) ? direction : ('in' as const),
		year: Number(/^(19|20)\d\d$/.test(asked.year ?? '') ? asked.year : ctx.clock.today().slice(0, 4)),
		nature: isNature(nature) ? nature : ('' as const),
		q: (asked.q ?? '').trim().slice(0, 200)
	};
}

/** A page of the office's agenda of a year, the newest number first; `cursor` goes on where a page ended. */
export async function listAgenda(
	ctx: Ctx,
	asked: AgendaQuestion & { readonly cursor?: string | null },
	size = pageSize
): Promise<Agenda | AuthorisationRefusal | Refusal<'VALIDATION_FAILED'>> {
	const denied = authorise(ctx, 'letter.agenda');
	if (denied) return denied;
	const key = readCursor(asked.cursor, [keyPart.number]);
	if (isRefusal(key)) return key;
	const question = readAgendaQuestion(ctx, asked);
	const withSecret = allows(ctx.actor, 'letter.read_secret');
	const { direction, year } = question;
	const [rows, counted, years] = await Promise.all([
		ctx.db.rows(
			agendaOf({
				direction,
				year,
				nature: question.nature,
				like: question.q.replace(/[\\%_]/g, '\\$&'),
				withSecret,
				before: Math.min(Number(key?.[0] ?? 2_000_000_000), 2_000_000_000),
				limit: size + 1
			})
		),
		ctx.db.first(countAgenda({ direction, year, withSecret })),
		ctx.db.rows(agendaYears({}))
	]);
	const page = pageOf(rows, size, (row) => [String(row.agenda_number)]);
	const thisYear = Number(ctx.clock.today().slice(0, 4));
	return {
		...question,
		count: counted?.count ?? 0,
		years: [...new Set([thisYear, ...years.map((row) => row.year)])].sort((a, b) => b - a),
		rows: page.rows.map(listed),
		next: page.next
	};
}

/** The whole agenda as asked, for a file: the oldest number first, as an agenda is read on paper. */
export async function wholeAgenda(
	ctx: Ctx,
	asked: AgendaQuestion
): Promise<Agenda | AuthorisationRefusal | Refusal> {
	const agenda = await listAgenda(ctx, asked, mostInFile);
	return isRefusal(agenda) ? agenda : { ...agenda, rows: agenda.rows.toReversed() };
}

export type LettersOfCase = { readonly file: CaseFile; readonly letters: readonly ListedLetter[] };

/** Every letter of a case in the order of their days, with the invitations to its sittings. For the office only. */
export async function listLettersOfCase(
	ctx: Ctx,
	caseId: string
): Promise<LettersOfCase | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'letter.read');
	if (denied) return denied;
	const file = await readCase(ctx, caseId);
	if (isRefusal(file)) return refuse('NOT_FOUND');
	const withSecret = allows(ctx.actor, 'letter.read_secret');
	const rows = await ctx.db.rows(lettersOfCase({ caseId, withSecret }));
	return { file, letters: rows.map(listed) };
}

type Row = Omit<ListedLetter, 'direction' | 'nature'> & {
	readonly direction: string;
	readonly nature: string;
};

/** A letter as its row says; what the database cannot hold otherwise is named here. */
export function listed<Kept extends Row>(row: Kept) {
	return { ...row, direction: row.direction as Direction, nature: row.nature as Nature };
}
