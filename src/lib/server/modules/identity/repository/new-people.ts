import type { Insertable } from 'kysely';
import { compile, prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

/** An account is global: the same person may serve two regions. */
export const findAccount = prepared<{ email: string }>()((value) =>
	query.selectFrom('account').select('id').where('email', '=', value('email'))
);

export const addAccount = (row: Insertable<Tables['account']>) =>
	compile(query.insertInto('account').values(row));

export const insertPerson = (row: Insertable<Tables['person']>) =>
	compile(query.insertInto('person').values(row));

export const insertRole = (row: Insertable<Tables['role_grant']>) =>
	compile(query.insertInto('role_grant').values(row));
