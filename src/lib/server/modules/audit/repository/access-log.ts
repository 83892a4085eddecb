import type { Insertable } from 'kysely';
import { compile, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

/** Adds a line to the access log, outside the change chain. */
export const insertAccess = (access: Insertable<Tables['access_log']>) =>
	compile(query.insertInto('access_log').values(access));
