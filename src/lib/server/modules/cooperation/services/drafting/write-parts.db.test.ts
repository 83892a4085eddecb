import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { aCase } from '$tests/support/cases';
import { textsOf } from '$lib/server/modules/documents';
import { isRefusal } from '$lib/server/platform/refusal';
import { positionAfter, readPart, typePart, type TypedPart } from '../../domain/drafting/part-writing';
import { beginDraft } from './begin-draft';
import { abandonDraft } from './give-up-draft';
import { readPartToWrite, readWriting } from './read-writing';
import { judgeSuggestion, suggestWording } from './suggest-wording';
import { addArticle, beginWriting, removePart, restorePart, shiftArticle, writePart } from './write-parts';

const database = useDatabase();
const office = useOffice(database);
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const officer = () => office.as('officer');
const legal = () => office.as('legal');

async function begun(kind = 'pks') {
	const made = await aCase(office, { procedure: 'ksdpk' }).waitingForCheck();
	const draft = await beginDraft(officer(), made.id, kind);
	if (isRefusal(draft)) throw new Error(draft.refused);
	return draft.id;
}
async function partsOf(id: string, ctx = officer()) {
	const view = await readWriting(ctx, id);
	if (isRefusal(view)) throw new Error(view.refused);
	return view.parts;
}
const articlesOf = async (id: string) =>
	(await partsOf(id)).map(({ part }) => part).filter(({ kind }) => kind === 'article');
async function shown(id: string, part: string, ctx = officer()) {
	const view = await readPartToWrite(ctx, id, part);
	if (isRefusal(view)) throw new Error(view.refused);
	return view;
}
const words = (title: string, body: string): TypedPart => ({ title, titleEn: '', body, bodyEn: '' });

describe('a part of a text', () => {
	test('is written by one person at a time, and whoever saves later sees what was written first', async () => {
		const id = await begun();
		const [article] = await articlesOf(id);
		const { id: part, version } = article!;
		const answers = await Promise.all(
			['satu', 'dua', 'tiga', 'empat'].map((text) =>
				writePart(officer(), id, part, version, words('Tujuan', `Kata ${text}.`))
			)
		);
		expect(answers.map(code).filter((one) => one === 'done')).toHaveLength(1);
		expect(new Set(answers.map(code))).toEqual(new Set(['done', 'STATE_CHANGED']));
		expect(code(await writePart(legal(), id, part, version, words('Tujuan', 'Terlambat.')))).toBe(
			'STATE_CHANGED'
		);
		expect(code(await writePart(legal(), id, part, version + 1, words('Tujuan', 'Disatukan.')))).toBe('done');
		const view = await shown(id, part);
		expect([...textsOf(view.part.body.id)]).toEqual(['Disatukan.']);
		// Every wording that stood is kept, with who wrote it.
		expect(view.before.map(({ version: number }) => number)).toEqual([version + 1, version]);
	});

	test('saved as it stood is no change, and empty words are sent back', async () => {
		const id = await begun();
		const [article] = await articlesOf(id);
		const { id: part, version } = article!;
		expect(code(await writePart(officer(), id, part, version, typePart(article!)))).toBe('done');
		expect((await shown(id, part)).part.version).toBe(version);
		expect(await writePart(officer(), id, part, version, words('', ''))).toMatchObject({
			details: { errors: [{ field: 'title' }, { field: 'body' }] }
		});
	});

	test('shows who is writing in it to everybody else, for half an hour', async () => {
		const id = await begun();
		const [article] = await articlesOf(id);
		await beginWriting(legal(), id, article!.id);
		expect((await shown(id, article!.id)).writer?.by).toBeTruthy();
		expect((await shown(id, article!.id, legal())).writer).toBeNull();
		await writePart(legal(), id, article!.id, article!.version, words('Tujuan', 'Selesai.'));
		expect((await shown(id, article!.id)).writer).toBeNull();
	});

	test('is written by nobody who only reads, and not once the text is given up', async () => {
		const id = await begun();
		const [article] = await articlesOf(id);
		const write = (ctx = officer()) => writePart(ctx, id, article!.id, article!.version, words('x', 'y'));
		for (const who of ['member', 'registrar', 'auditor', 'partner'] as const)
			expect([who, code(await write(office.as(who)))]).toEqual([who, 'NOT_ALLOWED']);
		expect(code(await write(office.as('otherUnitOfficer')))).toBe('NOT_FOUND');
		await abandonDraft(officer(), id, 'Tidak jadi');
		expect(code(await write())).toBe('DRAFT_NOT_OPEN');
	});
});

