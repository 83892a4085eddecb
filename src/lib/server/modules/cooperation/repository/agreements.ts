import { prepared, query } from '$lib/server/platform/database/builder';

export type AgreementRow = {
	id: string;
	case_id: string | null;
	parent_id: string | null;
	renews_id: string | null;
	addendum_number: number | null;
	type: string | null;
	instrument: string;
	legal_regime: string;
	title: string | null;
	subject: string | null;
	scope: string | null;
	field: string | null;
	financing: string | null;
	term_months: number | null;
	signed_on: string | null;
	signed_precision: string;
	signed_place: string | null;
	starts_on: string | null;
	ends_on: string | null;
	term_known: boolean;
	fact: string;
	register_number: string | null;
	country: string;
	year: number | null;
	disclosure: string;
	published_at: Date | null;
	verification_code: string | null;
	document_id: string | null;
	signed_sha256: string | null;
	signing_medium: 'ink' | 'electronic' | null;
	origin: string;
	source_id: string | null;
	note: string | null;
	parties_line: string;
	is_example: boolean;
	created_by: string | null;
	created_at: Date;
	updated_at: Date;
};

export const insertAgreement = (row: AgreementRow) => query.insertInto('agreement').values(row);

export const insertParty = (row: {
	agreement_id: string;
	position: number;
	partner_id: string | null;
	is_region: boolean;
	name: string;
	own_number: string | null;
	signatory: string | null;
	capacity: string | null;
	signed_on: string | null;
	authority: string | null;
	office_holder_id: string | null;
	power_id: string | null;
	authority_reason: string | null;
}) => query.insertInto('agreement_party').values(row);

export const insertAgreementUnit = (row: { agreement_id: string; unit_id: string; role: string }) =>
	query.insertInto('agreement_unit').values(row);

export const insertBasis = (row: { agreement_id: string; position: number; text: string }) =>
	query.insertInto('agreement_basis').values(row);

export const insertAgreementEvent = (row: {
	id: string;
	agreement_id: string;
	kind: string;
	happened_on: string;
	note: string | null;
	document_id: string | null;
	created_by: string | null;
	created_at: Date;
}) => query.insertInto('agreement_event').values(row);

/** The agreements that a case has brought, umbrella first. */
export const agreementsOfCase = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('agreement')
		.select([
			'id',
			'instrument',
			'title',
			'subject',
			'register_number',
			'signed_on',
			'starts_on',
			'ends_on',
			'published_at',
			'disclosure',
			'verification_code',
			'document_id',
			'parties_line',
			'type',
			'year',
			'country',
			'is_example',
			'term_known',
			'fact'
		])
		.where('case_id', '=', value('caseId'))
		.orderBy('created_at')
		.orderBy('id')
);

/** Publishes a signed agreement; hits no row where it is published or withheld already. */
export const publishAgreementRow = (id: string, at: Date) =>
	query
		.updateTable('agreement')
		.set({ published_at: at, disclosure: 'public', updated_at: at })
		.where('id', '=', id)
		.where('published_at', 'is', null);

export const withholdAgreementRow = (id: string, reason: string, at: Date) =>
	query
		.updateTable('agreement')
		.set({ disclosure: 'restricted', withheld_reason: reason, updated_at: at })
		.where('id', '=', id)
		.where('published_at', 'is', null);
