import { pick, type Bilingual, type Language } from '$lib/text/bilingual';
import type { Refusal } from '$lib/server/platform/refusal';

/** Why the embedded database was not started. A closed list; the sentences below say what to do. */
export type EmbeddedRefusalCode =
	/** No binaries for this machine, or they cannot run on it. */
	| 'PLATFORM_NOT_SUPPORTED'
	/** We are root, and there is no user to hand the server to. */
	| 'NO_UNPRIVILEGED_USER'
	/** Our user stands in no /etc/passwd, which making a database needs. */
	| 'NO_USER_NAME'
	/** Another program, or what is left of one, works on this folder. */
	| 'DATA_IN_USE'
	/** The files belong to another user of the operating system. */
	| 'DATA_NOT_OURS'
	/** The folder cannot be written to. */
	| 'DATA_NOT_WRITABLE'
	/** The server's user cannot enter the folder (it was moved). */
	| 'DATA_NOT_REACHABLE'
	/** Parts are missing or wrong; nothing has been changed. */
	| 'DATA_DAMAGED'
	/** Made by another major version of PostgreSQL. */
	| 'DATA_FROM_OTHER_VERSION'
	/** Somebody else's file stands where the socket's folder belongs. */
	| 'SOCKET_DIRECTORY_UNSAFE'
	| 'DISK_FULL'
	/** initdb failed for another reason; `details.log` says which. */
	| 'DATABASE_NOT_MADE'
	/** The server ended before it was ready; `details.log` says why. */
	| 'SERVER_DID_NOT_START';

export type EmbeddedRefusal = Refusal<EmbeddedRefusalCode>;

type Details = Readonly<Record<string, unknown>>;

const ownServer: Bilingual = {
	id: 'pakailah server PostgreSQL sendiri (versi 15 ke atas) dengan mengisi DATABASE_URL',
	en: 'use a PostgreSQL server of your own (version 15 or newer) by setting DATABASE_URL'
};

const damage: Readonly<Record<string, (path: string) => Bilingual>> = {
	location: (path) => ({
		id: `Catatan letak basis data ${path} tidak dapat dibaca`,
		en: `The record of where the database stands, ${path}, cannot be read`
	}),
	missing: (path) => ({
		id: `Basis data yang pernah dibuat tidak ada lagi di ${path}`,
		en: `The database that was once made is no longer at ${path}`
	}),
	incomplete: (path) => ({
		id: `Basis data tidak lengkap: ${path} tidak ada`,
		en: `The database is incomplete: ${path} is missing`
	}),
	server: (path) => ({
		id: `Basis data di ${path} rusak dan tidak dapat dibuka`,
		en: `The database at ${path} is damaged and cannot be opened`
	})
};

