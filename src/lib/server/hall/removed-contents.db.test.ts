import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { openWitness, type Witness } from '$lib/server/platform/witness';
import { newId } from '$lib/server/platform/ids';
import { openDocument, readDocument } from '$lib/server/modules/cooperation';
import { addVersion, examineFiles, storeDocument } from '$lib/server/modules/documents';
import {
	approveList,
	carryOutList,
	changeRule,
	drawUpList,
	keepRemovals,
	makeDestructionMinutes,
	recordReview
} from '$lib/server/modules/retention';
import { proveTenant } from './prove-tenant';

const database = useDatabase();
const office = useOffice(database);
const sure = <Value>(value: Value): Exclude<Value, Refusal> => {
	if (isRefusal(value)) throw new Error(`${value.refused} ${JSON.stringify(value.details)}`);
	return value as Exclude<Value, Refusal>;
};
const registrar = () => office.as('registrar');
const inAMinute = () => new Date(Date.now() + 60_000);
let folder: string;
let witness: Witness;

async function aPaper(id: string, text: string) {
	return sure(
		await storeDocument(office.as('officer'), {
			kind: 'naskah',
			title: 'Naskah',
			owner: { kind: 'agreement', id },
			fileName: 'naskah.pdf',
			mediaType: 'application/pdf',
			content: Buffer.from(text),
			origin: 'uploaded'
		})
	);
}

/** An agreement whose paper was destroyed by a list. */
beforeAll(async () => {
	office.today = '2026-11-23';
	folder = await mkdtemp(join(tmpdir(), 'satupintu-musnah-'));
	witness = await openWitness(folder);
	sure(
		await changeRule(registrar(), {
			kind: 'agreement_domestic',
			months: '24',
			fate: 'destroyed',
			ground: '',
			scheduleNumber: 'JRA 1/2026',
			approver: 'regional_secretary',
			consent: 'never'
		})
	);
	const agreement = await putAgreement(office.program(), { fact: 'in_force', endsOn: '2019-06-30' });
	await aPaper(agreement, 'isi yang hanya di sini');
	const { id } = sure(await drawUpList(registrar(), 'agreement_domestic'));
	const review = { panel: 'Contoh Satu; Arsiparis', decree: '', reviewedOn: office.today, note: '' };
	sure(await recordReview(registrar(), id, review));
	sure(await approveList(office.as('secretary'), id));
	sure(
		await makeDestructionMinutes(registrar(), id, {
			number: '1',
			on: office.today,
			place: 'Kota Contoh',
			paperMethod: '',
			witnesses: 'Contoh Saksi Satu; Auditor\nContoh Saksi Dua; Staf'
		})
	);
	sure(await carryOutList(registrar(), id, await office.document('registrar', 'Pindaian')));
});
afterAll(() => rm(folder, { recursive: true }));

describe('what was destroyed', () => {
	test('takes the bytes out of the store, is told so by no check, and lets the same bytes come in again', async () => {
		const [own] = (
			await database.owner.query<{ sha256: string; document_id: string }>(
				`select v.sha256, v.document_id from document_version v join file f using (tenant_id, sha256) where f.removed_at is not null`
			)
		).rows;
		const { files } = office.program();
		expect(await keepRemovals(office.program(), witness.removals)).toMatchObject({ removed: 0, waiting: 1 });
		expect(await files.verifyFile(1, own!.sha256)).toBe('sound');
		expect(await keepRemovals(office.program(), witness.removals, inAMinute())).toMatchObject({ removed: 1 });
		expect(await files.verifyFile(1, own!.sha256)).toBe('missing');
		await database.owner.query('update file set checked_at = null');
		expect(await examineFiles(office.program(), () => {})).toMatchObject({ missing: [], damaged: [] });
		expect((await proveTenant(office.program(), witness)).findings).toEqual([]);
		await database.owner.query(
			`update document_version set removed_at = null, removed_by_list = null where document_id = $1`,
			[own!.document_id]
		);
		expect((await proveTenant(office.program(), witness)).findings.map(({ code }) => code).sort()).toEqual([
			'FILE_MISSING',
			'REMOVAL_UNDONE'
		]);
		await database.owner.query(
			`update document_version set removed_at = now(), removed_by_list = 'DUM-1' where document_id = $1`,
			[own!.document_id]
		);
		const again = await aPaper(newId(), 'isi yang hanya di sini');
		expect(again.sha256).toBe(own!.sha256);
		expect(await files.verifyFile(1, again.sha256)).toBe('sound');
		const { rows } = await database.owner.query('select removed_at from file where sha256 = $1', [
			again.sha256
		]);
		expect(rows).toEqual([{ removed_at: null }]);
		expect(await openDocument(registrar(), own!.document_id)).toMatchObject({ refused: 'DOCUMENT_REMOVED' });
		// A removed paper may get a further version, which is there.
		sure(
			await addVersion(registrar(), own!.document_id, {
				content: Buffer.from('lain'),
				mediaType: 'application/pdf',
				fileName: 'lain.pdf',
				origin: 'uploaded'
			})
		);
		expect(isRefusal(await openDocument(registrar(), own!.document_id))).toBe(false);
	});

	test('removes again what an older backup brought back, by the book beside the database', async () => {
		const book = await readFile(join(folder, 'audit', '99.71.removed'), 'utf8');
		expect(book).not.toContain('isi');
		const { document } = JSON.parse(book.split('\n')[0]!) as { document: string };
		await database.owner.query(
			`update document_version set removed_at = null, removed_by_list = null where document_id = $1 and number = 1`,
			[document]
		);
		expect(await keepRemovals(office.program(), witness.removals, inAMinute())).toMatchObject({ again: 1 });
		expect(await keepRemovals(office.program(), witness.removals, inAMinute())).toMatchObject({ again: 0 });
		const found = sure(await readDocument(registrar(), document));
		expect(found.versions.at(-1)!.removed_at).not.toBeNull();
	});
});
