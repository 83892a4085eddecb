import { existsSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { aPublisher, aRecord } from '$tests/support/iati-record';
import { writeGrant360 } from './grants-360';

const folder = process.env.GIVING360_DIR ?? '../shared/data/360giving-1.4.3';
const [grant, loan] = aRecord.fundings.map((one) => ({
	...one,
	title: 'Perjanjian hibah',
	partnerId: 'p-1',
	signedOn: '2024-01-10'
}));

function validator() {
	// Two slips of the published schema: ajv cannot resolve http, and the package names the version before its own.
	const read = (name: string) =>
		JSON.parse(
			readFileSync(`${folder}/schema/${name}`, 'utf8')
				.replace('http://json-schema.org/draft/2020-12', 'https://json-schema.org/draft/2020-12')
				.replaceAll('standard/1.4.2/', 'standard/1.4.3/')
		) as object;
	const ajv = new Ajv({ strict: false });
	ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
	ajv.addFormat('uri', (text) => URL.canParse(text));
	ajv.addSchema(read('360-giving-schema.json'));
	return ajv.compile(read('360-giving-package-schema.json'));
}

describe('a grant of 360Giving', () => {
	test('is told with its amount as it is recorded, digit by digit', () => {
		const written = writeGrant360(aRecord, { ...grant!, committed: '98765432109876543.21' }, aPublisher)!;
		expect(written).toContain('"amountAwarded":98765432109876543.21,');
		expect(written).toContain('"value":100.00,');
		expect(JSON.parse(written)).toMatchObject({
			awardDate: '2024-01-10',
			relatedActivity: ['XM-DAC-5-2-77'],
			beneficiaryLocation: [
				{ name: 'Kelurahan Contoh', countryCode: 'ID', latitude: -1.6101, longitude: 103.6131 }
			]
		});
	});

	test('is never a loan, nor what nobody has committed or described', () => {
		expect(writeGrant360(aRecord, loan!, aPublisher)).toBeNull();
		expect(writeGrant360(aRecord, { ...grant!, committed: '0' }, aPublisher)).toBeNull();
		expect(writeGrant360({ ...aRecord, summary: null }, grant!, aPublisher)).toBeNull();
		expect(writeGrant360({ ...aRecord, entries: [] }, { ...grant!, signedOn: null }, aPublisher)).toBeNull();
	});

	test('keeps a text that looks like an amount a text', () => {
		const title = { id: '"value":"12"', en: '"value":"12"' };
		const told = JSON.parse(writeGrant360({ ...aRecord, title }, grant!, aPublisher)!) as { title: string };
		expect(told.title).toBe('"value":"12": Perjanjian hibah');
	});

	test.skipIf(!existsSync(folder))(
		'is valid under the official schema, and would not be without what it requires',
		() => {
			const validate = validator();
			const whole = JSON.parse(writeGrant360(aRecord, grant!, aPublisher)!) as Record<string, unknown>;
			const isValid = (one: object) => validate({ version: '1.4', grants: [one] });
			expect(isValid(whole), JSON.stringify(validate.errors)).toBe(true);
			for (const name of [
				'id',
				'title',
				'description',
				'currency',
				'amountAwarded',
				'awardDate',
				'recipientOrganization',
				'fundingOrganization'
			]) {
				const { [name]: _missing, ...without } = whole;
				expect(isValid(without), name).toBe(false);
			}
			for (const [name, wrong] of [
				['amountAwarded', '500.00'],
				['currency', 'RUP'],
				['awardDate', '10-01-2024'],
				['recipientOrganization', []],
				['fundingOrganization', [{ name: 'tanpa pengenal' }]],
				['title', 7]
			] as const)
				expect(isValid({ ...whole, [name]: wrong }), name).toBe(false);
		}
	);
});
