import type { Readable } from 'node:stream';
import { logAccess } from '$lib/server/modules/audit';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { MissingFileFault } from '$lib/server/platform/files';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Witness } from '$lib/server/platform/witness';
import {
	askToStop,
	finishRun,
	insertRun,
	newestRuns,
	noteProgress,
	runAtWork,
	runById,
	takeRun,
	type BundleState
} from '../../repository/bundle/bundle-runs';
import { bundleFileName, exportBundle } from './export-bundle';

/** A finished bundle may be fetched for a day; the nightly sweep takes files that no record names. */
const keptFor = 24 * 60 * 60 * 1000;

export type BundleRun = {
	readonly id: string;
	readonly state: BundleState;
	readonly askedAt: Date;
	readonly askedBy: string | null;
	/** 0 to 100; null until the size of the work is known. */
	readonly percent: number | null;
	readonly size: number | null;
	readonly fileName: string | null;
	/** SHA-256 of the whole archive, to be compared after a transport. */
	readonly sha256: string | null;
	/** Until when it can be fetched; null where it cannot. */
	readonly fetchableUntil: Date | null;
	readonly unreadableFile: string | null;
};

const isAtWork = (state: BundleState) => ['waiting', 'running', 'stopping'].includes(state);

/** The bundles that were asked for, the newest first, and whether one is being made. */
export async function listBundleRuns(
	ctx: Ctx
): Promise<{ runs: BundleRun[]; isAtWork: boolean } | AuthorisationRefusal> {
	const denied = authorise(ctx, 'bundle.make');
	if (denied) return denied;
	const rows = await ctx.db.rows(newestRuns);
	const now = Date.now();
	const runs = rows.map((row): BundleRun => {
		const until = row.finished_at && new Date(row.finished_at.getTime() + keptFor);
		return {
			id: row.id,
			state: row.state as BundleState,
			askedAt: row.asked_at,
			askedBy: row.asked_by,
			percent:
				row.all_parts === null ? null : Math.floor((100 * row.done_parts) / Math.max(1, row.all_parts)),
			size: row.size,
			fileName: row.file_name,
			sha256: row.sha256,
			fetchableUntil: row.state === 'done' && until && until.getTime() > now ? until : null,
			unreadableFile: row.unreadable_file
		};
	});
	return { runs, isAtWork: runs.some(({ state }) => isAtWork(state)) };
}

/** Asks for an exit bundle, which the worker makes. `BUNDLE_AT_WORK`: one is being made already. */
export async function askForBundle(
	ctx: Ctx
): Promise<{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'BUNDLE_AT_WORK'>> {
	const denied = authorise(ctx, 'bundle.make');
	if (denied) return denied;
	const id = newId();
	return carryOut(ctx, async (uow) => {
		// Two who ask at once: the unique index lets one through, the other is told STATE_CHANGED.
		if (await uow.first(runAtWork)) return refuse('BUNDLE_AT_WORK');
		uow.add(
			insertRun({ id, asked_by: ctx.actor.kind === 'person' ? ctx.actor.id : null, asked_at: new Date() })
		);
		uow.enqueue('make-bundle', { run_id: id });
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'BUNDLE_ASKED_FOR',
			subject: { kind: 'tenant', id: ctx.tenant.slug },
			data: { run_id: id }
		});
		return { id };
	});
}

/** Stops a bundle that is being made; what was written of it is thrown away. `NOT_FOUND`: none of that id. */
export async function stopBundle(
	ctx: Ctx,
	id: string
): Promise<{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'bundle.make');
	if (denied) return denied;
	if (!isId(id) || !(await ctx.db.first(runById({ id })))) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.guard(askToStop(id, new Date()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'BUNDLE_STOPPED',
			subject: { kind: 'tenant', id: ctx.tenant.slug },
			data: { run_id: id }
		});
		return { id };
	});
}

/** A finished bundle's bytes. `NOT_FOUND`: not finished, or a day has passed since. Who fetches it is noted. */
export async function openBundleRun(
	ctx: Ctx,
	id: string
): Promise<
	| { content: Readable; size: number; fileName: string; mediaType: string; sha256: string }
	| AuthorisationRefusal
	| Refusal<'NOT_FOUND'>
> {
	const denied = authorise(ctx, 'bundle.make');
	if (denied) return denied;
	const run = isId(id) ? await ctx.db.first(runById({ id })) : undefined;
	if (run?.state !== 'done' || run.finished_at!.getTime() + keptFor < Date.now()) return refuse('NOT_FOUND');
	try {
		const content = await ctx.files.openFile(ctx.tenant.id, run.sha256!);
		await logAccess(ctx, { event: 'EXPORTED', subject: { kind: 'bundle_run', id } });
		return {
			content,
			size: run.size!,
			fileName: run.file_name!,
			mediaType: 'application/x-tar',
			sha256: run.sha256!
		};
	} catch (fault) {
		if (fault instanceof MissingFileFault) return refuse('NOT_FOUND');
		throw fault;
	}
}

class Stopped extends Error {}

/**
 * Makes the bundle that was asked for, as the worker. It lies sealed in the store, under its content; a run that was
 * cut off by a stop of the program begins anew, one that somebody stopped does not.
 */
export async function makeAskedBundle(ctx: Ctx, witness: Witness, id: string): Promise<void> {
	if (!(await ctx.db.first(takeRun(id)))) return;
	let noted = 0;
	const finish = async (result: Parameters<typeof finishRun>[1]) => {
		await ctx.db.rows(finishRun(id, result));
	};
	try {
		const stored = await exportBundle(ctx, witness, (bytes) => ctx.files.putFile(ctx.tenant.id, bytes), {
			onProgress: async ({ done, total }) => {
				if (Date.now() - noted < 1_000) return;
				noted = Date.now();
				const run = await ctx.db.first(noteProgress(id, done, total));
				if (run?.state === 'stopping') throw new Stopped();
			}
		});
		const finished_at = new Date();
		if (isRefusal(stored)) {
			const unreadable_file = stored.details?.file as string | undefined;
			await finish({ state: 'failed', finished_at, unreadable_file });
		} else {
			await finish({ state: 'done', finished_at, ...stored, file_name: bundleFileName(ctx) });
		}
	} catch (fault) {
		const isStopped = fault instanceof Stopped;
		await finish({ state: isStopped ? 'stopped' : 'failed', finished_at: new Date() });
		if (!isStopped) throw fault;
	}
}
