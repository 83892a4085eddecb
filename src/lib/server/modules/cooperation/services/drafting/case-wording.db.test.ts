import { describe, expect, test } from 'vitest';
import { aCase } from '$tests/support/cases';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import { textsOf } from '$lib/server/modules/documents';
import { query } from '$lib/server/platform/database/builder';
import { beginDraft } from './begin-draft';
import { makePapers } from './make-papers';
import { readCaseWording, writeCaseWording } from './case-wording';
import { checkDraft } from './check-draft';
import { readDraft } from './read-drafts';

const office = useOffice(useDatabase());
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const given = <T>(answer: T) => {
	if (isRefusal(answer)) throw new Error(answer.refused);
	return answer as Exclude<T, { refused: string }>;
};

const words = {
	title: { id: '', en: 'Waste management at the border' },
	scope: { id: 'pemilahan sampah\npengangkutan sampah', en: 'sorting of waste\ncollection of waste' }
};
const abroad = (subject?: string) =>
	aCase(office, { procedure: 'ksdll', ...(subject ? { subject } : {}) }).waitingForCheck();

describe('what a case says of itself in both languages', () => {
	test('fills each language of a paper with its own words, part beside part', async () => {
		const { id } = await abroad();
		given(await writeCaseWording(office.as('officer'), id, 0, words));
		const draft = given(await beginDraft(office.as('officer'), id, 'mou'));
		const { parts } = given(await readDraft(office.as('officer'), draft.id)).draft;
		const scope = parts.find(({ topic }) => topic === 'scope')!;
		expect(scope.body.id[0]!.items?.map(({ text }) => text)).toEqual([
			'pemilahan sampah;',
			'pengangkutan sampah.'
		]);
		expect(scope.body.en?.[0]!.items?.map(({ text }) => text)).toEqual([
			'sorting of waste;',
			'collection of waste.'
		]);
		const heading = parts.find(({ kind }) => kind === 'heading')!;
		expect([...textsOf(heading.body.id)].at(-1)).toBe('Pengelolaan sampah di perbatasan');
		expect([...textsOf(heading.body.en ?? [])].at(-1)).toBe('Waste management at the border');
		expect(given(await checkDraft(office.as('officer'), draft.id)).findings).toEqual([]);
	});

	test('names each paper in its own language', async () => {
		const { id } = await abroad();
		given(await writeCaseWording(office.as('officer'), id, 0, words));
		const draft = given(await beginDraft(office.as('officer'), id, 'addendum'));
		given(await makePapers(office.as('officer'), draft.id));
		const titles = await office
			.program()
			.db.rows(query.selectFrom('document').select(['title']).where('owner_id', '=', id).orderBy('title'));
		expect(
			[...new Set(titles.map(({ title }) => title))].filter((title) => /Adendum|Addendum/.test(title))
		).toEqual([
			'Draft Addendum: Waste management at the border',
			'Rancangan Adendum: Pengelolaan sampah di perbatasan'
		]);
	});

	test('is asked for before a paper is begun, and the check finds what was left in one language', async () => {
		const { id } = await abroad();
		const before = given(await readCaseWording(office.as('officer'), id));
		expect(before.fields.filter(({ lacks }) => lacks).map(({ name }) => name)).toEqual(['title']);
		const draft = given(await beginDraft(office.as('officer'), id, 'mou'));
		const { findings } = given(await checkDraft(office.as('officer'), draft.id));
		expect(findings.map(({ kind, only }) => [kind, only.id])).toEqual([
			['untranslated', ['Pengelolaan sampah di perbatasan']]
		]);
	});

	test('of two who save at once exactly one is kept, and the other is told', async () => {
		const { id } = await abroad();
		for (const base of [0, 1]) {
			const both = await Promise.all(
				['first', 'second'].map((en) =>
					writeCaseWording(office.as('officer'), id, base, { title: { id: '', en } })
				)
			);
			expect(both.map(code).toSorted()).toEqual(['STATE_CHANGED', 'done']);
		}
		expect(given(await readCaseWording(office.as('officer'), id)).version).toBe(2);
	});

	test('a list that does not match its twin is refused, and nothing is kept', async () => {
		const { id } = await abroad();
		const refused = await writeCaseWording(office.as('officer'), id, 0, {
			scope: { id: 'satu\ndua', en: 'one' }
		});
		expect(refused).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field: 'scope_en', message: 'LINES_DIFFER' }] }
		});
		expect(given(await readCaseWording(office.as('officer'), id)).version).toBe(0);
	});

	test('is the office’s: a partner neither reads nor writes it', async () => {
		const { id } = await abroad();
		expect(code(await readCaseWording(office.as('partner'), id))).not.toBe('done');
		expect(code(await writeCaseWording(office.as('partner'), id, 0, words))).not.toBe('done');
	});
});
