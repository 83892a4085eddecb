import type { redaction as Redaction } from '../id/redaction';
import { writeDay } from '$lib/written/dates';

type Taken = { readonly page: number; readonly kind: string; readonly count: number };

const kinds: Record<string, string> = {
	nik: 'identity number (NIK)',
	nip: 'staff number (NIP)',
	npwp: 'tax number (NPWP)',
	phone: 'telephone number',
	email: 'e-mail address',
	passport: 'passport number',
	account: 'account number',
	name: "a person's name",
	address: 'home address',
	signature: 'signature',
	other: 'other'
};
const counted = (taken: readonly Taken[]) =>
	taken.map(({ kind, count }) => `${count} × ${kinds[kind] ?? kind}`).join(', ');

const period = (until: string | null, openReason?: string | null) =>
	until
		? `until ${writeDay(until, 'en', 'long')}`
		: openReason
			? `without a last day: ${openReason}`
			: 'without a last day, reviewed when its reason is gone';

export const redaction: typeof Redaction = {
	title: 'Redacted copies',
	lead: 'Copies of papers without what is exempt. The original stays stored and restricted; the copy is a new file that holds no letter, attachment or file name of it.',
	titleAtFirst: 'Copy of a paper with exempt parts taken out',
	begin: 'Redact',
	beginContext: (paper) => `: ${paper}`,
	none: 'There is no redacted copy yet.',
	noneText: 'Open a cooperation, a case or a letter, then choose Redact at its paper.',
	register: 'Open the register',
	first: 'Back to the start',
	more: 'Next',
	pager: 'Pages',
	columns: { title: 'Copy', original: 'Original', ground: 'Ground and period', state: 'State' },
	states: {
		open: 'Being worked on',
		making: 'Being made',
		made: 'Made, in the office',
		published: 'Published',
		dropped: 'Given up'
	},
	outdated: (version) => `This copy is of version ${version}; the original has a later version.`,
	over: 'The period of exemption is over: review whether this must stay closed.',
	by: (name, when) => `${name}, ${when}`,
	original: (title, version) => `${title}, version ${version}`,
	openOriginal: 'Open the original',
	openCopy: 'Open the copy',
	openOwner: { agreement: 'Open its cooperation', case: 'Open its case', letter: 'Open its letter' },
	refresh: 'See how far it is',
	making: (pages) =>
		`The copy of ${pages} ${pages === 1 ? 'page' : 'pages'} is being made, about ${Math.max(1, Math.ceil((pages * 4) / 60))} min. You may leave this page.`,
	failed: (fault) =>
		`The copy could not be made yet (${fault}). Its boxes are still there; try again, or ask whoever runs the system.`,
	saved: {
		box: 'The box was added.',
		keep: 'The proposals were taken over.',
		remove: 'The boxes were removed.',
		publish: 'The copy is published. Its original stays in the office.',
		back: 'The copy was taken off the public pages.'
	},
	proposed: (count, leftFrom) =>
		`${count === 0 ? 'Nothing was found' : `${count} ${count === 1 ? 'place is' : 'places are'} proposed`}${leftFrom ? `; page ${leftFrom} and the next were not looked at yet, search on from there.` : '.'}`,
	faults: {
		REQUIRED: 'Fill this in.',
		TOO_LONG: 'Too long.',
		CHOOSE_ONE: 'Choose one.',
		CHOOSE_SOME: 'Tick the boxes that you mean first.',
		BOX_TOO_SMALL: 'This box is too small. Point at two opposite corners.',
		PERCENT_WRONG: 'Write a number from 0 to 100, such as 12.5.',
		POINT_KEYS:
			'A corner cannot be pointed at with the keyboard. Use the numbers or the search for words below the picture.',
		TWO_LETTERS: 'Write at least two letters.',
		PERIOD_NEEDED: 'Write until when, or why no day can be named.',
		PERIOD_TWICE: 'Choose one: a last day, or the reason why there is none.',
		DAY_WRONG: 'Write a real date.',
		DAY_PAST: 'The last day of the exemption must be after today.',
		LOOK_FIRST: 'Look at every page of the copy, then say so here.'
	},
	work: {
		pages: 'Pages of the paper',
		page: (page, pages) => `Page ${page} of ${pages}`,
		onPage: (kept, proposed) =>
			`${kept} ${kept === 1 ? 'box' : 'boxes'}${proposed > 0 ? `, ${proposed} proposed` : ''}`,
		sizes: 'Size of the picture',
		sizeNames: { small: 'Small', middle: 'Medium', large: 'Large' },
		previewTab: 'See the result',
		markTab: 'Mark',
		preview: (page) => `Page ${page} as it will be in the copy, with the marked parts blacked out`,
		picture: (page) => `Page ${page}. Press one corner of what is to be taken out, then the opposite corner.`,
		firstCorner: 'Press the first corner of what is to be taken out.',
		secondCorner: 'The first corner is set (red lines). Press the opposite corner.',
		forgetCorner: 'Begin again with the first corner',
		legend: 'Dark boxes will be taken out. Dashed boxes are proposals that nobody has taken over yet.',
		what: 'What lies under the box',
		numbers: 'By numbers',
		numbersHint: 'Distances in percent of the width and height of the page, from its upper left corner.',
		left: 'From the left',
		top: 'From the top',
		width: 'Width',
		height: 'Height',
		add: 'Add the box',
		propose: 'Search for personal data',
		proposeHint:
			'NIK, NIP, NPWP, telephone, e-mail, passport and account numbers are searched for from this page on. Names, home addresses and signatures you must mark yourself.',
		find: 'Search for words',
		words: 'A word or name in this paper',
		wordsHint: 'Each place where it stands is proposed, from this page on.',
		findSubmit: 'Propose',
		boxes: 'Boxes on this page',
		allBoxes: (count) => `All boxes: ${count}`,
		noBoxes: 'There is no box on this page yet.',
		boxColumns: { what: 'Content', place: 'Place', state: 'State' },
		place: (left, top, width, height) =>
			`${left}% from the left, ${top}% from the top, ${width} × ${height}%`,
		boxStates: { kept: 'Taken out', proposed: 'Proposed' },
		choose: 'Choose boxes',
		keep: 'Take over the chosen proposals',
		remove: 'Remove the chosen ones',
		finish: 'Make the copy',
		finishNote:
			'Only what the law exempts is hidden, with its ground and its period (Law 14/2008, Article 17). Both are written on the copy.',
		copyTitle: 'Name of the copy',
		copyTitleHint: 'Everybody reads it. It must not hold what is being hidden.',
		language: 'Language of the paper',
		languages: { id: 'Indonesian', en: 'English' },
		grounds: 'Ground of the exemption',
		until: 'Exempt until',
		untilHint: 'On that day whoever made the copy has the task of reviewing it.',
		openReason: 'Or: why no day can be named',
		make: 'Make the copy',
		drop: 'Give up'
	},
	made: {
		about: 'About this copy',
		by: 'Made by',
		when: 'Finished on',
		grounds: 'Ground',
		period: 'Period',
		original: 'Original',
		duty: 'Task of reviewing',
		openDuty: 'Open the task',
		noDuty: 'None: there is no last day.',
		published: 'Published',
		notPublished: 'Not published',
		taken: 'What was taken out',
		takenColumns: { page: 'Page', kind: 'Content', count: 'Number' },
		seen: 'Look at these pages once more',
		seenText: (list) =>
			`On the finished copy a second reading still sees what looks like personal data: ${list}. It may be open rightly, or a box may be too narrow.`,
		seenItem: (page, kind) => `page ${page} (${kinds[kind] ?? kind})`,
		publish: 'Publish in the place of the original',
		publishNote:
			'The copy stands on the public page of the cooperation and in the open data. The original stays restricted, also where it was public before.',
		confirm: 'I have looked at every page of the copy',
		publishSubmit: 'Publish the copy',
		back: 'Take off the public pages',
		noPlace: 'Only published agreements have a public page; this copy is given by downloading it.',
		pages: 'Pages of the copy'
	},
	onAgreement: { copies: 'Redacted copies', link: 'Redacted copies' },
	onPublic: {
		explain: (list, until, openEnded) =>
			`Parts are blacked out: ${list}; ${openEnded ? 'without a last day' : period(until)}.`,
		outdated: 'This copy is of an earlier version of the paper.'
	},
	kinds,
	period,
	duty: (title) =>
		`Review what is blacked out in "${title}": its period of exemption ends. Publish the paper, or make a new copy with a new ground and period.`,
	sheet: {
		heading: 'Copy with exempt parts taken out',
		lead: 'What is black on the following pages was removed from this copy, not merely covered. The original is kept by the regional government.',
		about: (region, grounds, until, made) => [
			{ label: 'Made by', value: region },
			{ label: 'On', value: writeDay(made, 'en', 'long') },
			{ label: 'Ground', value: grounds },
			{ label: 'Period', value: period(until) }
		],
		takenHeading: 'What was taken out',
		columns: ['Page', 'Content', 'Number'],
		row: ({ page, kind, count }) => [String(page), kinds[kind] ?? kind, String(count)],
		note: 'Anybody may ask the public-information officer (PPID) for information, and object to this exemption.',
		page: (page, pages, taken, seen) =>
			`Page ${page} of ${pages}. ${taken.length > 0 ? `Taken out: ${counted(taken)}.` : 'Nothing was taken out.'}${seen ? ` What can be read: ${seen}` : ''}`,
		fileName: 'redacted-copy'
	}
};
