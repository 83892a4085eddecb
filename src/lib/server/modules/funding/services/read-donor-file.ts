import { xmlEvents, XmlFault } from '$lib/server/platform/word';
import { isCurrency } from '$lib/server/platform/currency-list';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Bilingual } from '$lib/text/bilingual';
import { addDecimals, decimal, decimalText, parseDecimal } from '$lib/written/decimal';
import type { Instrument } from '../domain/instrument';
import { sectors, type Sector } from '../domain/sector';

import type { DonorActivity } from '../domain/donor-activity';

type Draft = {
	identifier: string;
	language: string;
	currency: string;
	reporter: { ref: string; type: string; name: string };
	title: Map<string, string>;
	description: Map<string, string>;
	status: string;
	dates: Map<string, string>;
	sectorCodes: string[];
	finance: string;
	aid: string;
	place: string;
	position: string;
	committed: Map<string, string>;
	disbursed: Map<string, string>;
	isInIndonesia: boolean;
};

const stageOfStatus: Readonly<Record<string, string>> = {
	'1': 'pipeline',
	'2': 'implementation',
	'3': 'finalisation',
	'4': 'closed',
	'5': 'cancelled',
	'6': 'suspended'
};

/**
 * The activities of a donor's file that are carried out in Indonesia, in its order. A file may hold thousands; what the
 * donor says of other countries is passed over.
 *
 * Refuses with `NOT_AN_IATI_FILE`, and with `NO_ACTIVITY_HERE` where none is in Indonesia.
 */
export function readDonorActivities(
	xml: string
): DonorActivity[] | Refusal<'NOT_AN_IATI_FILE' | 'NO_ACTIVITY_HERE'> {
	// A declaration of entities has no place in such a file and is the door for tricks.
	if (/<!DOCTYPE|<!ENTITY/i.test(xml) || !/<iati-activities[\s>]/.test(xml))
		return refuse('NOT_AN_IATI_FILE');
	try {
		const found = activitiesIn(xml);
		return found.length === 0 ? refuse('NO_ACTIVITY_HERE') : found;
	} catch (fault) {
		if (fault instanceof XmlFault) return refuse('NOT_AN_IATI_FILE');
		throw fault;
	}
}

function activitiesIn(xml: string): DonorActivity[] {
	const found: DonorActivity[] = [];
	let one: Draft | undefined;
	let value: { currency: string; code: string } | undefined;
	const path: string[] = [];
	for (const event of xmlEvents(xml)) {
		if (event.type === 'close') {
			path.pop();
			if (event.name === 'iati-activity' && one) {
				if (one.isInIndonesia && one.identifier !== '') found.push(finished(one));
				one = undefined;
			}
			continue;
		}
		const at = (name: string) => event.attributes.get(name) ?? '';
		if (event.name === 'iati-activity') one = begun(at('xml:lang'), at('default-currency'));
		else if (one) {
			if (event.name === 'transaction') value = { currency: one.currency, code: '' };
			else if (path.at(-1) === 'transaction' && value) {
				if (event.name === 'transaction-type') value.code = at('code');
				if (event.name === 'value') addValue(one, value.code, at('currency') || one.currency, event.text);
			} else take(one, path, event.name, at, event.text.trim());
		}
		if (!event.empty) path.push(event.name);
	}
	return found;
}

const begun = (language: string, currency: string): Draft => ({
	identifier: '',
	language: language.slice(0, 2).toLowerCase() || 'en',
	currency,
	reporter: { ref: '', type: '', name: '' },
	title: new Map(),
	description: new Map(),
	status: '',
	dates: new Map(),
	sectorCodes: [],
	finance: '',
	aid: '',
	place: '',
	position: '',
	committed: new Map(),
	disbursed: new Map(),
	isInIndonesia: false
});

