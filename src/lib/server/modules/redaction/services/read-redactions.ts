import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { readDocument } from '$lib/server/modules/cooperation';
import { isTakenKind, type TakenKind } from '../domain/boxes';
import type { TakenOnPage } from '../domain/taken-out';
import {
	boxesOfRedaction,
	newestRedactions,
	redactionsOf,
	type RedactionPlace
} from '../repository/redactions';
import { findRedaction, originalOf, type FindRefusal, type RedactionRow } from './find-redaction';

export type RedactionState = 'open' | 'making' | 'made' | 'dropped';

export type RedactionLine = {
	readonly id: string;
	readonly title: string;
	readonly state: RedactionState;
	readonly original: {
		readonly id: string;
		readonly title: string;
		readonly version: number;
		/** The original has a later version: this copy is of an earlier one. */
		readonly isOutdated: boolean;
		readonly ownerKind: string;
		readonly ownerId: string | null;
		/** It belongs to a published agreement, on whose page the copy can stand. */
		readonly hasPublicPage: boolean;
	};
	readonly copyId: string | null;
	readonly grounds: readonly string[];
	readonly until: string | null;
	readonly openReason: string | null;
	/** The day up to which it was exempt has gone by. */
	readonly isOver: boolean;
	readonly byName: string;
	readonly at: Date;
	readonly madeAt: Date | null;
	readonly publishedBy: string | null;
	readonly publishedAt: Date | null;
	readonly isExample: boolean;
};

function lineOf(row: RedactionRow, today: string): RedactionLine {
	return {
		id: row.id,
		title: row.title,
		state: row.state as RedactionState,
		original: {
			id: row.document_id,
			title: row.document_title,
			version: row.document_version,
			isOutdated: row.latest_version > row.document_version,
			ownerKind: row.owner_kind,
			ownerId: row.owner_id,
			hasPublicPage: row.has_public_page
		},
		copyId: row.copy_document_id,
		grounds: row.grounds,
		until: row.until,
		openReason: row.open_reason,
		isOver: row.until !== null && row.until < today,
		byName: row.created_by_name,
		at: row.created_at,
		madeAt: row.made_at,
		publishedBy: row.published_by_name,
		publishedAt: row.published_at,
		isExample: row.is_example
	};
}

const onPage = 25;

/** All copies whose originals this reader may open, the newest first. */
export async function listRedactions(
	ctx: Ctx,
	after: RedactionPlace | null
): Promise<
	{ readonly lines: readonly RedactionLine[]; readonly next: RedactionPlace | null } | AuthorisationRefusal
> {
	const denied = authorise(ctx, 'redaction.read');
	if (denied) return denied;
	const rows = await ctx.db.rows(newestRedactions(after, onPage + 1));
	const part = rows.slice(0, onPage);
	const last = part.at(-1);
	const readable = await Promise.all(
		part.map(async (row) => !isRefusal(await readDocument(ctx, row.document_id)))
	);
	return {
		lines: part.filter((_, index) => readable[index]).map((row) => lineOf(row, ctx.clock.today())),
		next: rows.length > onPage && last ? { at: last.created_at, id: last.id } : null
	};
}

/** The copies of some papers that this reader has been shown; empty for whoever may not see copies. */
export async function redactionsOfPapers(
	ctx: Ctx,
	documentIds: readonly string[]
): Promise<readonly RedactionLine[]> {
	if (!allows(ctx.actor, 'redaction.read') || documentIds.length === 0) return [];
	const rows = await ctx.db.rows(redactionsOf({ documents: documentIds }));
	return rows.map((row) => lineOf(row, ctx.clock.today()));
}

export type RedactionBox = {
	readonly id: string;
	readonly page: number;
	readonly what: TakenKind;
	readonly state: 'proposed' | 'kept';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

export type RedactionView = RedactionLine & {
	readonly pages: number;
	readonly fault: string | null;
	readonly language: string;
	readonly boxes: readonly RedactionBox[];
	readonly takenOut: readonly TakenOnPage[];
	readonly seenAgain: readonly TakenOnPage[];
	readonly obligationId: string | null;
	/** Height of the page that is worked on, divided by its width. */
	readonly shape: number;
};

/** One copy with its boxes, for somebody who may read its original; `page` is the one that is looked at. */
export async function readRedaction(
	ctx: Ctx,
	id: string,
	page: number
): Promise<RedactionView | FindRefusal> {
	const row = await findRedaction(ctx, id, 'redaction.read');
	if (isRefusal(row)) return row;
	const boxes = await ctx.db.rows(boxesOfRedaction({ id }));
	return {
		...lineOf(row, ctx.clock.today()),
		pages: row.pages,
		fault: row.fault,
		language: row.language,
		boxes: boxes.map((box) => ({
			...box,
			what: isTakenKind(box.what) ? box.what : 'other',
			state: box.state === 'kept' ? 'kept' : 'proposed'
		})),
		takenOut: row.taken_out as readonly TakenOnPage[],
		seenAgain: row.seen_again as readonly TakenOnPage[],
		obligationId: row.obligation_id,
		shape: await shapeOf(ctx, row, Math.min(Math.max(1, page), row.pages))
	};
}

/** An upright A4 where the page cannot be measured just now. */
const usualShape = Math.SQRT2;

async function shapeOf(ctx: Ctx, row: RedactionRow, page: number): Promise<number> {
	const original = await originalOf(ctx, row);
	if (isRefusal(original)) return usualShape;
	const size = await ctx.pageReader?.sizeOf(original, page).catch(() => null);
	return size ? size.height / size.width : usualShape;
}
