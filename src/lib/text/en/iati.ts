import type { iati as indonesian } from '../id/iati';

const listed = 'the list OrganisationRegistrationAgency';

export const iati: typeof indonesian = {
	file: {
		registerOffice: 'Ministry of Finance (register number)',
		progress: 'Physical progress',
		progressOf: 'Physical progress:',
		page: 'Page of the project',
		agreement: 'Cooperation agreement',
		trial:
			'TRIAL FILE, not for publication: it holds invented examples and an invented organisation identifier.'
	},
	faults: {
		IDENTIFIER_MISSING: () => 'The IATI organisation identifier of this region is not set.',
		IDENTIFIER_SIGNS: (of) =>
			`The organisation identifier “${of}” holds a space or a sign that may not be used.`,
		IDENTIFIER_WITHDRAWN: (of) =>
			`The organisation identifier “${of}” is from a list that was withdrawn from ${listed} (such as ID-KDN). Use a list that is in force.`,
		IDENTIFIER_UNKNOWN_LIST: (of) =>
			`The organisation identifier “${of}” does not begin with a code of ${listed}, such as ID-COA or XI-IATI.`,
		IDENTIFIER_WITHOUT_CODE: (of) =>
			`The organisation identifier “${of}” is the name of a list alone, without the code behind it.`,
		TITLE_MISSING: () => 'The project has no title.',
		DESCRIPTION_MISSING: () => 'The summary of the project is not written yet.',
		TEXT_UNREADABLE: () =>
			'The title, the summary or the location holds a control character that other programs cannot read.',
		STATUS_MISSING: () => 'The stage of the project is not chosen yet.',
		STATUS_UNKNOWN: (of) => `The stage “${of}” is not known.`,
		STATUS_BEFORE_START: (of) => `The project is said to be closed, but its start is only planned for ${of}.`,
		START_MISSING: () => 'There is no start date, neither planned nor actual.',
		DATE_WRONG: (of) => `“${of}” is not a date.`,
		PLANNED_END_BEFORE_START: (of) => `The planned end (${of}) comes before the planned start.`,
		ACTUAL_END_BEFORE_START: (of) => `The end (${of}) comes before the start.`,
		ACTUAL_DATE_IN_FUTURE: (of) => `The actual start or end (${of}) has not come yet.`,
		UPDATED_IN_FUTURE: (of) => `The moment of the last change (${of}) has not come yet or cannot be read.`,
		SECTOR_MISSING: () => 'The sector of the project is not chosen yet.',
		SECTOR_UNKNOWN: (of) =>
			`The sector code “${of}” is not in the list of OECD DAC purposes that is in force.`,
		NO_PARTICIPANT: () => 'Nobody funds, executes or implements it.',
		PARTICIPANT_NAMELESS: () => 'One of the parties has no name.',
		ROLE_UNKNOWN: (of) => `The role “${of}” is not known.`,
		PLACE_HALF: () => 'The place is half: latitude and longitude go together.',
		PLACE_WRONG: (of) =>
			`The place “${of}” is not on earth: latitude is at most 90, longitude at most 180 degrees.`,
		ADDRESS_WRONG: (of) => `The address “${of}” is not a web address.`,
		ACTIVITY_ID_IS_ORGANISATION: () => 'The identifier of the activity is that of the organisation.',
		ACTIVITY_ID_SIGNS: (of) => `The activity identifier “${of}” holds a space or one of / & | ?.`,
		PROVIDER_NAMELESS: () => 'The provider of an instrument has no name.',
		PROVIDER_ACTIVITY_SIGNS: (of) =>
			`The provider’s activity identifier “${of}” is empty, or holds a space or one of / & | ?.`,
		PROVIDER_ACTIVITY_IS_OWN: (of) =>
			`“${of}” is our own activity identifier; the provider’s is written here. Its money would be counted twice.`,
		REGISTER_NUMBER_EMPTY: (of) => `The register number of the instrument from ${of} is empty.`,
		DISBURSED_ABOVE_COMMITTED: (of) => `More was disbursed by ${of} than it committed.`,
		FUNDING_UNKNOWN: (of) => `The transaction of ${of} names an instrument that this project does not have.`,
		ENTRY_KIND_UNKNOWN: (of) => `The kind of transaction “${of}” is not known.`,
		ENTRY_WITHOUT_FUNDING: (of) =>
			`The commitment or disbursement of ${of} does not say from which instrument it is.`,
		ENTRY_DATE_WRONG: (of) => `The transaction date “${of}” is not a date.`,
		ENTRY_IN_FUTURE: (of) => `The transaction of ${of} has not come yet.`,
		ENTRY_AMOUNT_WRONG: (of) => `The amount of a transaction, “${of}”, is nothing or no number.`,
		ENTRY_CURRENCY_UNKNOWN: (of) => `The currency “${of}” is not in IATI’s list or was withdrawn from it.`,
		ENTRY_TWICE: () => 'One transaction is recorded twice under the same identifier.',
		TRANCHE_WRONG: (of) =>
			`The planned disbursement of ${of} lacks its money, day, amount or the currency that fits.`,
		TRANCHE_ABOVE_COMMITTED: (of) => `The planned disbursements of “${of}” are above what it committed.`,
		PROGRESS_WRONG: (of) => `Progress of ${of}% is not between 0 and 100.`,
		PROGRESS_BEFORE_START: (of) => `Progress was seen on ${of}, before the project began.`,
		PROGRESS_IN_FUTURE: (of) =>
			`The day on which progress was seen (${of}) has not come yet or is not a date.`
	},
	grants: {
		title: (government) => `Grants received by ${government}`,
		about: 'Grants to the published projects, with amounts as they are recorded.'
	},
	imports: {
		title: 'Import of IATI activities',
		lead: 'Upload a donor’s IATI activity file. What differs is shown first; nothing is saved before you choose it.',
		link: 'Import from IATI',
		file: 'IATI activity file (XML)',
		fileHint: 'At most 20 MB. Only activities in Indonesia are read.',
		look: 'See what is in it',
		none: 'Choose the file first.',
		found: (shown, count) =>
			shown === count
				? `${count} activities in Indonesia`
				: `${shown} of ${count} activities in Indonesia; split the file to see the others`,
		reporter: (name) => `According to ${name}`,
		known: (title) => `Recorded as ${title}`,
		isNew: 'Not recorded yet',
		same: 'Nothing differs from the record.',
		differences: 'What differs',
		columns: { field: 'Field', ours: 'Our record', theirs: 'The donor’s file', take: 'Take' },
		empty: 'empty',
		takeOne: (field) => `Take ${field} from the file`,
		take: 'Take what is chosen',
		money: 'Money according to the donor',
		moneyNote:
			'These figures are for comparison only. The ledger of a project changes by entries of its own, each with its rate and paper.',
		moneyColumns: { kind: 'Kind', ours: 'Our ledger', theirs: 'The donor’s file' },
		make: 'Record as a project',
		makeNote: 'The fields come from the file; add who the donor is and how the money reaches the region.',
		notOwn: 'This project belongs to another unit.',
		fields: {
			title_id: 'Title (Indonesian)',
			title_en: 'Title (English)',
			summary_id: 'Summary',
			summary_en: 'Summary (English)',
			sector: 'Field of work',
			stage: 'Stage',
			location: 'Location',
			place: 'Point',
			planned_start: 'Planned start',
			planned_end: 'Planned end',
			actual_start: 'Start',
			actual_end: 'End',
			take: 'Choice',
			partner: 'Donor',
			kind: 'Kind of donor',
			country: 'Country',
			instrument: 'Kind of money',
			channel: 'How it reaches the region',
			direct_basis: 'Legal basis where direct',
			currency: 'Currency'
		},
		takeFault: 'Choose at least one field.'
	},
	desk: {
		title: 'IATI publication',
		lead: 'Published projects go out as IATI 2.03 files. What is not complete is stopped here, with the reason.',
		state: 'State of the file',
		publishable:
			'The file may be published: the organisation identifier is in force and there are sound projects.',
		trial: 'This is a trial file only: a demonstration holds invented examples.',
		notPublishable: 'The file may not be published.',
		nothing: 'No project has passed the check yet.',
		counts: { sound: 'Projects in the file', stopped: 'Projects stopped' },
		files: 'Files',
		activities: 'Activity file (XML)',
		organisation: 'Organisation file (XML)',
		stopped: 'Stopped before going out',
		stoppedNote: 'Mend the record; with the next download the project goes out.',
		stoppedWhy:
			'Projects that are known from the news only are rightly held back: their sources do not officially name the stage, the day they began or the money, and what is not named is not guessed. Once these are recorded from the funding agreement, the project goes out.',
		stoppedNone: 'No project is stopped.',
		stoppedMore: (shown: string) => `The first ${shown} are shown.`,
		columns: { project: 'Project', why: 'Reason' },
		identifier: 'Who reports',
		identifierNote:
			'The identifier is given by the list that registers (such as XI-IATI after registration with IATI), it is never made up. ID-KDN was withdrawn and is refused.',
		fields: { identifier: 'IATI organisation identifier', contact_email: 'E-mail for questions' },
		hints: {
			identifier: 'The code of the list, a hyphen, then the code that the list gave.',
			contact_email: 'May be empty; an office’s address, not a person’s.'
		},
		save: 'Save the identifier',
		saved: 'The identifier was saved.',
		current: 'Identifier now',
		none: 'Not set',
		link: 'IATI publication',
		faults: {
			IDENTIFIER_MISSING: 'Fill in the IATI organisation identifier.',
			IDENTIFIER_SIGNS:
				'The identifier holds a space or a sign that may not be used; use letters, digits, dots and hyphens.',
			IDENTIFIER_WITHDRAWN:
				'This list was withdrawn from OrganisationRegistrationAgency (such as ID-KDN). Use a list that is in force.',
			IDENTIFIER_UNKNOWN_LIST:
				'Begin with the code of a registering list that is in force, such as XI-IATI or ID-COA, then a hyphen.',
			IDENTIFIER_WITHOUT_CODE: 'Write the code behind the name of the list as well.',
			EMAIL_WRONG: 'Write a whole e-mail address, such as kerjasama@contoh.go.id.'
		}
	}
};
