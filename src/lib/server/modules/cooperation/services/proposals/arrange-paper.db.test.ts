import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { aDraft, aSentProposal, given, visitor } from '$tests/support/proposals';
import { bindPhotos } from '$lib/server/platform/photo-scan';
import { smallJpeg } from '$lib/server/platform/uploads/sample-jpeg';
import { textIn } from '$lib/text';
import { actOnStep } from '../act-on-step';
import { arrangeUpload, sheetsOfUpload } from '../arrange-upload';
import { uploadDocument } from '../upload-document';
import { arrangePaper, sheetsOfPaper } from './arrange-paper';
import { handInPapers, takeBackPaper } from './draft-papers';
import { keepMended, sendMended } from './mend-papers';
import { readProposal } from './proposal-file';

const office = useOffice(useDatabase());
const paper = 'surat_penawaran';
const pages = ['satu', 'dua', 'tiga'];
/** A photograph that says which it is, in a comment of its file. */
const aPhotograph = (said: string) =>
	Buffer.concat([
		smallJpeg.subarray(0, 2),
		Buffer.from([0xff, 0xfe, 0, said.length + 2]),
		Buffer.from(said),
		smallJpeg.subarray(2)
	]);
let photographed: Buffer;
beforeAll(async () => {
	const sheets = pages.map((page) => ({ bytes: aPhotograph(page), width: 8, height: 8, takenAt: null }));
	const { sheet } = textIn('id').photoScan;
	photographed = await bindPhotos(sheets, { title: 'surat', language: 'id', sheet });
});
const aScan = () => ({
	paper,
	name: 'surat.pdf',
	mediaType: 'application/pdf',
	content: photographed,
	photographs: pages.length
});
/** An order of the pages as they stand now. */
const asNow = (sheets: { readonly of: string }, numbers: number[]) => ({ of: sheets.of, pages: numbers });
const order = ({ sheets }: { sheets: readonly { bytes: Buffer }[] }) =>
	sheets.map(({ bytes }) => pages.find((page) => bytes.includes(page)));

describe('a photographed paper of a draft', () => {
	test('is put in order by its applicant and nobody else; the draft says what it holds now', async () => {
		const draft = await aDraft(office);
		given(await handInPapers(draft.ctx, draft.id, [aScan()]));
		const id = given(await readProposal(draft.ctx, draft.id)).answers.papers![paper]!.document_id;
		const now = given(await sheetsOfPaper(draft.ctx, id));
		expect(order(now)).toEqual(pages);
		for (const other of [visitor(office), (await aDraft(office)).ctx, office.as('officer')]) {
			expect(await sheetsOfPaper(other, id)).toMatchObject({ refused: 'NOT_FOUND' });
			expect(await arrangePaper(other, id, asNow(now, [1]), 'id')).toMatchObject({ refused: 'NOT_FOUND' });
		}
		expect(await arrangePaper(draft.ctx, id, asNow(now, []), 'id')).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		expect(await arrangePaper(draft.ctx, id, asNow(now, [3, 1, 3, 9]), 'id')).toEqual({ id });
		expect(order(given(await sheetsOfPaper(draft.ctx, id)))).toEqual(['tiga', 'satu']);
		// A second window that still shows the first order cannot put a wrong page in.
		expect(await arrangePaper(draft.ctx, id, asNow(now, [2, 1]), 'id')).toMatchObject({
			refused: 'STATE_CHANGED'
		});
		const { answers } = given(await readProposal(draft.ctx, draft.id));
		expect(answers.papers![paper]).toMatchObject({ document_id: id, photographs: 2 });
		expect(answers.papers![paper]!.size).toBeLessThan(photographed.length);
		// What was taken out or replaced is arranged no more.
		given(await takeBackPaper(draft.ctx, draft.id, paper));
		expect(await sheetsOfPaper(draft.ctx, id)).toMatchObject({ refused: 'NOT_FOUND' });
	});

	test('that was made elsewhere has no order of ours', async () => {
		const draft = await aDraft(office);
		const file = { ...aScan(), content: Buffer.from('%PDF-1.7 elsewhere'), photographs: undefined };
		given(await handInPapers(draft.ctx, draft.id, [file]));
		const { answers } = given(await readProposal(draft.ctx, draft.id));
		expect(answers.papers![paper]).not.toHaveProperty('photographs');
		expect(await sheetsOfPaper(draft.ctx, answers.papers![paper]!.document_id)).toMatchObject({
			refused: 'NOT_FOUND'
		});
	});
});

test('a mended paper is put in order until it is sent, and never after', async () => {
	const sent = await aSentProposal(office);
	const handedIn = given(await readProposal(sent.ctx, sent.id)).answers.papers!;
	for (const { document_id } of Object.values(handedIn))
		expect(await sheetsOfPaper(sent.ctx, document_id)).toMatchObject({ refused: 'NOT_FOUND' });
	given(
		await actOnStep(office.as('officer'), sent.case_id, 'periksa_kelengkapan', 'return', {
			note: 'Lengkapi',
			papers: [{ key: paper, state: 'wrong', remark: 'Belum ditandatangani' }]
		})
	);
	given(await keepMended(sent.ctx, sent.case_id, [aScan()]));
	const { mended } = given(await readProposal(sent.ctx, sent.id)).answers;
	const id = mended![paper]!.document_id;
	expect(await sheetsOfPaper(office.as('officer'), id)).toMatchObject({ refused: 'NOT_FOUND' });
	const now = given(await sheetsOfPaper(sent.ctx, id));
	expect(await arrangePaper(sent.ctx, id, asNow(now, [2]), 'id')).toEqual({ id });
	expect(order(given(await sheetsOfPaper(sent.ctx, id)))).toEqual(['dua']);
	given(await sendMended(sent.ctx, sent.case_id));
	expect(await sheetsOfPaper(sent.ctx, id)).toMatchObject({ refused: 'NOT_FOUND' });
	expect(await arrangePaper(sent.ctx, id, asNow(now, [1]), 'id')).toMatchObject({ refused: 'NOT_FOUND' });
});

test('what an applicant sent with a form that came back is theirs to put in order, and nobody else’s', async () => {
	const draft = await aDraft(office);
	const upload = {
		fileName: 'versi.pdf',
		mediaType: 'application/pdf',
		content: photographed,
		scanned: true
	};
	const { id } = given(await uploadDocument(draft.ctx, upload));
	const now = given(await sheetsOfUpload(draft.ctx, id));
	expect(given(await arrangeUpload(draft.ctx, id, asNow(now, [3, 2]), 'id'))).toEqual({ id });
	expect(await arrangeUpload(draft.ctx, id, asNow(now, [1]), 'id')).toMatchObject({
		refused: 'STATE_CHANGED'
	});
	expect(order(given(await sheetsOfUpload(draft.ctx, id)))).toEqual(['tiga', 'dua']);
	for (const other of [(await aDraft(office)).ctx, office.as('officer')])
		expect(await sheetsOfUpload(other, id)).toMatchObject({ refused: 'NOT_FOUND' });
});
