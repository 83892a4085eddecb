/**
 * The layers of the house as rules, each named by the sentence that it keeps; the comment says what to do instead.
 * `npm run check` runs them, and tests/house/layers.test.ts breaks each one to see it bite.
 */
const modules = require('./scripts/checks/storeys.cjs');

const anyModule = '^src/lib/server/modules/([^/]+)/';
/** What people, machines and the clock come in by. */
const hall = '^src/(routes|api|worker|cli|program|lib/server/hall)/|^src/hooks';
const database = '^src/lib/server/platform/database/|(^|/)node_modules/(pg|kysely)/';
const test = String.raw`\.test\.ts$`;

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
	forbidden: [
		rule(
			'a module is entered only by its door',
			'import from $lib/server/modules/<module>; if it is not exported there, export it there or ask a service',
			{ path: '^src/', pathNot: anyModule },
			{ path: String.raw`${anyModule}(?!index\.ts$)` }
		),
		rule(
			"a module enters another one by its door and never reaches into the other one's rooms",
			'import from $lib/server/modules/<module>; within one module import relatively',
			{ path: anyModule },
			{ path: String.raw`${anyModule}(?!index\.ts$)`, pathNot: '^src/lib/server/modules/$1/' }
		),
		// The highest one has nothing above it.
		...modules
			.slice(0, -1)
			.map((module, index) =>
				rule(
					`${module} imports only the modules below it`,
					'move what both need down, or let the hall call the two one after the other',
					{ path: `^src/lib/server/modules/${module}/` },
					{ path: `^src/lib/server/modules/(${modules.slice(index + 1).join('|')})/` }
				)
			),
		rule(
			'domain is pure',
			'no database, clock, network or framework: take what is needed as an argument and give a value back',
			{ path: `${anyModule}domain/`, pathNot: test },
			{
				// What is only named as a type is gone when the program runs.
				dependencyTypesNot: ['type-only'],
				pathNot: [
					'^src/lib/server/modules/$1/domain/',
					String.raw`^src/lib/server/modules/[^/]+/index\.ts$`,
					String.raw`^src/lib/server/platform/(refusal|office-roles)\.ts$`,
					'^src/lib/(text|written)/',
					String.raw`^src/lib/addresses\.ts$`,
					'(^|/)node_modules/(zod|@types/node)/',
					'^(node:)?crypto$'
				]
			}
		),
		rule(
			'a repository never calls a service',
			'the service loads, decides and saves; the repository only reads and writes rows',
			{ path: `${anyModule}repository/` },
			{ path: `${anyModule}services/` }
		),
		rule(
			'domain never looks up to services or repositories',
			'not even for a type: the type belongs into domain',
			{ path: `${anyModule}domain/` },
			{ path: `${anyModule}(services|repository)/` }
		),
		rule(
			'a service asks its repository for SQL',
			'move the statement into repository/ and give it a name that says what it finds or changes',
			{ path: `${anyModule}services/`, pathNot: test },
			{
				path: String.raw`^src/lib/server/platform/database/(builder|batch|connect|statement)\.ts$|(^|/)node_modules/(pg|kysely)/`,
				dependencyTypesNot: ['type-only']
			}
		),
		rule(
			'a route never reaches a repository or the database',
			'call a service through the door of its module',
			{ path: '^src/(routes|api|worker|cli)/|^src/hooks', pathNot: test },
			{ path: `${database}|${anyModule}repository/`, dependencyTypesNot: ['type-only'] }
		),
		rule(
			'platform imports no module',
			'the plant room serves every module and knows none: pass a function or a value in',
			{ path: '^src/lib/server/platform/' },
			{ path: '^src/lib/server/modules/' }
		),
		rule(
			'only the hall composes',
			'modules and platform are called by routes, API, worker, command line and program, and call none of them',
			{ path: '^src/lib/', pathNot: '^src/lib/server/hall/' },
			{ path: hall }
		),
		rule(
			'only the hall reaches for the plant',
			'a service touches what its ctx holds, and nothing else',
			{ path: '^src/lib/server/modules/', pathNot: test },
			{ path: String.raw`^src/lib/server/platform/plant\.ts$`, dependencyTypesNot: ['type-only'] }
		),
		rule(
			'$lib/server imports no $app or $env',
			'the worker and the command line run without SvelteKit: take it from the context or the configuration',
			{ path: '^src/lib/server/' },
			{ path: String.raw`^\$(app|env)/` }
		),
		rule(
			'what runs without pages never meets SvelteKit',
			'the API, the worker and the command line are a bundle of their own: keep what pages need out of what they share',
			{ path: '^src/(api|worker|cli|program)/' },
			{ path: '(^|/)node_modules/@sveltejs/', reachable: true }
		),
		rule(
			'lib/ui never imports the server',
			'a component shows what it is given',
			{ path: '^src/lib/ui/' },
			{ path: '^src/(lib/server|routes|api|worker|cli|program)/' }
		),
		rule(
			'texts, addresses and written forms never import the server',
			'they are read by pages too; what the server alone needs belongs to the server',
			{ path: '^src/lib/', pathNot: '^src/lib/(server|ui)/' },
			{ path: '^src/lib/server/', dependencyTypesNot: ['type-only'] }
		),
		rule(
			'a page shows what its server file gives it',
			'load it in +page.server.ts; a component never calls the server itself',
			{ path: String.raw`\.svelte$` },
			{ path: '^src/lib/server/', dependencyTypesNot: ['type-only'] }
		),
		rule(
			'the worker and the command line know no page',
			'both call services; what a page also does belongs into a service',
			{ path: '^src/(worker|cli|program|api)/' },
			{ path: '^src/(routes|hooks)' }
		),
		rule(
			'outgoing requests leave by the platform',
			'an address from outside may point inside: only the guarded client of the platform connects anywhere',
			{
				path: '^src/',
				pathNot: [String.raw`^src/program/http-server\.ts$`, '^src/lib/server/platform/', test]
			},
			{ path: '^(node:)?(http|https|http2|net|tls|dgram|dns|undici)$', dependencyTypesNot: ['type-only'] }
		),
		rule(
			'what runs never imports a test',
			'move what both need out of the test',
			{ path: '^src/', pathNot: test },
			{ path: `^(tests|e2e|bench|scripts)/|${test}|(^|/)node_modules/(vitest|fast-check|playwright-core)/` }
		),
		rule(
			'what runs is a dependency and not a development one',
			'move it to dependencies in package.json: npm start may have installed nothing else',
			{ path: '^src/(lib/server/(modules|platform)|api|worker|cli|program)/', pathNot: test },
			{
				dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
				dependencyTypesNot: ['type-only'],
				pathNot: '(^|/)node_modules/@types/'
			}
		),
		rule(
			'imports never run in a circle',
			'put what both need into a third file',
			// A component may draw itself inside itself, as a tree does.
			{ pathNot: String.raw`\.svelte$` },
			{
				circular: true,
				viaOnly: { dependencyTypesNot: ['type-only'] }
			}
		),
		rule(
			'every import leads to a file',
			'the file is not there, or its name is written differently',
			{ path: '^src/' },
			{
				couldNotResolve: true,
				pathNot: [
					String.raw`\?(raw|url|inline)$`,
					String.raw`^\$(app|env|service-worker)`,
					String.raw`/\$types(\.js)?$`
				]
			}
		)
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: String.raw`^(build|\.svelte-kit|data)/` },
		tsPreCompilationDeps: true,
		detectProcessBuiltinModuleCalls: true,
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.mjs', '.cjs', '.svelte', '.json', '.d.ts'],
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
			mainFields: ['svelte', 'module', 'main', 'types']
		}
	}
};
