import { sql, type Insertable, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

export type OpenLinkRow = {
	agreement_id: string;
	code: string;
	title: string | null;
	subject: string | null;
	register_number: string | null;
	parties_line: string;
	is_example: boolean;
};

/** An open link of a published agreement, by its code. */
export const openLink = prepared<{ code: string }>()((value) => {
	const written: RawBuilder<OpenLinkRow> = sql`select l.agreement_id, l.code, l.title, l.subject, l.register_number, l.parties_line, l.is_example
		from published_beneficiary_link l where l.code = ${value('code')}::text`;
	return { compile: () => written.compile(query) };
});

export type LinkRow = { code: string; opened_on: string; closed_on: string | null; version: number };

export const linkOf = prepared<{ agreementId: string }>()((value) =>
	query
		.selectFrom('beneficiary_link as l')
		.select(['l.code', 'l.opened_on', 'l.closed_on', 'l.version'])
		.where('l.agreement_id', '=', value('agreementId'))
		.$castTo<LinkRow>()
);

export const insertLink = (row: Insertable<Tables['beneficiary_link']>) =>
	query.insertInto('beneficiary_link').values(row);
export const changeLink = (agreementId: string, version: number, closedOn: string | null) =>
	query
		.updateTable('beneficiary_link')
		.set({ closed_on: closedOn, version: version + 1 })
		.where('agreement_id', '=', agreementId)
		.where('version', '=', version);

export const insertView = (row: Insertable<Tables['beneficiary_view']>) =>
	query.insertInto('beneficiary_view').values(row);

export type ViewRow = {
	id: string;
	agreement_id: string;
	benefit: string;
	quality: string;
	stars: number;
	comment: string | null;
	came_on: string;
	state: 'waiting' | 'taken' | 'withheld';
	withheld_for: string | null;
	is_example: boolean;
	version: number;
};

/** What was said of an agreement, what waits first. */
export const viewsOf = prepared<{ agreementId: string; limit: number }>()((value) =>
	query
		.selectFrom('beneficiary_view as b')
		.select([
			'b.id',
			'b.agreement_id',
			'b.benefit',
			'b.quality',
			'b.stars',
			'b.comment',
			'b.came_on',
			'b.state',
			'b.withheld_for',
			'b.is_example',
			'b.version'
		])
		.where('b.agreement_id', '=', value('agreementId'))
		.orderBy(sql`b.state <> 'waiting'`)
		.orderBy('b.created_at', 'desc')
		.orderBy('b.id')
		.limit(value('limit'))
		.$castTo<ViewRow>()
);

export type CountedViews = { benefit: string; quality: string; stars: number; n: number };

/** The figures of one agreement: its own rows, at most sixty kinds of answer. */
export const countedViews = prepared<{ agreementId: string }>()((value) => {
	const written: RawBuilder<CountedViews> = sql`select b.benefit, b.quality, b.stars, count(*)::int as n from beneficiary_view b
		where b.agreement_id = ${value('agreementId')}::uuid and b.state = 'taken' group by b.benefit, b.quality, b.stars`;
	return { compile: () => written.compile(query) };
});

export const settleView = (
	one: { readonly id: string; readonly agreementId: string },
	change: {
		state: 'taken' | 'withheld';
		withheld_for: string | null;
		settled_on: string;
		settled_by: string | null;
	}
) =>
	query
		.updateTable('beneficiary_view')
		.set({ ...change, version: sql`version + 1` })
		.where('id', '=', one.id)
		.where('agreement_id', '=', one.agreementId)
		.where('state', '=', 'waiting');

/** The agreements of which something waits to be looked at, with how many; within what the reader sees. */
export const waitingViews = prepared<{
	all: boolean;
	secret: boolean;
	unitIds: readonly string[];
	limit: number;
}>()((value) => {
	const written: RawBuilder<{ agreement_id: string; name: string | null; n: number }> =
		sql`select w.agreement_id,
				coalesce(a.title, a.subject, a.register_number) as name, count(*)::int as n
			from (select b.agreement_id from beneficiary_view b where b.state = 'waiting' order by b.created_at, b.id limit ${value('limit')}::int) w
			join agreement a on a.id = w.agreement_id
			where (${value('all')}::boolean and (a.disclosure <> 'secret' or ${value('secret')}::boolean))
				or a.id in (select x.agreement_id from agreement_unit x where x.unit_id = any (${value('unitIds')}::uuid[]))
			group by w.agreement_id, a.title, a.subject, a.register_number order by n desc, w.agreement_id`;
	return { compile: () => written.compile(query) };
});

/** Whether the public may read an agreement. */
export const isPublished = prepared<{ id: string }>()((value) => {
	const written: RawBuilder<{ id: string }> =
		sql`select a.id from published_agreement a where a.id = ${value('id')}::uuid`;
	return { compile: () => written.compile(query) };
});
