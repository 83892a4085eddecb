import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	checkedFiles,
	faultOfFile,
	filesToCheck,
	filesToScan,
	scannedFile,
	unansweredFile
} from '../repository/stored-files';

/** Every file is read once in this many days; with a round each ten minutes that is enough for 800,000 files. */
export const daysBetweenChecks = 30;
/** How many files one round reads at most; each is one reading of the disk. */
const mostARound = 200;
/** After so many files one after the other without an answer the scanner is taken to be down until the next round. */
const mostSilent = 3;

/** What a round found that somebody has to do something about. */
export type FoundInFiles = {
	readonly infected: readonly { readonly sha256: string; readonly found: string }[];
	readonly damaged: readonly string[];
	readonly missing: readonly string[];
};

/**
 * Looks into stored files: those that wait for the virus scanner, and those whose bytes nobody has read for a month
 * (product capability 20). What is found is written down and told in the transaction that ends the round, so that a
 * round which is killed is simply done again.
 *
 * @param tell tells the people who look after the files, as part of the same act; only what was not known before
 * @returns how many were scanned and read, and what was found anew
 */
export async function examineFiles(
	ctx: Ctx,
	tell: (uow: UnitOfWork, found: FoundInFiles) => void
): Promise<{ scanned: number; read: number; healed: number } & FoundInFiles> {
	const [scans, readings] = [await scanSome(ctx), await readSome(ctx)];
	const infected = scans.flatMap(({ sha256, found }) => (found ? [{ sha256, found }] : []));
	const newly = (fault: 'damaged' | 'missing') =>
		readings.filter((one) => one.now === fault && one.before !== fault).map(({ sha256 }) => sha256);
	const found = { infected, damaged: newly('damaged'), missing: newly('missing') };
	const healed = readings.filter(({ before, now }) => before !== null && now === null);
	const counts = {
		scanned: scans.filter((one) => one.found !== undefined).length,
		read: readings.length,
		healed: healed.length
	};
	if (scans.length + readings.length === 0) return { ...counts, ...found };
	const at = ctx.clock.now();
	const done = await ctx.db.write((uow) => {
		for (const { sha256, found: what } of scans)
			uow.add(what === undefined ? unansweredFile(sha256, at) : scannedFile(sha256, what, at));
		for (const { sha256, before, now } of readings) if (before !== now) uow.add(faultOfFile(sha256, now, at));
		if (readings.length > 0)
			uow.add(
				checkedFiles(
					readings.map(({ sha256 }) => sha256),
					at
				)
			);
		if (infected.length + found.damaged.length + found.missing.length > 0) tell(uow, found);
		uow.audit({
			at,
			actor: { id: null, role: 'program:examine-files' },
			event: 'FILES_EXAMINED',
			subject: { kind: 'store', id: String(ctx.tenant.id) },
			data: { ...counts, ...found, healed: healed.map(({ sha256 }) => sha256) }
		});
		return true;
	});
	if (isRefusal(done)) throw new Error(`the round over the files was not written: ${done.refused}`);
	return { ...counts, ...found };
}

type Scanned = { readonly sha256: string; readonly found: string | null | undefined };

async function scanSome(ctx: Ctx): Promise<Scanned[]> {
	const { scanner } = ctx;
	if (!scanner) return [];
	const scanned: Scanned[] = [];
	let silent = 0;
	for (const { sha256 } of await ctx.db.rows(filesToScan({ limit: mostARound }))) {
		// What is not there, or not whole, is found by the reading.
		const bytes = await ctx.files.openFile(ctx.tenant.id, sha256).catch(() => undefined);
		const scan = bytes ? await scanner.scan(bytes) : ({ verdict: 'unanswered' } as const);
		silent = scan.verdict === 'unanswered' ? silent + 1 : 0;
		// A scanner that is down is not asked two hundred times; one file that it cannot read holds up no other.
		if (silent > mostSilent) break;
		const found = {
			clean: null,
			unanswered: undefined,
			infected: scan.verdict === 'infected' ? scan.found : null
		};
		scanned.push({ sha256, found: found[scan.verdict] });
	}
	return scanned;
}

async function readSome(ctx: Ctx) {
	const before = new Date(ctx.clock.now().getTime() - daysBetweenChecks * 86_400_000);
	const due = await ctx.db.rows(filesToCheck({ before, limit: mostARound }));
	const read: { sha256: string; before: string | null; now: 'missing' | 'damaged' | null }[] = [];
	for (const { sha256, fault } of due) {
		const state = await ctx.files.verifyFile(ctx.tenant.id, sha256);
		read.push({ sha256, before: fault, now: state === 'sound' ? null : state });
	}
	return read;
}
