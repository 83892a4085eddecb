import type { notifications as indonesian } from '../id/notifications';

/** What a person is told on the desk, and how they want to be told. */
export const notifications: typeof indonesian = {
	title: 'Notifications',
	lead: 'What you were told, the newest first. Each matter is told once at each of its times.',
	link: 'Notifications',
	unread: (count) => (count >= 100 ? '99+ unread' : `${count} unread`),
	list: 'List of notifications',
	columns: { text: 'What', section: 'Kind', when: 'Told', act: 'Act' },
	section: { raised: 'Raised', late: 'Overdue', due: 'Due', new: 'New', told: 'News' },
	isNew: 'Unread',
	open: 'Open',
	readAll: 'Mark all as read',
	allRead: 'All notifications are marked as read.',
	message: 'WhatsApp message',
	messageFor: (text) => `WhatsApp message: ${text}`,
	messageLabel: 'Text to copy',
	messageHint: 'Select all of the text and copy it, or open WhatsApp with the button below.',
	openWhatsApp: 'Open WhatsApp',
	messageText: (about) => `Reminder from ${about.region}: ${about.text}\n${about.href}`,
	empty: 'No notifications yet',
	emptyText: 'Deadlines, new steps and messages for you will appear here.',
	setting: 'Notification settings',
	pages: 'Pages of notifications',
	newest: 'Newest',
	older: 'Older',
	codeMail: (about) => ({
		subject: 'Code for your notification address',
		body: [
			`Your code: ${about.code}`,
			'',
			`It is good for ${about.minutes} minutes. Type it on the settings page, or open this link once signed in:`,
			about.link,
			'',
			'If you did not ask for it, ignore this mail.',
			'',
			about.region,
			'Kerja Sama Satu Pintu'
		].join('\n')
	}),
	stop: {
		title: 'Stop the mail',
		meta: 'Where reminder mail is stopped; only for whoever got that mail.',
		lead: (email) =>
			`Reminder mail${email ? ` to ${email}` : ''} will end. Deadlines and news still show at your desk.`,
		stop: 'Stop the mail',
		doneTitle: 'The mail has been stopped',
		done: 'Deadlines and news still show at your desk. You can have the mail again at any time.',
		resume: 'Have it again, one mail a day',
		settings: 'Other choices are in the notification settings (after signing in)'
	},
	settings: {
		title: 'Notification Settings',
		lead: 'When mail comes, to which address, and the calendar of your deadlines.',
		back: 'Notifications',
		saved: 'The settings are saved.',
		kept: 'What you typed is still below.',
		wishes: 'Mail',
		mail: 'E-mail',
		mailHint: 'On the desk everything appears at once, whatever you choose here.',
		mailChoices: {
			daily: 'One mail a day, only when there is something to tell',
			at_once: 'At once, each time something falls due',
			none: 'No mail, the desk is enough'
		},
		muted: 'No mail about',
		mutedHint: 'Deadlines and what is raised to you always come by mail.',
		mutedChoices: { new: 'New steps on my desk', told: 'News and messages' },
		language: 'Language of mail',
		languages: { id: 'Indonesian', en: 'English' },
		save: 'Save',
		address: 'Notification address',
		addressLead:
			'It may differ from the address you sign in with. A new one counts once the code sent to it has come back.',
		goesTo: 'Mail goes to',
		nowhere: 'No address yet',
		proved: 'proved by a code',
		ofSignIn: 'the address you sign in with',
		email: 'New address',
		sendCode: 'Send a code',
		codeSent: (email) =>
			`A code was sent to ${email}. Until it comes back, mail goes to the address it went to before.`,
		code: 'Code of six digits',
		prove: 'Prove',
		provedDone: 'The address is proved. Mail goes there from now on.',
		forget: 'Back to the address I sign in with',
		forgotten: 'Mail goes to the address you sign in with again.',
		feed: 'Calendar of deadlines',
		feedLead:
			'A calendar to subscribe to (ICS) with the deadlines of your steps, your sittings and obligations. Its address is secret: whoever holds it can read it.',
		feedSince: (day) => `There has been a calendar address since ${day}.`,
		feedNone: 'There is no calendar address yet.',
		feedMake: 'Make a calendar address',
		feedRenew: 'Replace it by a new address',
		feedEnd: 'Revoke the calendar address',
		feedEnded: 'The calendar address is revoked.',
		feedMade: 'The calendar address is made: copy it now',
		feedMadeText:
			'It is shown only once. Paste it into your calendar as a subscription. The address before it no longer works.',
		feedAddress: 'Your calendar address',
		feedAgain: 'The address was made already and is shown only once. Make a new one if it is lost.',
		faults: {
			REQUIRED: 'Choose one.',
			EMAIL_WRONG: 'Write a whole e-mail address, such as name@example.org.',
			CODE_WRONG: 'The code does not fit or is too old. Ask for a new one if needed.'
		}
	},
	feed: {
		name: 'My deadlines',
		step: (step, subject) => `${step}: ${subject}`,
		sitting: (title) => `TKKSD sitting: ${title}`,
		obligation: (what, subject) => `Obligation: ${what} (${subject})`,
		provisional: 'Provisional date: the calendar of that year is not decreed yet.'
	}
};
