import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Award, Initiative, Innovation } from '../domain/portfolio';

/** Kind, place and name as one text to sort by: what belongs together stands together, SMART in its own order. */
const sortInitiative = sql<string>`(kind || ' ' || lpad(position::text, 4, '0') || ' ' || (name ->> 'id')) collate "C"`;
export const initiativeSort = (row: Initiative) =>
	`${row.kind} ${String(row.position).padStart(4, '0')} ${row.name.id}`;

export const initiativesAfter = prepared<{ sort: string; id: string; most: number }>()((value) =>
	query
		.selectFrom('published_initiative')
		.select([
			'id',
			'kind',
			'position',
			'name',
			'summary',
			'since_year as sinceYear',
			'is_example as isExample',
			'sources'
		])
		.where(sql<boolean>`(${sortInitiative}, id) > (${value('sort')}, ${value('id')}::uuid)`)
		.orderBy(sortInitiative)
		.orderBy('id')
		.limit(value('most'))
		.$castTo<Initiative>()
);

export const innovationsAfter = prepared<{ sort: string; id: string; most: number }>()((value) =>
	query
		.selectFrom('published_innovation')
		.select(['id', 'name', 'summary', 'is_example as isExample', 'sources'])
		.where(sql<boolean>`(name collate "C", id) > (${value('sort')}, ${value('id')}::uuid)`)
		.orderBy(sql`name collate "C"`)
		.orderBy('id')
		.limit(value('most'))
		.$castTo<Omit<Innovation, 'awards'>>()
);

export const allAwards = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('published_award')
		.select(['id', 'innovation_id as innovationId', 'name', 'wording', 'place', 'country', 'year', 'sources'])
		.orderBy(sql`year desc nulls last`)
		.orderBy('id')
		.$castTo<Award>()
);
