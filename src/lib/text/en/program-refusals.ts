import type { programRefusals as indonesian } from '../id/program-refusals';

export const programRefusals: typeof indonesian = {
	FAULT:
		'Something went wrong. What was saved is safe; try again in a moment, and quote the number of this request if it happens again.',
	BODY_NOT_JSON: 'The body of the request is no JSON that can be read.',
	PRECONDITION_REQUIRED: 'Say which version you change (If-Match), so that nobody else’s change is lost.',
	PRECONDITION_FAILED: 'This record has changed since you read it. Read it again and repeat your change.',
	MEDIA_TYPE_UNKNOWN: 'A body of this kind (Content-Type) is not taken here.',
	SETTING_WRONG: ({ setting, why }) => `The setting ${setting} cannot be used: ${why}.`,
	DEMO_NOT_ON_LOOPBACK: ({ host }) =>
		`The demonstration may be opened on this computer only, not on ${host}; remove HOST, or install with SATUPINTU_MODE=production.`,
	SERVER_NOT_FIT: ({ reason }) =>
		`The database server will not do (${reason}); use PostgreSQL 15 or newer with fsync and full_page_writes on.`,
	ROLES_MISSING: ({ sql }) =>
		`The owner of the database may not create roles. Run the following as an administrator of PostgreSQL, then start again:\n${sql}`,
	MIGRATION_CHANGED: ({ name }) =>
		`The database change ${name} differs from the one that has run; put the file of this release back.`,
	DATABASE_UNREACHABLE: ({ why }) => `The database of DATABASE_URL cannot be reached: ${why}.`,
	ARGUMENT_MISSING: ({ argument }) => `This command needs: ${argument}`,
	NO_TENANT: ({ slug }) =>
		slug ? `There is no government named “${slug}” here.` : 'There is no government in this database yet.',
	ARGUMENT_WRONG: ({ command, usage }) =>
		`The command “${command}” is used so: npm run satupintu -- ${command} ${usage}`,
	GOVERNMENT_EXISTS: ({ name }) =>
		`${name} is in this database already; add --add if another one is to stand beside it.`,
	DEMONSTRATION_HERE: ({ path }) =>
		`This database holds the demonstration; install a real government in another data folder (SATUPINTU_DATA, now ${path}) or another database (DATABASE_URL).`,
	REGION_EXISTS: ({ name }) => `That region code or short name belongs to ${name} already.`,
	REGION_CODE_WRONG: ({ code }) =>
		`The region code “${code}” is not right; write 15 for a province, 15.71 for a city or regency.`,
	REGION_KIND_DIFFERS: ({ code, kind }) =>
		`The region code ${code} is none of the kind “${kind}”; use city, regency or province.`,
	SLUG_WRONG: ({ slug }) =>
		`The short name “${slug}” cannot be used; 2 to 31 small letters, digits or hyphens, a letter first.`,
	TIME_ZONE_WRONG: ({ zone }) => `There is no time zone “${zone}” here; use WIB, WITA or WIT.`,
	EMAIL_WRONG: ({ email }) => `“${email}” is no e-mail address.`,
	DATABASE_ELSEWHERE:
		'The database is a server of its own (DATABASE_URL): back it up and restore it with its own tools (pg_basebackup, pg_dump), then copy the folders files, keys and audit.',
	FOLDER_TAKEN: ({ path }) => `The folder ${path} is there already.`,
	NOT_A_BACKUP: ({ path }) => `The folder ${path} is no backup of Satu Pintu.`,
	BACKUP_DAMAGED: ({ file }) =>
		`The backup is damaged and was not restored: ${file} is not as it was written.`,
	DATA_NOT_EMPTY: ({ path }) =>
		`The data folder ${path} is not empty; a backup is restored into an empty one only (SATUPINTU_DATA).`,
	NOT_A_BUNDLE: 'This file is no exit bundle of Satu Pintu.',
	BUNDLE_FORM_OTHER: ({ form }) => `This bundle has form ${form}, which this release does not know.`,
	BUNDLE_DAMAGED: ({ file, damage }) =>
		`The bundle is damaged and was not taken in: the part “${file}” ${({ changed: 'is not as it was written', missing: 'is missing', unknown: 'is no part of this bundle', cut: 'is cut off' } as Record<string, string>)[String(damage)] ?? ''}.`,
	BUNDLE_OTHER_SCHEMA: ({ migration, differences }) =>
		`This bundle was made by another release (${migration}); take it in with that one, then upgrade. What differs: ${[differences ?? []].flat().join(', ')}.`,
	BUNDLE_CLASHES: ({ what }) =>
		what === 'account'
			? 'An account with the same e-mail address is here already; move to an installation of its own.'
			: 'The same host name is here already; move to an installation of its own.',
	BUNDLE_NOT_EQUAL: ({ table }) =>
		`The table ${table} did not come out equal to the bundle; nothing was kept.`,
	BUNDLE_AT_WORK: 'Another bundle is being made; wait until it is done, or stop it first.',
	STORED_FILE_UNREADABLE: ({ file }) =>
		`The stored file ${file} is missing or damaged, so no complete bundle can be made. Restore it from a backup, then try again.`,
	NOT_THE_DEMONSTRATION: 'This command is for the demonstration only (without SATUPINTU_MODE=production).',
	NO_DEMONSTRATION: 'There is no demonstration in this database.',
	GOVERNMENT_IS_REAL: ({ name }) =>
		`This database holds the real records of ${name}; the demonstration never shares a database with them. Run with SATUPINTU_MODE=production, or choose another data folder with SATUPINTU_DATA.`,
	DEMONSTRATION_NOT_REAL: ({ path }) =>
		`The data folder ${path} holds the demonstration, which is not opened in real mode; choose another data folder with SATUPINTU_DATA and install a government with “npm run satupintu -- init”.`,
	DEMONSTRATION_EXISTS:
		'The demonstration is there already and was left alone; seed --reset gives it back as it was.',
	DAY_OUT_OF_RANGE: 'Choose a day between 1 January 2018 and 31 December 2099.',
	RESET_UNDER_WAY:
		'Somebody else is resetting the demonstration. Wait a few seconds, then load the page again.',
	SYNTHETIC_EXISTS: ({ slug, agreements }) =>
		`The synthetic government ${slug} is there already with ${agreements} agreements; use another number for --seed.`,

	IDENTITY_NUMBER_WRONG: ({ number }) =>
		`The ${number === 'PHONE' ? 'telephone number' : String(number)} is not written correctly.`,
	MONEY_MISSING: 'Enter the amount.',
	MONEY_NOT_UNDERSTOOD: 'The amount cannot be read. Write it like 1,250,000 or 1.25 million.',
	MONEY_TOO_FINE: ({ currency }) =>
		`This amount has more decimal places than ${currency} knows. Separate thousands with commas, decimals with a point.`,
	CURRENCY_MISSING: 'Say the currency, for example Rp or EUR.',
	CURRENCY_DIFFERS: ({ typed, expected }) => `This field is in ${expected}, and ${typed} was typed.`
};
