import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** The proposal that a resume secret opens. */
export const proposalByResumeHash = prepared<{ hash: Buffer }>()((value) =>
	query.selectFrom('proposal').select(['id', 'email', 'state']).where('resume_hash', '=', value('hash'))
);

export const proposalAnswers = prepared<{ id: string }>()((value) =>
	query.selectFrom('proposal').select(['answers']).where('id', '=', value('id'))
);

export const proposalById = prepared<{ id: string }>()((value) =>
	query.selectFrom('proposal').selectAll().where('id', '=', value('id'))
);

export const proposalByReceipt = prepared<{ receipt: string }>()((value) =>
	query
		.selectFrom('proposal')
		.leftJoin('cooperation_case', 'cooperation_case.proposal_id', 'proposal.id')
		.select([
			'proposal.id',
			'proposal.receipt',
			'proposal.email',
			'proposal.submitted_at',
			'proposal.is_example',
			sql<string | null>`proposal.answers ->> 'language'`.as('language'),
			'cooperation_case.id as case_id',
			'cooperation_case.partner_id',
			'cooperation_case.unit_id'
		])
		.where('proposal.receipt', '=', value('receipt'))
);

export const insertProposal = (row: {
	id: string;
	state: 'draft';
	initiator: 'partner' | 'region';
	email: string | null;
	email_proved_at: Date | null;
	resume_hash: Buffer | null;
	pact_version?: string | null;
	pact_accepted_at?: Date | null;
	answers: unknown;
	partner_id: string | null;
	unit_id: string | null;
	entered_by: string | null;
	is_example: boolean;
	created_at: Date;
	updated_at: Date;
}) => query.insertInto('proposal').values({ ...row, answers: JSON.stringify(row.answers) });

/** Changes a draft; hits no row once it is sent, or where another tab was faster. */
export const updateDraft = (
	id: string,
	version: number,
	change: {
		answers?: unknown;
		email?: string;
		email_proved_at?: Date | null;
		pact_version?: string;
		pact_accepted_at?: Date;
		resume_hash?: Buffer;
		updated_at: Date;
	}
) => {
	const { answers, ...rest } = change;
	return query
		.updateTable('proposal')
		.set({
			...rest,
			...(answers === undefined ? {} : { answers: JSON.stringify(answers) }),
			version: version + 1
		})
		.where('id', '=', id)
		.where('version', '=', version)
		.where('state', '=', 'draft');
};

/** A new key to a proposal, sent or not; the one before it ends. */
export const setResumeHash = (id: string, hash: Buffer) =>
	query.updateTable('proposal').set({ resume_hash: hash }).where('id', '=', id);

