import { sql, type Insertable, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { Bilingual } from '$lib/text/bilingual';
import type { ObligationKind, SubjectKind } from '../domain/obligation';
import type { Recurrence } from '../domain/recurrence';
import type { ObligationAct, ObligationState } from '../domain/transitions';

/** A duty with the names of its sides, as lists and pages show it. */
export type ObligationRow = {
	id: string;
	subject_kind: SubjectKind;
	subject_id: string;
	subject_title: Bilingual;
	kind: ObligationKind;
	what: string;
	basis: string | null;
	owner_unit_id: string | null;
	owner_partner_id: string | null;
	owner_person_id: string | null;
	owner_name: string;
	/** Where the owner is reached, for the office's own message; never in a list or the API. */
	owner_phone: string | null;
	other_unit_id: string | null;
	other_partner_id: string | null;
	other_name: string | null;
	amount: string | null;
	currency: string | null;
	due_on: string | null;
	series_id: string;
	occasion: number;
	planned_on: string | null;
	recurrence: Recurrence | null;
	recurs_until: string | null;
	state: ObligationState;
	evidenced_on: string | null;
	settled_on: string | null;
	remark: string | null;
	is_secret: boolean;
	is_example: boolean;
	version: number;
	desk_day: string;
	created_at: Date;
};

export type ScopeValues = {
	all: boolean;
	secret: boolean;
	unitIds: readonly string[];
	partnerIds: readonly string[];
	personId: string;
};
export type ListValues = ScopeValues & {
	afterDay: string;
	afterId: string;
	subjectKind: string | null;
	subjectId: string | null;
	states: readonly string[];
	/** Only what is due before this day; null for no such limit. */
	dueBefore: string | null;
	kinds: readonly string[];
	ownerUnit: string | null;
	ownerPartner: string | null;
	otherPartner: string | null;
	/** Only what one stands in oneself, whatever else one may read. */
	own: boolean;
	limit: number;
};
type Value<Values> = <Key extends keyof Values & string>(key: Key) => RawBuilder<NonNullable<Values[Key]>>;

const columns = sql`o.id, o.subject_kind, o.subject_id, o.subject_title, o.kind, o.what, o.basis, o.owner_unit_id, o.owner_partner_id,
	o.owner_person_id, coalesce(ou.name, op.name, on_.name) as owner_name, coalesce(op.phone, on_.phone) as owner_phone, o.other_unit_id, o.other_partner_id,
	nullif(concat_ws(', ', xu.name, xp.name), '') as other_name, o.amount, o.currency, o.due_on, o.series_id, o.occasion,
	o.planned_on, o.recurrence, o.recurs_until, o.state, o.evidenced_on, o.settled_on, o.remark, o.is_secret, o.is_example,
	o.version, o.desk_day, o.created_at`;
const sides = sql`left join unit ou on ou.id = o.owner_unit_id
	left join partner op on op.id = o.owner_partner_id
	left join person on_ on on_.id = o.owner_person_id
	left join unit xu on xu.id = o.other_unit_id
	left join partner xp on xp.id = o.other_partner_id`;

/** The rule of who-acts.ts in SQL. */
const stoodIn = (value: Value<ScopeValues>) => sql`(o.owner_unit_id = any (${value('unitIds')}::uuid[])
	or o.other_unit_id = any (${value('unitIds')}::uuid[])
	or o.owner_partner_id = any (${value('partnerIds')}::uuid[])
	or o.other_partner_id = any (${value('partnerIds')}::uuid[])
	or o.owner_person_id = ${value('personId')}::uuid)`;
const visible = (value: Value<ScopeValues>) =>
	sql`((${value('all')}::boolean and (not o.is_secret or ${value('secret')}::boolean)) or ${stoodIn(value)})`;

const statement = <Row>(written: RawBuilder<Row>) => ({ compile: () => written.compile(query) });

/** Duties in a scope by due day, what is late first; walks obligation_by_day or an index of its filters. */
export const listedObligations = prepared<ListValues>()((given) => {
	const value = given as Value<ListValues>;
	return statement(sql<ObligationRow>`select ${columns}
		from obligation o ${sides}
		where ${visible(value as unknown as Value<ScopeValues>)}
			and (o.desk_day, o.id) > (${value('afterDay')}::date, ${value('afterId')}::uuid)
			and o.state = any (${value('states')}::text[])
			and (${value('subjectId')}::uuid is null or (o.subject_kind = ${value('subjectKind')}::text and o.subject_id = ${value('subjectId')}::uuid))
			and (${value('subjectKind')}::text is null or o.subject_kind = ${value('subjectKind')}::text)
			and (${value('dueBefore')}::date is null or o.due_on < ${value('dueBefore')}::date)
			and o.kind = any (${value('kinds')}::text[])
			and (${value('ownerUnit')}::uuid is null or o.owner_unit_id = ${value('ownerUnit')}::uuid)
			and (${value('ownerPartner')}::uuid is null or o.owner_partner_id = ${value('ownerPartner')}::uuid)
			and (${value('otherPartner')}::uuid is null or o.other_partner_id = ${value('otherPartner')}::uuid)
			and (not ${value('own')}::boolean or ${stoodIn(value as unknown as Value<ScopeValues>)})
		order by o.desk_day, o.id
		limit ${value('limit')}::int`);
});

/** One duty, whoever asks; the service decides about the reader. */
export const obligationById = prepared<{ id: string }>()((value) =>
	statement(
		sql<ObligationRow>`select ${columns} from obligation o ${sides} where o.id = ${value('id')}::uuid`
	)
);

type Counting = ScopeValues & {
	today: string;
	own: boolean;
	/** Leaves out what was invented for the demonstration. */
	real: boolean;
};

/** How many duties of a scope wait: late ones, those to be brought, those to be accepted. */
export const countedObligations = prepared<Counting>()((given) => {
	const value = given as unknown as Value<Counting>;
	return statement(sql<{ late: number; owed: number; to_accept: number }>`select
			count(*) filter (where o.state in ('open', 'returned') and o.due_on < ${value('today')}::date)::int as late,
			count(*) filter (where o.state in ('open', 'returned'))::int as owed,
			count(*) filter (where o.state = 'evidenced')::int as to_accept
		from obligation o
		where o.state in ('open', 'evidenced', 'returned') and ${visible(value as unknown as Value<ScopeValues>)}
			and (not ${value('own')}::boolean or ${stoodIn(value as unknown as Value<ScopeValues>)})
			and not (${value('real')}::boolean and o.is_example)`);
});

export const insertObligation = (row: Insertable<Tables['obligation']>) =>
	query.insertInto('obligation').values(row);

/** Changes a duty in the state and version in which it was read, and in no other. */
export const changeObligation = (
	id: string,
	version: number,
	state: ObligationState,
	change: {
		state?: ObligationState;
		due_on?: string;
		evidenced_on?: string | null;
		settled_on?: string | null;
		remark?: string | null;
		updated_at: Date;
	}
) =>
	query
		.updateTable('obligation')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('state', '=', state);

export type EventRow = {
	obligation_id: string;
	at: Date;
	act: ObligationAct | 'add';
	actor_id: string | null;
	actor_name: string | null;
	actor_position: string | null;
	on_behalf: boolean;
	remark: string | null;
	from_day: string | null;
	to_day: string | null;
};

/** Appends to the history; the version that the guard has taken is the event's place in it. */
export const insertObligationEvent = (seq: number, row: EventRow) =>
	query.insertInto('obligation_event').values({ ...row, seq });

export const eventsOf = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('obligation_event')
		.select(['seq', 'at', 'act', 'actor_name', 'actor_position', 'on_behalf', 'remark', 'from_day', 'to_day'])
		.where('obligation_id', '=', value('id'))
		.orderBy('seq')
);

