import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice, type Member } from '$tests/support/office';
import { fillRegister, putAgreement } from '$tests/support/register';
import { allows } from '$lib/server/modules/identity';
import { isRefusal } from '$lib/server/platform/refusal';
import { routeAccess } from '../route-access';
import { deskLists, downloadsOn, openDeskList, type DeskListKey } from './index';

const database = useDatabase();
const office = useOffice(database);
const keys = Object.keys(deskLists) as DeskListKey[];

beforeAll(async () => {
	office.today = '2026-11-23';
	await putAgreement(office.program(), {
		title: '=2+5 rapat',
		partner: { id: office.partners.own, name: 'PT Contoh Satu' },
		signedOn: '2026-01-05'
	});
	await putAgreement(office.program(), {
		title: 'Rekaan',
		example: true,
		type: 'sinergi',
		signedOn: '2026-01-06'
	});
});

async function fileOf(key: string, format = 'csv', search = '', member: Member = 'officer') {
	const file = await openDeskList(office.as(member), key, format, new URLSearchParams(search));
	if (isRefusal(file)) throw new Error(file.refused);
	return { ...file, text: await text(file.bytes) };
}

describe('any list of the desk as a file (capability 75)', () => {
	it('opens for whoever may open its page, and for nobody else', async () => {
		for (const member of ['officer', 'unitOfficer', 'auditor', 'admin', 'partner'] as const) {
			const ctx = office.as(member);
			for (const key of keys) {
				// A case's letters need a case; every other list opens without a word.
				if (key === 'surat-permohonan') continue;
				const file = await openDeskList(ctx, key, 'csv', new URLSearchParams());
				const mayOpen = allows(ctx.actor, routeAccess[deskLists[key].page].open);
				expect([member, key, isRefusal(file)]).toEqual([member, key, !mayOpen]);
				if (!isRefusal(file)) await text(file.bytes);
			}
		}
	});

	it('has a head for every column in both languages, and says who took it out', async () => {
		for (const language of ['id', 'en'] as const)
			for (const key of keys) {
				const ctx = { ...office.as('officer'), language };
				const content = await deskLists[key].open(ctx, key, new URLSearchParams());
				if (isRefusal(content)) continue;
				expect(content.columns.filter(({ label }) => !label)).toEqual([]);
			}
		await fileOf('daftar');
		const { rows } = await database.owner.query(
			`select subject_id from access_log where event = 'EXPORTED' and subject_id = 'daftar'`
		);
		expect(rows.length).toBeGreaterThan(0);
	});

	it('starts no formula and marks what is invented', async () => {
		const csv = (await fileOf('daftar')).text;
		expect(csv).not.toMatch(/(^|,)"?=2\+5/m);
		expect(csv).toContain('2+5 rapat');
		expect(csv).toMatch(/Rekaan.*,Contoh – data buatan\r\n/);
		expect(csv.split('\r\n').find((line) => line.includes('2+5'))).toMatch(/,$/);
	});

	it('holds what the page holds under its filters, and nothing of where a page begins', async () => {
		const found = await fileOf('daftar', 'csv', 'type=sinergi&cursor=abc');
		expect(found.text.trim().split('\r\n')).toHaveLength(2);
		const links = downloadsOn(
			'deskRegister',
			{},
			new URLSearchParams('type=sinergi&cursor=abc&done=x'),
			'id'
		);
		expect(links.daftar?.map(({ href }) => href)).toEqual([
			'/meja/unduh/daftar.csv?type=sinergi',
			'/meja/unduh/daftar.xlsx?type=sinergi',
			'/meja/unduh/daftar.pdf?type=sinergi'
		]);
	});

	it('is a paper as PDF; one that is too long says so and offers the sheets', async () => {
		const pdf = await openDeskList(office.as('officer'), 'daftar', 'pdf', new URLSearchParams('q=rapat'));
		if (isRefusal(pdf)) throw new Error(pdf.refused);
		expect((await text(pdf.bytes)).slice(0, 5)).toBe('%PDF-');
		expect(pdf.fileName).toBe('daftar-kerja-sama-2026-11-23.pdf');
		await fillRegister(database, {
			tenant: 1,
			agreements: 2_100,
			today: office.today,
			soonUntil: '2027-05-23'
		});
		expect(await openDeskList(office.as('officer'), 'daftar', 'pdf', new URLSearchParams())).toMatchObject({
			refused: 'LIST_TOO_LONG',
			details: { most: 2_000 }
		});
		expect((await fileOf('daftar')).text.trim().split('\r\n').length).toBeGreaterThan(2_100);
	});

	it('knows no other list and no other format', async () => {
		for (const [key, format] of [
			['tidak-ada', 'csv'],
			['toString', 'csv'],
			['daftar', 'docx']
		] as const)
			expect(await openDeskList(office.as('officer'), key, format, new URLSearchParams())).toEqual({
				refused: 'NOT_FOUND'
			});
	});
});
