import { sql, type RawBuilder } from 'kysely';
import { compile, prepared, query, type Query } from '$lib/server/platform/database/builder';
import type { Column } from '../domain/field-rules';
import type { RecordKind, RelationTable } from '../domain/record-kinds';

/** A question about records, ready to be asked. */
export type RecordQuery<Row> = Query<Row>;

/** The row of a part with every column of its table: what is shown of it, its kind's fields say. */
export type PartRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

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
	/** The body or city that it is kept with; publishing it names that too. */
	readonly partner_id?: string;
	/** Of a membership: the renewal for which a decision is a duty already, and that duty. */
	readonly decides_for?: string | null;
	readonly decision_obligation_id?: string | null;
	/** Of a visit: how it stands, where it goes, when it ends, and the duty to report on it. */
	readonly state?: 'planned' | 'held' | 'cancelled';
	readonly direction?: 'incoming' | 'outgoing';
	readonly country?: string;
	readonly kind?: string;
	readonly ends_on?: string | null;
	readonly report_obligation_id?: string | null;
};

const visitHolder = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('visit')
		.select(['id', 'title', 'is_published', 'is_example', 'source_id', 'unit_id', 'starts_on', 'version'])
		.select(['direction', 'country', 'kind', 'ends_on', 'state', 'report_obligation_id'])
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
			'm.partner_id',
			'm.decides_for',
			'm.decision_obligation_id'
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
			'version',
			'partner_id'
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

/** The order in which the parts of one kind are read; the id decides what is equal. */
const partOrder: Partial<Record<RelationTable, RawBuilder<unknown>>> = {
	visit_delegate: sql`case side when 'guest' then 0 when 'host' then 1 else 2 end`,
	visit_item: sql`happens_on, starts_at nulls first`,
	visit_statement: sql`case kind when 'offered' then 0 when 'planned' then 1 else 2 end`,
	visit_gift: sql`happened_on`,
	visit_cost: sql`created_at`,
	visit_permit: sql`due_on nulls last`,
	membership_due: sql`year desc`,
	membership_office: sql`coalesce(from_year, extract(year from elected_on)::integer) desc nulls last`,
	membership_meeting: sql`held_on desc nulls last`,
	membership_benefit: sql`year desc`,
	membership_decision: sql`renewal_on desc`,
	sister_city_stage: sql`happened_on, created_at`,
	sister_city_criterion: sql`criterion`
};

/** The parts of one kind of one record. */
export const partsOf = (kind: RecordKind & { readonly of: string }, holderId: string): RecordQuery<PartRow> =>
	compile(
		query
			.selectFrom(kind.table)
			.selectAll()
			.where(sql.ref(kind.of), '=', holderId)
			.orderBy(sql`${partOrder[kind.table] ?? sql`created_at`}, id`)
			.$castTo<PartRow>()
	);

/** Moves the days of permits that nobody has asked for yet, as far as the journey itself was moved. */
export const movePermits = (visitId: string, from: string, to: string) =>
	query
		.updateTable('visit_permit')
		.set({ due_on: sql`due_on + (${to}::date - ${from}::date)`, version: sql`version + 1` } as never)
		.where('visit_id', '=', visitId)
		.where('asked_on', 'is', null)
		.where('granted_on', 'is', null)
		.where('due_on', 'is not', null);

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
