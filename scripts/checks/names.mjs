/** Words that say nothing about what is in the room (docs/decisions/0002, style rule 1). */
const banned = new Set([
	'util',
	'utils',
	'utility',
	'utilities',
	'helper',
	'helpers',
	'common',
	'commons',
	'misc',
	'miscellaneous',
	'manager',
	'managers',
	'stuff'
]);

/** @type {import('./run-checks.mjs').Check} */
export const names = {
	name: 'names',
	asks: 'Does every file and folder say what is in it?',
	run({ files }) {
		const findings = new Map();
		for (const path of files) {
			const parts = path.split('/');
			for (const [index, part] of parts.entries()) {
				const word = wordsOf(part).find((one) => banned.has(one));
				if (!word) continue;
				const where = parts.slice(0, index + 1).join('/');
				findings.set(where, {
					where,
					what: `“${word}” says nothing about what is inside`,
					instead: 'name it after what it holds or does, such as record-council-decision.ts'
				});
			}
		}
		return [...findings.values()];
	}
};

/** dateUtils.test.ts → date, utils, test, ts */
function wordsOf(name) {
	return name
		.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z]+/);
}
