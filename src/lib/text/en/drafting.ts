import { caseWording } from './case-wording';
import { draftingWrite } from './drafting-write';
import type { drafting as indonesian } from '../id/drafting';

export const drafting: typeof indonesian = {
	mark: (number, day) => `DRAFT version ${number}, ${day}`,
	paperTitle: (title) => `Draft ${title}`,
	previewMark: (number) => `PREVIEW OF TEMPLATE version ${number}`,
	sample: {
		head: 'Contoh Head of Region',
		unit: 'Contoh Agency',
		partner: 'PT Contoh Mitra',
		address: 'Jalan Contoh Number 3, Jakarta',
		subject: 'Waste Management at Contoh Market',
		parentNumber: '1/KB/CONTOH/2026',
		kak: {
			background: 'the waste of Contoh Market keeps growing',
			purpose: 'to reduce the waste that goes to landfill',
			location: 'Contoh Market',
			scope: 'sorting at source\nseparate collection\nprocessing into compost',
			party_roles: 'the first party provides land; the second party processes the waste',
			financing: 'borne by each party according to its role',
			term_months: '36'
		}
	},
	states: { open: 'In work', settled: 'Signed', given_up: 'Given up' },
	ofCase: {
		title: 'Texts of the Case',
		lead: 'Each text is made from the template that holds on that day and filled with what the case knows. One text of a kind is in work at a time.',
		columns: { title: 'Text', state: 'State', versions: 'Versions', changed: 'Last changed' },
		versions: (count) => (count === 0 ? 'None yet' : String(count)),
		by: (name, when) => `${when}, ${name}`,
		empty: 'No texts yet',
		emptyText: 'Choose a kind of paper below to begin.',
		begin: 'Begin a text',
		kind: 'Kind of paper',
		choose: 'Choose a kind of paper',
		submit: 'Make it from the template',
		trail: 'Case'
	},
	one: {
		trail: 'Texts',
		from: (version) => `Made from the template, ${version}`,
		missing: 'Not settled yet',
		missingLaw: (topic, source) => `${topic}: required (${source})`,
		missingPractice: (topic, source) => `${topic}: usually settled (${source})`,
		complete: 'Everything that is required or usual is settled.',
		parties: 'Parties',
		text: 'The text',
		talkAbout: 'Speak about an article',
		talkWhole: 'This text as a whole',
		talk: 'Open the conversation',
		article: (number) => `Article ${number}`,
		articleOf: (kind, number) => `${kind === 'loi' || kind === 'mou' ? 'Paragraph' : 'Article'} ${number}`,
		point: (number) => `Point ${number}`,
		clause: (title, version) => `Clause ${title}, ${version}`,
		ownText: 'Written here, not from the library',
		versions: 'Versions',
		versionColumns: { number: 'Version', when: 'Made', files: 'Files', note: 'Note' },
		origins: { template: 'from the template', written: 'written here', word: 'from a Word file' },
		files: { word: 'Word', pdf: 'PDF' },
		languages: { id: 'Indonesian', en: 'English' },
		goneTitle: 'The contents of this text were destroyed',
		goneNote:
			'Its words went with the papers of the cooperation. What remains is the record: its kind, who made it, and number and day of each version.',
		goneVersions: 'No version was ever made.',
		noVersions: 'No version yet. Make the first one to get Word and PDF files.',
		make: 'Make a new version',
		makeNote: 'The text as it stands is kept as a version, with Word and PDF files.',
		note: 'Note on the version',
		submitMake: 'Keep the version and make the files',
		giveUp: 'Stop writing this text',
		giveUpNote: 'The text can still be read, and another of its kind may be begun.',
		reason: 'Reason',
		submitGiveUp: 'Stop',
		acting:
			'The office of the head of region is held today by somebody acting, who may not take strategic decisions (UU 30/2014 Article 14(7)).'
	},
	wording: caseWording,
	write: draftingWrite,
	compare: {
		title: 'Comparison of the Text',
		lead: 'Words that went are struck out, words that came are underlined. Parts and clauses that changed their place are recognised.',
		link: 'Compare versions',
		before: 'Earlier version',
		after: 'Later version',
		language: 'Language',
		submit: 'Compare',
		now: 'the text now',
		version: (number, origin, day) => `Version ${number} (${origin}), ${day}`,
		nowOn: (day) => `The text now, ${day}`,
		pdf: 'Download as PDF',
		caption: 'The text before and after',
		words: { added: 'added', removed: 'removed' },
		same: 'The two versions are the same, word by word.',
		counts: {
			changed: (count) => `${count} part${count === 1 ? '' : 's'} changed`,
			added: (count) => `${count} new part${count === 1 ? '' : 's'}`,
			removed: (count) => `${count} part${count === 1 ? '' : 's'} removed`,
			moved: (count) => `${count} part${count === 1 ? '' : 's'} moved`,
			movedLines: (count) =>
				`${count} clause${count === 1 ? '' : 's'} or part${count === 1 ? '' : 's'} of a clause moved`,
			kept: (count) => `${count} part${count === 1 ? '' : 's'} unchanged`
		},
		showKept: 'Show what did not change, too',
		hideKept: 'Hide what did not change',
		notes: {
			kept: 'unchanged',
			added: 'new',
			removed: 'removed',
			was: (article) => `was ${article}`,
			moved: 'moved',
			from: (place) => `moved from ${place}`,
			to: (place) => `moved to ${place}`
		},
		place: (article, mark) =>
			`${article}${mark ? ` ${mark.startsWith('(') ? 'clause' : 'part'} ${mark}` : ''}`,
		kinds: {
			heading: 'Heading',
			opening: 'Opening',
			together: 'Sentence after the parties',
			recitals: 'Recitals',
			bases: 'Legal bases',
			agreed: 'Sentence of agreement',
			article: 'Article',
			closing: 'Closing',
			annex: 'Annex'
		},
		takeOver: {
			title: (version) => `Take over from ${version}`,
			note: 'The parts that are ticked replace the wording of the text. How each read before stays with it.',
			parts: 'Parts',
			acts: { changed: 'changed', added: 'added', removed: 'taken out' },
			submit: 'Take over what is ticked',
			all: 'Take over everything',
			done: (count) => `${count} ${count === 1 ? 'part was' : 'parts were'} taken over into the text.`
		},
		readIn: 'Read a Word file in',
		readInNote:
			'A Word file that was changed outside becomes a new version. The differences are shown at once, and you choose which parts the text takes over.',
		file: 'Word file',
		fileHint: 'DOCX, at most 20 MB.',
		submitReadIn: 'Read and compare'
	},
	drift: {
		title: 'Check of the Text',
		link: 'Check the text',
		lead: 'Compares numbers, dates, amounts, names of parties, references and clauses between the two languages and with the record of the case. A person judges every finding.',
		leadOne:
			'Compares figures with their words, references, names of parties and the term with the record of the case. A person judges every finding.',
		count: (count) => `${count} finding${count === 1 ? '' : 's'}`,
		columns: { place: 'Place', what: 'What differs', said: 'How it is said' },
		none: 'No difference was found',
		noneText: 'The check reads facts, not style. A text is still read before it is signed.',
		missing: 'Stands in one language only, or is much shorter there.',
		alike: (what) => `The same in both languages, as if it had not been translated: ${what}.`,
		only: (language, what) => `Only in ${language}: ${what}.`,
		record: (fact, value) => `Differs from the record: ${fact} ${value}.`,
		languages: { id: 'Indonesian', en: 'English' },
		kinds: {
			missing: 'Something is missing',
			untranslated: 'Not translated',
			amount: 'Amount or percentage',
			date: 'Date',
			number: 'Number or length of time',
			party: 'Name or designation of a party',
			reference: 'Reference',
			record: 'Record of the case'
		},
		recordFacts: {
			term: 'term in months',
			starts_on: 'first day',
			ends_on: 'last day',
			amount: 'amount',
			party: 'party'
		}
	},
	agreement: {
		title: 'Text and clauses',
		from: (version) => `Written here from the template, ${version}.`,
		open: 'Open the text',
		clauses: 'Clauses used'
	}
};
