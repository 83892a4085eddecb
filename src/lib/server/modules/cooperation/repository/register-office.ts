import { sql, type Compilable, type RawBuilder } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import type { AgreementScope } from '../domain/agreements/agreement-scope';

export type OfficeRegisterRow = {
	id: string;
	case_id: string | null;
	type: string | null;
	instrument: string;
	title: string | null;
	parties: string;
	units: string | null;
	status: string;
	signed_on: string | null;
	signed_precision: 'day' | 'month' | 'year';
	starts_on: string | null;
	ends_on: string | null;
	term_known: boolean;
	country: string;
	register_number: string | null;
	origin: string;
	disclosure: string;
	published: boolean;
	is_example: boolean;
	key: string;
};

/** What narrows the office's list; null does not. */
export type OfficeFilters = {
	readonly q: string | null;
	readonly type: string | null;
	readonly instrument: string | null;
	readonly status: string | null;
	readonly disclosure: string | null;
	readonly partner: string | null;
	readonly unit: string | null;
	readonly year: number | null;
};

/** Newest first, or what ends first. */
export type OfficeOrder = 'signed' | 'ending';

type Values = OfficeFilters &
	Omit<AgreementScope, 'unitIds'> & {
		unitIds: string[];
		today: string;
		soon: string;
		day: string;
		id: string;
		limit: number;
	};
type Value = <Key extends keyof Values & string>(key: Key) => RawBuilder<NonNullable<Values[Key]>>;

const ofUnits = (value: Value, a: RawBuilder<unknown>) =>
	sql`${a}.id in (select x.agreement_id from agreement_unit x where x.unit_id = any (${value('unitIds')}::uuid[]))`;

/** What everybody sees, and what this actor sees besides. */
const visible = (value: Value, a: RawBuilder<unknown> = sql`a`) => sql`(
		(${a}.published_at is not null and ${a}.disclosure = 'public')
		or (${value('all')}::boolean and (${a}.disclosure <> 'secret' or ${value('secret')}::boolean))
		or ${ofUnits(value, a)})`;

/** Not only what everybody sees of it: reasons, remarks and papers that are not public. */
const inside = (value: Value) => sql`(${value('all')}::boolean or ${ofUnits(value, sql`a`)})`;

const columns = (
	value: Value
) => sql`a.id, a.case_id, a.type, a.instrument, coalesce(a.title, a.subject) as title, a.parties_line as parties,
	(select string_agg(u.name, ', ' order by u.name) from agreement_unit x join unit u on u.id = x.unit_id where x.agreement_id = a.id) as units,
	agreement_status(a.fact, a.term_known, a.ends_on, ${value('today')}::date, ${value('soon')}::date) as status,
	a.signed_on, a.signed_precision, a.starts_on, a.ends_on, a.term_known, a.country, a.register_number, a.origin, a.disclosure,
	a.published_at is not null as published, a.is_example`;

/**
 * The office's list as one statement for every choice of filters: some hundreds of records a desk, read by few, need
 * no plan of their own for each combination.
 */
function listed(
	value: Value,
	order: OfficeOrder,
	turned: boolean,
	searching: boolean
): RawBuilder<OfficeRegisterRow> {
	const key =
		order === 'signed'
			? sql`coalesce(a.signed_on, '0001-01-01'::date)`
			: sql`coalesce(a.ends_on, '9999-12-31'::date)`;
	const descending = (order === 'signed') !== turned;
	const way = descending ? sql`desc` : sql`asc`;
	const is = (name: 'type' | 'instrument') =>
		sql`(${value(name)}::text is null or ${sql.ref(`a.${name}`)} = ${value(name)}::text)`;
	const words = searching
		? sql` and a.id in (select s.subject_id from office_search_entry s
			where s.kind = 'agreement' and s.words @@ (select websearch_to_tsquery('indonesian', search_text(${value('q')}))))`
		: sql``;
	return sql`select ${columns(value)}, ${key} as key
		from agreement a
		where ${visible(value)} and (${key}, a.id) ${descending ? sql`<` : sql`>`} (${value('day')}::date, ${value('id')}::uuid)
			and ${is('type')} and ${is('instrument')}
			and (${value('year')}::int is null or a.year = ${value('year')}::int)
			and (${value('status')}::text is null
				or agreement_status(a.fact, a.term_known, a.ends_on, ${value('today')}::date, ${value('soon')}::date) = ${value('status')}::text)
			and (${value('disclosure')}::text is null or ${value('disclosure')}::text = case
				when a.disclosure <> 'public' then a.disclosure when a.published_at is null then 'unpublished' else 'published' end)
			and (${value('partner')}::uuid is null
				or a.id in (select p.agreement_id from agreement_party p where p.partner_id = ${value('partner')}::uuid))
			and (${value('unit')}::uuid is null
				or a.id in (select x.agreement_id from agreement_unit x where x.unit_id = ${value('unit')}::uuid))${words}
		order by ${key} ${way}, a.id ${way}
		limit ${value('limit')}::int`;
}

