import { query, prepared } from '$lib/server/platform/database/builder';

/** A living session and its person, by the hash of the token. */
export const sessionByHash = prepared<{ hash: Buffer; now: Date }>()((value) =>
	query
		.selectFrom('session')
		.innerJoin('person', 'person.id', 'session.person_id')
		.leftJoin('account', 'account.id', 'person.account_id')
		.select([
			'session.csrf',
			'session.last_seen_at',
			'session.expires_at',
			'person.id',
			'person.name',
			'person.position',
			'person.is_example',
			'person.disabled_at'
		])
		.where('session.token_hash', '=', value('hash'))
		.where('session.expires_at', '>', value('now'))
		.where('account.disabled_at', 'is', null)
		// Begun before the password was changed, in whichever region that was done.
		.where((eb) =>
			eb.or([
				eb('account.password_changed_at', 'is', null),
				eb('session.created_at', '>=', eb.ref('account.password_changed_at'))
			])
		)
);

/** A living API token and its person, by the hash of the token. */
export const tokenByHash = prepared<{ hash: Buffer; now: Date }>()((value) =>
	query
		.selectFrom('api_token')
		.innerJoin('person', 'person.id', 'api_token.person_id')
		.leftJoin('account', 'account.id', 'person.account_id')
		.select(['person.id', 'person.name', 'person.position', 'person.is_example', 'person.disabled_at'])
		.where('api_token.token_hash', '=', value('hash'))
		.where('api_token.revoked_at', 'is', null)
		.where('account.disabled_at', 'is', null)
		.where((eb) =>
			eb.or([eb('api_token.expires_at', 'is', null), eb('api_token.expires_at', '>', value('now'))])
		)
);

export const insertSession = (row: {
	token_hash: Buffer;
	person_id: string;
	csrf: string;
	created_at: Date;
	last_seen_at: Date;
	expires_at: Date;
}) => query.insertInto('session').values(row);

export const deleteSession = (hash: Buffer) => query.deleteFrom('session').where('token_hash', '=', hash);

export const insertToken = (row: {
	id: string;
	token_hash: Buffer;
	person_id: string;
	name: string;
	created_at: Date;
	expires_at: Date | null;
}) => query.insertInto('api_token').values(row);

/** A person's tokens, the newest first; the secrets themselves are nowhere. */
export const tokensOf = prepared<{ personId: string }>()((value) =>
	query
		.selectFrom('api_token')
		.select(['id', 'name', 'created_at', 'expires_at', 'revoked_at'])
		.where('person_id', '=', value('personId'))
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.limit(100)
);

/** Revokes a token that the person holds and that is not revoked. */
export const revokeTokenOf = (personId: string, id: string, at: Date) =>
	query
		.updateTable('api_token')
		.set({ revoked_at: at })
		.where('id', '=', id)
		.where('person_id', '=', personId)
		.where('revoked_at', 'is', null);

/** Ends all that a person is signed in with. */
export const deleteSessionsOf = (personId: string) =>
	query.deleteFrom('session').where('person_id', '=', personId);

export const revokeTokensOf = (personId: string, at: Date) =>
	query
		.updateTable('api_token')
		.set({ revoked_at: at })
		.where('person_id', '=', personId)
		.where('revoked_at', 'is', null);