export const insertEvidence = (row: { obligation_id: string; document_id: string; given_with: number }) =>
	query
		.insertInto('obligation_evidence')
		.values(row)
		.onConflict((conflict) => conflict.columns(['tenant_id', 'obligation_id', 'document_id']).doNothing());

/** The documents handed in as evidence, with the event that brought each. */
export const evidenceOf = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('obligation_evidence as e')
		.innerJoin('document as d', 'd.id', 'e.document_id')
		.innerJoin('document_version as v', 'v.document_id', 'd.id')
		.innerJoin('file as f', 'f.sha256', 'v.sha256')
		.distinctOn(['e.given_with', 'd.id'])
		.select([
			'd.id',
			'd.title',
			'd.is_example',
			'e.given_with',
			'v.file_name',
			'v.created_at',
			'f.media_type',
			'f.size'
		])
		.where('e.obligation_id', '=', value('id'))
		.orderBy('e.given_with')
		.orderBy('d.id')
		.orderBy('v.number', 'desc')
);

/** Recurring series with the number of their occasions, for opening those that come next; by series after a key. */
export const seriesAfter = prepared<{ after: string; limit: number }>()((value) =>
	statement(sql<{
		series_id: string;
		opened: number;
		first_on: string;
		recurrence: Recurrence;
		recurs_until: string | null;
	}>`select o.series_id, max(o.occasion)::int as opened, min(o.planned_on) filter (where o.occasion = 1) as first_on,
			(array_agg(o.recurrence order by o.occasion desc))[1] as recurrence,
			(array_agg(o.recurs_until order by o.occasion desc))[1] as recurs_until
		from obligation o
		where o.recurrence is not null and o.series_id > ${value('after')}::uuid
		group by o.series_id
		order by o.series_id
		limit ${value('limit')}::int`)
);

