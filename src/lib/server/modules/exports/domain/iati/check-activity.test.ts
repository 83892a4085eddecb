import { describe, expect, test } from 'vitest';
import { aPublisher, aRecord } from '$tests/support/iati-record';
import { textIn } from '$lib/text';
import type { IatiRecord } from './activity';
import { checkActivity, type IatiFaultCode } from './check-activity';

const at = { today: '2026-03-02', now: '2026-03-02T03:00:00.000Z', sectors: new Set(['14050', '14022']) };
const [grant, loan] = aRecord.fundings as [IatiRecord['fundings'][number], IatiRecord['fundings'][number]];
const [entry, ...others] = aRecord.entries as [IatiRecord['entries'][number], ...IatiRecord['entries']];

const changed = (change: Partial<IatiRecord>) => ({ ...aRecord, ...change });
const funded = (change: Partial<typeof grant>) => changed({ fundings: [{ ...grant, ...change }, loan] });
const entered = (change: Partial<typeof entry>) => changed({ entries: [{ ...entry, ...change }, ...others] });
const seen = (change: Partial<IatiRecord['progress'][number]>) =>
	changed({ progress: [{ ...aRecord.progress[0]!, ...change }] });

const planned = (change: Partial<IatiRecord['tranches'][number]>) =>
	changed({ tranches: [aRecord.tranches[0]!, { ...aRecord.tranches[1]!, ...change }] });

/** One thing wrong in each record, and what must be said of it. */
const mutations: readonly [IatiFaultCode, IatiRecord][] = [
	['TITLE_MISSING', changed({ title: { id: ' ', en: 'Only English' } })],
	['DESCRIPTION_MISSING', changed({ summary: null })],
	['DESCRIPTION_MISSING', changed({ summary: { id: '', en: '' } })],
	['TEXT_UNREADABLE', changed({ title: { id: 'Judul\u0001', en: 'Title' } })],
	['TEXT_UNREADABLE', changed({ location: 'Kelurahan\u0000' })],
	['STATUS_MISSING', changed({ stage: null })],
	['STATUS_UNKNOWN', changed({ stage: 'berjalan' })],
	[
		'STATUS_BEFORE_START',
		changed({ stage: 'closed', actualStart: null, plannedStart: '2027-01-01', progress: [] })
	],
	['START_MISSING', changed({ plannedStart: null, actualStart: null })],
	['DATE_WRONG', changed({ plannedStart: '2024-02-30' })],
	['DATE_WRONG', changed({ actualEnd: '31-12-2025' })],
	['PLANNED_END_BEFORE_START', changed({ plannedEnd: '2024-01-14' })],
	['ACTUAL_END_BEFORE_START', changed({ actualEnd: '2024-02-29' })],
	['ACTUAL_DATE_IN_FUTURE', changed({ actualEnd: '2026-03-03' })],
	['UPDATED_IN_FUTURE', changed({ updatedAt: '2026-03-02T03:00:01.000Z' })],
	['UPDATED_IN_FUTURE', changed({ updatedAt: 'kemarin' })],
	['SECTOR_MISSING', changed({ sectorCode: null })],
	['SECTOR_UNKNOWN', changed({ sectorCode: '14015' })],
	['SECTOR_UNKNOWN', changed({ sectorCode: 'sampah' })],
	['NO_PARTICIPANT', changed({ parties: [aRecord.parties[0]!], fundings: [], entries: [], tranches: [] })],
	['PARTICIPANT_NAMELESS', changed({ parties: [{ role: 'funding', name: '', kind: 'ministry' }] })],
	[
		'ROLE_UNKNOWN',
		changed({ parties: [...aRecord.parties, { role: 'sponsor', name: 'X', kind: 'company' }] })
	],
	['PLACE_HALF', changed({ longitude: null })],
	['PLACE_WRONG', changed({ latitude: '90.0001' })],
	['PLACE_WRONG', changed({ longitude: 'timur' })],
	['ADDRESS_WRONG', changed({ pageAddress: '/proyek/1' })],
	['ADDRESS_WRONG', changed({ agreementAddress: 'javascript:alert(1)' })],
	['ACTIVITY_ID_IS_ORGANISATION', changed({ id: '' })],
	['ACTIVITY_ID_SIGNS', changed({ id: 'TPA/2024' })],
	['PROVIDER_NAMELESS', funded({ partner: ' ' })],
	['PROVIDER_ACTIVITY_SIGNS', funded({ providerActivityId: 'XM-DAC-5-2 77' })],
	['PROVIDER_ACTIVITY_SIGNS', funded({ providerActivityId: '' })],
	['PROVIDER_ACTIVITY_IS_OWN', funded({ providerActivityId: `XI-IATI-CONTOH-${aRecord.id}` })],
	['REGISTER_NUMBER_EMPTY', funded({ registerNumber: ' ' })],
	['DISBURSED_ABOVE_COMMITTED', funded({ disbursed: '500.01' })],
	['FUNDING_UNKNOWN', entered({ fundingId: 'another' })],
	['ENTRY_KIND_UNKNOWN', entered({ kind: 'gift' })],
	['ENTRY_WITHOUT_FUNDING', entered({ fundingId: null })],
	['ENTRY_DATE_WRONG', entered({ happenedOn: '2024-13-01' })],
	['ENTRY_IN_FUTURE', entered({ happenedOn: '2026-03-03' })],
	['ENTRY_AMOUNT_WRONG', entered({ amount: '0.00' })],
	['ENTRY_AMOUNT_WRONG', entered({ amount: '1.000,50' })],
	['ENTRY_CURRENCY_UNKNOWN', entered({ currency: 'LTL' })],
	['ENTRY_CURRENCY_UNKNOWN', entered({ currency: 'RUP' })],
	['ENTRY_TWICE', changed({ entries: [entry, ...others, others[0]!] })],
	['TRANCHE_WRONG', planned({ fundingId: 'another' })],
	['TRANCHE_WRONG', planned({ dueOn: '2024-06-31' })],
	['TRANCHE_WRONG', planned({ currency: 'USD' })],
	['TRANCHE_WRONG', planned({ amount: '-1' })],
	['TRANCHE_ABOVE_COMMITTED', planned({ amount: '400.01' })],
	['PROGRESS_WRONG', seen({ percent: '100.01' })],
	['PROGRESS_WRONG', seen({ percent: '-1' })],
	['PROGRESS_BEFORE_START', seen({ seenOn: '2024-02-29' })],
	['PROGRESS_IN_FUTURE', seen({ seenOn: '2026-03-03' })]
];

