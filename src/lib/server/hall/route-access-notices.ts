import type { AddressName } from '$lib/addresses';
import type { Access } from './route-access';

/** Who may open and send what tells people something: notifications, and the calendar of deadlines. */
export const noticeAccess = {
	/** Whoever holds the secret address reads as the person for whom it was made. */
	deadlinesFeed: { open: 'public.read' },
	questions: { open: 'inquiry.ask', actions: { default: 'inquiry.ask' } },
	informationRequests: { open: 'inquiry.ask', actions: { default: 'inquiry.ask' } },
	inquiryConfirm: { open: 'inquiry.ask', actions: { default: 'inquiry.ask' } },
	inquiry: { open: 'inquiry.ask', actions: { default: 'inquiry.ask' } },
	deskInquiries: { open: 'inquiry.read' },
	deskInquiry: {
		open: 'inquiry.read',
		actions: {
			give: 'inquiry.answer',
			refuse: 'inquiry.answer',
			extend: 'inquiry.answer',
			answerObjection: 'inquiry.answer_objection'
		}
	},
	/** Whoever holds the link does its one act as the person to whom it was mailed. */
	answerLink: { open: 'public.read', actions: { default: 'link.answer' } },
	answerPaper: { open: 'public.read' },
	/** Whoever holds the link ends, or begins again, the mail to the person to whom it was mailed; nothing else. */
	stopMail: { open: 'public.read', actions: { stop: 'link.answer', resume: 'link.answer' } },
	deskNotifications: {
		open: 'notification.own',
		actions: { open: 'notification.own', readAll: 'notification.own' }
	},
	deskNotificationSetting: {
		open: 'notification.own',
		actions: {
			wishes: 'notification.own',
			address: 'notification.own',
			prove: 'notification.own',
			forget: 'notification.own',
			feed: 'notification.own',
			endFeed: 'notification.own'
		}
	}
} as const satisfies Partial<Record<AddressName, Access>>;
