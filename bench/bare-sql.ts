/**
 * The program's own statements written out for a login without row-level security: the views are replaced by what
 * they stand for, the tenant is a bound value. Kept in step by hand; `run.ts` compares the answers of both sides
 * before it measures anything.
 */
const line = (
	today: string,
	soon: string
) => `a.id, a.type, a.instrument, a.instrument_reported, coalesce(a.title, a.subject) as title,
	a.parties_line as parties, agreement_status(a.fact, a.term_known, a.ends_on, ${today}::date, ${soon}::date) as status, a.signed_on,
	a.signed_precision, a.starts_on, a.ends_on, a.term_known, a.country, a.year, a.register_number, a.origin, a.is_example`;

const published = `a.published_at is not null and a.disclosure = 'public'`;

export const list = `select ${line('$2', '$3')}, coalesce(a.signed_on, '0001-01-01'::date) as key
	from agreement a
	where a.tenant_id = $1 and ${published} and (coalesce(a.signed_on, '0001-01-01'::date), a.id) < ($4::date, $5::uuid)
	order by coalesce(a.signed_on, '0001-01-01'::date) desc, a.id desc
	limit 26`;

const entry = `s.tenant_id = $1 and s.audience = 'public' and s.kind = 'agreement'`;

export const search = `with asked as materialized (
		select websearch_to_tsquery('indonesian', search_text($4)) as q
	), hit as materialized (
		select s.subject_id, s.sort_day, ts_rank(s.words, (select q from asked)) as rank
		from search_entry s where s.words @@ (select q from asked) and ${entry}
		limit 10001
	), ranked as (
		select h.subject_id, h.sort_day, h.rank from hit h where (select count(*) from hit) <= 10000
		union all
		select n.subject_id, n.sort_day, ts_rank(n.words, (select q from asked)) as rank
		from (
			select s.subject_id, s.sort_day, s.words from search_entry s
			where (s.words @@ (select q from asked)) is true and ${entry} and not (select count(*) from hit) <= 10000
			order by s.sort_day desc, s.subject_id desc
			limit 1000
		) n
	)
	select ${line('$2', '$3')}, r.sort_day as key, r.rank::text as rank
	from (select r.subject_id, r.sort_day, r.rank from ranked r
		where (r.rank, r.sort_day, r.subject_id) < ($5::real, $6::date, $7::uuid)
		order by r.rank desc, r.sort_day desc, r.subject_id desc limit 26) r
	join agreement a on a.tenant_id = $1 and a.id = r.subject_id and ${published}
	order by r.rank desc, r.sort_day desc, r.subject_id desc`;

export const detail = `select a.id, a.type, a.instrument, a.instrument_reported,
		a.legal_regime, a.title, a.subject, a.scope, a.field, a.financing, a.term_months,
		agreement_status(a.fact, a.term_known, a.ends_on, $3::date, $4::date) as status,
		a.signed_on, a.signed_precision, a.signed_place, a.starts_on, a.ends_on, a.term_known, a.terminated_on, a.termination_reason,
		a.register_number, a.country, a.year, a.published_at, a.updated_at, a.verification_code, a.origin, a.note, a.is_example, a.version,
		(select coalesce(json_agg(json_build_object('name', p.name,
				'partner_id', (select r.id from partner r where r.tenant_id = $1 and r.id = p.partner_id and r.is_published and r.merged_into_id is null),
				'is_region', p.is_region, 'own_number', p.own_number, 'signatory', p.signatory, 'capacity', p.capacity,
				'signed_on', p.signed_on) order by p.position), '[]')
			from agreement_party p where p.tenant_id = $1 and p.agreement_id = a.id) as parties,
		(select coalesce(json_agg(json_build_object('unit_id', u.id, 'name', u.name, 'role', x.role) order by u.name), '[]')
			from agreement_unit x join unit u on u.tenant_id = x.tenant_id and u.id = x.unit_id
			where x.tenant_id = $1 and x.agreement_id = a.id) as units,
		(select coalesce(json_agg(b.text order by b.position), '[]') from agreement_basis b
			where b.tenant_id = $1 and b.agreement_id = a.id) as legal_bases,
		(select coalesce(json_agg(json_build_object('kind', e.kind, 'happened_on', e.happened_on) order by e.happened_on, e.id), '[]')
			from agreement_event e where e.tenant_id = $1 and e.agreement_id = a.id and e.kind <> 'withheld') as events,
		(select coalesce(json_agg(json_build_object('id', d.id, 'title', d.title, 'kind', d.kind, 'file_name', v.file_name,
				'media_type', f.media_type, 'size', f.size, 'sha256', v.sha256, 'signed', v.signed, 'is_example', d.is_example) order by d.title, d.id), '[]')
			from document d
			join document_version v on v.tenant_id = d.tenant_id and v.document_id = d.id
			join file f on f.tenant_id = v.tenant_id and f.sha256 = v.sha256
			where d.tenant_id = $1 and d.owner_kind = 'agreement' and d.owner_id = a.id and d.disclosure = 'public' and f.state <> 'quarantined'
				and v.number = (select max(w.number) from document_version w where w.tenant_id = d.tenant_id and w.document_id = d.id)) as papers,
		case when a.parent_id is null and not exists (select from agreement c where c.tenant_id = $1 and c.parent_id = a.id) then '[]'
			else (
				with recursive up as (
					select a.id, a.parent_id
					union
					select p.id, p.parent_id from agreement p join up on p.id = up.parent_id
					where p.tenant_id = $1 and p.published_at is not null and p.disclosure = 'public'
				), down as (
					select u.id, null::uuid as parent_id from up u where not exists (select from up w where w.id = u.parent_id)
					union
					select c.id, c.parent_id from agreement c join down on c.parent_id = down.id
					where c.tenant_id = $1 and c.published_at is not null and c.disclosure = 'public'
				)
				select json_agg(json_build_object('id', c.id, 'parent_id', d.parent_id, 'instrument', c.instrument,
					'title', coalesce(c.title, c.subject), 'signed_on', c.signed_on, 'signed_precision', c.signed_precision, 'fact', c.fact,
					'term_known', c.term_known, 'ends_on', c.ends_on, 'is_example', c.is_example) order by coalesce(c.signed_on, '0001-01-01'), c.id)
				from (select * from down limit 200) d join agreement c on c.tenant_id = $1 and c.id = d.id
			) end as chain,
		case when a.source_id is null then '[]'::jsonb else sources_of('agreement', a.id, a.source_id) end as sources
	from agreement a
	where a.tenant_id = $1 and a.id = $2::uuid and ${published}`;

