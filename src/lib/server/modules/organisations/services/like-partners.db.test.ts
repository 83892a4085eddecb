import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	compareNewPartners,
	countPartnersKnownByName,
	countTwins,
	listOfficePartners,
	findLikePartners,
	findTwinsOf,
	keepPartnersApart,
	listTwins
} from '../index';

const database = useDatabase();
const office = useOffice(database);
const ids = { plant: newId(), twin: newId(), other: newId() };

beforeAll(async () => {
	await database.tenant(1).write((uow) => {
		for (const [id, name] of [
			[ids.plant, 'PT Sumber Air Batanghari'],
			[ids.twin, 'Sumber Air Batang Hari, PT.'],
			[ids.other, 'Yayasan Cahaya Seberang']
		] as const)
			uow.add(query.insertInto('partner').values({ id, name, kind: 'company' }));
		uow.add(
			query
				.insertInto('partner_alias')
				.values({ id: newId(), partner_id: ids.other, name: 'Rumah Belajar Siginjai' })
		);
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'PARTNER_MADE',
			subject: { kind: 'partner', id: ids.plant }
		});
	});
});

const found = async (name: string) => {
	const like = await findLikePartners(office.as('officer'), name);
	return isRefusal(like) ? [] : like.map((one) => one.id);
};

describe('a name that is typed', () => {
	it('finds the partner that is meant, also by another name under which it is known', async () => {
		expect((await found('PT. SUMBER AIR BATANGHRI'))[0]).toBe(ids.plant);
		expect((await found('rumah belajar siginjay'))[0]).toBe(ids.other);
		expect(await found('   ')).toEqual([]);
	});

	it('is looked up within 100 ms on a register of ten thousand partners', async () => {
		await database.owner.query(
			`insert into partner (tenant_id, id, name, kind)
			select 1, gen_random_uuid(), 'PT ' || (array['Sinar', 'Mitra', 'Karya', 'Bina', 'Surya'])[1 + n % 5] || ' '
				|| (array['Abadi', 'Sentosa', 'Makmur', 'Lestari', 'Jaya', 'Raya', 'Utama'])[1 + (n / 5) % 7] || ' Contoh ' || n, 'company'
			from generate_series(1, 10000) n`
		);
		const ctx = office.as('officer');
		await findLikePartners(ctx, 'PT');
		const took: number[] = [];
		for (let n = 0; n < 7; n += 1) {
			const begun = performance.now();
			const like = await findLikePartners(ctx, 'Sumber Air Batanghari');
			expect(isRefusal(like) ? [] : like[0]!.id).toBe(ids.plant);
			took.push(performance.now() - begun);
		}
		const median = took.toSorted((a, b) => a - b)[3]!;
		expect(median).toBeLessThan(100);
		await database.owner.query(`delete from partner where name like '% Contoh %'`);
	});
});

describe('the worklist of what may have been recorded twice', () => {
	it('names a pair once, and no more when somebody who keeps partners says that they are two', async () => {
		const pairs = async () => {
			const twins = await listTwins(office.as('officer'));
			return isRefusal(twins) ? [] : twins.rows.map((one) => [one.one_id, one.other_id]);
		};
		const pair = [ids.plant, ids.twin].toSorted();
		expect(await pairs()).toEqual([]);
		expect(await compareNewPartners(office.program())).toBeGreaterThan(2);
		expect(await compareNewPartners(office.program())).toBe(0);
		expect(await countTwins(office.as('officer'))).toBe((await pairs()).length);
		expect(await pairs()).toContainEqual(pair);
		expect(await findTwinsOf(office.as('officer'), ids.plant)).toMatchObject([{ id: ids.twin }]);
		expect(await keepPartnersApart(office.as('unitOfficer'), ids.plant, ids.twin)).toEqual({
			refused: 'NOT_ALLOWED'
		});
		expect(await keepPartnersApart(office.as('officer'), ids.plant, ids.twin)).toEqual({ id: ids.plant });
		expect(await pairs()).not.toContainEqual(pair);
		expect(await findTwinsOf(office.as('officer'), ids.plant)).toEqual([]);
	});

	it('reaches records of any age: an old one is compared again when it is called otherwise, page by page', async () => {
		const firm = newId();
		await database.owner.query(
			`insert into partner (tenant_id, id, name, kind, created_at)
			select 1, gen_random_uuid(), 'Lembaga Peneliti Hutan ' || translate(n::text, '0123456789', 'abcdefghij') || ' Uji', 'company', '2019-01-01' from generate_series(1, 300) n`
		);
		await database.owner.query(
			`insert into partner (tenant_id, id, name, kind, created_at) values (1, $1, 'CV Tirta Kencana Muara', 'company', '2018-01-01')`,
			[firm]
		);
		while ((await compareNewPartners(office.program())) > 0);
		await database.owner.query(`update partner set name = 'Cahaya Seberang' where id = $1`, [firm]);
		expect(await compareNewPartners(office.program())).toBe(1);
		const seen: string[] = [];
		for (let cursor: string | null | undefined; cursor !== null;) {
			const page = await listTwins(office.as('officer'), { cursor, limit: 100 });
			if (isRefusal(page)) throw new Error(page.refused);
			seen.push(...page.rows.map((one) => `${one.one_id} ${one.other_id}`));
			cursor = page.next;
		}
		expect(new Set(seen).size).toBe(seen.length);
		expect(seen).toContain([firm, ids.other].toSorted().join(' '));
		await database.owner.query(`delete from partner where name like '% Uji'`);
	});
});

describe('partners known by name only (capability 97)', () => {
	it('are counted quickly for whoever keeps partners, and leave the list once something is known of them', async () => {
		const officer = office.as('officer');
		const begun = performance.now();
		const all = await countPartnersKnownByName(officer);
		expect(performance.now() - begun).toBeLessThan(1_000);
		expect(all).toBeGreaterThan(0);
		expect(await countPartnersKnownByName(office.as('auditor'))).toBe(0);
		const listed = async () => {
			const filters = { q: null, kind: null, country: null, nameOnly: true };
			const part = await listOfficePartners(officer, { filters, limit: 500 });
			return isRefusal(part) ? [] : part.rows;
		};
		const [first] = await listed();
		await database.owner.query(`update partner set email = 'contoh@contoh.test' where id = $1`, [first!.id]);
		expect(await countPartnersKnownByName(officer)).toBe(all - 1);
		expect((await listed()).map(({ id }) => id)).not.toContain(first!.id);
	});
});
