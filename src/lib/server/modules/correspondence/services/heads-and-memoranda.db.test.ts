import { expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase } from '$tests/support/cases';
import { useOffice } from '$tests/support/office';
import { makeCasePaper, numberMemorandum, raisedSteps } from '$lib/server/modules/cooperation';
import { addOfficeHolder } from '$lib/server/modules/identity';
import { attachablePages } from '$lib/server/platform/pdf';
import { isRefusal } from '$lib/server/platform/refusal';

const database = useDatabase();
const office = useOffice(database);

const given = <Done>(answer: Done): Exclude<Done, { refused: string }> => {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Done, { refused: string }>;
};
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');

test('what is late with a unit is raised to its own head, then to the Sekda; without a head to the division', async () => {
	office.today = '2026-11-04';
	await database.owner.query(`update cooperation_case set state = 'closed'`);
	const made = await aCase(office).waitingForCheck();
	await database.owner.query(
		`update case_step set actor_role = 'unit_officer', due_on = '2026-11-05', waiting_for = null where case_id = $1`,
		[made.id]
	);
	const raised = async (day: string) => {
		office.today = day;
		const found = await raisedSteps.missing(office.program());
		return found.map(({ subject_kind: level, recipient }) => [level, recipient.slice('person:'.length)]);
	};
	expect(await raised('2026-11-08')).toEqual([['raised_head', office.people.officer]]);
	const head = {
		office: 'head_of_unit',
		unitId: office.units.own,
		personId: office.people.otherMember,
		capacity: 'definitive',
		title: 'Kepala Dinas Lingkungan Hidup',
		from: '2026-01-01',
		to: '',
		decree: 'Keputusan Wali Kota Contoh Nomor 9 Tahun 2026'
	};
	expect(await addOfficeHolder(office.as('admin'), { ...head, unitId: '' })).toMatchObject({
		details: { errors: [{ field: 'unit', message: 'UNIT_NEEDED' }] }
	});
	given(await addOfficeHolder(office.as('admin'), head));
	expect(code(await addOfficeHolder(office.as('admin'), head))).toBe('OFFICE_HELD');
	given(
		await addOfficeHolder(office.as('admin'), {
			...head,
			unitId: office.units.other,
			personId: office.people.legal
		})
	);
	expect((await raised('2026-11-12')).sort()).toEqual([
		['raised_head', office.people.otherMember],
		['raised_secretary', office.people.secretary]
	]);
});

test('the memorandum to the head of region is one page however much was said, and is numbered once', async () => {
	office.today = '2026-11-24';
	const made = await aCase(office).waitingForHead();
	await database.owner.query('update opinion set note = $2 where case_id = $1', [
		made.id,
		'Perlu dikaji kembali. '.repeat(60)
	]);
	const paper = given(await makeCasePaper(office.as('officer'), made.id, 'nota-dinas'));
	expect(await attachablePages(paper.pdf)).toBe(1);
	expect(code(await numberMemorandum(office.as('secretary'), made.id))).toBe('NOT_ALLOWED');
	expect(given(await numberMemorandum(office.as('registrar'), made.id)).text).toMatch(/ND/);
	expect(code(await numberMemorandum(office.as('registrar'), made.id))).toBe('MEMORANDUM_NUMBERED');
});
