import { createHash } from 'node:crypto';
import { isDay } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { evidenceObligation, extendObligation } from '$lib/server/modules/obligations';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { readFormBook, type FilledRow } from '$lib/server/platform/spreadsheet';
import type { Language } from '$lib/text/bilingual';
import { matrixSide } from '../../domain/matrix';
import {
	countTaken,
	insertReturn,
	matrixReturn,
	matrixReturns,
	sameReturn,
	type ReturnLine
} from '../../repository/matrix';
import { answerEvaluation } from '../answer-evaluation';
import { judgeRows, type JudgedRow } from './judge-rows';

const shownReturns = 50;

/** Who keeps the gate or the papers sees every return; a unit's officer their own. */
function uploaderSeen({ actor }: Ctx): string | null {
	if (actor.kind !== 'person') return null;
	return actor.roles.some((role) => role === 'cooperation_officer' || role === 'registrar') ? null : actor.id;
}

/** The matrices that came back, the newest first; a unit's officer sees those they sent. */
export async function listMatrixReturns(ctx: Ctx): Promise<readonly ReturnLine[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'evaluation.matrix');
	if (denied) return denied;
	return ctx.db.rows(matrixReturns({ by: uploaderSeen(ctx), limit: shownReturns }));
}

/**
 * Takes in a matrix that came back. Nothing counts yet: the rows are kept as they stand in the file, for somebody to
 * see what would change. The same file again is the same return.
 *
 * `MATRIX_UNREADABLE`: no matrix of ours, of another region, or with more rows than one holds.
 */
export async function receiveMatrix(
	ctx: Ctx,
	file: { readonly name: string; readonly bytes: Buffer }
): Promise<
	| { readonly id: string; readonly again: boolean }
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'MATRIX_UNREADABLE'>
> {
	const denied = authorise(ctx, 'evaluation.matrix');
	if (denied) return denied;
	const { actor } = ctx;
	if (actor.kind !== 'person') return refuse('MATRIX_UNREADABLE');
	const book = await readFormBook(file.bytes);
	const { form, region, from, to } = book?.facts ?? {};
	const ours = form === 'matrix-1' && region === ctx.tenant.kodeWilayah;
	if (!book || !ours || !from || !to || !isDay(from) || !isDay(to)) return refuse('MATRIX_UNREADABLE');
	const sha256 = createHash('sha256').update(file.bytes).digest('hex');
	return carryOut(ctx, async (uow) => {
		const before = await uow.first(sameReturn({ sha256, by: actor.id }));
		if (before) return { id: before.id, again: true };
		const id = newId();
		uow.add(
			insertReturn({
				id,
				sha256,
				file_name: file.name,
				period_from: from,
				period_to: to,
				rows: JSON.stringify({ language: book.facts.language === 'en' ? 'en' : 'id', rows: book.rows }),
				came_on: ctx.clock.today(),
				uploaded_by: actor.id,
				uploaded_by_name: actor.name,
				is_example: makesExamples(ctx),
				created_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'MATRIX_RECEIVED',
			subject: { kind: 'matrix_return', id },
			data: { sha256, period: [from, to], rows: book.rows.length }
		});
		return { id, again: false };
	});
}

type KeptRows = { readonly language: Language; readonly rows: readonly FilledRow[] };
export type MatrixReturn = ReturnLine & { readonly rows: readonly JudgedRow[] };

/** A returned matrix with each row judged against the record as it stands now. `NOT_FOUND`: not there or not theirs. */
export async function readMatrixReturn(
	ctx: Ctx,
	id: string
): Promise<MatrixReturn | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'evaluation.matrix');
	if (denied) return denied;
	const found = isId(id) ? await ctx.db.first(matrixReturn({ id, by: uploaderSeen(ctx) })) : undefined;
	if (!found) return refuse('NOT_FOUND');
	return { ...found, rows: await judgeRows(ctx, found.rows as KeptRows) };
}

export type TakenRows = {
	readonly id: string;
	readonly taken: number;
	/** Rows that could not count after all, each with its code: somebody was quicker. */
	readonly left: readonly { readonly key: string; readonly code: string }[];
};

/**
 * Lets chosen rows of a returned matrix count: each as the act that its form would be, with its own audit row, so that
 * one that cannot be done leaves the others be. Sent twice it does nothing more: what counted is then on record.
 *
 * @param keys the rows that were ticked; those that are not `new` any more are left
 */
export async function takeMatrixRows(
	ctx: Ctx,
	id: string,
	keys: readonly string[]
): Promise<
	TakenRows | AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND' | 'MATRIX_NOTHING_CHOSEN'>
> {
	const found = await readMatrixReturn(ctx, id);
	if (isRefusal(found)) return found;
	const wanted = new Set(keys);
	const chosen = found.rows.filter((row) => wanted.has(row.key));
	if (chosen.length === 0) return refuse('MATRIX_NOTHING_CHOSEN');
	const left: { key: string; code: string }[] = [];
	let taken = 0;
	for (const row of chosen) {
		const done = row.act === undefined ? refuse('STATE_CHANGED') : await carryOutRow(ctx, row.act);
		if (isRefusal(done)) left.push({ key: row.key, code: done.refused });
		else taken += 1;
	}
	return carryOut(ctx, (uow) => {
		if (taken > 0) uow.add(countTaken(id, taken, ctx.clock.today()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'MATRIX_TAKEN',
			subject: { kind: 'matrix_return', id },
			data: { taken, left: left.length }
		});
		return { id, taken, left };
	});
}

function carryOutRow(ctx: Ctx, act: NonNullable<JudgedRow['act']>): Promise<object | Refusal> {
	// The form's key belongs to the taking as a whole; each row is an act of its own.
	const one: Ctx = { ...ctx, idempotency: undefined };
	switch (act.do) {
		case 'answer':
			return answerEvaluation(one, act.round, matrixSide, act.input, 'sheet');
		case 'evidence':
			return evidenceObligation(one, act.duty, { documentIds: [], remark: act.report });
		case 'extend':
			return extendObligation(one, act.duty, { due_on: act.to, remark: act.reason });
	}
}
