import type { Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { insertReminders, type MissingReminder } from '../repository/reminders';
import { postMail } from './mail';

/** One line of a message, and the page where something can be done about it. */
export type ReminderLine = { readonly text: string; readonly href: string };

/** A room that has something to remind of. It finds what is missing; the ledger decides what is sent. */
export type ReminderSource = {
	readonly name: string;
	missing(ctx: Ctx): Promise<readonly MissingReminder[]>;
	/** What is true today, in the recipient's language; however many moments were missed, one line says it. */
	line(ctx: Ctx, reminder: MissingReminder): ReminderLine;
};

/** How many lines a message has; what is beyond stands at the desk. */
const mostLines = 40;

/**
 * Sends what has fallen due by today and was not sent: one message a person, however many subjects and missed moments.
 * The ledger's rows, the message and its job commit together, so that a program that is killed anywhere sends each
 * reminder once when it comes back; the mail itself may arrive twice at most (decisions.md 21).
 *
 * @returns how many messages were left in the outbox
 */
export async function sendDueReminders(ctx: Ctx, sources: readonly ReminderSource[]): Promise<number> {
	const found = (await Promise.all(sources.map((source) => source.missing(ctx)))).flatMap((missing, at) =>
		missing.map((reminder) => ({ reminder, source: sources[at]! }))
	);
	const byRecipient = new Map<string, Wanted[]>();
	for (const one of found)
		byRecipient.set(one.reminder.recipient, [...(byRecipient.get(one.reminder.recipient) ?? []), one]);
	let messages = 0;
	for (const wanted of byRecipient.values()) if (await sendTo(ctx, wanted)) messages += 1;
	return messages;
}

type Wanted = { readonly reminder: MissingReminder; readonly source: ReminderSource };

const keyOf = ({
	subject_kind,
	subject_id,
	subject_key,
	anchor
}: Pick<MissingReminder, 'subject_kind' | 'subject_id' | 'subject_key' | 'anchor'>) =>
	[subject_kind, subject_id, subject_key, anchor].join(' ');

async function sendTo(ctx: Ctx, wanted: readonly Wanted[]): Promise<boolean> {
	const messageId = newId();
	const sent = await ctx.db.write(async (uow) => {
		const reminders = wanted.map(({ reminder }) => reminder);
		const taken = await uow.rows(insertReminders(reminders, ctx.clock.today(), messageId));
		if (taken.length === 0) return false;
		const keys = new Set(taken.map(keyOf));
		const subjects = new Map(
			wanted
				.filter(({ reminder }) => keys.has(keyOf(reminder)))
				.map((one) => [keyOf(one.reminder), one] as const)
		);
		const lines = [...subjects.values()]
			.toSorted((one, other) => (one.reminder.anchor < other.reminder.anchor ? -1 : 1))
			.map(({ reminder, source }) => source.line(ctx, reminder));
		const [{ name, email, language }] = reminders as [MissingReminder];
		const words = textIn(language).reminders.message;
		const about = {
			name,
			lines: lines.slice(0, mostLines),
			further: Math.max(0, lines.length - mostLines),
			region: ctx.tenant.name
		};
		postMail(
			uow,
			ctx,
			{ to: email, subject: words.subject(lines), body: words.body(about) },
			`reminder.${messageId}`
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: { id: null, role: 'program:send-reminders' },
			event: 'REMINDERS_SENT',
			subject: { kind: 'reminder', id: messageId },
			data: { recipient: reminders[0]!.recipient, subjects: [...subjects.keys()], moments: taken.length }
		});
		return true;
	});
	// A jam is no loss: what was not written is missing still, and the next round finds it.
	return isRefusal(sent) ? false : sent;
}
