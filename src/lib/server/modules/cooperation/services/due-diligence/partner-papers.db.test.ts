import { beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import {
	openDocument,
	partnerPaperReminders,
	readDueDiligence,
	recordPartnerPaper,
	withdrawPartnerPaper
} from '../../index';

const database = useDatabase();
const office = useOffice(database);
beforeEach(() => {
	office.today = '2026-11-23';
});

function sure<Value>(value: Value): Exclude<Value, Refusal> {
	if (isRefusal(value)) throw new Error(`${value.refused} ${JSON.stringify(value.details)}`);
	return value as Exclude<Value, Refusal>;
}
const own = () => ({ id: office.partners.own, kind: 'company' });
const read = async () => sure(await readDueDiligence(office.as('officer'), own()));

describe('the papers that a partner shows of itself', () => {
	it('stand with their terms, a newer one in the place of the old, and what is missing is named', async () => {
		expect((await read()).missing).toEqual(['deed', 'nib', 'npwp', 'sanctions_statement']);
		const document_id = await office.document('officer', 'NIB');
		sure(
			await recordPartnerPaper(office.as('officer'), own().id, {
				kind: 'nib',
				number: '1234567890123',
				document_id
			})
		);
		sure(await recordPartnerPaper(office.as('officer'), own().id, { kind: 'nib', number: '1234567890124' }));
		const { papers, missing } = await read();
		expect(missing).toEqual(['deed', 'npwp', 'sanctions_statement']);
		expect(papers.map((one) => [one.number, one.replaced_on])).toEqual([
			['1234567890124', null],
			['1234567890123', '2026-11-23']
		]);
		expect(isRefusal(await openDocument(office.as('partner'), document_id))).toBe(false);
		expect(await openDocument(office.as('otherPartner'), document_id)).toEqual({ refused: 'NOT_FOUND' });
		sure(await withdrawPartnerPaper(office.as('officer'), own().id, papers[0]!.id));
		expect((await read()).missing).toContain('nib');
		expect(await recordPartnerPaper(office.as('unitOfficer'), own().id, { kind: 'nib' })).toEqual({
			refused: 'NOT_ALLOWED'
		});
	});

	it('are checked: numbers by their form, days by their order, a permission by its end', async () => {
		const faults = async (input: Parameters<typeof recordPartnerPaper>[2]) => {
			const no = await recordPartnerPaper(office.as('officer'), own().id, input);
			return isRefusal(no) ? (no.details?.errors as { field: string; message: string }[]) : [];
		};
		expect(await faults({ kind: 'nib', number: '12' })).toEqual([{ field: 'number', message: 'NIB_WRONG' }]);
		expect(await faults({ kind: 'ingo_permission', number: 'x' })).toEqual([
			{ field: 'expires_on', message: 'REQUIRED' }
		]);
		expect(
			await faults({ kind: 'deed', number: '1', issued_on: '2027-01-01', expires_on: '2026-01-01' })
		).toEqual([
			{ field: 'issued_on', message: 'DAY_IN_FUTURE' },
			{ field: 'expires_on', message: 'BEFORE_ISSUE' }
		]);
	});

	it('are reminded of before they end, to the partner and the division, and of a replaced one no more', async () => {
		const officer = office.as('officer');
		sure(
			await recordPartnerPaper(officer, own().id, { kind: 'sanctions_statement', expires_on: '2027-03-31' })
		);
		const dueOn = async (today: string) => {
			office.today = today;
			const missing = await partnerPaperReminders.missing(office.program());
			return missing
				.filter((one) => one.subject_kind === 'partner_paper')
				.map((one) => `${one.moment} ${one.recipient === `person:${office.people.officer}`}`)
				.toSorted();
		};
		expect(await dueOn('2026-12-30')).toEqual([]);
		expect(await dueOn('2026-12-31')).toContain('-3m true');
		expect(await dueOn('2027-04-01')).toContain('+1d true');
		sure(
			await recordPartnerPaper(office.as('officer'), own().id, {
				kind: 'sanctions_statement',
				expires_on: '2028-03-31'
			})
		);
		expect(await dueOn('2027-04-01')).toEqual([]);
	});
});
