import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startClamd, testVirus } from '$tests/support/clamd';
import { isRefusal } from '../refusal';
import { clamdAt, type VirusScanner } from './index';

let daemon: Awaited<ReturnType<typeof startClamd>>;
beforeAll(async () => {
	daemon = await startClamd();
});
afterAll(() => daemon.stop());

const scannerAt = (address: string): VirusScanner => {
	const scanner = clamdAt(address);
	if (isRefusal(scanner)) throw new Error('the address is well-formed');
	return scanner;
};

describe('the virus scanner', () => {
	test('lets through what it finds nothing in, also a megabyte of it', async () => {
		const scanner = scannerAt(daemon.url);
		expect(await scanner.scan(Readable.from([Buffer.from('a letter')]))).toEqual({ verdict: 'clean' });
		const large = Array.from({ length: 16 }, () => Buffer.alloc(65_536, 7));
		expect(await scanner.scan(Readable.from(large))).toEqual({ verdict: 'clean' });
	});

	test('names what it finds, also across two pieces', async () => {
		const bytes = Buffer.from(`before ${testVirus} after`);
		const pieces = [bytes.subarray(0, 30), bytes.subarray(30)];
		expect(await scannerAt(daemon.url).scan(Readable.from(pieces))).toEqual({
			verdict: 'infected',
			found: 'Eicar-Signature'
		});
	});

	test('that cannot be reached has not called anything clean', async () => {
		const answer = await scannerAt('tcp://127.0.0.1:9').scan(Readable.from([Buffer.from(testVirus)]));
		expect(answer.verdict).toBe('unanswered');
	});

	test('that stops reading has not called anything clean', async () => {
		const large = Readable.from(Array.from({ length: 64 }, () => Buffer.alloc(65_536, 7)));
		const short = await startClamd({ most: 1_000_000 });
		const answer = await scannerAt(short.url).scan(large);
		await short.stop();
		expect(answer).toMatchObject({ verdict: 'unanswered' });
	});

	test('asked for a content that breaks off has not called it clean', async () => {
		const broken = Readable.from(
			(async function* () {
				yield Buffer.from('begun');
				throw new Error('a damaged file');
			})()
		);
		expect(await scannerAt(daemon.url).scan(broken)).toEqual({
			verdict: 'unanswered',
			why: 'a damaged file'
		});
	});

	test.each(['clamd:3310', 'http://127.0.0.1:3310', 'unix:relative', ''])(
		'at the address "%s" is a wrong setting, not a missing scanner',
		(address) => {
			expect(clamdAt(address)).toMatchObject({ refused: 'SETTING_WRONG' });
		}
	);
});
