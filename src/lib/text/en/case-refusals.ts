import type { caseRefusals as indonesian } from '../id/case-refusals';

const fileReasons: Record<string, string> = {
	EMPTY: 'The file is empty.',
	TOO_LARGE: 'The file is too large for this field.',
	KIND_NOT_ACCEPTED: 'What the file holds is of no kind that is accepted here.',
	UNREADABLE: 'The file is damaged or cut off and cannot be read. Save it again and send it once more.',
	TWO_KINDS_IN_ONE: 'The file is another kind of file at the same time and is not safe to take.',
	ENCRYPTED: 'The file is locked with a password. Send it without one.',
	MACROS: 'The file carries macros. Save it without them and send it again.',
	ACTIVE_CONTENT: 'The file carries parts that run when it is opened. Print it to a plain PDF.',
	EMBEDDED_FILE: 'The file carries another file inside. Send each on its own.',
	EXTERNAL_REFERENCE: 'The file fetches something from elsewhere when opened. Save a copy without that link.',
	ENTITY_DECLARATION:
		'The file has an unsafe part. Save it again from a word processor and send it once more.',
	EXPANDS_TOO_MUCH: 'The content is far larger than the file and is not safe to take.',
	UNSAFE_PART: 'The file has a part with an unsafe name.',
	PICTURE_TOO_LARGE: 'The picture is too large. Make it smaller and send it again.',
	HEIC: 'This photograph is a HEIC, which not every computer opens. Choose JPEG ("Most Compatible") in the camera settings of the telephone, or send a screenshot of it.'
};

