import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { addCalendarDays, isDay } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	compareProcedures,
	procedureInForce,
	unsoundFrom,
	type ComparedStep,
	type DatedChange,
	type Finding,
	type Procedure,
	type ProcedureChangeRefusal
} from '$lib/server/modules/workflow';
import { isProcedureKey, nationalProcedures } from '../../domain/procedures';
import { readToldChange, type ToldChange } from '../../domain/procedures/region-change';
import {
	changesOf,
	holdProcedure,
	insertChange,
	setLastDay,
	withdraw
} from '../../repository/procedure-changes';
import { datedChange } from './procedures-in-force';

/** A change as it is told, with the days between which it is to hold; `to` empty: for good. */
export type ToldDatedChange = ToldChange & { readonly from: string; readonly to: string };

/**
 * `NOT_FOUND` no such procedure or change · `VALIDATION_FAILED` what is wrong beside which field · the rest as the rule
 * of procedures says: `STEP_STATUTORY` the law wants the step, `DEADLINE_STATUTORY` and its days, `MOVE_LEAVES_PHASE`,
 * `PROCEDURE_UNSOUND` a case could stall, jump or never end (`findings`, and the `day` from which).
 */
export type ChangeRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'NOT_FOUND' | 'VALIDATION_FAILED' | ProcedureChangeRefusal>;

type Judged = {
	readonly national: Procedure;
	readonly added: DatedChange;
	readonly changes: readonly DatedChange[];
};

type Row = { readonly number: number; readonly withdrawn_at: Date | null } & Parameters<
	typeof datedChange
>[0];

/** Is this change well said, and does the procedure stay whole with it on every day from its first? */
function judge(ctx: Ctx, key: string, rows: readonly Row[], told: ToldDatedChange): Judged | ChangeRefusal {
	if (!isProcedureKey(key)) return refuse('NOT_FOUND');
	const national = nationalProcedures[key];
	const known = rows.filter((row) => row.withdrawn_at === null).map(datedChange);
	const today = ctx.clock.today();
	const errors: { field: string; message: string }[] = [
		...(isDay(told.from) ? [] : [{ field: 'from', message: 'REQUIRED' }]),
		// What has been may not be rewritten: cases of those days were opened under what then held.
		...(isDay(told.from) && told.from < today ? [{ field: 'from', message: 'FROM_PAST' }] : []),
		...(told.to !== '' && told.to < told.from ? [{ field: 'to', message: 'ENDS_BEFORE_START' }] : []),
		...(told.rule.trim() === '' ? [{ field: 'rule', message: 'REQUIRED' }] : []),
		...(told.rule.length > 300 ? [{ field: 'rule', message: 'TOO_LONG' }] : [])
	];
	const held = isDay(told.from) ? procedureInForce(national, known, told.from) : national;
	const change = readToldChange(isRefusal(held) ? national : held, told);
	if ('faults' in change || errors.length > 0)
		return refuse('VALIDATION_FAILED', { errors: ['faults' in change ? change.faults : [], errors].flat() });
	const number = Math.max(0, ...rows.map((row) => row.number)) + 1;
	const added = datedChange({ number, valid_from: told.from, valid_to: told.to || null, change });
	const changes = [...known, added];
	const unsound = unsoundFrom(national, changes, told.from);
	return unsound ? withNames(unsound, national, added) : { national, added, changes };
}

/** The refusal with the names of the steps it speaks of, so that a sentence can be made of it. */
function withNames(
	no: Refusal<ProcedureChangeRefusal>,
	national: Procedure,
	added?: DatedChange
): Refusal<ProcedureChangeRefusal> {
	const { findings = [], step } = (no.details ?? {}) as { findings?: Finding[]; step?: string };
	const steps = [...national.steps, ...(added?.change.change === 'add_step' ? [added.change.step] : [])];
	const nameOf = (key: string | null | undefined) => steps.find((one) => one.key === key)?.name ?? null;
	return refuse(no.refused, {
		...no.details,
		name: nameOf(step),
		findings: findings.map((finding) => ({ ...finding, name: nameOf(finding.step) }))
	});
}

