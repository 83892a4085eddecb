import type { Refusal } from '$lib/server/platform/refusal';

/** Why the embedded database was not started: a closed list, each with its sentence in `$lib/text`. */
export const embeddedRefusalCodes = [
	/** No binaries for this machine, or they cannot run on it. */
	'PLATFORM_NOT_SUPPORTED',
	/** We are root, and there is no user to hand the server to. */
	'NO_UNPRIVILEGED_USER',
	/** Our user stands in no /etc/passwd, which making a database needs. */
	'NO_USER_NAME',
	/** Another program, or what is left of one, works on this folder. */
	'DATA_IN_USE',
	/** The files belong to another user of the operating system. */
	'DATA_NOT_OURS',
	/** The folder cannot be written to. */
	'DATA_NOT_WRITABLE',
	/** The server's user cannot enter the folder (it was moved). */
	'DATA_NOT_REACHABLE',
	/** Parts are missing or wrong; nothing has been changed. */
	'DATA_DAMAGED',
	/** Made by another major version of PostgreSQL. */
	'DATA_FROM_OTHER_VERSION',
	/** Somebody else's file stands where the socket's folder belongs. */
	'SOCKET_DIRECTORY_UNSAFE',
	'DISK_FULL',
	/** initdb failed for another reason; `details.log` says which. */
	'DATABASE_NOT_MADE',
	/** The server ended before it was ready; `details.log` says why. */
	'SERVER_DID_NOT_START'
] as const;

export type EmbeddedRefusalCode = (typeof embeddedRefusalCodes)[number];

export type EmbeddedRefusal = Refusal<EmbeddedRefusalCode>;
