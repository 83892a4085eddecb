import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import { changedPapers } from './conversation';

type OfCase = { caseId: string };

/** Each paper with its document's latest version, and who checked it. */
export const papersWithFiles = prepared<OfCase>()((value) =>
	query
		.selectFrom('case_paper as p')
		.leftJoin('person', 'person.id', 'p.checked_by')
		.leftJoin('document as d', 'd.id', 'p.document_id')
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('document_version as v')
					.innerJoin('file', 'file.sha256', 'v.sha256')
					.select([
						'v.number',
						'v.file_name',
						'v.sha256',
						'v.created_at',
						'v.signed',
						'v.removed_by_list',
						'file.size',
						'file.media_type',
						'file.state as file_state'
					])
					.whereRef('v.document_id', '=', 'd.id')
					.orderBy('v.number', 'desc')
					.limit(1)
					.as('latest'),
			(join) => join.onTrue()
		)
		.select([
			'p.paper_key',
			'p.state',
			'p.remark',
			'p.checked_at',
			'person.name as checked_by_name',
			'person.position as checked_by_position',
			'p.document_id',
			'latest.number',
			'latest.file_name',
			'latest.sha256',
			'latest.created_at',
			'latest.signed',
			'latest.removed_by_list',
			'latest.size',
			'latest.media_type',
			'latest.file_state'
		])
		.where('p.case_id', '=', value('caseId'))
		.orderBy('p.paper_key')
);

/** Every opinion on the case in the order given; of one person on one step the latest counts, all stand. */
export const opinionsOfCase = prepared<OfCase>()((value) =>
	query
		.selectFrom('opinion as o')
		.select([
			'id',
			'step_key',
			'sitting_id',
			'person_id',
			'person_name',
			'person_position',
			'verdict',
			'note',
			'no_conflict_of_interest',
			'on_paper',
			'given_at',
			changedPapers.as('changed')
		])
		.where('case_id', '=', value('caseId'))
		.orderBy('given_at')
		.orderBy('id')
);

export const insertOpinion = (row: {
	id: string;
	case_id: string;
	step_key: string;
	sitting_id: string | null;
	person_id: string | null;
	person_name: string;
	person_position: string | null;
	verdict: string;
	note: string | null;
	no_conflict_of_interest: boolean;
	on_paper: unknown;
	given_at: Date;
	/** The papers that it is on, each in its version. */
	read: readonly { readonly paper: string; readonly document_id: string; readonly version: number }[];
}) =>
	query.insertInto('opinion').values({
		...row,
		read: JSON.stringify(row.read),
		on_paper: row.on_paper === null ? null : JSON.stringify(row.on_paper)
	});

export const lettersOfCase = prepared<OfCase>()((value) =>
	query
		.selectFrom('external_wait as w')
		.leftJoin('person', 'person.id', 'w.created_by')
		.select([
			'w.id',
			'w.step_key',
			'w.outcome',
			'w.letter_number',
			'w.letter_date',
			'w.document_id',
			'w.note',
			'w.created_at',
			'person.name as created_by_name'
		])
		.where('w.case_id', '=', value('caseId'))
		.orderBy('w.created_at')
		.orderBy('w.id')
);

export const insertLetter = (row: {
	id: string;
	case_id: string;
	step_key: string;
	outcome: string;
	letter_number: string | null;
	letter_date: string | null;
	document_id: string | null;
	note: string | null;
	created_by: string | null;
	created_at: Date;
}) => query.insertInto('external_wait').values(row);

/** The sittings at which the case was or will be on the agenda. */
export const sittingsOfCase = prepared<OfCase>()((value) =>
	query
		.selectFrom('sitting_item as i')
		.innerJoin('sitting', 'sitting.id', 'i.sitting_id')
		.select([
			'sitting.id',
			'sitting.title',
			'sitting.number',
			'sitting.held_on',
			'sitting.starts_at',
			'sitting.place',
			'sitting.state',
			'sitting.minutes_document_id',
			'i.conclusion',
			'i.conclusion_note',
			'i.dissents',
			'i.follow_ups',
			'i.concluded_at'
		])
		.where('i.case_id', '=', value('caseId'))
		.orderBy('sitting.held_on')
		.orderBy('sitting.id')
);

/** Whether a person follows the case. */
export const followsCase = prepared<{ caseId: string; person: string }>()((value) =>
	query
		.selectFrom('case_follower')
		.select('since')
		.where('case_id', '=', value('caseId'))
		.where('person_id', '=', value('person'))
);

/** The typed answers of the proposal, for what the case page tells about it. */
export const proposalOfCase = prepared<OfCase>()((value) =>
	query
		.selectFrom('cooperation_case as c')
		.innerJoin('proposal', 'proposal.id', 'c.proposal_id')
		.select([
			'proposal.id',
			'proposal.answers',
			'proposal.email',
			'proposal.initiator',
			'proposal.submitted_at'
		])
		.where('c.id', '=', value('caseId'))
);

/** What may be the same cooperation, cases and agreements, the likeliest first. */
export const lookAlikes = prepared<{
	subject: string;
	partner: string;
	notThis: string;
	limit: number;
}>()((value) =>
	query
		.selectFrom(
			sql<{
				kind: 'case' | 'agreement';
				id: string;
				likeness: number;
				same_partner: boolean;
			}>`similar_cooperation(
				${value('subject')}::text, ${value('partner')}::uuid, ${value('notThis')}::uuid, ${value('limit')}::integer)`.as(
				'hit'
			)
		)
		.leftJoin('cooperation_case as c', (join) =>
			join.onRef('c.id', '=', 'hit.id').on('hit.kind', '=', 'case')
		)
		.leftJoin('proposal', 'proposal.id', 'c.proposal_id')
		.leftJoin('agreement as a', (join) => join.onRef('a.id', '=', 'hit.id').on('hit.kind', '=', 'agreement'))
		.leftJoin('partner', 'partner.id', 'c.partner_id')
		.select([
			'hit.kind',
			'hit.id',
			'hit.likeness',
			'hit.same_partner',
			'c.subject as case_subject',
			'c.status as case_status',
			'c.opened_on',
			'c.answers as case_answers',
			'proposal.receipt',
			'proposal.answers as proposal_answers',
			'partner.name as partner_name',
			'a.title as agreement_title',
			'a.subject as agreement_subject',
			'a.parties_line',
			'a.signed_on',
			'a.signed_place',
			'a.starts_on',
			'a.ends_on'
		])
);
