import { beforeAll, describe, expect, test } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { granted } from '$tests/support/projects';
import { listObligations } from '$lib/server/modules/obligations';
import type { Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { readOfficeProject } from '../office-projects';
import { importCalls, mappingFor, previewCalls, type CallList } from './import-calls';
import { changeOpportunity } from './change-opportunity';
import { closeFundingNeed, recordNeed } from './needs';
import { listOpportunities, readOpportunity } from './read-opportunities';
import { moveOpportunityOn, recordOpportunity, type NewOpportunity } from './record-opportunity';

const database = useDatabase();
let ctx: Ctx;
let unitId: string;
const call: NewOpportunity = {
	donor: { name: 'Donor Panggilan', kind: 'international_organisation', country: 'DE' },
	title: 'Panggilan air limbah',
	themes: ['wastewater'],
	closes_on: '2026-06-01',
	amount_most: '500000',
	currency: 'EUR'
};
const record = async (more: Partial<NewOpportunity> = {}) =>
	granted(await recordOpportunity(ctx, { ...call, ...more })).id;
const move = (id: string, stage: string, version: number, lesson?: string) =>
	moveOpportunityOn(ctx, id, { stage, version, lesson });

beforeAll(async () => {
	ctx = await aContext(database, { today: '2026-03-02' });
	unitId = newId();
	await database.owner.query(
		`insert into unit (tenant_id, id, name, kind) values (1, $1, 'Dinas Uji', 'agency')`,
		[unitId]
	);
});

describe('an opportunity', () => {
	test('whose closing day a unit looks after is a duty of that unit', async () => {
		const id = await record({ unit_id: unitId });
		const { rows } = granted(await listObligations(ctx, { subject: { kind: 'opportunity', id } }));
		expect(rows).toMatchObject([{ due_on: '2026-06-01', kind: 'document', owner_unit_id: unitId }]);
	});

	test('owes no paper once the donor has it, nor once it is given up', async () => {
		const stateOf = async (id: string) =>
			granted(await listObligations(ctx, { subject: { kind: 'opportunity', id } })).rows[0];
		const sent = await record({ unit_id: unitId, title: 'Panggilan yang dikirim' });
		granted(await move(sent, 'considered', 1));
		granted(await move(sent, 'proposal', 2));
		expect(await stateOf(sent)).toMatchObject({ state: 'open' });
		granted(await move(sent, 'negotiated', 3));
		expect(await stateOf(sent)).toMatchObject({ state: 'accepted' });
		const dropped = await record({ unit_id: unitId, title: 'Panggilan yang dilepas' });
		granted(await move(dropped, 'dropped', 1, 'Lahannya belum siap.'));
		expect(await stateOf(dropped)).toMatchObject({ state: 'waived', remark: 'Lahannya belum siap.' });
	});

	test('is written anew as it was seen, and its duty follows the closing day and the unit', async () => {
		const id = await record({ unit_id: unitId, title: 'Panggilan yang berubah', reference: 'CALL-UBAH' });
		const change = (more: Partial<NewOpportunity>, version: number) =>
			changeOpportunity(ctx, id, { ...call, unit_id: unitId, reference: 'CALL-UBAH', ...more, version });
		const duties = async () =>
			granted(await listObligations(ctx, { subject: { kind: 'opportunity', id } })).rows.map(
				({ due_on, state }) => [due_on, state]
			);
		granted(await change({ closes_on: '2026-05-15', themes: ['wastewater', 'health'] }, 1));
		expect(await duties()).toEqual([['2026-05-15', 'open']]);
		expect(await change({}, 1)).toMatchObject({ refused: 'STATE_CHANGED' });
		expect(granted(await readOpportunity(ctx, id))).toMatchObject({
			themes: ['wastewater', 'health'],
			closesOn: '2026-05-15',
			stage: 'found',
			version: 2
		});
		granted(await change({ unit_id: '' }, 2));
		expect(await duties()).toEqual([['2026-05-15', 'waived']]);
		await record({ reference: 'CALL-LAIN' });
		expect(await change({ reference: 'CALL-LAIN' }, 3)).toMatchObject({ refused: 'OPPORTUNITY_KNOWN' });
		expect(await change({ amount_most: '5', currency: 'XXQ' }, 3)).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field: 'currency', message: 'CHOOSE_ONE' }] }
		});
	});

	test('goes its way step by step, and a grant makes the project', async () => {
		const id = await record({ title: 'Panggilan yang diberikan' });
		expect(await move(id, 'granted', 1)).toMatchObject({ refused: 'STAGE_NOT_NEXT' });
		granted(await move(id, 'considered', 1));
		granted(await move(id, 'proposal', 2));
		expect(await move(id, 'negotiated', 2)).toMatchObject({ refused: 'STATE_CHANGED' });
		const { project_id } = granted(await move(id, 'granted', 3));
		expect(granted(await readOfficeProject(ctx, project_id!))).toMatchObject({
			title: { id: 'Panggilan yang diberikan' },
			sector: 'wastewater',
			stage: 'pipeline',
			isPublished: false
		});
		const view = granted(await readOpportunity(ctx, id));
		expect(view.steps.map(({ stage }) => stage)).toEqual(['found', 'considered', 'proposal', 'granted']);
		expect(view.projectId).toBe(project_id);
		expect(await move(id, 'refused', 4, 'x')).toMatchObject({ refused: 'STAGE_NOT_NEXT' });
	});

	test('that was refused or is not pursued leaves its lesson', async () => {
		const id = await record();
		expect(await move(id, 'dropped', 1)).toEqual({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field: 'lesson', message: 'REQUIRED' }] }
		});
		granted(await move(id, 'dropped', 1, 'Lahannya belum siap.'));
		expect(granted(await readOpportunity(ctx, id))).toMatchObject({
			stage: 'dropped',
			lesson: 'Lahannya belum siap.'
		});
	});

	test('is recorded once under its number, and refused with what is wrong', async () => {
		await record({ reference: 'CALL-1' });
		expect(await recordOpportunity(ctx, { ...call, reference: 'CALL-1' })).toMatchObject({
			refused: 'OPPORTUNITY_KNOWN'
		});
		const wrong = {
			...call,
			title: ' ',
			opens_on: '2026-07-01',
			themes: ['sihir'],
			address: 'javascript:1',
			amount_most: '-1'
		};
		const refusal = await recordOpportunity(ctx, wrong);
		const errors = ('details' in refusal ? refusal.details?.errors : []) as { field: string }[];
		expect(errors.map(({ field }) => field).sort()).toEqual([
			'address',
			'amount_most',
			'closes_on',
			'themes',
			'title'
		]);
	});

	test('is weighed beside the open needs, the best first', async () => {
		const fits = granted(
			await recordNeed(ctx, {
				title: 'Jaringan',
				sector: 'wastewater',
				amount: '400000',
				currency: 'EUR',
				has_study: true,
				has_land: true
			})
		);
		granted(await recordNeed(ctx, { title: 'Puskesmas', sector: 'health', has_study: true, has_land: true }));
		const closed = granted(await recordNeed(ctx, { title: 'Sudah dibangun', sector: 'wastewater' }));
		granted(await closeFundingNeed(ctx, closed.id));
		expect(await closeFundingNeed(ctx, closed.id)).toMatchObject({ refused: 'STATE_CHANGED' });
		const view = granted(await readOpportunity(ctx, await record()));
		expect(view.fits.map(({ need, isPossible }) => [need.title, isPossible])).toEqual([
			['Jaringan', true],
			['Puskesmas', false]
		]);
		expect(view.fits[0]).toMatchObject({
			need: { id: fits.id },
			reasons: expect.arrayContaining(['SIZE_FITS']) as never
		});
	});

	test('is listed by the day on which it closes, part by part; not to whoever may not read it', async () => {
		const first = granted(await listOpportunities(ctx, ['found'], { limit: 2 }));
		expect(first.rows).toHaveLength(2);
		const rest = granted(await listOpportunities(ctx, ['found'], { limit: 100, after: first.next! }));
		const days = [...first.rows, ...rest.rows].map(({ closesOn }) => closesOn ?? '9999');
		expect(days).toEqual([...days].sort());
		expect(new Set([...first.rows, ...rest.rows].map(({ id }) => id)).size).toBe(days.length);
		const stranger = { ...ctx, actor: { kind: 'anonymous' } } as Ctx;
		expect(await listOpportunities(stranger, ['found'], { limit: 2 })).toMatchObject({
			refused: 'NOT_SIGNED_IN'
		});
		expect(await recordOpportunity(stranger, call)).toMatchObject({ refused: 'NOT_SIGNED_IN' });
	});
});

