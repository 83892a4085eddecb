import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { changeSitting, sittingById } from '../../repository/sittings';
import { takeUpload } from '../office-uploads';

export const sittingScans = ['attendance', 'minutes'] as const;
export type SittingScan = (typeof sittingScans)[number];

/**
 * Keeps the signed attendance list, or the minutes with everyone's initials, as it came back from the table. The first
 * scan stays: it is replaced by none, since it is the proof of what was signed (`SCAN_KEPT`).
 */
export async function keepSittingScan(
	ctx: Ctx,
	sittingId: string,
	scan: SittingScan,
	documentId: string
): Promise<{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'sitting.write');
	if (denied) return denied;
	if (!isId(sittingId)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const sitting = await uow.first(sittingById({ sittingId }));
		if (!sitting) return refuse('NOT_FOUND');
		if (sitting.state === 'cancelled') return refuse('SITTING_CANCELLED');
		if (sitting.held_on > ctx.clock.today()) return refuse('SITTING_NOT_YET_HELD', { day: sitting.held_on });
		if (scan === 'attendance' ? sitting.attendance_scan_id : sitting.minutes_scan_id)
			return refuse('SCAN_KEPT');
		if (scan === 'minutes' && !sitting.minutes_document_id) return refuse('NOTHING_CONCLUDED');
		const unknown = await takeUpload(uow, ctx, documentId, { kind: 'sitting', id: sittingId });
		if (unknown) return unknown;
		uow.guard(
			changeSitting(
				sittingId,
				sitting.version,
				scan === 'attendance' ? { attendance_scan_id: documentId } : { minutes_scan_id: documentId }
			)
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SITTING_SCAN_KEPT',
			subject: { kind: 'sitting', id: sittingId },
			data: { scan, document: documentId }
		});
		return { id: sittingId };
	});
}
