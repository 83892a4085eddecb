import type { Readable } from 'node:stream';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { addDocument, placeFile, type PlacedFile, type FileRefusal } from '$lib/server/modules/documents';
import type { Paper } from '$lib/server/modules/workflow';
import { updateDraft } from '../../repository/proposals';
import { papersWanted } from './papers-wanted';
import { readDraft, type HandedIn } from './proposal-file';
import { changeDraft, type DraftRefusal } from './write-draft';

export type PaperFile = {
	/** The key of the paper that the file is. */
	readonly paper: string;
	readonly name: string;
	/** As the upload door found it, never as the sender says. */
	readonly mediaType: string;
	readonly content: Readable | Buffer;
	/** From how many photographs it was bound, where it was. */
	readonly photographs?: number;
};

/** `PAPER_UNKNOWN`: this step asks for no such paper. `KIND_NOT_ACCEPTED`: not in a form in which it can be used.
 * `SIGNATURE_BROKEN`: an electronic signature in it is not whole. */
export type PaperFault = {
	readonly paper: string;
	readonly name: string;
	readonly reason: 'PAPER_UNKNOWN' | 'KIND_NOT_ACCEPTED' | FileRefusal['refused'];
};

const formatOf: Readonly<Record<string, string>> = {
	'application/pdf': 'pdf',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
	'image/png': 'png',
	'image/jpeg': 'jpg'
};

/** Whether a file of this kind can be that paper. */
export function fitsPaper(paper: Pick<Paper, 'formats'>, mediaType: string): boolean {
	return paper.formats.includes(formatOf[mediaType] ?? '');
}

type Placed = { readonly paper: string; readonly file: PlacedFile; readonly photographs?: number };

/** What the proposal says of a paper that was handed in. */
export const handedIn = (
	documentId: string,
	file: PlacedFile,
	photographs: number | undefined
): HandedIn => ({
	document_id: documentId,
	name: file.fileName,
	size: file.size,
	...(photographs ? { photographs } : {})
});

/** Keeps the bytes of those files that can be this paper; the others are named with their reason. */
export async function placePapers(
	ctx: Ctx,
	wanted: readonly Pick<Paper, 'key' | 'formats'>[],
	files: readonly PaperFile[]
): Promise<{ placed: readonly Placed[]; refused: readonly PaperFault[] }> {
	const placed: Placed[] = [];
	const refused: PaperFault[] = [];
	for (const { paper, name, mediaType, content, photographs } of files) {
		const known = wanted.find((one) => one.key === paper);
		if (!known) refused.push({ paper, name, reason: 'PAPER_UNKNOWN' });
		else if (!fitsPaper(known, mediaType)) refused.push({ paper, name, reason: 'KIND_NOT_ACCEPTED' });
		else {
			const file = await placeFile(ctx, { content, mediaType, fileName: name });
			if (isRefusal(file)) refused.push({ paper, name, reason: file.refused });
			else placed.push({ paper, file, photographs });
		}
	}
	return { placed, refused };
}

/**
 * Hands in papers of a draft, several at once; a second one for the same key takes the first one's place. A file that
 * cannot be its paper takes no other with it: it comes back in `refused`.
 */
export async function handInPapers(
	ctx: Ctx,
	id: string,
	files: readonly PaperFile[]
): Promise<{ given: readonly string[]; refused: readonly PaperFault[] } | DraftRefusal> {
	const draft = await readDraft(ctx, id);
	if (isRefusal(draft)) return draft;
	const { placed, refused } = await placePapers(ctx, papersWanted(draft), files);
	if (placed.length === 0) return { given: [], refused };
	return carryOut(ctx, (uow) => {
		const papers: Record<string, HandedIn> = { ...draft.answers.papers };
		for (const { paper, file, photographs } of placed) {
			const documentId = addDocument(
				uow,
				ctx,
				{
					kind: paper,
					title: file.fileName,
					owner: { kind: 'proposal', id },
					origin: photographs ? 'scanned' : 'uploaded'
				},
				file
			);
			papers[paper] = handedIn(documentId, file, photographs);
			uow.audit({
				at: ctx.clock.now(),
				actor: auditActor(ctx.actor),
				event: 'PROPOSAL_PAPER_GIVEN',
				subject: { kind: 'proposal', id },
				data: { paper, document_id: documentId, sha256: file.sha256 }
			});
		}
		uow.guard(
			updateDraft(id, draft.version, { answers: { ...draft.answers, papers }, updated_at: ctx.clock.now() })
		);
		return { given: placed.map(({ paper }) => paper), refused };
	});
}

/** Takes a paper out of a draft again. Its file stays in the store, as every file that was once handed in. */
export async function takeBackPaper(
	ctx: Ctx,
	id: string,
	paper: string
): Promise<{ id: string } | DraftRefusal> {
	const draft = await readDraft(ctx, id);
	if (isRefusal(draft)) return draft;
	const { [paper]: taken, ...papers } = draft.answers.papers ?? {};
	if (!taken) return { id };
	return changeDraft(
		ctx,
		draft,
		{ ...draft.answers, papers },
		{ event: 'PROPOSAL_PAPER_TAKEN_BACK', data: { paper, document_id: taken.document_id } }
	);
}
