import type { common as indonesian } from '../id/common';

export const common: typeof indonesian = {
	systemName: 'Satu Pintu',
	systemLine: 'Regional Cooperation',
	skipToContent: 'Skip to content',
	otherLanguage: 'Bahasa Indonesia',
	example: 'Example',
	exampleExplained: 'Invented for the demonstration; not a real agreement.',
	demoBanner:
		'Demonstration. Whatever is marked Example is invented; every other figure has a source that you can open.',
	notKnown: 'Not known',
	notStated: 'Not stated in the source',
	source: 'Source',
	reportedByMedia: 'Reported by the media',
	recorded: 'Officially recorded',
	search: 'Search',
	next: 'Next',
	previous: 'Previous',
	save: 'Save',
	cancel: 'Cancel',
	back: 'Back',
	continueOn: 'Continue',
	change: 'Change',
	optional: 'optional',
	yes: 'Yes',
	no: 'No',
	errorSummaryTitle: 'There is something to correct',
	navigation: {
		label: 'Main menu',
		agreements: 'Register',
		partners: 'Partners',
		international: 'International',
		projects: 'Projects',
		training: 'Training',
		smartCity: 'Smart City',
		innovations: 'Innovations',
		procedures: 'Procedures',
		propose: 'Propose a cooperation',
		track: 'Track a proposal',
		verify: 'Verify a document',
		data: 'Open data',
		help: 'Guide',
		login: 'Sign in',
		desk: 'Desk',
		accessibility: 'Accessibility'
	},
	errorPage: {
		notFound: 'Page not found',
		notFoundHelp: 'This address is not here. Check how it is written, or search from the front page.',
		notAllowed: 'You may not open this page',
		notAllowedHelp: 'Your roles of today do not include this page. If that is wrong, ask the administrator.',
		fault: 'Something went wrong',
		faultHelp:
			'What was saved is safe. Try again in a moment; if it happens again, give this number to the administrator:',
		unavailable: 'The system is busy',
		unavailableHelp: 'Nothing of the last request was saved. Try again in a few seconds.'
	}
};
