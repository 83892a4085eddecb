import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { CitedSource } from '$lib/cited-source';
import type { Claim } from '../domain/claim';

const claim = query
	.selectFrom('published_claim')
	.select([
		'id',
		'subject_kind as subjectKind',
		'subject_key as subjectKey',
		'measure',
		'wording',
		sql<string | null>`trim_scale(value)::text`.as('value'),
		'unit',
		'bound',
		'as_of as asOf',
		'as_of_precision as precision',
		'note',
		'sources'
	])
	.$castTo<Claim>();

export const claimsAbout = prepared<{ kind: string }>()((value) =>
	claim.where('subject_kind', '=', value('kind')).orderBy('position').orderBy('as_of').orderBy('id')
);

export const allClaims = prepared<Record<string, never>>()(() =>
	claim.orderBy('subject_kind').orderBy('position').orderBy('as_of').orderBy('id')
);

export const allSources = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('published_source')
		.select([
			'key',
			'title',
			'about',
			'publisher',
			'published_on as publishedOn',
			'published_precision as precision',
			'date_note as dateNote',
			'address'
		])
		.orderBy(sql`published_on nulls last`)
		.orderBy('key')
		.$castTo<CitedSource>()
);
