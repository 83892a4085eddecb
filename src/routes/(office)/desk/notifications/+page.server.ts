import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { whatsAppLink } from '$lib/desk-words/case-about';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { notificationSources } from '$lib/server/hall/notification-sources';
import { listNotifications, openNotification, readAllNotifications } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).notifications;
	const cursor = url.searchParams.get('cursor');
	const listed = orError(language, await listNotifications(ctx, notificationSources, cursor));
	return {
		key: randomUUID(),
		allRead: url.searchParams.get('done') === 'read',
		anyUnread: listed.rows.some((row) => row.unread),
		rows: listed.rows.map((row) => ({
			id: row.id,
			section: row.section,
			text: row.text,
			when: writeInstant(row.made_at, ctx.tenant.timeZone, language, 'short'),
			unread: row.unread,
			message: messageOf(row)
		})),
		newest: cursor ? href(language, 'deskNotifications') : undefined,
		older: listed.next ? href(language, 'deskNotifications', {}, { cursor: listed.next }) : undefined,
		setting: href(language, 'deskNotificationSetting')
	};

	function messageOf(row: { text: string; href: string }) {
		const text = words.messageText({ ...row, region: ctx.tenant.name });
		return { text, whatsApp: whatsAppLink(text) };
	}
};

export const actions: Actions = {
	open: (event) =>
		answerForm(event, {
			act: 'notifications.open',
			texts: [],
			faults: {},
			work: (ctx, sent) => openNotification(ctx, notificationSources, sent.text('id')),
			// Ours is the host of this request, whatever the installation calls itself.
			to: ({ href: address }) => address.replace(event.locals.ctx.origin, '')
		}),
	readAll: (event) =>
		answerForm(event, {
			act: 'notifications.read_all',
			texts: [],
			faults: {},
			work: (ctx) => readAllNotifications(ctx),
			to: () => href(event.locals.language, 'deskNotifications', {}, { done: 'read' })
		})
};
