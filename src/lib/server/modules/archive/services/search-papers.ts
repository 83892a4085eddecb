import type { Ctx } from '$lib/server/platform/context';
import { logAccess } from '$lib/server/modules/audit';
import { foundMarks, searchPagesUnchecked } from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { titlesOfRecords } from '../repository/scans';

/** Whose papers are searched: those that everybody who may search may also open. */
const owners = ['case', 'proposal', 'agreement', 'upload'];
export const mostFound = 50;

export type FoundPaper = {
	readonly documentId: string;
	readonly title: string;
	readonly ownerKind: string;
	readonly ownerId: string | null;
	/** What the agreement or case is called that it belongs to. */
	readonly recordTitle: string | null;
	readonly page: number;
	readonly isRecognised: boolean;
	readonly isExample: boolean;
	/** Pieces of the text around what was found, and whether each is what was found. */
	readonly excerpt: readonly { readonly text: string; readonly isFound: boolean }[];
};

/**
 * Looks for words in the text of stored papers, scans among them; the best 50 pages. Indonesian forms of a word are one
 * word, words in quotation marks stand together. That somebody searched is noted: what is found is not public.
 */
export async function searchPapers(
	ctx: Ctx,
	words: string
): Promise<readonly FoundPaper[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'document.search');
	if (denied) return denied;
	const asked = words.trim().slice(0, 200);
	if (asked === '') return [];
	const found = await searchPagesUnchecked(ctx, { words: asked, owners, limit: mostFound });
	await logAccess(ctx, {
		event: 'RESTRICTED_READ',
		subject: { kind: 'document' },
		details: { search: asked, found: found.length }
	});
	const ids = [...new Set(found.flatMap(({ owner_id }) => owner_id ?? []))];
	const titles = new Map(
		ids.length > 0 ? (await ctx.db.rows(titlesOfRecords({ ids }))).map(({ id, title }) => [id, title]) : []
	);
	return found.map((row) => ({
		documentId: row.document_id,
		title: row.title,
		ownerKind: row.owner_kind,
		ownerId: row.owner_id,
		recordTitle: (row.owner_id && titles.get(row.owner_id)) ?? null,
		page: row.number,
		isRecognised: row.origin === 'recognised',
		isExample: row.is_example,
		excerpt: piecesOf(row.excerpt)
	}));
}

function piecesOf(marked: string) {
	const [open, close] = foundMarks;
	return marked
		.split(open)
		.flatMap((part, index) => {
			if (index === 0) return [{ text: part, isFound: false }];
			const [found, rest] = part.split(close);
			return [
				{ text: found!, isFound: true },
				{ text: rest ?? '', isFound: false }
			];
		})
		.filter(({ text }) => text !== '');
}
