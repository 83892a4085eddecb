import type { programRefusals as indonesian } from '../id/program-refusals';

export const programRefusals: typeof indonesian = {
	FAULT:
		'Something went wrong. What was saved is safe; try again in a moment, and quote the number of this request if it happens again.',
	BODY_NOT_JSON: 'The body of the request is no JSON that can be read.',
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