const names = ['status', 'type', 'instrument', 'year', 'country'] as const;

/** The cube under any choice of type, status and year; one statement a combination, as ours. */
export function facets(chosen: readonly ('type' | 'status' | 'year')[]): string {
	const place = { type: '$4', status: '$5', year: '$6::int' };
	const bound = ['type', 'status', 'year'] as const;
	// Each statement names only what it binds.
	const number = (name: (typeof bound)[number]) =>
		place[name].replace(/\$\d/, `$${4 + chosen.indexOf(name)}`);
	const under = (those: readonly (typeof bound)[number][]) =>
		those.length === 0 ? '' : `where ${those.map((name) => `c.${name} = ${number(name)}`).join(' and ')}`;
	const open = names.filter((name) => !(chosen as readonly string[]).includes(name));
	const together = `select case ${open.map((name) => `when grouping(c.${name}) = 0 then '${name}'`).join(' ')} end as facet,
			case ${open.map((name) => `when grouping(c.${name}) = 0 then c.${name}::text`).join(' ')} end as value, sum(c.value)::int as count
		from cell c ${under(chosen)} group by grouping sets (${open.map((name) => `(c.${name})`).join(', ')}, ())`;
	const apart = chosen.map(
		(name) => `select '${name}' as facet, c.${name}::text as value, sum(c.value)::int as count from cell c
			${under(chosen.filter((other) => other !== name))} group by c.${name}`
	);
	return `with cell as (
			select c.type, c.instrument, c.status, c.country, c.year, c.value from register_cell c
			where c.tenant_id = $1 and c.class = 'public' and not c.is_example and c.value <> 0
			union all
			select m.type, m.instrument, m.status, m.country, m.year, m.n
			from (select d.day, d.soon_until from register_day d where d.tenant_id = $1) d cross join lateral (
				select e.type, e.instrument, s.status, e.country, e.year, sum(s.n) as n
				from register_entry e cross join lateral (values
					(agreement_status('in_force', true, e.ends_on, d.day, d.soon_until), -1),
					(agreement_status('in_force', true, e.ends_on, $2::date, $3::date), 1)) s (status, n)
				where e.tenant_id = $1 and e.class = 'public' and not e.is_example and e.fact = 'in_force' and e.ends_on is not null
					and ((e.ends_on >= least(d.day, $2::date) and e.ends_on < greatest(d.day, $2::date))
						or (e.ends_on > least(d.soon_until, $3::date) and e.ends_on <= greatest(d.soon_until, $3::date)))
				group by e.type, e.instrument, s.status, e.country, e.year
			) m
		)
		select f.facet, f.value, f.count from (${[together, ...apart].join(' union all ')}) f where f.count > 0 or f.facet is null`;
}
