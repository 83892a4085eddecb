import { isDay } from '$lib/server/modules/calendar';
import { addDecimals, compareDecimals, parseDecimal } from '$lib/written/decimal';
import {
	activityIdentifier,
	type IatiEntry,
	type IatiFunding,
	type IatiPublisher,
	type IatiRecord
} from './activity';
import { iatiCurrencies, roleCodes, statusCodes, transactionCodes } from './codes';
import { identifierFault, type IdentifierFault } from './publisher-identifier';

export type IatiFaultCode =
	| IdentifierFault
	| 'TITLE_MISSING'
	| 'DESCRIPTION_MISSING'
	| 'TEXT_UNREADABLE'
	| 'STATUS_MISSING'
	| 'STATUS_UNKNOWN'
	| 'STATUS_BEFORE_START'
	| 'START_MISSING'
	| 'DATE_WRONG'
	| 'PLANNED_END_BEFORE_START'
	| 'ACTUAL_END_BEFORE_START'
	| 'ACTUAL_DATE_IN_FUTURE'
	| 'UPDATED_IN_FUTURE'
	| 'SECTOR_MISSING'
	| 'SECTOR_UNKNOWN'
	| 'NO_PARTICIPANT'
	| 'PARTICIPANT_NAMELESS'
	| 'ROLE_UNKNOWN'
	| 'PLACE_HALF'
	| 'PLACE_WRONG'
	| 'ADDRESS_WRONG'
	| 'ACTIVITY_ID_IS_ORGANISATION'
	| 'ACTIVITY_ID_SIGNS'
	| 'PROVIDER_NAMELESS'
	| 'PROVIDER_ACTIVITY_SIGNS'
	| 'PROVIDER_ACTIVITY_IS_OWN'
	| 'REGISTER_NUMBER_EMPTY'
	| 'DISBURSED_ABOVE_COMMITTED'
	| 'FUNDING_UNKNOWN'
	| 'ENTRY_KIND_UNKNOWN'
	| 'ENTRY_WITHOUT_FUNDING'
	| 'ENTRY_DATE_WRONG'
	| 'ENTRY_IN_FUTURE'
	| 'ENTRY_AMOUNT_WRONG'
	| 'ENTRY_CURRENCY_UNKNOWN'
	| 'ENTRY_TWICE'
	| 'TRANCHE_WRONG'
	| 'TRANCHE_ABOVE_COMMITTED'
	| 'PROGRESS_WRONG'
	| 'PROGRESS_BEFORE_START'
	| 'PROGRESS_IN_FUTURE';

/** Why a record is not sent out; `of` names what it is about, as it is written in the record. */
export type IatiFault = { readonly code: IatiFaultCode; readonly of: string };

/** What XML 1.0 cannot hold in any spelling. */
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
/** Rules 1.1.x and 1.9.x: an identifier holds none of these. */
const badIdentifier = /[\s/&|?]/;
const sectorShape = /^\d{5}$/;

/**
 * Everything for which a record is stopped before it is exported: what the schema of IATI 2.03 asks for, the rules of
 * its ruleset, its codelists, and what would count money twice. An empty answer is a record that may go out.
 *
 * @param sectors the purpose codes that the program knows; @param today in the region's time zone; @param now RFC 3339
 */
export function checkActivity(
	record: IatiRecord,
	publisher: IatiPublisher,
	at: { readonly today: string; readonly now: string; readonly sectors: ReadonlySet<string> }
): IatiFault[] {
	const faults: IatiFault[] = [];
	const fault = (code: IatiFaultCode, of = '') => void faults.push({ code, of });
	const identifier = identifierFault(publisher.identifier);
	if (identifier) fault(identifier, publisher.identifier);

	if (record.title.id.trim() === '') fault('TITLE_MISSING');
	if (!record.summary?.id.trim()) fault('DESCRIPTION_MISSING');
	const texts = [record.title, record.summary].flatMap((text) => (text ? [text.id, text.en] : []));
	if ([...texts, record.location ?? ''].some((text) => unreadable.test(text))) fault('TEXT_UNREADABLE');
	if (record.sectorCode === null) fault('SECTOR_MISSING');
	else if (!sectorShape.test(record.sectorCode) || !at.sectors.has(record.sectorCode))
		fault('SECTOR_UNKNOWN', record.sectorCode);
	checkLife(record, at, fault);
	checkIdentifiers(record, publisher, fault);
	checkParties(record, fault);
	checkPlace(record, fault);
	for (const funding of record.fundings) checkFunding(funding, record, publisher, fault);
	checkTranches(record, fault);
	checkEntries(record, at.today, fault);
	checkProgress(record, at.today, fault);
	return faults;
}