describe('the articles of a text', () => {
	test('come from the library or one’s own words, move, and can be taken out and put back', async () => {
		const id = await begun();
		const before = (await articlesOf(id)).map((part) => part.id);
		const own = await addArticle(
			officer(),
			id,
			before[0]!,
			words('Kerahasiaan', '(1) Rahasia.\n(2) Dijaga.')
		);
		const clause = await addArticle(officer(), id, before[0]!, { clause: 'sanksi' });
		if (isRefusal(own) || isRefusal(clause)) throw new Error('not added');
		expect((await articlesOf(id)).map((part) => part.id)).toEqual([
			before[0],
			clause.id,
			own.id,
			...before.slice(1)
		]);
		await shiftArticle(officer(), id, own.id, 'up');
		await shiftArticle(officer(), id, before[0]!, 'up');
		expect((await articlesOf(id)).map((part) => part.id).slice(0, 3)).toEqual([before[0], own.id, clause.id]);
		expect(code(await removePart(officer(), id, own.id, 1))).toBe('done');
		expect(code(await removePart(officer(), id, own.id, 1))).toBe('NOT_FOUND');
		expect((await articlesOf(id)).some((part) => part.id === own.id)).toBe(false);
		expect(code(await restorePart(officer(), id, own.id, 2))).toBe('done');
		expect((await articlesOf(id)).map((part) => part.id)[1]).toBe(own.id);
	});

	test('find room between two others however often one is put in there', async () => {
		const id = await begun();
		const [first] = await articlesOf(id);
		for (let count = 0; count < 12; count += 1)
			expect(code(await addArticle(officer(), id, first!.id, words(`Pasal ${count}`, 'Isi.')))).toBe('done');
		expect((await articlesOf(id)).slice(1, 13).map(({ title }) => title.id)).toEqual(
			Array.from({ length: 12 }, (_, count) => `Pasal ${11 - count}`)
		);
	});

	test('stand between their neighbours, or say that no room is left', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), fc.nat(), (raw, at) => {
				const positions = raw.toSorted((a, b) => a - b).map((position) => ({ position }));
				const place = at % positions.length;
				const made = positionAfter(positions, place);
				const next = positions[place + 1]?.position;
				if (made === undefined) return next === positions[place]!.position + 1;
				return made > positions[place]!.position && (next === undefined || made < next);
			})
		);
	});

	test('read back as they were typed', () => {
		const typed = { title: 'Judul', titleEn: 'Title', body: '(1) Satu\na. huruf', bodyEn: 'One' };
		const { wording } = readPart('article', ['id', 'en'], typed);
		expect(readPart('article', ['id', 'en'], typePart({ kind: 'article', ...wording })).wording).toEqual(
			wording
		);
	});
});

describe('a suggestion', () => {
	const because = (typed: TypedPart) => ({ ...typed, reason: 'Agar jelas' });

	test('changes nothing until somebody who writes takes it over, once', async () => {
		const id = await begun();
		const [article] = await articlesOf(id);
		const { id: part, version } = article!;
		const member = office.as('secretary');
		const made = await suggestWording(member, id, part, version, because(words('Tujuan', 'Usulan.')));
		if (isRefusal(made)) throw new Error(made.refused);
		expect((await shown(id, part)).part.version).toBe(version);
		expect(code(await judgeSuggestion(member, id, made.id, { accept: true, answer: '' }))).toBe(
			'NOT_ALLOWED'
		);
		const both = await Promise.all([
			judgeSuggestion(officer(), id, made.id, { accept: true, answer: '' }),
			judgeSuggestion(legal(), id, made.id, { accept: true, answer: '' })
		]);
		expect(both.map(code).filter((one) => one === 'done')).toHaveLength(1);
		expect([...textsOf((await shown(id, part)).part.body.id)]).toEqual(['Usulan.']);
	});

	test('that came too late is not taken over unseen, and a refusal says why', async () => {
		const id = await begun();
		const [article] = await articlesOf(id);
		const { id: part, version } = article!;
		const made = await suggestWording(legal(), id, part, version, because(words('Tujuan', 'Usulan.')));
		if (isRefusal(made)) throw new Error(made.refused);
		await writePart(officer(), id, part, version, words('Tujuan', 'Ditulis lebih dulu.'));
		const judge = (accept: boolean, answer: string) =>
			judgeSuggestion(officer(), id, made.id, { accept, answer });
		expect(code(await judge(true, ''))).toBe('SUGGESTION_OUTDATED');
		expect(code(await judge(false, ''))).toBe('VALIDATION_FAILED');
		expect(code(await judge(false, 'Sudah diatur pada pasal lain'))).toBe('done');
		expect([...textsOf((await shown(id, part)).part.body.id)]).toEqual(['Ditulis lebih dulu.']);
		expect(code(await suggestWording(office.as('auditor'), id, part, 2, because(words('x', 'y'))))).toBe(
			'NOT_ALLOWED'
		);
	});
});
