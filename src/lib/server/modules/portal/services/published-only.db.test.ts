import { beforeAll, describe, expect, test } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { indexAgreement } from '$lib/server/modules/cooperation';
import { indexPartner } from '$lib/server/modules/organisations';
import { countRegister } from './register-facets';
import { listAgreements } from './list-agreements';
import { countPartners, listPartners } from './list-partners';
import { openPublishedPaper, readAgreement } from './read-agreement';
import { nameFilters, readPartner } from './read-partner';
import { searchEverything } from './search-everything';

const database = useDatabase();
let ctx: Ctx;

/** One agreement of each fate, all about the same thing with a partner of its own. */
const fates = {
	open: { published: true, disclosure: 'public' },
	unpublished: { published: false, disclosure: 'public' },
	withheld: { published: false, disclosure: 'restricted' },
	withdrawn: { published: true, disclosure: 'restricted' },
	secret: { published: true, disclosure: 'secret' }
} as const;
type Fate = keyof typeof fates;
const hidden = ['unpublished', 'withheld', 'withdrawn', 'secret'] as const satisfies readonly Fate[];
const agreements = {} as Record<Fate, string>;
const partners = {} as Record<Fate, string>;
const papers = {} as Record<Fate, string>;
let restrictedPaper: string;
let unitId: string;
const everything = { sort: '-signed_on', limit: 100 } as const;

beforeAll(async () => {
	ctx = { ...(await aContext(database, { today: '2026-11-21' })), actor: { kind: 'anonymous' } };
	const at = new Date('2026-03-01T00:00:00Z');
	unitId = newId();
	const stored = await ctx.files.putFile(ctx.tenant.id, Buffer.from('%PDF-1.7 bendungan'));
	await ctx.db.write((uow) => {
		uow.add(query.insertInto('unit').values({ id: unitId, name: 'Dinas Rahasia Uji', kind: 'agency' }));
		uow.add(
			query.insertInto('file').values({
				sha256: stored.sha256,
				size: stored.size,
				media_type: 'application/pdf',
				state: 'clean'
			})
		);
		for (const fate of Object.keys(fates) as Fate[]) {
			const { published, disclosure } = fates[fate];
			const [id, partner] = [newId(), newId()];
			agreements[fate] = id;
			partners[fate] = partner;
			const open = fate === 'open';
			uow.add(
				query.insertInto('partner').values({
					id: partner,
					name: `PT Bendungan ${fate}`,
					kind: 'company',
					is_published: open
				})
			);
			uow.add(
				query.insertInto('agreement').values({
					id,
					instrument: 'pks',
					type: 'ksdpk',
					legal_regime: 'pp_28_2018',
					subject: `Bendungan ${fate}`,
					parent_id: open ? null : agreements.open,
					signed_on: '2026-02-02',
					signed_precision: 'day',
					term_known: true,
					ends_on: '2027-01-31',
					fact: 'in_force',
					year: 2026,
					disclosure,
					published_at: published ? at : null,
					origin: 'archive',
					parties_line: `${ctx.tenant.name} — PT Bendungan ${fate}`,
					created_at: at,
					updated_at: at
				})
			);
			uow.add(
				query.insertInto('agreement_party').values({
					agreement_id: id,
					position: 2,
					partner_id: partner,
					is_region: false,
					name: `PT Bendungan ${fate}`
				})
			);
			if (!open) uow.add(query.insertInto('agreement_unit').values({ agreement_id: id, unit_id: unitId }));
			for (const shown of open ? ['public', 'restricted'] : ['public']) {
				const document = newId();
				if (shown === 'public') papers[fate] = document;
				else restrictedPaper = document;
				uow.add(
					query.insertInto('document').values({
						id: document,
						kind: 'naskah',
						title: `Naskah ${fate} ${shown}`,
						owner_kind: 'agreement',
						owner_id: id,
						disclosure: shown
					})
				);
				uow.add(
					query.insertInto('document_version').values({
						id: newId(),
						document_id: document,
						number: 1,
						sha256: stored.sha256,
						file_name: 'naskah.pdf',
						origin: 'uploaded'
					})
				);
			}
		}
		indexPartner(uow, Object.values(partners));
		indexAgreement(uow, ctx, Object.values(agreements));
		uow.audit({
			at,
			actor: { id: null, role: 'test' },
			event: 'FACTS_SEEDED',
			subject: { kind: 'test', id: '1' }
		});
	});
});

