import { createHmac } from 'node:crypto';
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

export type RolePasswords = Readonly<Record<'app' | 'worker' | 'portal', string>>;

/** The SQL that an administrator runs where the owner may not create roles. */
export function rolesAsSql(roles: RoleNames, passwords?: RolePasswords): string {
	const logins = (['app', 'worker', 'portal'] as const)
		.map((role) => {
			const password = passwords ? ` password '${passwords[role]}'` : '';
			return `create role ${quoted(roles[role])} login noinherit nobypassrls${password};`;
		})
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
	passwords?: RolePasswords
): Promise<boolean> {
	const wanted = [roles.app, roles.worker, roles.portal, roles.reader];
	const { rows } = await client.query<{ rolname: string }>(
		'select rolname from pg_roles where rolname = any($1)',
		[wanted]
	);
	const present = new Set(rows.map((row) => row.rolname));
	const may = async (statement: string) => {
		try {
			await client.query(statement);
			return true;
		} catch (error) {
			if ((error as { code?: string }).code === '42501') return false;
			throw error;
		}
	};
	for (const name of wanted) {
		if (present.has(name)) continue;
		const login = name === roles.reader ? 'nologin' : 'login';
		if (!(await may(`create role ${quoted(name)} ${login} noinherit nobypassrls`))) return false;
	}
	// Since 16 who creates a role may administer it but not act as it; the owner hands views over to the reader.
	if (!(await may(`grant ${quoted(roles.reader)} to ${quoted(roles.owner)}`))) {
		const { rows: member } = await client.query<{ is: boolean }>(
			`select pg_has_role($1, $2, 'member') as is`,
			[roles.owner, roles.reader]
		);
		if (!member[0]?.is) return false;
	}
	// Where an administrator made the roles, they were given these very passwords.
	for (const role of passwords ? (['app', 'worker', 'portal'] as const) : [])
		await may(`alter role ${quoted(roles[role])} password '${passwords![role]}'`);
	return true;
}

/**
 * The passwords of the login roles, made from a secret that every process of an installation has: each start and
 * each command finds the same, so that none locks out another that is running.
 */
export function rolePasswords(secret: string): RolePasswords {
	const one = (role: string) => createHmac('sha256', secret).update(`satupintu ${role}`).digest('base64url');
	return { app: one('app'), worker: one('worker'), portal: one('portal') };
}
