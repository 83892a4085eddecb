import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { keyPart, pageOf, readCursor } from '$lib/server/platform/keyset';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { sectionOf, type Section } from '../domain/sections';
import { markRead, notificationOf, notificationsOf, unreadOf } from '../repository/notifications';
import type { NotificationSource } from './sources';

export type Notification = {
	readonly id: string;
	readonly section: Section;
	readonly text: string;
	readonly href: string;
	readonly made_at: Date;
	readonly unread: boolean;
};

const usualPart = 25;

/** How many notifications a person has not read: at most 100, which stands for more. Nobody signed in has none. */
export async function countUnread(ctx: Ctx): Promise<number> {
	if (ctx.actor.kind !== 'person') return 0;
	return (await ctx.db.first(unreadOf({ person: ctx.actor.id })))?.unread ?? 0;
}

type Kept = {
	readonly source: string;
	readonly subject_kind: string;
	readonly subject_id: string;
	readonly subject_key: string;
	readonly anchor: string;
	readonly facts: unknown;
	readonly made_on: string;
};

/** What was told, in the reader's language, as it was true on the day on which it was told. */
function worded(ctx: Ctx, kept: Kept, rooms: readonly NotificationSource[]) {
	const room = rooms.find(({ name }) => name === kept.source);
	const then = { ...ctx, clock: { ...ctx.clock, today: () => kept.made_on } };
	return room && { ...room.line(then, { ...kept, language: ctx.language }), room };
}

/** What the reader was told, the newest first; 25 a part, where no other size is asked. */
export async function listNotifications(
	ctx: Ctx,
	rooms: readonly NotificationSource[],
	cursor?: string | null,
	pageSize = usualPart
): Promise<
	{ rows: readonly Notification[]; next: string | null } | AuthorisationRefusal | Refusal<'VALIDATION_FAILED'>
> {
	const denied = authorise(ctx, 'notification.own');
	if (denied) return denied;
	const key = readCursor(cursor, [keyPart.instant, keyPart.id]);
	if (isRefusal(key)) return key;
	if (ctx.actor.kind !== 'person') return { rows: [], next: null };
	const found = await ctx.db.rows(
		notificationsOf({
			person: ctx.actor.id,
			before: key ? new Date(key[0]!) : new Date('9999-01-01T00:00:00Z'),
			beforeId: key?.[1] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
			limit: pageSize + 1
		})
	);
	const page = pageOf(found, pageSize, (row) => [row.made_at.toISOString(), row.id]);
	return {
		next: page.next,
		rows: page.rows.flatMap((row) => {
			const line = worded(ctx, row, rooms);
			if (!line) return [];
			return {
				id: row.id,
				section: line.room.section ?? sectionOf(row.anchor, row.made_on),
				text: line.text,
				href: line.href,
				made_at: row.made_at,
				unread: row.read_at === null
			};
		})
	};
}

/** Notes a notification as read, and says where it leads. `NOT_FOUND`: there is none such of the reader's. */
export async function openNotification(
	ctx: Ctx,
	rooms: readonly NotificationSource[],
	id: string
): Promise<{ href: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'notification.own');
	if (denied) return denied;
	const { actor } = ctx;
	if (actor.kind !== 'person' || !isId(id)) return refuse('NOT_FOUND');
	const kept = await ctx.db.first(notificationOf({ person: actor.id, id }));
	const line = kept && worded(ctx, kept, rooms);
	if (!line) return refuse('NOT_FOUND');
	const read = await markAsRead(ctx, actor.id, id);
	return isRefusal(read) ? read : { href: line.href };
}

/** Notes all as read that the reader has. */
export async function readAllNotifications(
	ctx: Ctx
): Promise<{ read: number } | AuthorisationRefusal | DatabaseRefusal> {
	const denied = authorise(ctx, 'notification.own');
	if (denied) return denied;
	return ctx.actor.kind === 'person' ? markAsRead(ctx, ctx.actor.id, null) : { read: 0 };
}

function markAsRead(ctx: Ctx, person: string, id: string | null) {
	return carryOut(ctx, async (uow) => {
		const read = await uow.rows(markRead(person, id, ctx.clock.now()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'NOTIFICATIONS_READ',
			subject: { kind: 'person', id: person },
			data: { read: read.length }
		});
		return { read: read.length };
	});
}
