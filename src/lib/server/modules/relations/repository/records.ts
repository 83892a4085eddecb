import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Column } from '../domain/field-rules';
import type { RecordKind, RelationTable } from '../domain/record-kinds';

export type Columns = Readonly<Record<string, Column | Date>>;

/** What a part hangs on, as far as every act on it must know. */
export type Holder = {
	readonly id: string;
	readonly title: { readonly id: string; readonly en: string };
	readonly is_published: boolean;
	readonly is_example: boolean;
	/** Set where the record tells what a source tells: it is not changed by hand. */
	readonly source_id: string | null;
	readonly unit_id: string | null;
	readonly starts_on: string | null;
	readonly version: number;
	/** Of a membership: the renewal for which a decision is a duty already. */
	readonly decides_for?: string | null;
};

const visitHolder = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('visit')
		.select(['id', 'title', 'is_published', 'is_example', 'source_id', 'unit_id', 'starts_on', 'version'])
		.where('id', '=', value('id'))
		.$castTo<Holder>()
);

const membershipHolder = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('membership as m')
		.innerJoin('partner as p', 'p.id', 'm.partner_id')
		.select([
			'm.id',
			sql`jsonb_build_object('id', p.name, 'en', p.name)`.as('title'),
			'm.is_published',
			'm.is_example',
			'm.source_id',
			'm.unit_id',
			sql`null`.as('starts_on'),
			'm.version',
			'm.decides_for'
		])
		.where('m.id', '=', value('id'))
		.$castTo<Holder>()
);

const sisterHolder = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('sister_city')
		.select([
			'id',
			sql`jsonb_build_object('id', name, 'en', name)`.as('title'),
			'is_published',
			'is_example',
			'source_id',
			'unit_id',
			sql`null`.as('starts_on'),
			'version'
		])
		.where('id', '=', value('id'))
		.$castTo<Holder>()
);

export const holders = {
	visit_id: visitHolder,
	membership_id: membershipHolder,
	sister_city_id: sisterHolder
} as const satisfies Record<NonNullable<RecordKind['of']>, unknown>;

export const insertRecord = (table: RelationTable, row: Columns) =>
	query.insertInto(table).values(row as never);

/** Changes a record that nobody else has changed since; a part of something else is not hit. */
export const updateRecord = (
	table: RelationTable,
	place: { id: string; version: number; of?: { column: string; id: string } },
	set: Columns
) => {
	const change = query
		.updateTable(table)
		.set({ ...set, version: sql`version + 1` } as never)
		.where('id', '=', place.id)
		.where('version', '=', place.version);
	return place.of ? change.where(sql.ref(place.of.column), '=', place.of.id) : change;
};

export const deleteRecord = (
	table: RelationTable,
	place: { id: string; version: number; of: { column: string; id: string } }
) =>
	query
		.deleteFrom(table)
		.where('id', '=', place.id)
		.where('version', '=', place.version)
		.where(sql.ref(place.of.column), '=', place.of.id);

/** One part as it stands, to see what a change changes. */
export const recordOf = (table: RelationTable, id: string, of: { column: string; id: string }) =>
	query
		.selectFrom(table)
		.selectAll()
		.where('id', '=', id)
		.where(sql.ref(of.column), '=', of.id)
		.$castTo<Readonly<Record<string, unknown>>>();

/** Another part of the same record that has this value already. */
export const otherWith = (
	table: RelationTable,
	of: { column: string; id: string },
	field: { name: string; value: Column },
	id: string
) =>
	query
		.selectFrom(table)
		.select('id')
		.where(sql.ref(of.column), '=', of.id)
		.where(sql.ref(field.name), '=', field.value)
		.where('id', '<>', id)
		.limit(1);

const linked = {
	unit_id: 'unit',
	answers_visit_id: 'visit',
	agreement_id: 'agreement',
	case_id: 'cooperation_case',
	cohort_id: 'cohort'
} as const;

/** Of the links among the columns of a record those that lead nowhere, by their field. */
export function brokenLinks(columns: Columns) {
	const given = Object.entries(linked).filter(([field]) => columns[field]);
	if (given.length === 0) return undefined;
	const parts = given.map(
		([field, table]) =>
			sql`select ${field}::text as field where not exists (select 1 from ${sql.table(table)} where id = ${columns[field]}::uuid)`
	);
	return query
		.selectFrom(sql<{ field: string }>`(${sql.join(parts, sql` union all `)})`.as('broken'))
		.select('broken.field');
}

/** The sister city that a partner is already. */
export const sisterOfPartner = (partnerId: string) =>
	query.selectFrom('sister_city').select('id').where('partner_id', '=', partnerId);
