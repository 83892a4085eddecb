import { beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { waiveObligation } from '$lib/server/modules/obligations';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	addAgreementObligation,
	addSignedPaper,
	askForAgreement,
	countReviews,
	keepReviewCounts,
	linkToUmbrella,
	listReviews,
	nameCarryingUnits,
	readAgreementHealth,
	readMending,
	startCarryingOut
} from '../index';

const database = useDatabase();
const office = useOffice(database);
beforeEach(async () => {
	office.today = '2026-11-23';
	await database.owner.query(`update agreement set origin = 'generated'`);
});

const partner = () => ({ id: office.partners.own, name: 'PT Contoh Satu' });
const anAgreement = (more: object = {}) =>
	putAgreement(office.program(), {
		unitId: office.units.own,
		partner: partner(),
		signedOn: '2026-07-01',
		endsOn: '2027-12-31',
		...more
	});
const kindsFor = async (member: 'officer' | 'unitOfficer' | 'otherUnitOfficer' = 'officer') => {
	const found = await listReviews(office.as(member));
	if (isRefusal(found)) throw new Error(found.refused);
	return found.reviews
		.filter(({ kind }) => !gaps.includes(kind))
		.map((one) => [one.kind, one.agreement.name]);
};
/** What is not on record is asked for by its own tests below. */
const gaps: readonly string[] = ['no_owner', 'no_evaluation', 'no_paper'];
const gapsOf = async (id: string) => {
	const found = await listReviews(office.as('officer'));
	if (isRefusal(found)) throw new Error(found.refused);
	return found.reviews
		.filter((one) => one.agreement.id === id)
		.map((one) => one.kind)
		.toSorted();
};

describe('the worklist of agreements to review', () => {
	it('names an umbrella without a contract after the region’s months, and no more once one is signed', async () => {
		const umbrella = await anAgreement({
			instrument: 'kesepakatan_bersama',
			title: 'Payung',
			signedOn: '2026-05-01'
		});
		expect(await kindsFor()).toEqual([['umbrella_without_operative', 'Payung']]);
		await anAgreement({ title: 'Isi', parentId: umbrella });
		expect(await kindsFor()).toEqual([]);
	});

	it('names a contract without an umbrella only where the law of its day wants one', async () => {
		await anAgreement({ title: 'PKS lama', type: 'sinergi' });
		// The same paper, signed under PP 50/2007: judged by the rules of its day (domain 10.1).
		await anAgreement({ title: 'PKS 2017', signedOn: '2017-06-01' });
		await anAgreement({ title: 'PKS yatim' });
		expect(await kindsFor()).toEqual([
			['orphan_operative', 'PKS yatim'],
			['dormant', 'PKS 2017']
		]);
	});

	it('names what ended without a decision and what has no term, and never calls them active', async () => {
		const above = await anAgreement({ instrument: 'kesepakatan_bersama', title: 'Payung' });
		await anAgreement({ title: 'Berakhir kemarin', endsOn: '2026-11-22', parentId: above });
		await anAgreement({ title: 'Berakhir hari ini', endsOn: '2026-11-23', parentId: above });
		await anAgreement({ title: 'Tanpa masa', endsOn: null, parentId: above });
		expect(await kindsFor()).toEqual([
			['ended_open', 'Berakhir kemarin'],
			['term_unknown', 'Tanpa masa']
		]);
	});

	it('names an obligation after the end until it is settled, and leaves the last evaluation alone', async () => {
		const above = await anAgreement({ instrument: 'kesepakatan_bersama', title: 'Payung' });
		const id = await anAgreement({ title: 'Sampah', parentId: above });
		const add = (kind: 'goods' | 'evaluation') =>
			addAgreementObligation(office.as('officer'), id, {
				kind,
				what: 'Mengembalikan mesin',
				owner: { kind: 'unit', id: office.units.own },
				due_on: '2028-01-31'
			});
		await add('evaluation');
		const goods = await add('goods');
		expect(await kindsFor()).toEqual([['obligation_after_end', 'Sampah']]);
		await waiveObligation(office.as('officer'), (goods as { id: string }).id, { remark: 'Sudah kembali.' });
		expect(await kindsFor()).toEqual([]);
	});

	it('names two contracts of the same partners about the same matter, though written with other signs', async () => {
		const above = await anAgreement({ instrument: 'kesepakatan_bersama', title: 'Payung' });
		await anAgreement({ title: 'Lama', subject: 'Pengolahan sampah pasar', parentId: above });
		await anAgreement({
			title: 'Baru',
			subject: 'Pengolahan  Sampah-Pasar',
			parentId: above,
			signedOn: '2026-08-01'
		});
		const found = await listReviews(office.as('officer'));
		expect(isRefusal(found) ? [] : found.reviews.filter(({ kind }) => !gaps.includes(kind))).toMatchObject([
			{ kind: 'overlap', agreement: { name: 'Baru' }, other: { name: 'Lama' }, day: '2026-08-01' }
		]);
	});

	it('shows a unit its own agreements and no other’s', async () => {
		await anAgreement({ title: 'PKS yatim', published: false });
		expect(await kindsFor('unitOfficer')).toEqual([['orphan_operative', 'PKS yatim']]);
		expect(await kindsFor('otherUnitOfficer')).toEqual([]);
	});
});

