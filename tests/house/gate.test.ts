import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { chromiumVariable, findChromium, readyChromium } from '../../scripts/gate/chromium.mjs';
import { Tally } from '../../scripts/gate/tally.mjs';
import { countsOf, failuresOf, projectsOf } from '../../scripts/gate/vitest-project.mjs';
import { aTree, checkout } from './a-tree';

const read = (path: string) => readFileSync(join(checkout, path), 'utf8');
const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((one) => ({ status: one }))
});

describe('counting', () => {
	test('each test counts once, and what was skipped is neither passed nor failed', () => {
		const report = {
			testResults: [file('passed', 'passed', 'passed', 'pending'), file('failed', 'failed', 'passed')]
		};
		expect(countsOf(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
	});

	test('a file that cannot be read has failed, though none of its tests has', () => {
		expect(countsOf({ testResults: [file('failed')] }, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	test('a run that fell over has failed, though it reported nothing or only good things', () => {
		expect(countsOf(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
		expect(countsOf(undefined, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
		expect(countsOf({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
			passed: 1,
			failed: 1,
			skipped: 0
		});
	});

	test('what failed is told again at the end, with its place and its reason', () => {
		const report = {
			testResults: [
				{
					...file('failed', 'passed'),
					name: 'a.test.ts',
					assertionResults: [
						{ status: 'passed', fullName: 'the clock ticks' },
						{
							status: 'failed',
							fullName: 'the clock stops',
							failureMessages: ['\u001b[31mexpected 2\u001b[39m']
						}
					]
				},
				{ ...file('failed'), name: 'b.test.ts', message: 'no such module' }
			]
		};
		const tally = new Tally();
		expect(tally.failures()).toBe('');
		tally.add('rules', 1, countsOf(report, 1), '', failuresOf(report));
		expect(tally.failures()).toBe(
			'What failed\n  rules: a.test.ts, the clock stops\n    expected 2\n  rules: b.test.ts\n    no such module'
		);
	});

	test('the last line is the one that is promised', () => {
		const tally = new Tally();
		tally.add('check', 3.2, { passed: 11, failed: 0, skipped: 0 });
		expect(tally.lastLine()).toBe('11 passed, 0 failed');
		tally.add('records', 90, { passed: 4, failed: 1, skipped: 2 });
		expect(tally.lastLine()).toBe('15 passed, 1 failed, 2 skipped');
		expect(tally.times(90)).toMatch(/records +1 min 30 s +4 passed, 1 failed, 2 skipped/);
	});
});

describe('the command', () => {
	test('knows every project of the tests', () => {
		expect(projectsOf(checkout)).toEqual(
			expect.arrayContaining(['rules', 'records', 'addresses', 'journeys'])
		);
	});

	test('ends with the promised line also where it cannot begin', () => {
		let output = '';
		try {
			execFileSync(process.execPath, [join(checkout, 'scripts/test.mjs'), 'no-such-section'], {
				cwd: '/',
				encoding: 'utf8',
				stdio: 'pipe'
			});
		} catch (error) {
			output = (error as { stdout: string }).stdout;
		}
		expect(output.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
	});

	test('is the one that the README names and that .ci/run runs', () => {
		accessSync(join(checkout, '.ci/run'), constants.X_OK);
		expect(read('.ci/run')).toMatch(/^exec npm test < \/dev\/null$/m);
		expect(read('README.md')).toMatch(/^npm start\b.*\nnpm test\b/m);
		expect(JSON.parse(read('package.json')).scripts.test).toBe('node scripts/test.mjs');
	});
});

describe('the browser', () => {
	const before = process.env[chromiumVariable];
	afterEach(() => {
		if (before === undefined) delete process.env[chromiumVariable];
		else process.env[chromiumVariable] = before;
	});

	test('that is named is the one taken, if it starts', async () => {
		const folder = await aTree({});
		const named = join(folder, 'my chromium');
		process.env[chromiumVariable] = named;
		expect(await findChromium()).toBeUndefined();
		writeFileSync(named, '#!/bin/sh\necho "Chromium 140.0"\n');
		chmodSync(named, 0o755);
		expect(await findChromium()).toBe(named);
		writeFileSync(named, '#!/bin/sh\necho "install it first" >&2\nexit 1\n');
		expect(await findChromium()).toBeUndefined();
		// Whoever names one wants that one and no other.
		expect(await readyChromium({ say: () => {} })).toBeUndefined();
	});

	describe.runIf(process.getuid?.() === 0)('where root may install', () => {
		const path = process.env['PATH'];
		afterEach(() => {
			process.env['PATH'] = path;
		});
		const program = (folder: string, name: string, content: string) => {
			writeFileSync(join(folder, name), `#!/bin/sh\n${content}\n`);
			chmodSync(join(folder, name), 0o755);
		};
		const installing = `echo "$1 $(echo "$*" | sed 's/.* //')" >> "$(dirname "$0")/asked"`;
		const ready = async (folder: string) => {
			process.env['PATH'] = `${folder}:${path}`;
			delete process.env[chromiumVariable];
			const found = await readyChromium({ say: () => {}, folders: [folder] });
			return found?.slice(folder.length + 1);
		};

		test('is the one without windows, also where another is there', async () => {
			const folder = await aTree({});
			program(folder, 'chromium', 'echo "Chromium 140.0"');
			program(
				folder,
				'apt-get',
				`${installing}; test "$1" = update || { printf '#!/bin/sh\\necho "Chromium 140.0"\\n' > "$(dirname "$0")/chromium-headless-shell"; chmod +x "$(dirname "$0")/chromium-headless-shell"; }`
			);
			expect(await ready(folder)).toBe('chromium-headless-shell');
			expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(
				/^update .*\ninstall chromium-headless-shell\n$/
			);
			writeFileSync(join(folder, 'asked'), '');
			expect(await ready(folder)).toBe('chromium-headless-shell');
			expect(readFileSync(join(folder, 'asked'), 'utf8'), 'it is there already').toBe('');
		});

		test('is the one that is there, where nothing can be installed', async () => {
			const folder = await aTree({});
			program(folder, 'chromium', 'echo "Chromium 140.0"');
			program(folder, 'apt-get', 'exit 100');
			expect(await ready(folder)).toBe('chromium');
		});
	});
});
