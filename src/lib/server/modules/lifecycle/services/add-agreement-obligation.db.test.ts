import { describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { listObligations } from '$lib/server/modules/obligations';
import { isRefusal } from '$lib/server/platform/refusal';
import { addAgreementObligation, type AgreementObligation } from './add-agreement-obligation';

const database = useDatabase();
const office = useOffice(database);

const anAgreement = (more: object = {}) =>
	putAgreement(office.program(), {
		unitId: office.units.own,
		partner: { id: office.partners.own, name: 'PT Contoh Satu' },
		endsOn: '2027-06-30',
		...more
	});
const duty = (more: Partial<AgreementObligation> = {}): AgreementObligation => ({
	kind: 'report',
	what: 'Laporan triwulan',
	owner: { kind: 'partner', id: office.partners.own },
	due_on: '2026-12-31',
	...more
});

describe('what a party of an agreement owes', () => {
	it('recurs until the agreement ends, and is accepted by the unit that carries it out', async () => {
		const id = await anAgreement();
		const added = await addAgreementObligation(
			office.as('unitOfficer'),
			id,
			duty({ recurrence: 'quarterly' })
		);
		expect(added).toMatchObject({ occasions: 3 });
		const page = await listObligations(office.as('unitOfficer'), { subject: { kind: 'agreement', id } });
		if (isRefusal(page)) throw new Error(page.refused);
		expect(page.rows.map((row) => [row.due_on, row.recurs_until, row.other_name])).toEqual([
			['2026-12-31', '2027-06-30', 'Dinas Lingkungan Hidup'],
			['2027-03-31', '2027-06-30', 'Dinas Lingkungan Hidup'],
			['2027-06-30', '2027-06-30', 'Dinas Lingkungan Hidup']
		]);
	});

	it('is not recorded by a unit that does not carry the agreement out', async () => {
		const id = await anAgreement();
		expect(await addAgreementObligation(office.as('otherUnitOfficer'), id, duty())).toEqual({
			refused: 'NOT_ALLOWED'
		});
	});

	it('is not there to be recorded under an agreement that the unit may not even see', async () => {
		const id = await anAgreement({ published: false });
		expect(await addAgreementObligation(office.as('otherUnitOfficer'), id, duty())).toEqual({
			refused: 'NOT_FOUND'
		});
	});

	it('is owed by nobody who is not a party', async () => {
		const id = await anAgreement();
		const strange = duty({ owner: { kind: 'partner', id: office.partners.other } });
		expect(await addAgreementObligation(office.as('officer'), id, strange)).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field: 'owner', message: 'NOT_A_PARTY' }] }
		});
	});

	it('of a secret agreement is as secret as the agreement', async () => {
		const id = await anAgreement({ published: false, disclosure: 'secret' });
		await addAgreementObligation(office.as('officer'), id, duty());
		const seen = await listObligations(office.as('member'), { subject: { kind: 'agreement', id } });
		expect(seen).toEqual({ rows: [], next: null });
	});
});
