import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import {
	bundleFileName,
	exportBundle,
	exportCatalogue,
	exportIatiActivities,
	exportIatiOrganisation,
	type ExportedFile
} from '$lib/server/modules/exports';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { Composed } from '../../program/compose';
import { withDatabase } from '../with-database';
import type { Command } from './command';

/** Beyond this many a list helps nobody; the count is always told. */
const mostShown = 100;
const { operations, iati } = textIn('id');
const words = operations.exporting;

type Export = (ctx: Ctx, folder: string, composed: Composed) => Promise<Refusal | undefined>;

/** Everything that can be written out, by its word. */
const exports: Readonly<Record<string, Export>> = { bundle: toBundle, iati: toIati, catalog: toCatalogue };

/** `export bundle|iati|catalog`: writes files into a folder and prints their names. */
export const exportFiles: Command = {
	usage: 'bundle|iati|catalog [--to FOLDER] [--tenant NAMA-PENDEK]',
	async run(config, args) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { to: { type: 'string', default: '.' }, tenant: { type: 'string' } }
		});
		const [what = ''] = positionals;
		const write = Object.hasOwn(exports, what) ? exports[what] : undefined;
		if (!write) return refuse('ARGUMENT_MISSING', { argument: Object.keys(exports).join(' | ') });
		return withDatabase(config, values.tenant, async (ctx, composed) => {
			await mkdir(values.to, { recursive: true });
			return write(ctx, values.to, composed);
		});
	}
};

/** The whole government as one archive; it gets its name only when it is complete, and nobody else may read it. */
async function toBundle(ctx: Ctx, folder: string, { plant }: Composed): Promise<Refusal | undefined> {
	const path = join(folder, bundleFileName(ctx));
	const draft = `${path}.part`;
	let told = 0;
	const made = await exportBundle(
		ctx,
		plant.witness,
		(bytes) => pipeline(Readable.from(bytes), createWriteStream(draft, { mode: 0o600 })),
		{
			onProgress: ({ done, total }) => {
				const percent = Math.floor((100 * done) / Math.max(1, total));
				if (percent < told + 10) return;
				told = percent;
				process.stderr.write(`${words.progress(percent)}\n`);
			}
		}
	).catch(async (fault: unknown) => {
		await rm(draft, { force: true });
		throw fault;
	});
	if (isRefusal(made)) {
		await rm(draft, { force: true });
		return made;
	}
	await rename(draft, path);
	process.stdout.write(`${path}\n`);
	process.stderr.write(`${words.bundleHolds}\n`);
	return undefined;
}

/** The activity and the organisation file of IATI 2.03; which projects were stopped and why goes to the error stream. */
async function toIati(ctx: Ctx, folder: string): Promise<Refusal | undefined> {
	const write = async ({ bytes, fileName }: ExportedFile) => {
		const file = join(folder, fileName);
		await pipeline(bytes, createWriteStream(file));
		process.stdout.write(`${file}\n`);
	};
	let stopped = 0;
	const activities = await exportIatiActivities(ctx, ({ title, faults }) => {
		stopped += 1;
		if (stopped > mostShown) return;
		const why = faults.map(({ code, of }) => iati.faults[code](of)).join(' ');
		process.stderr.write(`${words.stopped(title.id, why)}\n`);
	});
	if (isRefusal(activities)) return activities;
	await write(activities);
	const organisation = await exportIatiOrganisation(ctx);
	if (isRefusal(organisation)) return organisation;
	await write(organisation);
	if (stopped > 0) process.stderr.write(`${words.stoppedInAll(writeNumber(stopped, 'id'))}\n`);
	return undefined;
}

/** The catalogue of open data (DCAT-AP). */
async function toCatalogue(ctx: Ctx, folder: string): Promise<Refusal | undefined> {
	const file = join(folder, 'catalog.jsonld');
	await writeFile(file, `${JSON.stringify(exportCatalogue(ctx), null, '\t')}\n`);
	process.stdout.write(`${file}\n`);
	return undefined;
}
