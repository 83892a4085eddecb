import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { recordOldAgreement, type OldAgreement } from '$lib/server/modules/cooperation';
import { authorise } from '$lib/server/modules/identity';
import { addSignedPaper } from '$lib/server/modules/lifecycle';
import { scanById, settleScan } from '../repository/scans';
import type { ScanRefusal } from './take-scans-in';

type Settled = { readonly state: 'recorded' | 'joined' | 'set_aside'; readonly agreementId: string | null };

/** What goes with the act that settles a scan: exactly one of two who settle at once does. */
function settle(ctx: Ctx, id: string, { state, agreementId }: Settled, reason: string | null) {
	return (uow: UnitOfWork) => {
		uow.guard(
			settleScan(id, {
				state,
				agreement_id: agreementId,
				reason,
				settled_by_name: ctx.actor.kind === 'person' ? ctx.actor.name : ctx.tenant.name,
				settled_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SCAN_SETTLED',
			subject: { kind: 'archive_scan', id },
			data: { state, agreement_id: agreementId }
		});
	};
}

async function readyScanOf(ctx: Ctx, id: string) {
	const denied = authorise(ctx, 'agreement.record_old');
	if (denied) return denied;
	const row = isId(id) ? await ctx.db.first(scanById({ id })) : undefined;
	if (!row) return refuse('NOT_FOUND');
	return row.state === 'ready' && row.document_id ? { documentId: row.document_id } : refuse('STATE_CHANGED');
}

/** Records the agreement of a scan, as the person has confirmed or mended what was read; the scan is its signed paper. */
export async function recordScan(
	ctx: Ctx,
	id: string,
	agreement: Omit<OldAgreement, 'id' | 'document_id'>
): Promise<{ id: string } | ScanRefusal | Refusal> {
	const scan = await readyScanOf(ctx, id);
	if ('refused' in scan) return scan;
	const agreementId = newId();
	const alongside = settle(ctx, id, { state: 'recorded', agreementId }, null);
	return recordOldAgreement(
		{ ...ctx, alongside },
		{ ...agreement, id: agreementId, document_id: scan.documentId }
	);
}

/** Gives a scan to an agreement on record that has no paper yet: a row of an old register, for one. */
export async function joinScan(
	ctx: Ctx,
	id: string,
	agreementId: string
): Promise<{ id: string } | ScanRefusal | Refusal> {
	const scan = await readyScanOf(ctx, id);
	if ('refused' in scan) return scan;
	if (!isId(agreementId))
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'agreement', message: 'CHOOSE_ONE' }] });
	const alongside = settle(ctx, id, { state: 'joined', agreementId }, null);
	return addSignedPaper({ ...ctx, alongside }, agreementId, scan.documentId);
}

/** Sets a scan aside that is no agreement, with why; its file stays. */
export async function setScanAside(
	ctx: Ctx,
	id: string,
	reason: string
): Promise<{ id: string } | ScanRefusal | Refusal> {
	const scan = await readyScanOf(ctx, id);
	if ('refused' in scan) return scan;
	const why = reason.trim().slice(0, 1000);
	if (why === '') return refuse('VALIDATION_FAILED', { errors: [{ field: 'reason', message: 'REQUIRED' }] });
	return carryOut(ctx, (uow) => {
		settle(ctx, id, { state: 'set_aside', agreementId: null }, why)(uow);
		return { id };
	});
}
