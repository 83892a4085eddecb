import type { draftingWrite as indonesian } from '../id/drafting-write';

/** Writing a text part by part: who is where, what is suggested, two wordings that meet. */
export const draftingWrite: typeof indonesian = {
	link: 'Write the text',
	title: 'Writing the text',
	lead: 'The text is written part by part. Several people may write at once: what another one is writing is shown, and nobody is overwritten.',
	closed: 'This text is no longer in work, so it can only be read.',
	columns: { part: 'Part', who: 'Last written', acts: 'Acts' },
	by: (name, when) => (name ? `${name}, ${when}` : when),
	writing: (name, when) => `${name} has been writing here since ${when}`,
	waiting: (count) => (count === 1 ? '1 suggestion waits' : `${count} suggestions wait`),
	fromLibrary: 'From the clause library',
	changed: 'Changed from a clause of the library',
	own: 'Own words',
	read: 'Open',
	edit: 'Edit',
	suggestAct: 'Suggest',
	up: 'Move up',
	down: 'Move down',
	remove: 'Take out',
	add: {
		title: 'Add an article',
		after: 'After',
		clause: 'Clause of the library',
		clauseHint: 'The clause is copied in the version that holds today and filled with what the case knows.',
		submit: 'Add the clause',
		ownTitle: 'Write an article yourself',
		submitOwn: 'Add the article'
	},
	removed: {
		title: 'Parts that were taken out',
		restore: 'Put back',
		when: (name, when) => (name ? `Taken out by ${name}, ${when}` : `Taken out ${when}`)
	},
	part: {
		trail: 'Writing the text',
		title: (name) => `Edit ${name}`,
		titleSuggest: (name) => `Suggestion for ${name}`,
		fieldTitle: 'Title',
		fieldTitleEn: 'Title in English',
		fieldBody: 'Text',
		fieldBodyEn: 'Text in English',
		hintArticle:
			'One clause a line, beginning with (1). Letters begin with a. and figures below them with 1). Numbers are written anew by themselves.',
		hintLines: 'One item a line.',
		save: 'Save',
		leave: 'Leave without a change',
		saved: 'The part is saved.',
		suggested: 'The suggestion is with those who write the text.',
		answered: 'The suggestion is answered.',
		reason: 'Why',
		reasonHint: 'Why it should read so.',
		submitSuggest: 'Send the suggestion',
		suggestNote: 'You may suggest other words. The text changes only when those who write it take them over.',
		nowReads: 'As it reads now'
	},
	meeting: {
		title: 'The part has changed while you were writing',
		text: 'What you wrote is not saved yet and not lost. Below is how it reads now, beside what you wrote. Bring both together in the form, then save: what the form holds is what counts.',
		caption: 'How it reads now and what you wrote',
		now: 'As it reads now',
		yours: 'What you wrote'
	},
	suggestions: {
		title: 'Suggestions',
		empty: 'Nothing was suggested for this part.',
		caption: 'The text now and as suggested',
		now: 'The text now',
		suggested: 'Suggested',
		made: (name, when) => `${name}, ${when}`,
		states: { open: 'Waiting', accepted: 'Taken over', refused: 'Not taken over' },
		outdated:
			'The part was written anew since this was suggested. Carry the words over by hand into the form above, then answer the suggestion.',
		carry: 'Load the suggestion into the form',
		answer: 'Answer',
		answerHint: 'Needed where the suggestion is not taken over.',
		accept: 'Take over into the text',
		refuse: 'Do not take over',
		answeredBy: (name, when, answer) =>
			answer ? `Answered by ${name}, ${when}: ${answer}` : `Answered by ${name}, ${when}`
	},
	before: {
		title: 'How it read before',
		empty: 'This part was never changed.',
		caption: 'How it read before and now',
		earlier: 'Before',
		now: 'Now',
		version: (number, name, when) =>
			name ? `Wording ${number}: ${name}, ${when}` : `Wording ${number}: ${when}`
	},
	faults: {
		REQUIRED: 'Fill in this part.',
		TOO_LONG: 'This is too long. Split it into several clauses or shorten it.',
		CHOOSE_ONE: 'Choose a clause.'
	}
};
