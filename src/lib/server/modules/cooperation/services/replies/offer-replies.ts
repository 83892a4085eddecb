import { href } from '$lib/addresses';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { calendarDaysBetween, isDay, workingDaysOf } from '$lib/server/modules/calendar';
import { allows, authorise } from '$lib/server/modules/identity';
import { momentsFrom, type Moment, type ReminderSource } from '$lib/server/modules/notifications';
import { openSteps } from '$lib/server/modules/workflow';
import { textIn } from '$lib/text';
import { owesReply, replyDueOn } from '../../domain/offer-reply';
import { upsertPaper } from '../../repository/cases';
import { missingForReplies, reservedReplyNumber, sentReply } from '../../repository/replies';
import { takeStep } from '../act-on-step';
import {
	loadCaseUnchecked,
	mayReadCase,
	readCase,
	type CaseAccessRefusal,
	type CaseFile
} from '../case-file';
import { reserveNumber } from '../numbers';
import { takeUpload } from '../office-uploads';
import { rulesUnchecked } from '../region-rules';
import { enterReply } from './enter-reply';

/** How the answer to an offer stands. */
export type OfferReply = {
	readonly received_on: string;
	/** The region's own promise, in calendar days; no statutory deadline. */
	readonly days: number;
	readonly due_on: string;
	/** Days left to it; negative once it is past. Null when the reply went out. */
	readonly left: number | null;
	/** Reserved for the letter, so that it can be printed before it is signed. */
	readonly reserved_number: string | null;
	readonly sent: {
		readonly letter_id: string;
		readonly on: string;
		readonly number: string | null;
		readonly document_id: string | null;
	} | null;
	readonly may_send: boolean;
};

/** The reply that a case's offer is owed; null where nobody offered. Checks no access: the case is the reader's. */
export async function replyOfCaseUnchecked(ctx: Ctx, file: CaseFile): Promise<OfferReply | null> {
	const { row, state } = file;
	if (!owesReply({ initiator: state.answers.initiator, purpose: row.purpose })) return null;
	const [rules, sent, reserved] = await Promise.all([
		rulesUnchecked(ctx.db),
		ctx.db.first(sentReply({ caseId: row.id })),
		ctx.db.first(reservedReplyNumber({ caseId: row.id }))
	]);
	const due = replyDueOn(row.opened_on, rules.reply_days);
	const ended = state.status === 'withdrawn' || state.status === 'lapsed';
	return {
		received_on: row.opened_on,
		days: rules.reply_days,
		due_on: due,
		left: sent ? null : calendarDaysBetween(ctx.clock.today(), due),
		reserved_number: reserved?.text ?? null,
		sent: sent
			? { letter_id: sent.id, on: sent.moved_on, number: sent.letter_number, document_id: sent.document_id }
			: null,
		may_send: !sent && !ended && allows(ctx.actor, 'reply.send')
	};
}

/** The same for somebody who may read the case. */
export async function readOfferReply(
	ctx: Ctx,
	caseId: string
): Promise<{ readonly file: CaseFile; readonly reply: OfferReply } | CaseAccessRefusal> {
	const denied = authorise(ctx, 'letter.read');
	if (denied) return denied;
	const file = await readCase(ctx, caseId);
	if (isRefusal(file)) return file;
	const reply = await replyOfCaseUnchecked(ctx, file);
	return reply ? { file, reply } : refuse('NOT_FOUND');
}

type ReplyRefusal = CaseAccessRefusal | DatabaseRefusal | Refusal;

/** Reserves the letter's number from the gapless ones, so that it stands in the text before it is signed. */
export async function reserveReplyNumber(
	ctx: Ctx,
	caseId: string
): Promise<{ id: string; text: string } | ReplyRefusal> {
	const denied = authorise(ctx, 'reply.send');
	if (denied) return denied;
	return carryOut(ctx, async (uow): Promise<{ id: string; text: string } | ReplyRefusal> => {
		const file = await loadCaseUnchecked(uow, caseId);
		if (!file || !mayReadCase(ctx, file.row) || !owes(file)) return refuse('NOT_FOUND');
		if (await uow.first(sentReply({ caseId }))) return refuse('REPLY_SENT');
		const present = await uow.first(reservedReplyNumber({ caseId }));
		if (present) return present;
		const taken = await reserveNumber(uow, ctx, {
			instrument: 'surat_tanggapan',
			day: ctx.clock.today(),
			subject: { kind: 'case', id: caseId }
		});
		if (isRefusal(taken)) return taken;
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'NUMBER_RESERVED',
			subject: { kind: 'number', id: taken.id },
			data: { text: taken.text, reason: null, case: caseId }
		});
		return taken;
	});
}

