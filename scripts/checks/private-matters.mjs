import { homedir } from 'node:os';
import { basename, dirname, extname } from 'node:path';
import { numberedLines } from './tree.mjs';

/** Kinds of file that hold people's data or secrets wherever they turn up. */
const refusedEndings = new Map([
	['.bak', 'a backup'],
	['.dump', 'a database dump'],
	['.dmp', 'a database dump'],
	['.backup', 'a backup'],
	['.sqlite', 'a database'],
	['.sqlite3', 'a database'],
	['.mdb', 'a database'],
	['.accdb', 'a database'],
	['.xls', 'a spreadsheet'],
	['.xlsx', 'a spreadsheet'],
	['.xlsm', 'a spreadsheet'],
	['.ods', 'a spreadsheet'],
	['.eml', 'a mail'],
	['.mbox', 'a mailbox'],
	['.pst', 'a mailbox'],
	['.pem', 'a key or certificate'],
	['.key', 'a key'],
	['.p12', 'a key store'],
	['.pfx', 'a key store'],
	['.jks', 'a key store']
]);
const refusedNames =
	/^(\.env(\.(?!example$).+)?|id_(rsa|dsa|ecdsa|ed25519)|\.netrc|\.pgpass|\.npmrc\.local)$/;

/** Files whose digits are checksums and not people. */
const checksums = new Set(['package-lock.json']);

// The patterns are written with brackets or in halves where they would else find themselves.
const inText = [
	{
		// One digit over and over is nobody's number.
		expression: /(?<![\w.,/-])(?!(\d)\1+(?!\d))(\d{16}|\d{18})(?![\w/-]|[.,]\d)/,
		what: 'a number of 16 or 18 digits, as a NIK, an NPWP or a NIP is',
		instead: 'remove it; a test puts an invented number together from its parts'
	},
	{
		expression:
			/(?<!\d)(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[ .](19|20)\d{2}(0[1-9]|1[0-2]|21)[ .][12][ .]\d{3}(?!\d)/,
		what: 'a NIP as officials write it',
		instead: 'remove it; a test puts an invented number together from its parts'
	},
	{
		expression: /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
		what: 'a private key',
		instead: 'remove it, and take the key out of use: it must be taken as known to others'
	},
	{
		expression:
			/(?<![\w-])(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{40,}|glpat-[\w-]{20}|xox[abprs]-[\w-]{20,}|npm_[A-Za-z0-9]{36}|sk_live_\w{20,}|sp_\d+_[A-Za-z0-9_-]{43})(?![\w-])/,
		what: 'a token',
		instead: 'remove it, and take it out of use: it must be taken as known to others'
	},
	{
		expression: /(?<![\w.-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
		what: 'a signed token (JWT)',
		instead: 'remove it, and take it out of use'
	},
	{
		expression:
			/\b(postgres(ql)?|mysql|smtps?|amqps?|rediss?|https?):\/\/[^\s:/@'"`<>${}]+:(?!(password|secret|sandi|rahasia|example|xxx+|\*+|\.\.\.)@)[^\s:/@'"`<>${}]+@(?!(localhost|127\.0\.0\.1|host|server|example)\b)/i,
		what: 'an address with a password in it',
		instead: 'write password in its place'
	},
	{
		expression:
			/^(-- )?(PostgreSQL database dump|MySQL dump|MariaDB dump)\b|^COPY [\w."]+ \(.*\) FROM stdin;/,
		what: 'a database dump',
		instead: 'remove it; what every installation needs is a seed, what a test needs is made by a builder'
	}
];

/** @type {import('./run-checks.mjs').Check} */
export const privateMatters = {
	name: 'private',
	asks: 'Is the tree free of dumps, identity numbers, secrets and paths of one machine?',
	run({ root, files, isText, read }) {
		const findings = [];
		const paths = machinePaths(root);
		for (const path of files) {
			const kind = refusedKind(path);
			if (kind) {
				findings.push({
					where: path,
					what: `${kind} does not belong into the tree`,
					instead: 'remove it, also from the history if it was committed; a test makes what it needs'
				});
			}
			if (!isText(path)) continue;
			for (const [number, line] of numberedLines(read(path))) {
				const where = `${path}:${number}`;
				if (!checksums.has(path)) {
					for (const { expression, what, instead } of inText) {
						if (expression.test(line)) findings.push({ where, what, instead });
					}
				}
				if (paths.some((one) => one.test(line))) {
					findings.push({
						where,
						what: 'a path of one machine',
						instead: 'write it relative to the checkout, or with an invented name in angle brackets'
					});
				}
			}
		}
		return findings;
	}
};

function refusedKind(path) {
	if (refusedNames.test(basename(path))) return 'a file with secrets';
	if (extname(path) === '.sql' && !path.startsWith('db/')) return 'SQL outside db/';
	return refusedEndings.get(extname(path).toLowerCase());
}

/** Places that every machine has tell nothing about ours. */
const everywhere = new Set([
	'/',
	'/tmp',
	'/home',
	'/root',
	'/srv',
	'/opt',
	'/app',
	'/usr/src',
	'/var/lib',
	'/builds',
	'/workspace'
]);

/** This checkout, where it stands, who works here; and any home directory. */
function machinePaths(root) {
	const own = [root, dirname(root), homedir()].filter((path) => !everywhere.has(path) && path.length > 1);
	return [
		...own.map((path) => new RegExp(`(?<![\\w.-])${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`)),
		/(?<![\w.-])\/(home|Users)\/(?!(user|you|name|nama|satupintu|runner)\b)[a-z_][\w.-]*\//,
		/\b[A-Z]:\\Users\\(?!<)\w+/
	];
}
