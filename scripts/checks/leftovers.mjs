import { numberedLines } from './tree.mjs';

const source = /\.(ts|svelte|mjs|cjs|js)$/;
const test = /\.(test|e2e)\.ts$/;

/**
 * What stays behind when somebody was interrupted. The words are put together from halves, so that this file does
 * not find itself.
 */
const kinds = [
	{
		// The command line and the scripts answer on the terminal; the program writes to its log.
		where: (path) => path.startsWith('src/') && !path.startsWith('src/cli/'),
		expression: /(?<![\w.'"`])console\s*\.\s*\w+\s*\(/,
		what: 'prints to the console',
		instead: 'use the log of the plant, or say it to the person'
	},
	{
		where: () => true,
		expression: new RegExp(String.raw`(?<![\w.'"\`-])debug${'ger'}\b(?!['"\`-])`),
		what: 'stops where nobody looks',
		instead: 'remove it'
	},
	{
		where: () => true,
		expression: new RegExp(String.raw`\b(TO${'DO'}|FIX${'ME'}|HA${'CK'}|XX${'X'})\b`),
		what: 'is not finished',
		instead: 'finish it, or open an issue and say in the text what works and what does not'
	},
	{
		where: (path) => test.test(path),
		expression: /\b(describe|test|it|suite)\s*\.\s*(only|todo)\b/,
		what: 'runs alone, or stands for a test that is not there',
		instead: 'write the test, or remove the mark'
	},
	{
		where: () => true,
		expression: new RegExp(`@ts-(no${'check'}|ig${'nore'})|(es|ox)lint-dis${'able'}(?!.* -- )`),
		what: 'silences a check without saying why',
		instead: 'mend what it found; where it is wrong, add ` -- ` and the reason'
	}
];

/** @type {import('./run-checks.mjs').Check} */
export const leftovers = {
	name: 'leftovers',
	asks: 'Was nothing left behind: prints, breakpoints, unfinished work, a test that runs alone?',
	run({ files, read }) {
		const findings = [];
		for (const path of files.filter((one) => source.test(one))) {
			const asked = kinds.filter((kind) => kind.where(path));
			for (const [number, line] of numberedLines(read(path))) {
				for (const { expression, what, instead } of asked) {
					if (expression.test(line)) findings.push({ where: `${path}:${number}`, what, instead });
				}
			}
		}
		return findings;
	}
};
