import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { readLetter, typeLetter } from '$lib/server/modules/correspondence';
import { isRefusal } from '$lib/server/platform/refusal';
import { withScan } from './letter-view';
import { actOnce } from './page-form';

const database = useDatabase();
const office = useOffice(database);

it('keeps a scan beside the act of its form: the act is done, once, and names the file', async () => {
	const fields = new FormData();
	fields.set('form_key', 'satu-formulir');
	const file = {
		field: 'scan',
		name: 'surat.pdf',
		kind: 'pdf' as const,
		mediaType: 'application/pdf',
		size: 3,
		sha256: '',
		open: () => Readable.from(Buffer.from('%PDF-'))
	};
	const send = () =>
		actOnce(office.as('registrar'), fields, 'letter', (once) =>
			withScan(once, [file], { kind: 'surat_masuk', title: 'Contoh surat' }, (documentId) =>
				typeLetter(once, {
					direction: 'in',
					letterNumber: '1/2026',
					letterDate: '2026-11-20',
					movedOn: '2026-11-23',
					nature: 'ordinary',
					correspondent: 'Gubernur Contoh',
					subject: 'Contoh surat',
					srikandiNumber: '',
					note: '',
					documentId
				})
			)
		);
	const entered = await send();
	if (isRefusal(entered)) throw new Error(entered.refused);
	const letter = await readLetter(office.as('officer'), entered.id);
	expect(letter).toMatchObject({ agenda_number: 1 });
	expect(isRefusal(letter) ? null : letter.document_id).toBeTruthy();
	expect(await send()).toEqual(entered);
	const { rows } = await database.owner.query('select count(*)::int as n from letter');
	expect(rows).toEqual([{ n: 1 }]);
});
