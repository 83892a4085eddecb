import type { photoScan as indonesian } from '../id/photo-scan';

/** Scans made with the camera of a telephone. */
export const photoScan: typeof indonesian = {
	hint: 'Photographs from a telephone will do: choose all pages at once, at most 30. They are turned upright and become one small PDF in the order in which they were taken, without any data of place.',
	short: 'Photographs of the pages will do too, several at once; they become one small PDF.',
	look: 'Show me the pages of the photographs first, so that I can check their order',
	lookNow:
		'Nothing has been sent yet. The photographs are here: open their pages below the file field, check their order, then send this form.',
	lookPapers: 'Show me the pages of the photographs before going on, so that I can check their order',
	lookPapersNow:
		'Your papers are kept, but nothing has been sent yet. Open the pages of the photographs below the name of the file, check their order, and go on.',
	kept: 'Here already; it need not be chosen again.',
	pages: 'Check and order the pages',
	arrange: {
		title: 'Order of Pages',
		lead: 'Write the place beside each page. A page whose place is left empty is left out. When it is saved, go back to the form that is still open and send it: it has the new file.',
		leadOwn:
			'Write the place beside each page. A page whose place is left empty is left out. Once saved, the paper of your proposal is the new one.',
		savedOwn: 'The order is saved. The paper of your proposal is the new one.',
		back: 'Back to the proposal',
		page: (number, of) => `Page ${number} of ${of}`,
		place: (number) => `Place of page ${number}`,
		save: 'Save the order',
		saved: 'The order is saved. Go back to the form that is still open and send it.',
		faults: {
			PLACE_WRONG: 'Write a number, for instance 2, or leave it empty.',
			PAGE_NEEDED: 'At least one page must stay.'
		}
	},
	sheet: (number: number, of: number) => `Sheet ${number} of ${of}, photograph`
};
