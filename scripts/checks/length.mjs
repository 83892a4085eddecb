const longest = 400;
const measured = /\.(ts|svelte|mjs|cjs|js|css|typ|sh)$/;

/** Made by a program and read by one. */
const exempt = new Set(['src/lib/server/platform/database/tables.ts']);

/** @type {import('./run-checks.mjs').Check} */
export const length = {
	name: 'length',
	asks: `Is every file about one thing, in at most ${longest} lines?`,
	run({ files, read }) {
		return files
			.filter((path) => measured.test(path) && !exempt.has(path))
			.map((path) => ({ path, lines: read(path).replace(/\n$/, '').split('\n').length }))
			.filter(({ lines }) => lines > longest)
			.map(({ path, lines }) => ({
				where: path,
				what: `${lines} lines`,
				instead: 'it holds more than one topic: give the second one a file of its own'
			}));
	}
};