describe('a record that goes out as IATI', () => {
	test('goes out where nothing is wrong with it', () => {
		expect(checkActivity(aRecord, aPublisher, at)).toEqual([]);
	});

	test.each(mutations)('is stopped for %s alone, with a sentence in both languages', (code, record) => {
		const faults = checkActivity(record, aPublisher, at);
		expect(new Set(faults.map((fault) => fault.code))).toEqual(new Set([code]));
		const [id, en] = [
			textIn('id').iati.faults[code](faults[0]!.of),
			textIn('en').iati.faults[code](faults[0]!.of)
		];
		expect(id).toMatch(/^[“A-Z].{10,}\.$/u);
		expect(en).toMatch(/^[“A-Z].{10,}\.$/u);
		expect(en).not.toBe(id);
		if (faults[0]!.of.trim() !== '' && code.endsWith('WRONG')) expect(id).toContain(faults[0]!.of);
	});

	test('is stopped for whoever reports under no identifier that is in force', () => {
		const of = (identifier: string) =>
			checkActivity({ ...aRecord }, { ...aPublisher, identifier }, at).map((fault) => fault.code);
		expect(of('')).toEqual(['IDENTIFIER_MISSING']);
		expect(of('ID-KDN-1571')).toEqual(['IDENTIFIER_WITHDRAWN']);
	});

	test('is told everything that is wrong with it at once', () => {
		const codes = checkActivity(changed({ stage: null, sectorCode: null, summary: null }), aPublisher, at);
		expect(codes.map(({ code }) => code).sort()).toEqual([
			'DESCRIPTION_MISSING',
			'SECTOR_MISSING',
			'STATUS_MISSING'
		]);
	});
});
