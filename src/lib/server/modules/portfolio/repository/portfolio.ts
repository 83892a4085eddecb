import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Award, Innovation, LearningLink } from '../domain/portfolio';

const columns = [
	'id',
	'name',
	'summary',
	'place',
	'since_year as sinceYear',
	'unit',
	'initiative_id as initiativeId',
	'offered',
	'offer',
	'is_example as isExample',
	'updated_at as updatedAt',
	'sources'
] as const;
export type InnovationRow = Omit<Innovation, 'awards'>;

export const innovationsAfter = prepared<{ sort: string; id: string; most: number }>()((value) =>
	query
		.selectFrom('published_innovation')
		.select(columns)
		.where(sql<boolean>`(name collate "C", id) > (${value('sort')}, ${value('id')}::uuid)`)
		.orderBy(sql`name collate "C"`)
		.orderBy('id')
		.limit(value('most'))
		.$castTo<InnovationRow>()
);

export const publishedInnovation = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('published_innovation')
		.select(columns)
		.where('id', '=', value('id'))
		.$castTo<InnovationRow>()
);

/** What came of one service or initiative. */
export const innovationsOf = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('published_innovation')
		.select(columns)
		.where('initiative_id', '=', value('id'))
		.orderBy(sql`name collate "C"`)
		.limit(50)
		.$castTo<InnovationRow>()
);

export const allAwards = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('published_award')
		.select([
			'id',
			'innovation_id as innovationId',
			'name',
			'wording',
			'place',
			'country',
			'year',
			'is_example as isExample',
			'sources'
		])
		.orderBy(sql`year desc nulls last`)
		.orderBy('id')
		.$castTo<Award>()
);

/** Who learnt from whom, of one record or of all; the latest first. */
export const learningLinks = prepared<{ id: string | null }>()((value) =>
	query
		.selectFrom('published_learning_link')
		.select([
			'id',
			'initiative_id as initiativeId',
			'innovation_id as innovationId',
			'direction',
			'party',
			'country',
			'year',
			'what',
			'visit_id as visitId',
			'is_example as isExample',
			'sources'
		])
		.where(
			sql<boolean>`(${value('id')}::uuid is null or coalesce(initiative_id, innovation_id) = ${value('id')}::uuid)`
		)
		.orderBy(sql`year desc nulls last`)
		.orderBy('id')
		.limit(500)
		.$castTo<LearningLink & { initiativeId: string | null; innovationId: string | null }>()
);

/** The parts of a published record, as they stand in its view. */
const partsIn = <Row>(
	view:
		| 'published_initiative_milestone'
		| 'published_service_record'
		| 'published_initiative_system'
		| 'published_initiative_cost'
		| 'published_initiative_target'
		| 'published_initiative_readiness'
		| 'published_smart_assessment'
		| 'published_innovation_participant'
		| 'published_innovation_result',
	of: 'initiative_id' | 'innovation_id',
	order: string
) =>
	prepared<{ id: string }>()((value) =>
		query
			.selectFrom(view)
			.selectAll()
			.where(sql.ref(of), '=', value('id'))
			.orderBy(sql`${sql.ref(order)} desc`)
			.orderBy('id')
			.limit(100)
			.$castTo<Row>()
	);

export type PublicRow = Readonly<Record<string, unknown>> & {
	readonly id: string;
	readonly is_example: boolean;
};
const of = 'initiative_id';
export const publishedParts = {
	milestone: partsIn<PublicRow>('published_initiative_milestone', of, 'planned_on'),
	record: partsIn<PublicRow>('published_service_record', of, 'to_on'),
	system: partsIn<PublicRow>('published_initiative_system', of, 'name'),
	cost: partsIn<PublicRow>('published_initiative_cost', of, 'year'),
	target: partsIn<PublicRow>('published_initiative_target', of, 'year'),
	readiness: partsIn<PublicRow>('published_initiative_readiness', of, 'year'),
	smart: partsIn<PublicRow>('published_smart_assessment', of, 'assessed_on'),
	participant: partsIn<PublicRow>('published_innovation_participant', 'innovation_id', 'party'),
	result: partsIn<PublicRow>('published_innovation_result', 'innovation_id', 'year')
} as const;

/** Innovations as the office keeps them. */
export type OfficeInnovation = {
	readonly id: string;
	readonly name: string;
	readonly summary: Innovation['summary'];
	readonly place: string | null;
	readonly since_year: number | null;
	readonly unit_id: string | null;
	readonly unit: string | null;
	readonly initiative_id: string | null;
	readonly initiative: { readonly id: string; readonly en: string } | null;
	readonly offered: boolean;
	readonly offer: Innovation['offer'];
	readonly awards: number;
	readonly learners: number;
	readonly source_id: string | null;
	readonly is_published: boolean;
	readonly is_example: boolean;
	readonly version: number;
};
const officeInnovation = query
	.selectFrom('innovation as n')
	.leftJoin('unit as u', 'u.id', 'n.unit_id')
	.leftJoin('initiative as i', 'i.id', 'n.initiative_id')
	.select([
		'n.id',
		'n.name',
		'n.summary',
		'n.place',
		'n.since_year',
		'n.unit_id',
		'u.name as unit',
		'n.initiative_id',
		'i.name as initiative',
		'n.offered',
		'n.offer',
		sql<number>`(select count(*)::integer from award w where w.innovation_id = n.id)`.as('awards'),
		sql<number>`(select count(*)::integer from learning_link l where l.innovation_id = n.id and l.direction = 'to')`.as(
			'learners'
		),
		'n.source_id',
		'n.is_published',
		'n.is_example',
		'n.version'
	])
	.$castTo<OfficeInnovation>();
export const officeInnovations = prepared<Record<never, never>>()(() =>
	officeInnovation.orderBy(sql`n.name collate "C"`).limit(500)
);
export const officeInnovationById = prepared<{ id: string }>()((value) =>
	officeInnovation.where('n.id', '=', value('id'))
);

/** The kind of the record under which another is to stand. */
export const kindOf = prepared<{ id: string }>()((value) =>
	query.selectFrom('initiative').select(['id', 'kind']).where('id', '=', value('id'))
);

const holder = ['id', 'is_published', 'is_example', 'source_id', 'unit_id', 'version'] as const;
export const holders = {
	initiative_id: prepared<{ id: string }>()((value) =>
		query.selectFrom('initiative').select(holder).where('id', '=', value('id'))
	),
	innovation_id: prepared<{ id: string }>()((value) =>
		query.selectFrom('innovation').select(holder).where('id', '=', value('id'))
	)
} as const;

export const partOrder = {
	service_record: sql`to_on desc`,
	initiative_milestone: sql`planned_on`,
	smart_assessment: sql`assessed_on desc`,
	initiative_cost: sql`year desc`,
	initiative_target: sql`year desc`,
	initiative_readiness: sql`year desc`,
	initiative_system: sql`name`,
	innovation_result: sql`year desc`,
	award: sql`year desc nulls last`,
	learning_link: sql`direction, year desc nulls last`
} as const;