function take(
	one: Draft,
	path: readonly string[],
	name: string,
	at: (name: string) => string,
	text: string
): void {
	const parent = path.at(-1);
	if (name === 'narrative') {
		const language = at('xml:lang').slice(0, 2).toLowerCase() || one.language;
		if (parent === 'reporting-org' && one.reporter.name === '') one.reporter.name = text;
		if (path.at(-2) !== 'iati-activity') {
			if (parent === 'name' && path.at(-2) === 'location' && one.place === '') one.place = text;
			return;
		}
		if (parent === 'title' && !one.title.has(language)) one.title.set(language, text);
		if (parent === 'description' && !one.description.has(language)) one.description.set(language, text);
		return;
	}
	if (name === 'pos' && parent === 'point' && one.position === '') one.position = text;
	if (parent !== 'iati-activity') return;
	if (name === 'iati-identifier') one.identifier = text;
	else if (name === 'reporting-org') one.reporter = { ref: at('ref'), type: at('type'), name: '' };
	else if (name === 'activity-status') one.status = at('code');
	else if (name === 'activity-date') one.dates.set(at('type'), at('iso-date').slice(0, 10));
	else if (name === 'recipient-country') one.isInIndonesia ||= at('code') === 'ID';
	else if (name === 'sector' && (at('vocabulary') === '' || at('vocabulary') === '1'))
		one.sectorCodes.push(at('code'));
	else if (name === 'default-finance-type') one.finance = at('code');
	else if (name === 'default-aid-type' && (at('vocabulary') === '' || at('vocabulary') === '1'))
		one.aid = at('code');
}

/** A donor's outgoing commitment (2) and disbursement (3); from a recipient's own file its incoming ones (11, 1). */
function addValue(one: Draft, code: string, currency: string, text: string): void {
	const sums = { '2': one.committed, '11': one.committed, '3': one.disbursed, '1': one.disbursed }[code];
	const amount = parseDecimal(text.trim());
	if (!sums || !amount || !isCurrency(currency)) return;
	sums.set(currency, decimalText(addDecimals(decimal(sums.get(currency) ?? '0'), amount)));
}

function finished(one: Draft): DonorActivity {
	const day = (type: string) => one.dates.get(type) || null;
	const [latitude = '', longitude = ''] = one.position.split(/\s+/);
	const isPlace = [latitude, longitude].every((degrees) => parseDecimal(degrees) !== null);
	const sector = (Object.keys(sectors) as Sector[]).find((key) => one.sectorCodes.includes(sectors[key]));
	const listed = (sums: ReadonlyMap<string, string>) =>
		[...sums].map(([currency, amount]) => ({ currency, amount }));
	return {
		identifier: one.identifier,
		reporter: one.reporter,
		title: bilingual(one.title) ?? { id: one.identifier, en: one.identifier },
		summary: bilingual(one.description),
		stage: stageOfStatus[one.status] ?? null,
		sector: sector ?? null,
		location: one.place || null,
		latitude: isPlace ? latitude : null,
		longitude: isPlace ? longitude : null,
		planned_start: day('1'),
		planned_end: day('3'),
		actual_start: day('2'),
		actual_end: day('4'),
		instrument: instrumentOf(one.finance, one.aid),
		currency: isCurrency(one.currency) ? one.currency : null,
		committed: listed(one.committed),
		disbursed: listed(one.disbursed)
	};
}

/** Indonesian where the donor wrote it, else English, else whatever language there is. */
function bilingual(texts: ReadonlyMap<string, string>): Bilingual | null {
	const any = texts.get('en') ?? texts.values().next().value;
	if (!any) return null;
	return { id: texts.get('id') ?? any, en: any };
}

/** FinanceType 4xx is a loan, 1xx a grant; AidType D is technical assistance. What says nothing stays open. */
function instrumentOf(finance: string, aid: string): Instrument | null {
	if (finance.startsWith('4')) return 'loan';
	if (aid.startsWith('D')) return 'technical_assistance';
	return finance.startsWith('1') ? 'grant' : null;
}
