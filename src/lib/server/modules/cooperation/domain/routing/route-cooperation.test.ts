import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { makeWorkingDays } from '$lib/server/modules/calendar';
import { addCalendarDays, procedureInForce } from '$lib/server/modules/workflow';
import { nationalProcedures } from '../procedures';
import { parseRouteAnswers, type RouteAnswers } from './answers';
import { caseAnswers, routeCooperation, type Route } from './route-cooperation';

/** The way that each kind of partner and each answer leads to (way-table.yaml). */
type WorkedCase = {
	readonly title: string;
	readonly answers: Readonly<Record<string, string | boolean>>;
	readonly rule: readonly [article: string, certainty: 'high' | 'medium' | 'low'];
	readonly expect: {
		readonly procedure: string | null;
		readonly lane?: string;
		readonly refused?: string;
		readonly council: boolean;
		readonly mandatory?: boolean;
		readonly warnings: readonly string[];
		readonly line: readonly string[];
	};
};
const { cases: workedCases } = parse(readFileSync(new URL('./way-table.yaml', import.meta.url), 'utf8')) as {
	readonly cases: readonly WorkedCase[];
};

/** Holidays and collective leave around the feast of 2026, as decreed. */
const calendar = makeWorkingDays(
	[
		'2026-03-18',
		'2026-03-19',
		'2026-03-20',
		'2026-03-23',
		'2026-03-24',
		'2026-04-03',
		'2026-05-01',
		'2026-05-14',
		'2026-05-15'
	].map((day) => ({ day, kind: 'national', name: { id: '', en: '' }, decree: '' })),
	[2026]
);

function route(input: Record<string, unknown>): Route {
	const parsed = parseRouteAnswers(input);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
	return routeCooperation(parsed.answers, calendar);
}

function mainLine(found: Route): string[] {
	return found.steps.filter((step) => step.main).map((step) => step.key);
}

describe('worked cases of the door', () => {
	test('there are at least sixty, no two alike', () => {
		expect(workedCases.length).toBeGreaterThanOrEqual(60);
		expect(new Set(workedCases.map((c) => JSON.stringify(c.answers))).size).toBe(workedCases.length);
	});

	test.each(workedCases)('$title', ({ answers, expect: expected }) => {
		const found = route(answers);
		expect({
			procedure: found.procedure,
			lane: found.lane,
			refused: found.refused?.code ?? null,
			council: found.needs_council,
			mandatory: found.mandatory,
			warnings: found.warnings.map((warning) => warning.code).toSorted(),
			line: mainLine(found)
		}).toEqual({
			procedure: expected.procedure,
			lane: expected.lane ?? null,
			refused: expected.refused ?? null,
			council: expected.council,
			mandatory: expected.mandatory ?? false,
			warnings: [...expected.warnings].toSorted(),
			line: expected.line
		});
	});

	test.each(workedCases)('speaks both languages and gives its articles: $title', ({ answers }) => {
		const found = route(answers);
		const texts = [
			found.reason.text,
			...found.reason.basis.map((basis) => basis.article),
			...found.warnings.map((warning) => warning.text),
			...found.steps.flatMap((step) => [step.name, step.about, ...step.basis.map((basis) => basis.article)]),
			...(found.refused === null ? [] : [found.refused.reason])
		];
		for (const text of texts) {
			expect(text.id.trim()).not.toBe('');
			expect(text.en.trim()).not.toBe('');
		}
		expect(found.reason.basis.length).toBeGreaterThan(0);
		for (const step of found.steps) expect(step.basis.length).toBeGreaterThan(0);
	});
});

describe('the absolute affairs', () => {
	const answers: RouteAnswers = { partner_kind: 'company', initiator: 'partner' };

	test('a subject that belongs to the centre is refused, and the procedure is still named', () => {
		const found = routeCooperation(answers, calendar, { absoluteAffair: true });
		expect(found.refused?.code).toBe('ABSOLUTE_AFFAIR');
		expect(found.procedure).toBe('ksdpk');
		expect(found.steps).toEqual([]);
	});

	test('the door does not ask for it: the answer is an unknown key', () => {
		expect(parseRouteAnswers({ ...answers, absolute_affair: true })).toEqual({
			ok: false,
			errors: [{ field: 'absolute_affair', code: 'KEY_UNKNOWN' }]
		});
	});
});