describe('a list of calls', () => {
	const list = (over: Partial<CallList> = {}): CallList => ({
		table: {
			head: ['Nomor', 'Judul', 'Pemberi', 'Tenggat'],
			rows: [
				{ line: 2, cells: ['L-1', 'Sampah pesisir', 'Donor Baru Sekali', '2026-08-01'] },
				{ line: 3, cells: ['L-2', 'Air tanah', 'Donor Baru Sekali', 'besok'] },
				{ line: 4, cells: ['L-3', 'Sampah pesisir', 'donor baru sekali', ''] },
				{ line: 5, cells: ['L-4', 'Tanpa pemberi', '', ''] }
			],
			isCut: false
		},
		mapping: { reference: 0, title: 1, donor: 2, closes_on: 3 },
		donor: { kind: 'foreign_institution', country: 'NL' },
		unit_id: unitId,
		themes: new Map(),
		language: 'id',
		source: 'daftar.csv',
		...over
	});
	const words = (verdicts: readonly { verdict: string }[]) => verdicts.map(({ verdict }) => verdict);
	const countAll = async () => {
		const { rows } = await database.owner.query<{ n: number }>(`select count(*)::int as n from opportunity`);
		return rows[0]!.n;
	};

	test('is looked at without a trace, then recorded as it was shown, and a second time not at all', async () => {
		const before = await countAll();
		const shown = granted(await previewCalls(ctx, list()));
		expect(words(shown)).toEqual(['new', 'wrong', 'known', 'wrong']);
		expect(shown[1]).toMatchObject({ faults: [{ field: 'closes_on', message: 'DAY_WRONG' }] });
		expect(shown[3]).toMatchObject({ faults: [{ field: 'donor', message: 'PARTNER_UNKNOWN' }] });
		expect(await countAll()).toBe(before);
		const made = granted(await importCalls(ctx, list()));
		expect(words(made)).toEqual(words(shown));
		expect(await countAll()).toBe(before + 1);
		const { rows } = granted(
			await listObligations(ctx, { subject: { kind: 'opportunity', id: (made[0] as { id: string }).id } })
		);
		expect(rows).toMatchObject([{ due_on: '2026-08-01', owner_unit_id: unitId }]);
		expect(words(granted(await importCalls(ctx, list())))).toEqual(['known', 'wrong', 'known', 'wrong']);
	});

	test('is read the next time as a person read its columns, however they stand then', async () => {
		const head = ['Kode', 'Apa', 'Siapa'];
		const said = { reference: 0, title: 1, donor: 2 };
		expect(granted(await mappingFor(ctx, head))).toEqual({ mapping: { reference: 0 }, isKept: false });
		const rows = [{ line: 2, cells: ['K-1', 'Taman kota', 'Donor Kolom'] }];
		const made = granted(
			await importCalls(ctx, list({ table: { head, rows, isCut: false }, mapping: said }))
		);
		expect(words(made)).toEqual(['new']);
		expect(granted(await mappingFor(ctx, ['siapa', 'KODE', 'Apa']))).toEqual({
			mapping: { title: 2, donor: 0, reference: 1 },
			isKept: true
		});
		expect(granted(await mappingFor(ctx, [...head, 'Tenggat'])).isKept).toBe(false);
	});
});
