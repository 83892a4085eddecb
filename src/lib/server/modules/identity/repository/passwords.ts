import { prepared, query } from '$lib/server/platform/database/builder';

/** The account with which a person of this region signs in. */
export const accountOf = prepared<{ personId: string }>()((value) =>
	query
		.selectFrom('person')
		.innerJoin('account', 'account.id', 'person.account_id')
		.select(['account.id', 'account.email', 'account.password_hash', 'account.password_changed_at'])
		.where('person.id', '=', value('personId'))
);

/** Puts another password in the place of the one that was verified. */
export const setPassword = (accountId: string, present: string, next: string, at: Date) =>
	query
		.updateTable('account')
		.set({ password_hash: next, password_changed_at: at })
		.where('id', '=', accountId)
		.where('password_hash', '=', present);
