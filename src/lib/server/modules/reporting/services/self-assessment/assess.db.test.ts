import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import {
	beginAssessment,
	closeAssessment,
	dimensions,
	makeScoreSheet,
	readAssessment,
	returnAssessment,
	scoreIndicators,
	submitAssessment
} from '$lib/server/modules/reporting';
import { recordVisit } from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';

const database = useDatabase();
const office = useOffice(database);
const officer = () => office.as('officer');

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details ?? {})}`);
	return answer as Exclude<Value, { refused: string }>;
}
const item = (indicator: string, score: string, reason = 'Alasan') => ({
	indicator,
	score,
	evidence: '',
	reason,
	mend: ''
});
const every = dimensions.flatMap((one) => one.indicators.map(({ key }) => key));

describe('the self-assessment of a year', () => {
	test('is begun once, scored with reasons, and sent only when nothing is missing', async () => {
		given(await beginAssessment(officer(), { year: 2026, continuationOnly: true }));
		expect(await beginAssessment(officer(), { year: 2026, continuationOnly: false })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		expect(await scoreIndicators(officer(), 2026, [item('1.1', '4', ' ')])).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field: 'reason.1.1', message: 'REQUIRED' }] }
		});
		expect(await scoreIndicators(officer(), 2026, [item('1.1', '5')])).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		expect(await scoreIndicators(office.as('unitOfficer'), 2026, [item('1.1', '4')])).toMatchObject({
			refused: 'NOT_ALLOWED'
		});
		given(await scoreIndicators(officer(), 2026, [item('1.1', '4'), item('1.2', '1')]));
		expect(await submitAssessment(officer(), 2026)).toMatchObject({ refused: 'ASSESSMENT_UNFINISHED' });
		// Of continuations of a national cooperation 2.1 to 2.3 are not asked.
		const asked = every.filter((key) => !['2.1', '2.2', '2.3'].includes(key));
		given(
			await scoreIndicators(
				officer(),
				2026,
				asked.map((key) => item(key, key === '1.2' ? '1' : '3'))
			)
		);
		given(await submitAssessment(officer(), 2026));
		expect(await scoreIndicators(officer(), 2026, [item('1.1', '0')])).toMatchObject({
			refused: 'ASSESSMENT_CLOSED'
		});
	});

	test('comes back as a new round that keeps the scores before, and ends when it is accepted', async () => {
		expect(await returnAssessment(officer(), 2026, ' ')).toMatchObject({ refused: 'VALIDATION_FAILED' });
		given(await returnAssessment(officer(), 2026, 'Lengkapi bukti 1.2'));
		given(await scoreIndicators(officer(), 2026, [item('1.2', '4')]));
		const view = given(await readAssessment(officer(), 2026));
		expect([view.assessment.round, view.assessment.ministry_note]).toEqual([2, 'Lengkapi bukti 1.2']);
		expect(view.items.find(({ indicator }) => indicator === '1.2')).toMatchObject({
			score: 4,
			score_before: 1
		});
		expect(view.standings.at(-1)).toMatchObject({ possible: 92, missing: [] });
		expect(await closeAssessment(officer(), 2026)).toMatchObject({ refused: 'ASSESSMENT_CLOSED' });
		given(await submitAssessment(officer(), 2026));
		given(await closeAssessment(officer(), 2026));
		for (const sheet of ['nilai.pdf', 'nilai.xlsx'] as const)
			expect(given(await makeScoreSheet(officer(), 2026, sheet)).bytes.length).toBeGreaterThan(3_000);
	}, 60_000);

	test('proposes as evidence what the record of that year holds, and nothing of another year', async () => {
		given(await beginAssessment(officer(), { year: 2025, continuationOnly: false }));
		const before = given(await readAssessment(officer(), 2025)).evidence.visits;
		for (const year of ['2025', '2024'])
			given(
				await recordVisit(officer(), {
					direction: 'incoming',
					kind: 'visit',
					title_id: `Kunjungan ${year}`,
					country: 'SG',
					starts_on: `${year}-05-05`,
					ends_on: `${year}-05-05`
				})
			);
		expect(given(await readAssessment(officer(), 2025)).evidence.visits).toBe(before + 1);
	});
});
