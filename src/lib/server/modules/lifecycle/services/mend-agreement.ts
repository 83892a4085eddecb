import type { AuditEventName } from '$lib/text/audit-events';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { agreementScopeOf, indexAgreement } from '$lib/server/modules/cooperation';
import { findDocumentUnchecked } from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { AgreementInHand } from '../repository/agreement-in-hand';
import { changeAgreement, insertLifeEvent } from '../repository/life';
import {
	chainSides,
	dropUnitsOf,
	livingUnits,
	putSignedPaper,
	putUnit,
	umbrellasFor,
	type UmbrellaRow
} from '../repository/mending';
import { forgetCounts } from '../repository/review-counts';
import { nameOf, takeForDecision, takeInHand, type InHandRefusal } from './agreement-in-hand';
import { invalid, personOf, takePaper, type LifeRefusal } from './live-act';

const operatives: readonly string[] = ['pks', 'rencana_kerja'];
/** What a scanner leaves behind; a text that can still be edited is nobody's signed paper. */
const scanKinds = ['application/pdf', 'image/jpeg', 'image/png'];

export type Mending = {
	readonly agreement: AgreementInHand;
	readonly name: string;
	readonly units: readonly string[];
	readonly hasPaper: boolean;
	/** Umbrellas it may be put under; empty where it has one, or is no contract. */
	readonly umbrellas: readonly UmbrellaRow[];
	readonly mayHaveUmbrella: boolean;
};

/** What is on record of an agreement and what it may be given, for the page that mends gaps (capability 97). */
export async function readMending(
	ctx: Ctx,
	id: string
): Promise<Mending | AuthorisationRefusal | InHandRefusal> {
	const denied = authorise(ctx, 'agreement.mend');
	if (denied) return denied;
	const agreement = await takeInHand(ctx.db, ctx, id);
	if (isRefusal(agreement)) return agreement;
	const [self] = await ctx.db.rows(chainSides({ ids: [id] }));
	const mayHaveUmbrella = operatives.includes(agreement.instrument) && agreement.parent_id === null;
	return {
		agreement,
		name: nameOf(agreement),
		units: agreement.units.map((unit) => unit.id),
		hasPaper: self?.document_id !== null,
		mayHaveUmbrella,
		umbrellas: mayHaveUmbrella ? await ctx.db.rows(umbrellasFor({ id, ...agreementScopeOf(ctx.actor) })) : []
	};
}

/**
 * Puts a contract that stands alone under the umbrella it was made under. `VALIDATION_FAILED` on `umbrella`:
 * `CHOOSE_ONE`, `UMBRELLA_WRONG` (no signed umbrella of its kind, or signed after it). `STATE_CHANGED`: it has one.
 */
export function linkToUmbrella(
	ctx: Ctx,
	id: string,
	umbrellaId: string
): Promise<{ id: string } | LifeRefusal | Refusal> {
	return mend(ctx, id, 'AGREEMENT_LINKED', async (uow, agreement) => {
		if (!isId(umbrellaId)) return invalid({ field: 'umbrella', message: 'CHOOSE_ONE' });
		if (!operatives.includes(agreement.instrument) || agreement.parent_id !== null)
			return refuse('STATE_CHANGED');
		const seen = await takeForDecision(uow, ctx, umbrellaId);
		if (isRefusal(seen)) return invalid({ field: 'umbrella', message: 'UMBRELLA_WRONG' });
		const fits = (await uow.rows(umbrellasFor({ id, ...agreementScopeOf(ctx.actor) }))).some(
			(one) => one.id === umbrellaId
		);
		if (!fits) return invalid({ field: 'umbrella', message: 'UMBRELLA_WRONG' });
		uow.guard(changeAgreement(id, agreement.version, { parent_id: umbrellaId, updated_at: ctx.clock.now() }));
		uow.add(
			insertLifeEvent({
				id: newId(),
				agreement_id: id,
				kind: 'linked',
				happened_on: ctx.clock.today(),
				note: nameOf(seen),
				document_id: null,
				created_by: personOf(ctx),
				created_at: ctx.clock.now()
			})
		);
		// The chain is drawn on the public pages of both.
		uow.touchPublic();
		return { umbrella: umbrellaId };
	});
}

/** Says which units carry an agreement out, in place of those said before. `CHOOSE_ONE`: none, or one that has ended. */
export function nameCarryingUnits(
	ctx: Ctx,
	id: string,
	unitIds: readonly string[]
): Promise<{ id: string } | LifeRefusal | Refusal> {
	return mend(ctx, id, 'AGREEMENT_UNITS_NAMED', async (uow, agreement) => {
		const ids = [...new Set(unitIds.filter(isId))];
		const living = ids.length > 0 ? await uow.rows(livingUnits({ ids, day: ctx.clock.today() })) : [];
		if (ids.length === 0 || living.length !== ids.length)
			return invalid({ field: 'units', message: 'CHOOSE_ONE' });
		uow.add(dropUnitsOf(id));
		for (const unit of ids) uow.add(putUnit(id, unit));
		uow.guard(changeAgreement(id, agreement.version, { updated_at: ctx.clock.now() }));
		uow.touchPublic();
		return { was: agreement.units.map((unit) => unit.id), units: ids };
	});
}

/** Adds the scan of the signed text to an agreement that has none. `FILE_NEEDED`: no file of this person's. */
export function addSignedPaper(
	ctx: Ctx,
	id: string,
	documentId: string | undefined
): Promise<{ id: string } | LifeRefusal | Refusal> {
	return mend(ctx, id, 'AGREEMENT_PAPER_ADDED', async (uow, agreement) => {
		const file = documentId && isId(documentId) ? await findDocumentUnchecked(ctx, documentId) : undefined;
		if (!file) return invalid({ field: 'document', message: 'FILE_NEEDED' });
		if (!scanKinds.includes(file.media_type))
			return refuse('SIGNED_PAPER_WRONG_KIND', { name: file.file_name });
		const taken = await takePaper(uow, ctx, file.id, id);
		if (isRefusal(taken)) return taken;
		uow.guard(
			putSignedPaper(
				id,
				agreement.version,
				{ document_id: file.id, signed_sha256: file.sha256 },
				ctx.clock.now()
			)
		);
		return { document: file.id };
	});
}

/** What the mending acts have in common: who may, whose agreement, one audit row, the register counted anew. */
function mend(
	ctx: Ctx,
	id: string,
	event: AuditEventName,
	work: (uow: UnitOfWork, agreement: AgreementInHand) => Promise<Record<string, unknown> | Refusal>
): Promise<{ id: string } | LifeRefusal | Refusal> {
	const denied = authorise(ctx, 'agreement.mend');
	if (denied) return Promise.resolve(denied);
	return carryOut(ctx, async (uow): Promise<{ id: string } | LifeRefusal | Refusal> => {
		const agreement = await takeInHand(uow, ctx, id);
		if (isRefusal(agreement)) return agreement;
		const facts = await work(uow, agreement);
		if (isRefusal(facts)) return facts;
		indexAgreement(uow, ctx, id);
		uow.add(forgetCounts());
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event,
			subject: { kind: 'agreement', id },
			data: facts
		});
		return { id };
	});
}
