import { beforeAll, describe, expect, test } from 'vitest';
import { aContext, aPerson, as } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { reportKeys } from '../../domain/reports/report-list';
import { makeReport } from './make-report';
import { readReport } from './read-report';

const database = useDatabase();
let ctx: Ctx;

beforeAll(async () => {
	ctx = await aContext(database, { today: '2026-11-22' });
	await ctx.db.write((uow) => {
		for (const [title, is_example, disclosure] of [
			['=HYPERLINK("http://x")', false, 'public'],
			['Contoh air bersih', true, 'public'],
			['Rahasia', false, 'secret']
		] as const)
			uow.add(
				query.insertInto('agreement').values({
					id: newId(),
					type: 'ksdd',
					instrument: 'pks',
					legal_regime: 'pp_28_2018',
					title,
					signed_on: '2026-02-03',
					year: 2026,
					ends_on: '2029-02-03',
					fact: 'in_force',
					disclosure,
					is_example,
					created_at: new Date(),
					updated_at: new Date()
				})
			);
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'OLD_AGREEMENT_RECORDED',
			subject: { kind: 'agreement' }
		});
	});
});

const titles = async (examples: boolean) => {
	const report = await readReport(ctx, { report: 'lppd', period: '2026', examples });
	if (isRefusal(report)) throw new Error(report.refused);
	return report.tables[1]!.rows.map(({ cells: [first] }) =>
		first?.is === 'record' ? first.record.title : ''
	);
};

describe('a report', () => {
	test('leaves out what is invented, and what is secret in every case', async () => {
		expect(await titles(false)).toEqual(['=HYPERLINK("http://x")']);
		expect([...(await titles(true))].sort()).toEqual(['=HYPERLINK("http://x")', 'Contoh air bersih']);
	});

	test('is made for who leads, keeps the gate or inspects, and for nobody else', async () => {
		const unit = as(ctx, await aPerson(ctx, 'unit_officer'));
		expect(await readReport(unit, { report: 'tkksd' })).toMatchObject({ refused: 'NOT_ALLOWED' });
		const auditor = as(ctx, await aPerson(ctx, 'auditor'));
		expect(isRefusal(await readReport(auditor, { report: 'tkksd' }))).toBe(false);
		expect(await readReport(ctx, { report: 'lppd', period: '2026-1' })).toMatchObject({
			refused: 'NOT_FOUND'
		});
	});

	test('comes out as paper, workbook and CSV with nothing that a spreadsheet would carry out', async () => {
		for (const report of reportKeys)
			for (const [format, begins] of [
				['pdf', '%PDF-'],
				['xlsx', 'PK']
			]) {
				const made = await makeReport(ctx, { report, format: format! });
				if (isRefusal(made)) throw new Error(made.refused);
				expect([report, made.bytes.toString('latin1', 0, begins!.length)]).toEqual([report, begins]);
			}
		const csv = await makeReport(ctx, { report: 'lppd', period: '2026', format: 'csv', part: 'yearly' });
		if (isRefusal(csv)) throw new Error(csv.refused);
		const cells = csv.bytes.toString().split(/[\r\n,]+/);
		expect(cells.filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
		expect(csv.bytes.toString()).toContain('HYPERLINK');
	});
});
