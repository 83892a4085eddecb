import { describe, expect, test } from 'vitest';
import { aCase } from '$tests/support/cases';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { listHolidays, workingDaysOf } from '$lib/server/modules/calendar';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	addHolidayByDecree,
	decreeYear,
	listRecountedCases,
	recountDueDays,
	removeHolidayByDecree
} from '$lib/server/modules/cooperation';

const database = useDatabase();
const office = useOffice(database);
const decree = 'SKB 3 Menteri (contoh)';

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(answer.refused);
	return answer as Exclude<Value, { refused: string }>;
}
const dueDayOf = async (id: string) =>
	(
		await database
			.tenant(1)
			.first(
				query
					.selectFrom('case_step')
					.select('due_on')
					.where('case_id', '=', id)
					.where('due_on', 'is not', null)
			)
	)?.due_on;

describe('the calendar of days off', () => {
	test('only an administrator changes it', async () => {
		const officer = office.as('officer');
		expect(await decreeYear(officer, { year: '2027', decree })).toMatchObject({ refused: 'NOT_ALLOWED' });
		expect(
			await removeHolidayByDecree(officer, { day: '2026-12-24', kind: 'national', decree })
		).toMatchObject({ refused: 'NOT_ALLOWED' });
	});

	test('a year stops being provisional with its decree, and is decreed once', async () => {
		const admin = office.as('admin');
		given(await decreeYear(admin, { year: '2026', decree }));
		expect((await workingDaysOf(admin)).add('2026-11-23', 2).provisional).toBe(false);
		expect(await decreeYear(admin, { year: '2026', decree })).toMatchObject({
			details: { errors: [{ field: 'year', message: 'YEAR_KNOWN' }] }
		});
		expect(await decreeYear(admin, { year: '26', decree: '' })).toMatchObject({
			details: { errors: [{ field: 'year' }, { field: 'year_decree' }] }
		});
	});

	test('a day off moves the due day of the cases that are counted over it, and revoking it moves it back', async () => {
		office.today = '2026-11-23';
		const admin = office.as('admin');
		const running = await aCase(office, { subject: 'Dihitung ulang' }).waitingForCheck();
		const before = await dueDayOf(running.id);
		given(
			await addHolidayByDecree(admin, {
				day: '2026-11-24',
				kind: 'collective_leave',
				name: 'Cuti contoh',
				nameEn: 'Example leave',
				decree
			})
		);
		const span = { from: '2026-11-24', to: '2026-11-24' };
		expect(given(await listRecountedCases(admin, span)).map(({ id }) => id)).toContain(running.id);
		await recountDueDays(office.program());
		const moved = await dueDayOf(running.id);
		expect(moved! > before!).toBe(true);
		expect(given(await listRecountedCases(admin, span)).map(({ id }) => id)).toContain(running.id);
		expect((await listHolidays(admin)).holidays).toContainEqual({
			day: '2026-11-24',
			kind: 'collective_leave',
			name: { id: 'Cuti contoh', en: 'Example leave' },
			decree
		});

		const day = { day: '2026-11-24', kind: 'collective_leave' };
		expect(await removeHolidayByDecree(admin, { ...day, decree: ' ' })).toMatchObject({
			details: { errors: [{ field: 'revoking' }] }
		});
		given(await removeHolidayByDecree(admin, { ...day, decree }));
		expect(await removeHolidayByDecree(admin, { ...day, decree })).toMatchObject({ refused: 'NOT_FOUND' });
		await recountDueDays(office.program());
		expect(await dueDayOf(running.id)).toBe(before);
	});
});
