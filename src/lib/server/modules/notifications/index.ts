/** The door of notifications: what is sent to people, exactly once. */
export { postMail, deliverMail, wasPosted, type Mail } from './services/mail';
export { listKeptMail, readKeptMail, readMailFile, type KeptMail } from './services/kept-mail';
export { sendDueReminders } from './services/send-due-reminders';
export type { Matter, NotificationSource, ReminderSource } from './services/sources';
export { notify, type Notice } from './services/notify';
export { changedDays, tellOfChange } from './services/changed-terms';
export {
	countUnread,
	listNotifications,
	openNotification,
	readAllNotifications,
	type Notification
} from './services/own-notifications';
export {
	askForAddress,
	changeOwnSetting,
	endFeed,
	forgetAddress,
	mailWishes,
	makeFeed,
	proveAddress,
	readerOfFeed,
	readOwnSetting
} from './services/own-setting';
export { readStopLink, setMailByLink } from './services/stop-mail';
export { mutable as mutableSections, sections, type Section } from './domain/sections';
export { readHint, showsHint } from './services/hints';
export { leaderSheetReaders, wantsLeaderSheet, wishLeaderSheet } from './services/leader-sheet-wish';
export { dayOfMoment, momentsFrom, type Moment } from './domain/moments';
export { raisedSteps } from './repository/notifications';
export { missingReminders, partnersWrittenTo, writtenTo, type MissingReminder } from './repository/reminders';
