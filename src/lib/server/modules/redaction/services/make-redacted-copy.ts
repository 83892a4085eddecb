import { auditActor, type Ctx } from '$lib/server/platform/context';
import { PdfFault, renderPdf, type RedactedPage } from '$lib/server/platform/pdf';
import { PageFault, type PagedFile, type PageReader } from '$lib/server/platform/page-reader';
import { isRefusal } from '$lib/server/platform/refusal';
import { addDocument, placeMade, type DocumentOwner } from '$lib/server/modules/documents';
import { addObligation } from '$lib/server/modules/obligations';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { isTakenKind } from '../domain/boxes';
import { nameGrounds } from '../domain/exemption';
import { findPersonalData } from '../domain/personal-data';
import { reviewDuty } from '../domain/review-duty';
import { countByPage } from '../domain/taken-out';
import { backToWork, boxesOfRedaction, finishRedaction } from '../repository/redactions';
import { findRedactionUnchecked, originalOf, type RedactionRow } from './find-redaction';

/** A page of A4 at 200 dots per inch: what recognition and print want. */
const dotsWide = 1_654;

/**
 * Makes the copy that somebody asked for. Its pages are pictures into which the boxes are painted before anything is
 * written, so that the file holds no letter, layer, attachment or name of the original; what can be read of a page
 * beside it, for those who hear it, is recognised from that same picture and so holds nothing that it does not show.
 *
 * @returns `nothing` where it is not asked for any more
 */
export async function makeRedactedCopy(
	ctx: Ctx,
	reader: PageReader,
	id: string
): Promise<'made' | 'failed' | 'nothing'> {
	const row = await findRedactionUnchecked(ctx, id);
	if (row?.state !== 'making') return 'nothing';
	const original = await originalOf(ctx, row);
	if (isRefusal(original)) return fail(ctx, id, original.refused);
	try {
		return await make(ctx, reader, row, original);
	} catch (fault) {
		if (!(fault instanceof PageFault || fault instanceof PdfFault)) throw fault;
		return fail(ctx, id, fault.message.slice(0, 300));
	}
}

async function make(
	ctx: Ctx,
	reader: PageReader,
	row: RedactionRow,
	original: PagedFile
): Promise<'made' | 'failed'> {
	const language = row.language as Language;
	const boxes = (await ctx.db.rows(boxesOfRedaction({ id: row.id }))).filter(({ state }) => state === 'kept');
	const takenOut = countByPage(
		boxes.map(({ page, what }) => ({ page, kind: isTakenKind(what) ? what : 'other' }))
	);
	const pictures = [];
	for (let page = 1; page <= row.pages; page += 1)
		pictures.push(
			await reader.drawPage(original, page, {
				width: dotsWide,
				format: 'jpeg',
				boxes: boxes
					.filter((box) => box.page === page)
					.map(({ x, y, width, height }) => [x, y, width, height] as const)
			})
		);
	const seen: { page: number; lines: readonly string[] }[] = [];
	for (const [index, { bytes }] of pictures.entries())
		seen.push({ page: index + 1, lines: await linesSeen(reader, `${row.id}:${index}`, bytes) });
	const seenAgain = countByPage(
		seen.flatMap(({ page, lines }) =>
			lines.flatMap((line) => findPersonalData(line).map(({ kind }) => ({ page, kind })))
		)
	);
	const words = textIn(language).redaction.sheet;
	const pages = pictures.map(({ bytes, points }, index): RedactedPage => ({
		width: points.width,
		height: points.height,
		picture: {
			format: 'jpg',
			bytes,
			description: words.page(
				index + 1,
				pictures.length,
				takenOut.filter(({ page }) => page === index + 1),
				seen[index]!.lines.join(' ').slice(0, 20_000)
			)
		}
	}));
	const pdf = await renderPdf({
		template: 'redacted-copy',
		language,
		title: row.title,
		author: ctx.tenant.name,
		example: row.is_example,
		madeAt: ctx.clock.now(),
		data: {
			heading: words.heading,
			title: row.title,
			lead: words.lead,
			about: words.about(ctx.tenant.name, nameGrounds(row.grounds, language), row.until, ctx.clock.today()),
			takenHeading: words.takenHeading,
			columns: words.columns,
			taken: takenOut.map(words.row),
			note: words.note,
			pages
		}
	});
	const file = await placeMade(ctx, {
		content: pdf,
		mediaType: 'application/pdf',
		fileName: `${words.fileName}-${row.id.slice(-8)}.pdf`
	});
	const made = await ctx.db.write((uow) => {
		const copyId = addDocument(
			uow,
			ctx,
			{
				kind: 'redacted_copy',
				title: row.title,
				owner: { kind: row.owner_kind, id: row.owner_id } as DocumentOwner,
				origin: 'made',
				disclosure: 'restricted'
			},
			file
		);
		const duty = reviewDuty(row);
		const added = duty && addObligation(uow, ctx, duty);
		if (added && isRefusal(added)) throw new Error(`no duty to review: ${JSON.stringify(added.details)}`);
		uow.guard(
			finishRedaction(row.id, {
				copy_document_id: copyId,
				obligation_id: added?.id ?? null,
				taken_out: JSON.stringify(takenOut),
				seen_again: JSON.stringify(seenAgain),
				made_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'REDACTED_COPY_MADE',
			subject: { kind: 'redaction', id: row.id },
			data: { copy: copyId, sha256: file.sha256, of: row.sha256, taken_out: takenOut, seen_again: seenAgain }
		});
	});
	if (isRefusal(made)) throw new Error(`a redacted copy was not kept: ${made.refused}`);
	return 'made';
}

/** What can be read on the finished picture; a page that cannot be recognised has no text beside it. */
async function linesSeen(reader: PageReader, key: string, bytes: Buffer): Promise<readonly string[]> {
	try {
		const page = await reader.readPage({ key, kind: 'picture', bytes: async () => bytes }, 1);
		return page.text.split('\n').filter((line) => line.trim() !== '');
	} catch (fault) {
		if (fault instanceof PageFault) return [];
		throw fault;
	}
}

async function fail(ctx: Ctx, id: string, fault: string): Promise<'failed'> {
	const ended = await ctx.db.write((uow) => {
		uow.guard(backToWork(id, fault));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'REDACTED_COPY_FAILED',
			subject: { kind: 'redaction', id },
			data: { fault }
		});
	});
	if (isRefusal(ended)) throw new Error(`a redaction was not given back: ${ended.refused}`);
	return 'failed';
}