describe('the health of one agreement', () => {
	it('says that it sleeps and why, and that it wakes when somebody asks for something', async () => {
		const id = await anAgreement({ title: 'Sunyi', type: 'sinergi', signedOn: '2025-06-01' });
		const health = async () => {
			const found = await readAgreementHealth(office.as('officer'), id);
			if (isRefusal(found)) throw new Error(found.refused);
			return found;
		};
		const asleep = await health();
		expect(asleep.dormancy).toMatchObject({ dormant: true, since: '2025-06-01' });
		expect(asleep.dormancy!.signs.every((one) => one.silent && one.last === null)).toBe(true);
		expect(asleep.reviews.map((one) => one.kind).filter((kind) => !gaps.includes(kind))).toEqual(['dormant']);
		const asked = await askForAgreement(office.as('partner'), id, {
			kind: 'renewal',
			reason: 'Lanjut.',
			wishes: { term_months: 24 }
		});
		expect(isRefusal(asked)).toBe(false);
		expect((await health()).dormancy).toMatchObject({ dormant: false, since: '2026-11-23' });
	});

	it('is judged with its chain: the umbrella that ends before it stands in the verdict', async () => {
		const above = await anAgreement({
			instrument: 'kesepakatan_bersama',
			title: 'Payung pendek',
			endsOn: '2026-12-31'
		});
		const id = await anAgreement({ title: 'Isi panjang', parentId: above });
		const found = await readAgreementHealth(office.as('officer'), id);
		if (isRefusal(found)) throw new Error(found.refused);
		expect(found.reviews.find((one) => one.kind === 'operative_outlives_umbrella')).toMatchObject({
			other: { id: above, name: 'Payung pendek' },
			day: '2027-12-31',
			against: '2026-12-31'
		});
		expect(await readAgreementHealth(office.as('otherUnitOfficer'), id)).toEqual({ refused: 'NOT_FOUND' });
	});
});

describe('worklists of gaps (capability 97)', () => {
	it('are emptied one act at a time: unit, umbrella, signed paper, evaluations', async () => {
		const umbrella = await anAgreement({
			instrument: 'kesepakatan_bersama',
			title: 'Payung lama',
			signedOn: '2025-12-10'
		});
		const late = await anAgreement({
			instrument: 'kesepakatan_bersama',
			title: 'Payung kemudian',
			signedOn: '2026-06-10'
		});
		const id = await anAgreement({ title: 'PKS berlubang', signedOn: '2026-01-10', unitId: undefined });
		await database.owner.query('delete from agreement_unit where agreement_id = $1', [id]);
		expect(await gapsOf(id)).toEqual(['no_evaluation', 'no_owner', 'no_paper', 'orphan_operative']);
		const officer = office.as('officer');
		expect(await nameCarryingUnits(office.as('unitOfficer'), id, [office.units.own])).toEqual({
			refused: 'NOT_ALLOWED'
		});
		expect(await nameCarryingUnits(officer, id, [])).toMatchObject({ refused: 'VALIDATION_FAILED' });
		expect(await nameCarryingUnits(officer, id, [office.units.own])).toEqual({ id });
		const offered = await readMending(officer, id);
		if (isRefusal(offered)) throw new Error(offered.refused);
		expect(offered.umbrellas.map((one) => one.id)).toEqual([umbrella]);
		expect(await linkToUmbrella(officer, id, late)).toMatchObject({
			details: { errors: [{ field: 'umbrella', message: 'UMBRELLA_WRONG' }] }
		});
		expect(await linkToUmbrella(officer, id, umbrella)).toEqual({ id });
		expect(await linkToUmbrella(officer, id, umbrella)).toMatchObject({ refused: 'STATE_CHANGED' });
		expect(await addSignedPaper(officer, id, await office.document('officer'))).toEqual({ id });
		expect(await gapsOf(id)).toEqual(['no_evaluation']);
		await startCarryingOut(officer, id, { started_on: '2026-02-01', rhythm: 'half_yearly' });
		expect(await gapsOf(id)).toEqual([]);
	});

	it('are counted once for the desk, by what a reader may see, and again as soon as one is emptied', async () => {
		const id = await anAgreement({ title: 'Belum ada naskah', type: 'sinergi' });
		await anAgreement({ title: 'Rahasia', type: 'sinergi', disclosure: 'secret', published: false });
		await anAgreement({ title: 'Rekaan', type: 'sinergi', example: true });
		const counts = async (member: 'officer' | 'member' = 'officer') =>
			(await countReviews(office.as(member))).get('no_paper');
		const officer = office.as('officer');
		expect(await counts()).toEqual({ all: 3, real: 2 });
		expect(await keepReviewCounts(office.program())).toBe(true);
		expect(await keepReviewCounts(office.program())).toBe(false);
		// What was kept is what is shown, and nobody is told of what they may not read.
		await database.owner.query(`delete from agreement_unit`);
		await database.owner.query(`update agreement set document_id = null`);
		expect([await counts(), await counts('member')]).toEqual([
			{ all: 3, real: 2 },
			{ all: 2, real: 1 }
		]);
		expect(await addSignedPaper(officer, id, await office.document('officer'))).toEqual({ id });
		expect(await counts()).toEqual({ all: 2, real: 1 });
		expect(await keepReviewCounts(office.program())).toBe(true);
		office.today = '2026-11-24';
		expect(await keepReviewCounts(office.program())).toBe(true);
	});
});
