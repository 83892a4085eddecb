import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export const insertDraft = (row: {
	id: string;
	case_id: string;
	kind: string;
	languages: string[];
	title: string;
	template_number: number;
	facts: string;
	parties: string;
	is_example: boolean;
	created_by: string | null;
	created_at: Date;
	updated_by: string | null;
	updated_at: Date;
}) => query.insertInto('draft').values(row);

export const insertPart = (row: {
	draft_id: string;
	id: string;
	kind: string;
	position: number;
	topic: string | null;
	clause_key: string | null;
	clause_number: number | null;
	title: string;
	body: string;
	body_table: string | null;
	updated_by: string | null;
	updated_at: Date;
}) => query.insertInto('draft_part').values(row);

export const insertDraftVersion = (row: {
	draft_id: string;
	number: number;
	origin: 'template' | 'written' | 'word';
	parts: string;
	parties: string;
	note: string | null;
	papers: string;
	created_by: string | null;
	created_at: Date;
}) => query.insertInto('draft_version').values(row);

export const draftById = prepared<{ id: string }>()((value) =>
	query.selectFrom('draft').selectAll().where('id', '=', value('id'))
);

/** The parts of a draft that stand in it, in their order. */
export const partsOf = prepared<{ draftId: string }>()((value) =>
	query
		.selectFrom('draft_part')
		.leftJoin('person', 'person.id', 'draft_part.updated_by')
		.leftJoin('person as writer', 'writer.id', 'draft_part.writing_by')
		.select([
			'draft_part.id',
			'draft_part.kind',
			'draft_part.position',
			'draft_part.topic',
			'draft_part.clause_key',
			'draft_part.clause_number',
			'draft_part.title',
			'draft_part.body',
			'draft_part.body_table',
			'draft_part.version',
			'draft_part.updated_at',
			'draft_part.writing_by',
			'draft_part.writing_since',
			'writer.name as writing_by_name',
			'person.name as updated_by_name'
		])
		.where('draft_part.draft_id', '=', value('draftId'))
		.where('draft_part.removed_at', 'is', null)
		.orderBy('draft_part.position')
		.orderBy('draft_part.id')
);

const draftListColumns = [
	'draft.id',
	'draft.kind',
	'draft.languages',
	'draft.title',
	'draft.state',
	'draft.template_number',
	'draft.agreement_id',
	'draft.is_example',
	'draft.updated_at'
] as const;

/** The texts of a case, the one in work first. */
export const draftsOfCase = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('draft')
		.leftJoin('person', 'person.id', 'draft.updated_by')
		.select([
			...draftListColumns,
			'person.name as updated_by_name',
			sql<
				number | null
			>`(select max(number) from draft_version v where v.tenant_id = draft.tenant_id and v.draft_id = draft.id)`.as(
				'versions'
			)
		])
		.where('draft.case_id', '=', value('caseId'))
		.orderBy(sql`draft.state <> 'open'`)
		.orderBy('draft.updated_at', 'desc')
		.orderBy('draft.id')
);

/** The open text of a kind on a case; there is at most one. */
export const openDraft = prepared<{ caseId: string; kind: string }>()((value) =>
	query
		.selectFrom('draft')
		.select(['id'])
		.where('case_id', '=', value('caseId'))
		.where('kind', '=', value('kind'))
		.where('state', '=', 'open')
);

/** The text that an agreement was signed from, with the clauses it was made of. */
export const draftOfAgreement = prepared<{ agreementId: string }>()((value) =>
	query
		.selectFrom('draft')
		.select(draftListColumns)
		.select('draft.case_id')
		.where('agreement_id', '=', value('agreementId'))
		.orderBy('draft.updated_at', 'desc')
		.limit(1)
);

export const draftVersions = prepared<{ draftId: string }>()((value) =>
	query
		.selectFrom('draft_version')
		.leftJoin('person', 'person.id', 'draft_version.created_by')
		.select([
			'draft_version.number',
			'draft_version.origin',
			'draft_version.note',
			'draft_version.papers',
			'draft_version.created_at',
			'person.name as created_by_name'
		])
		.where('draft_version.draft_id', '=', value('draftId'))
		.orderBy('draft_version.number', 'desc')
);

export const draftVersion = prepared<{ draftId: string; number: number }>()((value) =>
	query
		.selectFrom('draft_version')
		.select(['number', 'origin', 'parts', 'parties', 'note', 'papers', 'created_at'])
		.where('draft_id', '=', value('draftId'))
		.where('number', '=', value('number'))
);

/** The text that is in work on a case is the one that was signed, where its paper was. */
export const settleDraft = (caseId: string, kind: string, agreementId: string, at: Date) =>
	query
		.updateTable('draft')
		.set({ state: 'settled', agreement_id: agreementId, updated_at: at })
		.where('case_id', '=', caseId)
		.where('kind', '=', kind)
		.where('state', '=', 'open');

/** Gives a text up; hits no row where it is not in work any more. */
export const giveUpDraft = (id: string, by: string | null, at: Date) =>
	query
		.updateTable('draft')
		.set({ state: 'given_up', updated_by: by, updated_at: at })
		.where('id', '=', id)
		.where('state', '=', 'open');

/** In how many texts a version of a clause stands. */
export const usesOfClause = prepared<{ key: string }>()((value) =>
	query
		.selectFrom('draft_part')
		.innerJoin('draft', 'draft.id', 'draft_part.draft_id')
		.select([
			'draft_part.clause_number',
			'draft.state',
			(eb) => eb.fn.count<number>('draft_part.id').as('texts')
		])
		.where('draft_part.clause_key', '=', value('key'))
		.where('draft_part.removed_at', 'is', null)
		.groupBy(['draft_part.clause_number', 'draft.state'])
);

/** Whose mark stands beside the region's above the texts of a case. */
export const partnerOfCase = prepared<{ id: string }>()((value) =>
	query.selectFrom('cooperation_case').select('partner_id').where('id', '=', value('id'))
);

/**
 * The code that stands on the text which is signed: of the very document, or of the text in work of that kind, whose print
 * was signed in ink and scanned. None where another agreement bears it already.
 */
export const codeOfText = prepared<{ caseId: string; documentId: string; kind: string }>()((value) =>
	query
		.selectFrom('document as d')
		.select(sql<string>`d.verification_code`.as('code'))
		.where('d.verification_code', 'is not', null)
		.where('d.owner_kind', '=', 'case')
		.where('d.owner_id', '=', value('caseId'))
		.where((eb) =>
			eb.or([
				eb('d.id', '=', value('documentId')),
				eb('d.kind', '=', sql<string>`'naskah_' || ${value('kind')}::text || '_pdf'`)
			])
		)
		.where(
			sql<boolean>`not exists (select 1 from agreement a where a.verification_code = d.verification_code)`
		)
		.orderBy(sql`d.id = ${value('documentId')}::uuid`, 'desc')
		.orderBy('d.created_at', 'desc')
		.limit(1)
);
