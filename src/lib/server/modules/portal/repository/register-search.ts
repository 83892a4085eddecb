import { sql, type RawBuilder } from 'kysely';
import type { Value } from './register-conditions';

/** Past so many hits the words are common ones: then the newest of them stand for all, and the page says so. */
export const mostHits = 10_000;
const newestOfCommon = 1_000;

/**
 * Common table expressions `hit` and `ranked` (subject_id, sort_day, rank): what matches the words.
 *
 * Up to {@link mostHits} hits come from the index of words and are all ranked. With more, ranking would read a
 * record a hit (performance.md 6), so the newest are looked through by day instead; `is true` keeps the planner
 * from the index of words there. The words are parsed once, in
 * a row of their own: in SELECT they would be parsed for every hit.
 *
 * @param entries `published_search_entry` or `office_search_entry`: a view of the reader's, for row-level security
 *   would keep the planner from the index
 * @param beginnings match words that begin as those of the question do; asked where the whole words found nothing
 */
export function searched(
	entries: RawBuilder<unknown>,
	kind: 'agreement' | 'partner',
	value: Value,
	beginnings: boolean
): RawBuilder<unknown> {
	const parsed = beginnings
		? sql`(select to_tsquery('simple', coalesce(string_agg(quote_literal(w.lexeme) || ':*', ' & '), '')) from unnest(to_tsvector('simple', search_text(${value('q')}))) w)`
		: sql`websearch_to_tsquery('indonesian', search_text(${value('q')}))`;
	// A sub-select is evaluated once and leaves the order of the index of days as it is; a join would not.
	const asked = sql`(select q from asked)`;
	const few = sql`(select count(*) from hit) <= ${sql.lit(mostHits)}`;
	return sql`asked as materialized (
			select ${parsed} as q
		), hit as materialized (
			select s.subject_id, s.sort_day, ts_rank(s.words, ${asked}) as rank
			from ${entries} s
			where s.words @@ ${asked} and s.kind = ${sql.lit(kind)}
			limit ${sql.lit(mostHits + 1)}
		), ranked as (
			select h.subject_id, h.sort_day, h.rank from hit h where ${few}
			union all
			select n.subject_id, n.sort_day, ts_rank(n.words, ${asked}) as rank
			from (
				select s.subject_id, s.sort_day, s.words
				from ${entries} s
				where (s.words @@ ${asked}) is true and s.kind = ${sql.lit(kind)} and not ${few}
				order by s.sort_day desc, s.subject_id desc
				limit ${sql.lit(newestOfCommon)}
			) n
		)`;
}
