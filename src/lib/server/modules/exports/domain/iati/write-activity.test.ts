import { describe, expect, test } from 'vitest';
import { codelist, hasIati, hasXmllint, schemaFaults } from '$tests/support/iati';
import { aPublisher, aRecord } from '$tests/support/iati-record';
import { rulesBroken } from '$tests/support/iati-rules';
import { sectors } from '$lib/server/modules/funding';
import type { IatiRecord } from './activity';
import * as codes from './codes';
import { writeActivity } from './write-activity';
import { writeOrganisation } from './write-organisation';

const now = '2026-03-02T03:00:00Z';
const words = {
	registerOffice: 'Kementerian Keuangan',
	progress: { id: 'Kemajuan fisik', en: 'Physical progress' },
	progressOf: { id: 'Kemajuan fisik:', en: 'Physical progress:' },
	page: { id: 'Halaman proyek', en: 'Page' },
	agreement: { id: 'Perjanjian', en: 'Agreement' }
};
const fileOf = (...records: IatiRecord[]) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03" generated-datetime="${now}">${records
		.map((record) => writeActivity(record, aPublisher, words))
		.join('')}</iati-activities>`;
const bare: IatiRecord = {
	...aRecord,
	id: 'bare',
	title: { id: 'Contoh', en: 'Contoh' },
	location: null,
	latitude: null,
	longitude: null,
	actualStart: null,
	plannedEnd: null,
	agreementAddress: null,
	parties: [],
	entries: [],
	progress: []
};
const whole = fileOf(aRecord, bare);

describe.skipIf(!hasIati || !hasXmllint)('an activity file', () => {
	test('is valid under the official schema', () => {
		expect(schemaFaults(whole, 'activities')).toBe('');
	});

	test('would be rejected by it without its status, and with its elements in another order', () => {
		expect(schemaFaults(whole.replace(/<activity-status [^>]*>/, ''), 'activities')).toContain(
			'activity-date'
		);
		const status = /<activity-status [^>]*>/.exec(whole)![0];
		const moved = whole.replace(status, '').replace('</iati-activity>', `${status}</iati-activity>`);
		expect(schemaFaults(moved, 'activities')).not.toBe('');
	});

	test('breaks no rule of the official rulesets, errors and warnings alike', () => {
		expect(rulesBroken(whole, 'standard', now)).toEqual([]);
		expect(rulesBroken(whole, 'standard_py', now)).toEqual([]);
	});

	test.each([
		['6.2.2', (xml: string) => xml.replace(/<sector [^>]*>/, '')],
		['6.11.1', (xml: string) => xml.replace(/<activity-date [^>]*type="[12]"\/>/g, '')],
		['4.1.1', (xml: string) => xml.replace('<iati-activity xml:lang="id"', '<iati-activity')],
		[
			'11.2.1',
			(xml: string) => xml.replace('transaction-date iso-date="2024', 'transaction-date iso-date="2034')
		],
		['3.7.1', (xml: string) => xml.replace(/<recipient-country [^>]*>/g, '')],
		['1.1.3', (xml: string) => xml.replace(/<iati-identifier>[^<]*/, '<iati-identifier>XI-IATI-CONTOH')],
		['8.6.1', (xml: string) => xml.replace(/<period-end iso-date="2026/, '<period-end iso-date="2016')]
	])('would break rule %s where that is taken from it', (rule, change) => {
		expect(change(whole)).not.toBe(whole);
		expect(rulesBroken(change(whole), 'standard', now).some((one) => one.startsWith(rule))).toBe(true);
	});

	test('uses no code that is not in force in its codelist', () => {
		const list = (name: string, embedded = false) =>
			codelist(`codelists-${embedded ? 'embedded' : 'nonembedded'}/xml/${name}`);
		const used: readonly [ReadonlySet<string>, readonly string[]][] = [
			[list('ActivityStatus', true), Object.values(codes.statusCodes)],
			[list('OrganisationRole', true), Object.values(codes.roleCodes)],
			[list('ActivityDateType', true), Object.values(codes.dateCodes)],
			[list('TransactionType', true), Object.values(codes.transactionCodes)],
			[list('DocumentCategory', true), Object.values(codes.documentCodes)],
			[list('OrganisationType'), [...codes.organisationTypes, codes.localGovernment]],
			[list('ActivityScope'), Object.values(codes.scopeCodes)],
			[list('FinanceType'), ['grant', 'loan'].map(codes.financeCode)],
			[list('AidType'), ['grant', 'technical_assistance'].map(codes.aidCode)],
			[list('AidTypeVocabulary'), [codes.fixedCodes.aidVocabulary]],
			[list('DisbursementChannel'), Object.values(codes.channelCodes)],
			[list('SectorVocabulary'), [codes.fixedCodes.sectorVocabulary]],
			[list('OtherIdentifierType'), [codes.fixedCodes.otherIdentifier]],
			[list('ResultType'), [codes.fixedCodes.output]],
			[list('IndicatorMeasure'), [codes.fixedCodes.percentage]],
			[list('BudgetType', true), [codes.fixedCodes.original]],
			[list('ContactType'), [codes.fixedCodes.enquiries]],
			[list('Country'), [codes.fixedCodes.country]],
			[list('Sector'), Object.values(sectors)],
			[list('Currency'), [...codes.iatiCurrencies]]
		];
		for (const [official, ours] of used) for (const code of ours) expect([...official]).toContain(code);
	});
});

describe('what an activity says of money', () => {
	const transactions = [
		...writeActivity(aRecord, aPublisher, words).matchAll(/<transaction ref="(\w+)">(.*?)<\/transaction>/g)
	];
	const of = (ref: string) => transactions.find(([, id]) => id === ref)![2]!;

	test('a commitment and a payment come in from the provider, under its own activity', () => {
		expect(of('e1')).toContain('<transaction-type code="11"/>');
		expect(of('e2')).toContain('<transaction-type code="1"/>');
		expect(of('e2')).toContain('provider-activity-id="XM-DAC-5-2-77"');
		expect(of('e2')).toContain('<receiver-org ref="XI-IATI-CONTOH"');
	});

	test('a loan is never told as a grant, and what a ministry executes is not received by the region', () => {
		expect(of('e1')).toContain('<finance-type code="110"/>');
		expect(of('e3')).toContain('<finance-type code="421"/>');
		expect(of('e3')).toContain('<receiver-org type="10"><narrative>Kementerian Contoh</narrative>');
	});

	test('the region’s own share and what it spends go out from the region, to the last unit', () => {
		expect(of('e4')).toMatch(/code="2".*currency="IDR"[^>]*>75000000<.*<provider-org ref="XI-IATI-CONTOH"/);
		expect(of('e5')).toMatch(/code="4".*>60\.5</);
		expect(of('e6')).toContain('>-0.5<');
	});
});

describe.skipIf(!hasIati || !hasXmllint)('an organisation file', () => {
	const file = writeOrganisation(aPublisher, now, '');

	test('is valid under the official schema and breaks no rule', () => {
		expect(schemaFaults(file, 'organisations')).toBe('');
		expect(rulesBroken(file, 'standard', now)).toEqual([]);
	});

	test('would be rejected without its identifier', () => {
		const without = file.replace(/<organisation-identifier>.*<\/organisation-identifier>/, '');
		expect(schemaFaults(without, 'organisations')).not.toBe('');
	});
});
