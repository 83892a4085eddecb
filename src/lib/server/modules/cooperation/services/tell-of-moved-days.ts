import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import { groupedBy } from '$lib/server/platform/grouped';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { notify, postMail, type NotificationSource } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import type { Bilingual } from '$lib/text/bilingual';
import { concernedBy, takeUntold, type ToldStep } from '../repository/recounted-steps';

/** How many lines a message has; what is beyond stands at the desk. */
const mostLines = 40;

type Facts = {
	readonly subject: string;
	readonly step: unknown;
	readonly partner: boolean;
	readonly was: string;
	readonly due: string;
};

/** Due days that a change of the calendar moved, old and new. */
export const movedDays: NotificationSource = {
	name: 'moved_days',
	section: 'told',
	line(ctx, { subject_id: id, facts, language }) {
		const { subject, step, partner, was, due } = facts as Facts;
		return {
			text: textIn(language).movedDays.line({ subject, step: (step as Bilingual)[language], was, due }),
			href: ctx.origin + href(language, partner ? 'accountCase' : 'deskCase', { id })
		};
	}
};

/**
 * Tells exactly those whose due days a change of the calendar moved: on whose desk the step lies, and who follows the
 * case; one message a person, however many steps. What is told is taken from the notes in the same transaction that
 * leaves the messages in the outbox, so nobody is told twice or forgotten when the program is killed.
 *
 * @returns how many people were written to
 */
export async function tellOfMovedDays(ctx: Ctx): Promise<number> {
	const told = await ctx.db.write(async (uow) => {
		const [id, at] = [newId(), ctx.clock.now()];
		const taken = await uow.rows(takeUntold(id, at));
		if (taken.length === 0) return 0;
		const rows = await uow.rows(concernedBy(id, ctx.clock.today(), mostLines));
		const people = groupedBy(rows, (row) => row.recipient);
		for (const steps of people.values()) {
			const [{ email, language, name, all_of_theirs: all }] = steps as [ToldStep];
			const words = textIn(language).movedDays;
			const lines = steps.map((step) => ({
				text: words.line({
					subject: step.subject,
					step: (step.step as Bilingual)[language],
					was: step.was_on,
					due: step.due_on
				}),
				href: ctx.origin + href(language, step.partner ? 'accountCase' : 'deskCase', { id: step.case_id })
			}));
			const body = words.body({ name, lines, further: all - lines.length, region: ctx.tenant.name });
			postMail(uow, ctx, { to: email, subject: words.subject(all), body }, `moved-days.${id}`);
			for (const step of steps)
				notify(uow, ctx, [step.recipient.slice('person:'.length)], {
					source: movedDays.name,
					subject: { kind: 'step', id: step.case_id },
					facts: {
						subject: step.subject,
						step: step.step,
						partner: step.partner,
						was: step.was_on,
						due: step.due_on
					} satisfies Facts,
					mailed: true
				});
		}
		uow.audit({
			at,
			actor: { id: null, role: 'program:recount-due-days' },
			event: 'MOVED_DUE_DAYS_TOLD',
			subject: { kind: 'moved_due_days', id },
			data: { moved: taken.length, recipients: [...people.keys()] }
		});
		return people.size;
	});
	if (isRefusal(told)) throw new Error(`nobody was told of moved days: ${told.refused}`);
	return told;
}
