import { sql, type Insertable } from 'kysely';
import { compile, prepared, query, type Query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import { pendingStates } from '$lib/server/modules/obligations';

/** People of the office who may hand over or take over; a partner's people have work of their own. */
export const officePeople: Query<{ id: string; name: string; position: string | null }> = compile(
	query
		.selectFrom('person as p')
		.select(['p.id', 'p.name', 'p.position'])
		.where('p.disabled_at', 'is', null)
		.where(
			sql<boolean>`exists (select from role_grant g where g.tenant_id = p.tenant_id and g.person_id = p.id and g.role <> 'partner')`
		)
		.orderBy('p.name')
);

export const dutiesOfPerson = prepared<{ person: string }>()((value) =>
	query
		.selectFrom('obligation')
		.select(['id', 'what', 'due_on', 'is_personal', 'is_example'])
		.where('owner_person_id', '=', value('person'))
		.where('state', 'in', pendingStates)
		.orderBy('due_on')
		.orderBy('id')
);

export const casesFollowed = prepared<{ person: string }>()((value) =>
	query
		.selectFrom('case_follower as f')
		.innerJoin('cooperation_case as c', 'c.id', 'f.case_id')
		.select(['c.id', 'c.subject', 'c.is_example'])
		.where('f.person_id', '=', value('person'))
		.where('c.state', '=', 'open')
		.orderBy('c.subject')
);

/** What a decree of its own gives and takes: it is told, and never passed on in silence. */
export const heldByDecree = prepared<{ person: string; day: string }>()((value) =>
	query
		.selectFrom('office_holder')
		.select([sql<string>`'office'`.as('kind'), 'title'])
		.where('person_id', '=', value('person'))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', value('day'))]))
		.unionAll(
			query
				.selectFrom('committee_member')
				.select([sql<string>`'committee'`.as('kind'), sql<string>`coalesce(decree, '')`.as('title')])
				.where('person_id', '=', value('person'))
				.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', value('day'))]))
		)
		.unionAll(
			query
				.selectFrom('sitting')
				.select([sql<string>`'sitting'`.as('kind'), 'title'])
				.where('state', '=', 'planned')
				.where((eb) =>
					eb.or([eb('chair_id', '=', value('person')), eb('secretary_id', '=', value('person'))])
				)
		)
		.unionAll(
			query
				.selectFrom('power_of_attorney')
				.select([sql<string>`'power'`.as('kind'), sql<string>`concat_ws(': ', number, scope)`.as('title')])
				.where('receiver_id', '=', value('person'))
				.where('revoked_on', 'is', null)
				.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', value('day'))]))
		)
);

/** What the law lays on the person stays theirs. */
export const passDuties = (from: string, to: string): Query<unknown> =>
	compile(
		query
			.updateTable('obligation')
			.set({ owner_person_id: to, version: sql<number>`version + 1`, updated_at: sql<Date>`now()` })
			.where('owner_person_id', '=', from)
			.where('is_personal', '=', false)
			.where('state', 'in', pendingStates)
	);

export const passFollowing = (from: string, to: string): Query<unknown>[] => [
	{
		text: `insert into case_follower (case_id, person_id, since)
			select f.case_id, $2, now() from case_follower f join cooperation_case c on c.id = f.case_id
			where f.person_id = $1 and c.state = 'open' on conflict do nothing`,
		values: [from, to]
	},
	{
		text: `delete from case_follower f using cooperation_case c
			where c.id = f.case_id and f.person_id = $1 and c.state = 'open'`,
		values: [from]
	}
];

export const insertHandover = (row: Insertable<Tables['work_handover']>) =>
	query.insertInto('work_handover').values(row);

export const newestHandovers = compile(
	query.selectFrom('work_handover').selectAll().orderBy('made_at', 'desc').limit(50)
);

export const handoverById = prepared<{ id: string }>()((value) =>
	query.selectFrom('work_handover').selectAll().where('id', '=', value('id'))
);
