/** The door of notifications: what is sent to people, exactly once. */
export { postMail, deliverMail, type Mail } from './services/mail';
export { listKeptMail, readKeptMail } from './services/kept-mail';
export { sendDueReminders, type ReminderLine, type ReminderSource } from './services/send-due-reminders';
export { dayOfMoment, isMoment, momentsFrom, type Moment } from './domain/moments';
export { missingReminders, partnersWrittenTo, writtenTo, type MissingReminder } from './repository/reminders';
