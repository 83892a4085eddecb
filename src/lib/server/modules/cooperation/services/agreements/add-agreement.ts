import { makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId, newVerificationCode } from '$lib/server/platform/ids';
import { giveDocument } from '$lib/server/modules/documents';
import type { Instrument } from '../../domain/agreements/instrument';
import type { SigningAuthority } from '../../domain/agreements/signing-authority';
import { legalRegimeOn } from '../../domain/agreements/legal-regime';
import {
	insertAgreement,
	insertAgreementEvent,
	insertAgreementUnit,
	insertBasis,
	insertParty
} from '../../repository/agreements';
import { indexAgreement } from '../register-index';

export type PartyInput = {
	readonly name: string;
	readonly partnerId: string | null;
	readonly isRegion: boolean;
	readonly ownNumber: string | null;
	readonly signatory: string | null;
	/** The capacity text exactly as it stands on the paper (domain.md 3.3). */
	readonly capacity: string | null;
	/** By what right this signer signed for the region, where it was judged. */
	readonly authority?: Omit<SigningAuthority, 'signer'> | null;
};

export type AgreementInput = {
	/** Said beforehand where another record of the same act names it; else a new one. */
	readonly id?: string;
	readonly caseId: string | null;
	readonly parentId: string | null;
	/** The agreement that this one continues after its end. */
	readonly renewsId?: string | null;
	/** Addendum I, II, … of its parent. */
	readonly addendumNumber?: number | null;
	readonly type: string | null;
	readonly instrument: Instrument;
	readonly title: string | null;
	readonly subject: string | null;
	readonly scope?: string | null;
	readonly field?: string | null;
	readonly financing?: string | null;
	readonly signedOn: string | null;
	readonly signedPrecision?: 'day' | 'month' | 'year';
	readonly signedPlace?: string | null;
	readonly startsOn: string | null;
	readonly endsOn: string | null;
	readonly termMonths?: number | null;
	/** False where the paper or the source gives no term: the status is then `unknown`, never "active". */
	readonly termKnown: boolean;
	readonly registerNumber: string | null;
	readonly country: string;
	readonly parties: readonly PartyInput[];
	readonly unitIds: readonly string[];
	readonly bases?: readonly string[];
	readonly documentId: string | null;
	readonly signedSha256: string | null;
	readonly signingMedium?: 'ink' | 'electronic' | null;
	readonly origin: 'case' | 'archive';
	readonly note?: string | null;
	/** The code that stands on its text already; without it a new one. */
	readonly verificationCode?: string | undefined;
};

/**
 * Adds a signed agreement with its parties, units and bases to an act. It stands under the law of the day it was
 * signed, and gets a code under which anybody can check a printed copy once it is published.
 */
export function addAgreement(
	uow: UnitOfWork,
	ctx: Ctx,
	input: AgreementInput,
	/** Whoever adds many in one act counts and indexes them together at its end. */
	{ indexed = true }: { readonly indexed?: boolean } = {}
): { id: string; verificationCode: string } {
	const id = input.id ?? newId();
	const at = ctx.clock.now();
	const createdBy = ctx.actor.kind === 'person' ? ctx.actor.id : null;
	const verificationCode = input.verificationCode ?? newVerificationCode();
	uow.add(
		insertAgreement({
			id,
			case_id: input.caseId,
			parent_id: input.parentId,
			renews_id: input.renewsId ?? null,
			addendum_number: input.addendumNumber ?? null,
			type: input.type,
			instrument: input.instrument,
			legal_regime: legalRegimeOn(input.signedOn ?? ctx.clock.today()),
			title: input.title,
			subject: input.subject,
			scope: input.scope ?? null,
			field: input.field ?? null,
			financing: input.financing ?? null,
			term_months: input.termMonths ?? null,
			signed_on: input.signedOn,
			signed_precision: input.signedPrecision ?? 'day',
			signed_place: input.signedPlace ?? null,
			starts_on: input.startsOn,
			ends_on: input.endsOn,
			term_known: input.termKnown,
			fact: 'in_force',
			register_number: input.registerNumber,
			country: input.country,
			year: input.signedOn ? Number(input.signedOn.slice(0, 4)) : null,
			disclosure: 'public',
			published_at: null,
			verification_code: verificationCode,
			document_id: input.documentId,
			signed_sha256: input.signedSha256,
			signing_medium: input.signingMedium ?? null,
			origin: input.origin,
			source_id: null,
			note: input.note ?? null,
			parties_line: input.parties.map((party) => party.name).join(' — '),
			is_example: makesExamples(ctx),
			created_by: createdBy,
			created_at: at,
			updated_at: at
		})
	);
	for (const [index, party] of input.parties.entries()) {
		uow.add(
			insertParty({
				agreement_id: id,
				position: index + 1,
				partner_id: party.partnerId,
				is_region: party.isRegion,
				name: party.name,
				own_number: party.ownNumber,
				signatory: party.signatory,
				capacity: party.capacity,
				signed_on: input.signedOn,
				authority: party.authority?.authority ?? null,
				office_holder_id: party.authority?.holderId ?? null,
				power_id: party.authority?.powerId ?? null,
				authority_reason: party.authority?.reason ?? null
			})
		);
	}
	for (const unitId of input.unitIds)
		uow.add(insertAgreementUnit({ agreement_id: id, unit_id: unitId, role: 'carries_out' }));
	for (const [index, text] of (input.bases ?? []).entries())
		uow.add(insertBasis({ agreement_id: id, position: index + 1, text }));
	if (input.documentId) uow.add(giveDocument(input.documentId, 'agreement', id));
	uow.add(
		insertAgreementEvent({
			id: newId(),
			agreement_id: id,
			kind: 'signed',
			happened_on: input.signedOn ?? ctx.clock.today(),
			note: null,
			document_id: input.documentId,
			created_by: createdBy,
			created_at: at
		})
	);
	if (indexed) indexAgreement(uow, ctx, id);
	return { id, verificationCode };
}
