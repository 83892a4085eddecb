import { allows, type Permission } from '$lib/server/modules/identity';
import type { CallerInMatrix } from './callers';

/** One row: something that can be asked for, and the permission that it takes. */
export type Row = {
	/** As it stands in the reviewed file: `deskCase` or `POST deskCaseAct default`. */
	readonly name: string;
	readonly access: Permission;
	readonly method: string;
	/** The path that is asked for; its record is known, made up, or there is none in it. */
	readonly path: string;
	readonly record: 'none' | 'known' | 'unknown' | 'malformed';
	/** A known record of this government alone. */
	readonly isOurs: boolean;
	readonly body?: () => { body: BodyInit; headers?: Record<string, string> };
	/** Reading it leads everybody to the sign-in. */
	readonly leadsToSignIn?: boolean;
	/** Its page answers about a record that is not there as about any other: it is asked whether there is one. */
	readonly saysItIsUnknown?: boolean;
	/** Why those who may do it are not sent: it would change what the other cells ask about. */
	readonly notCarriedOut?: string;
};

/**
 * `+` answered · `L` sent to the sign-in (a page) or told to sign in (the API) · `-` told that they may not ·
 * `?` there is no such record · `m` no such method there · `!` a fault · ` ` not carried out
 */
export type Cell = '+' | 'L' | '-' | '?' | 'm' | '!' | ' ';

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: string };

/** Asks as one caller; redirects are looked at and not followed. */
export async function ask(
	origin: string,
	row: Row,
	caller: CallerInMatrix,
	how: 'cookie' | 'token'
): Promise<Answer> {
	const given = row.body?.();
	const headers = new Headers(given?.headers);
	// As a browser sends a form; what is asked for as JSON is answered as JSON.
	if (how === 'cookie') headers.set('accept', 'text/html');
	if (how === 'cookie' && caller.cookie) headers.set('cookie', caller.cookie);
	if (how === 'token' && caller.token) headers.set('authorization', `Bearer ${caller.token}`);
	if (how === 'cookie' && row.method !== 'GET') headers.set('origin', origin);
	const send = async (): Promise<Answer> => {
		const response = await fetch(origin + row.path, {
			method: row.method,
			redirect: 'manual',
			headers,
			body: given?.body
		});
		return { status: response.status, headers: response.headers, body: await response.text() };
	};
	const told = (fault: unknown) => new Error(`${row.name} as ${caller.name} was cut off`, { cause: fault });
	// Thousands of answers over a few lines: one line that was cut is asked again where asking changes nothing, and
	// whoever is cut off twice is named.
	return send().catch((fault: unknown) => {
		if (row.method !== 'GET') throw told(fault);
		return send().catch((again: unknown) => {
			throw told(again);
		});
	});
}

export function cellOf({ status, headers }: Answer): Cell {
	// Whoever was asked too often has not said who may.
	if (status >= 500 || status === 429) return '!';
	if (status === 401) return 'L';
	if (status === 403) return '-';
	if (status === 404) return '?';
	if (status === 405) return 'm';
	const location = headers.get('location') ?? '';
	if (status >= 300 && status < 400 && /^\/(masuk|en\/login)(\?|$)/.test(location)) return 'L';
	return '+';
}

/** What the permission table says, for the cell to be held against. */
export function mayAsk(caller: CallerInMatrix, row: Row): boolean {
	return allows(caller.actor, row.access);
}

/**
 * What is wrong with a cell by the rules that hold everywhere; undefined where nothing is.
 *
 * @param reads whether this caller is shown the record that the row is about: then a refusal tells nothing new, as
 * where everybody in the office sees a project and its own unit changes it
 */
export function wrongCell(caller: CallerInMatrix, row: Row, cell: Cell, reads: boolean): string | undefined {
	const where = `${row.name} as ${caller.name}: ${cell}`;
	if (cell === '!') return `${where}: a fault`;
	if (cell === ' ') return undefined;
	// Whoever uses the API with a token must learn that it no longer holds, also where nobody need have one.
	if (row.path.startsWith('/api/') && caller.isOut)
		return cell === 'L' ? undefined : `${where}: the token does not hold`;
	if (!mayAsk(caller, row)) {
		const refused = caller.actor.kind === 'person' ? ['-'] : ['L', '-'];
		return refused.includes(cell) ? undefined : `${where}: the permission table denies it`;
	}
	if (cell === 'L' && row.leadsToSignIn) return undefined;
	if (cell === '-' && row.record === 'known' && reads) return undefined;
	if (cell === 'L' || cell === '-') return `${where}: the permission table allows it`;
	const isTheirs = row.record === 'none' || row.record === 'known';
	// A form is told what is missing in it before its record is looked for.
	const mustBeUnknown =
		row.method === 'GET' && !row.saysItIsUnknown && (!isTheirs || (row.isOurs && caller.isForeign));
	if (mustBeUnknown && cell !== '?')
		return `${where}: a record that is not theirs must be as one that is not there`;
	return undefined;
}

/** The matrix as people review it: a legend, and a line for each row. */
export function writeMatrix(
	title: string,
	callers: readonly CallerInMatrix[],
	rows: readonly { row: Row; cells: readonly Cell[] }[]
): string {
	const widths = callers.map(({ name }) => name.length + 1);
	// Fixed, so that a new row does not move all the others in a review.
	const [first, second] = [46, 24];
	const line = (name: string, access: string, cells: readonly string[]) =>
		(
			`${name} `.padEnd(first) +
			`${access} `.padEnd(second) +
			cells.map((cell, index) => cell.padEnd(widths[index]!)).join('')
		).trimEnd();
	const head = line(
		'',
		'permission',
		callers.map(({ name }) => name)
	);
	return [
		title,
		'',
		'+ answered   L must sign in   - may not   ? no such record   m no such method   (blank) not carried out',
		'',
		...callers.map(({ name, says }) => `${name.padEnd(11)}${says}`),
		'',
		head,
		...rows.map(({ row, cells }) => line(row.name, row.access, cells)),
		''
	].join('\n');
}

/** Runs work on many things, a few at a time; answers in their order. */
export async function eachOf<Thing, Result>(
	things: readonly Thing[],
	atOnce: number,
	work: (thing: Thing, index: number) => Promise<Result>
): Promise<Result[]> {
	const results: Result[] = [];
	let next = 0;
	const worker = async () => {
		for (let index = next++; index < things.length; index = next++)
			results[index] = await work(things[index]!, index);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	return results;
}
