import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import type { PagePicture } from '$lib/server/platform/page-reader';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { listOfficeRegister, type OfficeLine } from '$lib/server/modules/cooperation';
import { isHeld, pagedFile, pagesReadUnchecked, readingUnchecked } from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { ScanProposal } from '../domain/read-scan';
import { newestScans, scanById, waitingScans, type ScanPlace } from '../repository/scans';

export const scanStates = [
	'ready',
	'reading',
	'recorded',
	'joined',
	'known',
	'set_aside',
	'refused'
] as const;
export type ScanState = (typeof scanStates)[number];

export type ScanLine = {
	readonly id: string;
	readonly source: string;
	readonly fileName: string;
	readonly state: ScanState;
	readonly reason: string | null;
	readonly proposal: ScanProposal;
	readonly agreementId: string | null;
	readonly byName: string;
	readonly at: Date;
	readonly isExample: boolean;
	/** Pages read of pages, while it is read. */
	readonly progress: { readonly read: number; readonly of: number } | null;
};

const scansOnPage = 25;

/** The scans of the archive, the newest first, of one state or of all. */
export async function listScans(
	ctx: Ctx,
	part: { readonly state: ScanState | null; readonly after: ScanPlace | null }
): Promise<
	| {
			readonly lines: readonly ScanLine[];
			readonly next: ScanPlace | null;
			readonly waiting: Readonly<Record<string, number>>;
	  }
	| AuthorisationRefusal
> {
	const denied = authorise(ctx, 'agreement.record_old');
	if (denied) return denied;
	const rows = await ctx.db.rows(newestScans(part.state, part.after, scansOnPage + 1));
	const last = rows[scansOnPage - 1];
	const counts = await ctx.db.rows(waitingScans({}));
	return {
		lines: rows.slice(0, scansOnPage).map((row) => ({
			id: row.id,
			source: row.source,
			fileName: row.file_name,
			state: row.state as ScanState,
			reason: row.reason,
			proposal: (row.proposal ?? {}) as ScanProposal,
			agreementId: row.agreement_id,
			byName: row.created_by_name,
			at: row.created_at,
			isExample: row.is_example,
			progress: row.state === 'reading' && row.pages ? { read: row.pages_read ?? 0, of: row.pages } : null
		})),
		next: rows.length > scansOnPage && last ? { at: last.created_at, id: last.id } : null,
		waiting: Object.fromEntries(counts.map(({ state, count }) => [state, count]))
	};
}

export type ScanView = Omit<ScanLine, 'progress'> & {
	readonly agreementTitle: string | null;
	readonly settledBy: string | null;
	readonly settledAt: Date | null;
	readonly documentId: string | null;
	/** How many pages the paper has; null while that is not known. */
	readonly pages: number | null;
	readonly text: readonly {
		readonly number: number;
		readonly text: string;
		readonly origin: string;
		readonly confidence: number | null;
	}[];
	/** Agreements on record that this paper may be. */
	readonly alike: readonly OfficeLine[];
};

/** One scan with what was read in it, what that says, and which agreements on record it may be. */
export async function readScanFile(
	ctx: Ctx,
	id: string
): Promise<ScanView | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'agreement.record_old');
	if (denied) return denied;
	const row = isId(id) ? await ctx.db.first(scanById({ id })) : undefined;
	if (!row) return refuse('NOT_FOUND');
	const reading = row.sha256 ? await readingUnchecked(ctx, row.sha256) : undefined;
	const proposal = (row.proposal ?? {}) as ScanProposal;
	return {
		id,
		source: row.source,
		fileName: row.file_name,
		state: row.state as ScanState,
		reason: row.reason,
		proposal,
		agreementId: row.agreement_id,
		agreementTitle: row.agreement_title,
		byName: row.created_by_name,
		at: row.created_at,
		isExample: row.is_example,
		settledBy: row.settled_by_name,
		settledAt: row.settled_at,
		documentId: row.document_id,
		pages: reading?.pages ?? null,
		text: row.sha256 ? await pagesReadUnchecked(ctx, row.sha256, 20) : [],
		alike: row.state === 'ready' ? await alikeOf(ctx, proposal) : []
	};
}

/** The same number, else the same title, else the same partner in the year of signing; five at most. */
async function alikeOf(ctx: Ctx, proposal: ScanProposal): Promise<readonly OfficeLine[]> {
	const nothing = { type: null, instrument: null, status: null, disclosure: null, partner: null, unit: null };
	const year = proposal.signedOn ? Number(proposal.signedOn.value.slice(0, 4)) : null;
	const asked = [
		{ q: proposal.regionNumber?.value, year: null },
		{ q: proposal.title?.value, year: null },
		{ q: proposal.partner?.value, year }
	];
	for (const { q, year: inYear } of asked) {
		if (!q) continue;
		const part = await listOfficeRegister(ctx, {
			filters: { ...nothing, q, year: inYear },
			order: 'signed',
			limit: 5
		});
		if (!isRefusal(part) && part.rows.length > 0) return part.rows;
	}
	return [];
}

/** One page of a scan as a picture, 1,000 dots wide. `FILE_HELD`: it waits for the virus scanner. */
export async function drawScan(
	ctx: Ctx,
	id: string,
	page: number
): Promise<PagePicture | AuthorisationRefusal | Refusal<'NOT_FOUND' | 'FILE_HELD'>> {
	const denied = authorise(ctx, 'agreement.record_old');
	if (denied) return denied;
	const row = isId(id) ? await ctx.db.first(scanById({ id })) : undefined;
	if (!row?.sha256 || !row.document_id || !ctx.pageReader) return refuse('NOT_FOUND');
	if (await isHeld(ctx, row.sha256)) return refuse('FILE_HELD', { name: row.file_name });
	const file = pagedFile(ctx, row.sha256, row.media_type ?? '');
	if (!file || page < 1 || page > (await ctx.pageReader.pagesOf(file))) return refuse('NOT_FOUND');
	return ctx.pageReader.drawPage(file, page, { width: 1_000, format: 'jpeg' });
}
