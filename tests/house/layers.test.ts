import { describe, expect, test, vi } from 'vitest';
import { layerRules, layers } from '../../scripts/checks/layers.mjs';
import storeys from '../../scripts/checks/storeys.cjs';
import { readTree } from '../../scripts/checks/tree.mjs';
import { aTree } from './a-tree';

const modules = 'src/lib/server/modules';
const door = (module: string) => ({ [`${modules}/${module}/index.ts`]: 'export const door = 1;' });
const value = 'export const value = 1;';

// The first one loads the compilers of TypeScript and Svelte.
vi.setConfig({ testTimeout: 60_000 });

type Example = { files: Record<string, string>; in: string };

/** For each rule files that break it, and the one that does. */
const examples: Record<string, Example> = {
	'a module is entered only by its door': {
		in: 'src/cli/main.ts',
		files: {
			'src/cli/main.ts': "import '$lib/server/modules/identity/services/sign-in';",
			[`${modules}/identity/services/sign-in.ts`]: value
		}
	},
	"a module enters another one by its door and never reaches into the other one's rooms": {
		in: `${modules}/cooperation/services/propose.ts`,
		files: {
			[`${modules}/cooperation/services/propose.ts`]:
				"import '$lib/server/modules/identity/domain/permissions';",
			[`${modules}/identity/domain/permissions.ts`]: value
		}
	},
	...Object.fromEntries(
		storeys.slice(0, -1).map((module: string, index: number) => [
			`${module} imports only the modules below it`,
			{
				in: `${modules}/${module}/services/act.ts`,
				files: {
					[`${modules}/${module}/services/act.ts`]: `import '$lib/server/modules/${storeys[index + 1]}';`,
					...door(storeys[index + 1]!)
				}
			}
		])
	),
	'domain is pure': {
		in: `${modules}/calendar/domain/day.ts`,
		files: { [`${modules}/calendar/domain/day.ts`]: "import { readFile } from 'node:fs'; readFile;" }
	},
	'a repository never calls a service': {
		in: `${modules}/calendar/repository/holidays.ts`,
		files: {
			[`${modules}/calendar/repository/holidays.ts`]: "import '../services/count';",
			[`${modules}/calendar/services/count.ts`]: value
		}
	},
	'domain never looks up to services or repositories': {
		in: `${modules}/calendar/domain/day.ts`,
		files: {
			[`${modules}/calendar/domain/day.ts`]:
				"import type { Row } from '../repository/rows';\nexport type Day = Row;",
			[`${modules}/calendar/repository/rows.ts`]: 'export type Row = string;'
		}
	},
	'a service asks its repository for SQL': {
		in: `${modules}/calendar/services/count.ts`,
		files: {
			[`${modules}/calendar/services/count.ts`]: "import '$lib/server/platform/database/builder';",
			'src/lib/server/platform/database/builder.ts': value
		}
	},
	'a route never reaches a repository or the database': {
		in: 'src/routes/(portal)/+page.server.ts',
		files: { 'src/routes/(portal)/+page.server.ts': "import pg from 'pg';\npg;" }
	},
	'platform imports no module': {
		in: 'src/lib/server/platform/context.ts',
		files: {
			'src/lib/server/platform/context.ts': "import '$lib/server/modules/identity';",
			...door('identity')
		}
	},
	'only the hall composes': {
		in: `${modules}/identity/services/act.ts`,
		files: {
			[`${modules}/identity/services/act.ts`]: "import '$lib/server/hall/request-context';",
			'src/lib/server/hall/request-context.ts': value
		}
	},
	'only the hall reaches for the plant': {
		in: `${modules}/identity/services/act.ts`,
		files: {
			[`${modules}/identity/services/act.ts`]: "import '$lib/server/platform/plant';",
			'src/lib/server/platform/plant.ts': value
		}
	},
	'$lib/server imports no $app or $env': {
		in: 'src/lib/server/platform/log.ts',
		files: { 'src/lib/server/platform/log.ts': "import { building } from '$app/environment';\nbuilding;" }
	},
	'what runs without pages never meets SvelteKit': {
		in: 'src/cli/main.ts',
		files: {
			'src/cli/main.ts': "import '$lib/server/hall/page-form';",
			'src/lib/server/hall/page-form.ts': "import { fail } from '@sveltejs/kit';\nfail;"
		}
	},
	'lib/ui never imports the server': {
		in: 'src/lib/ui/Button.svelte',
		files: {
			'src/lib/ui/Button.svelte':
				'<script lang="ts">\n\timport { door } from \'$lib/server/modules/identity\';\n</script>\n{door}',
			...door('identity')
		}
	},
	'texts, addresses and written forms never import the server': {
		in: 'src/lib/text/index.ts',
		files: { 'src/lib/text/index.ts': "import '$lib/server/modules/identity';", ...door('identity') }
	},
	'a page shows what its server file gives it': {
		in: 'src/routes/(portal)/+page.svelte',
		files: {
			'src/routes/(portal)/+page.svelte':
				'<script lang="ts">\n\timport { door } from \'$lib/server/modules/identity\';\n</script>\n{door}',
			...door('identity')
		}
	},
	'the worker and the command line know no page': {
		in: 'src/worker/run.ts',
		files: { 'src/worker/run.ts': "import '../routes/page';", 'src/routes/page.ts': value }
	},
	'outgoing requests leave by the platform': {
		in: `${modules}/exports/services/send.ts`,
		files: { [`${modules}/exports/services/send.ts`]: "import { request } from 'node:https';\nrequest;" }
	},
	'what runs never imports a test': {
		in: 'src/cli/main.ts',
		files: { 'src/cli/main.ts': "import '../../tests/support/clock';", 'tests/support/clock.ts': value }
	},
	'what runs is a dependency and not a development one': {
		in: 'src/cli/main.ts',
		files: {
			'src/cli/main.ts': "import prettier from 'prettier';\nprettier;",
			'package.json': '{ "devDependencies": { "prettier": "3.10.1" } }'
		}
	},
	'imports never run in a circle': {
		in: `${modules}/calendar/domain/day.ts`,
		files: {
			[`${modules}/calendar/domain/day.ts`]: "import './year';\nexport const day = 1;",
			[`${modules}/calendar/domain/year.ts`]: "import './day';\nexport const year = 1;"
		}
	},
	'every import leads to a file': {
		in: 'src/cli/main.ts',
		files: { 'src/cli/main.ts': "import './not-there';" }
	}
};

