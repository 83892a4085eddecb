import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { findOwnersUnchecked } from '$lib/server/modules/documents';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { readsFromOutside } from '../../domain/case-scope';
import { caseById } from '../../repository/cases';
import {
	insertRemark,
	insertReply,
	remarkById,
	remarksOfCase,
	settleRemarkRow
} from '../../repository/remarks';
import { mayReadCase, type CaseAccessRefusal } from '../case-file';
import { readDocument } from '../read-document';

const longest = 4_000;

export const settlements = ['taken_up', 'not_taken_up', 'withdrawn'] as const;
export type Settlement = (typeof settlements)[number];

/** `STATE_CHANGED`: the remark is settled already. `REASON_NEEDED`: what is not taken up is answered. */
export type RemarkRefusal = CaseAccessRefusal | DatabaseRefusal | Refusal;

type By = { made_by: string | null; made_by_name: string; made_by_position: string | null; made_at: Date };

/** Name and office of the day stand beside what was said. */
function saidBy(ctx: Ctx): By {
	const { actor } = ctx;
	return {
		made_by: actor.kind === 'person' ? actor.id : null,
		made_by_name: actor.kind === 'person' ? actor.name : ctx.tenant.name,
		made_by_position: actor.kind === 'person' ? actor.position : null,
		made_at: ctx.clock.now()
	};
}

function wordsWrong(body: string): Refusal<'VALIDATION_FAILED'> | undefined {
	const message = body.trim() === '' ? 'REQUIRED' : body.length > longest ? 'TOO_LONG' : null;
	return message === null ? undefined : refuse('VALIDATION_FAILED', { errors: [{ field: 'body', message }] });
}

/**
 * Says what somebody finds in a paper of the case, at a place in it. It is kept with the version that was read, so that
 * a later version shows that it was made for an earlier one. `DOCUMENT_UNKNOWN`: it is no paper of this case.
 */
export async function makeRemark(
	ctx: Ctx,
	caseId: string,
	remark: { readonly documentId: string; readonly place: string; readonly body: string }
): Promise<{ id: string } | RemarkRefusal> {
	const denied = authorise(ctx, 'remark.write');
	if (denied) return denied;
	const wrong = wordsWrong(remark.body);
	if (wrong) return wrong;
	const known = isId(remark.documentId) ? await readDocument(ctx, remark.documentId) : refuse('NOT_FOUND');
	if (isRefusal(known)) return refuse('DOCUMENT_UNKNOWN', { document_id: remark.documentId });
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal> => {
		const row = await caseFor(uow, ctx, caseId);
		if (isRefusal(row)) return row;
		const [owner] = await findOwnersUnchecked(uow, [remark.documentId]);
		const belongs =
			(owner?.owner_kind === 'case' && owner.owner_id === caseId) ||
			(owner?.owner_kind === 'proposal' && owner.owner_id === row.proposal_id);
		if (!belongs) return refuse('DOCUMENT_UNKNOWN', { document_id: remark.documentId });
		const id = newId();
		const about = {
			document_id: remark.documentId,
			version: known.document.number,
			place: remark.place.trim() || null
		};
		uow.add(insertRemark({ id, case_id: caseId, ...about, body: remark.body.trim(), ...saidBy(ctx) }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'REMARK_MADE',
			subject: { kind: 'case', id: caseId },
			data: { remark_id: id, ...about, body: personal(remark.body.trim()) }
		});
		return { id };
	});
}

/** Answers a remark; one that is settled is read and not answered any more. */
export async function replyToRemark(
	ctx: Ctx,
	remarkId: string,
	body: string
): Promise<{ id: string } | RemarkRefusal> {
	const denied = authorise(ctx, 'remark.write');
	if (denied) return denied;
	const wrong = wordsWrong(body);
	if (wrong) return wrong;
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal> => {
		const remark = await remarkFor(uow, ctx, remarkId);
		if (isRefusal(remark)) return remark;
		if (remark.settled !== null) return refuse('STATE_CHANGED', { settled: remark.settled });
		const id = newId();
		uow.add(insertReply({ id, remark_id: remarkId, body: body.trim(), ...saidBy(ctx) }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'REMARK_ANSWERED',
			subject: { kind: 'case', id: remark.case_id },
			data: { remark_id: remarkId, reply_id: id, body: personal(body.trim()) }
		});
		return { id };
	});
}

