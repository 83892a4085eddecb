import { describe, expect, test } from 'vitest';
import { aCase } from '$tests/support/cases';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { renderWord } from '$lib/server/platform/word';
import { openFileUnchecked } from '$lib/server/modules/documents';
import { beginDraft } from './begin-draft';
import { compareDraft } from './compare-draft';
import { loadDraftUnchecked } from './draft-file';
import { makePapers, paperOf } from './make-papers';
import { readInWord } from './read-in-word';

const database = useDatabase();
const office = useOffice(database);
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const ctx = () => office.as('officer');

async function begun(kind = 'pks') {
	const made = await aCase(office, { procedure: 'ksdpk' }).waitingForCheck();
	const draft = await beginDraft(ctx(), made.id, kind);
	if (isRefusal(draft)) throw new Error(draft.refused);
	return draft.id;
}
async function compared(id: string, wish: Parameters<typeof compareDraft>[2] = {}) {
	const answer = await compareDraft(ctx(), id, wish);
	if (isRefusal(answer)) throw new Error(answer.refused);
	return answer;
}
async function wordOf(id: string, change: (title: string) => string = (title) => title) {
	const draft = (await loadDraftUnchecked(ctx().db, id))!;
	const paper = await paperOf(ctx(), draft, 'id', null);
	if (paper.template !== 'naskah') throw new Error('no agreement');
	const articles = paper.data.articles
		.filter(({ title }) => change(title) !== '')
		.map((article) => ({ ...article, title: change(article.title) }));
	return renderWord({
		kind: 'naskah',
		data: { ...paper.data, articles },
		language: 'id',
		title: 'x',
		example: false
	});
}

describe('comparing versions of a text', () => {
	test('a text without a version has nothing to compare, and an unknown version is said to be unknown', async () => {
		const id = await begun();
		expect(code(await compareDraft(ctx(), id))).toBe('NOTHING_TO_COMPARE');
		await makePapers(ctx(), id);
		expect(code(await compareDraft(ctx(), id, { before: 9 }))).toBe('VERSION_UNKNOWN');
		expect((await compared(id)).count).toEqual({ changed: 0, added: 0, removed: 0, moved: 0, movedLines: 0 });
	});

	test('is for the office, not for the partner of the case', async () => {
		const id = await begun();
		await makePapers(ctx(), id);
		expect(code(await compareDraft(office.as('auditor'), id))).toBe('done');
		expect(code(await compareDraft(office.as('partner'), id))).toBe('NOT_ALLOWED');
		expect(code(await compareDraft(office.as('otherUnitOfficer'), id))).toBe('NOT_FOUND');
	});
});

describe('a Word file that comes back', () => {
	test('untouched, is a version without a difference', async () => {
		const id = await begun();
		const read = await readInWord(ctx(), id, {
			content: await wordOf(id),
			fileName: 'kembali.docx',
			language: 'id',
			note: null
		});
		expect(read).toEqual({ number: 1 });
		expect((await compared(id, { before: 'now', after: 1 })).count).toEqual({
			changed: 0,
			added: 0,
			removed: 0,
			moved: 0,
			movedLines: 0
		});
	});

	test('changed outside, shows what changed by article, and the text in work stays', async () => {
		const id = await begun();
		const before = await loadDraftUnchecked(ctx().db, id);
		await readInWord(ctx(), id, {
			content: await wordOf(id, (title) =>
				title === 'Sanksi' ? '' : title === 'Objek' ? 'Objek Kerja Sama' : title
			),
			fileName: 'diubah.docx',
			language: 'id',
			note: 'Dari mitra'
		});
		const { count, sheet } = await compared(id, { before: 'now', after: 1 });
		expect(count).toMatchObject({ changed: 1, removed: 1, added: 0, moved: 0 });
		expect(sheet.find(({ act }) => act === 'removed')!.articleBefore).toBe(12);
		expect(await loadDraftUnchecked(ctx().db, id)).toEqual(before);
	});

	test('is kept as it came, byte for byte', async () => {
		const id = await begun();
		const content = await wordOf(id);
		await readInWord(ctx(), id, { content, fileName: 'kembali.docx', language: 'id', note: null });
		const row = await database
			.tenant(1)
			.first(
				query
					.selectFrom('document_version')
					.innerJoin('document', 'document.id', 'document_version.document_id')
					.select(['document_version.sha256', 'document_version.origin'])
					.where('document.kind', '=', 'naskah_pks')
					.orderBy('document_version.id', 'desc')
					.limit(1)
			);
		expect(row!.origin).toBe('uploaded');
		const pieces: Buffer[] = [];
		for await (const piece of await openFileUnchecked(ctx(), row!.sha256)) pieces.push(piece as Buffer);
		expect(Buffer.concat(pieces).equals(content)).toBe(true);
	});

	test('that holds no article, or is no Word text, is refused and leaves nothing behind', async () => {
		const id = await begun();
		const empty = await wordOf(id, () => '');
		const send = (content: Buffer) =>
			readInWord(ctx(), id, { content, fileName: 'x.docx', language: 'id', note: null });
		expect(code(await send(empty))).toBe('WORD_WITHOUT_TEXT');
		expect(code(await send(Buffer.from('PK\u0003\u0004')))).toBe('WORD_UNREADABLE');
		expect(code(await compareDraft(ctx(), id))).toBe('NOTHING_TO_COMPARE');
		expect(
			code(
				await readInWord(office.as('auditor'), id, {
					content: empty,
					fileName: 'x',
					language: 'id',
					note: null
				})
			)
		).toBe('NOT_ALLOWED');
	});
});
