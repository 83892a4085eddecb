import type { Ctx } from '$lib/server/platform/context';
import { renderPdf } from '$lib/server/platform/pdf';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import { writeFileSize } from '$lib/written/file-size';
import { authorise } from '$lib/server/modules/identity';
import { findDocumentUnchecked } from '$lib/server/modules/documents';
import { listUnits } from '$lib/server/modules/organisations';
import { normaliseReceipt } from '../../domain/proposals/receipt-number';
import { proposalById, proposalByReceipt } from '../../repository/proposals';
import { loadCaseUnchecked, mayReadCase, type CaseFile } from '../case-file';
import { officeLetterhead } from '../papers/office-head';
import { trackingAddress } from '../tell-applicant';
import { fileOf, type ProposalFile } from './proposal-file';

/**
 * The receipt as a sheet to print, with the papers as they were received and the fingerprint of each. It names people
 * and papers, so it is given to whoever may see the case, and not to everybody who knows the number: `NOT_FOUND`.
 */
export async function makeReceipt(
	ctx: Ctx,
	receipt: string
): Promise<{ fileName: string; pdf: Buffer } | Refusal<'NOT_FOUND'>> {
	if (authorise(ctx, 'proposal.read')) return refuse('NOT_FOUND');
	const number = normaliseReceipt(receipt);
	const found = number === null ? undefined : await ctx.db.first(proposalByReceipt({ receipt: number }));
	const file = found?.case_id ? await loadCaseUnchecked(ctx.db, found.case_id) : undefined;
	if (!found || !file || !mayReadCase(ctx, file.row)) return refuse('NOT_FOUND');
	const proposal = (await fileOf(ctx, await ctx.db.first(proposalById({ id: found.id }))))!;
	const words = textIn(ctx.language).propose;
	const { timeZone } = ctx.tenant;
	const pdf = await renderPdf({
		template: 'tanda-terima',
		language: ctx.language,
		title: `${words.sent.receipt} ${number}`,
		author: ctx.tenant.name,
		example: file.row.is_example,
		data: {
			letterhead: await officeLetterhead(ctx),
			number: number!,
			tracking: { address: trackingAddress(ctx, number!), code: number! },
			receivedAt: writeInstant(proposal.submitted_at!, timeZone, ctx.language),
			receivedOn: file.state.started_on,
			applicant: await applicantOf(ctx, proposal),
			representative: [proposal.answers.petugas?.contact_1_name, proposal.answers.petugas?.contact_1_position]
				.filter(Boolean)
				.join(', '),
			subject: file.row.subject,
			kind: file.state.procedure.name[ctx.language],
			enteredBy: proposal.answers.entered_for_visitor ?? null,
			papers: await papersReceived(ctx, file),
			nextSteps: [...words.sent.nextSteps],
			contact: [words.sent.contact, ctx.tenant.name]
		}
	});
	return { fileName: `tanda-terima-${number}.pdf`, pdf };
}

async function applicantOf(ctx: Ctx, proposal: ProposalFile): Promise<string> {
	if (proposal.initiator === 'partner') return proposal.answers.lembaga?.name ?? '';
	const units = proposal.unit_id ? await listUnits(ctx) : [];
	return (
		(isRefusal(units) ? undefined : units.find(({ id }) => id === proposal.unit_id)?.name) ?? ctx.tenant.name
	);
}

/** The papers of the first sending; what was mended later has its own trace. */
async function papersReceived(ctx: Ctx, file: CaseFile) {
	const first = file.events.find((event) => event.act === 'outcome' && event.outcome === 'submit');
	const papers = [];
	for (const { key, document_id: id } of first?.fields.papers ?? []) {
		const document = id ? await findDocumentUnchecked(ctx, id) : undefined;
		if (!document) continue;
		const name = file.state.procedure.papers.find((paper) => paper.key === key)?.name[ctx.language];
		papers.push({
			label: name ?? key,
			fileName: document.file_name,
			size: writeFileSize(Number(document.size), ctx.language),
			sha256: document.sha256
		});
	}
	return papers;
}