describe('due days', () => {
	const byPartner = { partner_kind: 'company', initiator: 'partner', in_current_budget: false };

	test('each is counted from the one before, over the collective leave', () => {
		const found = route({ ...byPartner, start: '2026-03-17' });
		let from: string | null = '2026-03-17';
		for (const { deadline } of found.steps) {
			if (deadline === null) from = null;
			if (deadline === null || from === null) {
				expect(deadline?.due ?? null).toBeNull();
				continue;
			}
			const due: string =
				deadline.unit === 'working_days'
					? calendar.add(from, deadline.n).day
					: addCalendarDays(from, deadline.n);
			expect(deadline.due).toBe(due);
			from = due;
		}
		const check = found.steps.find((step) => step.key === 'periksa_kelengkapan');
		expect(found.steps[0]?.deadline?.due).toBe('2026-04-08');
		expect(check?.deadline?.due).toBe('2026-04-15');
	});

	test('after a step without a known limit no day is told', () => {
		const found = route({ ...byPartner, start: '2026-03-17' });
		const first = found.steps.findIndex((step) => step.deadline === null);
		expect(found.steps[first]?.key).toBe('penyusunan_kb');
		expect(found.steps.slice(first).every((step) => (step.deadline?.due ?? null) === null)).toBe(true);
	});

	test('without a start the limits are told, but no day', () => {
		const found = route(byPartner);
		expect(found.steps[0]?.deadline).toMatchObject({ n: 10, unit: 'working_days', due: null });
		expect(found.steps.every((step) => (step.deadline?.due ?? null) === null)).toBe(true);
	});

	test('a day that touches a year without a decreed calendar is provisional, and so is all after it', () => {
		const found = route({ ...byPartner, start: '2026-12-21' });
		const dated = found.steps.filter((step) => step.deadline !== null);
		expect(dated.map((step) => step.deadline?.provisional)).toEqual(dated.map(() => true));
	});

	test('opinions run side by side: their days run once', () => {
		const found = route({ ...byPartner, start: '2026-04-06' });
		const [check, opinions, sitting] = ['periksa_kelengkapan', 'pendapat', 'rapat_tkksd'].map((key) =>
			found.steps.find((step) => step.key === key)
		);
		expect(opinions?.together.map((member) => member.key)).toEqual([
			'pendapat_hukum',
			'pendapat_anggaran',
			'pendapat_perencanaan',
			'pendapat_teknis'
		]);
		expect(opinions?.deadline?.due).toBe(calendar.add(check?.deadline?.due ?? '', 5).day);
		expect(sitting?.deadline?.due).toBe(calendar.add(opinions?.deadline?.due ?? '', 5).day);
	});

	test('where the region offers, the partner has thirty calendar days to answer', () => {
		const found = route({ partner_kind: 'company', initiator: 'region', start: '2026-04-06' });
		const answer = found.steps.find((step) => step.key === 'jawaban_mitra');
		expect(answer?.deadline).toMatchObject({ n: 30, unit: 'calendar_days', source: 'region_setting' });
		expect(route(byPartner).steps.some((step) => step.key === 'jawaban_mitra')).toBe(false);
	});

	test('from the check to the written answer an offer takes 21 working days by default', () => {
		const days = route(byPartner)
			.steps.filter((step) => step.phase === 'persiapan' || step.phase === 'penawaran')
			.filter((step) => step.key !== 'persiapan')
			.map((step) => step.deadline?.n ?? 0);
		expect(days.reduce((sum, n) => sum + n, 0)).toBe(21);
	});

	test('no limit is ever shown for the council or a ministry', () => {
		for (const { answers } of workedCases) {
			for (const step of route({ ...answers, start: '2026-03-17' }).steps) {
				if (['persetujuan_dprd', 'verifikasi', 'persetujuan_menteri', 'full_powers'].includes(step.key)) {
					expect(step.deadline).toBeNull();
				}
				expect(step.deadline?.source ?? 'region_setting').toBe('region_setting');
				expect(step.deadline?.basis.certainty ?? 'low').not.toBe('high');
			}
		}
	});
});

