import type { office as indonesian } from '../id/office';
import { officeBundles } from './office-bundles';
import { officeCalendar } from './office-calendar';
import { officeFiles } from './office-files';
import { officeHandover } from './office-handover';
import { officeOffices } from './office-offices';
import { officePassword } from './office-password';
import { officePeople } from './office-people';
import { officeProcedures } from './office-procedures';
import { officeTrail } from './office-trail';
import { officeUnits } from './office-units';

export const office: typeof indonesian = {
	bundles: officeBundles,
	calendar: officeCalendar,
	files: officeFiles,
	handover: officeHandover,
	offices: officeOffices,
	password: officePassword,
	people: officePeople,
	procedures: officeProcedures,
	trail: officeTrail,
	units: officeUnits,
	day: { day: 'Day', month: 'Month', year: 'Year' },
	kept: 'What you have typed is still here.',
	older: 'Older',
	newest: 'Back to the newest',
	first: 'Back to the beginning',
	pages: 'Pages',
	choose: 'Choose one',
	filter: 'Show',
	mail: {
		files: 'Attached',
		title: 'Mail of the demonstration',
		lead: 'This demonstration sends no mail. Every mail that would be sent can be read here, exactly as its recipient would get it.',
		sentTitle: 'Mail is really sent',
		sentText:
			'This installation sends mail through a mail server straight to its recipients. The texts are not shown here, since some carry codes that are for their recipients only.',
		keptTitle: 'No mail server yet',
		keptText:
			'SMTP_URL is not set, so mail waits and has not reached its recipients. Ask the administrator to set it. The texts are not shown here, since some carry codes that are for their recipients only.',
		list: 'Mail, the newest first',
		to: 'To',
		when: 'Written',
		sent: (when: string) => `Sent ${when}`,
		empty: 'No mail yet',
		emptyText: 'Send a proposal or return a paper for correction; the letter appears here.',
		read: (subject: string) => `Read the mail: ${subject}`
	},
	tokens: {
		title: 'API keys',
		lead: 'An API key lets another program act as you, with the roles you hold on that day. Everything it does is recorded under your name.',
		make: 'Make a new key',
		name: 'Name of the key',
		nameHint: 'Which program uses it, for example “Monthly report”.',
		days: 'Valid for',
		dayChoices: { '30': '30 days', '90': '90 days', '365': 'One year' },
		submit: 'Make the key',
		madeTitle: 'The key is made: copy it now',
		madeText:
			'This key is shown once. We keep only its fingerprint, so a lost key cannot be seen again; revoke it and make a new one.',
		madeLabel: 'Your API key',
		madeUse: 'Send it as the request header "Authorization: Bearer", followed by this key.',
		againTitle: 'This key was made before',
		againText:
			'The same form was sent twice; one key was made, and it has been shown. If you could not copy it, revoke it and make a new one.',
		list: 'Your keys',
		columns: { name: 'Name', state: 'State', made: 'Made', until: 'Valid until', act: 'Action' },
		state: { living: 'Valid', expired: 'Expired', revoked: 'Revoked' },
		forever: 'No end',
		revoke: 'Revoke',
		revokeAsk: 'A program that uses this key is locked out at once. This cannot be undone.',
		revokeSure: 'Yes, revoke this key',
		revoked: 'The key has been revoked.',
		empty: 'You have no API key yet'
	},
	faults: {
		REQUIRED: 'This needs an answer.',
		CHOOSE_ONE: 'Choose one.',
		TOO_LONG: 'Too long; please shorten it.',
		DAY_WRONG: 'There is no such date. Write day, month and year in figures.',
		MONTHS_WRONG: 'Write the number of months in digits.',
		NOT_A_DAY: 'There is no such date.',
		NOT_AN_EMAIL: 'This is not an e-mail address. A right one: name@jambikota.go.id.',
		EMAIL_KNOWN: 'Somebody with this e-mail address is in the list. Give that person a new role.',
		ENDS_BEFORE_START: 'The last day is before the first. Check both dates.',
		DAY_IN_PAST: 'Yesterday at the earliest: what was done with this role on earlier days stays valid.',
		UNIT_NEEDED: 'This role is held for one unit of the region. Choose the unit.',
		PARTNER_NEEDED: 'The role of a partner is held for one partner. Choose the partner.',
		ROLE_HELD: 'This person holds that role on that day.',
		NOT_A_YEAR: 'Write the year with four figures, for example 2027.',
		YEAR_KNOWN: 'The calendar of this year has been decreed.',
		NAME_KNOWN: 'A unit of this name is in being.',
		PARENT_ENDED: 'This parent unit has ended. Choose one that is in being.',
		PASSWORD_WRONG: 'The present password does not fit.',
		PASSWORD_TOO_SHORT: 'The new password is too short: at least 12 letters.',
		PASSWORD_TOO_LONG: 'The new password is too long: at most 200 letters.',
		PASSWORD_GUESSED:
			'This password is among the first that people try: a row, a repetition, or a usual word or your name with figures. Choose some words that have nothing to do with each other.',
		PASSWORD_SAME: 'The new password is the present one.',
		PASSWORD_DIFFERS: 'The two new passwords are not the same.',
		BEFORE_THE_LETTER: 'It cannot be in force before the day of the letter.',
		DAY_IN_FUTURE: 'This day has not come yet.',
		NAME_SAME: 'This is its present name.',
		BEFORE_LAST_NAME: 'This lies before its last change of name.',
		SUCCESSOR_NEEDED: 'Name at least one that goes on.',
		SUCCESSOR_SELF: 'A unit cannot succeed itself.'
	}
};
