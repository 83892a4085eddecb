import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/** The roles of one installation, prefixed so that several may share a server (decisions.md 2). */
export type RoleNames = {
	readonly owner: string;
	readonly app: string;
	readonly worker: string;
	readonly portal: string;
	readonly reader: string;
};

export function roleNames(prefix: string, owner = `${prefix}_owner`): RoleNames {
	return {
		owner,
		app: `${prefix}_app`,
		worker: `${prefix}_worker`,
		portal: `${prefix}_portal`,
		reader: `${prefix}_reader`
	};
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Puts the roles' names into SQL that says {{app}}, {{reader}} … */
export function withRoles(text: string, roles: RoleNames): string {
	return text.replace(/\{\{(owner|app|worker|portal|reader)\}\}/g, (_, role: keyof RoleNames) =>
		quoted(roles[role])
	);
}

/** The SQL that an administrator runs where the owner may not create roles. */
export function rolesAsSql(roles: RoleNames): string {
	const logins = [roles.app, roles.worker, roles.portal]
		.map((name) => `create role ${quoted(name)} login noinherit nobypassrls password '…';`)
		.join('\n');
	return `${logins}\ncreate role ${quoted(roles.reader)} nologin noinherit nobypassrls;\ngrant ${quoted(roles.reader)} to ${quoted(roles.owner)};`;
}

/**
 * Makes the roles that are missing, as the owner (who needs CREATEROLE). Where passwords are used (a server
 * reached over the network) each login role gets the one given; on our own socket none is needed.
 *
 * @returns true when all roles are there, false when the owner may not create them
 */
export async function ensureRoles(
	client: pg.ClientBase,
	roles: RoleNames,
	passwords?: Readonly<Record<'app' | 'worker' | 'portal', string>>
): Promise<boolean> {
	const wanted = [roles.app, roles.worker, roles.portal, roles.reader];
	const { rows } = await client.query<{ rolname: string }>(
		'select rolname from pg_roles where rolname = any($1)',
		[wanted]
	);
	const present = new Set(rows.map((row) => row.rolname));
	try {
		for (const name of wanted) {
			if (!present.has(name)) {
				const login = name === roles.reader ? 'nologin' : 'login';
				await client.query(`create role ${quoted(name)} ${login} noinherit nobypassrls`);
			}
		}
		// Since 16 who creates a role may administer it but not act as it; the owner hands views over to the reader.
		await client.query(`grant ${quoted(roles.reader)} to ${quoted(roles.owner)}`);
		if (passwords) {
			for (const role of ['app', 'worker', 'portal'] as const) {
				const literal = passwords[role].replaceAll("'", "''");
				await client.query(`alter role ${quoted(roles[role])} password '${literal}'`);
			}
		}
		return true;
	} catch (error) {
		if ((error as { code?: string }).code === '42501') return false;
		throw error;
	}
}

/** A password that nobody needs to remember: it is made at each start and held in memory only. */
export function passingPasswords(): Record<'app' | 'worker' | 'portal', string> {
	const one = () => randomBytes(24).toString('base64url');
	return { app: one(), worker: one(), portal: one() };
}
