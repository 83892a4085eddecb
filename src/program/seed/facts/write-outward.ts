import { dayAnd, factId, type FactWriter } from './fact-rows';
import type { Facts } from './fact-shapes';

/** Countries, memberships with the offices held in them, meetings and visits. */
export function writeOutward(outward: Facts['outward'], writer: FactWriter): void {
	for (const { country, standing, source } of outward.countries)
		writer.fact('country_profile', `${country}/${standing}`, source, { country, standing });

	for (const membership of outward.memberships)
		writer.fact('membership', membership.partner, membership.source, {
			partner_id: factId('partner', membership.partner),
			standing: membership.standing,
			reported_as: membership.reported_as,
			why: membership.why,
			since: dayAnd(membership.since).day,
			since_precision: dayAnd(membership.since).precision,
			active: membership.active,
			is_published: true
		});

	for (const office of outward.offices)
		writer.fact('membership_office', office.key, office.source, {
			membership_id: office.organisation ? factId('membership', office.organisation) : null,
			holder: office.holder,
			office: office.office,
			elected_on: office.elected.day,
			elected_precision: office.elected.precision,
			from_year: office.from,
			to_year: office.to,
			note: office.note
		});

	for (const meeting of outward.meetings)
		writer.fact('membership_meeting', meeting.key, meeting.source, {
			title: meeting.title,
			place: meeting.place,
			country: meeting.country,
			held_on: dayAnd(meeting.held).day,
			note: meeting.note
		});

	for (const visit of outward.visits) {
		const id = writer.fact('visit', visit.key, visit.source, {
			direction: visit.direction,
			is_published: true,
			title: visit.title,
			country: visit.country,
			purpose: visit.purpose,
			starts_on: dayAnd(visit.on).day,
			ends_on: dayAnd(visit.on).day,
			date_precision: dayAnd(visit.on).precision,
			date_note: visit.date_note,
			place: visit.place,
			host: visit.host,
			answers_visit_id: visit.answers ? factId('visit', visit.answers) : null
		});
		visit.delegates.forEach((delegate, index) =>
			writer.put('visit_delegate', {
				...delegate,
				id: placed('visit_delegate', visit.key, index),
				visit_id: id
			})
		);
		visit.statements.forEach((statement, index) =>
			writer.put('visit_statement', {
				id: placed('visit_statement', visit.key, index),
				visit_id: id,
				kind: statement.kind,
				by_whom: statement.by,
				text: statement.text
			})
		);
	}
}

/** An id that sorts by its place in the list, so that delegates stand in the order of their source. */
function placed(table: string, key: string, index: number): string {
	return index.toString(16).padStart(4, '0') + factId(table, `${key}/${index}`).slice(4);
}
