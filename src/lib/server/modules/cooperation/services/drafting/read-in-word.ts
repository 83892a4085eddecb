import type { Readable } from 'node:stream';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { fingerprintOf } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { readWord } from '$lib/server/platform/word';
import {
	addDocument,
	addVersionTo,
	findDocumentUnchecked,
	matchParts,
	partsFromWord,
	placeFile,
	type FileRefusal,
	type TextPart
} from '$lib/server/modules/documents';
import type { Language } from '$lib/text/bilingual';
import { keptParts, type DraftPaper, type KeptPart } from '../../domain/drafting/draft';
import { draftVersions, insertDraftVersion } from '../../repository/drafts';
import { loadCaseUnchecked, type CaseAccessRefusal } from '../case-file';
import { resetViews } from '../conversation/reset-views';
import { comparedPart } from './compare-draft';
import { readOpenDraft } from './draft-file';
import { wordType } from './make-papers';

/** More than this is no text of an agreement. */
const mostBytes = 20 * 1024 * 1024;

async function bytesOf(content: Buffer | Readable): Promise<Buffer> {
	if (Buffer.isBuffer(content)) return content;
	const pieces: Buffer[] = [];
	let size = 0;
	for await (const piece of content) {
		size += (piece as Buffer).length;
		if (size > mostBytes) throw new RangeError('a Word text of more than 20 MB');
		pieces.push(Buffer.from(piece as Uint8Array));
	}
	return Buffer.concat(pieces);
}

/**
 * Reads a Word file back in as the next version of a text, so that it can be compared and taken over part by part.
 * The text in work stays as it is. Parts that are in the text already keep their identity and what they settle; the
 * other language of a paper in two languages is not in the file and stays as it stands.
 *
 * `WORD_UNREADABLE`, `WORD_WITHOUT_TEXT`: no article was found in it; `DRAFT_NOT_OPEN`; `ROUND_OPEN`: it is being signed.
 */
export async function readInWord(
	ctx: Ctx,
	draftId: string,
	file: {
		readonly content: Buffer | Readable;
		readonly fileName: string;
		readonly language: Language;
		readonly note: string | null;
	}
): Promise<{ readonly number: number } | CaseAccessRefusal | DatabaseRefusal | FileRefusal | Refusal> {
	const found = await readOpenDraft(ctx, draftId);
	if (isRefusal(found)) return found;
	const { draft } = found;
	const docx = await bytesOf(file.content);
	const blocks = await readWord(docx);
	if (isRefusal(blocks)) return blocks;
	const read = partsFromWord(blocks);
	if (!read.some(({ kind }) => kind === 'article')) return refuse('WORD_WITHOUT_TEXT');
	const language = draft.languages.includes(file.language) ? file.language : draft.languages[0]!;
	const parts = takenOver(keptParts(draft.parts), read, language);
	const versions = await ctx.db.rows(draftVersions({ draftId }));
	const number = (versions[0]?.number ?? 0) + 1;
	const earlier = versions
		.flatMap((one) => one.papers as unknown as DraftPaper[])
		.find((paper) => paper.language === language && paper.format === 'word');
	const before = earlier ? await findDocumentUnchecked(ctx, earlier.document_id) : undefined;
	const placed = await placeFile(ctx, { content: docx, mediaType: wordType, fileName: file.fileName });
	if (isRefusal(placed)) return placed;
	return carryOut(ctx, async (uow): Promise<{ number: number } | Refusal> => {
		const documentIds = before ? [before.id] : [];
		const ofCase = await loadCaseUnchecked(uow, draft.caseId);
		const refused = ofCase && (await resetViews(uow, ctx, ofCase, { documentIds, name: draft.title }));
		if (refused) return refused;
		let documentId = before?.id;
		if (before) addVersionTo(uow, ctx, before.id, before.number + 1, { origin: 'uploaded' }, placed);
		else
			documentId = addDocument(
				uow,
				ctx,
				{
					kind: `naskah_${draft.kind}`,
					title: draft.title,
					owner: { kind: 'case', id: draft.caseId },
					origin: 'uploaded'
				},
				placed
			);
		const papers: DraftPaper[] = [{ language, format: 'word', document_id: documentId! }];
		uow.add(
			insertDraftVersion({
				draft_id: draftId,
				number,
				origin: 'word',
				parts: JSON.stringify(parts),
				parties: JSON.stringify(draft.parties),
				note: file.note,
				papers: JSON.stringify(papers),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DRAFT_VERSION_READ',
			subject: { kind: 'draft', id: draftId },
			data: { number, case: draft.caseId, sha256: placed.sha256, language, text: fingerprintOf(parts) }
		});
		return { number };
	});
}

/** The parts of the file, each with the identity of the part of the text that it is. */
function takenOver(present: readonly KeptPart[], read: readonly TextPart[], language: Language): KeptPart[] {
	const known = present.map((part) => ({ ...comparedPart(part, language), id: undefined }));
	const fresh = read.map((part) => {
		const asKept = { ...part, id: '' };
		return { ...comparedPart(asKept, 'id'), id: undefined };
	});
	const partner = new Map(
		matchParts(known, fresh).flatMap(({ from, to }) =>
			from === null || to === null ? [] : [[to, from] as const]
		)
	);
	return read.map((part, place): KeptPart => {
		const from = partner.get(place);
		const old = from === undefined ? undefined : present[from];
		const heading = part.kind === 'heading' && old ? sameButForCase(part, old, language) : part.body.id;
		const both = <Value>(mine: Value, other: Value | null) =>
			language === 'id' ? { id: mine, en: other } : { id: other ?? mine, en: mine };
		return {
			id: old?.id ?? newId(),
			kind: part.kind,
			topic: old?.topic ?? null,
			clause: old?.clause ?? null,
			title: both(part.title.id, old ? (language === 'id' ? old.title.en : old.title.id) : null),
			body: both(heading, old ? (language === 'id' ? old.body.en : old.body.id) : null),
			table: part.table ?? null
		};
	});
}

/** A heading stands in capitals on the paper; a line that says the same as before keeps its letters. */
function sameButForCase(part: TextPart, old: KeptPart, language: Language) {
	const before = old.body[language] ?? [];
	return part.body.id.map(
		(line) => before.find((one) => one.text.toUpperCase() === line.text.toUpperCase()) ?? line
	);
}
