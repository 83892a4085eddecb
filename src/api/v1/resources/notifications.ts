import { z } from '@hono/zod-openapi';
import { notificationSources } from '$lib/server/hall/notification-sources';
import {
	countUnread,
	listNotifications,
	openNotification,
	readAllNotifications
} from '$lib/server/modules/notifications';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { listOf, ListQuery } from '../lists';

const tags = ['notifications'];
const Notification = z
	.object({
		id: z.string(),
		section: z.enum(['raised', 'late', 'due', 'new', 'told']),
		text: z.string().openapi({ description: 'in the language asked for, as it was true when it was told' }),
		href: z.string(),
		told_at: z.string(),
		unread: z.boolean()
	})
	.openapi('Notification');

/** What whoever holds the token was told at the desk; nobody reads another's. */
export function notificationsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/notifications',
		access: 'notification.own',
		summary: 'What the reader was told, the newest first; `unread` stops at 100, which stands for more',
		tags,
		query: ListQuery,
		answer: listOf(Notification).extend({ unread: z.number().int() }),
		async handle({ ctx, query }) {
			const [found, unread] = await Promise.all([
				listNotifications(ctx, notificationSources, query.cursor, query.limit),
				countUnread(ctx)
			]);
			if (isRefusal(found)) return found;
			return {
				data: found.rows.map(({ made_at: at, ...one }) => ({ ...one, told_at: at.toISOString() })),
				page: { next: found.next },
				unread
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/notifications/{id}/read',
		access: 'notification.own',
		summary: 'Note one as read; answers where it leads',
		tags,
		params: z.object({ id: z.string() }),
		answer: z.object({ href: z.string() }),
		handle: ({ ctx, params: { id } }) => openNotification(ctx, notificationSources, id)
	});
	endpoint(api, {
		method: 'post',
		path: '/notifications/read',
		access: 'notification.own',
		summary: 'Note all as read',
		tags,
		answer: z.object({ read: z.number().int() }),
		handle: ({ ctx }) => readAllNotifications(ctx)
	});
}
