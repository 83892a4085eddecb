import { describe, expect, test } from 'vitest';
import { aCase } from '$tests/support/cases';
import { useDatabase } from '$tests/support/database';
import { useOffice, type Member } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { isRefusal } from '$lib/server/platform/refusal';
import { actOnCase } from '$lib/server/modules/cooperation';
import { readLeaderPage } from '$lib/server/modules/reporting';

const database = useDatabase();
const office = useOffice(database);

async function pageOf(member: Member) {
	const page = await readLeaderPage(office.as(member));
	if (isRefusal(page)) throw new Error(page.refused);
	return page;
}

describe('the page of whoever leads', () => {
	test('tells what is late and with whom: a role, or the unit where the step is one’s', async () => {
		office.today = '2026-11-02';
		const check = await aCase(office, { subject: 'Lama diperiksa' }).waitingForCheck();
		const opinions = await aCase(office, { subject: 'Lama ditimbang' }).waitingForOpinions();
		const paused = await aCase(office, { subject: 'Menunggu pihak lain' }).waitingForCheck();
		await actOnCase(office.as('officer'), paused.id, 'pause', { reason: 'Menunggu data' });
		office.today = '2026-12-14';
		const { late } = await pageOf('head');
		const cases = late.steps.map(({ caseId }) => caseId);
		expect(cases).toContain(check.id);
		expect(cases).toContain(opinions.id);
		expect(cases).not.toContain(paused.id);
		expect(late.steps.map(({ due_on }) => due_on)).toEqual(late.steps.map(({ due_on }) => due_on).toSorted());
		expect(late.desks.reduce((sum, { steps }) => sum + steps, 0)).toBeGreaterThanOrEqual(late.steps.length);
		expect(late.desks.find(({ role }) => role === 'cooperation_officer')?.steps).toBe(1);
	});

	test('lists what ends within the region’s notice, the nearest first, and nothing that ends later', async () => {
		const ctx = office.as('officer');
		office.today = '2026-11-02';
		const near = await putAgreement(ctx, {
			title: 'Berakhir segera',
			endsOn: '2026-12-01'
		});
		const nearer = await putAgreement(ctx, {
			title: 'Berakhir dahulu',
			endsOn: '2026-11-15'
		});
		await putAgreement(ctx, { title: 'Masih lama', endsOn: '2029-11-15' });
		const { ending } = await pageOf('head');
		expect(ending.map(({ id }) => id)).toEqual([nearer, near]);
	});

	test.each(['unitOfficer', 'member', 'partner'] as const)('%s may not open it', async (who) => {
		expect(await readLeaderPage(office.as(who))).toEqual({ refused: 'NOT_ALLOWED' });
	});
});
