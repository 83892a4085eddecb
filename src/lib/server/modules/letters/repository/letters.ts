import { sql, type Insertable, type Updateable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

/** Takes the agenda's next number; holds the sequence's row until the act commits (gapless). */
export const takeAgendaNumber = prepared<{ kind: string; year: number }>()((value) =>
	query.selectNoFrom(sql<number>`take_number(${value('kind')}, ${value('year')})`.as('sequence'))
);

export const insertLetter = (row: Insertable<Tables['letter']>) => query.insertInto('letter').values(row);

/** Changes a letter as it was read; hits no row where somebody else changed it meanwhile. */
export const changeLetter = (id: string, version: number, change: Updateable<Tables['letter']>) =>
	query
		.updateTable('letter')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version);

export const letterOfOrigin = prepared<{ origin: string; originKey: string }>()((value) =>
	query
		.selectFrom('letter')
		.select(['id', 'agenda_number', 'letter_number', 'letter_date', 'version', 'document_id'])
		.where('origin', '=', value('origin'))
		.where('origin_key', '=', value('originKey'))
);

const columns = [
	'l.id',
	'l.direction',
	'l.year',
	'l.agenda_number',
	'l.case_id',
	'l.sitting_id',
	'l.letter_number',
	'l.letter_date',
	'l.moved_on',
	'l.nature',
	'l.correspondent',
	'l.subject',
	'l.srikandi_number',
	'l.document_id',
	'l.note',
	'l.origin',
	'l.is_example',
	'l.version',
	'l.created_at'
] as const;

const letters = () => query.selectFrom('letter as l').select(columns);

export const letterById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('letter as l')
		.leftJoin('person', 'person.id', 'l.created_by')
		.select([...columns, 'person.name as entered_by'])
		.where('l.id', '=', value('id'))
);

/** The agenda of a year in one direction, the newest number first; keyset by it. `words` empty: all. */
export const agendaOf = prepared<{
	direction: string;
	year: number;
	nature: string;
	/** Narrows to what contains this, whatever the capitals; `%` and `_` are escaped by the caller. */
	like: string;
	/** Letters that few may read are left out. */
	withSecret: boolean;
	before: number;
	limit: number;
}>()((value) =>
	letters()
		.where('l.direction', '=', value('direction'))
		.where('l.year', '=', value('year'))
		.where('l.agenda_number', '<', value('before'))
		.where(sql<boolean>`(${value('nature')}::text = '' or l.nature = ${value('nature')}::text)`)
		.where(sql<boolean>`(${value('withSecret')}::boolean or l.nature <> 'secret')`)
		.where(
			sql<boolean>`(${value('like')}::text = '' or concat_ws(' ', l.subject, l.correspondent, l.letter_number, l.srikandi_number)
				ilike '%' || ${value('like')}::text || '%')`
		)
		.orderBy('l.agenda_number', 'desc')
		.limit(value('limit'))
);

/** How many letters of a year there are in a direction, as the agenda is asked. */
export const countAgenda = prepared<{ direction: string; year: number; withSecret: boolean }>()((value) =>
	query
		.selectFrom('letter as l')
		.select(sql<number>`count(*)::integer`.as('count'))
		.where('l.direction', '=', value('direction'))
		.where('l.year', '=', value('year'))
		.where(sql<boolean>`(${value('withSecret')}::boolean or l.nature <> 'secret')`)
);

/** The years in which a letter came or went out, the newest first. */
export const agendaYears = prepared<Record<never, never>>()(() =>
	query.selectFrom('letter').select('year').distinct().orderBy('year', 'desc')
);

/** The letters of a case and the invitations to the sittings at which it was on the agenda, in the order of their days. */
export const lettersOfCase = prepared<{ caseId: string; withSecret: boolean }>()((value) =>
	letters()
		.where(
			sql<boolean>`(l.case_id = ${value('caseId')}::uuid or l.sitting_id in
				(select i.sitting_id from sitting_item i where i.case_id = ${value('caseId')}::uuid))`
		)
		.where(sql<boolean>`(${value('withSecret')}::boolean or l.nature <> 'secret')`)
		.orderBy('l.moved_on')
		.orderBy('l.created_at')
		.orderBy('l.id')
		.limit(500)
);
