import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** The members of the TKKSD on a day, in the order in which they sit; one row a person. */
export const committeeOn = prepared<{ day: string }>()((value) =>
	query
		.selectFrom('committee_member as m')
		.innerJoin('person', 'person.id', 'm.person_id')
		.select([
			'm.person_id',
			'person.name',
			sql<string | null>`coalesce(m.seat, person.position)`.as('position'),
			'm.function',
			'm.kind'
		])
		.where('m.valid_from', '<=', value('day'))
		.where((eb) => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>=', value('day'))]))
		.where('person.disabled_at', 'is', null)
		.orderBy(sql`case m.function when 'chair' then 0 when 'deputy' then 1 when 'secretary' then 2 else 3 end`)
		.orderBy('person.name')
);

/** Every membership, those that hold or are to come first, then by seat; at most `limit`. */
export const allMembers = prepared<{ limit: number }>()((value) =>
	query
		.selectFrom('committee_member as m')
		.innerJoin('person', 'person.id', 'm.person_id')
		.select([
			'm.id',
			'm.person_id',
			'person.name',
			'person.position',
			'm.seat',
			'm.function',
			'm.kind',
			'm.decree',
			'm.decreed_on',
			'm.valid_from',
			'm.valid_to',
			'm.end_reason',
			'm.document_id',
			'm.is_example'
		])
		.orderBy(sql`coalesce(m.valid_to, '9999-12-31')`, 'desc')
		.orderBy(sql`case m.function when 'chair' then 0 when 'deputy' then 1 when 'secretary' then 2 else 3 end`)
		.orderBy('person.name')
		.limit(value('limit'))
);

/** Holds the team's list until the act commits: of two who seat a chair at once, the second is told. */
export const holdCommittee = () => ({
	text: `select pg_advisory_xact_lock(hashtext('committee_member'), current_tenant())`,
	values: []
});

export const insertMember = (row: {
	id: string;
	person_id: string;
	function: string;
	kind: string;
	decree: string;
	decreed_on: string;
	seat: string | null;
	valid_from: string;
	valid_to: string | null;
	document_id: string | null;
	is_example: boolean;
	created_by: string | null;
	created_at: Date;
}) => query.insertInto('committee_member').values(row);

/** Ends a membership that has not ended before that day; hits no row where it has. */
export const endMember = (id: string, lastDay: string, reason: string) =>
	query
		.updateTable('committee_member')
		.set({ valid_to: lastDay, end_reason: reason })
		.where('id', '=', id)
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', lastDay)]));
