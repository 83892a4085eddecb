import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Bilingual } from '$lib/text/bilingual';
import type { Precision } from '$lib/written/partial-day';

export type OfficeVisit = {
	readonly id: string;
	readonly direction: 'incoming' | 'outgoing';
	readonly kind: string;
	readonly state: 'planned' | 'held' | 'cancelled';
	readonly title: Bilingual;
	readonly purpose: Bilingual | null;
	readonly country: string;
	readonly partner_id: string | null;
	readonly partner: string | null;
	readonly agreement_id: string | null;
	readonly agreement: string | null;
	readonly case_id: string | null;
	readonly case_subject: string | null;
	readonly cohort_id: string | null;
	readonly unit_id: string | null;
	readonly unit: string | null;
	readonly starts_on: string | null;
	readonly ends_on: string | null;
	readonly date_precision: Precision;
	readonly date_note: Bilingual | null;
	readonly place: string | null;
	readonly host: Bilingual | null;
	readonly answers_visit_id: string | null;
	readonly answers: Bilingual | null;
	readonly agenda_note: string | null;
	readonly took_home: string | null;
	readonly note: Bilingual | null;
	readonly report_obligation_id: string | null;
	readonly source_id: string | null;
	readonly is_published: boolean;
	readonly is_example: boolean;
	readonly version: number;
};

const officeVisit = query
	.selectFrom('visit as v')
	.leftJoin('partner as p', 'p.id', 'v.partner_id')
	.leftJoin('unit as u', 'u.id', 'v.unit_id')
	.leftJoin('visit as w', 'w.id', 'v.answers_visit_id')
	.leftJoin('agreement as a', 'a.id', 'v.agreement_id')
	.leftJoin('cooperation_case as c', 'c.id', 'v.case_id')
	.select([
		'v.id',
		'v.direction',
		'v.kind',
		'v.state',
		'v.title',
		'v.purpose',
		'v.country',
		'v.partner_id',
		'p.name as partner',
		'v.agreement_id',
		sql<string | null>`coalesce(a.title, a.subject)`.as('agreement'),
		'v.case_id',
		'c.subject as case_subject',
		'v.cohort_id',
		'v.unit_id',
		'u.name as unit',
		'v.starts_on',
		'v.ends_on',
		'v.date_precision',
		'v.date_note',
		'v.place',
		'v.host',
		'v.answers_visit_id',
		'w.title as answers',
		'v.agenda_note',
		'v.took_home',
		'v.note',
		'v.report_obligation_id',
		'v.source_id',
		'v.is_published',
		'v.is_example',
		'v.version'
	])
	.$castTo<OfficeVisit>();

export const officeVisitById = prepared<{ id: string }>()((value) =>
	officeVisit.where('v.id', '=', value('id'))
);

/** The latest first; those whose day no source gives stand last. Empty words take every one. */
export const officeVisits = prepared<{ direction: string; state: string; country: string; most: number }>()(
	(value) =>
		officeVisit
			.where(sql<boolean>`(${value('direction')} = '' or v.direction = ${value('direction')})`)
			.where(sql<boolean>`(${value('state')} = '' or v.state = ${value('state')})`)
			.where(sql<boolean>`(${value('country')} = '' or v.country = ${value('country')})`)
			.orderBy(sql`v.starts_on desc nulls last`)
			.orderBy('v.id', 'desc')
			.limit(value('most'))
);

/** The occasions of an agreement or of a cohort, the first one first. */
export const visitsAbout = prepared<{ agreementId: string; cohortId: string }>()((value) =>
	officeVisit
		.where(
			sql<boolean>`(v.agreement_id = ${value('agreementId')}::uuid or v.cohort_id = ${value('cohortId')}::uuid)`
		)
		.orderBy(sql`v.starts_on nulls last`)
		.orderBy('v.id')
		.limit(50)
);

const ofVisit = prepared<{ visitId: string }>();
export type PhotoRow = {
	readonly id: string;
	readonly document_id: string;
	readonly caption: string;
	readonly kind: 'photo' | 'material';
	readonly is_public: boolean;
	readonly is_example: boolean;
	readonly version: number;
};
export const photosOf = ofVisit((value) =>
	query
		.selectFrom('visit_photo')
		.select(['id', 'document_id', 'caption', 'kind', 'is_public', 'is_example', 'version'])
		.where('visit_id', '=', value('visitId'))
		.orderBy('created_at')
		.orderBy('id')
		.$castTo<PhotoRow>()
);

export const publishedVisitPhoto = prepared<{ visitId: string; id: string }>()((value) =>
	query
		.selectFrom('published_visit_photo')
		.select(['sha256', 'media_type', 'size', 'file_name', 'kind'])
		.where('visit_id', '=', value('visitId'))
		.where('id', '=', value('id'))
		.$castTo<{ sha256: string; media_type: string; size: number; file_name: string; kind: string }>()
);

export type PublicItem = {
	readonly happensOn: string;
	readonly startsAt: string | null;
	readonly what: string;
	readonly place: string | null;
	readonly isExample: boolean;
};
export const publishedItems = ofVisit((value) =>
	query
		.selectFrom('published_visit_item')
		.select(['happens_on as happensOn', 'starts_at as startsAt', 'what', 'place', 'is_example as isExample'])
		.where('visit_id', '=', value('visitId'))
		.orderBy('happens_on')
		.orderBy(sql`starts_at nulls first`)
		.$castTo<PublicItem>()
);

export type PublicPhoto = {
	readonly id: string;
	readonly caption: string;
	readonly kind: 'photo' | 'material';
	readonly isExample: boolean;
};
export const publishedPhotos = ofVisit((value) =>
	query
		.selectFrom('published_visit_photo')
		.select(['id', 'caption', 'kind', 'is_example as isExample'])
		.where('visit_id', '=', value('visitId'))
		.orderBy('id')
		.$castTo<PublicPhoto>()
);

/** The region's own people in delegations to a country that went. */
export const delegatesOfOwn = prepared<{ country: string }>()((value) =>
	query
		.selectFrom('visit_delegate as d')
		.innerJoin('visit as v', 'v.id', 'd.visit_id')
		.select([
			sql<string>`d.name`.as('name'),
			'd.office',
			'v.id as visit_id',
			'v.title as visit',
			'v.is_example'
		])
		.where('v.country', '=', value('country'))
		.where('v.direction', '=', 'outgoing')
		.where('v.state', '=', 'held')
		.where('d.side', '=', 'guest')
		.where('d.name', 'is not', null)
		.where('d.is_minor', '=', false)
		.orderBy(sql`v.starts_on desc nulls last`)
		.orderBy('d.id')
		.limit(200)
		.$castTo<{
			name: string;
			office: Bilingual | null;
			visit_id: string;
			visit: Bilingual;
			is_example: boolean;
		}>()
);
