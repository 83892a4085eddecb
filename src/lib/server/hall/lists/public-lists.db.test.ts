import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { readRegisterQuestion } from '$lib/server/modules/portal';
import { registerChosen } from '../register-view';
import { openPublicPaper } from './public-lists';

const database = useDatabase();
const office = useOffice(database);
const citizen = (): Ctx => ({ ...office.program(), actor: { kind: 'anonymous' } });
const paper = (list: string, from: string, search = '') =>
	openPublicPaper(citizen(), { address: from }, list, new URLSearchParams(search));

beforeAll(async () => {
	office.today = '2026-11-23';
	await putAgreement(office.program(), {
		title: 'Kompos dari pasar',
		partner: { id: office.partners.own, name: 'PT Contoh Satu' },
		signedOn: '2026-01-05'
	});
});

describe('a public list as a paper', () => {
	test('is made for everybody, whichever list it is, and another word is none', async () => {
		for (const list of ['agreements', 'partners', 'projects', 'sharing-themes', 'joint-services']) {
			const file = await paper(list, '192.0.2.1');
			if (isRefusal(file)) throw new Error(`${list}: ${file.refused}`);
			expect([list, (await text(file.bytes)).slice(0, 5)]).toEqual([list, '%PDF-']);
		}
		expect(await paper('toString', '192.0.2.1')).toMatchObject({ refused: 'NOT_FOUND' });
	});

	test('says all that it was narrowed by, in the words of its page', async () => {
		const { question } = readRegisterQuestion(
			{ q: 'kompos', year: '2026', partner: office.partners.own },
			25
		);
		const chosen = await registerChosen(citizen(), question);
		expect(chosen).toEqual(['“kompos”', '2026', expect.stringMatching(/^Mitra: /)]);
	});

	test('is made twenty times in ten minutes for one address, and for others still', async () => {
		for (let one = 1; one <= 20; one += 1)
			expect(isRefusal(await paper('sharing-themes', '192.0.2.2'))).toBe(false);
		expect(await paper('sharing-themes', '192.0.2.2')).toMatchObject({ refused: 'TOO_MANY_REQUESTS' });
		expect(isRefusal(await paper('sharing-themes', '192.0.2.3'))).toBe(false);
	});
});
