import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDaysBetween } from '$lib/server/modules/calendar';
import { addCalendarDays, type WorkingDays } from '$lib/server/modules/workflow';
import { cooperationObjects, initiators, partnerKinds, type RouteAnswers } from './answers';
import { routeCooperation } from './route-cooperation';

const everyDayWorks: WorkingDays = {
	add: (day, n) => ({ day: addCalendarDays(day, n), provisional: false }),
	count: calendarDaysBetween
};

const maybe = fc.option(fc.boolean(), { nil: undefined });
const anyAnswers: fc.Arbitrary<RouteAnswers> = fc.record({
	partner_kind: fc.constantFrom(...partnerKinds),
	initiator: fc.constantFrom(...initiators),
	object: fc.option(fc.constantFrom(...cooperationObjects), { nil: undefined }),
	burdens_public: maybe,
	burdens_assets_or_budget: maybe,
	in_current_budget: maybe,
	multi_year: maybe,
	borders_region: maybe,
	diplomatic_relations: maybe,
	continues_national_cooperation: maybe,
	start: fc.option(fc.constant('2026-03-17'), { nil: undefined })
});

const mainSteps = {
	ksdd: 'persiapan penawaran penyusunan_kb ttd_kb persetujuan_dprd penyusunan_pks ttd_pks pelaksanaan penatausahaan pelaporan',
	ksdpk:
		'persiapan penawaran penyusunan_kb ttd_kb persetujuan_dprd penyusunan_pks ttd_pks pelaksanaan penatausahaan pelaporan',
	sinergi: 'persiapan penawaran persetujuan_dprd penyusunan_nk ttd_nk pelaksanaan penatausahaan pelaporan',
	ksdpl:
		'prakarsa penjajakan loi rencana_kerja_sama persetujuan_dprd verifikasi penyusunan_naskah pembahasan persetujuan_menteri full_powers ttd_naskah pelaksanaan penatausahaan pelaporan',
	ksdll:
		'prakarsa penjajakan loi rencana_kerja_sama persetujuan_dprd verifikasi penyusunan_naskah pembahasan persetujuan_menteri full_powers ttd_naskah pelaksanaan penatausahaan pelaporan'
} as const;

test('a route leads to exactly one of a procedure and a lane', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const found = routeCooperation(answers, everyDayWorks);
			expect((found.procedure === null) === (found.lane !== null)).toBe(true);
			if (found.lane !== null || found.refused !== null) expect(found.steps).toEqual([]);
			if (found.refused !== null) expect(found.procedure).not.toBeNull();
			if (found.procedure !== null && found.refused === null) expect(found.steps.length).toBeGreaterThan(0);
		}),
		{ numRuns: 800 }
	);
});

test('the main line is the published one, in its order, with the council exactly where it is needed', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const found = routeCooperation(answers, everyDayWorks);
			if (found.procedure === null || found.refused !== null) return;
			const continued = found.procedure === 'ksdll' && answers.continues_national_cooperation === true;
			const expected = mainSteps[found.procedure]
				.split(' ')
				.filter((key) => key !== 'persetujuan_dprd' || found.needs_council)
				.filter((key) => key !== 'penjajakan' || !continued);
			expect(found.steps.filter((step) => step.main).map((step) => step.key)).toEqual(expected);
			expect(found.steps[0]?.key).toBe(expected[0]);
			expect(found.steps.at(-1)?.key).toBe('pelaporan');
		}),
		{ numRuns: 800 }
	);
});

test('more said never takes back a need for the council', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const before = routeCooperation({ ...answers, burdens_public: undefined }, everyDayWorks);
			const after = routeCooperation({ ...answers, burdens_public: true }, everyDayWorks);
			expect(!before.needs_council || after.needs_council).toBe(true);
		})
	);
});
