import type { Answer } from './matrix';

/** What every answer must say to the browser (quality.md D1). */
const required: Record<string, RegExp> = {
	'x-content-type-options': /^nosniff$/,
	'referrer-policy': /^(same-origin|no-referrer|strict-origin-when-cross-origin)$/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^(same-origin|cross-origin)$/,
	'permissions-policy': /camera=\(\)/,
	'content-security-policy': /default-src 'none'/
};
const policy = [/frame-ancestors 'none'/, /base-uri 'none'|sandbox/, /^(?!.*unsafe-(inline|eval))/];

/** Names of the headers that an answer lacks or words wrongly. */
export function missingHeaders({ headers }: Answer): string[] {
	const missing = Object.entries(required)
		.filter(([name, expression]) => !expression.test(headers.get(name) ?? ''))
		.map(([name]) => name);
	const csp = headers.get('content-security-policy') ?? '';
	if (csp && !policy.every((expression) => expression.test(csp)))
		missing.push('a strict content-security-policy');
	if (headers.has('x-powered-by') || headers.has('server')) missing.push('silence about the program');
	return missing;
}

const traces: Record<string, RegExp> = {
	'a session or token': /\bsp_\d+_[A-Za-z0-9_-]{43}\b/,
	'the hash of a password': /\$argon2(id|i|d)\$/,
	'a stack trace': /\n\s+at .+\(?(file|node):.*:\d+:\d+\)?/,
	'words of the database':
		/\b(syntax error at or near|violates (foreign key|unique|check) constraint|permission denied for table|invalid input syntax for type)\b/,
	'columns that hold hashes': /\b(password_hash|token_hash|resume_hash|code_hash)\b/
};

/** What a body tells that nobody may read. @param known secrets and places of this run */
export function leaksIn(body: string, known: readonly string[]): string[] {
	const leaks = Object.entries(traces)
		.filter(([, expression]) => expression.test(body))
		.map(([what]) => what);
	if (known.some((secret) => body.includes(secret))) leaks.push('a secret or a place of this run');
	return leaks;
}
