import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../launcher/trial-program';
import { Journal } from './journal';
import { TrialHouse } from './trial-house';

/** How often the program is killed: in the gate, in the long night, or as many times as SATUPINTU_KILLS says. */
const kills = Number(process.env.SATUPINTU_KILLS ?? (process.env.SATUPINTU_NIGHT ? 20 : 3));
// What is left running is read from /proc, which other systems do not have.
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip;

describeOnLinux('a program that is killed while people write', { timeout: 120_000 + kills * 40_000 }, () => {
	let house: TrialHouse;
	beforeAll(async () => {
		house = await TrialHouse.build();
	}, 120_000);
	afterAll(() => house?.close(), 60_000);

	it(`loses nothing that it had acknowledged, over ${kills} kills`, async () => {
		const data = await house.newData();
		let { program, origin } = await house.start(data);
		await program.ready();
		const made = await house.satupintu(data, 'token', '--user', 'kerjasama@jambi.demo');
		const token = made.output.trim().split('\n').at(-1)!;
		const journal = new Journal(token);
		const cases = await casesAtTheCheck(origin, token);
		expect(cases.length).toBeGreaterThanOrEqual(2);
		let acknowledged = 0;
		const restarts: number[] = [];
		for (let kill = 1; kill <= kills; kill += 1) {
			const before = journal.acknowledged;
			journal.begin(origin, cases);
			await pause(200 + Math.random() * 1_300);
			await program.end('SIGKILL');
			await journal.end();
			acknowledged += journal.acknowledged - before;
			await house.nobodyLeftOn(data);

			({ program, origin } = await house.start(data));
			restarts.push((await program.ready()).milliseconds);
			await journal.compare(origin);
			const proof = await house.satupintu(data, 'verify');
			expect(proof.code, proof.output).toBe(0);
		}
		console.log(
			`${kills} kills, ${acknowledged} acknowledged writes, 0 lost; ready again after ${Math.round(Math.max(...restarts))} ms at most`
		);
		expect(acknowledged).toBeGreaterThan(kills);
		expect(await program.end('SIGTERM')).toBe(0);
		await house.nobodyLeftOn(data);
	});
});

/** Examples whose papers are checked or mended: these can be sent back and forth without end. */
async function casesAtTheCheck(origin: string, token: string): Promise<string[]> {
	const found: string[] = [];
	for (const step of ['periksa_kelengkapan', 'persiapan']) {
		const response = await fetch(`${origin}/api/v1/cases?step=${step}`, {
			headers: { authorization: `Bearer ${token}` }
		});
		const { data } = (await response.json()) as { data: { id: string; open_steps: { key: string }[] }[] };
		found.push(
			...data
				.filter((one) => step === 'periksa_kelengkapan' && one.open_steps.length === 1)
				.map((one) => one.id)
		);
	}
	return found;
}
