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

	test('names the services in trouble, the worst first, and counts none that is invented', async () => {
		const put = (name: string, isExample: boolean, days: number) =>
			database.owner.query(
				`with one as (insert into initiative (tenant_id, id, kind, position, name, stage, standard_days, standard_unit, is_example)
					values (1, gen_random_uuid(), 'service', 1, jsonb_build_object('id', $1::text, 'en', $1::text), 'running', 5,
						'working_days', $2) returning id)
				insert into service_record (tenant_id, id, initiative_id, from_on, to_on, handled, average_days)
				select 1, gen_random_uuid(), id, '2026-11-01', '2026-11-30', 10, $3 from one`,
				[name, isExample, days]
			);
		await put('Izin lambat', false, 9);
		await put('Izin tepat', false, 4);
		await put('Izin rekaan', true, 9);
		const { portfolio } = await pageOf('head');
		expect(portfolio.worst.map(({ name }) => name.id).toSorted()).toEqual(['Izin lambat', 'Izin rekaan']);
		expect(portfolio.levels).toEqual(
			expect.arrayContaining([
				{ level: 'bad', count: 1 },
				{ level: 'good', count: 1 }
			])
		);
	});

	test.each(['unitOfficer', 'member', 'partner'] as const)('%s may not open it', async (who) => {
		expect(await readLeaderPage(office.as(who))).toEqual({ refused: 'NOT_ALLOWED' });
	});
});
