import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { groupedBy } from '$lib/server/platform/grouped';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { workingDaysOf, type WorkingDays } from '$lib/server/modules/calendar';
import { dueOfKeptClock, keptClock, openVisits, type KeptClock } from '$lib/server/modules/workflow';
import { countedSteps, moveDueDays, noteMovedDays, type MovedDay } from '../repository/recounted-steps';
import { loadCaseUnchecked } from './case-file';

const page = 1000;
/** After this long every act that had read the calendar as it was has ended. */
const secondLookAfter = 120_000;

/**
 * Has the due days of open cases counted again once this act has committed, and looked at once more a little later:
 * an act that had read the calendar as it was may commit after the first round.
 */
export function enqueueRecount(uow: UnitOfWork, ctx: Pick<Ctx, 'clock'>): void {
	uow.enqueue('recount-due-days', {}, { key: 'recount-due-days' });
	uow.enqueue(
		'recount-due-days',
		{},
		{ key: 'recount-due-days:again', runAt: new Date(ctx.clock.now().getTime() + secondLookAfter) }
	);
}

type StepRow = {
	readonly case_id: string;
	readonly step_key: string;
	readonly opened_on: string;
	readonly due_on: string | null;
	readonly due_provisional: boolean;
	readonly clock: unknown;
};

/**
 * Counts the due days of all open steps again on the calendar as it now is. The events of a case stay as they were;
 * only what desks show of them changes. Each page of steps is one transaction with the audit of every case that moved
 * and a note for those who are to be told, so that a program that is killed goes on where it stood.
 *
 * @returns how many steps were looked at, and how many of their due days moved
 */
export async function recountDueDays(ctx: Ctx): Promise<{ looked: number; moved: number }> {
	const calendar = await workingDaysOf(ctx);
	let [afterCase, afterStep] = ['00000000-0000-0000-0000-000000000000', ''];
	let looked = 0;
	let moved = 0;
	for (;;) {
		const rows = await ctx.db.rows(countedSteps({ afterCase, afterStep, limit: page }));
		const last = rows.at(-1);
		if (!last) break;
		[afterCase, afterStep] = [last.case_id, last.step_key];
		looked += rows.length;
		moved += await movePage(ctx, await changesIn(ctx, rows, calendar));
	}
	const noted = await ctx.db.write((uow) => {
		uow.audit({
			at: ctx.clock.now(),
			actor: { id: null, role: 'program:recount-due-days' },
			event: 'DUE_DAYS_COUNTED',
			subject: { kind: 'calendar' },
			data: { looked, moved }
		});
	});
	if (isRefusal(noted)) throw new Error(`the recount was not noted: ${noted.refused}`);
	return { looked, moved };
}

/** The steps whose due day or its certainty is another on this calendar. */
async function changesIn(ctx: Ctx, rows: readonly StepRow[], calendar: WorkingDays): Promise<MovedDay[]> {
	const changes: MovedDay[] = [];
	for (const row of rows) {
		const kept = row.clock as KeptClock | null;
		const clock = kept ?? (await clockFromHistory(ctx, row));
		const due = clock && dueOfKeptClock(row.opened_on, clock, calendar);
		if (!due || row.due_on === null) continue;
		const same = due.day === row.due_on && due.provisional === row.due_provisional;
		if (same && kept !== null) continue;
		changes.push({
			id: newId(),
			case_id: row.case_id,
			step_key: row.step_key,
			opened_on: row.opened_on,
			was_on: row.due_on,
			due_on: due.day,
			provisional: due.provisional,
			clock: kept === null ? clock : null
		});
	}
	return changes;
}

/** For a row of before the clock was kept beside the step. */
async function clockFromHistory(ctx: Ctx, row: StepRow): Promise<KeptClock | null> {
	const file = await loadCaseUnchecked(ctx.db, row.case_id);
	const visit = file && openVisits(file.state).find((one) => one.step === row.step_key);
	return visit ? keptClock(file.state, visit) : null;
}

async function movePage(ctx: Ctx, changes: readonly MovedDay[]): Promise<number> {
	if (changes.length === 0) return 0;
	const written = await ctx.db.write(async (uow) => {
		const rows = await uow.rows(moveDueDays(changes));
		const done = new Set(rows.map((row) => `${row.case_id} ${row.step_key}`));
		const moved = changes.filter(
			(one) => one.due_on !== one.was_on && done.has(`${one.case_id} ${one.step_key}`)
		);
		if (moved.length > 0) uow.add(noteMovedDays(moved, ctx.clock.now()));
		for (const [id, steps] of groupedBy(moved, (one) => one.case_id))
			uow.audit({
				at: ctx.clock.now(),
				actor: { id: null, role: 'program:recount-due-days' },
				event: 'CASE_DUE_DAYS_COUNTED',
				subject: { kind: 'case', id },
				data: {
					steps: steps.map(({ step_key, was_on, due_on }) => ({ step: step_key, from: was_on, to: due_on }))
				}
			});
		return moved.length;
	});
	if (isRefusal(written)) throw new Error(`due days were not written: ${written.refused}`);
	return written;
}
