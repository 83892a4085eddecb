import { beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { evidenceObligation, readObligation } from '$lib/server/modules/obligations';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { fillFormBook, readFormBook } from '$lib/server/platform/spreadsheet';
import {
	addAgreementObligation,
	addIndicator,
	answerEvaluation,
	listEvaluations,
	makeMatrix,
	questions,
	questionsFor,
	readEvaluation,
	readMatrixReturn,
	receiveMatrix,
	startCarryingOut,
	takeMatrixRows
} from '../../index';

const database = useDatabase();
const office = useOffice(database);
beforeEach(() => {
	office.today = '2026-11-23';
});

function sure<Value>(value: Value): Exclude<Value, Refusal> {
	if (isRefusal(value)) throw new Error(`${value.refused} ${JSON.stringify(value.details)}`);
	return value as Exclude<Value, Refusal>;
}
type Fill = Parameters<typeof fillFormBook>[1];
const unit = () => office.as('unitOfficer');

/** An agreement of the unit with an evaluation of the first half of 2027, an indicator, and a duty. */
async function anAgreement(title: string) {
	office.today = '2026-11-23';
	const id = await putAgreement(office.program(), {
		title,
		unitId: office.units.own,
		partner: { id: office.partners.own, name: 'PT Contoh Satu' },
		signedOn: '2025-07-01',
		endsOn: '2029-12-31'
	});
	sure(await startCarryingOut(unit(), id, { started_on: '2025-08-01', rhythm: 'half_yearly' }));
	const indicator = sure(
		await addIndicator(unit(), id, { name: `Ton ${title}`, baseline: '0', target: '12.5' })
	);
	const duty = sure(
		await addAgreementObligation(office.as('officer'), id, {
			kind: 'report',
			what: `Laporan ${title}`,
			owner: { kind: 'unit', id: office.units.own },
			due_on: '2027-03-31',
			amount: null
		})
	);
	office.today = '2027-07-05';
	const [round] = sure(await listEvaluations(unit(), { agreementId: id }));
	return { id, title, indicator: indicator.id, duty: duty.id, round: round!.round.id };
}

const answers = { carried_out: 'Sebagian', recommendation: 'Dilanjutkan', stars: 4, realised: 1250000.5 };
const whole = (sheet: string) =>
	sheet === 'evaluation'
		? {
				...Object.fromEntries(questionsFor('unit', 'ksdpk').map((key) => [key, questions[key].levels[0]])),
				...answers
			}
		: {};
async function sent(fill: Fill, who: 'officer' | 'unitOfficer' = 'officer') {
	const made = sure(await makeMatrix(office.as(who), { period: '2027-S1', unitId: office.units.own }));
	const bytes = await fillFormBook(made.bytes, fill);
	const received = sure(await receiveMatrix(office.as(who), { name: 'matriks.xlsx', bytes }));
	return { ...received, bytes, made };
}
const judged = async (id: string, who: 'officer' | 'unitOfficer' = 'officer') =>
	sure(await readMatrixReturn(office.as(who), id)).rows;
const rowOf = async (id: string, key: string) => (await judged(id)).find((row) => row.key === key)!;

describe('the monitoring matrix', () => {
	it('shows what a returned row would change, counts it once accepted, and says so when the file comes again', async () => {
		const one = await anAgreement('Sampah');
		const back = await sent(({ sheet, cells }) =>
			cells.agreement !== one.title
				? {}
				: sheet === 'indicator'
					? { actual: 11.25 }
					: sheet === 'obligation'
						? { done: 'Sudah', report: 'Laporan diserahkan.' }
						: whole(sheet)
		);
		const before = await rowOf(back.id, `evaluation.${one.round}`);
		expect(before.verdict).toBe('new');
		expect(before.differences).toContainEqual({ field: 'realised', from: null, to: '1250000.5' });
		expect(before.differences).toContainEqual({ field: 'Ton Sampah', from: null, to: '11.25' });
		expect(sure(await readEvaluation(office.as('officer'), one.round)).round.given).toEqual([]);

		const keys = [`evaluation.${one.round}`, `obligation.${one.duty}`];
		expect(await takeMatrixRows(office.as('officer'), back.id, keys)).toMatchObject({ taken: 2, left: [] });
		const seen = sure(await readEvaluation(office.as('member'), one.round)).seen;
		expect(seen).toMatchObject([
			{ side: 'unit', origin: 'sheet', on_behalf: true, answers: { carried_out: 'part' }, stars: 4 }
		]);
		expect(seen[0]!.actuals).toEqual([{ indicator_id: one.indicator, actual: '11.25' }]);
		expect(sure(await readObligation(office.as('officer'), one.duty)).state).toBe('evidenced');

		const again = sure(
			await receiveMatrix(office.as('officer'), { name: 'kiriman kedua.xlsx', bytes: back.bytes })
		);
		expect(again).toEqual({ id: back.id, again: true });
		expect((await judged(back.id)).filter((row) => keys.includes(row.key)).map((row) => row.verdict)).toEqual(
			['same', 'same']
		);
		expect(await takeMatrixRows(office.as('officer'), back.id, keys)).toMatchObject({ taken: 0 });
		expect(sure(await readEvaluation(office.as('member'), one.round)).seen).toHaveLength(1);
	});

	it('shows as a conflict a row whose record changed after the file was made, and leaves the record be', async () => {
		const one = await anAgreement('Air');
		const back = await sent(({ sheet, cells }) =>
			cells.agreement !== one.title
				? {}
				: sheet === 'obligation'
					? { done: 'Sudah', report: 'Dari matriks.' }
					: whole(sheet)
		);
		sure(
			await answerEvaluation(unit(), one.round, 'unit', {
				answers: Object.fromEntries(
					questionsFor('unit', 'ksdpk').map((key) => [key, questions[key].levels[0]])
				),
				recommendation: 'continue',
				stars: 5
			})
		);
		sure(await evidenceObligation(unit(), one.duty, { documentIds: [], remark: 'Dari layar.' }));
		const evaluation = await rowOf(back.id, `evaluation.${one.round}`);
		expect(evaluation.verdict).toBe('conflict');
		expect(evaluation.differences).toContainEqual({ field: 'stars', from: '5', to: '4' });
		const duty = await rowOf(back.id, `obligation.${one.duty}`);
		expect(duty.verdict).toBe('conflict');
		const taken = await takeMatrixRows(office.as('officer'), back.id, [evaluation.key, duty.key]);
		expect(taken).toMatchObject({
			taken: 0,
			left: [
				{ key: evaluation.key, code: 'STATE_CHANGED' },
				{ key: duty.key, code: 'STATE_CHANGED' }
			]
		});
		expect(sure(await readEvaluation(office.as('member'), one.round)).seen[0]!.stars).toBe(5);
	});

	it('refuses, with its reason, a row with a formula, a missing answer, another’s name or a record not theirs', async () => {
		const one = await anAgreement('Formula');
		const two = await anAgreement('Kurang');
		const three = await anAgreement('Tertukar');
		const foreign = await putAgreement(office.program(), {
			title: 'Milik dinas lain',
			unitId: office.units.other,
			signedOn: '2025-07-01'
		});
		office.today = '2026-11-23';
		sure(
			await startCarryingOut(office.as('officer'), foreign, {
				started_on: '2025-08-01',
				rhythm: 'half_yearly'
			})
		);
		office.today = '2027-07-05';
		const [other] = sure(await listEvaluations(office.as('officer'), { agreementId: foreign }));
		const back = await sent(({ sheet, cells }) => {
			if (sheet === 'evaluation' && cells.agreement === one.title)
				return { ...whole(sheet), stars: { formula: '2+2', result: '4' } };
			if (sheet === 'evaluation' && cells.agreement === two.title) return { recommendation: 'Diakhiri' };
			if (sheet === 'evaluation' && cells.agreement === three.title)
				return { ...whole(sheet), agreement: 'Perjanjian lain' };
			if (sheet === 'obligation' && cells.agreement === one.title)
				return { id: other!.round.id, done: 'Sudah', report: 'Bukan milik kami.' };
			return {};
		}, 'unitOfficer');
		const rows = await judged(back.id, 'unitOfficer');
		const faultsOf = (key: string) => rows.find((row) => row.key === key)!.faults;
		expect(faultsOf(`evaluation.${one.round}`)).toEqual([{ field: 'stars', message: 'FORMULA' }]);
		expect(faultsOf(`evaluation.${two.round}`)).toContainEqual({ field: 'stars', message: 'STARS_WRONG' });
		expect(faultsOf(`evaluation.${two.round}`)).toContainEqual({ field: 'advice', message: 'REQUIRED' });
		expect(faultsOf(`evaluation.${three.round}`)).toEqual([
			{ field: 'agreement', message: 'IDENTITY_CHANGED' }
		]);
		expect(faultsOf(`obligation.${other!.round.id}`)).toEqual([{ field: '', message: 'UNKNOWN_ROW' }]);
		expect(await readMatrixReturn(office.as('otherUnitOfficer'), back.id)).toEqual({ refused: 'NOT_FOUND' });
		expect(await receiveMatrix(unit(), { name: 'x.xlsx', bytes: Buffer.from('PK kosong') })).toEqual({
			refused: 'MATRIX_UNREADABLE'
		});
	});

	it('carries a title that looks like a formula as plain text, out and back', async () => {
		const one = await anAgreement('=HYPERLINK("http://x","y")');
		const { made } = await sent(() => ({}));
		const book = (await readFormBook(made.bytes))!;
		expect(book.rows.some((row) => row.cells.agreement === one.title)).toBe(true);
		expect(book.rows.flatMap((row) => row.unreadable)).toEqual([]);
	});

	it('of five hundred rows is made, read, judged and counted in seconds', async () => {
		const { title } = await anAgreement('Banyak');
		const obligations = Array.from({ length: 500 }, (_, n) => `Kewajiban nomor ${n}`);
		const agreement = await office
			.as('officer')
			.db.first(query.selectFrom('agreement').select('id').where('title', '=', title));
		for (const what of obligations)
			sure(
				await addAgreementObligation(office.as('officer'), agreement!.id, {
					kind: 'other',
					what,
					owner: { kind: 'unit', id: office.units.own },
					due_on: '2027-06-30',
					amount: null
				})
			);
		const begun = performance.now();
		const back = await sent(({ cells }) =>
			cells.what?.startsWith('Kewajiban nomor') ? { done: 'Sudah', report: 'Terlaksana.' } : {}
		);
		const keys = (await judged(back.id)).filter((row) => row.verdict === 'new').map((row) => row.key);
		expect(keys).toHaveLength(500);
		expect(await takeMatrixRows(office.as('officer'), back.id, keys)).toMatchObject({ taken: 500 });
		expect(performance.now() - begun).toBeLessThan(40_000);
	}, 90_000);
});