/** What the procedure would look like beside the nation's on the first day of the change; nothing is kept. */
export async function previewProcedureChange(
	ctx: Ctx,
	key: string,
	told: ToldDatedChange
): Promise<{ day: string; lines: readonly ComparedStep[] } | ChangeRefusal> {
	const denied = authorise(ctx, 'admin.procedures');
	if (denied) return denied;
	const judged = judge(ctx, key, await ctx.db.rows(changesOf({ key })), told);
	if (isRefusal(judged)) return judged;
	const regional = procedureInForce(judged.national, judged.changes, told.from);
	if (isRefusal(regional)) return regional;
	return { day: told.from, lines: compareProcedures(judged.national, regional) };
}

/**
 * Writes down a change of a national procedure by the region's own rule, from a day on. Cases that are open or closed
 * keep the procedure that they froze at their start; only those opened on its days follow it.
 */
export async function addProcedureChange(
	ctx: Ctx,
	key: string,
	told: ToldDatedChange
): Promise<{ id: string; number: number } | ChangeRefusal> {
	const denied = authorise(ctx, 'admin.procedures');
	if (denied) return denied;
	return carryOut(ctx, async (uow) => {
		await uow.rows(holdProcedure(key));
		const judged = judge(ctx, key, await uow.rows(changesOf({ key })), told);
		if (isRefusal(judged)) return judged;
		const id = newId();
		const number = Number(judged.added.id);
		const { from, to, change } = judged.added;
		uow.add(
			insertChange({
				id,
				procedure_key: key,
				number,
				valid_from: from,
				valid_to: to,
				change,
				rule: told.rule.trim(),
				is_example: makesExamples(ctx),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROCEDURE_CHANGED',
			subject: { kind: 'procedure_change', id },
			data: { procedure: key, number, from, to, change, rule: told.rule.trim() }
		});
		return { id, number };
	});
}

/**
 * Gives a change its last day (yesterday at the earliest), or withdraws one that has not begun. The procedure must be
 * whole without it too: days of a step that it added cannot outlive the step.
 */
export async function endProcedureChange(
	ctx: Ctx,
	input: { key: string; id: string; lastDay: string }
): Promise<{ id: string; withdrawn: boolean } | ChangeRefusal> {
	const denied = authorise(ctx, 'admin.procedures');
	if (denied) return denied;
	const { key, lastDay } = input;
	if (!isProcedureKey(key)) return refuse('NOT_FOUND');
	const today = ctx.clock.today();
	return carryOut(ctx, async (uow) => {
		await uow.rows(holdProcedure(key));
		const rows = (await uow.rows(changesOf({ key }))).filter((row) => row.withdrawn_at === null);
		const row = rows.find(({ id }) => id === input.id);
		if (!row) return refuse('NOT_FOUND');
		const withdrawn = row.valid_from > today;
		const fault = (message: string) =>
			refuse('VALIDATION_FAILED', { errors: [{ field: 'last_day', message }] });
		if (!withdrawn) {
			if (!isDay(lastDay)) return fault('REQUIRED');
			if (lastDay < addCalendarDays(today, -1)) return fault('LAST_DAY_PAST');
			if (lastDay < row.valid_from) return fault('ENDS_BEFORE_START');
			if (row.valid_to !== null && lastDay > row.valid_to) return fault('ENDS_LATER');
		}
		const others = rows.filter(({ id }) => id !== row.id).map(datedChange);
		const left = withdrawn ? others : [...others, { ...datedChange(row), to: lastDay }];
		const unsound = unsoundFrom(nationalProcedures[key], left, today);
		if (unsound) return withNames(unsound, nationalProcedures[key]);
		uow.guard(
			withdrawn ? withdraw(row.id, row.version, ctx.clock.now()) : setLastDay(row.id, row.version, lastDay)
		);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: withdrawn ? 'PROCEDURE_CHANGE_WITHDRAWN' : 'PROCEDURE_CHANGE_ENDED',
			subject: { kind: 'procedure_change', id: row.id },
			data: { procedure: key, number: row.number, ...(withdrawn ? {} : { last_day: lastDay }) }
		});
		return { id: row.id, withdrawn };
	});
}
