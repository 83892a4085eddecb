import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { addOfficeHolder, endOffice, listOfficesToday, listOfficeTerms } from '$lib/server/modules/identity';
import { useDatabase } from '$tests/support/database';
import { aCase } from '$tests/support/cases';
import { cast, useOffice } from '$tests/support/office';
import { closeCaseFromPaper } from '../close-from-paper';
import { givePower, listPowers, withdrawPower, type PowerInput } from './powers';

const database = useDatabase();
const office = useOffice(database);

const given = <Done>(answer: Done): Exclude<Done, { refused: string }> => {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Done, { refused: string }>;
};
const letter: PowerInput = {
	number: '1/SK/2026',
	givenOn: '2026-10-01',
	receiver: 'Contoh Kepala Dinas',
	receiverTitle: 'Kepala Dinas Lingkungan Hidup',
	unitId: '',
	scope: 'PKS pengelolaan sampah',
	from: '2026-10-01',
	to: '2026-12-31'
};

/** Closes a fresh case by its signed paper: the same judgement as at a signing step, in one act. */
async function signed(
	instrument: string,
	signer: { person: string; capacity: string },
	more: { day?: string; reason?: string } = {}
) {
	const { id } = await aCase(office).waitingForCheck();
	const closed = await closeCaseFromPaper(office.as('registrar'), id, {
		document_id: await office.document('registrar'),
		signed_on: more.day ?? '2026-11-20',
		instrument,
		signatories: [
			{ party: 'region', ...signer },
			{ party: 'PT Contoh Satu', person: 'Contoh Direktur', capacity: 'Direktur' }
		],
		reason: more.reason ?? 'Ditandatangani di luar sistem'
	});
	if (isRefusal(closed)) return closed.refused;
	const party = await database
		.tenant(1)
		.first(
			query
				.selectFrom('agreement_party')
				.select(['capacity', 'authority', 'authority_reason', 'power_id', 'office_holder_id'])
				.where('agreement_id', '=', closed.agreement_id)
				.where('is_region', '=', true)
		);
	return party!;
}

describe('a power of attorney', () => {
	test('lets an official sign a contract on its days, and the agreement knows by which letter', async () => {
		const { id } = given(await givePower(office.as('registrar'), letter));
		expect(
			await signed('pks', { person: 'Contoh Kepala Dinas', capacity: letter.receiverTitle })
		).toMatchObject({
			capacity: letter.receiverTitle,
			authority: 'power',
			power_id: id
		});
		const [listed] = given(await listPowers(office.as('legal')));
		expect(listed).toMatchObject({
			number: '1/SK/2026',
			giver: 'Contoh Wali Kota, Wali Kota',
			state: 'holds'
		});
	});

	test('never lets him sign what stands above a contract', async () => {
		const signer = { person: 'Contoh Kepala Dinas', capacity: letter.receiverTitle };
		expect(await signed('kesepakatan_bersama', signer)).toBe('DELEGATE_MAY_NOT_SIGN');
		expect(await signed('mou', signer)).toBe('DELEGATE_MAY_NOT_SIGN');
	});

	test('is entered once a number, from its day on, by whom the table lets', async () => {
		expect(await givePower(office.as('registrar'), letter)).toMatchObject({ refused: 'POWER_KNOWN' });
		expect(await givePower(office.as('unitOfficer'), letter)).toMatchObject({ refused: 'NOT_ALLOWED' });
		const early = await givePower(office.as('officer'), { ...letter, number: '2', from: '2026-09-30' });
		expect(early).toMatchObject({
			details: { errors: [{ field: 'power_from', message: 'BEFORE_THE_LETTER' }] }
		});
		const longAgo = await givePower(office.as('officer'), {
			...letter,
			number: '3',
			givenOn: '2010-01-04',
			from: '2010-01-04'
		});
		expect(longAgo).toMatchObject({ refused: 'NO_AUTHORITY_THAT_DAY' });
	});

	test('withdrawn, holds no longer, and what was signed before stays', async () => {
		const { id } = given(
			await givePower(office.as('officer'), { ...letter, number: '4/SK/2026', receiver: 'Contoh Camat' })
		);
		const signer = { person: 'Contoh Camat', capacity: 'Camat Contoh' };
		given(await withdrawPower(office.as('officer'), { id, on: '2026-11-10', reason: 'mutasi' }));
		expect(await signed('pks', signer, { day: '2026-11-09' })).toMatchObject({ authority: 'power' });
		expect(await signed('pks', signer, { day: '2026-11-10' })).toMatchObject({ authority: 'reason' });
		expect(await withdrawPower(office.as('officer'), { id, on: '2026-11-11', reason: 'lagi' })).toMatchObject(
			{
				refused: 'STATE_CHANGED'
			}
		);
	});
});

describe('an acting head of region', () => {
	beforeAll(async () => {
		given(
			await addOfficeHolder(office.as('admin'), {
				office: 'head_of_region',
				personId: office.people.secretary,
				capacity: 'plh',
				title: 'Wali Kota Contoh',
				from: '2026-11-01',
				to: '2026-11-07',
				decree: 'Surat perintah contoh'
			})
		);
	});

	test('signs with the reason that is kept beside the signature', async () => {
		const signer = { person: cast.secretary.name, capacity: 'Plh. Wali Kota Contoh' };
		expect(
			await signed('kesepakatan_bersama', signer, { day: '2026-11-05', reason: ' ' })
		).not.toHaveProperty('authority');
		expect(
			await signed('kesepakatan_bersama', signer, { day: '2026-11-05', reason: 'izin tertulis Mendagri' })
		).toMatchObject({ authority: 'acting', authority_reason: 'izin tertulis Mendagri' });
		expect(await signed('kesepakatan_bersama', signer, { day: '2026-11-09' })).toBe('NO_AUTHORITY_THAT_DAY');
	});

	test('gives no power of attorney alone, but the holder beside him does', async () => {
		expect(
			given(
				await givePower(office.as('officer'), {
					...letter,
					number: '5',
					givenOn: '2026-11-05',
					from: '2026-11-05'
				})
			)
		).toHaveProperty('id');
	});

	test('is refused a second of the kind on the same days', async () => {
		const second = await addOfficeHolder(office.as('admin'), {
			office: 'head_of_region',
			personId: office.people.legal,
			capacity: 'plt',
			title: 'Wali Kota Contoh',
			from: '2026-11-07',
			to: '2026-11-20',
			decree: 'Surat perintah contoh'
		});
		expect(second).toMatchObject({
			refused: 'OFFICE_HELD',
			details: { name: cast.secretary.name, capacity: 'plh', from: '2026-11-01', to: '2026-11-07' }
		});
	});
});

test('a term that ends without a successor shows as a vacancy before it begins', async () => {
	const terms = given(await listOfficeTerms(office.as('auditor')));
	const secretary = terms.find((one) => one.office === 'regional_secretary')!;
	given(await endOffice(office.as('admin'), { id: secretary.id, lastDay: '2026-12-31' }));
	const today = given(await listOfficesToday(office.as('auditor')));
	const one = today.find(({ office: name }) => name === 'regional_secretary')!;
	expect(one.holders).toMatchObject([{ name: cast.secretary.name, limited: false }]);
	expect(one.gaps).toEqual([{ from: '2027-01-01', to: null }]);
});
