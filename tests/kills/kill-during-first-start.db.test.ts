import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../launcher/trial-program';
import { TrialHouse } from './trial-house';

const kills = Number(process.env.SATUPINTU_KILLS ?? (process.env.SATUPINTU_NIGHT ? 20 : 3));
// What is left running is read from /proc, which other systems do not have.
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip;

describeOnLinux('a very first start that is killed', { timeout: 120_000 + kills * 60_000 }, () => {
	let house: TrialHouse;
	beforeAll(async () => {
		house = await TrialHouse.build();
	}, 120_000);
	afterAll(() => house?.close(), 60_000);

	it(`is made good by the next one, over ${kills} kills`, async () => {
		const moments: string[] = [];
		for (let kill = 1; kill <= kills; kill += 1) {
			const data = await house.newData();
			const first = (await house.start(data)).program;
			// Half of them in the middle of the filling, the others anywhere from the first moment on.
			if (kill % 2 === 1) {
				await first.printed(/Mengisi data peragaan/);
				await pause(Math.random() * 1_500);
			} else await pause(Math.random() * 4_000);
			moments.push(first.output.trim().split('\n').at(-1) || '(nothing yet)');
			await first.end('SIGKILL');
			await house.nobodyLeftOn(data);

			const { program, origin } = await house.start(data);
			await program.ready();
			const proof = await house.satupintu(data, 'verify');
			expect(proof.code, proof.output).toBe(0);
			// Eleven examples, no matter how far the first start had come with them.
			expect(proof.output).toMatch(/\b11 permohonan/);
			const token = await house.satupintu(data, 'token', '--user', 'admin@jambi.demo');
			expect(token.code, token.output).toBe(0);
			expect(await (await fetch(`${origin}/readyz`)).json()).toEqual({
				ready: true,
				database: true,
				migrations: true,
				disk: true,
				worker: true
			});
			expect(await program.end('SIGTERM')).toBe(0);
			await house.nobodyLeftOn(data);
		}
		console.log(`${kills} first starts killed after: ${moments.join(' | ')}`);
	});
});
