import { sql, type RawBuilder } from 'kysely';
import { prepared, type Query } from '$lib/server/platform/database/builder';
import type { RegisterQuestion, RegisterSort } from '../domain/register-question';
import { Shapes, statement } from './compiled';
import { conditionsOf, shapeOf, type RegisterValues, type Value } from './register-conditions';
import { searched } from './register-search';

/** One line of the register as the database gives it; `key` and `rank` are its place in the list. */
export type RegisterRow = {
	id: string;
	type: string | null;
	instrument: string;
	instrument_reported: string | null;
	title: string | null;
	parties: string;
	status: string;
	signed_on: string | null;
	signed_precision: 'day' | 'month' | 'year';
	starts_on: string | null;
	ends_on: string | null;
	term_known: boolean;
	country: string;
	year: number | null;
	register_number: string | null;
	origin: string;
	is_example: boolean;
	key: string;
	rank: string | null;
};

const columns = sql`a.id, a.type, a.instrument, a.instrument_reported, coalesce(a.title, a.subject) as title, a.parties_line as parties,
	agreement_status(a.fact, a.term_known, a.ends_on, `;
const moreColumns = sql`) as status, a.signed_on, a.signed_precision, a.starts_on, a.ends_on, a.term_known, a.country, a.year,
	a.register_number, a.origin, a.is_example`;

const view = sql`published_agreement a`;
const parts = { party: sql`published_agreement_party`, unit: sql`published_agreement_unit` };

type Order = { key: RawBuilder<unknown>; descending: boolean };
const orders: Record<Exclude<RegisterSort, 'relevance'>, Order> = {
	'-signed_on': { key: sql`a.sort_day`, descending: true },
	signed_on: { key: sql`a.sort_day`, descending: false },
	'-ends_on': { key: sql`a.end_day`, descending: true },
	ends_on: { key: sql`a.end_day`, descending: false }
};

const shapes = new Shapes<(values: RegisterValues) => Query<RegisterRow>>();

/** Before the first and after the last record of every list: with them a list without a cursor is no other statement. */
const lowest = { day: '0001-01-01', id: '00000000-0000-0000-0000-000000000000', rank: '-1' };
const highest = { day: '9999-12-31', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff', rank: '1000' };

/** Whether the records of a page stand against the list's own order, and must be turned round. */
export function isTurned(question: RegisterQuestion): boolean {
	return question.cursor?.direction === 'before';
}

/**
 * One page of the register and one record more, which tells whether there is another page.
 *
 * @param beginnings see {@link searched}
 */
export function registerPage(
	question: RegisterQuestion,
	days: { today: string; soon: string },
	beginnings = false
): Query<RegisterRow> {
	const { sort, limit } = question;
	const turned = isTurned(question);
	const shape = `${shapeOf(question)}:${sort}:${turned}:${limit}:${beginnings}`;
	const build = () =>
		prepared<RegisterValues>()<RegisterRow>((value) =>
			statement(
				sort === 'relevance'
					? byRelevance(question, value, turned, beginnings)
					: byDay(question, orders[sort], value, turned, beginnings)
			)
		);
	const descending = (sort === 'relevance' || orders[sort].descending) !== turned;
	const from = { ...(descending ? highest : lowest), ...question.cursor };
	const { cursor: _cursor, sort: _sort, limit: _limit, ...filters } = question;
	return shapes.of(shape, build)({ ...filters, ...days, day: from.day, id: from.id, rank: from.rank });
}

function byDay(
	question: RegisterQuestion,
	order: Order,
	value: Value,
	turned: boolean,
	beginnings: boolean
): RawBuilder<RegisterRow> {
	const descending = order.descending !== turned;
	const way = descending ? sql`desc` : sql`asc`;
	const conditions = [
		sql`(${order.key}, a.id) ${descending ? sql`<` : sql`>`} (${value('day')}::date, ${value('id')}::uuid)`,
		...conditionsOf(question, value, parts)
	];
	if (question.q !== undefined) conditions.push(sql`a.id in (select r.subject_id from ranked r)`);
	return sql`${question.q === undefined ? sql`` : sql`with ${searched(sql`published_search_entry`, 'agreement', value, beginnings)} `}select ${columns}${value('today')}::date, ${value('soon')}::date${moreColumns},
			${order.key} as key, null as rank
		from ${view}
		where ${sql.join(conditions, sql` and `)}
		order by ${order.key} ${way}, a.id ${way}
		limit ${sql.lit(question.limit + 1)}`;
}

/** By how well the words match, then by day. Without other filters only the page's own records are looked up. */
function byRelevance(
	question: RegisterQuestion,
	value: Value,
	turned: boolean,
	beginnings: boolean
): RawBuilder<RegisterRow> {
	const way = turned ? sql`asc` : sql`desc`;
	const place = sql`(r.rank, r.sort_day, r.subject_id) ${turned ? sql`>` : sql`<`} (${value('rank')}::real, ${value('day')}::date, ${value('id')}::uuid)`;
	const order = sql`order by r.rank ${way}, r.sort_day ${way}, r.subject_id ${way}`;
	const limit = sql`limit ${sql.lit(question.limit + 1)}`;
	const conditions = conditionsOf(question, value, parts);
	const search = searched(sql`published_search_entry`, 'agreement', value, beginnings);
	const selected = sql`${columns}${value('today')}::date, ${value('soon')}::date${moreColumns}, r.sort_day as key, r.rank::text as rank`;
	if (conditions.length === 0) {
		return sql`with ${search}
			select ${selected}
			from (select r.subject_id, r.sort_day, r.rank from ranked r where ${place} ${order} ${limit}) r
			join ${view} on a.id = r.subject_id
			${order}`;
	}
	return sql`with ${search}
		select ${selected}
		from ranked r join ${view} on a.id = r.subject_id
		where ${sql.join([place, ...conditions], sql` and `)}
		${order} ${limit}`;
}
