import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** Published agreements by year and instrument, from the register's cube; examples are not in it. */
export const agreementCells = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('published_register_cell')
		.select(['year', 'instrument', sql<number>`sum(value)::integer`.as('published')])
		.groupBy(['year', 'instrument'])
		.having(sql`sum(value)`, '>', sql`0`)
		.orderBy('year')
		.orderBy('instrument')
);

/** Those that only a press source names; few, and counted through an index of their own. */
export const agreementsFromPress = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('published_agreement')
		.select(['year', 'instrument', sql<number>`count(*)::integer`.as('reported')])
		.where('origin', '=', 'source')
		.where('is_example', '=', false)
		.groupBy(['year', 'instrument'])
);

export const partnerTotal = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('published_partner_cell')
		.select(sql<number>`coalesce(sum(value), 0)::integer`.as('published'))
);

export const smallTables = [
	'published_project',
	'published_training_programme',
	'published_cohort',
	'published_membership',
	'published_visit',
	'published_initiative',
	'published_innovation'
] as const;
export type SmallTable = (typeof smallTables)[number];

/** How many rows of a small table there are, and how many of them a press source tells; examples left out. */
export const rowsOf = (table: SmallTable) =>
	query
		.selectFrom(table)
		.select([
			sql<number>`count(*)::integer`.as('published'),
			sql<number>`count(*) filter (where sources <> '[]')::integer`.as('reported')
		])
		.$if(table !== 'published_training_programme', (counted) => counted.where(sql<boolean>`not is_example`));

/** The agreements that only a press source names, with the key of that source. */
export const pressAgreements = prepared<{ most: number }>()((value) =>
	query
		.selectFrom('published_agreement as a')
		.innerJoin('published_source as s', 's.id', 'a.source_id')
		.select([
			'a.id',
			'a.title',
			'a.subject',
			'a.instrument',
			'a.parties_line as partiesLine',
			's.key as sourceKey'
		])
		.where('a.origin', '=', 'source')
		.where('a.is_example', '=', false)
		.orderBy('a.sort_day', 'desc')
		.orderBy('a.id')
		.limit(value('most'))
);

/** The latest published agreements by the day of signing. */
export const newestAgreements = prepared<{ most: number }>()((value) =>
	query
		.selectFrom('published_agreement')
		.select([
			'id',
			'title',
			'subject',
			'instrument',
			'instrument_reported as instrumentReported',
			'parties_line as partiesLine',
			'signed_on as signedOn',
			'signed_precision as precision',
			'fact',
			'term_known as termKnown',
			'ends_on as endsOn',
			'is_example as isExample',
			'origin'
		])
		.orderBy('sort_day', 'desc')
		.orderBy('id', 'desc')
		.limit(value('most'))
);

/** Partners (not the region itself) of some agreements, in the order of the paper. */
export const partnersOfAgreements = prepared<{ ids: readonly string[] }>()((value) =>
	query
		.selectFrom('published_agreement_party')
		.select(['agreement_id as agreementId', 'name'])
		.where(sql<boolean>`agreement_id = any(${value('ids')}::uuid[])`)
		.where('is_region', '=', false)
		.orderBy('position')
);
