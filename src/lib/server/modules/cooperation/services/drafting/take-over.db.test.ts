import { describe, expect, test } from 'vitest';
import { aCase } from '$tests/support/cases';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import { renderWord } from '$lib/server/platform/word';
import { textsOf } from '$lib/server/modules/documents';
import { beginDraft } from './begin-draft';
import { loadDraftUnchecked } from './draft-file';
import { abandonDraft } from './give-up-draft';
import { makePapers, paperOf } from './make-papers';
import { readInWord } from './read-in-word';
import { listOffers, takeOver } from './take-over';
import { removePart, writePart } from './write-parts';

const office = useOffice(useDatabase());
const ctx = () => office.as('officer');
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const given = <T>(answer: T) => {
	if (isRefusal(answer)) throw new Error(answer.refused);
	return answer as Exclude<T, { refused: string }>;
};

const textOf = async (id: string) => (await loadDraftUnchecked(ctx().db, id))!;
const titles = async (id: string) =>
	(await textOf(id)).parts.filter(({ kind }) => kind === 'article').map(({ title }) => title.id);
const wordsOf = async (id: string, topic: string) => [
	...textsOf((await textOf(id)).parts.find((part) => part.topic === topic)!.body.id)
];

async function withVersion(kind = 'pks') {
	const made = await aCase(office, { procedure: 'ksdpk' }).waitingForCheck();
	const { id } = given(await beginDraft(ctx(), made.id, kind));
	given(await makePapers(ctx(), id));
	return id;
}

/** The Word file of a text as the other side sends it back: one article other, one out, one new. */
async function changedOutside(id: string): Promise<number> {
	const paper = await paperOf(ctx(), await textOf(id), 'id', null);
	if (paper.template !== 'naskah') throw new Error('no agreement');
	const articles = paper.data.articles
		.filter(({ title }) => title !== 'Korespondensi')
		.map((one) => (one.title === 'Sanksi' ? { ...one, clauses: [{ text: 'Sanksi dari mitra.' }] } : one))
		.flatMap((one) =>
			one.title === 'Objek'
				? [one, { title: 'Aset', clauses: [{ text: 'Aset tetap milik daerah.' }] }]
				: [one]
		);
	const data = { ...paper.data, articles };
	const content = await renderWord({ kind: 'naskah', data, language: 'id', title: 'x', example: false });
	return given(await readInWord(ctx(), id, { content, fileName: 'x.docx', language: 'id', note: null }))
		.number;
}

const chosenOf = async (id: string, number: number) =>
	given(await listOffers(ctx(), id, number)).map(({ partId, base }) => ({ partId, base }));

describe('taking parts of a version over into the text', () => {
	test('a Word file that came back changes, adds and takes out just what was chosen', async () => {
		const id = await withVersion();
		const number = await changedOutside(id);
		const offers = given(await listOffers(ctx(), id, number));
		expect(offers.map(({ act, title }) => [act, title.id])).toEqual([
			['added', 'Aset'],
			['changed', 'Sanksi'],
			['removed', 'Korespondensi']
		]);
		const chosen = offers
			.filter(({ act }) => act !== 'removed')
			.map(({ partId, base }) => ({ partId, base }));
		expect(await takeOver(ctx(), id, number, chosen)).toEqual({ taken: 2 });
		expect((await titles(id)).slice(0, 4)).toEqual(['Maksud dan Tujuan', 'Objek', 'Aset', 'Ruang Lingkup']);
		expect(await titles(id)).toContain('Korespondensi');
		expect(await wordsOf(id, 'sanctions')).toEqual(['Sanksi dari mitra.']);
		expect(given(await listOffers(ctx(), id, number)).map(({ act }) => act)).toEqual(['removed']);
	});

	test('an earlier version gives back what was written over and taken out since', async () => {
		const id = await withVersion();
		const before = await textOf(id);
		const [sanctions, out] = ['sanctions', 'correspondence'].map((topic) =>
			before.parts.find((part) => part.topic === topic)!
		);
		const typed = { title: 'Sanksi', titleEn: '', body: 'Lain sama sekali.', bodyEn: '' };
		given(await writePart(ctx(), id, sanctions!.id, sanctions!.version, typed));
		given(await removePart(ctx(), id, out!.id, out!.version));
		given(await takeOver(ctx(), id, 1, await chosenOf(id, 1)));
		const words = ({ parts }: typeof before) => parts.map(({ title, body }) => ({ title, body }));
		expect(words(await textOf(id))).toEqual(words(before));
		expect(given(await listOffers(ctx(), id, 1))).toEqual([]);
	});

	test('where somebody wrote in one of the parts meanwhile nothing at all is taken over', async () => {
		const id = await withVersion();
		const number = await changedOutside(id);
		const chosen = await chosenOf(id, number);
		const sanctions = (await textOf(id)).parts.find(({ topic }) => topic === 'sanctions')!;
		const typed = { title: 'Sanksi', titleEn: '', body: 'Ditulis orang lain.', bodyEn: '' };
		given(await writePart(ctx(), id, sanctions.id, sanctions.version, typed));
		expect(code(await takeOver(ctx(), id, number, chosen))).toBe('STATE_CHANGED');
		expect(await titles(id)).not.toContain('Aset');
		expect(await wordsOf(id, 'sanctions')).toEqual(['Ditulis orang lain.']);
	});

	test('of several who put the same article in at once exactly one does', async () => {
		const id = await withVersion();
		const number = await changedOutside(id);
		const chosen = (await chosenOf(id, number)).filter(({ base }) => base === 0);
		const both = await Promise.all([1, 2, 3].map(() => takeOver(ctx(), id, number, chosen)));
		expect(both.map(code).toSorted()).toEqual(['STATE_CHANGED', 'STATE_CHANGED', 'done']);
		expect((await titles(id)).filter((title) => title === 'Aset')).toHaveLength(1);
	});

	test('nothing chosen, no such version, a text given up and a reader who may not write are refused', async () => {
		const id = await withVersion();
		const number = await changedOutside(id);
		const chosen = await chosenOf(id, number);
		expect(code(await takeOver(ctx(), id, number, []))).toBe('NOTHING_CHOSEN');
		expect(code(await takeOver(ctx(), id, 99, chosen))).toBe('VERSION_UNKNOWN');
		expect(code(await takeOver(office.as('auditor'), id, number, chosen))).toBe('NOT_ALLOWED');
		given(await abandonDraft(ctx(), id, 'Tidak jadi'));
		expect(given(await listOffers(ctx(), id, number))).toEqual([]);
		expect(code(await takeOver(ctx(), id, number, chosen))).toBe('DRAFT_NOT_OPEN');
	});
});
