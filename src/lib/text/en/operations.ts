import type { operations as indonesian } from '../id/operations';

type Details = Readonly<Record<string, unknown>>;

const place = (details: Details) =>
	({ table: 'in the database', file: 'in the file outside', both: 'in both places' })[
		String(details.place)
	] ?? '';
const list = (value: unknown) => (Array.isArray(value) && value.length > 0 ? value.join(', ') : '–');

export const operations: typeof indonesian = {
	usage: 'Usage: npm run satupintu -- <command>',
	unknownCommand: (name) => `There is no command “${name}”.`,
	summaries: {
		init: 'installs a real government with its first administrator',
		migrate: 'brings the database to this release',
		seed: 'fills the demonstration; with --reset gives it back as it was',
		token: 'prints an API token for a person',
		verify: 'proves audit log, cases, documents and files',
		procedures: 'checks all procedures of cooperation',
		doctor: 'shows where the data is, versions, and the state of this installation',
		generate: 'makes a synthetic government with N agreements for load trials',
		export:
			'writes the exit bundle (everything of a government), the IATI 2.03 files or the catalogue of open data',
		import: 'takes a government in from its exit bundle; with --check only says whether it is whole',
		backup:
			'copies the whole installation (database, files, keys) into a new folder, also while the program runs',
		restore: 'lays a backup down in an empty data folder and proves what is in it'
	},

	exporting: {
		progress: (percent) => `${percent}%`,
		bundleHolds:
			'This bundle holds everything, personal data and confidential papers too. Keep it as you keep those; it is not encrypted.',
		stopped: (title, why) => `Stopped: ${title}. ${why}`,
		stoppedInAll: (count) => `${count} projects are stopped and not in the file.`
	},

	backingUp: {
		made: (files) => `${files} files copied and read again; all are whole.`,
		tryIt:
			'A backup that nobody has restored counts as absent. Try it: SATUPINTU_DATA=<empty folder> npm run satupintu -- restore <backup>. Keep the folder keys apart from files.',
		restored: (path, at) => `The backup of ${at} is laid down in ${path}.`,
		removedAgain: (count) =>
			count > 0
				? `${count} files that were destroyed after that backup were removed again.`
				: 'By the book of destructions that is here nothing was destroyed after that backup. If the old data folder is still there, restore with --removals <old audit folder>.'
	},

	importing: {
		whole: (name, rows, files) => `Whole: ${name}, ${rows} rows and ${files} files. Nothing was taken in.`,
		taken: (name, rows, files) =>
			`${name} is taken in: ${rows} rows and ${files} files, all equal to the bundle.`,
		chainHolds: (entries) => `Its audit log is whole: ${entries} entries.`,
		chainBroken: (count, slug) =>
			`Its audit log has ${count} findings; see: npm run satupintu -- verify --tenant ${slug}`
	},

	migrate: {
		done: (names) => `${names.length} changes made: ${names.join(', ')}`,
		nothing: 'The database is as this release needs it.'
	},
	seed: {
		done: 'The demonstration of Kota Jambi is filled.',
		reset: 'The demonstration is as it was; its audit log begins anew.'
	},
	init: {
		ask: {
			'kode-wilayah': 'Code of the region (for example 15.71)',
			name: 'Full name (for example Pemerintah Kota Contoh)',
			slug: 'Short name for addresses (small letters, for example contoh)',
			kind: 'Kind (city, regency, province)',
			'time-zone': 'Time zone (WIB, WITA, WIT)',
			'admin-name': 'Name of the first administrator',
			'admin-email': 'E-mail of the first administrator'
		},
		done: (name) => `${name} is installed.`,
		email: 'Sign in with the e-mail address',
		secret: 'Password (shown this once)',
		next: 'Run the program with SATUPINTU_MODE=production npm start.'
	},
	procedures: {
		sound: (name, steps) => `${name}: ${steps} steps, nothing amiss`,
		wrong: (name, findings) => `${name}: ${findings} things amiss`,
		regionSound: (name, changes) => `${name}: ${changes} changes of the region, nothing missing`,
		regionWrong: (name) => `${name}: the changes of the region are no longer whole`,
		noRegions: 'Nothing is installed here: only the national procedures were checked.'
	},

	verify: {
		working: (name) => `Proving ${name} …`,
		entries: 'entries of the audit chain',
		checkpoints: 'signed checkpoints',
		access: 'sealed rows of the access log',
		cases: 'cases derived again from the log',
		versions: 'versions of documents compared with the log',
		files: 'files compared with their SHA-256',
		lastCheckpoint: (instant) => `last checkpoint ${instant}`,
		notInFile: (count) =>
			`${count} checkpoints are not in the file outside yet; the program adds them while it runs`,
		whole: 'Everything is whole.',
		damaged: (count) => `${count} things are not as they were written:`,
		more: (count) => `… and ${count} more`,
		bundle: {
			version: (number: number) => `version ${number}`,
			example: 'Example: a paper of the demonstration, not a real one.',
			holds: (seq: number, at: string) =>
				`Whole: this file stands in entry ${seq} of the audit log, which is under the checkpoint signed on ${at}.`,
			compareKey: (key: string) =>
				`Key of the bundle's seal: ${key}. Compare it with the key that the regional government has made known (or use --key).`,
			keyFits: 'The key of the seal is the one that you named.',
			fails: 'Not valid:',
			faults: {
				CONTENT_DIFFERS: 'the file is not the one that the bundle names.',
				ENTRY_SPEAKS_OF_ANOTHER: 'the entry of the audit log in the bundle speaks of another file.',
				NOT_UNDER_THE_CHECKPOINT: 'the entry is not under the checkpoint.',
				CHECKPOINT_NOT_SIGNED: 'the signature of the checkpoint does not fit.',
				KEY_DIFFERS: 'the key of the seal or of the checkpoint is not the one expected.',
				SEAL_BROKEN: 'something in the bundle was changed after it was sealed.'
			}
		}
	},
	findings: {
		ENTRY_MISSING: (where) => `Entry ${where} is gone from the chain.`,
		ENTRY_CHANGED: (where) => `Entry ${where} was changed after it was written.`,
		ENTRY_COLUMN_CHANGED: (where, { columns }) =>
			`Entry ${where}: the columns ${list(columns)} differ from its text.`,
		ENTRY_NOT_IN_CHAIN: (where) => `Entry ${where} stands outside the chain.`,
		HEAD_CHANGED: (where) => `The end of the chain does not fit its last entry (${where}).`,
		CHAIN_REWRITTEN: (where) =>
			`The chain was made anew from entry ${where} on: a signed checkpoint knows another one.`,
		TAIL_CUT: (where) => `The end of the chain was cut: a checkpoint knows entry ${where}, which is gone.`,
		CHECKPOINT_CHANGED: (where, details) =>
			`Checkpoint ${where} ${place(details)} was changed: its signature does not fit.`,
		CHECKPOINT_KEY_UNKNOWN: (where, details) =>
			`Checkpoint ${where} ${place(details)} is signed by a key that is not in the data folder.`,
		CHECKPOINT_MISSING: (where, details) => `Checkpoint ${where} is gone ${place(details)}.`,
		CHECKPOINT_LINE_BROKEN: (where) => `Line ${where} of the file of checkpoints cannot be read.`,
		ACCESS_MISSING: (where) => `Access ${where} is gone after it was sealed.`,
		ACCESS_CHANGED: (where) => `Access ${where} was changed after it was sealed.`,
		ACCESS_NOT_SEALED: (where) => `Access ${where} carries a seal that is not its own.`,
		SALT_CHANGED: (where) => `The personal data behind commitment ${where} was changed.`,
		FILE_MISSING: (where, { documents }) => `File ${where} is not there (documents ${list(documents)}).`,
		FILE_DAMAGED: (where, { documents }) =>
			`File ${where} is damaged or was changed (documents ${list(documents)}).`,
		FILE_NOT_REMOVED: (where) => `File ${where} was destroyed by the log, but is still in the store.`,
		REMOVAL_NOT_LOGGED: (where) =>
			`Document version ${where} is marked as destroyed, but the log knows nothing of it.`,
		REMOVAL_UNDONE: (where) =>
			`Document version ${where} was destroyed by the log, but is marked as having its contents.`,
		DOCUMENT_CHANGED: (where) => `Version ${where} of a document is not the one in the log.`,
		CASE_EVENT_MISSING: (where) => `Event ${where} stands in the log and is gone from its case.`,
		CASE_EVENT_CHANGED: (where) => `Event ${where} was changed after it was written.`,
		CASE_EVENT_NOT_LOGGED: (where) => `Event ${where} is not known to the log.`,
		CASE_MISSING: (where) => `Case ${where} stands in the log and is gone.`,
		CASE_NOT_LOGGED: (where) => `Case ${where} is not known to the log.`,
		CASE_PROCEDURE_CHANGED: (where) => `The procedure of case ${where} was changed after its start.`,
		CASE_ROW_CHANGED: (where, { columns }) => `Case ${where}: ${list(columns)} does not follow its history.`,
		CASE_STEP_CHANGED: (where, { columns }) => `Step ${where}: ${list(columns)} does not follow its history.`
	},

	doctor: {
		version: 'Satu Pintu',
		node: 'Node.js',
		machine: 'Machine',
		user: 'Run as',
		locale: 'Language and time zone of the machine',
		mode: 'Mode',
		modes: { demo: 'demonstration', production: 'real' },
		today: 'Chosen day',
		address: 'Address',
		port: 'Port',
		ports: { free: 'free', taken: 'taken' },
		data: 'Data folder',
		cluster: 'Embedded database',
		disk: 'Free space',
		files: 'Stored files',
		filesAre: (count, size) => `${count} files, ${size}`,
		keys: 'Keys of files and checkpoints',
		present: 'there',
		absent: 'not there yet',
		open: 'may be read by others: chmod 600 them',
		running: 'Program',
		runs: 'runs on this data folder',
		rests: 'does not run on this data folder',
		server: 'Database server',
		size: 'Size of the database',
		settings: 'Settings of the server',
		roles: 'Roles of the database',
		rolesAre: (missing) => (missing.length === 0 ? 'complete' : `missing: ${missing.join(', ')}`),
		migrations: 'Changes of the database',
		migrationsAre: (count, last) => `${count} made, the last ${last}`,
		governments: 'Governments',
		jobs: 'Queue of jobs',
		jobsAre: (waiting, failed) => `${waiting} waiting, ${failed} failed`,
		checkpoint: 'Last checkpoint',
		backups: 'Backups',
		noBackups: 'made with npm run satupintu -- backup (a database server of its own: with its own tools)',
		wrong: 'TO BE MENDED',
		slow: 'fsync or full_page_writes is off: what was saved can be lost',
		littleSpace: 'less than 1 GB of free space'
	}
};
