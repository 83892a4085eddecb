import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { code, given, useSigning } from '$tests/support/signing';
import { samplePage } from '$lib/server/platform/signatures/samples';
import { uploadDocument } from '../upload-document';
import { placeOriginal, readCeremonies, recordCeremony } from './ceremonies';
import { openSigningRound } from './open-round';
import { readSigning } from './read-rounds';

const database = useDatabase();
const office = useOffice(database);
const { as, toBeSigned, inside, partner, round } = useSigning(database, office);

describe('a signing in ink', () => {
	const yes = { done: true, note: '' };
	const original = (holder: string) => ({
		holder,
		ticks: { initialled: yes, stamp_duty: { done: false, note: 'Meterai menyusul' }, stamped: yes },
		shelf: 'A1',
		box: '3',
		folder: '12',
		placeNote: ''
	});
	const ceremony = {
		step: 'ttd_kb',
		heldOn: '2026-11-20',
		place: 'Aula',
		occasion: '',
		witnesses: [{ name: 'Contoh Saksi, S.H.', office: 'Asisten I' }],
		identical: yes,
		exchanged: yes,
		checkedBy: 'Contoh TU',
		originals: [original('Pemerintah Kota Contoh'), original('PT Contoh Satu')]
	};

	test('is recorded once, with its scans and where each original lies, and an original that is moved says so', async () => {
		const { id } = await toBeSigned();
		const scan = await office.document('registrar', 'Pindaian');
		const held = { ...ceremony, scans: [scan, ''] };
		expect(code(await recordCeremony(as('unitOfficer'), id, held))).toBe('NOT_ALLOWED');
		expect(code(await recordCeremony(as('registrar'), id, { ...held, step: 'ttd_pks' }))).toBe(
			'SIGNING_NOT_OPEN'
		);
		given(await recordCeremony(as('registrar'), id, held));
		expect(code(await recordCeremony(as('registrar'), id, { ...held, scans: [] }))).toBe('CEREMONY_KNOWN');
		const [seen] = given(await readCeremonies(as('legal'), id)).ceremonies;
		expect(seen).toMatchObject({ place: held.place, witnesses: held.witnesses });
		expect(seen!.originals.map(({ scan: one, shelf }) => [one, shelf])).toEqual([
			[scan, 'A1'],
			[null, 'A1']
		]);
		const to = { shelf: 'B2', box: '', folder: '', note: 'Depo arsip' };
		given(await placeOriginal(as('officer'), seen!.originals[0]!.id, to));
		expect(given(await readCeremonies(as('legal'), id)).ceremonies[0]!.originals[0]).toMatchObject({
			shelf: 'B2',
			box: null,
			place_note: 'Depo arsip'
		});
	});

	test('and an electronic one exclude each other: one paper has one medium', async () => {
		const electronic = await toBeSigned();
		given(
			await openSigningRound(
				as('officer'),
				electronic.id,
				round(electronic.documentId, [partner(), inside('head')])
			)
		);
		expect(code(await recordCeremony(as('registrar'), electronic.id, { ...ceremony, scans: [] }))).toBe(
			'MEDIUM_MIXED'
		);
		const ink = await toBeSigned();
		given(await recordCeremony(as('registrar'), ink.id, { ...ceremony, scans: [] }));
		const wanted = round(ink.documentId, [partner(), inside('head')]);
		expect(code(await openSigningRound(as('officer'), ink.id, wanted))).toBe('MEDIUM_MIXED');
	});

	test('whose original was scanned is not offered and not taken for an electronic signature', async () => {
		const { id, documentId } = await toBeSigned();
		const file = { fileName: 'rangkap.pdf', mediaType: 'application/pdf', content: samplePage('rangkap') };
		const { id: scan } = given(await uploadDocument(as('registrar'), file));
		given(await recordCeremony(as('registrar'), id, { ...ceremony, scans: [scan] }));
		const offered = given(await readSigning(as('officer'), id)).may_open!.documents.map((one) => one.id);
		expect([offered.includes(documentId), offered.includes(scan)]).toEqual([true, false]);
		const other = round(scan, [inside('head')], { isAgreement: false });
		expect(code(await openSigningRound(as('officer'), id, other))).toBe('MEDIUM_MIXED');
	});
});
