import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { templateKeys } from '../../domain/texts/paper-kinds';
import { builtInClauses, builtInTemplate } from '../../domain/texts/built-in';
import { addClause, changeClause, type TypedClause } from './change-clause';
import { loadLibrary, readClause } from './read-library';
import { changeTemplate, listTemplates, loadTemplate, readTemplate } from './templates';

const database = useDatabase();
const office = useOffice(database);
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const faults = (answer: unknown) => (isRefusal(answer) ? (answer.details?.errors as unknown[]) : []);

const typed: TypedClause = {
	topic: 'sanctions',
	title: 'Sanksi Tambahan',
	titleEn: '',
	body: '(1) Teguran kepada {nama_mitra}.\n(2) Denda.',
	bodyEn: '',
	note: 'Diminta Bagian Hukum'
};

describe('the library of clauses', () => {
	test('a region changes a clause that came with the program, and everybody reads its version from then on', async () => {
		const ctx = office.as('legal');
		const done = await changeClause(ctx, 'sanksi', 0, { ...typed, title: 'Sanksi' });
		expect(done).toEqual({ key: 'sanksi', number: 1 });
		expect((await loadLibrary(ctx.db)).get('sanksi')).toMatchObject({ number: 1, title: { id: 'Sanksi' } });
		const versions = await readClause(ctx, 'sanksi');
		expect(isRefusal(versions) ? [] : versions.map(({ number, note }) => [number, note])).toEqual([
			[1, 'Diminta Bagian Hukum'],
			[0, null]
		]);
	});

	test('who began from an older version is told so, and nothing is overwritten', async () => {
		const ctx = office.as('legal');
		const kahar = { ...typed, topic: 'force_majeure' };
		expect(code(await changeClause(ctx, 'keadaan_kahar', 0, kahar))).toBe('done');
		expect(code(await changeClause(ctx, 'keadaan_kahar', 0, kahar))).toBe('STATE_CHANGED');
		const race = await Promise.all([1, 2, 3, 4].map(() => changeClause(ctx, 'keadaan_kahar', 1, kahar)));
		expect(race.map(code).sort()).toEqual(['STATE_CHANGED', 'STATE_CHANGED', 'STATE_CHANGED', 'done']);
	});

	test('a new clause gets a key from its title; one that is taken is never taken twice', async () => {
		const ctx = office.as('officer');
		expect(await addClause(ctx, typed)).toEqual({ key: 'sanksi_tambahan', number: 1 });
		expect(await addClause(ctx, typed)).toEqual({ key: 'sanksi_tambahan_2', number: 1 });
		expect(await addClause(ctx, { ...typed, title: '第1' })).toEqual({ key: 'klausul', number: 1 });
	});

	test('an unknown field, an empty text and a missing reason are found before anything is kept', async () => {
		const answer = await addClause(office.as('officer'), {
			...typed,
			body: '{nama_mitraa}',
			note: ' ',
			topic: 'x'
		});
		expect(faults(answer)).toEqual([
			{ field: 'topic', message: 'REQUIRED' },
			{ field: 'body', message: 'FIELD_UNKNOWN', what: 'nama_mitraa' },
			{ field: 'note', message: 'REQUIRED' }
		]);
	});

	test('no version is ever changed or taken away, not even by the program', async () => {
		for (const statement of [`update clause_version set note = 'x'`, 'delete from template_version'])
			await expect(database.app.query(statement)).rejects.toThrow(/permission denied/);
	});

	test.each(['unitOfficer', 'registrar', 'auditor', 'head'] as const)(
		'%s reads it and changes nothing',
		async (who) => {
			expect(isRefusal(await readClause(office.as(who), 'sanksi'))).toBe(false);
			expect(code(await addClause(office.as(who), typed))).toBe('NOT_ALLOWED');
			const { body } = builtInTemplate('pks');
			expect(code(await changeTemplate(office.as(who), 'pks', 0, body, 'x'))).toBe('NOT_ALLOWED');
		}
	);

	test('a partner does not see it', async () => {
		expect(code(await readClause(office.as('partner'), 'sanksi'))).toBe('NOT_ALLOWED');
		expect(code(await listTemplates(office.as('partner')))).toBe('NOT_ALLOWED');
	});

	test('another region has its own', async () => {
		expect((await loadLibrary(database.tenant(2))).get('sanksi')?.number).toBe(0);
	});
});

describe('templates', () => {
	test('a change is the next version and holds at once; the earlier ones stay', async () => {
		const ctx = office.as('admin');
		const { body } = builtInTemplate('loi');
		const changed = { ...body, closing: { id: 'Selesai.', en: 'Done.' } };
		expect(await changeTemplate(ctx, 'loi', 0, changed, 'Lebih singkat')).toEqual({ kind: 'loi', number: 1 });
		expect((await loadTemplate(ctx.db, 'loi')).body.closing.id).toBe('Selesai.');
		const history = await readTemplate(ctx, 'loi');
		expect(isRefusal(history) ? [] : history.versions.map(({ number }) => number)).toEqual([1, 0]);
		expect(code(await changeTemplate(ctx, 'loi', 0, changed, 'Sekali lagi'))).toBe('STATE_CHANGED');
	});

	test('a PKS without sanctions is not kept (UU 23/2014 Ps 366(2))', async () => {
		const { body } = builtInTemplate('pks');
		const articles = body.articles.filter((key) => key !== 'sanksi');
		expect(faults(await changeTemplate(office.as('admin'), 'pks', 0, { ...body, articles }, 'x'))).toEqual([
			{ field: 'articles', message: 'TOPIC_MISSING', what: 'sanctions' }
		]);
	});

	test('a clause that was withdrawn is not offered any more, and a template cannot be saved with it', async () => {
		const ctx = office.as('admin');
		const key = 'korespondensi';
		const withdrawn = { ...typed, topic: 'correspondence', withdrawn: true };
		expect(code(await changeClause(ctx, key, 0, withdrawn))).toBe('done');
		const { body } = builtInTemplate('kesepakatan_bersama');
		expect(faults(await changeTemplate(ctx, 'kesepakatan_bersama', 0, body, 'x'))).toEqual([
			{ field: 'articles', message: 'CLAUSE_UNKNOWN', what: key }
		]);
	});

	test('every kind of paper has one, those that a party abroad signs too another, and an unknown one is not found', async () => {
		const templates = await listTemplates(office.as('legal'));
		expect(isRefusal(templates) ? [] : templates.map(({ kind }) => kind)).toEqual([...templateKeys]);
		expect(code(await readTemplate(office.as('legal'), 'surat_cinta'))).toBe('NOT_FOUND');
	});

	test('the audit log tells who changed what, with the fingerprint of the text', async () => {
		const row = await database
			.tenant(1)
			.first(
				query
					.selectFrom('audit_entry')
					.selectAll()
					.where('event', '=', 'TEMPLATE_VERSION_WRITTEN')
					.orderBy('seq')
					.limit(1)
			);
		expect(JSON.stringify(row)).toMatch(/"number\\?":1/);
		expect(builtInClauses.has('sanksi')).toBe(true);
	});
});
