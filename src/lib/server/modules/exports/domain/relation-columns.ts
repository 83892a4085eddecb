import { href } from '$lib/addresses';
import type { Membership, PublicSisterCity, Visit } from '$lib/server/modules/relations';
import type { Column } from './table';

/** The columns of the open table of visits: nobody is named in it, neither who came nor who gave what. */
export function visitColumns(origin: string): Column<Visit>[] {
	return [
		{ key: 'id', value: (row) => row.id },
		{ key: 'direction', value: (row) => row.direction },
		{ key: 'visit_kind', value: (row) => row.kind },
		{ key: 'visit_state', value: (row) => row.state },
		{ key: 'title_id', width: 40, value: (row) => row.title.id },
		{ key: 'title_en', width: 40, value: (row) => row.title.en },
		{ key: 'country', value: (row) => row.country },
		{ key: 'partner', width: 32, value: (row) => row.partner },
		{ key: 'first_day', kind: 'day', value: (row) => (row.precision === 'day' ? row.startsOn : null) },
		{ key: 'last_day', kind: 'day', value: (row) => (row.precision === 'day' ? row.endsOn : null) },
		{ key: 'place', width: 32, value: (row) => row.place },
		{
			key: 'offered',
			width: 40,
			value: (row) => row.statements.filter(({ kind }) => kind === 'offered').map(({ text }) => text.id)
		},
		{ key: 'took_home', width: 40, value: (row) => row.tookHome },
		{ key: 'answers_visit', value: (row) => row.answersVisitId },
		{ key: 'provenance', value: (row) => (row.sources.length > 0 ? 'reported' : 'recorded') },
		{ key: 'sources', width: 40, value: (row) => row.sources.map(({ publisher }) => publisher) },
		{ key: 'address', width: 40, value: (row) => origin + href('id', 'visit', { id: row.id }) }
	];
}

/** The columns of the open table of memberships and partnerships in networks. */
export function membershipColumns(origin: string): Column<Membership>[] {
	return [
		{ key: 'id', value: (row) => row.id },
		{ key: 'name', width: 32, value: (row) => row.name },
		{ key: 'standing', value: (row) => row.standing },
		{ key: 'reported_as', width: 32, value: (row) => row.reportedAs?.id ?? null },
		{ key: 'since', value: (row) => asKnown(row.since, row.sincePrecision) },
		{
			key: 'offices_held',
			width: 40,
			value: (row) =>
				row.offices.map(({ office, fromYear, toYear }) =>
					fromYear === null ? office : `${office} (${fromYear}–${toYear ?? ''})`
				)
		},
		{ key: 'provenance', value: (row) => (row.sources.length > 0 ? 'reported' : 'recorded') },
		{ key: 'sources', width: 40, value: (row) => row.sources.map(({ publisher }) => publisher) },
		{ key: 'address', width: 40, value: (row) => origin + href('id', 'partner', { id: row.partnerId }) }
	];
}

/** The columns of the open table of sister cities: where each stands, and by what the two compare. */
export function sisterColumns(origin: string): Column<PublicSisterCity>[] {
	return [
		{ key: 'id', value: (row) => row.id },
		{ key: 'name', width: 32, value: (row) => row.name },
		{ key: 'country', value: (row) => row.country },
		{ key: 'sister_stage', value: (row) => row.stage },
		{
			key: 'stages',
			width: 40,
			value: (row) => row.stages.map(({ stage, happenedOn }) => `${happenedOn} ${stage}`)
		},
		{
			key: 'criteria',
			width: 40,
			value: (row) => row.criteria.map(({ criterion, answer }) => `${criterion}: ${answer}`)
		},
		{ key: 'purpose_id', width: 40, value: (row) => row.purpose?.id ?? null },
		{ key: 'purpose_en', width: 40, value: (row) => row.purpose?.en ?? null },
		{ key: 'address', width: 40, value: (row) => origin + href('id', 'country', { country: row.country }) }
	];
}

/** As exactly as it is known: 2016-09-14, 2016-09 or 2016. */
const asKnown = (day: string | null, precision: 'day' | 'month' | 'year') =>
	day && day.slice(0, { day: 10, month: 7, year: 4 }[precision]);
