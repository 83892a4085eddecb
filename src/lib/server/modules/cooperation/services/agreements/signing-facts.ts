import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { addMonths, addCalendarDays, isDay } from '$lib/server/modules/calendar';
import type { Signatory } from '$lib/server/modules/workflow';
import type { Instrument } from '../../domain/agreements/instrument';
import type { AuthorityRefusal } from '../../domain/agreements/signing-authority';
import { judgeSignature } from '../authority/judge-signature';
import { proposalAnswers } from '../../repository/proposals';
import { reservedFor, settleNumber } from '../../repository/numbers';
import type { CaseFile } from '../case-file';
import type { AgreementInput, PartyInput } from './add-agreement';
import { signedPaperOf, type SignedPaperRefusal } from './signed-paper';

/** What a signing says about the agreement beyond the contract's fields; all of it may be left out. */
export type SaidAtSigning = {
	readonly title?: string;
	readonly scope?: string;
	readonly starts_on?: string;
	readonly ends_on?: string;
	readonly place?: string;
	/** How the parties signed; nothing said: the file shows it. */
	readonly medium?: 'ink' | 'electronic';
};

/** The kinds of partner whose paper is a foreign one; its country then stands on the agreement. */
type Answers = {
	readonly kak?: {
		readonly scope?: string;
		readonly financing?: string;
		readonly starts_on?: string;
		readonly ends_on?: string;
		readonly field?: string;
		/** As it was typed, in months. */
		readonly term_months?: string;
	};
};

/** `NO_AUTHORITY_THAT_DAY` and its like: on that day the one who signed had no right to sign this instrument. */
export type SigningRefusal =
	AuthorityRefusal | SignedPaperRefusal | Refusal<'TERM_ENDS_BEFORE_START' | 'DAY_WRONG'>;

/** True where a party's name means this region, however it was written. */
export function isRegionParty(ctx: Pick<Ctx, 'tenant'>, party: string): boolean {
	const name = party.trim().toLowerCase();
	return [
		'region',
		'pihak kesatu',
		ctx.tenant.name.toLowerCase(),
		ctx.tenant.shortName.toLowerCase(),
		`pemerintah ${ctx.tenant.shortName.toLowerCase()}`,
		ctx.tenant.slug
	].includes(name);
}

/**
 * Gathers what the signed paper of a case says: parties with their own numbers and signatories, term, document.
 * Whoever signed for the region must have had the right to on the day of signing (UU 23/2014 Ps 65(1); domain.md 3.3).
 */
export async function agreementFromSigning(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	input: {
		instrument: Instrument;
		signedOn: string;
		signatories: readonly Signatory[];
		documentId: string;
		parentId: string | null;
		/** Whose authority it takes, where that is not the instrument's own: an addendum is signed like its parent. */
		signedLike?: Instrument;
		said: SaidAtSigning;
		numbers: ReadonlyMap<string, string>;
		country: string;
		/** Why, where it was signed by a Plh or Plt, or without a power of attorney on record. */
		reason: string | null;
	}
): Promise<AgreementInput | SigningRefusal> {
	const signers = input.signatories.filter((one) => isRegionParty(ctx, one.party));
	const authority = await judgeSignature(uow, ctx, file, {
		...input,
		instrument: input.signedLike ?? input.instrument,
		signers
	});
	if (isRefusal(authority)) return authority;
	const signer = authority ? signers[authority.signer] : undefined;
	const paper = await signedPaperOf(uow, ctx, file, input.documentId, input.said.medium);
	if (isRefusal(paper)) return paper;
	const answers = await answersOf(uow, file);
	const term = termOf(input.signedOn, input.said, answers);
	if (isRefusal(term)) return term;
	const regionNumber = await useReservedNumber(uow, file, input.instrument);
	const parties = partiesOf(ctx, file, input.signatories, input.numbers, regionNumber).map(
		(party, index): PartyInput =>
			signer !== undefined && input.signatories[index] === signer ? { ...party, authority } : party
	);
	return {
		caseId: file.row.id,
		parentId: input.parentId,
		type: file.row.procedure_key,
		instrument: input.instrument,
		title: input.said.title?.trim() || file.row.subject,
		subject: file.row.subject,
		scope: input.said.scope ?? answers.kak?.scope ?? null,
		field: answers.kak?.field ?? null,
		financing: answers.kak?.financing ?? null,
		signedOn: input.signedOn,
		signedPlace: input.said.place ?? null,
		...term,
		registerNumber: regionNumber,
		country: input.country,
		parties,
		unitIds: file.row.unit_id ? [file.row.unit_id] : [],
		documentId: paper.id,
		signedSha256: paper.sha256,
		signingMedium: paper.medium,
		origin: 'case'
	};
}

async function answersOf(uow: UnitOfWork, file: CaseFile): Promise<Answers> {
	if (!file.row.proposal_id) return {};
	const row = await uow.first(proposalAnswers({ id: file.row.proposal_id }));
	return (row?.answers ?? {}) as Answers;
}

/** The term as said at the signing, else as proposed, counted from the signing; unknown stays unknown. */
function termOf(
	signedOn: string,
	said: SaidAtSigning,
	answers: Answers
):
	| Pick<AgreementInput, 'startsOn' | 'endsOn' | 'termKnown' | 'termMonths'>
	| Refusal<'TERM_ENDS_BEFORE_START' | 'DAY_WRONG'> {
	for (const day of [said.starts_on, said.ends_on])
		if (day && !isDay(day)) return refuse('DAY_WRONG', { day });
	const startsOn = said.starts_on || signedOn;
	const months = Number(answers.kak?.term_months) || null;
	const proposedEnd = months ? addCalendarDays(addMonths(startsOn, months), -1) : answers.kak?.ends_on;
	const endsOn = said.ends_on || (proposedEnd && isDay(proposedEnd) ? proposedEnd : null);
	if (endsOn !== null && endsOn < startsOn)
		return refuse('TERM_ENDS_BEFORE_START', { starts_on: startsOn, ends_on: endsOn });
	return { startsOn, endsOn, termKnown: endsOn !== null, termMonths: months };
}

/** The region's number that was reserved for this case and instrument is used now. */
async function useReservedNumber(
	uow: UnitOfWork,
	file: CaseFile,
	instrument: Instrument
): Promise<string | null> {
	const reserved = (await uow.rows(reservedFor({ subjectId: file.row.id }))).find(
		(one) => one.kind === instrument
	);
	if (!reserved) return null;
	uow.guard(settleNumber(reserved.id, 'used', {}));
	return reserved.text;
}

function partiesOf(
	ctx: Ctx,
	file: CaseFile,
	signatories: readonly Signatory[],
	numbers: ReadonlyMap<string, string>,
	regionNumber: string | null
): PartyInput[] {
	return signatories.map((one) => {
		const isRegion = isRegionParty(ctx, one.party);
		const isPartner =
			!isRegion &&
			(one.party.trim().toLowerCase() === (file.row.partner_name ?? '').toLowerCase() ||
				one.party === 'partner');
		return {
			name: isRegion ? ctx.tenant.name : isPartner ? (file.row.partner_name ?? one.party) : one.party,
			partnerId: isPartner ? file.row.partner_id : null,
			isRegion,
			ownNumber: isRegion
				? (regionNumber ?? numbers.get('region') ?? null)
				: (numbers.get(one.party) ?? numbers.get('partner') ?? null),
			signatory: one.person,
			capacity: one.capacity
		};
	});
}
