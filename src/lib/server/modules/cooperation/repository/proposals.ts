import { prepared, query } from '$lib/server/platform/database/builder';

/** The proposal that a resume secret opens. */
export const proposalByResumeHash = prepared<{ hash: Buffer }>()((value) =>
	query.selectFrom('proposal').select(['id', 'email', 'state']).where('resume_hash', '=', value('hash'))
);

export const proposalAnswers = prepared<{ id: string }>()((value) =>
	query.selectFrom('proposal').select(['answers']).where('id', '=', value('id'))
);
