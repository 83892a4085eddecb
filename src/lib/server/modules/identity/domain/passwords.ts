/** Letters that a new password has at least and at most (ASVS 6.2.1, 6.2.9): long rather than adorned. */
export const passwordLength = { least: 12, most: 200 } as const;

/** `TOO_SHORT`, `TOO_LONG`: as `passwordLength` says. `GUESSED`: among the first that anybody would try. */
export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'GUESSED';

/** Words with which passwords in offices begin; a password that is little more than these is guessed first. */
const usualWords = [
	'password',
	'katasandi',
	'katakunci',
	'rahasia',
	'administrator',
	'admin',
	'selamatdatang',
	'selamat',
	'welcome',
	'indonesia',
	'merdeka',
	'pemerintah',
	'bismillah',
	'qwertyuiop',
	'qwerty',
	'asdfghjkl',
	'satupintu',
	'kerjasama',
	'pemkot',
	'pemkab'
];
const disguises: Record<string, string> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'@': 'a',
	$: 's'
};

/**
 * What is wrong with a new password; undefined where nothing is. There is no rule of composition: those make
 * passwords that are alike (ASVS 6.2.5).
 *
 * @param about the person's name and address and the region's name: a password made of them is no secret
 */
export function passwordFault(password: string, about: readonly string[]): PasswordFault | undefined {
	const letters = [...password];
	if (letters.length < passwordLength.least) return 'TOO_SHORT';
	if (letters.length > passwordLength.most) return 'TOO_LONG';
	return isGuessed(password, about) ? 'GUESSED' : undefined;
}

function isGuessed(password: string, about: readonly string[]): boolean {
	const plain = password.toLowerCase();
	if (new Set(plain).size < 5) return true;
	if (repeats(plain) || isMostlyARow(plain)) return true;
	const bare = plain
		.replace(/[0134@$5]/g, (sign) => disguises[sign] ?? sign)
		.normalize('NFKD')
		.replace(/[^a-z]/g, '');
	const known = about.flatMap((one) =>
		one
			.toLowerCase()
			.split(/[^a-z]+/)
			.filter((word) => word.length > 3)
	);
	// The longest first, so that "selamatdatang" is not left with "datang".
	const words = [...usualWords, ...known].sort((a, b) => b.length - a.length);
	const rest = words.reduce((left, word) => left.replaceAll(word, ''), bare);
	// Counted without the words, their figures and signs: what is left is what has to be guessed.
	return rest !== bare && rest.length < 6;
}

/** The same short piece again and again: two rounds at least make up the password. */
function repeats(plain: string): boolean {
	for (let length = 1; length <= 6; length += 1) {
		const piece = plain.slice(0, length);
		const rounds = piece.repeat(Math.ceil(plain.length / length)).slice(0, plain.length);
		if (rounds === plain) return true;
	}
	return false;
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Along the alphabet, the figures or a row of keys, forwards or backwards, for most of its length. */
function isMostlyARow(plain: string): boolean {
	let steps = 0;
	for (let index = 1; index < plain.length; index += 1) {
		const pair = plain.slice(index - 1, index + 1);
		const back = `${pair[1]}${pair[0]}`;
		if (rows.some((row) => row.includes(pair) || row.includes(back))) steps += 1;
	}
	return steps >= (plain.length - 1) * 0.7;
}
