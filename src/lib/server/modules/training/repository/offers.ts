import { sql, type Insertable, type Updateable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { Conditions } from '../domain/conditions';
import type { Cost, OfferState } from '../domain/offer';
import type { Criterion } from '../domain/scores';
import type { SelectionRule } from '../domain/select-cohort';
import type { StoredSelection } from '../domain/stored-selection';

export type OfferRow = {
	readonly id: string;
	readonly programme_id: string;
	readonly programme: string;
	readonly theme: string;
	readonly topics: string[];
	readonly country: string;
	readonly place: string | null;
	readonly starts_on: string;
	readonly ends_on: string;
	readonly nominate_until: string;
	readonly quota: number;
	readonly conditions: Conditions;
	readonly criteria: Criterion[];
	readonly floors: SelectionRule['floors'];
	readonly most_per_unit: number | null;
	readonly reserves: number;
	readonly nominees_per_place: number;
	readonly costs: Cost[];
	readonly letter_number: string | null;
	readonly letter_on: string | null;
	readonly note: string | null;
	readonly state: OfferState;
	readonly selection: StoredSelection | null;
	readonly selection_fingerprint: string | null;
	readonly selected_at: Date | null;
	readonly cohort_id: string | null;
	readonly reason: string | null;
	readonly is_example: boolean;
	readonly version: number;
};

const offer = query
	.selectFrom('training_offer as o')
	.innerJoin('training_programme as t', 't.id', 'o.programme_id')
	.select([
		'o.id',
		'o.programme_id',
		't.name as programme',
		'o.theme',
		'o.topics',
		'o.country',
		'o.place',
		'o.starts_on',
		'o.ends_on',
		'o.nominate_until',
		'o.quota',
		'o.conditions',
		'o.criteria',
		'o.floors',
		'o.most_per_unit',
		'o.reserves',
		'o.nominees_per_place',
		'o.costs',
		'o.letter_number',
		'o.letter_on',
		'o.note',
		'o.state',
		'o.selection',
		'o.selection_fingerprint',
		'o.selected_at',
		'o.cohort_id',
		'o.reason',
		'o.is_example',
		'o.version'
	]);

export const offerById = prepared<{ id: string }>()((value) =>
	offer.where('o.id', '=', value('id')).$castTo<OfferRow>()
);

/** Holds an offer, so that naming and choosing come one after the other. */
export const lockOffer = prepared<{ id: string }>()((value) =>
	offer.where('o.id', '=', value('id')).forUpdate('o').$castTo<OfferRow>()
);

export type OfferLine = OfferRow & {
	readonly named: number;
	readonly units: number;
};

/** Offers, the latest first, after a place in that order. */
export const offersAfter = prepared<{ sort: string; id: string; most: number }>()((value) =>
	offer
		.select([
			sql<number>`(select count(*)::integer from nomination n
				where n.tenant_id = o.tenant_id and n.offer_id = o.id and n.withdrawn_on is null)`.as('named'),
			sql<number>`(select count(*)::integer from training_share s
				where s.tenant_id = o.tenant_id and s.offer_id = o.id)`.as('units')
		])
		.where(sql<boolean>`(o.starts_on, o.id) < (${value('sort')}::date, ${value('id')}::uuid)`)
		.orderBy('o.starts_on', 'desc')
		.orderBy('o.id', 'desc')
		.limit(value('most'))
		.$castTo<OfferLine>()
);

export const insertOffer = (row: Insertable<Tables['training_offer']>) =>
	query.insertInto('training_offer').values(row);

/** Changes an offer that still stands in the state and version in which it was read. */
export const changeOffer = (
	{ id, state, version }: Pick<OfferRow, 'id' | 'state' | 'version'>,
	change: Updateable<Tables['training_offer']>
) =>
	query
		.updateTable('training_offer')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('state', '=', state)
		.where('version', '=', version);

export type ShareRow = {
	readonly unit_id: string;
	readonly unit: string;
	readonly weight: number;
	readonly sent_before: number;
	readonly whole: number;
	readonly places: number;
};

export const sharesOf = prepared<{ offerId: string }>()((value) =>
	query
		.selectFrom('training_share as s')
		.innerJoin('unit as u', 'u.id', 's.unit_id')
		.select(['s.unit_id', 'u.name as unit', 's.weight', 's.sent_before', 's.whole', 's.places'])
		.where('s.offer_id', '=', value('offerId'))
		.orderBy('s.places', 'desc')
		.orderBy('u.name')
		.$castTo<ShareRow>()
);

export const insertShare = (row: Insertable<Tables['training_share']>) =>
	query.insertInto('training_share').values(row);

export const deleteShares = (offerId: string) =>
	query.deleteFrom('training_share').where('offer_id', '=', offerId);

/** Units by id, as they stand on a day, with how many of their people went abroad before. */
export const unitsToShare = prepared<{ ids: readonly string[]; day: string }>()((value) =>
	query
		.selectFrom('unit as u')
		.select([
			'u.id',
			'u.name',
			sql<number>`(select count(*)::integer from participant p
				join cohort c on c.tenant_id = p.tenant_id and c.id = p.cohort_id
				where p.tenant_id = u.tenant_id and p.unit_id = u.id and p.state = 'going' and c.status = 'decreed'
			)`.as('sent_before')
		])
		.where(sql<boolean>`u.id = any(${value('ids')}::uuid[])`)
		.where((eb) => eb.or([eb('u.valid_to', 'is', null), eb('u.valid_to', '>=', value('day'))]))
);

export const programmeById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('training_programme')
		.select(['id', 'name', 'country', 'costs', 'version'])
		.where('id', '=', value('id'))
);

export const programmesByName = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('training_programme')
		.select(['id', 'name', 'country', 'costs', 'is_example', 'version'])
		.orderBy('name')
		.$castTo<{
			id: string;
			name: string;
			country: string;
			costs: Cost[];
			is_example: boolean;
			version: number;
		}>()
);

export const programmeNamed = prepared<{ name: string }>()((value) =>
	query
		.selectFrom('training_programme')
		.select('id')
		.where(sql<boolean>`lower(name) = lower(${value('name')})`)
);

export const insertProgramme = (row: Insertable<Tables['training_programme']>) =>
	query.insertInto('training_programme').values(row);

export const setProgrammeCosts = (id: string, version: number, costs: readonly Cost[]) =>
	query
		.updateTable('training_programme')
		.set({ costs: JSON.stringify(costs), version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version);
