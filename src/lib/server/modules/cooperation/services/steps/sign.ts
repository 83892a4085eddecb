import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { stepOf } from '$lib/server/modules/workflow';
import { continuesAs, isInstrument, type Instrument } from '../../domain/agreements/instrument';
import { agreementsOfCase, insertAgreementEvent } from '../../repository/agreements';
import { settleDraft } from '../../repository/drafts';
import { originAgreement } from '../../repository/origins';
import { partnerCountry } from '../../repository/partners';
import { addAgreement } from '../agreements/add-agreement';
import { agreementFromSigning, type SaidAtSigning } from '../agreements/signing-facts';
import type { CaseFile } from '../case-file';
import { indexAgreement } from '../register-index';
import type { StepEffect } from './effect';

/**
 * A signature makes the agreement: the umbrella, or the PKS under it. A PKS is never signed before its umbrella,
 * since the procedure's order has the umbrella's signature before it (domain.md 9.4).
 */
export const signAgreement: StepEffect = async ({ uow, ctx, file, step, outcome, input }) => {
	if (outcome !== 'signed') return;
	const drafted = step.instrument ?? 'other';
	if (!isInstrument(drafted)) return refuse('STEP_UNKNOWN', { instrument: drafted });
	const origin = file.row.agreement_id
		? await uow.first(originAgreement({ id: file.row.agreement_id }))
		: undefined;
	const amends = file.row.purpose === 'addendum' ? origin : undefined;
	const instrument: Instrument = amends ? 'addendum' : drafted;
	const earlier = await uow.rows(agreementsOfCase({ caseId: file.row.id }));
	const country = file.row.partner_id
		? (await uow.first(partnerCountry({ id: file.row.partner_id })))?.country
		: undefined;
	const gathered = await agreementFromSigning(uow, ctx, file, {
		instrument,
		signedOn: input.signed_on!,
		signatories: input.signatories ?? [],
		documentId: input.document_id!,
		parentId:
			amends?.id ?? earlier.find((one) => one.instrument !== 'pks')?.id ?? umbrellaOf(file, origin) ?? null,
		...(amends && isInstrument(amends.instrument) ? { signedLike: amends.instrument } : {}),
		said: {
			place: input.signed_place,
			// An addendum lives as long as the text it changes; a longer term is a renewal (domain.md 5).
			...(amends?.ends_on ? { ends_on: amends.ends_on } : {}),
			...(input.agreement as SaidAtSigning | undefined)
		},
		numbers: numbersGiven(file, drafted),
		country: country ?? 'ID'
	});
	if (isRefusal(gathered)) return gathered;
	const renewed =
		file.row.purpose === 'renewal' && origin && continues(origin, instrument) ? origin : undefined;
	const { id } = addAgreement(uow, ctx, {
		...gathered,
		addendumNumber: amends ? amends.addenda + 1 : null,
		renewsId: renewed?.id ?? null
	});
	if (renewed) addLine(uow, ctx, renewed.id, { kind: 'renewed', on: input.signed_on!, note: null });
	if (amends)
		addLine(uow, ctx, amends.id, {
			kind: 'amended',
			on: input.signed_on!,
			note: `Adendum ${amends.addenda + 1}`
		});
	// The text in work is the one that was signed: from now on the agreement knows its clauses.
	uow.add(settleDraft(file.row.id, drafted, id, ctx.clock.now()));
};

/** A further contract stands under the umbrella it comes from; one that comes from a contract, under that one's. */
function umbrellaOf(
	file: CaseFile,
	origin: { id: string; instrument: string; parent_id: string | null } | undefined
): string | null {
	if (file.row.purpose !== 'further_contract' || !origin) return null;
	return origin.instrument === 'pks' ? origin.parent_id : origin.id;
}

function continues(origin: { instrument: string }, signed: Instrument): boolean {
	return isInstrument(origin.instrument) && continuesAs(origin.instrument, signed);
}

/** The text that was changed or renewed says so itself, and is found and counted anew. */
function addLine(
	uow: UnitOfWork,
	ctx: Ctx,
	agreementId: string,
	line: { kind: 'amended' | 'renewed'; on: string; note: string | null }
): void {
	uow.add(
		insertAgreementEvent({
			id: newId(),
			agreement_id: agreementId,
			kind: line.kind,
			happened_on: line.on,
			note: line.note,
			document_id: null,
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_at: ctx.clock.now()
		})
	);
	indexAgreement(uow, ctx, agreementId);
}

/** The numbers that the parties gave at the numbering step of this very instrument, by party. */
function numbersGiven(file: CaseFile, instrument: Instrument): Map<string, string> {
	const numbers = new Map<string, string>();
	for (const event of file.events) {
		const { party, number } = event.fields;
		if (event.act !== 'outcome' || !party || !number || event.step === null) continue;
		const step = stepOf(file.state.procedure, event.step);
		if (step?.kind === 'number' && step.instrument === instrument) numbers.set(party, number);
	}
	return numbers;
}
