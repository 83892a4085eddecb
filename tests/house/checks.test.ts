import { describe, expect, test } from 'vitest';
import { dependencies } from '../../scripts/checks/dependencies.mjs';
import { hiddenInputs } from '../../scripts/checks/hidden-inputs.mjs';
import { leftovers } from '../../scripts/checks/leftovers.mjs';
import { length } from '../../scripts/checks/length.mjs';
import { names } from '../../scripts/checks/names.mjs';
import { privateMatters } from '../../scripts/checks/private-matters.mjs';
import { describeOutcome, runChecks, type Check } from '../../scripts/checks/run-checks.mjs';
import { readTree } from '../../scripts/checks/tree.mjs';
import { words } from '../../scripts/checks/words.mjs';
import { aTree, checkout } from './a-tree';

const findings = async (check: Check, files: Record<string, string>) =>
	check.run(readTree(await aTree(files)));
const places = async (check: Check, files: Record<string, string>) =>
	(await findings(check, files)).map(({ where }) => where);

/** Put together here, so that the check does not find this file. */
const digits = (count: number) => '1234567890'.repeat(2).slice(0, count);

describe('names', () => {
	test.each([
		['src/lib/server/platform/utils.ts', 'src/lib/server/platform/utils.ts'],
		['src/lib/server/platform/dateUtils.ts', 'src/lib/server/platform/dateUtils.ts'],
		['src/lib/helpers/day.ts', 'src/lib/helpers'],
		['tests/support/test-helper.ts', 'tests/support/test-helper.ts'],
		['src/lib/ui/SessionManager.svelte', 'src/lib/ui/SessionManager.svelte'],
		['scripts/misc/x.mjs', 'scripts/misc'],
		['src/lib/common/x.ts', 'src/lib/common']
	])('%s is refused', async (path, where) => {
		expect(await places(names, { [path]: '' })).toEqual([where]);
	});

	test('a name that only contains such letters is not', async () => {
		expect(await places(names, { 'src/lib/commons-act.test.ts': '' })).toEqual([
			'src/lib/commons-act.test.ts'
		]);
		expect(await places(names, { 'src/futility.ts': '', 'src/management.ts': '' })).toEqual([]);
	});
});

describe('length', () => {
	test('a file of 400 lines passes and one of 401 does not', async () => {
		expect(await places(length, { 'src/a.ts': 'x\n'.repeat(400), 'src/b.ts': 'x\n'.repeat(401) })).toEqual([
			'src/b.ts'
		]);
	});
});

describe('leftovers', () => {
	test.each([
		['src/lib/a.ts', `conso${'le'}.log(1);`],
		['src/lib/a.svelte', `<script>\n\tconso${'le'}.error(1);</script>`],
		['src/lib/a.ts', `debug${'ger'};`],
		['scripts/a.mjs', `// TO${'DO'} later`],
		['src/a.test.ts', `test.on${'ly'}('x', () => {});`],
		['src/a.ts', `// @ts-ig${'nore'}`],
		['src/a.ts', `// oxlint-dis${'able'}-next-line no-console`]
	])('in %s, “%s” is found', async (path, text) => {
		expect(await places(leftovers, { [path]: text })).toHaveLength(1);
	});

	test('the command line and scripts may print, and a reason excuses', async () => {
		expect(
			await places(leftovers, {
				'src/cli/main.ts': `conso${'le'}.log(1);`,
				'scripts/a.mjs': `conso${'le'}.log(1);`,
				'src/a.ts': `// oxlint-dis${'able'}-next-line no-control-regex -- control characters are what it removes`
			})
		).toEqual([]);
	});
});

describe('inputs', () => {
	const domain = 'src/lib/server/modules/calendar/domain/day.ts';
	const service = 'src/lib/server/modules/calendar/services/count.ts';
	test.each([
		[domain, 'const today = new Date();'],
		[domain, 'const now = Date.now();'],
		[domain, 'const chance = Math.random();'],
		[service, 'const port = process.env.PORT;'],
		[service, "const answer = await fetch('https://example.org');"],
		[service, 'const rows = sql.raw(`select ${name}`);'],
		[service, 'await client.query(`select * from ${table}`);'],
		['src/routes/(portal)/+page.svelte', '{@html text}']
	])('in %s, “%s” is found', async (path, text) => {
		expect(await places(hiddenInputs, { [path]: text })).toEqual([`${path}:1`]);
	});

	test('a day that is given, and what a comment says, are fine', async () => {
		expect(
			await places(hiddenInputs, {
				[domain]: '// never new Date() here\nconst day = new Date(given);',
				'src/lib/server/modules/calendar/domain/day.test.ts': 'new Date();',
				'src/lib/ui/Line.svelte': '<!-- Drawn by ourselves, from numbers. -->\n{@html drawing}'
			})
		).toEqual([]);
	});
});

