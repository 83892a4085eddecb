import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { fingerprintOf } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { renderPdf } from '$lib/server/platform/pdf';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { renderOfficeWord, renderWord } from '$lib/server/platform/word';
import {
	addDocument,
	addVersionTo,
	findDocumentUnchecked,
	giveCode,
	mergeText,
	paperNames,
	placeMade,
	type PlacedFile
} from '$lib/server/modules/documents';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { keptParts, type Draft, type DraftPaper } from '../../domain/drafting/draft';
import { writePaper, type WrittenPaper } from '../../domain/drafting/write-paper';
import { draftVersions, insertDraftVersion, partnerOfCase } from '../../repository/drafts';
import { loadCaseUnchecked, type CaseAccessRefusal } from '../case-file';
import { resetViews } from '../conversation/reset-views';
import { headLetterhead, marksOfSides, officeLanguage } from '../papers/office-head';
import { paperCheck, type PaperCheck } from '../papers/paper-check';
import { readOpenDraft } from './draft-file';

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type MadePapers = { readonly number: number; readonly papers: readonly DraftPaper[] };

/**
 * A draft as a paper in one language, as it stands now.
 *
 * @param check what is printed at its foot for whoever holds it; a paper that is not kept bears none
 */
export async function paperOf(
	ctx: Ctx,
	draft: Draft,
	language: Language,
	mark: string | null,
	check: PaperCheck | null = null
): Promise<WrittenPaper> {
	const [row] = await ctx.db.rows(partnerOfCase({ id: draft.caseId }));
	return writePaper(
		{
			kind: draft.kind,
			parts: keptParts(draft.parts),
			parties: draft.parties,
			mark,
			letterhead: await headLetterhead(ctx),
			marks: await marksOfSides(ctx, {
				id: row?.partner_id ?? null,
				name: draft.parties.find(({ isRegion }) => !isRegion)?.organisation ?? ''
			}),
			place: textIn(officeLanguage).officePapers.place(ctx.tenant.shortName),
			verification: check
		},
		language
	);
}

export async function renderPaper(
	ctx: Ctx,
	paper: WrittenPaper,
	about: { language: Language; title: string; example: boolean },
	format: 'word' | 'pdf'
): Promise<Buffer> {
	const request = { ...about, author: ctx.tenant.name };
	if (format === 'pdf')
		return paper.template === 'naskah'
			? renderPdf({ template: 'naskah', data: paper.data, ...request })
			: renderPdf({ template: 'office-text', data: paper.data, ...request });
	return paper.template === 'naskah'
		? renderWord({ kind: 'naskah', data: paper.data, ...request })
		: renderOfficeWord({ data: paper.data, ...request });
}

type Made = { readonly language: Language; readonly format: 'word' | 'pdf'; readonly file: PlacedFile };

/**
 * Keeps the text as it stands now as its next version, with the Word and PDF made of it in each language. The papers
 * of a later version are versions of the same documents, so that a link always leads to the newest and the older ones
 * stay.
 *
 * `DRAFT_NOT_OPEN`; `ROUND_OPEN`: it is being signed; `STATE_CHANGED`: somebody made a version at the same moment.
 */
export async function makePapers(
	ctx: Ctx,
	draftId: string,
	note: string | null = null
): Promise<MadePapers | CaseAccessRefusal | DatabaseRefusal | Refusal> {
	const found = await readOpenDraft(ctx, draftId);
	if (isRefusal(found)) return found;
	const { draft } = found;
	const versions = await ctx.db.rows(draftVersions({ draftId }));
	const number = (versions[0]?.number ?? 0) + 1;
	const earlier = versions.flatMap((one) => one.papers as unknown as DraftPaper[]);
	const present = new Map(
		await Promise.all(
			earlier.map(
				async (paper) =>
					[`${paper.language} ${paper.format}`, await findDocumentUnchecked(ctx, paper.document_id)] as const
			)
		)
	);
	// A text keeps the code of its first print, in both languages: the agreement that is signed from it is found by it.
	const code = [...present.values()].find((one) => one?.verification_code)?.verification_code;
	const check = paperCheck(ctx, code);
	// The compiler and the disk are slow: no transaction is open meanwhile (decisions.md 6).
	const made = await makeAll(ctx, draft, number, check);
	return carryOut(ctx, async (uow): Promise<MadePapers | Refusal> => {
		const file = await loadCaseUnchecked(uow, draft.caseId);
		const documentIds = [...present.values()].flatMap((one) => (one ? [one.id] : []));
		const refused = file && (await resetViews(uow, ctx, file, { documentIds, name: draft.title }));
		if (refused) return refused;
		const owner = { kind: 'case', id: draft.caseId } as const;
		const papers = made.map(({ language, format, file }): DraftPaper => {
			const before = present.get(`${language} ${format}`);
			if (before) {
				addVersionTo(uow, ctx, before.id, before.number + 1, { origin: 'made' }, file);
				uow.add(giveCode(before.id, check.code));
				return { language, format, document_id: before.id };
			}
			const kind = `naskah_${draft.kind}${format === 'pdf' ? '_pdf' : ''}`;
			const title = titleOf(draft, language);
			const document = { kind, title, owner, origin: 'made', code: check.code } as const;
			return { language, format, document_id: addDocument(uow, ctx, document, file) };
		});
		const parts = keptParts(draft.parts);
		uow.add(
			insertDraftVersion({
				draft_id: draftId,
				number,
				origin: number === 1 ? 'template' : 'written',
				parts: JSON.stringify(parts),
				parties: JSON.stringify(draft.parties),
				note,
				papers: JSON.stringify(papers),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DRAFT_VERSION_MADE',
			subject: { kind: 'draft', id: draftId },
			data: {
				number,
				case: draft.caseId,
				text: fingerprintOf({ parts, parties: draft.parties.length }),
				papers: papers.map((paper, place) => ({ ...paper, sha256: made[place]!.file.sha256 }))
			}
		});
		return { number, papers };
	});
}

async function makeAll(ctx: Ctx, draft: Draft, number: number, check: PaperCheck): Promise<Made[]> {
	const made: Made[] = [];
	for (const language of draft.languages) {
		const mark = textIn(language).drafting.mark(number, writeDay(ctx.clock.today(), language, 'long'));
		const paper = await paperOf(ctx, draft, language, mark, check);
		const about = { language, title: titleOf(draft, language), example: draft.isExample };
		for (const format of ['word', 'pdf'] as const) {
			const file = await placeMade(ctx, {
				content: await renderPaper(ctx, paper, about, format),
				mediaType: format === 'pdf' ? 'application/pdf' : wordType,
				fileName: `rancangan-${draft.kind.replaceAll('_', '-')}-${language}.${format === 'pdf' ? 'pdf' : 'docx'}`
			});
			made.push({ language, format, file });
		}
	}
	return made;
}

/** What the paper is called, in its own language: the name of its kind, and its subject as far as that was said there. */
function titleOf(draft: Draft, language: Language): string {
	const { paperTitle } = textIn(language).drafting;
	if (language === 'id') return paperTitle(draft.title);
	const subject = mergeText('{tentang}', draft.values, language);
	return paperTitle(`${paperNames[draft.kind][language]}: ${subject}`);
}
