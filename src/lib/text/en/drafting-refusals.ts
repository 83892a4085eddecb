import type { draftingRefusals as indonesian } from '../id/drafting-refusals';

export const draftingRefusals: typeof indonesian = {
	PAPER_KIND_UNKNOWN: 'Choose a kind of paper from the list.',
	DRAFT_IN_WORK: 'A text of this kind is in work for this case. Go on with that one, or stop it first.',
	DRAFT_NOT_OPEN: 'This text has been signed or given up, so it cannot be changed.',
	CASE_NOT_LIVING: 'This case has been refused, withdrawn or closed, so no text can be written for it.'
};
