import type { Ctx } from '$lib/server/platform/context';
import { groupedBy } from '$lib/server/platform/grouped';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { textIn } from '$lib/text';
import { mutable, sectionOf, sections } from '../domain/sections';
import {
	addressOf,
	insertNotifications,
	leaveOnDesk,
	recipientsWaiting,
	takeWaiting,
	type Address,
	type Told
} from '../repository/notifications';
import { insertReminders, type MissingReminder } from '../repository/reminders';
import { postMail } from './mail';
import { makeStopLink } from './stop-mail';
import type { NotificationSource, ReminderSource } from './sources';

/** How many lines a message has; what is beyond stands at the desk. */
const mostLines = 40;

/**
 * Tells what has fallen due by today and was not told: on the desk at once, and in one mail a person and day with what
 * was raised, what is late, due and new, however many subjects and missed moments; without any of these there is no
 * mail. The ledger's rows, the notifications, the message and its job commit together, so that a program that is killed
 * anywhere tells each matter once when it comes back; the mail itself may arrive twice at most (decisions.md 21).
 *
 * @param tellers rooms that tell something without a deadline; what their acts noted goes out with the day's mail
 * @returns how many messages were left in the outbox
 */
export async function sendDueReminders(
	ctx: Ctx,
	sources: readonly ReminderSource[],
	tellers: readonly NotificationSource[] = []
): Promise<number> {
	const found = (await Promise.all(sources.map((source) => source.missing(ctx)))).flatMap((missing, at) =>
		missing.map((reminder) => ({ reminder, source: sources[at]!.name }))
	);
	const wanted = groupedBy(found, ({ reminder }) => reminder.recipient);
	const waiting = await ctx.db.rows(recipientsWaiting({}));
	const rooms = new Map([...sources, ...tellers].map((source) => [source.name, source]));
	let messages = 0;
	for (const recipient of new Set([...wanted.keys(), ...waiting.map((row) => row.recipient)]))
		if (await tell(ctx, recipient, wanted.get(recipient) ?? [], rooms)) messages += 1;
	return messages;
}

type Wanted = { readonly reminder: MissingReminder; readonly source: string };
type Rooms = ReadonlyMap<string, NotificationSource>;

const keyOf = ({
	subject_kind,
	subject_id,
	subject_key,
	anchor
}: Pick<MissingReminder, 'subject_kind' | 'subject_id' | 'subject_key' | 'anchor'>) =>
	[subject_kind, subject_id, subject_key, anchor].join(' ');

async function tell(ctx: Ctx, recipient: string, wanted: readonly Wanted[], rooms: Rooms): Promise<boolean> {
	const sent = await ctx.db.write(async (uow) => {
		const messageId = newId();
		const noted = wanted.length > 0 && (await noteInLedger(uow, ctx, recipient, wanted, rooms, messageId));
		const address =
			(await uow.first(addressOf(recipient, ctx.clock.today()))) ?? addressGiven(recipient, wanted);
		const mailed = await mailWhatWaits(uow, ctx, recipient, address, rooms, messageId);
		if (!noted && !mailed) return { mailed };
		uow.audit({
			at: ctx.clock.now(),
			actor: { id: null, role: 'program:send-reminders' },
			event: 'REMINDERS_SENT',
			subject: { kind: 'reminder', id: messageId },
			data: { recipient, ...(noted || { subjects: [], moments: 0 }), mailed }
		});
		return { mailed };
	});
	// A jam is no loss: what was not written is missing still, and the next round finds it.
	return isRefusal(sent) ? false : sent.mailed;
}

/** Whoever is no person and no partner of the house is written to at the address that the reminder brings. */
function addressGiven(recipient: string, wanted: readonly Wanted[]): Address | undefined {
	const [first] = wanted;
	if (!first || /^(person|partner):/.test(recipient)) return undefined;
	const { name, email, language } = first.reminder;
	return { name, email, language, mail: 'daily', muted: [], mailed_today: false };
}