/** The latest occasion of a series, which the next ones are copies of. */
export const latestOfSeries = prepared<{ seriesId: string }>()((value) =>
	query
		.selectFrom('obligation')
		.selectAll()
		.where('series_id', '=', value('seriesId'))
		.orderBy('occasion', 'desc')
		.limit(1)
);

/** Occasions of a subject's recurring duties that fall due after a day and still wait. */
export const recurringOf = prepared<{ kind: string; id: string; after: string; evaluations: boolean }>()(
	(value) =>
		statement(sql<{ id: string; version: number; state: ObligationState }>`select id, version, state
		from obligation
		where subject_kind = ${value('kind')}::text and subject_id = ${value('id')}::uuid and recurrence is not null
			and due_on > ${value('after')}::date and state in ('open', 'evidenced', 'returned')
			and (kind = 'evaluation') = ${value('evaluations')}::boolean
		order by id`)
);

/** No occasion of a subject's recurring duties opens after a day. */
export const stopSeries = (subject: { kind: string; id: string }, lastDay: string, evaluations: boolean) =>
	query
		.updateTable('obligation')
		.set({ recurs_until: lastDay })
		.where('subject_kind', '=', subject.kind)
		.where('subject_id', '=', subject.id)
		.where('recurrence', 'is not', null)
		.where('kind', evaluations ? '=' : '<>', 'evaluation')
		.where((eb) => eb.or([eb('recurs_until', 'is', null), eb('recurs_until', '>', lastDay)]));

/** The duties of a subject that still wait for somebody, the oldest first. */
export const pendingIdsOf = prepared<{ kind: string; id: string }>()((value) =>
	statement(sql<{ id: string }>`select id from obligation
		where subject_kind = ${value('kind')}::text and subject_id = ${value('id')}::uuid and state in ('open', 'evidenced', 'returned')
		order by id`)
);

/** How many duties of a subject still wait for somebody. */
export const pendingOf = prepared<{ kind: string; id: string }>()((value) =>
	statement(sql<{ n: number }>`select count(*)::int as n from obligation
		where subject_kind = ${value('kind')}::text and subject_id = ${value('id')}::uuid and state in ('open', 'evidenced', 'returned')`)
);