describe('what is not published is in no list, page, search or count', () => {
	test('the register lists the published agreement only, under every filter that others would match', async () => {
		for (const filters of [
			{},
			{ q: 'bendungan' },
			{ q: 'bend' },
			{ type: 'ksdpk' },
			{ year: 2026 }
		] as const) {
			const { rows } = await listAgreements(ctx, { ...filters, ...everything });
			expect(rows.map((row) => row.id)).toEqual([agreements.open]);
		}
		for (const fate of hidden) {
			expect((await listAgreements(ctx, { partner: partners[fate], ...everything })).rows).toEqual([]);
			expect((await listAgreements(ctx, { q: fate, ...everything })).rows).toEqual([]);
		}
		expect((await listAgreements(ctx, { unit: unitId, ...everything })).rows).toEqual([]);
	});

	test('the counts know one agreement, with and without words', async () => {
		for (const filters of [{}, { q: 'bendungan' }] as const) {
			const { total, facets } = await countRegister(ctx, filters);
			expect(total).toBe(1);
			for (const values of Object.values(facets))
				expect(values.reduce((sum, value) => sum + value.count, 0)).toBe(1);
		}
	});

	test.each(hidden)('the page of an agreement that is %s says that there is none', async (fate) => {
		expect(await readAgreement(ctx, agreements[fate])).toEqual({ refused: 'NOT_FOUND' });
	});

	test('the chain of the published umbrella names no hidden paper', async () => {
		const row = await readAgreement(ctx, agreements.open);
		if (isRefusal(row)) throw new Error(row.refused);
		expect(row.chain.map((link) => link.id)).toEqual([agreements.open]);
		expect(row.papers.map((paper) => paper.id)).toEqual([papers.open]);
	});

	test.each(hidden)('a partner of nothing but a %s agreement stands nowhere', async (fate) => {
		expect(await readPartner(ctx, partners[fate])).toEqual({ refused: 'NOT_FOUND' });
		const { rows } = await listPartners(ctx, { q: fate }, { limit: 25 });
		expect(rows).toEqual([]);
	});

	test('partners are listed, counted and found only where they are public', async () => {
		for (const filters of [{}, { q: 'bendungan' }, { kind: 'company' }, { country: 'ID' }]) {
			const { rows } = await listPartners(ctx, filters, { limit: 25 });
			expect(rows.map((row) => row.id)).toEqual([partners.open]);
		}
		expect(await countPartners(ctx, {})).toEqual({
			total: 1,
			kinds: [{ value: 'company', count: 1 }],
			countries: [{ value: 'ID', count: 1 }]
		});
	});

	test('the search finds one agreement and one partner', async () => {
		const found = await searchEverything(ctx, 'bendungan');
		expect(found.agreements.map((row) => row.id)).toEqual([agreements.open]);
		expect(found.partners.map((row) => row.id)).toEqual([partners.open]);
		for (const fate of hidden)
			expect(await searchEverything(ctx, fate)).toMatchObject({ agreements: [], partners: [] });
	});

	test('a filter by a hidden partner or unit does not tell its name', async () => {
		expect(await nameFilters(ctx, { partner: partners.secret, unit: unitId })).toEqual({
			partner: null,
			unit: null
		});
		expect(await nameFilters(ctx, { partner: partners.open })).toEqual({
			partner: 'PT Bendungan open',
			unit: null
		});
	});

	test('only a public paper of a published agreement is sent', async () => {
		const paper = await openPublishedPaper(ctx, { agreement: agreements.open, document: papers.open });
		if (isRefusal(paper)) throw new Error(paper.refused);
		expect(Buffer.concat(await (await paper.open()).toArray()).toString()).toBe('%PDF-1.7 bendungan');
		const refused = { refused: 'NOT_FOUND' };
		expect(await openPublishedPaper(ctx, { agreement: agreements.open, document: restrictedPaper })).toEqual(
			refused
		);
		for (const fate of hidden) {
			expect(await openPublishedPaper(ctx, { agreement: agreements[fate], document: papers[fate] })).toEqual(
				refused
			);
			// A hidden paper is not reached through the page of a published agreement either.
			expect(await openPublishedPaper(ctx, { agreement: agreements.open, document: papers[fate] })).toEqual(
				refused
			);
		}
	});

	test('the other region sees none of it', async () => {
		const other: Ctx = { ...(await aContext(database, { tenant: 2 })), actor: { kind: 'anonymous' } };
		expect((await listAgreements(other, everything)).rows).toEqual([]);
		expect(await readAgreement(other, agreements.open)).toEqual({ refused: 'NOT_FOUND' });
		expect((await listPartners(other, {}, { limit: 25 })).rows).toEqual([]);
		expect(await searchEverything(other, 'bendungan')).toMatchObject({ agreements: [], partners: [] });
	});
});

describe('a list of partners by pages', () => {
	test('forth and back shows every partner once and the same pages', async () => {
		const other = await aContext(database, { tenant: 2 });
		const ids = Array.from({ length: 7 }, () => newId());
		await other.db.write((uow) => {
			for (const [index, id] of ids.entries())
				// Two of one name: the id decides between them.
				uow.add(
					query
						.insertInto('partner')
						.values({ id, name: `Mitra ${Math.floor(index / 2)}`, kind: 'company', is_published: true })
				);
			indexPartner(uow, ids);
			uow.audit({
				at: new Date(),
				actor: { id: null, role: 'test' },
				event: 'FACTS_SEEDED',
				subject: { kind: 'test', id: '2' }
			});
		});
		const first = await listPartners(other, {}, { limit: 3 });
		const second = await listPartners(other, {}, { limit: 3, after: first.next! });
		const third = await listPartners(other, {}, { limit: 3, after: second.next! });
		expect(first.previous).toBeNull();
		expect(third.next).toBeNull();
		const seen = [...first.rows, ...second.rows, ...third.rows].map((row) => row.id);
		expect(new Set(seen)).toEqual(new Set(ids));
		const back = await listPartners(other, {}, { limit: 3, before: third.previous! });
		expect(back.rows).toEqual(second.rows);
		const start = await listPartners(other, {}, { limit: 3, before: back.previous! });
		expect(start.rows).toEqual(first.rows);
		expect(start.previous).toBeNull();
	});
});