const findingsOf = async (files: Record<string, string>) => layers.run(readTree(await aTree(files)));

describe('the layers of the house', () => {
	test('every rule has an example here that breaks it', () => {
		expect(Object.keys(examples).sort()).toEqual([...layerRules].sort());
	});

	test.each(Object.entries(examples))('%s', async (rule, example) => {
		const findings = await findingsOf(example.files);
		expect(findings).toContainEqual(
			expect.objectContaining({ where: example.in, what: expect.stringContaining(`${rule};`) })
		);
	});

	test('a house that keeps the rules has nothing to mend', async () => {
		expect(
			await findingsOf({
				...door('calendar'),
				'src/lib/server/platform/refusal.ts': value,
				'src/lib/server/platform/database/builder.ts': value,
				[`${modules}/identity/index.ts`]: "export { act } from './services/act';",
				[`${modules}/identity/domain/may.ts`]:
					"import { value } from '$lib/server/platform/refusal';\nexport const may = value;",
				[`${modules}/identity/repository/people.ts`]:
					"import { value } from '$lib/server/platform/database/builder';\nexport const people = value;",
				[`${modules}/identity/services/act.ts`]: [
					"import { door } from '$lib/server/modules/calendar';",
					"import { may } from '../domain/may';",
					"import { people } from '../repository/people';",
					'export const act = [door, may, people];'
				].join('\n'),
				'src/cli/main.ts': "import { act } from '$lib/server/modules/identity';\nact;"
			})
		).toEqual([]);
	});

	test('a module without a place among the storeys is found', async () => {
		expect(await findingsOf(door('chatter'))).toEqual([
			expect.objectContaining({ where: `${modules}/chatter`, what: expect.stringContaining('no place') })
		]);
	});

	test('a room that is none of the three is found', async () => {
		expect(await findingsOf({ ...door('audit'), [`${modules}/audit/lib/chain.ts`]: value })).toEqual([
			expect.objectContaining({ where: `${modules}/audit/lib/chain.ts` })
		]);
	});
});
