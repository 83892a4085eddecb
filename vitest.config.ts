import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const alias = {
	$lib: fileURLToPath(new URL('./src/lib', import.meta.url)),
	$tests: fileURLToPath(new URL('./tests', import.meta.url))
};

const everyAddress = ['e2e/every-page.e2e.ts', 'e2e/authorisation.e2e.ts'];

/** Files that take long for their size: begun last, each would leave a processor idle at the end. */
const longFiles =
	/tests\/(kills|launcher|upgrade)|house\/(routes|schema|upgrade)|matrix\.db|seed-examples|race\.db|bad-files/;

class LongFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLong = ({ moduleId }: TestSpecification) => longFiles.test(moduleId);
		return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
	}
}

/**
 * `rules`   pure functions, no database: *.test.ts
 * `records` the real database, a template clone per file: *.db.test.ts
 * `addresses` every address of the built program: who may open it, and how its page stands in Chromium
 * `journeys` the built program in real Chromium: the other e2e/*.e2e.ts; the gate runs both side by side
 */
export default defineConfig({
	resolve: { alias },
	test: {
		sequence: { sequencer: LongFirst },
		projects: [
			{
				resolve: { alias },
				test: {
					name: 'rules',
					// Some read the whole tree; on a busy machine that takes longer than five seconds.
					testTimeout: 60_000,
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['**/*.db.test.ts', 'node_modules/**'],
					// Pure functions keep nothing: files share their imports. Vitest alone would leave one of two processors idle.
					isolate: false,
					maxWorkers: 2
				}
			},
			{
				resolve: { alias },
				test: {
					name: 'records',
					include: ['src/**/*.db.test.ts', 'tests/**/*.db.test.ts'],
					globalSetup: ['tests/support/start-database.ts'],
					testTimeout: 30_000,
					hookTimeout: 60_000,
					// Each file has its own database; the modules hold no state of a tenant, as in the program itself.
					isolate: false,
					maxWorkers: 2
				}
			},
			{
				resolve: { alias },
				test: {
					name: 'addresses',
					include: everyAddress,
					globalSetup: ['e2e/support/shared-program.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					fileParallelism: false
				}
			},
			{
				resolve: { alias },
				test: {
					name: 'journeys',
					include: ['e2e/**/*.e2e.ts'],
					exclude: everyAddress,
					globalSetup: ['e2e/support/shared-program.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					fileParallelism: false
				}
			}
		]
	}
});
