import { sql, type Insertable, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { EvaluationSide, Recommendation } from '../domain/evaluation';

export type RoundRow = {
	id: string;
	agreement_id: string;
	agreement_name: string | null;
	type: string | null;
	instrument: string;
	partners: string | null;
	units: { id: string; name: string }[];
	partner_ids: string[];
	due_on: string | null;
	planned_on: string | null;
	recurrence: 'quarterly' | 'half_yearly' | 'yearly' | null;
	state: string;
	created_on: string;
	is_example: boolean;
	/** The sides that have answered. */
	given: EvaluationSide[];
};

type Values = {
	all: boolean;
	secret: boolean;
	unitIds: readonly string[];
	partnerIds: readonly string[];
	/** Only these; null for all. */
	ids: readonly string[] | null;
	agreementId: string | null;
	/** Only agreements that this unit carries out; null for every unit. */
	unitId: string | null;
	/** Only rounds that fall due up to this day, or were answered; null for every one. */
	until: string | null;
	/** Only rounds that were planned on or after this day; null for every one. */
	plannedFrom: string | null;
	limit: number;
};

/** Evaluations that the reader may see, what is due first. An evaluation is an obligation of that kind. */
export const evaluationRounds = prepared<Values>()((value) => {
	const written: RawBuilder<RoundRow> = sql`select o.id, a.id as agreement_id, coalesce(a.title, a.subject, a.register_number) as agreement_name,
			a.type, a.instrument, o.due_on, o.planned_on, o.recurrence, o.state, o.created_at::date as created_on, o.is_example,
			(select string_agg(g.name, ', ' order by g.position) from agreement_party g where g.agreement_id = a.id and not g.is_region) as partners,
			(select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name), '[]')
				from agreement_unit x join unit u on u.id = x.unit_id where x.agreement_id = a.id) as units,
			(select coalesce(json_agg(g.partner_id), '[]') from agreement_party g
				where g.agreement_id = a.id and g.partner_id is not null) as partner_ids,
			(select coalesce(json_agg(e.side order by e.side), '[]') from evaluation_answer e where e.obligation_id = o.id) as given
		from obligation o join agreement a on a.id = o.subject_id
		where o.kind = 'evaluation' and o.subject_kind = 'agreement' and o.state <> 'waived'
			and ((${value('all')}::boolean and (a.disclosure <> 'secret' or ${value('secret')}::boolean))
				or a.id in (select x.agreement_id from agreement_unit x where x.unit_id = any (${value('unitIds')}::uuid[]))
				or a.id in (select g.agreement_id from agreement_party g where g.partner_id = any (${value('partnerIds')}::uuid[])))
			and (${value('ids')}::uuid[] is null or o.id = any (${value('ids')}::uuid[]))
			and (${value('unitId')}::uuid is null
				or a.id in (select x.agreement_id from agreement_unit x where x.unit_id = ${value('unitId')}::uuid))
			and (${value('plannedFrom')}::date is null or coalesce(o.planned_on, o.due_on) >= ${value('plannedFrom')}::date)
			and (${value('agreementId')}::uuid is null or a.id = ${value('agreementId')}::uuid)
			and (${value('until')}::date is null or o.due_on <= ${value('until')}::date
				or exists (select from evaluation_answer e where e.obligation_id = o.id))
		order by o.desk_day, o.id
		limit ${value('limit')}::int`;
	return { compile: () => written.compile(query) };
});

export type AnswerRow = {
	obligation_id: string;
	side: EvaluationSide;
	answers: Record<string, string>;
	recommendation: Recommendation;
	stars: number;
	obstacles: string | null;
	advice: string | null;
	planned: string | null;
	realised: string | null;
	currency: string | null;
	document_id: string | null;
	answered_on: string;
	answered_by_name: string | null;
	on_behalf: boolean;
	origin: 'form' | 'sheet';
	actuals: { indicator_id: string; actual: string }[];
};

/** What was given for some rounds; of one side where `side` is said. */
export const answersOf = prepared<{ ids: readonly string[]; side: EvaluationSide | null }>()((value) => {
	const written: RawBuilder<AnswerRow> = sql`select e.obligation_id, e.side, e.answers, e.recommendation, e.stars, e.obstacles, e.advice, e.planned,
			e.realised, e.currency, e.document_id, e.answered_on, e.answered_by_name, e.on_behalf, e.origin,
			(select coalesce(json_agg(json_build_object('indicator_id', x.indicator_id, 'actual', x.actual::text)), '[]')
				from evaluation_actual x where x.obligation_id = e.obligation_id and x.side = e.side) as actuals
		from evaluation_answer e where e.obligation_id = any (${value('ids')}::uuid[])
			and (${value('side')}::text is null or e.side = ${value('side')}::text) order by e.obligation_id, e.side`;
	return { compile: () => written.compile(query) };
});

export const insertAnswer = (row: Insertable<Tables['evaluation_answer']>) =>
	query.insertInto('evaluation_answer').values(row);
export const insertActual = (row: Insertable<Tables['evaluation_actual']>) =>
	query.insertInto('evaluation_actual').values(row);

export type IndicatorRow = {
	id: string;
	agreement_id: string;
	name: string;
	unit: string | null;
	baseline: string | null;
	target: string | null;
	retired_on: string | null;
	version: number;
};

/** The indicators of an agreement as they are asked; with `round` also those that it answered and that were since retired. */
export const indicatorsOf = prepared<{ agreementId: string; round: string | null }>()((value) =>
	query
		.selectFrom('agreement_indicator as i')
		.select([
			'i.id',
			'i.agreement_id',
			'i.name',
			'i.unit',
			'i.baseline',
			'i.target',
			'i.retired_on',
			'i.version'
		])
		.where('i.agreement_id', '=', value('agreementId'))
		.where((where) =>
			where.or([
				where('i.retired_on', 'is', null),
				where.exists(
					where
						.selectFrom('evaluation_actual as x')
						.select('x.indicator_id')
						.whereRef('x.indicator_id', '=', 'i.id')
						.where('x.obligation_id', '=', value('round'))
				)
			])
		)
		.orderBy('i.created_at')
		.orderBy('i.id')
		.$castTo<IndicatorRow>()
);

export const insertIndicator = (row: Insertable<Tables['agreement_indicator']>) =>
	query.insertInto('agreement_indicator').values(row);

export const retireIndicator = (id: string, agreementId: string, day: string) =>
	query
		.updateTable('agreement_indicator')
		.set({ retired_on: day, version: sql`version + 1` })
		.where('id', '=', id)
		.where('agreement_id', '=', agreementId)
		.where('retired_on', 'is', null);

/** The indicators that some agreements are measured by today, each with what it last came to. */
export const indicatorsOfMany = prepared<{ agreementIds: readonly string[] }>()((value) => {
	const written: RawBuilder<IndicatorRow & { last: string | null }> =
		sql`select i.id, i.agreement_id, i.name, i.unit, i.baseline, i.target, i.retired_on, i.version,
			(select x.actual from evaluation_actual x
				join evaluation_answer e on e.obligation_id = x.obligation_id and e.side = x.side
				where x.indicator_id = i.id order by e.period_to desc, e.created_at desc limit 1) as last
		from agreement_indicator i
		where i.agreement_id = any (${value('agreementIds')}::uuid[]) and i.retired_on is null
		order by i.agreement_id, i.created_at, i.id`;
	return { compile: () => written.compile(query) };
});
