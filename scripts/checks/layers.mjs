import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const storeys = require('./storeys.cjs');
const config = require(fileURLToPath(new URL('../../.dependency-cruiser.cjs', import.meta.url)));

/** Every rule by its name, for the test that breaks each of them. */
export const layerRules = config.forbidden.map(({ name }) => name);

/** @type {import('./run-checks.mjs').Check} */
export const layers = {
	name: 'layers',
	asks: 'Does every import keep to the storeys of the house?',
	async run(tree) {
		const { cruise } = await import('dependency-cruiser');
		const { output } = await cruise(
			['src'],
			{ ...config.options, baseDir: tree.root, validate: true, ruleSet: { forbidden: config.forbidden } },
			{
				...config.options.enhancedResolveOptions,
				alias: { $lib: join(tree.root, 'src/lib'), $tests: join(tree.root, 'tests') }
			}
		);
		const instead = new Map(config.forbidden.map(({ name, comment }) => [name, comment]));
		const broken = output.summary.violations.map(({ rule, from, to, cycle }) => ({
			where: from,
			what: `${rule.name}; this imports ${cycle ? cycle.map((one) => one.name).join(' → ') : to}`,
			instead: instead.get(rule.name)
		}));
		return [...broken, ...misplaced(tree)];
	}
};

/** A module has a place in the list, and three rooms and a door. */
function misplaced({ files }) {
	const findings = [];
	const unknown = new Set();
	for (const path of files) {
		const [, module, room] = /^src\/lib\/server\/modules\/([^/]+)\/([^/]+)/.exec(path) ?? [];
		if (!module) continue;
		if (!storeys.includes(module)) unknown.add(module);
		if (!['index.ts', 'domain', 'services', 'repository'].includes(room)) {
			findings.push({
				where: path,
				what: 'a module has a door (index.ts) and the rooms domain, services and repository',
				instead: 'move the file into the room it belongs to'
			});
		}
	}
	for (const module of unknown) {
		findings.push({
			where: `src/lib/server/modules/${module}`,
			what: 'this module has no place among the storeys',
			instead: 'add it to scripts/checks/storeys.cjs, above what it needs and below what needs it'
		});
	}
	return findings;
}
