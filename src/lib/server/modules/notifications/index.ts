/** The door of notifications: what is sent to people, exactly once. */
export { postMail, deliverMail, type Mail } from './services/mail';
export { listKeptMail, readKeptMail } from './services/kept-mail';
