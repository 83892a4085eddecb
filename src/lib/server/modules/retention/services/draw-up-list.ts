import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { takeUpload } from '$lib/server/modules/cooperation';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { Faults, grounds, needsConsent, type Ground } from '../domain/destruction';
import { retentionKinds, type RetentionKind, type RetentionRule } from '../domain/schedule';
import { standingsOf } from '../repository/due';
import { insertLines, insertList, lastSequence, listsOfSubject } from '../repository/lists';
import { nameOf, personOf } from './find-list';
import { listDueUnchecked, scheduleUnchecked, type DueLine } from './read-schedule';

/** A list that a panel can go through in one sitting; what is over goes on the next one. */
export const mostLines = 200;

/**
 * Draws up a list for destruction of all papers of one kind that are due, whose fate is that, and that nothing holds and no
 * other list names; the longest over first, 200 at most.
 *
 * `NOTHING_DUE`: there are none.
 */
export async function drawUpList(
	ctx: Ctx,
	kind: string
): Promise<
	| { id: string; lines: number }
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'VALIDATION_FAILED' | 'NOTHING_DUE'>
> {
	const denied = authorise(ctx, 'destruction.write');
	if (denied) return denied;
	const chosen = retentionKinds.find((one) => one === kind);
	if (!chosen) return refuse('VALIDATION_FAILED', { errors: [{ field: 'kind', message: 'CHOOSE_ONE' }] });
	const rule = (await scheduleUnchecked(ctx)).find((one) => one.kind === chosen)!;
	const lines = await candidates(ctx, chosen);
	if (lines.length === 0) return refuse('NOTHING_DUE');
	const id = newId();
	return carryOut(ctx, async (uow) => {
		const number = await addList(uow, ctx, id, rule, { purpose: 'schedule', ground: null, reason: null });
		uow.add(
			insertLines(
				lines.map((line, place) => ({
					id: newId(),
					list_id: id,
					position: place + 1,
					subject_kind: line.subject,
					subject_id: line.id,
					ended_on: line.endedOn,
					due_on: line.dueOn,
					state: 'open'
				}))
			)
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DESTRUCTION_LIST_DRAWN',
			subject: { kind: 'destruction_list', id },
			data: { number, kind: chosen, lines: lines.map((line) => ({ kind: line.subject, id: line.id })) }
		});
		return { id, lines: lines.length };
	});
}

async function candidates(ctx: Ctx, kind: RetentionKind): Promise<DueLine[]> {
	const lines: DueLine[] = [];
	let after: Parameters<typeof listDueUnchecked>[1]['after'];
	do {
		const part = await listDueUnchecked(ctx, { kind, after, limit: 500 });
		lines.push(...part.rows.filter((row) => row.fate === 'destroyed' && !row.heldBy && !row.list));
		after = part.next ?? undefined;
	} while (after && lines.length < mostLines);
	return lines.slice(0, mostLines);
}

/** The list itself with the next number of its year, by the rule of today. */
async function addList(
	uow: UnitOfWork,
	ctx: Ctx,
	id: string,
	rule: RetentionRule,
	why: {
		readonly purpose: 'schedule' | 'early';
		readonly ground: Ground | null;
		readonly reason: string | null;
		readonly requestedOn?: string | null;
		readonly documentId?: string | null;
		readonly isExample?: boolean;
	}
): Promise<string> {
	const today = ctx.clock.today();
	const year = Number(today.slice(0, 4));
	const sequence = (await uow.first(lastSequence({ year })))!.last + 1;
	const number = `DUM-${String(sequence).padStart(3, '0')}/${year}`;
	uow.add(
		insertList({
			id,
			year,
			sequence,
			number,
			kind: rule.kind,
			purpose: why.purpose,
			ground: why.ground,
			reason: why.reason,
			requested_on: why.requestedOn ?? null,
			request_document_id: why.documentId ?? null,
			months: rule.inactiveMonths,
			schedule_number: rule.scheduleNumber,
			approver: rule.approver,
			needs_consent: why.purpose === 'schedule' && needsConsent(rule.consent, rule.inactiveMonths),
			state: 'drawn',
			state_since: today,
			drawn_by: personOf(ctx),
			drawn_by_name: nameOf(ctx),
			drawn_on: today,
			is_example: why.isExample ?? makesExamples(ctx),
			created_at: ctx.clock.now()
		})
	);
	return number;
}

/**
 * Proposes to remove what a refused applicant handed in before its time: because the person asks (UU 27/2022), or by the
 * office with its reason. One other person approves; the case stays with what was decided.
 *
 * `NOT_REFUSED`: the case is not (or no longer) a refused one. `ALREADY_LISTED` (details: `number`): it stands on a list.
 */
export async function proposeEarlyRemoval(
	ctx: Ctx,
	asked: {
		readonly caseId: string;
		readonly ground: string;
		readonly reason: string;
		readonly requestedOn: string;
		readonly documentId: string | null;
	}
): Promise<
	| { id: string }
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'VALIDATION_FAILED' | 'NOT_FOUND' | 'NOT_REFUSED' | 'ALREADY_LISTED' | 'DOCUMENT_UNKNOWN'>
> {
	const denied = authorise(ctx, 'destruction.write');
	if (denied) return denied;
	const [standing] = isId(asked.caseId)
		? await ctx.db.rows(standingsOf({ agreements: [], cases: [asked.caseId] }, ctx.clock.today()))
		: [];
	if (!standing) return refuse('NOT_FOUND');
	if (!standing.is_refused || !standing.ended_on) return refuse('NOT_REFUSED');
	const ground = grounds.find((one) => one === asked.ground);
	const faults = new Faults();
	if (!ground) faults.add('ground', 'CHOOSE_ONE');
	faults.text('reason', asked.reason, 500);
	if (ground === 'request') faults.day('requested_on', asked.requestedOn, { today: ctx.clock.today() });
	if (faults.all.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.all });
	const rule = (await scheduleUnchecked(ctx)).find((one) => one.kind === 'refused_case')!;
	const id = newId();
	return carryOut(ctx, async (uow) => {
		const [before] = await uow.rows(listsOfSubject('case', asked.caseId));
		if (before) return refuse('ALREADY_LISTED', { number: before.number });
		if (asked.documentId) {
			const refused = await takeUpload(uow, ctx, asked.documentId, { kind: 'destruction_list', id });
			if (isRefusal(refused)) return refused;
		}
		const number = await addList(uow, ctx, id, rule, {
			purpose: 'early',
			ground: ground!,
			reason: asked.reason.trim(),
			requestedOn: ground === 'request' ? asked.requestedOn : null,
			documentId: asked.documentId
		});
		uow.add(
			insertLines([
				{
					id: newId(),
					list_id: id,
					position: 1,
					subject_kind: 'case',
					subject_id: asked.caseId,
					ended_on: standing.ended_on!,
					due_on: null,
					state: 'open'
				}
			])
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'EARLY_REMOVAL_PROPOSED',
			subject: { kind: 'destruction_list', id },
			data: { number, case: asked.caseId, ground, requested_on: asked.requestedOn || null }
		});
		return { id };
	});
}
