import { auditActor, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { PageFault, type PagedFile, type PageReader, type PageText } from '$lib/server/platform/page-reader';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	askReading,
	endReading,
	insertPage,
	nextPage,
	pagesOfFile,
	pagesWith,
	readingOf,
	waitingReadings,
	type FoundPage
} from '../repository/file-readings';

/** After so long in one job the rest is left to the next one, so that other jobs have their turn. Milliseconds. */
const oneTurn = 20_000;
/** A longer paper is no agreement; the rest of it stays unread, which is said. */
export const mostPagesRead = 400;
/** No page of a paper holds more letters. */
const mostLetters = 50_000;

/** What of the kinds that are taken in has pages. */
const pagedKinds: Readonly<Record<string, PagedFile['kind']>> = {
	'application/pdf': 'pdf',
	'image/png': 'picture',
	'image/jpeg': 'picture'
};

/** Puts a stored file among those that the worker reads in its rounds, as part of an act. A file is read once. */
export function putForReading(uow: UnitOfWork, ctx: Ctx, sha256: string): void {
	uow.add(askReading(sha256, ctx.clock.now()));
}

/**
 * What wants the one process that reads and draws pages stands in one queue: each has its turn, none is tried before,
 * and the worker's other hand stays free for mail and reminders.
 */
export const readingQueue = 'reading';

const turnOf = (ctx: Ctx, sha256: string) => ({
	key: `read:${ctx.tenant.id}:${sha256}`,
	queue: readingQueue
});

/** The same for a file that somebody waits for: it is read as soon as the worker is free. */
export function askToRead(uow: UnitOfWork, ctx: Ctx, sha256: string): void {
	putForReading(uow, ctx, sha256);
	uow.enqueue('read-file', { sha256 }, turnOf(ctx, sha256));
}

/**
 * Another turn is needed, behind what waits already.
 */
export async function askAgain(ctx: Ctx, sha256: string): Promise<void> {
	const asked = await ctx.db.write((uow) => {
		uow.enqueue('read-file', { sha256 }, turnOf(ctx, sha256));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'READING_WAITS',
			subject: { kind: 'file', id: sha256 }
		});
	});
	if (isRefusal(asked)) throw new Error(`another turn was not asked for: ${asked.refused}`);
}

/** A stored file for the page reader; its bytes are only fetched where it has not got them. */
export function pagedFile(ctx: Ctx, sha256: string, mediaType: string): PagedFile | undefined {
	const kind = pagedKinds[mediaType];
	return (
		kind && {
			key: `${ctx.tenant.id}:${sha256}`,
			kind,
			bytes: async () => {
				const pieces: Buffer[] = [];
				for await (const piece of await ctx.files.openFile(ctx.tenant.id, sha256))
					pieces.push(piece as Buffer);
				return Buffer.concat(pieces);
			}
		}
	);
}

/**
 * Reads a file page after page until it is read, cannot be read, or the turn is over; each page is kept at once, so that a
 * reading which was killed goes on where it was.
 *
 * @returns `unfinished` where the turn was over: the job is to be asked for again
 */
export async function readFile(
	ctx: Ctx,
	reader: PageReader,
	sha256: string
): Promise<'read' | 'unreadable' | 'unfinished' | 'nothing'> {
	const reading = await ctx.db.first(readingOf({ sha256 }));
	if (!reading || reading.state === 'read' || reading.state === 'unreadable') return 'nothing';
	// What waits for the virus scanner is opened by nobody; it is read in a later round.
	if (reading.file_state === 'quarantined' || reading.file_state === 'infected') return 'nothing';
	const file = pagedFile(ctx, sha256, reading.media_type);
	if (!file) return end(ctx, sha256, 'unreadable', 'no pages');
	const begun = Date.now();
	try {
		const pages = await reader.pagesOf(file);
		for (let number = reading.pages_read + 1; number <= Math.min(pages, mostPagesRead); number += 1) {
			if (Date.now() - begun > oneTurn) return 'unfinished';
			await keep(ctx, sha256, pages, number, await reader.readPage(file, number));
		}
		return await end(
			ctx,
			sha256,
			'read',
			pages > mostPagesRead ? `${mostPagesRead} of ${pages} pages` : null
		);
	} catch (fault) {
		if (!(fault instanceof PageFault)) throw fault;
		return end(ctx, sha256, 'unreadable', fault.message.slice(0, 300));
	}
}

async function keep(ctx: Ctx, sha256: string, pages: number, number: number, page: PageText): Promise<void> {
	const { origin, confidence } = page;
	// A zero byte is no letter, and the database takes none.
	const text = page.text.replaceAll('\0', '').toWellFormed().slice(0, mostLetters);
	const kept = await ctx.db.write((uow) => {
		uow.guard(nextPage(sha256, pages, number));
		uow.add(insertPage({ sha256, number, text, origin, confidence }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PAGE_READ',
			subject: { kind: 'file', id: sha256 },
			data: { number, origin }
		});
	});
	if (isRefusal(kept)) throw new Error(`a page was not kept: ${kept.refused}`);
}

async function end(
	ctx: Ctx,
	sha256: string,
	state: 'read' | 'unreadable',
	fault: string | null
): Promise<'read' | 'unreadable'> {
	const ended = await ctx.db.write((uow) => {
		uow.guard(endReading(sha256, state, fault, ctx.clock.now()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'FILE_READ',
			subject: { kind: 'file', id: sha256 },
			data: { state, fault }
		});
	});
	if (isRefusal(ended)) throw new Error(`a reading was not ended: ${ended.refused}`);
	return state;
}

/**
 * Gives the papers that nobody waits for their turn in the queue: those that came in with an act, or were held by the
 * virus scanner when their turn was; the longest waiting first.
 *
 * @returns how many
 */
export async function askForWaiting(ctx: Ctx, most: number): Promise<number> {
	const waiting = await ctx.db.rows(waitingReadings({ limit: most }));
	if (waiting.length === 0) return 0;
	const asked = await ctx.db.write((uow) => {
		for (const { sha256 } of waiting) uow.enqueue('read-file', { sha256 }, turnOf(ctx, sha256));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'READINGS_ASKED',
			subject: { kind: 'file' },
			data: { files: waiting.map(({ sha256 }) => sha256) }
		});
	});
	if (isRefusal(asked)) throw new Error(`papers were not put into the queue: ${asked.refused}`);
	return waiting.length;
}

/** How far the reading of a file is. Checks no access. */
export function readingUnchecked(ctx: Ctx, sha256: string) {
	return ctx.db.first(readingOf({ sha256 }));
}

/** The pages of a file that were read, from the first on. Checks no access. */
export function pagesReadUnchecked(ctx: Ctx, sha256: string, limit = mostPagesRead) {
	return ctx.db.rows(pagesOfFile({ sha256, limit }));
}

/** Papers in whose text all the words stand, of the owners that are named. Checks no access. */
export function searchPagesUnchecked(
	ctx: Ctx,
	search: { readonly words: string; readonly owners: readonly string[]; readonly limit: number }
): Promise<FoundPage[]> {
	return ctx.db.rows(pagesWith(search));
}
