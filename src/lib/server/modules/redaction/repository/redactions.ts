import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

export const insertRedaction = (row: Insertable<Tables['redaction']>) =>
	query.insertInto('redaction').values(row);

export const insertBox = (row: Insertable<Tables['redaction_box']>) =>
	query.insertInto('redaction_box').values(row);

/** A copy with its original as it is now. */
const whole = () =>
	query
		.selectFrom('redaction as r')
		.innerJoin('document as d', 'd.id', 'r.document_id')
		.selectAll('r')
		.select([
			sql<string | null>`r.exempt_until::text`.as('until'),
			'd.title as document_title',
			'd.owner_kind',
			'd.owner_id',
			'd.disclosure as document_disclosure',
			sql<boolean>`d.owner_kind = 'agreement' and exists (
				select 1 from agreement a where a.tenant_id = d.tenant_id and a.id = d.owner_id
					and a.published_at is not null and a.disclosure = 'public')`.as('has_public_page'),
			sql<number>`(select max(v.number) from document_version v
				where v.tenant_id = r.tenant_id and v.document_id = r.document_id)`.as('latest_version')
		]);

export const redactionById = prepared<{ id: string }>()((value) => whole().where('r.id', '=', value('id')));

/** The copies of some papers, the newest first; those that were given up are left out. */
export const redactionsOf = prepared<{ documents: readonly string[] }>()((value) =>
	whole()
		.where((eb) => eb('r.document_id', '=', sql<string>`any(${value('documents')}::uuid[])`))
		.where('r.state', '<>', 'dropped')
		.orderBy('r.created_at', 'desc')
		.orderBy('r.id', 'desc')
);

export type RedactionPlace = { readonly at: Date; readonly id: string };

/** All copies, the newest first, behind a place in that order. */
export const newestRedactions = (after: RedactionPlace | null, limit: number) => {
	let wanted = whole();
	if (after)
		wanted = wanted.where((eb) => eb(eb.refTuple('r.created_at', 'r.id'), '<', eb.tuple(after.at, after.id)));
	return wanted.orderBy('r.created_at', 'desc').orderBy('r.id', 'desc').limit(limit);
};

export const boxesOfRedaction = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('redaction_box')
		.select(['id', 'page', 'x', 'y', 'width', 'height', 'what', 'state'])
		.where('redaction_id', '=', value('id'))
		.orderBy('page')
		.orderBy('y')
		.orderBy('x')
		.orderBy('id')
);

/** Holds a copy that is still worked on, so that no box is changed under its making. */
export const holdOpen = (id: string) =>
	query.updateTable('redaction').set({ state: 'open' }).where('id', '=', id).where('state', '=', 'open');

export const keepBoxes = (redactionId: string, ids: readonly string[]) =>
	query
		.updateTable('redaction_box')
		.set({ state: 'kept' })
		.where('redaction_id', '=', redactionId)
		.where('id', 'in', [...ids]);

export const removeBoxes = (redactionId: string, ids: readonly string[]) =>
	query
		.deleteFrom('redaction_box')
		.where('redaction_id', '=', redactionId)
		.where('id', 'in', [...ids]);

export const removeAllBoxes = (redactionId: string) =>
	query.deleteFrom('redaction_box').where('redaction_id', '=', redactionId);

/** Asks for the copy: from here on its boxes stand. */
export const askForCopy = (
	id: string,
	asked: {
		title: string;
		grounds: string[];
		exempt_until: string | null;
		open_reason: string | null;
		language: string;
	}
) =>
	query
		.updateTable('redaction')
		.set({ ...asked, state: 'making', fault: null })
		.where('id', '=', id)
		.where('state', '=', 'open');

/** The copy could not be made: it is worked on again. */
export const backToWork = (id: string, fault: string) =>
	query
		.updateTable('redaction')
		.set({ state: 'open', fault })
		.where('id', '=', id)
		.where('state', '=', 'making');

export const finishRedaction = (
	id: string,
	made: {
		copy_document_id: string;
		obligation_id: string | null;
		taken_out: string;
		seen_again: string;
		made_at: Date;
	}
) =>
	query
		.updateTable('redaction')
		.set({ ...made, state: 'made' })
		.where('id', '=', id)
		.where('state', '=', 'making');

export const dropRedaction = (id: string) =>
	query.updateTable('redaction').set({ state: 'dropped' }).where('id', '=', id).where('state', '=', 'open');

export const publishRedaction = (id: string, name: string, at: Date) =>
	query
		.updateTable('redaction')
		.set({ published_by_name: name, published_at: at })
		.where('id', '=', id)
		.where('state', '=', 'made')
		.where('published_at', 'is', null);

export const takeBackRedaction = (id: string) =>
	query
		.updateTable('redaction')
		.set({ published_by_name: null, published_at: null })
		.where('id', '=', id)
		.where('published_at', 'is not', null);
