import { describe, expect, test } from 'vitest';
import { checkProcedure, outcomesOfKind, procedureSchema, stepOf } from '$lib/server/modules/workflow';
import { nationalProcedures, papers, procedureKeys } from '.';
import { addendumProcedure } from './addendum';

const all = procedureKeys.map((key) => nationalProcedures[key]);

const contractMain = [
	'persiapan',
	'penawaran',
	'penyusunan_kb',
	'ttd_kb',
	'persetujuan_dprd',
	'penyusunan_pks',
	'ttd_pks',
	'pelaksanaan',
	'penatausahaan',
	'pelaporan'
];
const abroadMain = [
	'prakarsa',
	'penjajakan',
	'loi',
	'rencana_kerja_sama',
	'persetujuan_dprd',
	'verifikasi',
	'penyusunan_naskah',
	'pembahasan',
	'persetujuan_menteri',
	'full_powers',
	'ttd_naskah',
	'pelaksanaan',
	'penatausahaan',
	'pelaporan'
];

describe.each(all)('$key', (procedure) => {
	test('has no fault', () => {
		expect(checkProcedure(procedure)).toEqual([]);
	});

	test('comes back from storage as it went', () => {
		const stored: unknown = JSON.parse(JSON.stringify(procedure));
		expect(stored).toEqual(procedure);
		expect(procedureSchema.parse(stored)).toEqual(procedure);
	});

	test('every step has an article, and every limit says whose it is', () => {
		for (const step of procedure.steps) {
			expect(step.basis.length, step.key).toBeGreaterThan(0);
			// No statutory limit is known to these procedures; the old council figures belong to repealed rules.
			if (step.deadline !== null) expect(step.deadline.source, step.key).toBe('region_setting');
		}
	});

	test('the council and the authorities outside have no days set by us', () => {
		for (const step of procedure.steps) {
			if (step.kind === 'await_external' && step.key !== 'jawaban_mitra') {
				expect(step.deadline, step.key).toBeNull();
			}
		}
	});

	test('only head of region and secretary decide, and nobody in their stead', () => {
		for (const step of procedure.steps.filter((s) => s.kind === 'decide')) {
			expect(['head_of_region', 'regional_secretary']).toContain(step.actor);
			expect(step.may_also).toEqual([]);
		}
	});

	test('carrying out and reporting are drawn in the line, and the case ends with the filing', () => {
		const ofAgreement = procedure.steps.filter((step) => step.carried_by === 'agreement');
		expect(ofAgreement.map((step) => step.key)).toEqual(['pelaksanaan', 'pelaporan']);
		expect(stepOf(procedure, 'penatausahaan')?.outcomes).toEqual({ done: { do: 'close' } });
	});

	test('answers to each outcome of its kind, and to no other', () => {
		for (const step of procedure.steps.filter((s) => s.carried_by === 'case')) {
			expect(Object.keys(step.outcomes)).toEqual([...outcomesOfKind[step.kind]]);
		}
	});
});

test.each([
	['ksdd', contractMain],
	['ksdpk', contractMain],
	[
		'sinergi',
		[
			'persiapan',
			'penawaran',
			'persetujuan_dprd',
			'penyusunan_nk',
			'ttd_nk',
			'pelaksanaan',
			'penatausahaan',
			'pelaporan'
		]
	],
	['ksdpl', abroadMain],
	['ksdll', abroadMain]
] as const)('the main line of %s is the published one', (key, main) => {
	const { steps } = nationalProcedures[key];
	expect(steps.filter((step) => step.main).map((step) => step.key)).toEqual(main);
});

test('an official of a unit signs contracts only, never an umbrella', () => {
	for (const procedure of all) {
		for (const step of procedure.steps.filter((s) => s.kind === 'sign')) {
			expect(step.may_also.includes('unit_officer'), step.key).toBe(step.instrument === 'pks');
		}
	}
});

test('every paper of the catalogue is used by some procedure', () => {
	const ways = [...all, ...(['ksdd', 'ksdpk', 'sinergi'] as const).map(addendumProcedure)];
	const used = new Set(ways.flatMap((procedure) => procedure.papers.map((paper) => paper.key)));
	expect(papers.map((paper) => paper.key).filter((key) => !used.has(key))).toEqual([]);
});

test('the words of the office are not those of the software', () => {
	const forbidden = /\b(proposal|kasus|tenant|submit|approve|obligasi|kerjasama)\b/i;
	for (const procedure of all) {
		const texts = [
			procedure.name.id,
			...procedure.steps.flatMap((step) => [step.name.id, step.about.id]),
			...procedure.papers.flatMap((paper) => [paper.name.id, ...paper.headings.map((heading) => heading.id)])
		];
		for (const text of texts) expect(text).not.toMatch(forbidden);
	}
});
