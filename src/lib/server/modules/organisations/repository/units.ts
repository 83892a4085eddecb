import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

/** The units that exist on a day; a region has 150 of them at most, so the whole list is one page. */
export const unitsOn = prepared<{ day: string }>()((value) =>
	query
		.selectFrom('unit')
		.select(['id', 'name', 'short_name', 'kind', 'parent_id', 'is_example'])
		.where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', value('day'))]))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
		.orderBy('name')
);

/** The names of the units that exist on a day, for everybody. */
export const publicUnitsOn = prepared<{ day: string }>()((value) =>
	query
		.selectFrom('published_unit')
		.select(['id', 'name', 'short_name'])
		.where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', value('day'))]))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
		.orderBy('name')
		.$castTo<{ id: string; name: string; short_name: string | null }>()
);

/** Every unit there is and was; a region has a few hundred at most. */
export const allUnits = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('unit')
		.select([
			'id',
			'name',
			'short_name',
			'kind',
			'code',
			'aliases',
			'parent_id',
			'valid_from',
			'valid_to',
			'successor_id',
			'is_example',
			'version'
		])
		.orderBy('name')
);

/** Holds a unit, so that it does not end while another is put below it. */
export const lockUnit = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('unit')
		.select(['id', 'name', 'valid_from', 'valid_to', 'aliases', 'version'])
		.where('id', '=', value('id'))
		.forUpdate()
);

/** Units below one that are in being on a day. */
export const livingBelow = prepared<{ parent: string; day: string }>()((value) =>
	query
		.selectFrom('unit')
		.select('name')
		.where('parent_id', '=', value('parent'))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', value('day'))]))
		.orderBy('name')
		.limit(10)
);

export const livingByName = prepared<{ name: string; day: string }>()((value) =>
	query
		.selectFrom('unit')
		.select('id')
		.where(sql<boolean>`lower(name) = lower(${value('name')})`)
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
		.limit(1)
);

export const insertUnit = (row: Insertable<Tables['unit']>) => query.insertInto('unit').values(row);

export const endUnitAt = (id: string, version: number, lastDay: string, successorId: string | null) =>
	query
		.updateTable('unit')
		.set({ valid_to: lastDay, successor_id: successorId, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('valid_to', 'is', null);

export const setAliases = (id: string, version: number, aliases: string[]) =>
	query
		.updateTable('unit')
		.set({ aliases, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version);
