import type { embeddedPostgresRefusals as indonesian } from '../id/embedded-postgres-refusals';

const ownServer = 'use a PostgreSQL server of your own (version 15 or newer) by setting DATABASE_URL';

const damage: Readonly<Record<string, string>> = {
	location: 'The record of where the database stands cannot be read',
	missing: 'The database that was once made is no longer there',
	incomplete: 'The database is incomplete'
};

export const embeddedPostgresRefusals: typeof indonesian = {
	PLATFORM_NOT_SUPPORTED: ({ platform }) =>
		`The built-in database cannot run on this machine (${platform}); ${ownServer}.`,
	NO_UNPRIVILEGED_USER: () =>
		`The program runs as root, but there is no ordinary user who could run the database; run it as an ordinary user, or ${ownServer}.`,
	NO_USER_NAME: ({ uid }) =>
		`User number ${uid} does not stand in /etc/passwd, so the database cannot be made; run as a user with a name, or ${ownServer}.`,
	DATA_IN_USE: ({ path }) =>
		`The data folder ${path} is in use by another Satu Pintu; stop that one first, or choose another folder with SATUPINTU_DATA.`,
	DATA_NOT_OURS: ({ path, ownerUid }) =>
		`The database files at ${path} belong to another user (number ${ownerUid}); run as that user, or give them back their owner.`,
	DATA_NOT_WRITABLE: ({ path }) =>
		`The data folder cannot be written to (${path}); allow writing, or choose another folder with SATUPINTU_DATA.`,
	DATA_NOT_REACHABLE: ({ path, uid }) =>
		`The user who runs the database (number ${uid}) cannot enter ${path}; move the data folder back, or allow entering.`,
	DATA_DAMAGED: ({ path, reason }) =>
		`${damage[String(reason)] ?? 'The database is damaged and cannot be opened'} (${path}); nothing has been changed, restore a backup with "npm run satupintu -- restore".`,
	DATA_FROM_OTHER_VERSION: ({ path, made, needed }) =>
		`The database at ${path} was made by PostgreSQL ${made}, but this program uses PostgreSQL ${needed}; run the release of Satu Pintu that made it.`,
	SOCKET_DIRECTORY_UNSAFE: ({ path }) =>
		`The name ${path} is needed for the database, but something else or another user's folder stands there; move it away first.`,
	DISK_FULL: ({ path }) => `The disk is full (${path}); make room, then start again.`,
	DATABASE_NOT_MADE: ({ cause }) => `The database could not be made: ${cause}`,
	SERVER_DID_NOT_START: ({ cause }) => `The database could not be started: ${cause}`
};
