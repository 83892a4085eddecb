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

export const markSubmitted = (
	id: string,
	version: number,
	change: { receipt: string; receipt_secret: string; partner_id: string | null; submitted_at: Date }
) =>
	query
		.updateTable('proposal')
		.set({ ...change, state: 'submitted', updated_at: change.submitted_at, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('state', '=', 'draft');

export const takeReceiptNumber = prepared<{ year: number }>()((value) =>
	query.selectNoFrom(sql<number>`take_number('receipt', ${value('year')})`.as('sequence'))
);

/** The proposals that a person has begun or sent, newest first. */
export const proposalsOf = prepared<{ personId: string; partnerIds: string[]; limit: number }>()((value) =>
	query
		.selectFrom('proposal')
		.leftJoin('cooperation_case', 'cooperation_case.proposal_id', 'proposal.id')
		.select([
			'proposal.id',
			'proposal.state',
			'proposal.receipt',
			'proposal.answers',
			'proposal.updated_at',
			'proposal.is_example',
			'cooperation_case.id as case_id',
			'cooperation_case.subject',
			'cooperation_case.state as case_state'
		])
		.where((eb) =>
			eb.or([
				eb('proposal.entered_by', '=', value('personId')),
				sql<boolean>`proposal.partner_id = any(${value('partnerIds')}::uuid[])`
			])
		)
		.orderBy('proposal.updated_at', 'desc')
		.limit(value('limit'))
);

export const insertEmailCode = (row: {
	id: string;
	email: string;
	code_hash: Buffer;
	purpose: 'propose' | 'resume';
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
		.where('used_at', 'is', null)
		.where('expires_at', '>', value('now'))
		.orderBy('created_at', 'desc')
		.limit(1)
);

export const countAttempt = (id: string) =>
	query
		.updateTable('email_code')
		.set({ attempts: sql<number>`attempts + 1` })
		.where('id', '=', id)
		.returning('attempts');

export const useCode = (id: string, at: Date) =>
	query.updateTable('email_code').set({ used_at: at }).where('id', '=', id).where('used_at', 'is', null);
