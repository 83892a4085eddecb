import { expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import { useDatabase } from '$tests/support/database';
import { aCase } from '$tests/support/cases';
import { useOffice } from '$tests/support/office';
import { readCaseView } from '../read-case';
import { reviseDocument } from '../revise-document';
import { listRemarks, makeRemark, replyToRemark, settleRemark } from './remarks';

const database = useDatabase();
const office = useOffice(database);

const given = <Done>(answer: Done): Exclude<Done, { refused: string }> => {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Done, { refused: string }>;
};

async function aCaseWithPapers() {
	const made = await aCase(office).waitingForOpinions();
	const view = given(await readCaseView(office.as('officer'), made.id));
	const paper = view.papers.find((one) => one.file !== null)!;
	return { id: made.id, documentId: paper.file!.document_id };
}
const text = { place: 'Pasal 5', body: 'Jangka waktu belum menyebut tanggal mulai.' };

test('a remark stands at its place in its version, is answered, and is settled once with a reason', async () => {
	const { id, documentId } = await aCaseWithPapers();
	const remark = given(await makeRemark(office.as('legal'), id, { documentId, ...text }));
	given(await replyToRemark(office.as('unitOfficer'), remark.id, 'Akan ditambahkan.'));
	const [listed] = given(await listRemarks(office.as('officer'), id));
	expect(listed).toMatchObject({
		...text,
		by: 'Contoh Kabag Hukum',
		version: 1,
		version_now: 1,
		replies: [{ by: 'Contoh PPKSD', body: 'Akan ditambahkan.' }],
		settled: null
	});
	expect(await settleRemark(office.as('officer'), remark.id, 'not_taken_up', ' ')).toMatchObject({
		details: { errors: [{ field: 'why', message: 'REQUIRED' }] }
	});
	given(await settleRemark(office.as('officer'), remark.id, 'not_taken_up', 'Sudah diatur dalam Pasal 7'));
	expect(await settleRemark(office.as('officer'), remark.id, 'taken_up', '')).toMatchObject({
		refused: 'STATE_CHANGED'
	});
	expect(await replyToRemark(office.as('legal'), remark.id, 'Baik.')).toMatchObject({
		refused: 'STATE_CHANGED'
	});
	expect(given(await listRemarks(office.as('legal'), id))[0]!.settled).toMatchObject({
		how: 'not_taken_up',
		by: 'Contoh Kabag',
		why: 'Sudah diatur dalam Pasal 7'
	});
});

test('a remark is withdrawn by whoever made it, and by nobody else', async () => {
	const { id, documentId } = await aCaseWithPapers();
	const remark = given(await makeRemark(office.as('member'), id, { documentId, ...text }));
	expect(await settleRemark(office.as('otherMember'), remark.id, 'withdrawn', '')).toMatchObject({
		refused: 'NOT_ALLOWED'
	});
	given(await settleRemark(office.as('member'), remark.id, 'withdrawn', ''));
});

test('a later version of the paper leaves the remark open and says that it was made for an earlier one', async () => {
	const { id } = await aCaseWithPapers();
	const documentId = await office.document('officer', 'Naskah');
	const { giveDocument } = await import('$lib/server/modules/documents');
	await office.as('officer').db.write((uow) => {
		uow.add(giveDocument(documentId, 'case', id));
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'DOCUMENT_GIVEN',
			subject: { kind: 'case', id }
		});
	});
	given(await makeRemark(office.as('legal'), id, { documentId, ...text }));
	given(
		await reviseDocument(office.as('officer'), documentId, {
			fileName: 'naskah-2.pdf',
			mediaType: 'application/pdf',
			content: Buffer.from('%PDF-1.4 dua'),
			note: '',
			signed: false
		})
	);
	expect(given(await listRemarks(office.as('legal'), id))[0]).toMatchObject({
		version: 1,
		version_now: 2,
		settled: null
	});
});

test('partners neither read nor make remarks, and a paper of another case takes none', async () => {
	const { id, documentId } = await aCaseWithPapers();
	expect(await makeRemark(office.as('partner'), id, { documentId, ...text })).toMatchObject({
		refused: 'NOT_ALLOWED'
	});
	expect(await listRemarks(office.as('partner'), id)).toMatchObject({ refused: 'NOT_FOUND' });
	const other = await aCaseWithPapers();
	expect(await makeRemark(office.as('legal'), id, { documentId: other.documentId, ...text })).toMatchObject({
		refused: 'DOCUMENT_UNKNOWN'
	});
});
