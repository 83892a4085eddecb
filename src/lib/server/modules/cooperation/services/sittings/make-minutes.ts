import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	addDocument,
	addVersionTo,
	findDocumentUnchecked,
	giveCode,
	placeMade
} from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { upsertPaper } from '../../repository/cases';
import { changeSitting, sittingById } from '../../repository/sittings';
import { officeLanguage } from '../papers/office-head';
import { paperCheck } from '../papers/paper-check';
import { readSitting } from './read-sitting';
import { renderMinutes } from './sitting-papers';

const paperKey = 'berita_acara_tkksd';

/**
 * Makes the minutes of a sitting and keeps them as a document, which becomes a paper of every case concluded there.
 * Made again after a further conclusion, they are a new version: what was kept before stays as it was.
 *
 * `NOTHING_CONCLUDED`, `ATTENDANCE_MISSING`, `NOT_FOUND`; `STATE_CHANGED`: somebody else has made them meanwhile.
 */
export async function makeMinutes(
	ctx: Ctx,
	sittingId: string
): Promise<{ document_id: string; version: number } | AuthorisationRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'sitting.write');
	if (denied) return denied;
	const view = await readSitting(ctx, sittingId);
	if (isRefusal(view)) return view;
	const concluded = view.items.filter((item) => item.conclusion !== null);
	if (concluded.length === 0) return refuse('NOTHING_CONCLUDED');
	// The minutes tell who came; a paper on which everybody is absent would be untrue.
	// In circulation nobody comes: the answers themselves say who took part.
	if (view.manner === 'meeting' && !view.attendance.some((one) => one.present || one.represented_by))
		return refuse('ATTENDANCE_MISSING');
	const words = textIn(officeLanguage).sittings.documents;
	const present = view.minutes_document_id
		? await findDocumentUnchecked(ctx, view.minutes_document_id)
		: undefined;
	const check = paperCheck(ctx, present?.verification_code);
	// The compiler and the disk are slow: no transaction is open meanwhile (decisions.md 6).
	const file = await placeMade(ctx, {
		content: await renderMinutes(ctx, view, check),
		mediaType: 'application/pdf',
		fileName: `${words.fileName('berita-acara', view.held_on)}.pdf`
	});
	return carryOut(ctx, async (uow) => {
		const sitting = await uow.first(sittingById({ sittingId }));
		if (!sitting || sitting.minutes_document_id !== view.minutes_document_id) return refuse('STATE_CHANGED');
		const version = (present?.number ?? 0) + 1;
		let id = sitting.minutes_document_id;
		if (id) {
			addVersionTo(uow, ctx, id, version, { origin: 'made' }, file);
			uow.add(giveCode(id, check.code));
		} else {
			id = addDocument(
				uow,
				ctx,
				{
					kind: paperKey,
					title: words.minutesTitle(writeDay(view.held_on, officeLanguage, 'long')),
					owner: { kind: 'sitting', id: sittingId },
					origin: 'made',
					code: check.code
				},
				file
			);
			uow.guard(changeSitting(sittingId, sitting.version, { minutes_document_id: id }));
		}
		for (const item of concluded) {
			uow.add(
				upsertPaper({
					case_id: item.case_id,
					paper_key: paperKey,
					document_id: id,
					state: 'given',
					remark: null,
					checked_by: null,
					checked_at: null
				})
			);
		}
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SITTING_MINUTES_MADE',
			subject: { kind: 'sitting', id: sittingId },
			data: { document: id, version, sha256: file.sha256, cases: concluded.map((item) => item.case_id) }
		});
		return { document_id: id, version };
	});
}
