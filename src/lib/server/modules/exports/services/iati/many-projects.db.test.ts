import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { hasIati, hasXmllint, schemaFaults } from '$tests/support/iati';
import { fillProjects } from '$tests/support/many-projects';
import { granted } from '$tests/support/projects';
import { readPublishedTotals } from '$lib/server/modules/funding';
import type { Ctx } from '$lib/server/platform/context';
import { exportIatiActivities } from './export-iati';
import { setPublisher } from './publisher';

/** 10,000 projects with 200,000 entries at night, a small share of them in the gate. */
const isNight = Boolean(process.env.SATUPINTU_NIGHT);
const projects = isNight ? 10_000 : 500;
const entries = 20;
const megabyte = 1024 * 1024;
/** An exact decimal without the zeros that say nothing. */
const plain = (amount: string) => amount.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

const database = useDatabase();
let ctx: Ctx;

beforeAll(async () => {
	ctx = await aContext(database, { today: '2026-03-02', mode: 'production' });
	granted(await setPublisher(ctx, { identifier: 'XI-IATI-UJI' }));
	await fillProjects(database, { tenant: 1, projects, entries });
}, 300_000);

describe('a region with very many projects', () => {
	test('writes its IATI file in constant memory, whole and valid', { timeout: 300_000 }, async () => {
		const folder = await mkdtemp(join(tmpdir(), 'iati-'));
		const file = join(folder, 'activities.xml');
		const before = process.memoryUsage().rss;
		let peak = before;
		const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
		const begun = performance.now();
		const stopped: unknown[] = [];
		const made = granted(await exportIatiActivities(ctx, (one) => void stopped.push(one)));
		await pipeline(made.bytes, createWriteStream(file));
		clearInterval(watch);
		const seconds = (performance.now() - begun) / 1000;
		const xml = await readFile(file, 'utf8');
		await rm(folder, { recursive: true });
		expect(stopped).toEqual([]);
		expect(xml.match(/<iati-activity /g)).toHaveLength(projects);
		expect(xml.match(/<transaction /g)).toHaveLength(projects * entries);
		// A file that were kept whole would take as much as it is long, in the program's own text twice that.
		expect((peak - before) / megabyte).toBeLessThan(120);
		if (hasIati && hasXmllint) expect(schemaFaults(xml, 'activities')).toBe('');
		process.stdout.write(
			`IATI: ${projects} projects, ${(xml.length / megabyte).toFixed(1)} MB in ${seconds.toFixed(1)} s, ${((peak - before) / megabyte).toFixed(0)} MB more than before, peak ${(peak / megabyte).toFixed(0)} MB\n`
		);
	});

	test(
		'tells its totals within a tenth of a second, equal to what is counted anew',
		{ timeout: 120_000 },
		async () => {
			const times: number[] = [];
			let totals = await readPublishedTotals(ctx);
			for (let round = 0; round < 9; round++) {
				const begun = performance.now();
				totals = await readPublishedTotals(ctx);
				times.push(performance.now() - begun);
			}
			const median = times.sort((a, b) => a - b)[4]!;
			expect(median).toBeLessThan(100);
			const { rows } = await database.owner.query<{ key: string; amount: string; home: string }>(
				`select f.instrument || '/' || t.kind || '/' || t.currency as key, sum(t.amount)::text as amount,
				sum(case when t.currency = 'IDR' then t.amount else round(t.amount * t.rate, 2) end)::text as home
			from funding_transaction t join funding f on f.id = t.funding_id group by 1`
			);
			const kept = totals.filter(({ facet }) => facet === 'all');
			const told = new Map(
				kept.map((one) => [
					`${one.instrument}/${one.kind}/${one.currency}`,
					[one.amount, one.amountIdr].map(plain)
				])
			);
			expect(told).toEqual(new Map(rows.map(({ key, amount, home }) => [key, [amount, home].map(plain)])));
			process.stdout.write(`totals: ${totals.length} lines, median ${median.toFixed(1)} ms\n`);
		}
	);
});