/**
 * Settles a remark: taken up, not taken up (then with the reason), or withdrawn by whoever made it. The remark and
 * everything said to it stays.
 */
export async function settleRemark(
	ctx: Ctx,
	remarkId: string,
	how: string,
	why: string
): Promise<{ id: string } | RemarkRefusal> {
	const denied = authorise(ctx, how === 'withdrawn' ? 'remark.write' : 'remark.settle');
	if (denied) return denied;
	if (!(settlements as readonly string[]).includes(how))
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'settled', message: 'CHOOSE_ONE' }] });
	if (how === 'not_taken_up' && why.trim() === '')
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'why', message: 'REQUIRED' }] });
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal> => {
		const remark = await remarkFor(uow, ctx, remarkId);
		if (isRefusal(remark)) return remark;
		if (how === 'withdrawn' && (ctx.actor.kind !== 'person' || ctx.actor.id !== remark.made_by))
			return refuse('NOT_ALLOWED');
		uow.guard(
			settleRemarkRow(remarkId, {
				settled: how,
				settled_by_name: saidBy(ctx).made_by_name,
				settled_at: ctx.clock.now(),
				settled_why: why.trim() || null
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'REMARK_SETTLED',
			subject: { kind: 'case', id: remark.case_id },
			data: { remark_id: remarkId, settled: how, why: personal(why.trim()) }
		});
		return { id: remarkId };
	});
}

export type RemarkView = {
	readonly id: string;
	readonly document_id: string;
	readonly title: string;
	readonly place: string | null;
	readonly body: string;
	readonly by: string;
	readonly position: string | null;
	readonly at: Date;
	readonly version: number;
	/** A later version of the paper has come since: it may have been met, and is not settled by that. */
	readonly version_now: number;
	readonly replies: readonly { by: string; position: string | null; at: string; body: string }[];
	readonly settled: {
		readonly how: Settlement;
		readonly by: string;
		readonly at: Date;
		readonly why: string | null;
	} | null;
	/** What this reader may do with it. */
	readonly acts: readonly ('reply' | 'settle' | 'withdraw')[];
};

/** The remarks on a case's papers, for the office only. */
export async function listRemarks(
	ctx: Ctx,
	caseId: string
): Promise<readonly RemarkView[] | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'case.read');
	if (denied) return denied;
	if (readsFromOutside(ctx.actor) || !isId(caseId)) return refuse('NOT_FOUND');
	const row = await ctx.db.first(caseById({ id: caseId }));
	if (!row || !mayReadCase(ctx, row)) return refuse('NOT_FOUND');
	const rows = await ctx.db.rows(remarksOfCase({ caseId }));
	const me = ctx.actor.kind === 'person' ? ctx.actor.id : null;
	return rows.map((one) => ({
		id: one.id,
		document_id: one.document_id,
		title: one.title,
		place: one.place,
		body: one.body,
		by: one.made_by_name,
		position: one.made_by_position,
		at: one.made_at,
		version: one.version,
		version_now: one.version_now,
		replies: one.replies,
		settled:
			one.settled === null
				? null
				: {
						how: one.settled as Settlement,
						by: one.settled_by_name ?? '',
						at: one.settled_at!,
						why: one.settled_why
					},
		acts:
			one.settled !== null
				? []
				: [
						...(allows(ctx.actor, 'remark.write') ? (['reply'] as const) : []),
						...(allows(ctx.actor, 'remark.settle') ? (['settle'] as const) : []),
						...(me !== null && me === one.made_by ? (['withdraw'] as const) : [])
					]
	}));
}

async function caseFor(uow: UnitOfWork, ctx: Ctx, caseId: string) {
	if (!isId(caseId) || readsFromOutside(ctx.actor)) return refuse('NOT_FOUND');
	const row = await uow.first(caseById({ id: caseId }));
	return row && mayReadCase(ctx, row) ? row : refuse('NOT_FOUND');
}

async function remarkFor(uow: UnitOfWork, ctx: Ctx, remarkId: string) {
	const remark = isId(remarkId) ? await uow.first(remarkById({ id: remarkId })) : undefined;
	if (!remark) return refuse('NOT_FOUND');
	const row = await caseFor(uow, ctx, remark.case_id);
	return isRefusal(row) ? row : remark;
}
