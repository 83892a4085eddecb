import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { notify } from '$lib/server/modules/notifications';
import {
	actorOf,
	clockInCase,
	foldCase,
	openVisits,
	stepOf,
	type CaseState,
	type WorkingDays
} from '$lib/server/modules/workflow';
import { deskOfCase } from '../repository/recounted-steps';
import type { CaseFile } from './case-file';
import { tellOfStop } from './tell-applicant';
import { movedDays } from './tell-of-moved-days';

/**
 * What stopping a case's clock, and letting it go on, means to those concerned: the applicant is written to with the
 * reason; on going on everybody whose due day has moved by the stop is told old and new.
 */
export async function tellOfClock(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	state: CaseState,
	calendar: WorkingDays,
	act: 'pause' | 'resume',
	reason: string
): Promise<void> {
	const moved = act === 'resume' ? movedBy(file, state, ctx.clock.today(), calendar) : [];
	tellOfStop(uow, ctx, file.row, { act, reason, moved, seq: state.seq });
	for (const { step, was, due } of moved) {
		const roles = [actorOf(step, state.answers)];
		const people = await uow.rows(
			deskOfCase({
				caseId: file.row.id,
				roles,
				today: ctx.clock.today(),
				me: ctx.actor.kind === 'person' ? ctx.actor.id : null
			})
		);
		for (const one of people)
			notify(uow, ctx, [one.person_id], {
				source: movedDays.name,
				subject: { kind: 'step', id: file.row.id, key: step.key },
				facts: { subject: file.row.subject, step: step.name, partner: one.partner, was, due }
			});
	}
}

/** The open steps whose due day is another than before the clock was stopped. */
function movedBy(file: CaseFile, state: CaseState, today: string, calendar: WorkingDays) {
	const at = file.events.findLastIndex((event) => event.act === 'pause');
	if (at < 1) return [];
	const before = foldCase(file.state.procedure, file.events.slice(0, at));
	const stopped = file.events[at]!.day;
	return openVisits(state).flatMap((visit) => {
		const step = stepOf(state.procedure, visit.step)!;
		const old = openVisits(before).find((one) => one.step === visit.step && one.round === visit.round);
		if (!old) return [];
		const was = clockInCase(before, old, stopped, calendar).due;
		const { due } = clockInCase(state, visit, today, calendar);
		return was !== null && due !== null && was !== due ? [{ step, was, due }] : [];
	});
}
