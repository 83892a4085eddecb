import type { caseWording as twin } from '../id/case-wording';

export const caseWording: typeof twin = {
	title: 'Wording in Both Languages',
	lead: 'Papers with a party abroad are made in Indonesian and in English (Law 24/2009 Article 31). Write what the proposal says in the other language here, once for all of its papers.',
	note: 'Papers that are begun from now on use it. Papers in work do not change.',
	trail: 'Texts of the case',
	link: 'Wording in both languages',
	lacking: (count: number) =>
		`${count} ${count === 1 ? 'field of the proposal stands' : 'fields of the proposal stand'} in one language only`,
	lackingText:
		'A paper that is begun now holds them in their own language on both sides. Write the other language first.',
	complete: 'Every field stands in both languages.',
	lacks: 'in one language only',
	languages: { id: 'Indonesian', en: 'English' },
	fields: {
		title: 'Title of the cooperation',
		background: 'Background',
		purpose: 'Purpose and objective',
		location: 'Location',
		scope: 'Scope',
		party_roles: 'Roles of the parties',
		financing: 'Financing',
		parent_title: 'Title of the agreement above'
	},
	hints: { scope: 'One item a line; as many lines in one language as in the other.' },
	field: (name: string, language: string) => `${name}, in ${language}`,
	submit: 'Save the wording',
	saved: 'The wording is saved.',
	mayNot: 'You can read this wording. Whoever drafts the papers changes it.',
	changed:
		'Somebody saved another wording after this page was opened. What you typed is still below; where it differs, the saved wording is shown with the field. Saving again replaces the saved one.',
	stored: (text: string) => `Saved now: ${text}`,
	storedEmpty: 'Saved now: empty',
	faults: {
		TOO_LONG: 'Too long. At most 20,000 characters.',
		LINES_DIFFER:
			'It has another number of lines than the Indonesian. Each line becomes one item of the paper; make them the same number.'
	}
};
