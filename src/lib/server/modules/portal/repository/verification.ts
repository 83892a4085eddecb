import { sql } from 'kysely';
import type { SignatureVerdict } from '$lib/server/platform/signatures';
import { prepared } from '$lib/server/platform/database/builder';
import { statement } from './compiled';

export type VerifiedRow = {
	id: string;
	code: string | null;
	instrument: string;
	title: string | null;
	parties: string;
	register_number: string | null;
	signed_on: string | null;
	signed_precision: 'day' | 'month' | 'year';
	status: string;
	is_example: boolean;
	/** SHA-256 of the registered papers: the signed one first. */
	fingerprints: { kind: 'signed' | 'published'; sha256: string }[];
	/** What was found out about the signed paper when it was taken in; null where it bears no electronic signature. */
	signed: {
		conclusion: 'valid' | 'unproved' | 'changed';
		signatures: SignatureVerdict[];
		checked_at: string;
	} | null;
};

const columns = sql`a.id, a.verification_code as code, a.instrument, coalesce(a.title, a.subject) as title, a.parties_line as parties,
	a.register_number, a.signed_on, a.signed_precision, a.is_example,
	(select coalesce(json_agg(distinct jsonb_build_object('kind', f.kind, 'sha256', f.sha256)), '[]')
		from published_fingerprint f where f.agreement_id = a.id) as fingerprints,
	(select json_build_object('conclusion', s.conclusion, 'signatures', s.signatures, 'checked_at', s.checked_at)
		from published_signature s where s.agreement_id = a.id order by s.sha256 limit 1) as signed`;

type Days = { today: string; soon: string };

/** The published agreement with one of these writings of a code. */
export const verifiedByCode = prepared<Days & { codes: string[] }>()((value) =>
	statement<VerifiedRow>(sql`select ${columns},
			agreement_status(a.fact, a.term_known, a.ends_on, ${value('today')}::date, ${value('soon')}::date) as status
		from published_agreement a
		where a.verification_code = any (${value('codes')}::text[])
		limit 1`)
);

/** The published agreement that a file belongs to, by its fingerprint, and which of its papers it is. */
export const verifiedByFile = prepared<Days & { sha256: string }>()((value) =>
	statement<VerifiedRow & { kind: 'signed' | 'published' }>(sql`select ${columns}, f.kind,
			agreement_status(a.fact, a.term_known, a.ends_on, ${value('today')}::date, ${value('soon')}::date) as status
		from published_fingerprint f join published_agreement a on a.id = f.agreement_id
		where f.sha256 = ${value('sha256')}
		order by f.kind = 'signed' desc, a.published_at desc, a.id
		limit 1`)
);

export type PaperRow = {
	code: string;
	kind: string;
	is_example: boolean;
	number: number;
	sha256: string;
	created_at: Date;
	/** Of its electronic signatures; null where it bears none. */
	conclusion: 'valid' | 'unproved' | 'changed' | null;
};

/** Every version of the papers under one of these writings of a code, the newest first. */
export const papersByCode = prepared<{ codes: string[] }>()((value) =>
	statement<PaperRow>(sql`select code, kind, is_example, number, sha256, created_at, conclusion
		from published_paper where code = any (${value('codes')}::text[])
		order by number desc, kind, sha256`)
);

/** The code of a paper of which a file is a version. */
export const codeByFile = prepared<{ sha256: string }>()((value) =>
	statement<{ code: string }>(sql`select code from published_paper where sha256 = ${value('sha256')} limit 1`)
);