/** The ledger takes what is new to it; however many moments were missed, one notification says it. */
async function noteInLedger(
	uow: UnitOfWork,
	ctx: Ctx,
	recipient: string,
	wanted: readonly Wanted[],
	rooms: Rooms,
	messageId: string
): Promise<{ subjects: string[]; moments: number } | false> {
	const taken = await uow.rows(
		insertReminders(
			wanted.map(({ reminder }) => reminder),
			ctx.clock.today(),
			messageId
		)
	);
	if (taken.length === 0) return false;
	const keys = new Set(taken.map(keyOf));
	const subjects = new Map(
		wanted.filter(({ reminder }) => keys.has(keyOf(reminder))).map((one) => [keyOf(one.reminder), one])
	);
	uow.add(
		insertNotifications(
			// The newest stands first at the desk: what is raised is noted last.
			[...subjects.values()]
				.toSorted((one, other) => urgency(other) - urgency(one))
				.map(({ reminder, source }) => ({
					id: newId(),
					recipient,
					person_id: personIn(recipient),
					source,
					subject_kind: reminder.subject_kind,
					subject_id: reminder.subject_id,
					subject_key: reminder.subject_key,
					anchor: reminder.anchor,
					facts: reminder.facts
				})),
			{ on: ctx.clock.today(), at: ctx.clock.now() }
		)
	);
	return { subjects: [...subjects.keys()], moments: taken.length };

	function urgency({ reminder, source }: Wanted): number {
		const section = rooms.get(source)?.section ?? sectionOf(reminder.anchor, ctx.clock.today());
		return sections.indexOf(section);
	}
}

/** The id of the person whom the ledger's recipient is; null for an organisation. */
export function personIn(recipient: string): string | null {
	const [kind, id] = recipient.split(':', 2);
	return kind === 'person' ? id! : null;
}

/** One mail with all that waits, where this recipient's wish and this day allow one. */
async function mailWhatWaits(
	uow: UnitOfWork,
	ctx: Ctx,
	recipient: string,
	address: Address | undefined,
	rooms: Rooms,
	messageId: string
): Promise<boolean> {
	if (!address || address.mail === 'none') {
		uow.add(leaveOnDesk(recipient, null));
		return false;
	}
	if (address.mail === 'daily' && address.mailed_today) return false;
	const quiet = [...rooms.values()]
		.filter(({ section }) => section && isMutable(section) && address.muted.includes(section))
		.map(({ name }) => name);
	if (quiet.length > 0) uow.add(leaveOnDesk(recipient, quiet));
	const told = await uow.rows(takeWaiting(recipient, ctx.clock.today()));
	const lines = linesOf(ctx, told, address, rooms).map(({ matter, room, ...line }, at) => {
		const person = personIn(recipient);
		// Only what the mail shows can be answered from it.
		const answer = at < mostLines && person !== null ? room.invite?.(uow, ctx, matter, person) : undefined;
		return { ...line, answer };
	});
	if (lines.length === 0) return false;
	const words = textIn(address.language).reminders.message;
	const person = personIn(recipient);
	const stopLink = person === null ? undefined : makeStopLink(uow, ctx, person, address.language);
	postMail(
		uow,
		ctx,
		{
			to: address.email,
			subject: words.subject(lines),
			body: words.body({
				name: address.name,
				lines: lines.slice(0, mostLines),
				further: Math.max(0, lines.length - mostLines),
				stop: stopLink,
				region: ctx.tenant.name
			}),
			...(stopLink ? { stopLink } : {})
		},
		`reminder.${messageId}`
	);
	return true;
}

const isMutable = (section: string) => (mutable as readonly string[]).includes(section);

/** What is raised first, then late, due and new; within each the nearest day first. */
function linesOf(ctx: Ctx, told: readonly Told[], address: Address, rooms: Rooms) {
	const today = ctx.clock.today();
	return told
		.flatMap((one) => {
			const room = rooms.get(one.source);
			const matter = { ...one, language: address.language };
			return room
				? [
						{
							...room.line(ctx, matter),
							matter,
							room,
							section: room.section ?? sectionOf(one.anchor, today),
							anchor: one.anchor
						}
					]
				: [];
		})
		.toSorted(
			(one, other) =>
				sections.indexOf(one.section) - sections.indexOf(other.section) ||
				(one.anchor < other.anchor ? -1 : one.anchor > other.anchor ? 1 : 0)
		);
}
