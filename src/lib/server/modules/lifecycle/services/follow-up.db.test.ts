import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { walkOfficeCase } from '$tests/support/walk-office-case';
import { seedCalendar } from '$lib/server/modules/calendar';
import { closeCaseFromPaper } from '$lib/server/modules/cooperation';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { askForAgreement, decideRequest, endingReminders, type RequestKind } from '../index';

const database = useDatabase();
const office = useOffice(database);
beforeAll(async () => {
	await seedCalendar(office.program(), { years: [], days: [] });
	// Mail goes to whoever speaks for the unit and the partner; the cast has them by its requests only.
	await database.owner.query(`update role_grant set unit_id = $1 where person_id = $2`, [
		office.units.own,
		office.people.unitOfficer
	]);
	await database.owner.query(`update role_grant set partner_id = $1 where person_id = $2`, [
		office.partners.own,
		office.people.partner
	]);
});
beforeEach(() => {
	office.today = '2026-11-23';
});

const partner = () => ({ id: office.partners.own, name: 'PT Contoh Satu' });
const aContract = (more: object = {}) =>
	putAgreement(office.program(), {
		unitId: office.units.own,
		partner: partner(),
		signedOn: '2024-07-01',
		endsOn: '2026-12-31',
		...more
	});

/** Asked for by the unit, granted on paper; gives the case that follows. */
async function granted(id: string, kind: RequestKind): Promise<string> {
	const asked = await askForAgreement(office.as('unitOfficer'), id, {
		kind,
		reason: 'Layanan masih diperlukan.',
		wishes: kind === 'renewal' ? { term_months: 24 } : { what: 'Pasal 6 tentang tarif' }
	});
	if (isRefusal(asked)) throw new Error(JSON.stringify(asked));
	const scan = await office.document('registrar', 'Disposisi');
	const decided = await decideRequest(office.as('registrar'), (asked as { id: string }).id, {
		decision: 'granted',
		note: 'Setuju.',
		burden: { burdens_public: false, burdens_assets_or_budget: false, in_current_budget: true },
		on_paper: { decided_by: office.people.head, decided_on: '2026-11-20', document_id: scan }
	});
	if (isRefusal(decided)) throw new Error(JSON.stringify(decided));
	return (decided as { case_id: string }).case_id;
}

const agreementsOf = (caseId: string) =>
	office
		.program()
		.db.rows(
			query
				.selectFrom('agreement')
				.select(['id', 'instrument', 'parent_id', 'renews_id', 'addendum_number', 'ends_on', 'fact'])
				.where('case_id', '=', caseId)
				.orderBy('created_at')
		);
const linesOf = async (id: string) =>
	(
		await office
			.program()
			.db.rows(query.selectFrom('agreement_event').select(['kind', 'note']).where('agreement_id', '=', id))
	).map(({ kind, note }) => [kind, note]);
const reminded = async (id: string) =>
	(await endingReminders.missing(office.program())).filter((one) => one.subject_id === id);

describe('a renewal walked to its signature', () => {
	it('continues the contract it came from, which says so, and nobody is reminded of the old end any more', async () => {
		const old = await aContract();
		// Only moments after the agreement was known are told.
		await database.owner.query(`update agreement set created_at = '2026-01-01T01:00:00Z' where id = $1`, [
			old
		]);
		expect((await reminded(old)).length).toBeGreaterThan(0);
		const caseId = await granted(old, 'renewal');
		const steps = await walkOfficeCase(office, caseId, {
			partner: 'PT Contoh Satu',
			agreement: { starts_on: '2027-01-01', ends_on: '2028-12-31' }
		});
		expect(steps).toContain('ttd_kb');
		expect(steps).toContain('ttd_pks');
		const signed = await agreementsOf(caseId);
		expect(signed.map((one) => [one.instrument, one.renews_id])).toEqual([
			['kesepakatan_bersama', null],
			['pks', old]
		]);
		expect(await linesOf(old)).toContainEqual(['renewed', null]);
		expect(await reminded(old)).toEqual([]);
	});

	it('knows who speaks for the unit where no proposal of old named a contact officer', async () => {
		const old = await aContract();
		const caseId = await granted(old, 'renewal');
		const row = await office
			.program()
			.db.first(
				query
					.selectFrom('proposal as p')
					.innerJoin('cooperation_case as c', 'c.proposal_id', 'p.id')
					.select('p.answers')
					.where('c.id', '=', caseId)
			);
		expect(row!.answers).toMatchObject({
			petugas: { contact_1_name: 'Contoh PPKSD', contact_1_email: 'unitOfficer@contoh.test' }
		});
	});
});

describe('a renewal that was signed outside the system', () => {
	it('continues its agreement all the same once its case is closed from the paper', async () => {
		const old = await aContract();
		const caseId = await granted(old, 'renewal');
		const closed = await closeCaseFromPaper(office.as('registrar'), caseId, {
			document_id: await office.document('registrar', 'Naskah'),
			signed_on: '2026-11-20',
			instrument: 'pks',
			signatories: [
				{ party: 'region', person: 'Contoh Wali Kota', capacity: 'Wali Kota' },
				{ party: 'PT Contoh Satu', person: 'Contoh Direktur', capacity: 'Direktur' }
			],
			reason: 'Ditandatangani di luar sistem'
		});
		expect(isRefusal(closed)).toBe(false);
		expect(await agreementsOf(caseId)).toEqual([
			expect.objectContaining({ instrument: 'pks', renews_id: old })
		]);
		expect(await linesOf(old)).toContainEqual(['renewed', null]);
	});
});

describe('an addendum walked to its signature', () => {
	it('is numbered under the text it changes and lives no longer than that', async () => {
		const old = await aContract({ title: 'Perjanjian dengan dua adendum' });
		for (const number of [1, 2]) {
			const caseId = await granted(old, 'addendum');
			await walkOfficeCase(office, caseId, { partner: 'PT Contoh Satu' });
			expect(await agreementsOf(caseId)).toEqual([
				expect.objectContaining({
					instrument: 'addendum',
					parent_id: old,
					addendum_number: number,
					ends_on: '2026-12-31'
				})
			]);
		}
		expect(await linesOf(old)).toEqual(
			expect.arrayContaining([
				['amended', 'Adendum 1'],
				['amended', 'Adendum 2']
			])
		);
	});
});

describe('a further contract walked to its signature', () => {
	it('enters where contracts are drafted and stands under the umbrella it came from', async () => {
		const umbrella = await aContract({ instrument: 'kesepakatan_bersama', title: 'Payung uji' });
		const caseId = await granted(umbrella, 'further_contract');
		const steps = await walkOfficeCase(office, caseId, {
			partner: 'PT Contoh Satu',
			agreement: { ends_on: '2026-12-31' }
		});
		expect(steps[0]).toBe('penyusunan_pks');
		expect(await agreementsOf(caseId)).toEqual([
			expect.objectContaining({ instrument: 'pks', parent_id: umbrella, renews_id: null })
		]);
	});
});
