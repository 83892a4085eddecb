import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { freePort } from '../launcher/trial-checkout';
import { makeTrialFolder, removeFolder, timeUntilNoProcessOn, TrialProgram } from '../launcher/trial-program';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The program itself, bundled for these trials, with data folders of its own. It is killed and started again. */
export class TrialHouse {
	readonly #started: TrialProgram[] = [];
	#data = 0;

	private constructor(
		readonly folder: string,
		private readonly bundle: string
	) {}

	/** Bundles server, worker and command line as a release does; pages play no part here, so a stub stands for them. */
	static async build(): Promise<TrialHouse> {
		const folder = await makeTrialFolder();
		// Beside node_modules, where the bundle finds what it imports.
		const bundle = join(root, 'build', `kill-trial-${process.pid}`);
		await build({
			root,
			configFile: join(root, 'vite.program.config.ts'),
			logLevel: 'error',
			build: { outDir: bundle, sourcemap: false }
		});
		const project = join(folder, 'project');
		await mkdir(join(project, 'build/kit'), { recursive: true });
		await symlink(join(root, 'db'), join(project, 'db'));
		await cp(join(root, 'package.json'), join(project, 'package.json'));
		await writeFile(
			join(project, 'build/kit/handler.js'),
			`export const handler = (request, response) => response.writeHead(404).end();\n`
		);
		return new TrialHouse(folder, bundle);
	}

	/** A data folder that nobody has used. */
	async newData(): Promise<string> {
		const data = join(this.folder, `data-${(this.#data += 1)}`);
		await mkdir(data, { mode: 0o711 });
		return data;
	}

	/** Starts the program on a data folder; `ready` of what comes back waits until it serves. */
	async start(data: string): Promise<{ program: TrialProgram; origin: string }> {
		const port = String(await freePort());
		const program = this.#run('serve.js', [], data, { PORT: port });
		return { program, origin: `http://127.0.0.1:${port}` };
	}

	/** Runs a command on a data folder, whether or not the program runs there. */
	async satupintu(data: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
		const command = this.#run('cli.js', args, data, {});
		const code = await command.ended;
		return { code, output: command.output };
	}

	/** Waits until no process of a killed program is left; throws where one stays. */
	async nobodyLeftOn(data: string): Promise<void> {
		await timeUntilNoProcessOn(data);
	}

	async close(): Promise<void> {
		for (const { child } of this.#started) child.kill('SIGKILL');
		await timeUntilNoProcessOn(this.folder);
		await removeFolder(this.folder);
		await removeFolder(this.bundle);
	}

	#run(file: string, args: readonly string[], data: string, env: NodeJS.ProcessEnv): TrialProgram {
		const program = new TrialProgram(
			[process.execPath, join(this.bundle, file), ...args],
			{ SATUPINTU_DATA: data, SATUPINTU_MODE: 'demo', ...env },
			join(this.folder, 'project')
		);
		this.#started.push(program);
		return program;
	}
}