type Fault = (code: IatiFaultCode, of?: string) => void;

function checkLife(record: IatiRecord, at: { today: string; now: string }, fault: Fault): void {
	const { plannedStart, plannedEnd, actualStart, actualEnd, stage } = record;
	if (stage === null) fault('STATUS_MISSING');
	else if (!Object.hasOwn(statusCodes, stage)) fault('STATUS_UNKNOWN', stage);
	const wrong = [plannedStart, plannedEnd, actualStart, actualEnd].filter(
		(day) => day !== null && !isDay(day)
	);
	for (const day of wrong) fault('DATE_WRONG', day ?? '');
	if (plannedStart === null && actualStart === null) fault('START_MISSING');
	if (wrong.length > 0) return;
	if (plannedStart && plannedEnd && plannedEnd < plannedStart) fault('PLANNED_END_BEFORE_START', plannedEnd);
	if (actualStart && actualEnd && actualEnd < actualStart) fault('ACTUAL_END_BEFORE_START', actualEnd);
	for (const day of [actualStart, actualEnd]) if (day && day > at.today) fault('ACTUAL_DATE_IN_FUTURE', day);
	// Finished before it began: the status would say the contrary of the dates.
	if (stage === 'closed' && actualStart === null && (plannedStart ?? '') > at.today)
		fault('STATUS_BEFORE_START', plannedStart ?? '');
	if (Number.isNaN(Date.parse(record.updatedAt)) || Date.parse(record.updatedAt) > Date.parse(at.now))
		fault('UPDATED_IN_FUTURE', record.updatedAt);
}

function checkIdentifiers(record: IatiRecord, publisher: IatiPublisher, fault: Fault): void {
	if (record.id.trim() === '') fault('ACTIVITY_ID_IS_ORGANISATION', publisher.identifier);
	else if (badIdentifier.test(activityIdentifier(publisher, record.id)))
		fault('ACTIVITY_ID_SIGNS', record.id);
	for (const address of [record.pageAddress, record.agreementAddress])
		if (address !== null && !(URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)))
			fault('ADDRESS_WRONG', address);
}

function checkParties(record: IatiRecord, fault: Fault): void {
	// A beneficiary has no role there; somebody who pays, answers or works is needed.
	if (record.parties.every(({ role }) => role === 'beneficiary') && record.fundings.length === 0)
		fault('NO_PARTICIPANT');
	for (const party of record.parties) {
		if (party.name.trim() === '') fault('PARTICIPANT_NAMELESS', party.role);
		if (party.role !== 'beneficiary' && !Object.hasOwn(roleCodes, party.role))
			fault('ROLE_UNKNOWN', party.role);
	}
}

function checkPlace({ latitude, longitude }: IatiRecord, fault: Fault): void {
	if ((latitude === null) !== (longitude === null)) fault('PLACE_HALF');
	for (const [degrees, most] of [
		[latitude, 90n],
		[longitude, 180n]
	] as const) {
		if (degrees === null) continue;
		const read = parseDecimal(degrees);
		const size = read && { ...read, digits: read.digits < 0n ? -read.digits : read.digits };
		if (!size || compareDecimals(size, { digits: most, scale: 0 }) > 0) fault('PLACE_WRONG', degrees);
	}
}

