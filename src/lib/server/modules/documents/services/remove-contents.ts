import { auditActor, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	bytesAreGone,
	filesToRemove,
	forgetReadings,
	lockFiles,
	markRemoved,
	namedVersions,
	removedVersions,
	removeUnnamed,
	versionsWithContents,
	type RemovedVersion,
	type VersionWithContents
} from '../repository/removed-contents';

export type Removal = {
	/** How many versions lost their contents, and how many bytes those had. */
	readonly files: number;
	readonly bytes: number;
	/** Files that nobody names any more: their bytes go with {@link removeBytes}. */
	readonly gone: readonly string[];
};

/**
 * Removes the contents of documents as part of an act; their rows stay, and say by which list and when. Bytes that another
 * living paper names stay for that one. The log gets each version's hash, size and list, and nothing of what was in it.
 * Checks no access: whoever owns the records has decided that.
 *
 * @param what.onlyHandedIn leaves what this office made itself
 */
export async function removeContentsUnchecked(
	uow: UnitOfWork,
	ctx: Ctx,
	what: {
		readonly owners: readonly { readonly kind: string; readonly id: string }[];
		readonly onlyHandedIn: boolean;
		readonly list: string;
	}
): Promise<Removal> {
	const versions = await uow.rows(versionsWithContents(what));
	return remove(uow, ctx, versions, { at: ctx.clock.now(), list: what.list });
}

/** Removes again what came back with a backup that is older than its removal. */
export async function removeAgainUnchecked(
	uow: UnitOfWork,
	ctx: Ctx,
	named: readonly { readonly document: string; readonly number: number }[],
	removed: { readonly at: Date; readonly list: string }
): Promise<Removal> {
	return remove(uow, ctx, await uow.rows(namedVersions(named)), removed);
}

async function remove(
	uow: UnitOfWork,
	ctx: Ctx,
	versions: readonly VersionWithContents[],
	removed: { readonly at: Date; readonly list: string }
): Promise<Removal> {
	if (versions.length === 0) return { files: 0, bytes: 0, gone: [] };
	const sha256s = [...new Set(versions.map(({ sha256 }) => sha256))];
	await uow.rows(lockFiles(sha256s));
	uow.add(markRemoved(versions, removed));
	const gone = (await uow.rows(removeUnnamed(sha256s, removed.at))).map(({ sha256 }) => sha256);
	for (const forgotten of forgetReadings(gone)) uow.add(forgotten);
	for (const { document_id, number, sha256, size } of versions) {
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DOCUMENT_REMOVED',
			subject: { kind: 'document', id: document_id },
			data: { number, sha256, size: Number(size), list: removed.list }
		});
	}
	return {
		files: versions.length,
		bytes: versions.reduce((sum, { size }) => sum + Number(size), 0),
		gone
	};
}

const aPart = 500;

/**
 * Takes the bytes of removed files out of the store.
 *
 * @param before bytes that were written since then stay for now: somebody may just be handing the same ones in again, and
 *   has not written the row yet. The nightly sweep takes what is left of them.
 * @returns `waiting`: how many were too young
 */
export async function removeBytes(ctx: Ctx, before: Date): Promise<{ removed: number; waiting: number }> {
	let [removed, waiting] = [0, 0];
	for (let after = ''; ;) {
		const files = await ctx.db.rows(filesToRemove({ after, limit: aPart }));
		const gone: string[] = [];
		for (const { sha256 } of files) {
			const how = await ctx.files.removeFile(ctx.tenant.id, sha256, before);
			if (how === 'young') waiting += 1;
			else gone.push(sha256);
		}
		removed += gone.length;
		if (gone.length > 0) await note(ctx, gone);
		const last = files.at(-1);
		if (!last || files.length < aPart) return { removed, waiting };
		after = last.sha256;
	}
}

async function note(ctx: Ctx, gone: readonly string[]): Promise<void> {
	const noted = await ctx.db.write((uow) => {
		uow.add(bytesAreGone(gone, ctx.clock.now()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'BYTES_REMOVED',
			subject: { kind: 'store', id: String(ctx.tenant.id) },
			data: { files: gone }
		});
	});
	if (isRefusal(noted)) throw new Error(`the removal of bytes was not written: ${noted.refused}`);
}

/** What is left of all removed papers, a part at a time. */
export async function* removedVersionsUnchecked(ctx: Ctx): AsyncGenerator<readonly RemovedVersion[]> {
	for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
		const rows = await ctx.db.rows(removedVersions(after, aPart));
		if (rows.length > 0) yield rows;
		const last = rows.at(-1);
		if (!last || rows.length < aPart) return;
		after = last.id;
	}
}
