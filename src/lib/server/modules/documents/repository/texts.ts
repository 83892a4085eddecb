import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

const clauseColumns = ['key', 'number', 'topic', 'title', 'body', 'withdrawn'] as const;

/** The present version of every clause that the region has written or changed itself. */
export const currentClauses = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('clause_version')
		.distinctOn('key')
		.select(clauseColumns)
		.orderBy('key')
		.orderBy('number', 'desc')
);

/** Every version of one clause that the region has written, newest first. */
export const clauseVersions = prepared<{ key: string }>()((value) =>
	query
		.selectFrom('clause_version')
		.leftJoin('person', 'person.id', 'clause_version.created_by')
		.select([
			...(['key', 'number', 'topic', 'title', 'body', 'withdrawn', 'note'] as const).map(
				(column) => `clause_version.${column}` as const
			),
			'clause_version.created_at',
			'person.name as created_by_name'
		])
		.where('clause_version.key', '=', value('key'))
		.orderBy('clause_version.number', 'desc')
);

export const insertClauseVersion = (row: {
	key: string;
	number: number;
	topic: string;
	title: string;
	body: string;
	withdrawn: boolean;
	note: string;
	created_by: string | null;
	created_at: Date;
}) => query.insertInto('clause_version').values(row);

/** The present version of every template that the region has changed. */
export const currentTemplates = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('template_version')
		.leftJoin('person', 'person.id', 'template_version.created_by')
		.distinctOn('template_version.kind')
		.select([
			'template_version.kind',
			'template_version.number',
			'template_version.body',
			'template_version.created_at',
			'person.name as created_by_name'
		])
		.orderBy('template_version.kind')
		.orderBy('template_version.number', 'desc')
);

export const templateVersions = prepared<{ kind: string }>()((value) =>
	query
		.selectFrom('template_version')
		.leftJoin('person', 'person.id', 'template_version.created_by')
		.select([
			'template_version.number',
			'template_version.body',
			'template_version.note',
			'template_version.created_at',
			'person.name as created_by_name'
		])
		.where('template_version.kind', '=', value('kind'))
		.orderBy('template_version.number', 'desc')
);

export const insertTemplateVersion = (row: {
	kind: string;
	number: number;
	body: string;
	note: string;
	created_by: string | null;
	created_at: Date;
}) => query.insertInto('template_version').values(row);

/** The highest version of a template or clause that the region has written; null where it has written none. */
export const highestVersions = prepared<{ key: string; kind: string }>()((value) =>
	query.selectNoFrom([
		sql<number | null>`(select max(number) from clause_version where key = ${value('key')})`.as('clause'),
		sql<number | null>`(select max(number) from template_version where kind = ${value('kind')})`.as(
			'template'
		)
	])
);
