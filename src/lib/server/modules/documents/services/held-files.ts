import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { checkedFiles, faultOfFile, heldFiles, longestUnread, stateOfFile } from '../repository/stored-files';

const page = 25;

/**
 * Reads one file again at once, such as after it was brought back from a backup. `NOT_FOUND`: no such file.
 *
 * @returns how it stands now
 */
export async function checkFileAgain(
	ctx: Ctx,
	sha256: string
): Promise<
	{ fault: 'missing' | 'damaged' | null } | AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND'>
> {
	const denied = authorise(ctx, 'store.recheck');
	if (denied) return denied;
	const file = isSha256(sha256) ? await ctx.db.first(stateOfFile({ sha256 })) : undefined;
	if (!file) return refuse('NOT_FOUND');
	const state = await ctx.files.verifyFile(ctx.tenant.id, sha256);
	const fault = state === 'sound' ? null : state;
	return carryOut(ctx, (uow) => {
		const at = ctx.clock.now();
		uow.add(checkedFiles([sha256], at));
		if (fault !== file.fault) uow.add(faultOfFile(sha256, fault, at));
		uow.audit({
			at,
			actor: auditActor(ctx.actor),
			event: 'FILE_CHECKED_AGAIN',
			subject: { kind: 'store', id: String(ctx.tenant.id) },
			data: { sha256, fault }
		});
		return { fault };
	});
}

const isSha256 = (text: string) => /^[0-9a-f]{64}$/.test(text);

/**
 * The files that are given to nobody, or are not what they were, and how far the reading of all files has come.
 *
 * @param after the SHA-256 at which the page before ended
 */
export async function listHeldFiles(ctx: Ctx, after = '') {
	const denied = authorise(ctx, 'store.read');
	if (denied) return denied;
	const [rows, [oldest]] = await ctx.db.together([
		heldFiles({ after: isSha256(after) ? after : '', limit: page }),
		longestUnread({})
	]);
	return {
		files: rows,
		next: rows.length === page ? rows.at(-1)!.sha256 : null,
		/** Since when every file was read; null: one was not read yet, undefined: there is none. */
		readSince: oldest === undefined ? undefined : oldest.checked_at,
		isScanned: ctx.scanner !== undefined
	};
}