export const caseRefusals: typeof indonesian = {
	CASE_CLOSED: 'This case has ended; no step can be taken any more.',
	CASE_PAUSED: 'The clock is paused. Resume it first, then take this step.',
	ALREADY_PAUSED: 'The clock is paused already.',
	NOT_PAUSED: 'The clock is running; there is nothing to resume.',
	NOT_LAPSED: 'Only a case that was closed for silence can be opened again.',
	LINK_USED: 'This link has been used for its one answer.',
	LINK_EXPIRED: 'This link is too old. Sign in to your desk to answer.',
	OUTCOME_REQUIRED: 'Choose one answer.',
	ACT_CLOSED: 'That is no longer possible: it was answered, or extended before.',
	OBJECTION_CLOSED: 'There is nothing to object to, or the limit of 30 working days is over.',
	STEP_UNKNOWN: 'This case has no such step.',
	STEP_NOT_OPEN:
		'This step is not open: somebody else acted first, or its turn has not come. The case page shows where it stands.',
	OUTCOME_UNKNOWN: 'Choose one of the outcomes of this step.',
	ROLE_MAY_NOT_ACT: 'Your role may not act on this step.',
	SELF_DECISION: 'Whoever proposed or drafted cannot decide on the same case.',
	ON_PAPER_INCOMPLETE: 'An entry from paper needs who decided, on which day, and the scan.',
	DAY_IN_FUTURE: 'That day has not come yet.',
	NOTE_REQUIRED: 'Write the reason, so that the reader knows what to mend.',
	PAPERS_MISSING: 'Required papers are still missing.',
	PAPER_UNKNOWN: 'This step does not know one of the papers.',
	PAPERS_NOT_IN_ORDER: 'Papers cannot be accepted while one is marked missing or wrong.',
	CONFLICT_NOT_DECLARED:
		'State that there is no conflict of interest; without it the opinion does not count (Law 30/2014, Articles 42–45).',
	VIEWS_RESET:
		'Some opinions were reset because a paper changed. Ask for them again, or write why the conclusion does without them.',
	NOTHING_CHANGED: 'No term was changed.',
	NO_TERMS: 'This case came of no proposal that names terms.',
	NOT_RESET: 'None of your opinions at this step was reset, or the sitting has concluded.',
	OPINIONS_MISSING: 'Some opinions are out. Write why the sitting concludes without them.',
	OPINION_NOT_YET_LATE: 'The opinions that are out are still in time and cannot be passed over yet.',
	SITTING_MISSING: 'Choose the sitting that concluded.',
	SITTING_UNKNOWN: 'There is no such sitting, or it was held before this case came in.',
	SITTING_CANCELLED: 'This sitting was cancelled.',
	SITTING_NOT_YET_HELD: 'The day of the sitting has not come yet.',
	SITTING_HELD: 'This sitting was held; its day stays and it cannot be cancelled.',
	ALREADY_CONCLUDED:
		'This sitting has concluded that case. If it is discussed again, put it on the agenda of the next one.',
	ALREADY_ON_AGENDA: 'That case is on the agenda of this sitting already.',
	CASE_NOT_WAITING_FOR_SITTING: (details) =>
		typeof details.subject === 'string'
			? `The case "${details.subject}" does not wait for a sitting yet.`
			: 'That case does not wait for a sitting yet.',
	NOT_INVITED: 'Only those who are invited to this sitting can give an opinion.',
	ATTENDANCE_MISSING: 'Take down who came first: the minutes name them.',
	NOTHING_CONCLUDED: 'Nothing has been concluded yet, so there is nothing to put into the minutes.',
	DISSENT_UNREADABLE: 'Each line of dissent needs a name, a colon and the opinion.',
	FOLLOW_UP_UNREADABLE: 'A follow-up line says nothing, or its day cannot be read.',
	CONCLUSION_MISSING: 'Choose the conclusion.',
	DOCUMENT_MISSING: 'Upload the text, or choose one that is there.',
	DOCUMENT_UNKNOWN: 'The file does not exist or does not belong to this case. Upload it again.',
	SIGNED_PAPER_WRONG_KIND:
		'The signed paper must be a PDF or a scan (JPG, PNG), not a file that can still be edited.',
	REVISION_MISSING: 'Choose the file first.',
	DOCUMENT_FIXED:
		'This file cannot be replaced here: it is signed, was handed in by the applicant, or is made from a sitting.',
	PARTY_MISSING: 'Choose the party that gives the number.',
	SIGNED_ON_MISSING: 'Enter the day of signing.',
	SIGNATORIES_MISSING: 'Enter name and office of the signatories of at least two parties.',
	LETTER_MISSING: 'Enter number and date of the letter.',
	ALREADY_SENT: 'The letter has been sent; its answer is awaited.',
	ANSWER_ALREADY_USED: 'This answer cannot be changed: a step that depended on it is over.',
	NO_AUTHORITY_THAT_DAY:
		'On that day this person did not hold the office that has the authority. Who holds it is recorded under Offices and powers.',
	DELEGATE_MAY_NOT_SIGN:
		'This paper is signed by the head of the region alone; a power of attorney holds for a cooperation contract (PKS) only.',
	POWER_OF_ATTORNEY_MISSING:
		'No power of attorney is recorded for this signatory on that day. Record it under Offices and powers, add its scan at this step, or state the reason in the note.',
	NOT_ASKED_YET:
		'Some of the chosen cases were not asked about, or their days to answer are not over. None was closed; leave them out or ask first.',
	REGION_SIGNATORY_MISSING: 'Say who signed for the region.',
	ACTING_OFFICIAL_NEEDS_REASON:
		'An acting official takes no strategic decision without a stated reason (Law 30/2014, Article 14(7)).',
	UNIT_UNKNOWN: 'There is no such unit.',
	HOLIDAY_KNOWN: 'That day is on the list of days off already.',
	UPLOAD_TOO_LARGE: 'The file is too large. At most 20 MB each.',
	UPLOAD_BROKEN: 'The sending broke off. Nothing was saved; please send it again.',
	UPLOAD_TOO_SLOW: 'The sending took too long and was stopped. Nothing was saved; please try again.',
	FILE_REFUSED: (details) => {
		const reason =
			fileReasons[details.seen === 'heic' ? 'HEIC' : String(details.reason)] ??
			'The file cannot be accepted.';
		return typeof details.name === 'string' ? `${details.name}: ${reason}` : reason;
	},
	TOKEN_UNKNOWN: 'There is no such token, or it was revoked.'
};
