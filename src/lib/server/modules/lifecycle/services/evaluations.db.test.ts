import { beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { readObligation } from '$lib/server/modules/obligations';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	addIndicator,
	answerEvaluation,
	dropIndicator,
	listEvaluations,
	questions,
	questionsFor,
	readEvaluation,
	startCarryingOut,
	type EvaluationInput,
	type EvaluationSide
} from '../index';

const database = useDatabase();
const office = useOffice(database);
beforeEach(() => {
	office.today = '2026-11-23';
});

const member = { partner: 'partner', unit: 'unitOfficer', division: 'officer' } as const;

/** An agreement that is carried out, and its first evaluation. */
async function aRound(): Promise<{ agreement: string; id: string }> {
	const agreement = await putAgreement(office.program(), {
		unitId: office.units.own,
		partner: { id: office.partners.own, name: 'PT Contoh Satu' },
		signedOn: '2025-07-01',
		endsOn: '2027-12-31'
	});
	await startCarryingOut(office.as('unitOfficer'), agreement, {
		started_on: '2025-08-01',
		rhythm: 'half_yearly'
	});
	office.today = '2027-07-05';
	const listed = await listEvaluations(office.as('unitOfficer'), { agreementId: agreement });
	if (isRefusal(listed)) throw new Error(listed.refused);
	return { agreement, id: listed[0]!.round.id };
}

const answer = (side: EvaluationSide, more: Partial<EvaluationInput> = {}): EvaluationInput => ({
	answers: Object.fromEntries(questionsFor(side, 'ksdpk').map((key) => [key, questions[key].levels[0]])),
	recommendation: 'continue',
	stars: 4,
	...more
});
const give = (id: string, side: EvaluationSide, more: Partial<EvaluationInput> = {}) =>
	answerEvaluation(office.as(member[side]), id, side, answer(side, more));
const read = async (who: Parameters<typeof office.as>[0], id: string) => {
	const found = await readEvaluation(office.as(who), id);
	if (isRefusal(found)) throw new Error(found.refused);
	return found;
};
const stateOf = async (id: string) => {
	const duty = await readObligation(office.as('officer'), id);
	return isRefusal(duty) ? duty.refused : duty.state;
};

describe('an evaluation', () => {
	it('falls due for its unit with the period it looks back on, and is seen by its partner and the office', async () => {
		const { agreement, id } = await aRound();
		for (const who of ['unitOfficer', 'partner', 'officer', 'member'] as const) {
			const listed = await listEvaluations(office.as(who), { agreementId: agreement });
			expect(isRefusal(listed) ? [] : listed.map((one) => [one.round.id, one.period])).toEqual([
				[id, { from: '2027-01-01', to: '2027-06-30' }]
			]);
		}
		expect(await listEvaluations(office.as('otherPartner'), { agreementId: agreement })).toEqual([]);
		expect(await readEvaluation(office.as('otherUnitOfficer'), id)).toEqual({ refused: 'NOT_FOUND' });
	});

	it('is given by each side alone: nobody sees the others before answering, then all stand side by side', async () => {
		const { id } = await aRound();
		await give(id, 'partner', { stars: 2, recommendation: 'end', advice: 'Tidak dipakai.' });
		expect((await read('unitOfficer', id)).seen).toEqual([]);
		expect((await read('officer', id)).seen).toEqual([]);
		expect((await read('member', id)).seen.map((one) => one.side)).toEqual(['partner']);
		await give(id, 'unit');
		const seen = await read('unitOfficer', id);
		expect(seen.seen.map((one) => one.side)).toEqual(['partner', 'unit']);
		expect(seen.compared.filter((one) => one.disagree).map((one) => one.key)).toEqual([
			'recommendation',
			'stars'
		]);
	});

	it('is met by the unit’s answer and accepted with the division’s, whoever of them comes first', async () => {
		const one = await aRound();
		await give(one.id, 'unit');
		expect(await stateOf(one.id)).toBe('evidenced');
		await give(one.id, 'division');
		expect(await stateOf(one.id)).toBe('accepted');
		office.today = '2026-11-23';
		const other = await aRound();
		await give(other.id, 'division');
		expect(await stateOf(other.id)).toBe('open');
		expect(await give(other.id, 'unit')).toMatchObject({ complete: true });
		expect(await stateOf(other.id)).toBe('accepted');
	});

	it('counts once, though fifty people of one side send it at the same moment', async () => {
		const { id } = await aRound();
		const sent = await Promise.all(Array.from({ length: 50 }, () => give(id, 'unit')));
		expect(sent.filter((one) => !isRefusal(one))).toHaveLength(1);
		for (const one of sent)
			if (isRefusal(one)) expect(['STATE_CHANGED', 'EVALUATION_GIVEN']).toContain(one.refused);
		expect(await give(id, 'unit')).toEqual({ refused: 'EVALUATION_GIVEN' });
	});

	it('asks every question of the side’s own form, a mark, and a reason where it should improve or end', async () => {
		const { id } = await aRound();
		expect(
			await give(id, 'unit', { answers: {}, stars: 6, recommendation: 'improve', planned: '1,5' })
		).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: {
				errors: [
					...questionsFor('unit', 'ksdpk').map((field) => ({ field, message: 'CHOOSE_ONE' })),
					{ field: 'stars', message: 'STARS_WRONG' },
					{ field: 'planned', message: 'AMOUNT_WRONG' },
					{ field: 'advice', message: 'REQUIRED' }
				]
			}
		});
		expect(await answerEvaluation(office.as('unitOfficer'), id, 'partner', answer('partner'))).toEqual({
			refused: 'NOT_ALLOWED'
		});
	});

	it('may be entered by the office for a side that answered on paper, and says so', async () => {
		const { id } = await aRound();
		await answerEvaluation(office.as('registrar'), id, 'partner', answer('partner'));
		const seen = await read('registrar', id);
		expect(seen.seen).toMatchObject([{ side: 'partner', on_behalf: true, answered_by_name: 'Contoh TU' }]);
	});
});

describe('an indicator', () => {
	it('is measured with each evaluation, and keeps its figures when it is asked no more', async () => {
		const { agreement, id } = await aRound();
		const unit = office.as('unitOfficer');
		expect(await addIndicator(unit, agreement, { name: 'Sampah terpilah', target: 'banyak' })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		const added = await addIndicator(unit, agreement, {
			name: 'Sampah terpilah',
			unit: 'ton',
			baseline: '0',
			target: '120'
		});
		const indicator = (added as { id: string }).id;
		await give(id, 'unit', {
			actuals: { [indicator]: '90.5' },
			planned: '100000000',
			realised: '75000000.50'
		});
		await dropIndicator(unit, agreement, indicator);
		const seen = await read('unitOfficer', id);
		expect(seen.indicators.map((one) => one.name)).toEqual(['Sampah terpilah']);
		expect(seen.seen[0]).toMatchObject({
			actuals: [{ indicator_id: indicator, actual: '90.5' }],
			planned: '100000000',
			realised: '75000000.50',
			currency: 'IDR'
		});
		expect(await dropIndicator(unit, agreement, indicator)).toEqual({ refused: 'STATE_CHANGED' });
	});
});
