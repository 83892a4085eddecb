import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { CaseEvent, Procedure } from '$lib/server/modules/workflow';

/** A request to visit as it is kept. */
export type RequestRow = {
	readonly id: string;
	readonly receipt: string | null;
	readonly language: 'id' | 'en';
	readonly institution: string;
	readonly institution_kind: string;
	readonly visitor_name: string;
	readonly visitor_office: string;
	readonly email: string;
	readonly phone: string | null;
	readonly theme: string;
	readonly questions: string | null;
	readonly people: number;
	readonly wished_on: string;
	readonly wished_until: string | null;
	readonly other_on: string | null;
	readonly unit_id: string | null;
	readonly unit: string | null;
	readonly letter_number: string;
	readonly letter_date: string;
	readonly letter_id: string | null;
	readonly procedure: Procedure | null;
	readonly status: string;
	readonly open_step: string | null;
	readonly due_on: string | null;
	readonly visit_id: string | null;
	/** The first day of the visit, once the host agreed to one. */
	readonly agreed_on: string | null;
	readonly is_example: boolean;
	readonly version: number;
	readonly created_at: Date;
};

const request = query
	.selectFrom('visit_request as r')
	.leftJoin('unit as u', 'u.id', 'r.unit_id')
	.selectAll('r')
	.leftJoin('visit as v', 'v.id', 'r.visit_id')
	.select(['u.name as unit', 'v.starts_on as agreed_on'])
	.$castTo<RequestRow>();

export const requestById = prepared<{ id: string }>()((value) => request.where('r.id', '=', value('id')));
export const requestByToken = prepared<{ hash: Buffer }>()((value) =>
	request.where('r.token_hash', '=', value('hash'))
);
export const requestByReceipt = prepared<{ receipt: string }>()((value) =>
	request.where('r.receipt', '=', value('receipt'))
);
export const requestOfVisit = prepared<{ visitId: string }>()((value) =>
	request.where('r.visit_id', '=', value('visitId'))
);

/** Those that were sent: open ones first, the first due first. An empty list of units takes every unit. */
export const sentRequests = prepared<{ unitIds: readonly string[]; most: number }>()((value) =>
	request
		.where('r.receipt', 'is not', null)
		.where(
			sql<boolean>`(cardinality(${value('unitIds')}::uuid[]) = 0 or r.unit_id = any(${value('unitIds')}::uuid[]))`
		)
		.orderBy(sql`r.status in ('running', 'paused') desc`)
		.orderBy(sql`r.due_on nulls last`)
		.orderBy('r.created_at', 'desc')
		.orderBy('r.id')
		.limit(value('most'))
);

export const requestEvents = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('visit_request_event')
		.select(['body', 'actor_name'])
		.where('request_id', '=', value('id'))
		.orderBy('seq')
		.$castTo<{ body: CaseEvent; actor_name: string | null }>()
);

type Columns = Readonly<Record<string, string | number | boolean | Date | Buffer | null>>;

export const insertRequest = (row: Columns) => query.insertInto('visit_request').values(row as never);

export const updateRequest = (at: { id: string; version: number }, set: Columns) =>
	query
		.updateTable('visit_request')
		.set({ ...set, version: sql`version + 1` } as never)
		.where('id', '=', at.id)
		.where('version', '=', at.version);

/** Whoever never opened the link of their mail is forgotten: there is no reason to keep their address (UU 27/2022). */
export const forgetUnproved = (before: Date) =>
	query.deleteFrom('visit_request').where('status', '=', 'unproved').where('created_at', '<', before);

export const insertRequestEvent = (row: {
	request_id: string;
	seq: number;
	at: Date;
	actor_id: string | null;
	actor_name: string | null;
	body: CaseEvent;
}) => query.insertInto('visit_request_event').values({ ...row, body: JSON.stringify(row.body) });

export const takeVisitReceipt = prepared<{ year: number }>()((value) =>
	query.selectNoFrom(sql<number>`take_number('visit_request', ${value('year')})`.as('sequence'))
);

/** What the guests said, kept with the visit that came of their request. */
export const setTookHome = (visitId: string, text: string) =>
	query
		.updateTable('visit')
		.set({ took_home: text, version: sql<number>`version + 1` })
		.where('id', '=', visitId);
