import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { tellOfChange } from '$lib/server/modules/notifications';
import { stepOf } from '$lib/server/modules/workflow';
import { isInstrument, type Instrument } from '../../domain/agreements/instrument';
import { agreementsOfCase } from '../../repository/agreements';
import { codeOfText, settleDraft } from '../../repository/drafts';
import { partnerCountry } from '../../repository/partners';
import { addAgreement } from '../agreements/add-agreement';
import { addFollowUpLine, followUpLinks } from '../agreements/follow-up-links';
import { agreementFromSigning, type SaidAtSigning } from '../agreements/signing-facts';
import { holdAppointment } from '../appointments/agree-appointment';
import type { CaseFile } from '../case-file';
import type { StepEffect } from './effect';

/**
 * A signature makes the agreement: the umbrella, or the PKS under it. A PKS is never signed before its umbrella,
 * since the procedure's order has the umbrella's signature before it (domain.md 9.4).
 */
export const signAgreement: StepEffect = async ({ uow, ctx, file, step, outcome, input }) => {
	if (outcome !== 'signed') return;
	const drafted = step.instrument ?? 'other';
	if (!isInstrument(drafted)) return refuse('STEP_UNKNOWN', { instrument: drafted });
	const links = await followUpLinks(uow, file, drafted);
	const { instrument, amends } = links;
	const earlier = await uow.rows(agreementsOfCase({ caseId: file.row.id }));
	const country = file.row.partner_id
		? (await uow.first(partnerCountry({ id: file.row.partner_id })))?.country
		: undefined;
	const gathered = await agreementFromSigning(uow, ctx, file, {
		instrument,
		signedOn: input.signed_on!,
		signatories: input.signatories ?? [],
		documentId: input.document_id!,
		parentId: amends?.id ?? earlier.find((one) => one.instrument !== 'pks')?.id ?? links.umbrella,
		...(amends?.like ? { signedLike: amends.like } : {}),
		said: {
			place: input.signed_place,
			medium: input.medium,
			// An addendum lives as long as the text it changes; a longer term is a renewal (domain.md 5).
			...(amends?.endsOn ? { ends_on: amends.endsOn } : {}),
			...(input.agreement as SaidAtSigning | undefined)
		},
		numbers: numbersGiven(file, drafted),
		country: country ?? 'ID',
		reason: input.note ?? null
	});
	if (isRefusal(gathered)) return gathered;
	const { id } = addAgreement(uow, ctx, {
		...gathered,
		verificationCode: (
			await uow.first(codeOfText({ caseId: file.row.id, documentId: input.document_id!, kind: drafted }))
		)?.code,
		addendumNumber: amends?.number ?? null,
		renewsId: links.renews ?? null
	});
	if (amends && gathered.endsOn && gathered.endsOn !== amends.endsOn)
		await tellOfChange(
			uow,
			ctx,
			{
				subject: { kind: 'agreement', id: amends.id },
				title: { id: file.row.subject, en: file.row.subject },
				was: amends.endsOn,
				now: gathered.endsOn
			},
			{
				unitIds: file.row.unit_id ? [file.row.unit_id] : [],
				partnerIds: file.row.partner_id ? [file.row.partner_id] : [],
				personId: null
			}
		);
	addFollowUpLine(uow, ctx, links, input.signed_on!);
	// The text in work is the one that was signed: from now on the agreement knows its clauses.
	uow.add(settleDraft(file.row.id, drafted, id, ctx.clock.now()));
	await holdAppointment(uow, ctx, file.row.id, step.key);
};

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
