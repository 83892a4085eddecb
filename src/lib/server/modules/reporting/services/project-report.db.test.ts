import { beforeAll, describe, expect, test } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { aFunding, anEntry, aProject, disburse, entered, granted } from '$tests/support/projects';
import {
	addDonorReport,
	addPart,
	changeProject,
	grievances,
	listReportsOfProject,
	readOfficeProject,
	readReportCalendar,
	type NewDonorReport
} from '$lib/server/modules/funding';
import { makeProjectReport } from '$lib/server/modules/reporting';
import type { Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { readWord } from '$lib/server/platform/word';

const database = useDatabase();
let ctx: Ctx;
let unitId: string;
const quarterly: NewDonorReport = {
	kind: 'report',
	what: 'Laporan triwulan',
	due_on: '2026-04-30',
	recurrence: 'quarterly',
	basis: 'Pasal 7'
};

beforeAll(async () => {
	ctx = await aContext(database, { today: '2026-03-02' });
	unitId = newId();
	await database.owner.query(
		`insert into unit (tenant_id, id, name, kind) values (1, $1, 'Dinas Uji', 'agency')`,
		[unitId]
	);
});

describe('what a donor is owed about a project', () => {
	test('recurs until its last instrument closes, and is owed by the project’s unit to the donor', async () => {
		const project = await aProject(ctx, { unit_id: unitId });
		await aFunding(ctx, project, { closing_on: '2026-12-31' });
		const { parties } = granted(await readOfficeProject(ctx, project));
		const partner_id = parties[0]!.partnerId;
		granted(await addDonorReport(ctx, project, { ...quarterly, partner_id }));
		const duties = granted(await listReportsOfProject(ctx, project));
		expect(duties.map(({ due_on }) => due_on)).toEqual(['2026-04-30', '2026-07-30', '2026-10-30']);
		expect(duties[0]).toMatchObject({ owner_unit_id: unitId, other_partner_id: partner_id, kind: 'report' });
	});

	test('is refused without a unit, and to somebody who is no party', async () => {
		const project = await aProject(ctx);
		expect(await addDonorReport(ctx, project, { ...quarterly, partner_id: newId() })).toMatchObject({
			details: {
				errors: [
					{ field: 'unit_id', message: 'CHOOSE_ONE' },
					{ field: 'partner_id', message: 'NOT_A_PARTY' }
				]
			}
		});
		expect(
			await addDonorReport(ctx, project, { ...quarterly, kind: 'goods', unit_id: unitId })
		).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
	});

	test('stands in the calendar by its month, what is overdue apart; a cancelled project owes no later ones', async () => {
		const project = await aProject(ctx, { unit_id: unitId, title_id: 'Proyek yang dibatalkan' });
		const audit = { ...quarterly, kind: 'audit', what: 'Audit' };
		granted(await addDonorReport(ctx, project, { ...audit, due_on: '2026-02-15', recurrence: 'monthly' }));
		const own = (rows: readonly { subject_id: string; due_on: string | null; state: string }[]) =>
			rows.filter(({ subject_id }) => subject_id === project);
		const calendar = async () =>
			granted(await readReportCalendar(ctx, { from: '2026-03-01', before: '2026-06-01' }));
		const before = await calendar();
		expect(own(before.late.rows).map(({ due_on }) => due_on)).toEqual(['2026-02-15']);
		expect(own(before.coming.rows).map(({ due_on }) => due_on)).toEqual([
			'2026-03-15',
			'2026-04-15',
			'2026-05-15'
		]);
		granted(
			await changeProject(ctx, project, {
				title_id: 'Proyek yang dibatalkan',
				unit_id: unitId,
				stage: 'cancelled',
				version: 1
			})
		);
		const after = await calendar();
		expect(own(after.late.rows)).toHaveLength(1);
		expect(new Set(own(after.coming.rows).map(({ state }) => state))).toEqual(new Set(['waived']));
	});
});

describe('the report filled from the record', () => {
	test('tells the money of its own period apart from the whole, and no complaint', async () => {
		const project = await aProject(ctx, { unit_id: unitId, actual_start: '2025-02-01' });
		const funding = await aFunding(ctx, project);
		await entered(ctx, project, anEntry(funding, '1000000.00', { happened_on: '2025-03-01' }));
		await entered(ctx, project, disburse(funding, '300000.00', { happened_on: '2025-06-01' }));
		await entered(ctx, project, disburse(funding, '125000.50', { happened_on: '2026-02-10' }));
		granted(
			await addPart(ctx, grievances, project, { received_on: '2026-02-01', way: 'site', told: 'Debu truk' })
		);
		granted(
			await addDonorReport(ctx, project, { ...quarterly, due_on: '2026-01-31', recurs_until: '2026-12-31' })
		);
		const second = granted(await listReportsOfProject(ctx, project))[1]!;
		const word = granted(await makeProjectReport(ctx, project, 'project-report.docx', second.id));
		const text = JSON.stringify(await readWord(word.bytes));
		expect(text).toContain('Disbursed EUR 425,000.50 of a commitment of EUR 1,000,000.00');
		const first = granted(await listReportsOfProject(ctx, project))[0]!;
		const earlier = granted(await makeProjectReport(ctx, project, 'project-report.docx', first.id));
		expect(JSON.stringify(await readWord(earlier.bytes))).toContain('Disbursed EUR 300,000.00 of');
		expect(text).toContain('Disbursed in this period: EUR 125,000.50');
		expect(text).toContain('Grievances recorded: 1; answered: 0');
		expect(text).not.toContain('Debu truk');
		const pdf = granted(await makeProjectReport(ctx, project, 'laporan-proyek.pdf'));
		expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
		expect(await makeProjectReport(ctx, project, 'laporan-proyek.pdf', newId())).toMatchObject({
			refused: 'NOT_FOUND'
		});
	}, 60_000);
});
