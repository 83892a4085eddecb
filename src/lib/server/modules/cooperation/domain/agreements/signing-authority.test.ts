import { describe, expect, test } from 'vitest';
import type { Instrument } from './instrument';
import { authorityToSign, isSameName, type HolderThatDay } from './signing-authority';

const mayor: HolderThatDay = {
	id: 'term-1',
	personId: 'person-1',
	name: 'Dr. H. Contoh Hendra Kusuma, S.E., M.M.',
	capacity: 'definitive',
	title: 'Wali Kota Contoh'
};
const acting: HolderThatDay = {
	...mayor,
	id: 'term-2',
	personId: 'person-2',
	name: 'Contoh Wakil',
	capacity: 'plt'
};
const day = '2026-05-04';

const judge = (
	instrument: Instrument,
	signer: { person: string; capacity: string; knownAs?: string },
	more: Partial<Parameters<typeof authorityToSign>[0]> = {}
) =>
	authorityToSign({
		instrument,
		day,
		signers: [{ knownAs: null, ...signer }],
		holders: [mayor],
		powers: [{ id: 'power-1', receiverId: 'person-9', receiverName: 'Contoh Kepala Dinas' }],
		officeWords: ['Wali Kota', 'Mayor', 'head_of_region'],
		powerOnFile: false,
		reason: null,
		...more
	});
const headOnly: Instrument[] = ['kesepakatan_bersama', 'nota_kesepakatan', 'loi', 'mou'];

describe('an umbrella, a note, a letter of intent and a memorandum', () => {
	test.each(headOnly)(
		'%s: are signed by the head of region of that day, however his titles are written',
		(instrument) => {
			expect(judge(instrument, { person: 'Contoh Hendra Kusuma', capacity: 'Wali Kota' })).toMatchObject({
				authority: 'holder',
				holderId: 'term-1'
			});
		}
	);

	test.each(headOnly)(
		'%s: never by a delegate, not even with a power of attorney and a reason',
		(instrument) => {
			const signer = { person: 'Contoh Kepala Dinas', capacity: 'Kepala Dinas Contoh' };
			expect(judge(instrument, signer, { powerOnFile: true, reason: 'mendesak' })).toMatchObject({
				refused: 'DELEGATE_MAY_NOT_SIGN'
			});
		}
	);

	test('are not signed by a person of the region who calls himself mayor and is none', () => {
		const signer = { person: 'Contoh Kepala Dinas', capacity: 'Wali Kota Contoh', knownAs: 'person-9' };
		expect(judge('kesepakatan_bersama', signer)).toMatchObject({ refused: 'NO_AUTHORITY_THAT_DAY' });
	});

	test('signed under a name that nobody knows count by the office on the paper, and say so', () => {
		const signer = { person: 'Contoh H. Kusuma', capacity: 'Wali Kota Contoh' };
		expect(judge('mou', signer)).toMatchObject({ authority: 'named_by_office', holderId: 'term-1' });
	});

	test('are signed by nobody on a day on which nobody holds the office', () => {
		const signer = { person: 'Contoh Hendra Kusuma', capacity: 'Wali Kota' };
		expect(judge('loi', signer, { holders: [] })).toMatchObject({ refused: 'NO_AUTHORITY_THAT_DAY' });
	});

	test('do not come about without somebody for the region', () => {
		const answer = judge('mou', { person: '', capacity: '' }, { signers: [] });
		expect(answer).toMatchObject({ refused: 'REGION_SIGNATORY_MISSING' });
	});

	test('are not a deputy’s to sign although his office has the same words in it', () => {
		const signer = { person: 'Contoh Wakil', capacity: 'Wakil Wali Kota Contoh' };
		expect(judge('mou', signer)).toMatchObject({ refused: 'DELEGATE_MAY_NOT_SIGN' });
	});
});

describe('a Plh or Plt', () => {
	const signer = { person: 'Contoh Wakil', capacity: 'Plt. Wali Kota Contoh' };

	test('is stopped, and passes with a stated reason that is kept', () => {
		expect(judge('kesepakatan_bersama', signer, { holders: [acting] })).toMatchObject({
			refused: 'ACTING_OFFICIAL_NEEDS_REASON',
			details: { capacity: 'plt' }
		});
		expect(judge('pks', signer, { holders: [acting] })).toMatchObject({
			refused: 'ACTING_OFFICIAL_NEEDS_REASON'
		});
		expect(judge('pks', signer, { holders: [acting], reason: ' izin tertulis Mendagri ' })).toMatchObject({
			authority: 'acting',
			holderId: 'term-2',
			reason: 'izin tertulis Mendagri'
		});
	});

	test('is named by the office in that very capacity: who writes Plt. is not taken for the mayor', () => {
		const other = { person: 'Contoh Orang', capacity: 'Plt. Wali Kota Contoh' };
		expect(judge('mou', other, { holders: [mayor, acting] })).toMatchObject({
			refused: 'ACTING_OFFICIAL_NEEDS_REASON'
		});
		expect(judge('mou', other, { holders: [mayor] })).toMatchObject({ refused: 'NO_AUTHORITY_THAT_DAY' });
	});

	test('signed without a reason before the law that asks for one (law by date)', () => {
		expect(judge('mou', signer, { holders: [acting], day: '2013-03-01' })).toMatchObject({
			authority: 'holder'
		});
	});
});

describe('a contract', () => {
	const official = { person: 'Contoh Kepala Dinas, S.T.', capacity: 'Kepala Dinas Contoh' };

	test('is signed by the head of region, or by whom he gave a power of attorney for that day', () => {
		const head = { person: 'Contoh Hendra Kusuma', capacity: 'Wali Kota' };
		expect(judge('pks', head)).toMatchObject({ authority: 'holder' });
		expect(judge('pks', official)).toMatchObject({ authority: 'power', powerId: 'power-1' });
	});

	test('is not signed by an official without one, unless its scan lies in the case or a reason is stated', () => {
		const without = { powers: [] };
		expect(judge('pks', official, without)).toMatchObject({ refused: 'POWER_OF_ATTORNEY_MISSING' });
		expect(judge('pks', official, { ...without, powerOnFile: true })).toMatchObject({
			authority: 'power_on_file'
		});
		expect(judge('pks', official, { ...without, reason: 'surat kuasa menyusul' })).toMatchObject({
			authority: 'reason',
			reason: 'surat kuasa menyusul'
		});
	});

	test('is judged by the one of several signers who has the right', () => {
		const answer = judge('pks', official, {
			powers: [],
			signers: [
				{ ...official, knownAs: null },
				{ person: 'Contoh Hendra Kusuma', capacity: 'Wali Kota', knownAs: null }
			]
		});
		expect(answer).toMatchObject({ authority: 'holder', signer: 1 });
	});
});

test('a work plan names its own signatories', () => {
	expect(judge('rencana_kerja', { person: 'Contoh Staf', capacity: 'Analis' })).toBeNull();
});

test('two spellings are one name only where nothing but titles differs', () => {
	expect(isSameName('dr. Contoh Maulana, Sp.A.', 'CONTOH MAULANA')).toBe(true);
	expect(isSameName('Contoh Maulana', 'Contoh Maulani')).toBe(false);
	expect(isSameName('', '')).toBe(false);
});
