import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { actsWithLimits } from '$lib/server/modules/identity';
import { signedByHeadOfRegionOnly, type Instrument } from './instrument';

/** Who stands under the region's side of a paper, as it was typed from the paper. */
export type SignerOfRegion = {
	readonly person: string;
	readonly capacity: string;
	/** The person of the region who bears this name, where there is one. */
	readonly knownAs: string | null;
};

export type HolderThatDay = {
	readonly id: string;
	readonly personId: string | null;
	readonly name: string;
	readonly capacity: string;
	readonly title: string;
};

export type PowerThatDay = {
	readonly id: string;
	readonly receiverId: string | null;
	readonly receiverName: string;
};

/**
 * By what right the region's side signed.
 * - `holder` who held the head of region's office that day · `acting` a Plh or Plt, with the reason that was stated
 * - `named_by_office` the paper names the office, and under the office somebody whom the records do not know
 * - `power` by a power of attorney that is recorded · `power_on_file` by one whose scan lies in the case
 * - `reason` without either, with the reason that was stated
 */
export type SigningAuthority = {
	readonly authority: 'holder' | 'acting' | 'named_by_office' | 'power' | 'power_on_file' | 'reason';
	/** Which of the signers carries it. */
	readonly signer: number;
	readonly holderId: string | null;
	readonly powerId: string | null;
	readonly reason: string | null;
};

export type AuthorityRefusal = Refusal<
	| 'NO_AUTHORITY_THAT_DAY'
	| 'ACTING_OFFICIAL_NEEDS_REASON'
	| 'DELEGATE_MAY_NOT_SIGN'
	| 'POWER_OF_ATTORNEY_MISSING'
	| 'REGION_SIGNATORY_MISSING'
>;

/** Papers that carry their own signatories and are judged by nobody here (domain.md 10.7). */
const ownSignatories: readonly Instrument[] = ['rencana_kerja', 'other'];

/**
 * Judges a signature for the region by the day on which it was put (domain.md 3.3). The head of region signs umbrellas,
 * notes, letters of intent and memoranda himself; a contract may be signed by whom he gave a power of attorney. A Plh or
 * Plt signs only with a stated reason, since an agreement of the region is a strategic act (UU 30/2014 Ps 14(7)).
 *
 * @returns null where the instrument names its own signatories
 */
export function authorityToSign(input: {
	readonly instrument: Instrument;
	readonly day: string;
	readonly signers: readonly SignerOfRegion[];
	readonly holders: readonly HolderThatDay[];
	readonly powers: readonly PowerThatDay[];
	/** How papers write the office: "Wali Kota", "Mayor". */
	readonly officeWords: readonly string[];
	readonly powerOnFile: boolean;
	readonly reason: string | null;
}): SigningAuthority | AuthorityRefusal | null {
	const { instrument, day, signers, holders } = input;
	if (ownSignatories.includes(instrument)) return null;
	if (signers.length === 0) return refuse('REGION_SIGNATORY_MISSING');
	const reason = input.reason?.trim() || null;
	const asHead = signers.flatMap((signer, index) => {
		const held = heldBy(signer, holders, input.officeWords);
		return held ? [{ index, ...held }] : [];
	});
	const full = asHead.find(({ holder }) => !actsWithLimits(holder.capacity, day));
	const none = { powerId: null, holderId: null, reason: null };
	if (full) {
		const authority = full.byName ? 'holder' : 'named_by_office';
		return { ...none, authority, signer: full.index, holderId: full.holder.id };
	}
	if (!signedByHeadOfRegionOnly(instrument)) {
		for (const [index, signer] of signers.entries()) {
			const power = input.powers.find(
				(one) =>
					(signer.knownAs !== null && signer.knownAs === one.receiverId) ||
					isSameName(signer.person, one.receiverName)
			);
			if (power) return { ...none, authority: 'power', signer: index, powerId: power.id };
		}
		if (asHead.length === 0 && input.powerOnFile) return { ...none, authority: 'power_on_file', signer: 0 };
	}
	const acting = asHead[0];
	if (acting) {
		if (reason === null) return refuse('ACTING_OFFICIAL_NEEDS_REASON', { capacity: acting.holder.capacity });
		return { ...none, authority: 'acting', signer: acting.index, holderId: acting.holder.id, reason };
	}
	const saysHead = signers.some((signer) => namesOffice(signer, input.officeWords));
	if (saysHead || holders.length === 0)
		return refuse('NO_AUTHORITY_THAT_DAY', { day, office: 'head_of_region' });
	if (signedByHeadOfRegionOnly(instrument)) return refuse('DELEGATE_MAY_NOT_SIGN', { instrument, day });
	if (reason === null) return refuse('POWER_OF_ATTORNEY_MISSING', { day });
	return { ...none, authority: 'reason', signer: 0, reason };
}

/** The holder whom a signer is: by name, else by the office that is written where no other person is known by that name. */
function heldBy(
	signer: SignerOfRegion,
	holders: readonly HolderThatDay[],
	officeWords: readonly string[]
): { holder: HolderThatDay; byName: boolean } | undefined {
	const byName = holders.find(
		(one) =>
			(signer.knownAs !== null && signer.knownAs === one.personId) || isSameName(signer.person, one.name)
	);
	if (byName) return { holder: byName, byName: true };
	if (signer.knownAs !== null || !namesOffice(signer, officeWords)) return undefined;
	const said = `${signer.person} ${signer.capacity}`.toLowerCase();
	const acting = ['plt', 'plh', 'pjs', 'pj'].find((one) => new RegExp(`\\b${one}\\b`).test(said));
	const holder =
		acting === undefined
			? (holders.find(({ capacity }) => capacity === 'definitive') ?? holders[0])
			: holders.find(({ capacity }) => capacity === acting);
	return holder && { holder, byName: false };
}

/** Whether person or capacity is written as the head of region's office; a deputy's or a secretary's is another one. */
function namesOffice({ person, capacity }: SignerOfRegion, officeWords: readonly string[]): boolean {
	return [person, capacity].some((text) => {
		const words = plain(text).replace(/^(plt|plh|pjs|pj|penjabat|acting)( sementara)? /, '');
		return officeWords.some((office) => {
			const wanted = plain(office);
			return words === wanted || words.startsWith(`${wanted} `);
		});
	});
}

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/**
 * Whether two spellings are one person's: titles before and after a name come and go from paper to paper, so what is left
 * without them must be the same words.
 */
export function isSameName(one: string, other: string): boolean {
	const [a, b] = [withoutTitles(one), withoutTitles(other)];
	return a !== '' && a === b;
}

function withoutTitles(name: string): string {
	const beforeComma = name.split(',', 1)[0]!;
	return plain(
		beforeComma
			.split(/\s+/)
			.filter((word) => !word.endsWith('.') || word.length > 6)
			.join(' ')
	);
}
