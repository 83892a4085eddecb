import type { Ctx } from '$lib/server/platform/context';
import { refuse } from '$lib/server/platform/refusal';
import { findOwnersUnchecked, giveDocument } from '$lib/server/modules/documents';
import { insertEvidence } from '../repository/obligations';
import { actOnObligation, type ActedOnObligation, type ObligationRefusal } from './act-on-obligation';

export type Evidence = {
	/** Uploads of this actor that are named nowhere yet; what was done may also be told without a paper. */
	readonly documentIds: readonly string[];
	/** What was done, for the other side to read. */
	readonly remark?: string;
};

/**
 * Hands in what shows that a duty was met; the other side accepts or returns it. A paper, an account in words, or
 * both: neither is refused with `VALIDATION_FAILED` on `remark`. An office may hand in for an absent side.
 */
export function evidenceObligation(
	ctx: Ctx,
	id: string,
	evidence: Evidence
): Promise<ActedOnObligation | ObligationRefusal> {
	return actOnObligation(ctx, id, 'evidence', { remark: evidence.remark }, async (uow, duty) => {
		const wanted = [...new Set(evidence.documentIds)];
		if (wanted.length === 0 && !evidence.remark?.trim())
			return refuse('VALIDATION_FAILED', { errors: [{ field: 'remark', message: 'REQUIRED' }] });
		const owners = await findOwnersUnchecked(uow, wanted);
		// Only one's own upload that belongs to nothing yet: no paper of another record becomes evidence of this one.
		const mine = owners.filter(
			(one) => one.owner_kind === 'upload' && ctx.actor.kind === 'person' && one.created_by === ctx.actor.id
		);
		if (mine.length !== wanted.length)
			return refuse('VALIDATION_FAILED', { errors: [{ field: 'documents', message: 'UNKNOWN' }] });
		for (const documentId of wanted) {
			uow.add(giveDocument(documentId, 'obligation', id));
			uow.add(insertEvidence({ obligation_id: id, document_id: documentId, given_with: duty.version + 1 }));
		}
		return { change: { evidenced_on: ctx.clock.today() }, facts: { documents: wanted } };
	});
}
