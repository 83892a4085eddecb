import { sql, type Insertable, type RawBuilder } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import {
	missingReminders,
	partnersWrittenTo,
	writtenTo,
	type MissingReminder,
	type Moment
} from '$lib/server/modules/notifications';
import type { PartnerPaperKind } from '../domain/due-diligence';

export type PartnerPaperRow = {
	id: string;
	partner_id: string;
	kind: PartnerPaperKind;
	number: string | null;
	issued_by: string | null;
	issued_on: string | null;
	expires_on: string | null;
	document_id: string | null;
	note: string | null;
	replaced_on: string | null;
	is_example: boolean;
	version: number;
	created_by_name: string | null;
};

/** A partner's papers, those that hold first. */
export const papersOfPartner = prepared<{ partnerId: string }>()((value) => {
	const written: RawBuilder<PartnerPaperRow> = sql`select p.id, p.partner_id, p.kind, p.number, p.issued_by, p.issued_on, p.expires_on,
			p.document_id, p.note, p.replaced_on, p.is_example, p.version, p.created_by_name
		from partner_paper p where p.partner_id = ${value('partnerId')}::uuid
		order by p.replaced_on is not null, p.kind, p.created_at desc, p.id limit 100`;
	return { compile: () => written.compile(query) };
});

export const insertPartnerPaper = (row: Insertable<Tables['partner_paper']>) =>
	query.insertInto('partner_paper').values(row);

/** A newer paper takes the place of what held. */
export const replacePapers = (partnerId: string, kind: string, day: string) =>
	query
		.updateTable('partner_paper')
		.set({ replaced_on: day, version: sql`version + 1` })
		.where('partner_id', '=', partnerId)
		.where('kind', '=', kind)
		.where('replaced_on', 'is', null);

export const withdrawPaper = (id: string, partnerId: string, day: string) =>
	query
		.updateTable('partner_paper')
		.set({ replaced_on: day, version: sql`version + 1` })
		.where('id', '=', id)
		.where('partner_id', '=', partnerId)
		.where('replaced_on', 'is', null);

/** Reminders of papers that end: to the partner's people, else to its own address, and to the division. */
export function missingForPapers(
	today: string,
	moments: readonly Moment[],
	timeZone: string
): Query<MissingReminder> {
	const people = sql`(select * from ${writtenTo(today)} a union all select * from ${partnersWrittenTo(today)} b)`;
	return missingReminders(
		sql`select distinct on (e.id, g.recipient) 'partner_paper' as subject_kind, e.id as subject_id, '' as subject_key,
				e.expires_on as anchor, (e.created_at at time zone ${timeZone})::date as known_since, ${moments}::text[] as moments,
				g.recipient, g.name, g.email, g.language,
				jsonb_build_object('kind', e.kind, 'name', o.name, 'partner', g.role = 'partner', 'partner_id', e.partner_id) as facts
			from partner_paper e
				join partner o on o.id = e.partner_id and o.merged_into_id is null
				join ${people} g on (g.role = 'partner' and g.partner_id = e.partner_id) or g.role = 'cooperation_officer'
			where e.replaced_on is null and e.expires_on between ${today}::date - 60 and ${today}::date + 200
			order by e.id, g.recipient, g.role = 'partner'`,
		today
	);
}