describe('private matters', () => {
	test.each([
		['dump.sql', 'select 1;'],
		['data/people.bak', ''],
		['docs/mitra.xlsx', ''],
		['tests/register.ods', ''],
		['.env', 'A=1'],
		['keys/server.pem', ''],
		['docs/a.md', `NIK ${digits(16)}`],
		['docs/a.md', `NIP: ${digits(18)}.`],
		['docs/a.md', ['19800229', '200501', '1', '001'].join(' ')],
		['docs/a.md', `-----BEGIN ${'PRIVATE'} KEY-----`],
		['docs/a.md', `token gh${'p'}_${'a1B2'.repeat(9)}`],
		['docs/a.md', `Bearer sp_1_${'x'.repeat(43)}`],
		['docs/a.md', `SMTP_URL=smtps://surat:${'kata'}kunci@mail.go.id`],
		['docs/a.md', `/ho${'me'}/siti/satu-pintu/src`],
		['docs/a.md', String.raw`C:\Us${'ers'}\siti\x`],
		['db/seeds/a.sql', '-- PostgreSQL database ' + 'dump']
	])('%s with “%s” is refused', async (path, text) => {
		const found = await places(privateMatters, { [path]: text });
		// “data” is never looked into without git, since that is where the program keeps its own data.
		expect(found.length).toBe(path.startsWith('data/') ? 0 : 1);
	});

	test('the path of the checkout itself is a path of one machine', async () => {
		const folder = await aTree({});
		expect(
			privateMatters.run({
				root: folder,
				files: ['docs/a.md'],
				isText: () => true,
				read: () => `see ${folder}/src/app.html`
			})
		).toHaveLength(1);
	});

	test('amounts, checksums, ids and invented addresses pass', async () => {
		expect(
			await findings(privateMatters, {
				'src/money.test.ts': `const amount = '${digits(16)}.50'; const half = 0.${digits(16)}; const none = '${'0'.repeat(16)}';`,
				'package-lock.json': `{ "x": "${digits(16)}" }`,
				'src/id.ts': '0192f0c4-7a8b-7c9d-8e0f-123456789012',
				'docs/install.md': 'DATABASE_URL=postgres://satupintu:password@db.example.go.id:5432/satupintu'
			})
		).toEqual([]);
	});
});

describe('dependencies', () => {
	const declared = (version: string) => JSON.stringify({ dependencies: { pg: version } });
	const locked = (version: string, rest = {}) =>
		JSON.stringify({
			packages: {
				'': { dependencies: { pg: version } },
				'node_modules/pg': { version, integrity: 'sha512-x', ...rest }
			}
		});

	test('a range, a lock that disagrees and an entry without checksum are found', async () => {
		const files = (version: string, lock: string) => ({
			'package.json': declared(version),
			'package-lock.json': lock
		});
		expect(await places(dependencies, files('^8.23.1', locked('^8.23.1')))).toEqual(['package.json, pg']);
		expect(await places(dependencies, files('8.23.1', locked('8.23.0')))).toEqual(['package-lock.json, pg']);
		expect(await places(dependencies, files('8.23.1', locked('8.23.1', { integrity: undefined })))).toEqual([
			'package-lock.json, node_modules/pg'
		]);
		expect(await places(dependencies, files('8.23.1', locked('8.23.1')))).toEqual([]);
		const alias = (version: string) => files(`npm:postgres@${version}`, locked(`npm:postgres@${version}`));
		expect(await places(dependencies, alias('8.23.1'))).toEqual([]);
		expect(await places(dependencies, alias('^8.23.1'))).toEqual(['package.json, pg']);
	});
});

describe('words', () => {
	test.each([
		'<h1>Meja Kerja</h1>',
		'{#if late}<p>Terlambat {days} hari</p>{/if}',
		'{#each rows as row}<li>nomor {row.number}</li>{:else}Belum ada{/each}',
		'<button aria-label="Tutup">×</button>',
		'<input placeholder="Cari mitra" />',
		'<svelte:head><title>Satu Pintu</title></svelte:head>',
		'<Field label="Nama" />'
	])('“%s” is found', async (markup) => {
		expect((await places(words, { 'src/lib/ui/Part.svelte': markup })).length).toBeGreaterThan(0);
	});

	test('what comes from the texts, signs, code and comments are no words of the page', async () => {
		const markup = [
			'<script lang="ts">',
			"\tconst word = 'only code';",
			'</script>',
			'<!-- a comment for whoever reads on -->',
			'<h1 class="big title" id="top">{text.title}</h1>',
			'{#if many}<p aria-label={text.days}>{days} · → ×</p>{/if}',
			'<Field name="email" label={text.email} autocomplete="email" />',
			'<style>',
			'\t.big { color: red; }',
			'</style>'
		].join('\n');
		expect(await places(words, { 'src/lib/ui/Part.svelte': markup })).toEqual([]);
	});
});

describe('running checks', () => {
	const good: Check = { name: 'good', asks: 'Is it good?', run: () => [] };
	const broken: Check = {
		name: 'broken',
		asks: 'Does it break?',
		run: () => {
			throw new Error('no such tool');
		}
	};

	test('a check that cannot be made has failed', async () => {
		const outcomes = await runChecks([good, broken], { root: await aTree({}) });
		expect(outcomes.map(({ findings }) => findings.length)).toEqual([0, 1]);
		expect(describeOutcome(outcomes[1]!)).toMatch(/FAIL {2}broken .*\n[^]*no such tool/);
	});

	test('git decides what belongs to the tree, also what is new and not yet added', () => {
		const { files } = readTree(checkout);
		expect(files).toContain('tests/house/checks.test.ts');
		expect(files.some((path) => path.startsWith('node_modules/') || path.startsWith('build/'))).toBe(false);
	});
});
