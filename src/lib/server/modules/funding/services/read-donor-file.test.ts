import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { hasIati, iatiFolder } from '$tests/support/iati';
import { isRefusal } from '$lib/server/platform/refusal';
import { differencesOf, moneyDifferences } from '../domain/compare-activity';
import type { DonorActivity } from '../domain/donor-activity';
import { readDonorActivities } from './read-donor-file';

const activity = (inside: string, attributes = 'default-currency="EUR"') =>
	`<iati-activity ${attributes}><iati-identifier> XM-UJI-1 </iati-identifier>
	<reporting-org ref="XM-UJI" type="40"><narrative>Bank Uji</narrative></reporting-org>
	<title><narrative xml:lang="en">Waste &amp; water</narrative></title>
	<activity-status code="2"/><recipient-country code="ID"/>${inside}</iati-activity>`;
const file = (...inside: string[]) =>
	`<?xml version="1.0"?><iati-activities version="2.03">${inside.join('')}</iati-activities>`;
function read(xml: string): DonorActivity[] {
	const found = readDonorActivities(xml);
	if (isRefusal(found)) throw new Error(found.refused);
	return found;
}
const value = (code: string, amount: string, currency = '') =>
	`<transaction><transaction-type code="${code}"/><transaction-date iso-date="2024-01-01"/><value ${currency} value-date="2024-01-01">${amount}</value></transaction>`;

describe("a donor's activity file", () => {
	test('is read for what it says of Indonesia', () => {
		const [one] = read(
			file(
				`<iati-activity><iati-identifier>XM-UJI-0</iati-identifier><recipient-country code="KE"/></iati-activity>`,
				activity(`<description><narrative>Plant</narrative><narrative xml:lang="id"><![CDATA[Instalasi < 5 ha]]></narrative></description>
					<activity-date iso-date="2024-02-01" type="2"/><activity-date iso-date="2027-01-31" type="3"/>
					<location><name><narrative>Jambi Timur</narrative></name><point><pos>-1.60 103.61</pos></point></location>
					<sector vocabulary="99" code="14050"/><sector code="14022"/>
					<default-finance-type code="421"/>`)
			)
		);
		expect(one).toMatchObject({
			identifier: 'XM-UJI-1',
			reporter: { ref: 'XM-UJI', type: '40', name: 'Bank Uji' },
			title: { id: 'Waste & water', en: 'Waste & water' },
			summary: { id: 'Instalasi < 5 ha', en: 'Plant' },
			stage: 'implementation',
			sector: 'wastewater',
			location: 'Jambi Timur',
			latitude: '-1.60',
			actual_start: '2024-02-01',
			planned_end: '2027-01-31',
			planned_start: null,
			instrument: 'loan',
			currency: 'EUR'
		});
	});

	test('adds its sums by currency to the last unit, and no pledge to a commitment', () => {
		const [one] = read(
			file(
				activity(
					value('2', '0.10') +
						value('2', '0.20') +
						value('12', '9') +
						value('3', '7', 'currency="USD"') +
						value('2', 'banyak')
				)
			)
		);
		expect(one!.committed).toEqual([{ currency: 'EUR', amount: '0.30' }]);
		expect(one!.disbursed).toEqual([{ currency: 'USD', amount: '7' }]);
	});

	test('is refused where it is none, where it declares entities, and where nothing is in Indonesia', () => {
		for (const text of ['', 'nama,jumlah', '<html/>', `<!DOCTYPE a>${file(activity(''))}`])
			expect(readDonorActivities(text)).toEqual({ refused: 'NOT_AN_IATI_FILE' });
		expect(readDonorActivities(file(activity('').replace('code="ID"', 'code="VN"')))).toEqual({
			refused: 'NO_ACTIVITY_HERE'
		});
	});

	test.skipIf(!hasIati)('of somebody else is read too', () => {
		const [one] = read(readFileSync(`${iatiFolder}/example-recipient-city-activity.xml`, 'utf8'));
		expect(one).toMatchObject({
			sector: 'solid_waste',
			instrument: 'grant',
			disbursed: [{ currency: 'EUR' }]
		});
	});
});

describe('a preview', () => {
	const ours = {
		title: { id: 'Sampah dan air', en: 'Waste & water' },
		summary: null,
		sector: 'wastewater',
		stage: 'pipeline',
		location: 'Jambi Timur',
		latitude: '-1.6',
		longitude: '103.610',
		plannedStart: '2024-01-01',
		plannedEnd: null,
		actualStart: null,
		actualEnd: null,
		fundings: [
			{ providerActivityId: 'XM-UJI-1', currency: 'EUR', committed: '0.3', disbursed: '0' },
			{ providerActivityId: null, currency: 'USD', committed: '100', disbursed: '100' }
		]
	};
	const [theirs] = read(
		file(
			activity(
				`<activity-date iso-date="2024-02-01" type="2"/><location><point><pos>-1.60 103.61</pos></point></location>
				<sector code="14022"/>${value('2', '0.30')}${value('3', '7', 'currency="USD"')}`
			)
		)
	);

	test('names what the file says otherwise, and nothing where it is silent or says the same', () => {
		expect(differencesOf(ours, theirs!)).toEqual([
			{ field: 'stage', ours: 'pipeline', theirs: 'implementation' },
			{ field: 'actual_start', ours: null, theirs: '2024-02-01' }
		]);
	});

	test('sets sums beside the ledger under that activity alone', () => {
		expect(moneyDifferences(ours, theirs!)).toEqual([
			{ kind: 'disbursement', currency: 'USD', ours: '0', theirs: '7' }
		]);
	});
});
