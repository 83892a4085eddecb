import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Witness } from '$lib/server/platform/witness';
import { fingerprintOf, rowsPerSeal, sealedEvent } from '../domain/access-seal';
import {
	checkpointOver,
	entriesPerCheckpoint,
	markOf,
	readLine,
	signedText,
	writeLine,
	type Checkpoint
} from '../domain/checkpoint';
import { sealAccess, unsealedAccess } from '../repository/access-log';
import { linksAfter } from '../repository/change-chain';
import { checkpointsAfter, insertCheckpoint, latestCheckpoint } from '../repository/checkpoints';
import { checkpointOfRow } from './checkpoint-row';

/**
 * Seals the access log into the change chain, then signs what the chain has become since the last checkpoint and
 * writes it down twice: in the database, and in a file outside it that is only ever added to. Does nothing where
 * nothing was written since. The time is the real one, also where the demonstration shows another day.
 */
export async function makeCheckpoint(
	ctx: Ctx,
	witness: Witness
): Promise<{ sealed: number; checkpoints: number }> {
	const sealed = await sealAccessLog(ctx);
	const region = ctx.tenant.kodeWilayah;
	await bringBookUpToDate(ctx, witness);
	let from = (await ctx.db.first(latestCheckpoint({})))?.seq ?? 0;
	let checkpoints = 0;
	for (;;) {
		const entries = await ctx.db.rows(linksAfter({ seq: from, limit: entriesPerCheckpoint }));
		if (entries.length === 0) return { sealed, checkpoints };
		const links = entries.map(({ hash }) => hash);
		const facts = checkpointOver(region, from, links, new Date(), witness.keys.currentId);
		const checkpoint = { ...facts, signature: witness.keys.sign(signedText(facts)) };
		const added = await ctx.db.first(insertCheckpoint(checkpoint));
		// Another process was faster; its checkpoint is taken into this book by the next run.
		if (!added) return { sealed, checkpoints };
		await witness.book.add(region, [writeLine({ ...checkpoint, marks: links.map(markOf) })]);
		from = checkpoint.seq;
		checkpoints += 1;
	}
}

/** Rows of the access log are named one by one in an entry of the chain, so that a changed one is found again. */
async function sealAccessLog(ctx: Ctx): Promise<number> {
	for (let sealed = 0; ;) {
		const rows = await ctx.db.rows(unsealedAccess({ limit: rowsPerSeal }));
		if (rows.length === 0) return sealed;
		const seal = newId();
		const done = await carryOut(ctx, (uow) => {
			uow.add(
				sealAccess(
					seal,
					rows.map(({ id }) => id)
				)
			);
			uow.audit({
				at: ctx.clock.now(),
				actor: auditActor(ctx.actor),
				event: sealedEvent,
				subject: { kind: 'access_log', id: seal },
				data: { seal, rows: Object.fromEntries(rows.map((row) => [row.id, fingerprintOf(row)])) }
			});
		});
		if (isRefusal(done)) return sealed;
		sealed += rows.length;
	}
}

/** A stop between the two writings leaves a checkpoint that only the database has. */
async function bringBookUpToDate(ctx: Ctx, { book }: Witness): Promise<void> {
	const region = ctx.tenant.kodeWilayah;
	const last = await book.lastLine(region);
	let after = (last === undefined ? undefined : readLine(last))?.seq ?? 0;
	for (;;) {
		const missing = await ctx.db.rows(checkpointsAfter({ seq: after, limit: 200 }));
		if (missing.length === 0) return;
		const lines: string[] = [];
		for (const row of missing) {
			const checkpoint = checkpointOfRow(region, row);
			lines.push(writeLine({ ...checkpoint, marks: await marksOf(ctx, checkpoint) }));
		}
		await book.add(region, lines);
		after = missing.at(-1)!.seq;
	}
}

async function marksOf(ctx: Ctx, { from, seq }: Checkpoint): Promise<string[]> {
	const entries = await ctx.db.rows(linksAfter({ seq: from, limit: seq - from }));
	return entries.filter((entry) => entry.seq <= seq).map(({ hash }) => markOf(hash));
}
