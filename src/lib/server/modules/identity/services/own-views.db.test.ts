import { describe, expect, test } from 'vitest';
import { aContext, aPerson, as } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { listViews, removeView, saveView } from '$lib/server/modules/identity';

const database = useDatabase();

async function anOfficer(): Promise<Ctx> {
	const ctx = await aContext(database);
	return as(ctx, { ...(await aPerson(ctx, 'cooperation_officer')), via: 'session' });
}
const late = { name: 'Terlambat', address: '/meja/permohonan?late=1' };

describe("one's own views", () => {
	test('are kept by name; the same name again means the newer view', async () => {
		const ctx = await anOfficer();
		await saveView(ctx, late);
		await saveView(ctx, { name: 'MoU 2017', address: '/meja/daftar?year=2017' });
		await saveView(ctx, { ...late, address: '/meja/permohonan?late=1&q=kompos' });
		expect((await listViews(ctx)).map(({ name, address }) => [name, address])).toEqual([
			['MoU 2017', '/meja/daftar?year=2017'],
			['Terlambat', '/meja/permohonan?late=1&q=kompos']
		]);
	});

	test('are seen and removed by nobody else', async () => {
		const ctx = await anOfficer();
		const other = await anOfficer();
		const view = await saveView(ctx, late);
		if (isRefusal(view)) throw new Error(view.refused);
		expect(await listViews(other)).toEqual([]);
		expect(await removeView(other, view.id)).toMatchObject({ refused: 'NOT_FOUND' });
		expect(await removeView(ctx, view.id)).toEqual({ id: view.id });
		expect(await listViews(ctx)).toEqual([]);
		expect(await removeView(ctx, view.id)).toMatchObject({ refused: 'NOT_FOUND' });
	});

	test('have a name, and are at most thirty', async () => {
		const ctx = await anOfficer();
		expect(await saveView(ctx, { ...late, name: ' ' })).toMatchObject({ refused: 'VALIDATION_FAILED' });
		for (let one = 1; one <= 30; one += 1) await saveView(ctx, { ...late, name: `Pandangan ${one}` });
		expect(await saveView(ctx, late)).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field: 'name', message: 'TOO_MANY_VIEWS' }] }
		});
	});
});