/**
 * Notes that the signed letter of reply went out: the head of region signs it (domain 3.3), TU sends and scans it. It
 * becomes a paper of the case that whoever proposed reads; where the case waits for this very letter, its step is taken.
 *
 * `REPLY_SENT`: one went out already. `VALIDATION_FAILED`: the day. `DOCUMENT_MISSING`, `DOCUMENT_UNKNOWN`: the scan.
 */
export async function sendOfferReply(
	ctx: Ctx,
	caseId: string,
	reply: { readonly sentOn: string; readonly documentId: string | null; readonly note: string }
): Promise<{ number: string | null } | ReplyRefusal> {
	const denied = authorise(ctx, 'reply.send');
	if (denied) return denied;
	const errors = [
		...(isDay(reply.sentOn) ? [] : [{ field: 'sent_on', message: 'REQUIRED' }]),
		...(reply.sentOn > ctx.clock.today() ? [{ field: 'sent_on', message: 'DAY_IN_FUTURE' }] : []),
		...(reply.note.length > 2_000 ? [{ field: 'note', message: 'TOO_LONG' }] : [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	if (!reply.documentId) return refuse('DOCUMENT_MISSING');
	const documentId = reply.documentId;
	const note = reply.note.trim() || null;
	const calendar = await workingDaysOf(ctx);
	return carryOut(ctx, async (uow): Promise<{ number: string | null } | ReplyRefusal> => {
		const file = await loadCaseUnchecked(uow, caseId);
		if (!file || !mayReadCase(ctx, file.row) || !owes(file)) return refuse('NOT_FOUND');
		if (await uow.first(sentReply({ caseId }))) return refuse('REPLY_SENT');
		const unknown = await takeUpload(uow, ctx, documentId, { kind: 'case', id: caseId });
		if (unknown) return unknown;
		const entered = await enterReply(uow, ctx, file, { sentOn: reply.sentOn, documentId, note });
		if (isRefusal(entered)) return entered;
		// The case waits for this very letter: sending it is taking its step, and neither happens without the other.
		const taken = openSteps(file.state).includes('penawaran')
			? await takeStep(uow, ctx, calendar, {
					caseId,
					stepKey: 'penawaran',
					outcome: 'done',
					input: {
						note,
						papers: [{ key: 'surat_tanggapan', document_id: documentId }],
						letter_entered: true
					}
				})
			: keepPaper(uow, caseId, documentId);
		if (isRefusal(taken)) return taken;
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'OFFER_REPLIED',
			subject: { kind: 'case', id: caseId },
			data: { letter: entered.id, number: entered.number, document: documentId, sent_on: reply.sentOn }
		});
		return { number: entered.number };
	});
}

/** The letter alone becomes a paper of the case: its step is over, or is not reached. */
function keepPaper(uow: UnitOfWork, caseId: string, documentId: string): undefined {
	uow.add(
		upsertPaper({
			case_id: caseId,
			paper_key: 'surat_tanggapan',
			document_id: documentId,
			state: 'given',
			remark: null,
			checked_by: null,
			checked_at: null
		})
	);
}

const owes = ({ row, state }: CaseFile) =>
	owesReply({ initiator: state.answers.initiator, purpose: row.purpose });

/** A week and two days before the promised day, on it, and the day after. */
const moments: readonly Moment[] = ['-7d', '-2d', '0d', '+1d'];

/** Reminds the division of offers that nobody has answered. */
export const replyReminders: ReminderSource = {
	name: 'offer_replies',
	async missing(ctx) {
		const { reply_days: days } = await rulesUnchecked(ctx.db);
		return ctx.db.rows(
			missingForReplies(ctx.clock.today(), momentsFrom(ctx.tenant.settings, 'reply_reminders', moments), days)
		);
	},
	line(ctx, { subject_id: id, anchor, language, facts }) {
		return {
			text: textIn(language).replies.reminder((facts as { subject: string }).subject, anchor),
			href: ctx.origin + href(language, 'deskReply', { id })
		};
	}
};
