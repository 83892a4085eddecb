import { carryOut, auditActor, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { renderPdf } from '$lib/server/platform/pdf';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { renderWord } from '$lib/server/platform/word';
import { authorise } from '$lib/server/modules/identity';
import { addDocument, placeFile } from '$lib/server/modules/documents';
import { stepOf } from '$lib/server/modules/workflow';
import { isInstrument } from '../domain/agreements/instrument';
import type { DraftFacts } from '../domain/drafting/facts';
import { draftNaskah } from '../domain/drafting/naskah';
import { agreementsOfCase } from '../repository/agreements';
import { officeHoldersOn } from '../repository/authority';
import { reservedFor } from '../repository/numbers';
import { partnerAddress } from '../repository/partners';
import { proposalAnswers } from '../repository/proposals';
import { readCase, type CaseAccessRefusal, type CaseFile } from './case-file';

export type MadeDraft = { readonly word_document_id: string; readonly pdf_document_id: string };

/** Papers of the office are written in Indonesian, whoever asks for them. */
const instrumentNames = textIn('id').archive.instruments;

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes the first draft of a case's paper from the template of its kind, as Word to go on with and as PDF to read,
 * and keeps both with the case. A further draft is a new document; what people uploaded is never overwritten.
 *
 * `STEP_NOT_OPEN`: no text of this kind is being drafted now.
 */
export async function makeDraft(
	ctx: Ctx,
	caseId: string,
	stepKey: string
): Promise<MadeDraft | CaseAccessRefusal | DatabaseRefusal | Refusal<'STEP_NOT_OPEN' | 'STEP_UNKNOWN'>> {
	const denied = authorise(ctx, 'draft.write');
	if (denied) return denied;
	const file = await readCase(ctx, caseId);
	if (isRefusal(file)) return file;
	const step = stepOf(file.state.procedure, stepKey);
	const instrument = step?.instrument ?? '';
	if (!step || !isInstrument(instrument)) return refuse('STEP_UNKNOWN', { step: stepKey });
	const open = file.state.visits.some((visit) => visit.step === stepKey && visit.closed_on === null);
	if (!open) return refuse('STEP_NOT_OPEN', { step: stepKey });

	const data = draftNaskah(instrument, await draftFacts(ctx, file), `RANCANGAN, ${ctx.clock.today()}`);
	const title = `Rancangan ${instrumentNames[instrument]}: ${file.row.subject}`;
	const request = {
		data,
		language: 'id',
		title,
		author: ctx.tenant.name,
		example: file.row.is_example
	} as const;
	const [word, pdf] = [
		await renderWord({ kind: 'naskah', ...request }),
		await renderPdf({ template: 'naskah', ...request })
	];
	const wordFile = await placeFile(ctx, {
		content: word,
		mediaType: wordType,
		fileName: `rancangan-${instrument}.docx`
	});
	const pdfFile = await placeFile(ctx, {
		content: pdf,
		mediaType: 'application/pdf',
		fileName: `rancangan-${instrument}.pdf`
	});
	return carryOut(ctx, (uow) => {
		const owner = { kind: 'case', id: caseId } as const;
		const wordId = addDocument(
			uow,
			ctx,
			{ kind: `naskah_${instrument}`, title, owner, origin: 'made' },
			wordFile
		);
		const pdfId = addDocument(
			uow,
			ctx,
			{ kind: `naskah_${instrument}_pdf`, title, owner, origin: 'made' },
			pdfFile
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DRAFT_MADE',
			subject: { kind: 'case', id: caseId },
			data: {
				step: stepKey,
				word: { id: wordId, sha256: wordFile.sha256 },
				pdf: { id: pdfId, sha256: pdfFile.sha256 }
			}
		});
		return { word_document_id: wordId, pdf_document_id: pdfId };
	});
}

type Kak = {
	background?: string;
	purpose?: string;
	location?: string;
	scope?: string;
	party_roles?: string;
	financing?: string;
	/** As it was typed, in months. */
	term_months?: string;
};

async function draftFacts(ctx: Ctx, file: CaseFile): Promise<DraftFacts> {
	const { row } = file;
	const [proposal, heads, partner, numbers, earlier] = await Promise.all([
		row.proposal_id ? ctx.db.first(proposalAnswers({ id: row.proposal_id })) : undefined,
		ctx.db.rows(officeHoldersOn({ office: 'head_of_region', day: ctx.clock.today() })),
		row.partner_id ? ctx.db.first(partnerAddress({ id: row.partner_id })) : undefined,
		ctx.db.rows(reservedFor({ subjectId: row.id })),
		ctx.db.rows(agreementsOfCase({ caseId: row.id }))
	]);
	const kak = ((proposal?.answers as { kak?: Kak } | undefined)?.kak ?? {}) as Kak;
	const umbrella = earlier.find((one) => one.instrument !== 'pks');
	return {
		region: {
			name: ctx.tenant.name,
			headTitle: heads[0]?.title ?? ctx.tenant.headTitle.id,
			headName: heads[0]?.name ?? null
		},
		partner: { name: row.partner_name ?? '………………………………', address: partner?.address ?? null },
		subject: row.subject,
		background: kak.background ?? null,
		purpose: kak.purpose ?? null,
		location: kak.location ?? null,
		scope: kak.scope ?? null,
		roles: kak.party_roles ?? null,
		financing: kak.financing ?? null,
		termMonths: Number(kak.term_months) || null,
		numbers: { region: numbers[0]?.text ?? null, partner: null },
		umbrella: umbrella ? { number: umbrella.register_number, title: umbrella.title ?? row.subject } : null
	};
}
