import type { officePapers as indonesian } from '../id/office-papers';

export const officePapers: typeof indonesian = {
	letterheadLines: (region) => [region.toUpperCase(), 'REGIONAL SECRETARIAT'],
	emblems: {
		state: 'State emblem Garuda Pancasila',
		region: (region) => `Arms of ${region}`,
		partner: (partner) => `Mark of ${partner}`
	},
	place: (shortName) => shortName.replace(/^(Kota|Kabupaten|Provinsi) /, ''),
	dossier: {
		heading: 'Papers of a cooperation case',
		purpose: (gate) => `For ${gate}`,
		about: {
			subject: 'Case',
			partner: 'Partner',
			procedure: 'Procedure',
			receipt: 'Number of the case',
			made: 'Made'
		},
		contents: 'Contents',
		missing: 'Still missing',
		missingNone: 'Everything that is asked for is here.',
		wrong: (paper) => `${paper} (to be mended)`,
		letters: 'Letters out and in',
		fingerprint: 'SHA-256 fingerprint:',
		detail: (file, version, signed) =>
			[file, `version ${version}`, signed ? 'signed' : ''].filter(Boolean).join(' · '),
		notLaidIn:
			'This file can be edited and is not laid in. Download it from the case; its fingerprint stands above.',
		unreadable: 'This file is locked or broken and cannot be laid in. Download it from the case.',
		tooLarge: 'This file is too large to be laid in. Download it from the case; its fingerprint stands above.'
	},
	instruction: {
		title: (subject) => `Instruction sheet: ${subject}`,
		natures: ['Ordinary', 'Urgent', 'Very urgent', 'Confidential'],
		recipients: [
			'Assistant concerned',
			'Head of the cooperation division',
			'Head of the legal division',
			'Unit concerned'
		],
		requests: [
			'Comment and advise',
			'Proceed as the rules say',
			'Coordinate with those concerned',
			"Prepare the Head of Region's decision",
			'File'
		],
		onPaper: 'Decided on paper',
		onScreen: 'Decided in the system'
	},
	clearance: {
		title: (subject) => `Initialling sheet: ${subject}`,
		noText: 'The text has not been drafted yet',
		closing: 'The initials stand for the text with the fingerprint (SHA-256) above.'
	},
	memorandum: {
		title: (subject) => `Memorandum: ${subject}`,
		through: 'Regional Secretary',
		nature: 'Ordinary',
		about: (subject) => `Proposed cooperation: ${subject}`,
		opening:
			'We submit a proposal of regional cooperation with what was found, for instruction and decision.',
		proposal: 'Proposal',
		papers: 'Papers',
		opinions: 'Opinions',
		noOpinions: 'There are no opinions yet.',
		recommendation: 'Recommendation of the TKKSD',
		noRecommendation: 'The TKKSD has not concluded on this proposal yet.',
		dissent: (name, text) => `Dissent, ${name}: ${text}`,
		followUps: 'Follow-ups',
		columns: { what: 'What is to be done', who: 'By whom', due: 'Due' },
		advice: 'Advice',
		adviceText:
			'If approved, the next steps are the letter of offer or answer to the partner, and the draft.',
		closing: 'Submitted for your instruction and decision.'
	}
};
