import type { Query } from '$lib/server/platform/database/builder';
import type {
	ReportAgreement,
	ReportAnswer,
	ReportCase,
	ReportDuty,
	ReportItem
} from '../domain/reports/report-facts';

type Wish = { readonly examples: boolean };

/** Agreements that were ever in force. What is secret is in no report; what is invented only where it was asked for. */
export const reportAgreements = ({ examples }: Wish): Query<ReportAgreement> => ({
	text: `
	select a.id, a.register_number as number, coalesce(nullif(a.title, ''), nullif(a.subject, ''),
			concat_ws(' – ', coalesce(a.instrument_reported, upper(a.instrument)), p.names)) as title, a.type, a.instrument,
		a.signed_on as "signedOn", a.signed_precision as "signedPrecision", a.year, a.ends_on as "endsOn",
		a.term_known as "termKnown", a.fact, a.terminated_on as "terminatedOn", a.termination_reason as "terminationReason",
		a.parent_id as "parentId", a.country, a.field, a.is_example as "isExample",
		coalesce(p.all, '[]'::json) as partners, coalesce(u.all, '[]'::json) as units
	from agreement a
		left join lateral (
			select json_agg(json_build_object('id', p.partner_id, 'name', p.name) order by p.position) as all,
				string_agg(p.name, '; ' order by p.position) as names
			from agreement_party p where p.tenant_id = a.tenant_id and p.agreement_id = a.id and not p.is_region) p on true
		left join lateral (
			select json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name) as all
			from agreement_unit g join unit u on u.tenant_id = g.tenant_id and u.id = g.unit_id
			where g.tenant_id = a.tenant_id and g.agreement_id = a.id and g.role = 'carries_out') u on true
	where a.fact in ('in_force', 'terminated') and a.disclosure <> 'secret' and (not a.is_example or $1)
	order by coalesce(a.signed_on, '0001-01-01'), a.id`,
	values: [examples]
});

export const reportAnswers = ({ examples }: Wish): Query<ReportAnswer> => ({
	text: `
	select agreement_id as "agreementId", side, recommendation, stars, period_to as "periodTo",
		planned::text, realised::text, currency, obstacles
	from evaluation_answer where not is_example or $1`,
	values: [examples]
});

export const reportDuties = ({ examples }: Wish): Query<ReportDuty> => ({
	text: `
	select o.id, o.subject_id as "agreementId", o.owner_unit_id as "unitId", u.name as "unitName", o.due_on as "dueOn",
		o.state, o.settled_on as "settledOn"
	from obligation o left join unit u on u.id = o.owner_unit_id
	where o.subject_kind = 'agreement' and o.due_on is not null and not o.is_secret and o.owner_unit_id is not null
		and (not o.is_example or $1)`,
	values: [examples]
});

/** Cases with the last answer that the council gave (its step is the same in every national procedure). */
export const reportCases = ({ examples }: Wish): Query<ReportCase> => ({
	text: `
	select c.id, c.subject, c.procedure_key as procedure, c.opened_on as "openedOn", c.closed_on as "closedOn", c.status,
		c.is_example as "isExample", e.answer as council
	from cooperation_case c
		left join lateral (
			select json_build_object('outcome', e.body ->> 'outcome', 'on', to_char(e.at, 'YYYY-MM-DD')) as answer
			from case_event e
			where e.tenant_id = c.tenant_id and e.case_id = c.id and e.body ->> 'step' = 'persetujuan_dprd'
				and e.body ->> 'outcome' is not null
			order by e.seq desc limit 1) e on true
	where not c.is_example or $1
	order by c.opened_on, c.id`,
	values: [examples]
});

export const reportItems = ({ examples }: Wish): Query<ReportItem> => ({
	text: `
	select i.case_id as "caseId", c.subject, s.id as "sittingId", s.title as sitting, s.held_on as "heldOn", i.conclusion,
		s.is_example or c.is_example as "isExample"
	from sitting_item i
		join sitting s on s.id = i.sitting_id and s.state = 'held'
		join cooperation_case c on c.id = i.case_id
	where not (s.is_example or c.is_example) or $1
	order by s.held_on, i.position`,
	values: [examples]
});
