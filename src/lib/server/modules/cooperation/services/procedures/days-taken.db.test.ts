import { describe, expect, test } from 'vitest';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { useDatabase } from '$tests/support/database';
import { aCase } from '$tests/support/cases';
import { useOffice } from '$tests/support/office';
import { actOnCase } from '../act-on-case';
import { explainProcedure } from './explain-procedure';
import { promiseKept } from './promise-kept';

const database = useDatabase();
const office = useOffice(database);

async function takenAtCheck() {
	const procedure = await explainProcedure(office.as('officer'), 'ksdd');
	if (isRefusal(procedure)) throw new Error(procedure.refused);
	return procedure.steps.find((step) => step.key === 'periksa_kelengkapan')!.taken;
}
/** A case that was handed in on one day and found in order on another. */
async function checkedCase(from: string, to: string) {
	office.today = from;
	const made = await aCase(office).waitingForCheck();
	office.today = to;
	await made.act('officer', 'periksa_kelengkapan', 'accept');
	return made;
}

describe('the days that a step really took', () => {
	test('are told with the number of cases, and as figures only where enough stand behind them', async () => {
		expect(await takenAtCheck()).toBeNull();
		// Monday to Wednesday: two working days; four times.
		for (let n = 0; n < 4; n += 1) await checkedCase('2026-11-16', '2026-11-18');
		expect(await takenAtCheck()).toMatchObject({ cases: 4, median: null, ninetieth: null, in_time: null });
		expect(await promiseKept(office.as('officer'))).toMatchObject([{ key: 'ksdd', promised: 4, kept: null }]);
		// Monday to the Tuesday of the next week: six, beyond the five that are promised.
		await checkedCase('2026-11-16', '2026-11-24');
		expect(await takenAtCheck()).toMatchObject({ cases: 5, median: 2, ninetieth: null, in_time: 4 });
		expect(await promiseKept(office.as('officer'))).toMatchObject([{ key: 'ksdd', promised: 5, kept: 4 }]);
		for (let n = 0; n < 5; n += 1) await checkedCase('2026-11-16', '2026-11-17');
		expect(await takenAtCheck()).toMatchObject({ cases: 10, median: 1.5, ninetieth: 2.4 });
	});

	test('leave out the days on which the clock stood', async () => {
		office.today = '2026-11-16';
		const made = await aCase(office).waitingForCheck();
		for (const [day, act] of [
			['2026-11-17', 'pause'],
			['2026-11-23', 'resume']
		] as const) {
			office.today = day;
			const done = await actOnCase(office.as('officer'), made.id, act, { reason: 'menunggu surat' });
			if (isRefusal(done)) throw new Error(done.refused);
		}
		office.today = '2026-11-24';
		await made.act('officer', 'periksa_kelengkapan', 'accept');
		const row = await database
			.tenant(1)
			.first(
				query
					.selectFrom('step_taken')
					.select(['used', 'promised', 'in_time'])
					.where('case_id', '=', made.id)
					.where('step_key', '=', 'periksa_kelengkapan')
			);
		expect(row).toEqual({ used: 2, promised: 5, in_time: true });
	});

	test('of an example are never counted as real', async () => {
		const before = await takenAtCheck();
		const made = await checkedCase('2026-11-16', '2026-11-20');
		await database.tenant(1).write((uow) => {
			uow.add(query.updateTable('step_taken').set({ is_example: true }).where('case_id', '=', made.id));
			uow.audit({
				at: new Date(),
				actor: { id: null, role: 'test' },
				event: 'CASE_OPENED',
				subject: { kind: 'case', id: made.id }
			});
		});
		expect(await takenAtCheck()).toEqual(before);
	});
});
