import type { officePassword as indonesian } from '../id/office-password';

/** Changing one's own password. */
export const officePassword: typeof indonesian = {
	title: 'Password',
	lead: 'Change the first password that you were given, and change it at once where somebody else may know it.',
	since: (when) => `This password holds since ${when}.`,
	first: 'You still use your first password. Whoever made this account may know it.',
	present: 'Present password',
	next: 'New password',
	nextHint: (least) =>
		`At least ${least} letters. Some words that have nothing to do with each other are easy to keep in mind and hard to guess; figures and signs are not required.`,
	again: 'New password, once more',
	submit: 'Change password',
	changedTitle: 'The password has been changed',
	changedText:
		'Every other browser that was signed in with your account has been signed out. Here you stay signed in.',
	keysTitle: 'API keys stay valid',
	keysText: 'Changing the password revokes no API key of yours. Revoke those that you do not know.',
	keys: 'See API keys',
	noneTitle: 'This account has no password',
	noneText:
		'The persons of the demonstration sign in with one button, without a password: there is nothing to change.'
};
