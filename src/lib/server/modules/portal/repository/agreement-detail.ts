import { sql } from 'kysely';
import { prepared } from '$lib/server/platform/database/builder';
import type { AgreementFacts } from '$lib/server/modules/cooperation';
import type { CitedSource } from '$lib/cited-source';
import { statement } from './compiled';

export type PartyRow = {
	name: string;
	partner_id: string | null;
	is_region: boolean;
	own_number: string | null;
	signatory: string | null;
	capacity: string | null;
	signed_on: string | null;
};

export type ChainRow = {
	id: string;
	parent_id: string | null;
	instrument: string;
	title: string | null;
	signed_on: string | null;
	signed_precision: 'day' | 'month' | 'year';
	fact: AgreementFacts['fact'];
	term_known: boolean;
	ends_on: string | null;
	is_example: boolean;
};

export type PaperRow = {
	id: string;
	title: string;
	kind: string;
	file_name: string;
	media_type: string;
	size: number;
	sha256: string;
	signed: boolean;
	is_example: boolean;
};

export type AgreementDetailRow = {
	id: string;
	type: string | null;
	instrument: string;
	instrument_reported: string | null;
	legal_regime: 'pp_50_2007' | 'pp_28_2018';
	title: string | null;
	subject: string | null;
	scope: string | null;
	field: string | null;
	financing: string | null;
	term_months: number | null;
	status: string;
	signed_on: string | null;
	signed_precision: 'day' | 'month' | 'year';
	signed_place: string | null;
	starts_on: string | null;
	ends_on: string | null;
	term_known: boolean;
	terminated_on: string | null;
	termination_reason: string | null;
	register_number: string | null;
	country: string;
	year: number | null;
	published_at: Date;
	updated_at: Date;
	verification_code: string | null;
	origin: string;
	note: string | null;
	parties_line: string;
	is_example: boolean;
	version: number;
	parties: PartyRow[];
	units: { unit_id: string; name: string; role: string }[];
	bases: string[];
	events: { kind: string; happened_on: string }[];
	papers: PaperRow[];
	/** From the umbrella down, this one among them; empty where it stands alone. */
	chain: ChainRow[];
	sources: CitedSource[];
	/** Present names of parties that the paper calls otherwise, by the partner's id. */
	now_called: Record<string, string>;
};

/** One published agreement with all that belongs to it, in one statement (migration 0011, published_agreement_detail). */
export const agreementDetail = prepared<{ id: string; today: string; soon: string }>()((value) =>
	statement<AgreementDetailRow>(sql`select a.id, a.type, a.instrument, a.instrument_reported, a.legal_regime, a.title, a.subject, a.scope,
			a.field, a.financing, a.term_months,
			agreement_status(a.fact, a.term_known, a.ends_on, ${value('today')}::date, ${value('soon')}::date) as status,
			a.signed_on, a.signed_precision, a.signed_place, a.starts_on, a.ends_on, a.term_known, a.terminated_on, a.termination_reason,
			a.register_number, a.country, a.year, a.published_at, a.updated_at, a.verification_code, a.origin, a.note, a.parties_line,
			a.is_example, a.version, a.parties, a.units, a.bases, a.events, a.papers, a.chain, a.sources,
			(select coalesce(json_object_agg(n.id, n.name), '{}') from published_agreement_party g join published_partner n on n.id = g.partner_id
				where g.agreement_id = a.id and n.name <> g.name) as now_called
		from published_agreement_detail a
		where a.id = ${value('id')}::uuid`)
);

export type RedactionRow = {
	document_id: string;
	grounds: readonly string[];
	exempt_until: string | null;
	is_open_ended: boolean;
	is_outdated: boolean;
};

/** What was taken out of the published copies of an agreement's papers, and why. */
export const publishedRedactions = prepared<{ agreement: string }>()((value) =>
	statement<RedactionRow>(
		sql`select document_id, grounds, exempt_until::text, is_open_ended, is_outdated from published_redaction
			where agreement_id = ${value('agreement')}::uuid`
	)
);

/** A published paper of a published agreement, by its own id and its agreement's. */
export const publishedPaper = prepared<{ agreement: string; document: string }>()((value) =>
	statement<{ sha256: string; file_name: string; media_type: string; size: number }>(
		sql`select d.sha256, d.file_name, d.media_type, d.size from published_document d
			where d.id = ${value('document')}::uuid and d.agreement_id = ${value('agreement')}::uuid`
	)
);
