import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { RequestKind, RequestState, Wishes } from '../domain/request';

export type RequestRow = {
	id: string;
	agreement_id: string;
	kind: RequestKind;
	reason: string;
	wishes: Wishes;
	asked_on: string;
	asked_by_name: string | null;
	asked_by_side: 'unit' | 'partner' | 'division';
	state: RequestState;
	decided_on: string | null;
	decided_by_name: string | null;
	entered_by_name: string | null;
	decision_note: string | null;
	document_id: string | null;
	case_id: string | null;
	version: number;
};

const shown = (value: { agreementId?: unknown; id?: unknown }) =>
	query
		.selectFrom('agreement_request as r')
		.leftJoin('person as p', 'p.id', 'r.entered_by')
		.select([
			'r.id',
			'r.agreement_id',
			'r.kind',
			'r.reason',
			'r.wishes',
			'r.asked_on',
			'r.asked_by_name',
			'r.asked_by_side',
			'r.state',
			'r.decided_on',
			'r.decided_by_name',
			'p.name as entered_by_name',
			'r.decision_note',
			'r.document_id',
			'r.case_id',
			'r.version'
		])
		.$if(value.agreementId !== undefined, (q) => q.where('r.agreement_id', '=', value.agreementId as string))
		.$if(value.id !== undefined, (q) => q.where('r.id', '=', value.id as string))
		.orderBy('r.asked_on', 'desc')
		.orderBy('r.id', 'desc')
		.$castTo<RequestRow>();

/** What was asked for an agreement, the latest first. */
export const requestsOf = prepared<{ agreementId: string }>()((value) =>
	shown({ agreementId: value('agreementId') })
);

export const requestById = prepared<{ id: string }>()((value) => shown({ id: value('id') }));

export const insertRequest = (row: Insertable<Tables['agreement_request']>) =>
	query.insertInto('agreement_request').values(row);

/** Settles a request that is open; hits no row where it was settled already. */
export const settleRequest = (
	id: string,
	version: number,
	change: {
		state: 'granted' | 'refused' | 'withdrawn';
		decided_on?: string;
		decided_by_name?: string | null;
		entered_by?: string | null;
		decision_note?: string | null;
		document_id?: string | null;
		case_id?: string | null;
	}
) =>
	query
		.updateTable('agreement_request')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('state', '=', 'open');

/** What a decision needs of the agreement besides what every act does. */
export const agreementBehind = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('agreement as a')
		.select(['a.id', 'a.case_id', 'a.scope', 'a.field', 'a.financing'])
		.select(
			sql<
				{ id: string; kind: string }[]
			>`(select coalesce(json_agg(json_build_object('id', p.id, 'kind', p.kind) order by g.position), '[]')
				from agreement_party g join partner p on p.id = g.partner_id where g.agreement_id = a.id and not g.is_region)`.as(
				'partners'
			)
		)
		.where('a.id', '=', value('id'))
);
