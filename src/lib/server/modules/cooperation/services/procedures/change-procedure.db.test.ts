import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { aSentProposal } from '$tests/support/proposals';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { procedureSchema, stepOf } from '$lib/server/modules/workflow';
import {
	actOnStep,
	addProcedureChange,
	askRoute,
	endProcedureChange,
	explainProcedure,
	nationalProcedures,
	previewProcedureChange,
	proceduresInForce,
	readChangedProcedure,
	type ToldDatedChange
} from '$lib/server/modules/cooperation';

const database = useDatabase();
const office = useOffice(database);
const rule = 'Perwali Contoh Nomor 1 Tahun 2026';

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Value, { refused: string }>;
}

const threeDays = (extra: Partial<ToldDatedChange> = {}): ToldDatedChange => ({
	kind: 'set_days',
	step: 'periksa_kelengkapan',
	days: '3',
	unit: 'working_days',
	from: '2026-11-23',
	to: '',
	rule,
	...extra
});

async function frozen(id: string) {
	const row = await database
		.tenant(1)
		.first(query.selectFrom('cooperation_case').select('procedure').where('id', '=', id));
	return procedureSchema.parse(row!.procedure);
}

describe("a region's change of a procedure", () => {
	test('only an administrator makes, sees and ends it', async () => {
		const officer = office.as('officer');
		for (const answer of [
			await addProcedureChange(officer, 'ksdpk', threeDays()),
			await previewProcedureChange(officer, 'ksdpk', threeDays()),
			await readChangedProcedure(officer, 'ksdpk'),
			await endProcedureChange(officer, { key: 'ksdpk', id: 'x', lastDay: '2026-12-01' })
		])
			expect(answer).toMatchObject({ refused: 'NOT_ALLOWED' });
	});

	test('holds for cases opened from its first day on; what is running keeps what it froze', async () => {
		const before = await aSentProposal(office);
		const { number } = given(await addProcedureChange(office.as('admin'), 'ksdpk', threeDays()));
		const after = await aSentProposal(office);
		expect(stepOf(await frozen(before.case_id), 'periksa_kelengkapan')?.deadline?.n).toBe(5);
		const changed = await frozen(after.case_id);
		expect(stepOf(changed, 'periksa_kelengkapan')?.deadline?.n).toBe(3);
		expect(changed.version).toBe(`2020.1+${String(number).padStart(3, '0')}`);
	});

	test('is told at the door, on the public page, and in no other procedure', async () => {
		const admin = office.as('admin');
		const routed = given(await askRoute(admin, { partner_kind: 'company', initiator: 'partner' }));
		expect(routed.steps.find(({ key }) => key === 'periksa_kelengkapan')?.deadline).toMatchObject({
			n: 3,
			basis: { article: { id: rule } }
		});
		const explained = given(await explainProcedure(admin, 'ksdpk'));
		expect(explained.steps.find(({ key }) => key === 'periksa_kelengkapan')?.deadline?.n).toBe(3);
		const { ksdd } = await proceduresInForce(admin);
		expect(ksdd).toBe(nationalProcedures.ksdd);
	});

	test('begins on its day and ends after its last', async () => {
		const admin = office.as('admin');
		given(await addProcedureChange(admin, 'sinergi', threeDays({ from: '2027-02-01', to: '2027-02-28' })));
		const daysOn = async (day: string) =>
			stepOf((await proceduresInForce(admin, day)).sinergi, 'periksa_kelengkapan')?.deadline?.n;
		expect(await Promise.all(['2027-01-31', '2027-02-01', '2027-02-28', '2027-03-01'].map(daysOn))).toEqual([
			5, 3, 3, 5
		]);
		const { turns, changes } = given(await readChangedProcedure(admin, 'sinergi'));
		expect(turns).toEqual(['2026-11-23', '2027-02-01', '2027-03-01']);
		expect(changes).toMatchObject([{ state: 'coming', rule, number: 1 }]);
	});

	test('a preview keeps nothing', async () => {
		const admin = office.as('admin');
		const preview = given(await previewProcedureChange(admin, 'ksdd', threeDays()));
		expect(preview.lines.filter(({ differences }) => differences.length > 0).map(({ key }) => key)).toEqual([
			'periksa_kelengkapan'
		]);
		expect(given(await readChangedProcedure(admin, 'ksdd')).changes).toEqual([]);
	});

	test('an added step is walked by new cases, an added paper asked of the applicant', async () => {
		const admin = office.as('admin');
		given(
			await addProcedureChange(admin, 'ksdpk', {
				kind: 'add_step',
				step: 'periksa_kelengkapan',
				name_id: 'Telaah Asisten',
				name_en: "Assistant's review",
				about_id: 'Asisten menelaah berkas.',
				about_en: 'The assistant reviews the papers.',
				step_kind: 'record',
				actor: 'cooperation_officer',
				days: '2',
				unit: 'working_days',
				from: '2026-11-23',
				to: '',
				rule
			})
		);
		given(
			await addProcedureChange(admin, 'ksdpk', {
				kind: 'add_paper',
				step: 'persiapan',
				side: 'in',
				need: 'optional',
				name_id: 'Peta lokasi',
				name_en: 'Map of the place',
				from: '2026-11-23',
				to: '',
				rule
			})
		);
		const sent = await aSentProposal(office);
		const procedure = await frozen(sent.case_id);
		const keys = procedure.steps.map(({ key }) => key);
		expect(keys[keys.indexOf('periksa_kelengkapan') + 1]).toBe('daerah_telaah_asisten');
		expect(procedure.papers.at(-1)).toMatchObject({ key: 'daerah_peta_lokasi' });
		for (const key of ['persiapan', 'periksa_kelengkapan'])
			expect(stepOf(procedure, key)?.papers_in.at(-1)?.paper).toBe('daerah_peta_lokasi');
		const officer = office.as('officer');
		given(await actOnStep(officer, sent.case_id, 'periksa_kelengkapan', 'accept', {}));
		expect(given(await actOnStep(officer, sent.case_id, 'daerah_telaah_asisten', 'done', {}))).toMatchObject({
			open_steps: expect.arrayContaining(['pendapat_hukum'])
		});
	});
});