describe('papers', () => {
	const keys = (found: Route, required: boolean) =>
		found.papers.filter((paper) => paper.required === required).map((paper) => paper.key);

	test('a third party brings its offer, terms of reference, feasibility study and integrity pact', () => {
		const found = route({ partner_kind: 'company', initiator: 'partner', in_current_budget: true });
		expect(found.steps[0]?.papers.filter((paper) => paper.required).map((paper) => paper.key)).toEqual([
			'surat_penawaran',
			'kak',
			'studi_kelayakan',
			'pakta_integritas'
		]);
		expect(found.steps[0]?.actor).toBe('partner');
	});

	test('a unit that begins brings the initiating letter and the liaison officer', () => {
		const found = route({ partner_kind: 'local_government', initiator: 'region' });
		expect(found.steps[0]?.papers.filter((paper) => paper.required).map((paper) => paper.key)).toEqual([
			'surat_inisiasi',
			'kak',
			'surat_tugas_ppksd_1'
		]);
		expect(found.steps[0]?.actor).toBe('unit_officer');
	});

	test('terms of reference have their eight headings', () => {
		const found = route({ partner_kind: 'local_government', initiator: 'region' });
		expect(found.papers.find((paper) => paper.key === 'kak')?.headings).toHaveLength(8);
	});

	test('only a business is asked for its business number, only an organisation for its registration', () => {
		const company = route({ partner_kind: 'company', initiator: 'partner' });
		const organisation = route({ partner_kind: 'community_organisation', initiator: 'partner' });
		expect(keys(company, false)).toContain('nib');
		expect(keys(company, false)).not.toContain('terdaftar_ormas');
		expect(keys(organisation, false)).toContain('terdaftar_ormas');
		expect(keys(organisation, false)).not.toContain('nib');
	});

	test('a foreign organisation shows its permission, a continuation its umbrella agreement', () => {
		const ngo = route({ partner_kind: 'international_ngo', initiator: 'partner' });
		const continued = route({
			partner_kind: 'foreign_university',
			initiator: 'region',
			continues_national_cooperation: true
		});
		expect(keys(ngo, true)).toContain('izin_ormas_asing');
		expect(keys(ngo, true)).toContain('keputusan_dprd');
		expect(keys(continued, true)).toContain('payung_pusat');
		expect(keys(continued, true)).not.toContain('keputusan_dprd');
	});

	test('a paper that any step requires is required, one that none does is not', () => {
		const found = route({ partner_kind: 'local_government', initiator: 'region', burdens_public: true });
		expect(found.steps[0]?.papers.every((paper) => paper.key !== 'rancangan_pks')).toBe(true);
		expect(keys(found, true)).toContain('rancangan_pks');
		expect(keys(found, false)).toContain('rancangan_kb');
		const company = route({ partner_kind: 'company', initiator: 'region', burdens_public: true });
		const first = company.steps[0]?.papers.find((paper) => paper.key === 'rancangan_pks');
		expect(first?.required).toBe(false);
		expect(keys(company, true)).toContain('rancangan_pks');
	});

	test('each paper is listed once', () => {
		for (const { answers } of workedCases) {
			const listed = route(answers).papers.map((paper) => paper.key);
			expect(new Set(listed).size).toBe(listed.length);
		}
	});
});

describe("a region's own rule", () => {
	test('the days that a region set are the days that the door tells', () => {
		const ksdpk = procedureInForce(
			nationalProcedures.ksdpk,
			[
				{
					id: 'perwali-1',
					from: '2026-01-01',
					to: null,
					change: {
						change: 'set_days',
						step: 'periksa_kelengkapan',
						n: 3,
						unit: 'working_days',
						basis: { article: { id: 'Peraturan Wali Kota', en: "Mayor's regulation" }, certainty: 'high' }
					}
				}
			],
			'2026-03-17'
		);
		if ('refused' in ksdpk) throw new Error(ksdpk.refused);
		const procedures = { ...nationalProcedures, ksdpk };
		const answers: RouteAnswers = { partner_kind: 'company', initiator: 'partner' };
		const found = routeCooperation(answers, calendar, { procedures });
		expect(found.steps.find((step) => step.key === 'periksa_kelengkapan')?.deadline?.n).toBe(3);
	});
});

describe('what a case keeps of the answers', () => {
	test('the council question is settled at the door and frozen with the answers', () => {
		const answers: RouteAnswers = { partner_kind: 'company', initiator: 'partner', burdens_public: true };
		expect(caseAnswers(answers)).toEqual({ ...answers, needs_council: true });
	});
});
