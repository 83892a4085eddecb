import { destructionRefusals } from './destruction-refusals';
import { draftingRefusals } from './drafting-refusals';
import { cooperationRefusals } from './cooperation-refusals';
import { caseRefusals } from './case-refusals';
import { fundingRefusals } from './funding-refusals';
import { writeDay } from '$lib/written/dates';
import { embeddedPostgresRefusals } from './embedded-postgres-refusals';
import { lifeRefusals } from './life-refusals';
import { officeOffices } from './office-offices';
import { obligationRefusals } from './obligation-refusals';
import { programRefusals } from './program-refusals';
import { relationsRefusals } from './relations-refusals';
import { signingRefusals } from './signing-refusals';
import { trainingRefusals } from './training-refusals';
import type { refusals as indonesian } from '../id/refusals';

const capacityName = (capacity: unknown) =>
	officeOffices.holders.capacities[String(capacity)] ?? String(capacity);

export const refusals: typeof indonesian = {
	...embeddedPostgresRefusals,
	...programRefusals,
	...cooperationRefusals,
	...draftingRefusals,
	...caseRefusals,
	...lifeRefusals,
	...relationsRefusals,
	...trainingRefusals,
	...signingRefusals,
	...destructionRefusals,
	...fundingRefusals,
	...obligationRefusals,
	NOT_SIGNED_IN: 'Sign in first.',
	NOT_ALLOWED: 'Your roles of today do not allow this.',
	NOT_FOUND: 'Not found.',
	WEBHOOK_OFF: 'Sending to this address is stopped. Let it go on first.',
	STATE_CHANGED: 'The state has changed: somebody else acted first. The present state is shown below.',
	LIST_TOO_LONG: ({ most }) =>
		`This list has more than ${most} rows, too many for a PDF. Narrow it, or download XLSX or CSV, which hold everything.`,
	TEMPORARILY_UNAVAILABLE: 'The system is busy and nothing was saved. Try again in a few seconds.',
	IDEMPOTENCY_CONFLICT:
		'This request is being or has been carried out with other content. Reload the page before you try again.',
	VALIDATION_FAILED: 'Some answers need correction.',
	TOO_MANY_REQUESTS: (details) =>
		`Too many tries. Try again in ${Math.ceil(Number(details.retry_after ?? 60) / 60)} minutes.`,
	SIGN_IN_REFUSED: 'Address and password do not fit, or the account cannot be used.',
	PERSON_UNKNOWN: 'There is no person with that e-mail address.',
	UNIT_HAS_UNITS: (details) =>
		`It cannot end yet: ${(details.units as string[] | undefined)?.join(', ') ?? ''} still stand below it. End those first.`,
	OWN_ACCESS: 'You cannot take your own access away. Ask another administrator to do it.',
	OFFICE_HELD: (details) =>
		`${String(details.name)} is recorded in that office as ${capacityName(details.capacity)} ${details.from ? `since ${writeDay(String(details.from), 'en', 'long')}` : 'with no first day'}${details.to ? ` until ${writeDay(String(details.to), 'en', 'long')}` : ' with no last day'}. The two capacities cannot run side by side: record the last day first, or choose another day or capacity.`,
	POWER_KNOWN: (details) => `The power of attorney number ${String(details.number)} is recorded already.`,
	CONFLICT_DECLARED: 'This member declared a conflict of interest in the case and gives no opinion on it.',
	CIRCULATION_NOT_ALLOWED:
		'The region has no rule that lets opinions be asked by circulation. An administrator can set it under Rules of the Region.',
	SEAT_TAKEN: (details) =>
		details.same_person
			? `${String(details.name)} is a member on those days already. End the earlier seat first.`
			: `${String(details.name)} chairs the team on those days. End that seat first, or choose another one.`,
	NO_SIGNING_AHEAD: 'A day can be proposed once the text is being drafted, and until it is signed.',
	APPOINTMENT_STANDS: 'A signing appointment is being agreed already.',
	APPOINTMENT_NOT_YOURS: 'This appointment waits for the other side, or is settled.',
	APPOINTMENT_DAY_OVER: 'The day that was proposed is over. Propose another.',
	APPOINTMENT_CLASHES:
		'That day is no working day, or something else is near it. Propose another time, or accept it with a reason.',
	NOBODY_INVITED: 'Nobody is invited yet. Record the members of the TKKSD with their decree.',
	MINUTES_SIGNED: 'The signed minutes have been scanned; they do not change any more.',
	SCAN_KEPT: 'The scan of this sheet is kept already and is not replaced.',
	MEMORANDUM_NUMBERED: 'The memorandum of this case has its number already.',
	REPLY_SENT: 'The reply to this offer has been sent already.',
	SCAN_NEEDED: 'What was written on paper is entered with the scan of its sheet. Choose the file.',
	FILE_MISSING: 'No file was sent. Choose the file first.',
	UPLOAD_TOO_LARGE: 'The file is too large.'
};
