/** What is found out about one electronic signature of a PDF; times are RFC 3339 in UTC. No judgement of law. */
export type SignatureVerdict = {
	/** The name of its field; two signatures of one file never share it. */
	readonly field: string;
	/**
	 * `intact`: the bytes that were signed are the bytes that are here. `altered`: they are not, or the signature does
	 * not cover what it must. `unreadable`: it cannot be read, or is of a kind that nobody should trust any more.
	 */
	readonly integrity: 'intact' | 'altered' | 'unreadable';
	/**
	 * `whole`: nothing was added afterwards. `signatures_followed`: only further signatures were.
	 * `changed_after`: something else was added that this signature does not vouch for.
	 */
	readonly covers: 'whole' | 'signatures_followed' | 'changed_after';
	/** About the certificate at the moment that counts: the stamped one, else now. */
	readonly certificate: CertificateVerdict;
	/** As the certificate names whoever signed; null where there is none to read. */
	readonly signer: SignerName | null;
	/** What the signature says of its own time; nobody vouches for it. */
	readonly claimed_at: string | null;
	/** Whom the signature itself names: the person who signed by an organisation's certificate. Nobody vouches for it. */
	readonly stated_name: string | null;
	/** The time that a time-stamping authority vouches for; null without one. */
	readonly stamped_at: string | null;
	/** `B-B` and `B-T` are PAdES baseline levels (ETSI EN 319 142-1); anything else that can be checked is `other`. */
	readonly level: 'B-B' | 'B-T' | 'other';
	readonly reason: string | null;
	readonly location: string | null;
};

export type CertificateVerdict =
	/** Leads to a root that this installation trusts, and was valid. */
	| 'trusted'
	/** Leads to a root that this installation does not know. */
	| 'unknown_issuer'
	/** Vouches for itself. */
	| 'self_signed'
	| 'expired'
	| 'not_yet_valid'
	/** There is none, or it does not belong to the signature. */
	| 'none';

export type SignerName = {
	readonly name: string;
	readonly organisation: string | null;
	readonly issuer: string;
	/** In hexadecimal letters, as every certificate viewer shows it. */
	readonly serial: string;
	readonly valid_from: string;
	readonly valid_to: string;
};

/** What is found out about the signatures of a file. */
export type SignatureReport = {
	/**
	 * `none`: it bears no signature. `valid`: all are intact, nothing but signatures was added after any, every
	 * certificate is trusted. `unproved`: intact, but a certificate is not (yet, any more) trusted here.
	 * `changed`: intact, and something was added after one. `broken`: one is altered or unreadable.
	 */
	readonly conclusion: 'none' | 'valid' | 'unproved' | 'changed' | 'broken';
	/** In the order in which they were made. */
	readonly signatures: readonly SignatureVerdict[];
};

export function concludes(signatures: readonly SignatureVerdict[]): SignatureReport {
	const some = (holds: (one: SignatureVerdict) => boolean) => signatures.some(holds);
	const conclusion =
		signatures.length === 0
			? 'none'
			: some(({ integrity }) => integrity !== 'intact')
				? 'broken'
				: some(({ covers }) => covers === 'changed_after')
					? 'changed'
					: some(({ certificate }) => certificate !== 'trusted')
						? 'unproved'
						: 'valid';
	return { conclusion, signatures };
}