describe('a change that breaks the procedure', () => {
	test.each<[string, Partial<ToldDatedChange>, string, object]>([
		[
			'a step that the law wants, left out',
			{ kind: 'skip_step', step: 'persetujuan_dprd' },
			'STEP_STATUTORY',
			{ name: nationalProcedures.ksdd.steps.find(({ key }) => key === 'persetujuan_dprd')!.name }
		],
		[
			'the decision of the head of region, moved',
			{ kind: 'move_step', step: 'keputusan_kdh', after: 'persiapan' },
			'STEP_STATUTORY',
			{}
		],
		[
			'initials after the signature',
			{ kind: 'move_step', step: 'paraf_hukum_kb', after: 'ttd_kb' },
			'MOVE_LEAVES_PHASE',
			{}
		],
		[
			'a decision before what it returns to',
			{ kind: 'move_step', step: 'disposisi_sekda', after: 'periksa_kelengkapan' },
			'PROCEDURE_UNSOUND',
			{ findings: expect.arrayContaining([expect.objectContaining({ code: 'RETURN_FORWARD' })]) }
		],
		[
			'a step after the end, that nobody can reach and that leads nowhere',
			{
				kind: 'add_step',
				step: 'penatausahaan',
				name_id: 'Sesudah akhir',
				name_en: 'After the end',
				about_id: 'x',
				about_en: 'x',
				step_kind: 'record',
				actor: 'registrar'
			},
			'PROCEDURE_UNSOUND',
			{
				findings: expect.arrayContaining([
					expect.objectContaining({
						code: 'STEP_UNREACHABLE',
						name: { id: 'Sesudah akhir', en: 'After the end' }
					})
				])
			}
		],
		[
			'a step in the middle of opinions side by side',
			{
				kind: 'add_step',
				step: 'pendapat_hukum',
				name_id: 'Sela',
				name_en: 'Between',
				about_id: 'x',
				about_en: 'x',
				step_kind: 'record',
				actor: 'registrar'
			},
			'PROCEDURE_UNSOUND',
			{ findings: expect.arrayContaining([expect.objectContaining({ code: 'GROUP_SCATTERED' })]) }
		]
	])('is refused: %s', async (_title, told, code, details) => {
		const answer = await addProcedureChange(office.as('admin'), 'ksdd', threeDays(told));
		expect(answer).toMatchObject({ refused: code, details });
		expect(given(await readChangedProcedure(office.as('admin'), 'ksdd')).changes).toEqual([]);
	});

	test('is refused where it says too little, with every fault at once', async () => {
		const answer = await addProcedureChange(office.as('admin'), 'ksdd', {
			kind: 'add_step',
			step: 'nowhere',
			rule: ' ',
			from: '2026-11-20',
			to: '2026-11-01',
			step_kind: 'sign',
			days: '0'
		});
		if (!isRefusal(answer)) throw new Error('taken');
		expect(answer.refused).toBe('VALIDATION_FAILED');
		const errors = answer.details?.errors as { field: string; message: string }[];
		expect(errors.map(({ field, message }) => `${field} ${message}`).toSorted()).toEqual(
			[
				'about_en REQUIRED',
				'about_id REQUIRED',
				'actor CHOOSE_ONE',
				'days DAYS_WRONG',
				'from FROM_PAST',
				'name_en REQUIRED',
				'name_id REQUIRED',
				'rule REQUIRED',
				'step CHOOSE_ONE',
				'step_kind CHOOSE_ONE',
				'to ENDS_BEFORE_START',
				'unit CHOOSE_ONE'
			].toSorted()
		);
	});

	test('the days of an added step cannot outlive it', async () => {
		const admin = office.as('admin');
		const tour = given(
			await addProcedureChange(admin, 'ksdll', {
				kind: 'add_step',
				step: 'periksa_kelengkapan',
				name_id: 'Kunjungan',
				name_en: 'Visit',
				about_id: 'x',
				about_en: 'x',
				step_kind: 'record',
				actor: 'unit_officer',
				from: '2026-11-23',
				to: '',
				rule
			})
		);
		const days = given(await addProcedureChange(admin, 'ksdll', threeDays({ step: 'daerah_kunjungan' })));
		expect(
			await endProcedureChange(admin, { key: 'ksdll', id: tour.id, lastDay: '2026-12-31' })
		).toMatchObject({ refused: 'STEP_UNKNOWN', details: { day: '2027-01-01' } });
		given(await endProcedureChange(admin, { key: 'ksdll', id: days.id, lastDay: '2026-12-31' }));
		given(await endProcedureChange(admin, { key: 'ksdll', id: tour.id, lastDay: '2026-12-31' }));
		expect(
			await endProcedureChange(admin, { key: 'ksdll', id: tour.id, lastDay: '2026-11-01' })
		).toMatchObject({ details: { errors: [{ field: 'last_day', message: 'LAST_DAY_PAST' }] } });
	});

	test('one that has not begun is withdrawn, and stays readable as such', async () => {
		const admin = office.as('admin');
		const later = given(await addProcedureChange(admin, 'ksdpl', threeDays({ from: '2027-01-04' })));
		expect(given(await endProcedureChange(admin, { key: 'ksdpl', id: later.id, lastDay: '' }))).toEqual({
			id: later.id,
			withdrawn: true
		});
		expect(given(await readChangedProcedure(admin, 'ksdpl', '2027-02-01'))).toMatchObject({
			changes: [{ id: later.id, state: 'withdrawn' }],
			regional: nationalProcedures.ksdpl
		});
		expect(await endProcedureChange(admin, { key: 'ksdpl', id: later.id, lastDay: '' })).toMatchObject({
			refused: 'NOT_FOUND'
		});
	});
});
