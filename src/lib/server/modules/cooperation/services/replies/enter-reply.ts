import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { enterLetter } from '$lib/server/modules/letters';
import { postMail } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import { settleNumber } from '../../repository/numbers';
import { reservedReplyNumber, sentReply } from '../../repository/replies';
import type { CaseFile } from '../case-file';
import { reserveNumber } from '../numbers';
import { officeLanguage } from '../papers/office-head';
import { trackingAddress } from '../tell-applicant';

/**
 * Notes as part of an act that the letter of reply went out: a letter of the agenda with the number that was reserved for
 * it, or the next one, which is used now; whoever proposed is told. A case has one such letter.
 */
export async function enterReply(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	reply: { readonly sentOn: string; readonly documentId: string | null; readonly note: string | null }
): Promise<{ id: string; number: string | null } | Refusal<'UNIT_UNKNOWN'>> {
	const { row } = file;
	const present = await uow.first(sentReply({ caseId: row.id }));
	if (present) return { id: present.id, number: present.letter_number };
	const number =
		(await uow.first(reservedReplyNumber({ caseId: row.id }))) ??
		(await reserveNumber(uow, ctx, {
			instrument: 'surat_tanggapan',
			day: reply.sentOn,
			subject: { kind: 'case', id: row.id }
		}));
	if (isRefusal(number)) return number;
	uow.guard(settleNumber(number.id, 'used', {}));
	const words = textIn(officeLanguage).replies;
	const letter = await enterLetter(uow, ctx, {
		direction: 'out',
		movedOn: reply.sentOn,
		letterNumber: number.text,
		letterDate: reply.sentOn,
		correspondent: row.partner_name ?? row.receipt ?? words.applicant,
		subject: words.letterSubject(row.subject),
		note: reply.note,
		caseId: row.id,
		documentId: reply.documentId,
		origin: 'reply',
		originKey: row.id,
		isExample: row.is_example
	});
	const { proposal_email: to, receipt } = row;
	if (to && receipt) {
		const language = row.proposal_language === 'en' ? 'en' : 'id';
		const mail = textIn(language).replies.mail({
			subject: row.subject,
			receipt,
			number: number.text,
			day: reply.sentOn,
			link: trackingAddress(ctx, receipt, language),
			region: ctx.tenant.name
		});
		postMail(uow, ctx, { to, ...mail }, `reply.${row.id}`);
	}
	return { id: letter.id, number: number.text };
}
