import { prepared, query, type Query } from '$lib/server/platform/database/builder';

/** Asks for a file to be read; no row where it was asked before. */
export const askReading = (sha256: string, at: Date) =>
	query
		.insertInto('file_reading')
		.values({ sha256, asked_at: at })
		.onConflict((conflict) => conflict.columns(['tenant_id', 'sha256']).doNothing());

export const readingOf = prepared<{ sha256: string }>()((value) =>
	query
		.selectFrom('file_reading as r')
		.innerJoin('file as f', 'f.sha256', 'r.sha256')
		.select(['r.state', 'r.pages', 'r.pages_read', 'r.fault', 'f.media_type', 'f.state as file_state'])
		.where('r.sha256', '=', value('sha256'))
);

/** One more page was read; exactly one of two who read at once adds it. */
export const nextPage = (sha256: string, pages: number, number: number) =>
	query
		.updateTable('file_reading')
		.set({ state: 'reading', pages, pages_read: number })
		.where('sha256', '=', sha256)
		.where('state', 'in', ['waiting', 'reading'])
		.where('pages_read', '=', number - 1);

export const insertPage = (row: {
	sha256: string;
	number: number;
	text: string;
	origin: 'layer' | 'recognised';
	confidence: number | null;
}) => query.insertInto('file_page').values(row);

export const endReading = (sha256: string, state: 'read' | 'unreadable', fault: string | null, at: Date) =>
	query
		.updateTable('file_reading')
		.set({ state, fault, read_at: at })
		.where('sha256', '=', sha256)
		.where('state', 'in', ['waiting', 'reading']);

export const pagesOfFile = prepared<{ sha256: string; limit: number }>()((value) =>
	query
		.selectFrom('file_page')
		.select(['number', 'text', 'origin', 'confidence'])
		.where('sha256', '=', value('sha256'))
		.orderBy('number')
		.limit(value('limit'))
);

export type FoundPage = {
	readonly document_id: string;
	readonly title: string;
	readonly owner_kind: string;
	readonly owner_id: string | null;
	readonly number: number;
	readonly origin: string;
	readonly excerpt: string;
	readonly is_example: boolean;
};

/** Marks around a found word in an excerpt: characters that no text of ours holds. */
export const foundMarks = ['\u0001', '\u0002'] as const;

/**
 * Pages whose text has all the words, the best first. Of the newest 2,000 pages that have them, so that a word on every
 * page costs no more than that; only papers of the owners that are named, and none that is secret.
 */
export const pagesWith = (search: {
	readonly words: string;
	readonly owners: readonly string[];
	readonly limit: number;
}): Query<FoundPage> => ({
	text: `with asked as (select websearch_to_tsquery('indonesian', search_text($1)) as q),
		hit as (
			select p.sha256, p.number, p.origin, p.text, ts_rank(p.words, asked.q) as rank
			from asked, lateral (
				select * from file_page where words @@ asked.q limit 2000
			) p
		),
		shown as (
			select d.id as document_id, d.title, d.owner_kind, d.owner_id, h.number, h.origin, h.text, h.rank, d.is_example
			from hit h
			join document_version v on v.sha256 = h.sha256
			join document d on d.id = v.document_id
			where d.owner_kind = any($2::text[]) and d.disclosure <> 'secret'
			order by h.rank desc, d.id, h.number
			limit $3
		)
		select s.document_id, s.title, s.owner_kind, s.owner_id, s.number, s.origin, s.is_example,
			ts_headline('indonesian', left(s.text, 20000), asked.q,
				'MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … ", StartSel=${foundMarks[0]}, StopSel=${foundMarks[1]}') as excerpt
		from shown s, asked order by s.rank desc, s.document_id, s.number`,
	values: [search.words, [...search.owners], search.limit]
});

/** Files that wait to be read and may be opened, the longest waiting first. */
export const waitingReadings = prepared<{ limit: number }>()((value) =>
	query
		.selectFrom('file_reading as r')
		.innerJoin('file as f', 'f.sha256', 'r.sha256')
		.select('r.sha256')
		.where('r.state', 'in', ['waiting', 'reading'])
		.where('f.state', 'in', ['clean', 'unscanned'])
		.orderBy('r.asked_at')
		.orderBy('r.sha256')
		.limit(value('limit'))
);