function checkFunding(
	funding: IatiFunding,
	record: IatiRecord,
	publisher: IatiPublisher,
	fault: Fault
): void {
	if (funding.partner.trim() === '') fault('PROVIDER_NAMELESS', funding.id);
	const theirs = funding.providerActivityId;
	if (theirs !== null && (theirs.trim() === '' || badIdentifier.test(theirs)))
		fault('PROVIDER_ACTIVITY_SIGNS', theirs);
	// Our own identifier as the donor's would link the activity to itself and count its money twice.
	else if (theirs === activityIdentifier(publisher, record.id)) fault('PROVIDER_ACTIVITY_IS_OWN', theirs);
	if (funding.registerNumber?.trim() === '') fault('REGISTER_NUMBER_EMPTY', funding.partner);
	const [committed, disbursed] = [parseDecimal(funding.committed), parseDecimal(funding.disbursed)];
	if (!committed || !disbursed || compareDecimals(disbursed, committed) > 0)
		fault('DISBURSED_ABOVE_COMMITTED', funding.partner);
}

/** A planned disbursement names an instrument, a day and an amount of the instrument's currency, within its commitment. */
function checkTranches({ tranches, fundings }: IatiRecord, fault: Fault): void {
	for (const { fundingId, dueOn, amount, currency } of tranches) {
		const funding = fundings.find(({ id }) => id === fundingId);
		const read = parseDecimal(amount);
		if (!funding || !isDay(dueOn) || !read || read.digits <= 0n || currency !== funding.currency)
			fault('TRANCHE_WRONG', dueOn);
	}
	for (const { id, partner, committed } of fundings) {
		const planned = tranches.filter((one) => one.fundingId === id).map(({ amount }) => parseDecimal(amount));
		const sum = planned.reduce((one, other) => one && other && addDecimals(one, other), {
			digits: 0n,
			scale: 0
		});
		const most = parseDecimal(committed);
		if (planned.length > 0 && sum && most && compareDecimals(sum, most) > 0)
			fault('TRANCHE_ABOVE_COMMITTED', partner);
	}
}

function checkEntries(record: IatiRecord, today: string, fault: Fault): void {
	const known = new Set(record.fundings.map(({ id }) => id));
	const seen = new Set<string>();
	for (const entry of record.entries) {
		if (seen.has(entry.id)) fault('ENTRY_TWICE', entry.id);
		seen.add(entry.id);
		checkEntry(entry, known, today, fault);
	}
}

function checkEntry(entry: IatiEntry, known: ReadonlySet<string>, today: string, fault: Fault): void {
	if (!Object.hasOwn(transactionCodes, entry.kind)) fault('ENTRY_KIND_UNKNOWN', entry.kind);
	const isIncoming = entry.kind === 'commitment' || entry.kind === 'disbursement';
	if (isIncoming && entry.fundingId === null) fault('ENTRY_WITHOUT_FUNDING', entry.happenedOn);
	if (entry.fundingId !== null && !known.has(entry.fundingId)) fault('FUNDING_UNKNOWN', entry.happenedOn);
	if (!isDay(entry.happenedOn)) fault('ENTRY_DATE_WRONG', entry.happenedOn);
	else if (entry.happenedOn > today) fault('ENTRY_IN_FUTURE', entry.happenedOn);
	const amount = parseDecimal(entry.amount);
	if (!amount || amount.digits === 0n) fault('ENTRY_AMOUNT_WRONG', entry.amount);
	if (!iatiCurrencies.has(entry.currency)) fault('ENTRY_CURRENCY_UNKNOWN', entry.currency);
}

function checkProgress(record: IatiRecord, today: string, fault: Fault): void {
	const start = record.actualStart ?? record.plannedStart;
	for (const { seenOn, percent } of record.progress) {
		const read = parseDecimal(percent);
		if (!read || read.digits < 0n || compareDecimals(read, { digits: 100n, scale: 0 }) > 0)
			fault('PROGRESS_WRONG', percent);
		if (!isDay(seenOn) || seenOn > today) fault('PROGRESS_IN_FUTURE', seenOn);
		else if (start !== null && seenOn < start) fault('PROGRESS_BEFORE_START', seenOn);
	}
}