const sentences: Readonly<Record<EmbeddedRefusalCode, (details: Details) => Bilingual>> = {
	PLATFORM_NOT_SUPPORTED: ({ platform }) => ({
		id: `Basis data bawaan tidak dapat berjalan di mesin ini (${platform}); ${ownServer.id}.`,
		en: `The built-in database cannot run on this machine (${platform}); ${ownServer.en}.`
	}),
	NO_UNPRIVILEGED_USER: () => ({
		id: `Program dijalankan sebagai root, tetapi tidak ada pengguna biasa yang dapat menjalankan basis data; jalankan sebagai pengguna biasa, atau ${ownServer.id}.`,
		en: `The program runs as root, but no ordinary user is there to run the database; run it as an ordinary user, or ${ownServer.en}.`
	}),
	NO_USER_NAME: ({ uid }) => ({
		id: `Pengguna nomor ${uid} tidak tercatat di /etc/passwd, sehingga basis data tidak dapat dibuat; jalankan sebagai pengguna yang bernama, atau ${ownServer.id}.`,
		en: `User number ${uid} does not stand in /etc/passwd, so the database cannot be made; run as a user with a name, or ${ownServer.en}.`
	}),
	DATA_IN_USE: ({ path }) => ({
		id: `Folder data ${path} sedang dipakai oleh Satu Pintu yang lain; hentikan yang itu dahulu, atau pilih folder lain dengan SATUPINTU_DATA.`,
		en: `The data folder ${path} is in use by another Satu Pintu; stop that one first, or choose another folder with SATUPINTU_DATA.`
	}),
	DATA_NOT_OURS: ({ path, ownerUid }) => ({
		id: `Berkas basis data ${path} milik pengguna lain (nomor ${ownerUid}); jalankan sebagai pengguna itu, atau kembalikan kepemilikannya.`,
		en: `The database files at ${path} belong to another user (number ${ownerUid}); run as that user, or give them back their owner.`
	}),
	DATA_NOT_WRITABLE: ({ path }) => ({
		id: `Folder data tidak dapat ditulisi (${path}); beri izin tulis, atau pilih folder lain dengan SATUPINTU_DATA.`,
		en: `The data folder cannot be written to (${path}); allow writing, or choose another folder with SATUPINTU_DATA.`
	}),
	DATA_NOT_REACHABLE: ({ path, uid }) => ({
		id: `Pengguna yang menjalankan basis data (nomor ${uid}) tidak dapat memasuki ${path}; pindahkan folder data ke tempat semula, atau buka izin masuknya.`,
		en: `The user who runs the database (number ${uid}) cannot enter ${path}; move the data folder back, or allow entering.`
	}),
	DATA_DAMAGED: ({ path, reason }) => {
		const what = (damage[String(reason)] ?? damage['server'])!(String(path));
		return {
			id: `${what.id}; tidak ada yang diubah, pulihkan dari cadangan dengan "npm run satupintu -- restore".`,
			en: `${what.en}; nothing has been changed, restore a backup with "npm run satupintu -- restore".`
		};
	},
	DATA_FROM_OTHER_VERSION: ({ path, made, needed }) => ({
		id: `Basis data di ${path} dibuat oleh PostgreSQL ${made}, sedangkan program ini memakai PostgreSQL ${needed}; pakailah versi Satu Pintu yang membuatnya.`,
		en: `The database at ${path} was made by PostgreSQL ${made}, but this program uses PostgreSQL ${needed}; use the release of Satu Pintu that made it.`
	}),
	SOCKET_DIRECTORY_UNSAFE: ({ path }) => ({
		id: `Nama ${path} diperlukan untuk basis data, tetapi sudah dipakai berkas lain atau milik pengguna lain; pindahkan berkas itu.`,
		en: `The name ${path} is needed for the database, but something else or another user's folder stands there; move it away.`
	}),
	DISK_FULL: ({ path }) => ({
		id: `Ruang penyimpanan penuh (${path}); kosongkan ruang, lalu jalankan lagi.`,
		en: `The disk is full (${path}); make room, then start again.`
	}),
	DATABASE_NOT_MADE: ({ log }) => ({
		id: `Basis data tidak dapat dibuat: ${lastLine(log)}`,
		en: `The database could not be made: ${lastLine(log)}`
	}),
	SERVER_DID_NOT_START: ({ log }) => ({
		id: `Basis data tidak dapat dijalankan: ${lastLine(log)}`,
		en: `The database could not be started: ${lastLine(log)}`
	})
};

/** The one sentence for a refusal of the embedded database: what happened and what to do. */
export function sentenceForEmbeddedRefusal(refusal: EmbeddedRefusal, language: Language): string {
	return pick(sentences[refusal.refused](refusal.details ?? {}), language);
}

/** The line in which the server names the cause, without its time and process number. */
function lastLine(log: unknown): string {
	const lines = String(log ?? '')
		.split('\n')
		.filter((line) => line.trim() !== '');
	const cause = lines.findLast((line) => /\b(PANIC|FATAL|error):/.test(line)) ?? lines.at(-1) ?? '?';
	return cause.replace(/^.*?\b(PANIC|FATAL|error):\s*/, '').trim();
}
