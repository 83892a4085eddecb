import type { draftingRefusals as indonesian } from '../id/drafting-refusals';

export const draftingRefusals: typeof indonesian = {
	NOTHING_CHOSEN: 'Tick at least one part.',
	PAPER_KIND_UNKNOWN: 'Choose a kind of paper from the list.',
	DRAFT_IN_WORK: 'A text of this kind is in work for this case. Go on with that one, or stop it first.',
	DRAFT_NOT_OPEN: 'This text has been signed or given up, so it cannot be changed.',
	VERSION_UNKNOWN: 'This text has no such version.',
	NOTHING_TO_COMPARE: 'There is no version to compare yet. Keep a version first.',
	WORD_UNREADABLE: 'This file cannot be read as a Word text. Save it anew as DOCX and try again.',
	WORD_WITHOUT_TEXT: 'Not one article was found in this file, so there is nothing to compare.',
	CASE_NOT_LIVING: 'This case has been refused, withdrawn or closed, so no text can be written for it.'
};
