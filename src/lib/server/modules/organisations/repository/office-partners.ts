import { sql, type Compilable, type RawBuilder } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';

export type OfficePartnerRow = {
	id: string;
	name: string;
	short_name: string | null;
	kind: string;
	country: string;
	is_published: boolean;
	is_example: boolean;
	sort_name: string;
};

export type OfficePartnerFilters = {
	readonly q: string | null;
	readonly kind: string | null;
	readonly country: string | null;
	/** Only those of which nothing but the name is on record. */
	readonly nameOnly?: boolean;
};

const statement = <Row>(written: RawBuilder<Row>): Compilable<Row> => ({
	compile: () => written.compile(query)
});

/** No way to reach it and no paper of it: nobody could write to it or tell it from another of its name. */
const knownByName = sql`p.address is null and p.phone is null and p.email is null and p.website is null
	and not exists (select from partner_contact c where c.partner_id = p.id and c.ended_on is null)
	and not exists (select from partner_place l where l.partner_id = p.id and l.ended_on is null)
	and not exists (select from partner_paper d where d.partner_id = p.id)`;

/** How many partners are known by their name only (capability 97). */
export const countKnownByName = prepared<Record<never, never>>()(() =>
	statement<{ n: number }>(
		sql`select count(*)::int as n from partner p where p.merged_into_id is null and ${knownByName}`
	)
);

type Values = OfficePartnerFilters & { sort: string; id: string; limit: number };
type Value = <Key extends keyof Values & string>(key: Key) => RawBuilder<NonNullable<Values[Key]>>;

function listed(value: Value, turned: boolean, searching: boolean): RawBuilder<OfficePartnerRow> {
	const key = sql`plain_text(p.name) collate "C"`;
	const way = turned ? sql`desc` : sql`asc`;
	const words = searching
		? sql` and p.id in (select s.subject_id from office_search_entry s
			where s.kind = 'partner' and s.words @@ (select websearch_to_tsquery('indonesian', search_text(${value('q')}))))`
		: sql``;
	return sql`select p.id, p.name, p.short_name, p.kind, p.country, p.is_published, p.is_example, ${key} as sort_name
		from partner p
		where p.merged_into_id is null and (${key}, p.id) ${turned ? sql`<` : sql`>`} (${value('sort')}::text, ${value('id')}::uuid)
			and (${value('kind')}::text is null or p.kind = ${value('kind')}::text)
			and (${value('country')}::text is null or p.country = ${value('country')}::text)
			and (not coalesce(${value('nameOnly')}::boolean, false) or (${knownByName}))${words}
		order by ${key} ${way}, p.id ${way}
		limit ${value('limit')}::int`;
}

const lists = new Map<string, (values: Values) => Query<OfficePartnerRow>>();

/** A part of the office's partners by name, after a place or (turned) before it. */
export function officePartners(
	filters: OfficePartnerFilters,
	part: { turned: boolean; sort: string; id: string; limit: number }
): Query<OfficePartnerRow> {
	const searching = filters.q !== null;
	const shape = `${part.turned}:${searching}`;
	let list = lists.get(shape);
	if (!list) {
		list = prepared<Values>()<OfficePartnerRow>((value) => statement(listed(value, part.turned, searching)));
		lists.set(shape, list);
	}
	return list({ ...filters, nameOnly: filters.nameOnly ?? false, ...part });
}

export type OfficePartnerDetailRow = OfficePartnerRow & {
	region_code: string | null;
	legal_form: string | null;
	address: string | null;
	postal_code: string | null;
	phone: string | null;
	email: string | null;
	website: string | null;
	note: string | null;
	from_source: boolean;
	other_names: string[];
	version: number;
};

/** One partner as the office keeps it, contact included. */
export const officePartner = prepared<{ id: string }>()((value) =>
	statement<OfficePartnerDetailRow>(sql`select p.id, p.name, p.short_name, p.kind, p.country, p.is_published, p.is_example, '' as sort_name,
			p.region_code, p.legal_form, p.address, p.postal_code, p.phone, p.email, p.website, p.note, p.source_id is not null as from_source, p.version,
			(select coalesce(json_agg(l.name order by l.name), '[]') from partner_alias l where l.partner_id = p.id) as other_names
		from partner p
		where p.id = ${value('id')}::uuid and p.merged_into_id is null`)
);
