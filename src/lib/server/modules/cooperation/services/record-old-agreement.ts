import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { firstDayOf, isDay, parsePartialDay } from '$lib/server/modules/calendar';
import { findDocumentUnchecked } from '$lib/server/modules/documents';
import { indexPartner } from '$lib/server/modules/organisations';
import { isInstrument } from '../domain/agreements/instrument';
import { insertPartner, partnerNameById } from '../repository/partners';
import { addAgreement } from './agreements/add-agreement';
import { addPublication } from './agreements/publish-agreement';

export type OldAgreement = {
	/** Said beforehand where another record of the same act names it; else a new one. */
	readonly id?: string;
	readonly instrument: string;
	readonly title: string;
	/** An existing partner's id, or the name of one that is recorded now. */
	readonly partner_id?: string;
	readonly partner_name?: string;
	readonly partner_kind?: string;
	readonly country?: string;
	readonly region_number?: string;
	readonly partner_number?: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD: an old paper's day is not always known. */
	readonly signed_on: string;
	readonly starts_on?: string;
	readonly ends_on?: string;
	readonly unit_ids?: readonly string[];
	readonly type?: string;
	readonly note?: string;
	readonly document_id?: string;
	readonly publish?: boolean;
};

/** `VALIDATION_FAILED` with `errors`: field and what is wrong (a code of the texts). */
export type OldAgreementRefusal =
	AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'NOT_FOUND'>;

/**
 * "Catat perjanjian lama": one short form for an agreement that was made before this system. Its term may be
 * unknown; it stands under the law of its day, is numbered by nobody here, and is counted and followed like the rest.
 */
export async function recordOldAgreement(
	ctx: Ctx,
	input: OldAgreement
): Promise<{ id: string } | OldAgreementRefusal> {
	const denied = authorise(ctx, 'agreement.record_old');
	if (denied) return denied;
	const faults = faultsOf(input, ctx.clock.today());
	if (faults.length > 0) return refuse('VALIDATION_FAILED', { errors: faults });
	const signed = parsePartialDay(input.signed_on)!;
	const document = input.document_id ? await findDocumentUnchecked(ctx, input.document_id) : undefined;
	if (input.document_id && !document) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		let partnerId = input.partner_id ?? null;
		let partnerName = input.partner_name?.trim() ?? '';
		if (partnerId) {
			const known = await uow.first(partnerNameById({ id: partnerId }));
			if (!known) return refuse('NOT_FOUND');
			partnerName = known.name;
		} else {
			partnerId = newId();
			uow.add(
				insertPartner({
					id: partnerId,
					name: partnerName,
					kind: input.partner_kind ?? 'company',
					country: input.country ?? 'ID',
					is_example: makesExamples(ctx),
					created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
				})
			);
			indexPartner(uow, partnerId);
		}
		const { id } = addAgreement(uow, ctx, {
			id: input.id,
			caseId: null,
			parentId: null,
			type: input.type || null,
			instrument: isInstrument(input.instrument) ? input.instrument : 'other',
			title: input.title.trim(),
			subject: input.title.trim(),
			signedOn: firstDayOf(signed),
			signedPrecision: signed.precision,
			startsOn: input.starts_on || null,
			endsOn: input.ends_on || null,
			termKnown: Boolean(input.ends_on),
			registerNumber: input.region_number?.trim() || null,
			country: input.country ?? 'ID',
			parties: [
				{
					name: ctx.tenant.name,
					partnerId: null,
					isRegion: true,
					ownNumber: input.region_number?.trim() || null,
					signatory: null,
					capacity: null
				},
				{
					name: partnerName,
					partnerId,
					isRegion: false,
					ownNumber: input.partner_number?.trim() || null,
					signatory: null,
					capacity: null
				}
			],
			unitIds: (input.unit_ids ?? []).filter(isId),
			documentId: document?.id ?? null,
			signedSha256: document?.sha256 ?? null,
			origin: 'archive',
			note: input.note?.trim() || null
		});
		if (input.publish)
			addPublication(uow, ctx, { id, document_id: document?.id ?? null }, { withPaper: false });
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'OLD_AGREEMENT_RECORDED',
			subject: { kind: 'agreement', id },
			data: {
				instrument: input.instrument,
				partner_id: partnerId,
				signed_on: input.signed_on,
				document_id: document?.id ?? null,
				published: input.publish === true
			}
		});
		return { id };
	});
}

function faultsOf(input: OldAgreement, today: string): FieldFault[] {
	const faults: FieldFault[] = [];
	const add = (field: string, message: string) => faults.push({ field, message });
	if (!isInstrument(input.instrument)) add('instrument', 'CHOOSE_ONE');
	if (!input.title?.trim()) add('title', 'REQUIRED');
	else if (input.title.length > 500) add('title', 'TOO_LONG');
	if (input.partner_id ? !isId(input.partner_id) : !input.partner_name?.trim())
		add('partner_name', 'REQUIRED');
	const signed = parsePartialDay(input.signed_on ?? '');
	if (!signed) add('signed_on', 'DAY_WRONG');
	else if (firstDayOf(signed) > today) add('signed_on', 'DAY_IN_FUTURE');
	for (const field of ['starts_on', 'ends_on'] as const)
		if (input[field] && !isDay(input[field])) add(field, 'DAY_WRONG');
	if (input.starts_on && input.ends_on && input.ends_on < input.starts_on)
		add('ends_on', 'ENDS_BEFORE_START');
	return faults;
}
