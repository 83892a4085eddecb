import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { notify, type NotificationSource } from '$lib/server/modules/notifications';
import { openSteps } from '$lib/server/modules/workflow';
import { sentenceFor, textIn } from '$lib/text';
import { dayInZone } from '$lib/written/time-zone';
import { actOnStep } from '../act-on-step';
import { loadCaseUnchecked } from '../case-file';
import { loadRoundUnchecked } from './round-file';

type Facts = { readonly title: string; readonly refused: string; readonly details: Record<string, unknown> };

/** A finished round whose step could not be taken by itself: whoever began it takes it by hand. */
export const stepNotTaken: NotificationSource = {
	name: 'signed_step',
	section: 'due',
	line(ctx, { subject_id: id, subject_key: step, facts, language }) {
		const { title, refused, details } = facts as Facts;
		const why = sentenceFor(language, { refused, details });
		return {
			text: textIn(language).signing.stepNotTaken(title, why),
			href: ctx.origin + href(language, 'deskCaseAct', { id, step })
		};
	}
};

/**
 * Takes the signing step of a case once its round is done: with the paper that bears every signature, the day of the
 * last one, and the names that signed for each side. Run again it finds the step taken and does nothing, and a step that
 * somebody took by hand stays as they took it. What the law of that day refuses is not forced: whoever began the round
 * is told why, and takes the step with what is missing.
 *
 * @returns whether the step was taken by this call
 */
export async function takeSignedStep(ctx: Ctx, roundId: string): Promise<boolean> {
	const found = await loadRoundUnchecked(ctx.db, roundId);
	const step = found?.round.step_key;
	if (!found || !step || found.round.state !== 'done') return false;
	const { round, seats } = found;
	const file = await loadCaseUnchecked(ctx.db, round.case_id);
	if (!file || !openSteps(file.state).includes(step)) return false;
	const signed = seats.filter((seat) => seat.act === 'sign' && seat.state === 'done');
	const last = signed.map((seat) => seat.done_at!).toSorted((one, other) => Number(other) - Number(one))[0];
	const done = await actOnStep(ctx, round.case_id, step, 'signed', {
		document_id: round.document_id,
		signed_on: last ? dayInZone(last, ctx.tenant.timeZone) : ctx.clock.today(),
		medium: 'electronic',
		signatories: signed.map((seat) => ({
			party: seat.side === 'region' ? 'region' : (file.row.partner_name ?? seat.name),
			person: seat.name,
			capacity: seat.capacity || seat.name
		}))
	});
	if (!isRefusal(done)) return true;
	if (done.refused === 'STEP_NOT_OPEN' || done.refused === 'STATE_CHANGED' || !round.opened_by) return false;
	const facts: Facts = {
		title: round.title,
		refused: done.refused,
		details: (done.details ?? {}) as Record<string, unknown>
	};
	const told = await ctx.db.write((uow) => {
		notify(uow, ctx, [round.opened_by!], {
			source: stepNotTaken.name,
			subject: { kind: 'case', id: round.case_id, key: step },
			facts
		});
		uow.audit({
			at: ctx.clock.now(),
			actor: { id: null, role: 'program:signing-round' },
			event: 'SIGNED_STEP_NOT_TAKEN',
			subject: { kind: 'case', id: round.case_id },
			data: { round_id: round.id, step, refused: done.refused }
		});
	});
	if (isRefusal(told)) throw new Error(`nobody was told that a step waits: ${told.refused}`);
	return false;
}
