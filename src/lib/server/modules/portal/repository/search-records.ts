import { sql } from 'kysely';
import { prepared } from '$lib/server/platform/database/builder';
import { statement } from './compiled';

/** The kinds of record, beside agreements and partners, that the search knows. */
export const recordKinds = ['project', 'programme', 'cohort', 'visit', 'initiative', 'innovation'] as const;
export type RecordKind = (typeof recordKinds)[number];

export type FoundRecord = {
	kind: RecordKind;
	id: string;
	title: string;
	title_en: string | null;
	/** '0001-01-01' where none is known. */
	sort_day: string;
	is_example: boolean;
};

const mostRecords = 60;

/** What else the words find, the best first; `beginnings` takes words that begin so. */
const found = (beginnings: boolean) =>
	prepared<{ q: string }>()((value) =>
		statement<FoundRecord>(sql`with asked as materialized (
				select ${
					beginnings
						? sql`(select to_tsquery('simple', coalesce(string_agg(quote_literal(w.lexeme) || ':*', ' & '), '')) from unnest(to_tsvector('simple', search_text(${value('q')}))) w)`
						: sql`websearch_to_tsquery('indonesian', search_text(${value('q')}))`
				} as q
			)
			select s.kind, s.subject_id as id, s.title, s.title_en, s.sort_day, s.is_example
			from published_search_entry s
			where s.words @@ (select q from asked) and s.kind not in ('agreement', 'partner')
			order by ts_rank(s.words, (select q from asked)) desc, s.sort_day desc, s.subject_id
			limit ${sql.lit(mostRecords)}`)
	);

export const foundRecords = found(false);
export const recordsBeginning = found(true);

/** Which of the words stand in published titles and names. */
export const knownWords = prepared<{ words: string[] }>()((value) =>
	statement<{ word: string }>(
		sql`select w.word from published_search_word w where w.word = any (${value('words')}::text[])`
	)
);

/** Published words with the same first letter: where the word that was meant is looked for. */
export const wordsFrom = prepared<{ from: string; before: string }>()((value) =>
	statement<{ word: string }>(
		sql`select w.word from published_search_word w
			where w.word >= ${value('from')} and w.word < ${value('before')} order by w.word limit 5000`
	)
);

/** The countries that the region has a standing with; their names are the program's, not the database's. */
export const profiledCountries = prepared<Record<string, never>>()(() =>
	statement<{ country: string }>(
		sql`select distinct c.country from published_country_profile c order by 1 limit 200`
	)
);