/** Keeps mended papers of a sent proposal; hits no row where another tab was faster. */
export const keepAnswers = (id: string, version: number, answers: unknown, at: Date) =>
	query
		.updateTable('proposal')
		.set({ answers: JSON.stringify(answers), updated_at: at, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('state', '=', 'submitted');

export const markSubmitted = (
	id: string,
	version: number,
	change: {
		receipt: string;
		receipt_secret: string;
		partner_id: string | null;
		email: string | null;
		submitted_at: Date;
	}
) =>
	query
		.updateTable('proposal')
		.set({ ...change, state: 'submitted', updated_at: change.submitted_at, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('state', '=', 'draft');

export const unitName = prepared<{ id: string }>()((value) =>
	query.selectFrom('unit').select('name').where('id', '=', value('id'))
);

export const takeReceiptNumber = prepared<{ year: number }>()((value) =>
	query.selectNoFrom(sql<number>`take_number('receipt', ${value('year')})`.as('sequence'))
);

/** What a partner, or a person for a unit, said last: the organisation and its officers are typed once. */
export const lastSent = prepared<{ partnerIds: readonly string[]; personId: string; initiator: string }>()(
	(value) =>
		query
			.selectFrom('proposal')
			.select(['answers', 'partner_id', 'entered_by'])
			.where('state', '<>', 'draft')
			.where('initiator', '=', value('initiator'))
			.where((eb) =>
				eb.or([
					eb('entered_by', '=', value('personId')),
					sql<boolean>`partner_id = any(${value('partnerIds')}::uuid[])`
				])
			)
			.orderBy('submitted_at', 'desc')
			.limit(1)
);

/**
 * A page of the proposals that a person may see, newest first, keyset by time and id: own, of the own partner, of the
 * own unit, and with `all` every one that has been sent.
 */
export const proposalsPage = prepared<{
	personId: string;
	partnerIds: readonly string[];
	unitIds: readonly string[];
	all: boolean;
	draftsOnly: boolean;
	before: Date;
	beforeId: string;
	limit: number;
}>()((value) =>
	query
		.selectFrom('proposal')
		.leftJoin('cooperation_case', 'cooperation_case.proposal_id', 'proposal.id')
		.select([
			'proposal.id',
			'proposal.state',
			'proposal.receipt',
			'proposal.initiator',
			'proposal.answers',
			'proposal.created_at',
			'proposal.submitted_at',
			'proposal.is_example',
			'cooperation_case.id as case_id',
			'cooperation_case.procedure_key',
			'cooperation_case.status as case_status',
			sql<boolean>`exists (select 1 from case_step s where s.case_id = cooperation_case.id and s.kind = 'submit')`.as(
				'asked'
			)
		])
		.where((eb) =>
			eb.or([
				eb('proposal.entered_by', '=', value('personId')),
				sql<boolean>`proposal.partner_id = any(${value('partnerIds')}::uuid[])`,
				sql<boolean>`(proposal.initiator = 'region' and proposal.unit_id = any(${value('unitIds')}::uuid[]))`,
				sql<boolean>`(${value('all')}::boolean and proposal.state <> 'draft')`
			])
		)
		.where(sql<boolean>`(not ${value('draftsOnly')}::boolean or proposal.state = 'draft')`)
		.where((eb) =>
			eb(eb.refTuple('proposal.created_at', 'proposal.id'), '<', eb.tuple(value('before'), value('beforeId')))
		)
		.orderBy('proposal.created_at', 'desc')
		.orderBy('proposal.id', 'desc')
		.limit(value('limit'))
);

export const insertEmailCode = (row: {
	id: string;
	email: string;
	code_hash: Buffer;
	purpose: 'propose' | 'resume' | 'sign' | 'sign_pass';
	subject_id: string;
	created_at: Date;
	expires_at: Date;
}) => query.insertInto('email_code').values(row);

/** The newest code of a proposal that can still be used. */
export const livingCode = prepared<{ subjectId: string; now: Date }>()((value) =>
	query
		.selectFrom('email_code')
		.select(['id', 'email', 'code_hash', 'attempts'])
		.where('subject_id', '=', value('subjectId'))
		.where('purpose', '=', 'propose')
		.where('used_at', 'is', null)
		.where('expires_at', '>', value('now'))
		.orderBy('created_at', 'desc')
		.limit(1)
);

/** The links to resume that were mailed for a proposal and have not run out. */
export const livingLinks = prepared<{ subjectId: string; now: Date }>()((value) =>
	query
		.selectFrom('email_code')
		.select(['id', 'email', 'code_hash'])
		.where('subject_id', '=', value('subjectId'))
		.where('purpose', '=', 'resume')
		.where('expires_at', '>', value('now'))
		.orderBy('created_at', 'desc')
		.limit(20)
);

export const countAttempt = (id: string) =>
	query
		.updateTable('email_code')
		.set({ attempts: sql<number>`attempts + 1` })
		.where('id', '=', id)
		.returning('attempts');

export const useCode = (id: string, at: Date) =>
	query.updateTable('email_code').set({ used_at: at }).where('id', '=', id).where('used_at', 'is', null);
