import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase, aSitting } from '$tests/support/cases';
import { useOffice, type Member } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	actOnCase,
	followCase,
	giveOpinionAtSitting,
	listCases,
	listClosed,
	listFollowed,
	listMyWork,
	listWantedOpinions
} from '$lib/server/modules/cooperation';

const database = useDatabase();
const office = useOffice(database);

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(answer.refused);
	return answer as Exclude<Value, { refused: string }>;
}
const deskOf = async (member: Member, options: Parameters<typeof listMyWork>[1] = {}) =>
	given(await listMyWork(office.as(member), { limit: 100, ...options })).rows;

describe('the desk', () => {
	test('shows what waits for my role, what is late first, what waits for others last', async () => {
		office.today = '2026-11-02';
		const late = await aCase(office, { subject: 'Terlambat' }).waitingForCheck();
		office.today = '2026-11-20';
		const soon = await aCase(office, { subject: 'Segera' }).waitingForCheck();
		const paused = await aCase(office, { subject: 'Jeda' }).waitingForCheck();
		await actOnCase(office.as('officer'), paused.id, 'pause', { reason: 'Menunggu data' });
		const returned = await aCase(office, { subject: 'Kembali' }).returnedToApplicant();
		const unlimited = await aCase(office, { subject: 'Tanpa tenggat' }).waitingForOffer();
		await unlimited.act('officer', 'penawaran', 'done');
		office.today = '2026-11-23';
		const rows = (await deskOf('officer')).map((row) => [
			row.subject,
			row.step,
			row.days?.phase ?? row.waiting_for
		]);
		expect(rows).toEqual([
			['Terlambat', 'periksa_kelengkapan', 'late'],
			['Segera', 'periksa_kelengkapan', 'left'],
			['Tanpa tenggat', 'penyusunan_kb', null],
			['Jeda', 'periksa_kelengkapan', 'other'],
			['Kembali', 'persiapan', 'applicant']
		]);
		expect((await deskOf('officer', { view: 'late' })).map((row) => row.case_id)).toEqual([late.id]);
		expect((await deskOf('officer', { view: 'standing' })).map((row) => row.case_id).sort()).toEqual(
			[paused.id, returned.id].sort()
		);
		expect((await deskOf('officer')).find((row) => row.case_id === soon.id)?.days).toEqual({
			phase: 'left',
			days: 4,
			unit: 'working_days'
		});
	});

	test('a unit sees its own cases only, and the auditor has nothing to act on', async () => {
		const own = await aCase(office).waitingForOpinions();
		const foreign = await aCase(office, { unitId: office.units.other }).waitingForOpinions();
		const mine = (await deskOf('unitOfficer')).map((row) => row.case_id);
		expect(mine).toContain(own.id);
		expect(mine).not.toContain(foreign.id);
		expect((await deskOf('otherUnitOfficer')).map((row) => row.case_id)).toEqual([foreign.id]);
		expect(await deskOf('auditor')).toEqual([]);
		expect(await listMyWork(office.as('partner'))).toEqual({ refused: 'NOT_ALLOWED' });
	});

	test('turns page by page without losing or repeating a row', async () => {
		const all = (await deskOf('officer')).map((row) => `${row.case_id} ${row.step}`);
		const seen: string[] = [];
		let cursor: string | null = null;
		do {
			const page: { rows: readonly { case_id: string; step: string }[]; next: string | null } = given(
				await listMyWork(office.as('officer'), { limit: 2, cursor })
			);
			seen.push(...page.rows.map((row) => `${row.case_id} ${row.step}`));
			cursor = page.next;
		} while (cursor);
		expect(seen).toEqual(all);
		expect(await listMyWork(office.as('officer'), { cursor: 'bukan-penanda' })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
	});

	test('a member sees where they have spoken and where not yet', async () => {
		const made = await aCase(office).waitingForSitting();
		const second = await aCase(office).waitingForSitting();
		const sitting = await aSitting(office, [made.id, second.id]);
		await giveOpinionAtSitting(office.as('member'), sitting, {
			case_id: made.id,
			verdict: 'feasible',
			no_conflict_of_interest: true
		});
		const wanted = given(await listWantedOpinions(office.as('member')));
		expect(wanted.map((row) => [row.case_id, row.verdict])).toEqual([
			[made.id, 'feasible'],
			[second.id, null]
		]);
	});

	test('followed cases stay on the list, ended ones come to the newly closed', async () => {
		const made = await aCase(office).waitingForCheck();
		await followCase(office.as('legal'), made.id, true);
		await followCase(office.as('legal'), made.id, true);
		await made.act('officer', 'periksa_kelengkapan', 'reject', { note: 'Bukan kewenangan daerah' });
		const followed = given(await listFollowed(office.as('legal')));
		expect(followed.rows.map((row) => [row.case_id, row.status])).toEqual([[made.id, 'rejected']]);
		const closed = given(await listClosed(office.as('legal'), { limit: 1 }));
		expect(closed.rows[0]?.case_id).toBe(made.id);
		await followCase(office.as('legal'), made.id, false);
		expect(given(await listFollowed(office.as('legal'))).rows).toEqual([]);
		expect(await followCase(office.as('otherUnitOfficer'), made.id, true)).toEqual({ refused: 'NOT_FOUND' });
	});
});

describe('the list of cases', () => {
	test('partner A never finds partner B: not in the list, not by a search, not by a filter', async () => {
		const a = await aCase(office, { subject: 'Rahasia A' }).waitingForCheck();
		const b = await aCase(office, {
			subject: 'Rahasia B',
			partnerId: office.partners.other,
			unitId: null
		}).waitingForCheck();
		const ids = async (member: Member, query: Parameters<typeof listCases>[1] = {}) =>
			given(await listCases(office.as(member), { limit: 100, ...query })).rows.map((row) => row.id);
		expect(await ids('partner')).toContain(a.id);
		expect(await ids('partner')).not.toContain(b.id);
		expect(await ids('otherPartner')).toEqual([b.id]);
		expect(await ids('otherPartner', { q: 'Rahasia' })).toEqual([b.id]);
		expect(await ids('otherPartner', { partner: office.partners.own })).toEqual([]);
		expect(await ids('otherPartner', { unit: office.units.own })).toEqual([]);
		expect(await ids('unitOfficer', { q: 'rahasia' })).toEqual([a.id]);
		expect((await ids('auditor', { q: 'Rahasia' })).sort()).toEqual([a.id, b.id].sort());
	});

	test('is narrowed by state, procedure, open step, lateness and words', async () => {
		office.today = '2026-10-01';
		const made = await aCase(office, {
			procedure: 'sinergi',
			subject: 'Laboratorium 100% bersama'
		}).waitingForCheck();
		office.today = '2026-11-23';
		const ids = async (query: Parameters<typeof listCases>[1]) =>
			given(await listCases(office.as('officer'), { limit: 100, ...query })).rows.map((row) => row.id);
		expect(await ids({ procedure: 'sinergi' })).toEqual([made.id]);
		expect(
			await ids({ procedure: 'sinergi', step: 'periksa_kelengkapan', late: true, state: 'open' })
		).toEqual([made.id]);
		expect(await ids({ procedure: 'sinergi', state: 'ended' })).toEqual([]);
		expect(await ids({ q: '100%' })).toEqual([made.id]);
		expect(await ids({ q: 'satu', procedure: 'sinergi' })).toEqual([made.id]);
		expect(await ids({ partner: 'bukan-id' })).toEqual([]);
	});
});