const statement = <Row>(written: RawBuilder<Row>): Compilable<Row> => ({
	compile: () => written.compile(query)
});

const lists = new Map<string, (values: Values) => Query<OfficeRegisterRow>>();

/** A part of the office's register after a place, or (turned) before it. */
export function officeRegister(
	filters: OfficeFilters,
	scope: AgreementScope,
	part: { order: OfficeOrder; turned: boolean; day: string; id: string; limit: number },
	days: { today: string; soon: string }
): Query<OfficeRegisterRow> {
	const searching = filters.q !== null;
	const shape = `${part.order}:${part.turned}:${searching}`;
	let list = lists.get(shape);
	if (!list) {
		list = prepared<Values>()<OfficeRegisterRow>((value) =>
			statement(listed(value, part.order, part.turned, searching))
		);
		lists.set(shape, list);
	}
	return list({ ...filters, ...scope, unitIds: [...scope.unitIds], ...days, ...part });
}

export type OfficeAgreementRow = OfficeRegisterRow & {
	subject: string | null;
	scope: string | null;
	field: string | null;
	financing: string | null;
	term_months: number | null;
	signed_place: string | null;
	legal_regime: string;
	terminated_on: string | null;
	termination_reason: string | null;
	withheld_reason: string | null;
	verification_code: string | null;
	note: string | null;
	published_at: Date | null;
	updated_at: Date;
	version: number;
	parties_full: {
		name: string;
		partner_id: string | null;
		is_region: boolean;
		own_number: string | null;
		signatory: string | null;
		capacity: string | null;
		authority: string | null;
		authority_reason: string | null;
		power_number: string | null;
		/** What the partner is called today, where that is not what the paper says. */
		now_called: string | null;
	}[];
	bases: string[];
	events: { kind: string; happened_on: string; note: string | null; by: string | null }[];
	papers: {
		id: string;
		title: string;
		disclosure: string;
		file_name: string;
		media_type: string;
		size: number;
		signed: boolean;
		is_example: boolean;
		/** By which list its contents were destroyed. */
		removed_by_list: string | null;
	}[];
	related: { id: string; instrument: string; title: string | null; above: boolean }[];
};

/** One agreement as the office keeps it, where the actor may see it. */
export const officeAgreement = prepared<
	Pick<Values, 'id' | 'all' | 'secret' | 'unitIds' | 'today' | 'soon'>
>()((given) => {
	const value = given as unknown as Value;
	return statement<OfficeAgreementRow>(sql`select ${columns(value)}, '' as key, a.subject, a.scope, a.field, a.financing, a.term_months,
				a.signed_place, a.legal_regime, a.terminated_on, a.termination_reason, case when ${inside(value)} then a.withheld_reason end as withheld_reason, a.verification_code, a.note,
				a.published_at, a.updated_at, a.version,
				(select coalesce(json_agg(json_build_object('name', p.name, 'partner_id', p.partner_id, 'is_region', p.is_region,
						'own_number', p.own_number, 'signatory', p.signatory, 'capacity', p.capacity, 'authority', p.authority,
						'authority_reason', p.authority_reason, 'power_number', w.number,
						'now_called', nullif(r.name, p.name)) order by p.position), '[]')
					from agreement_party p left join power_of_attorney w on w.id = p.power_id
						left join partner r on r.id = p.partner_id where p.agreement_id = a.id) as parties_full,
				(select coalesce(json_agg(b.text order by b.position), '[]') from agreement_basis b where b.agreement_id = a.id) as bases,
				(select coalesce(json_agg(json_build_object('kind', e.kind, 'happened_on', e.happened_on, 'note', case when ${inside(value)} then e.note end, 'by', n.name)
						order by e.happened_on, e.created_at), '[]')
					from agreement_event e left join person n on n.id = e.created_by where e.agreement_id = a.id) as events,
				(select coalesce(json_agg(json_build_object('id', d.id, 'title', d.title, 'disclosure', d.disclosure, 'file_name', v.file_name,
						'media_type', f.media_type, 'size', f.size, 'signed', v.signed, 'is_example', d.is_example,
						'removed_by_list', v.removed_by_list) order by d.title, d.id), '[]')
					from document d
						join document_version v on v.document_id = d.id
						join file f on f.sha256 = v.sha256
					where d.owner_kind = 'agreement' and d.owner_id = a.id and (d.disclosure = 'public' or ${inside(value)})
						and v.number = (select max(w.number) from document_version w where w.document_id = d.id)) as papers,
				(select coalesce(json_agg(json_build_object('id', r.id, 'instrument', r.instrument, 'title', coalesce(r.title, r.subject),
						'above', r.id = a.parent_id) order by r.id = a.parent_id desc, r.signed_on, r.id), '[]')
					from agreement r where (r.id = a.parent_id or r.parent_id = a.id) and ${visible(value, sql`r`)}) as related
			from agreement a
			where a.id = ${value('id')}::uuid and ${visible(value)}`);
});
