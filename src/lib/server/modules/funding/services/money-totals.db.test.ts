import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { mergePartners, undoPartnerMerge } from '$lib/server/modules/organisations';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { aFunding, anEntry, aProject, entered, granted } from '$tests/support/projects';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { decimalText } from '$lib/written/decimal';
import { currencyPlaces } from '$lib/written/money';
import { readOfficeTotals, readPublishedTotals } from './money-totals';
import { readOfficeProject } from './office-projects';
import { setProjectPublished } from './publish-project';
import { recordEntry, takeEntryBack } from './record-entry';
import { changeProject } from './record-project';

const database = useDatabase();
let ctx: Ctx;

const currencies = ['IDR', 'EUR', 'USD', 'JPY', 'SGD', 'AUD', 'KWD'] as const;
const sectors = ['solid_waste', 'wastewater', 'settlements'] as const;
const instruments = ['grant', 'loan', 'technical_assistance', 'in_kind'] as const;
const ways = { grant: 'on_granted', loan: 'on_lent', technical_assistance: 'in_kind', in_kind: 'in_kind' };

/** Counted anew from the ledger alone, in SQL that shares nothing with the program's own. */
const recomputed = `
	with entry as (
		select t.kind, t.currency, t.amount,
			case when t.currency = 'IDR' then t.amount else round(t.amount * t.rate, 2) end as home,
			to_char(t.happened_on, 'YYYY') as year, p.sector, p.is_published, p.is_example, f.channel,
			f.partner_id::text as donor, coalesce(f.instrument, 'own') as instrument
		from project p
			join funding_transaction t on t.project_id = p.id and t.tenant_id = p.tenant_id
			left join funding f on f.id = t.funding_id and f.tenant_id = t.tenant_id
		where p.tenant_id = 1
	), shown as (
		select 'office' as audience, e.* from entry e where not is_example
		union all select 'public', e.* from entry e where not is_example and is_published
	), told as (
		select audience, 'all' as facet, '' as value, instrument, kind, currency, amount, home from shown
		union all select audience, 'donor', donor, instrument, kind, currency, amount, home from shown where donor is not null
		union all select audience, 'year', year, instrument, kind, currency, amount, home from shown
		union all select audience, 'sector', sector, instrument, kind, currency, amount, home from shown where sector is not null
		union all select audience, 'channel', channel, instrument, kind, currency, amount, home from shown where channel is not null
	)
	select facet, value, instrument, kind, currency, sum(amount)::text as amount, sum(home)::text as "amountIdr", count(*)::int as entries
	from told where audience = $1 group by 1, 2, 3, 4, 5`;

const key = (row: { facet: string; value: string; instrument: string; kind: string; currency: string }) =>
	[row.facet, row.value, row.instrument, row.kind, row.currency].join('/');
const plain = (amount: string) => amount.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

type Total = Parameters<typeof key>[0] & { amount: string; amountIdr: string; entries: number };
const byKey = (rows: readonly Total[]) =>
	Object.fromEntries(
		rows.map((row) => [key(row), `${plain(row.amount)} ${plain(row.amountIdr)} ${row.entries}`])
	);

async function expectTotalsToAgree() {
	for (const audience of ['office', 'public'] as const) {
		const { rows } = await database.owner.query<Total>(recomputed, [audience]);
		const kept =
			audience === 'public' ? await readPublishedTotals(ctx) : granted(await readOfficeTotals(ctx, 'office'));
		expect(byKey(kept)).toEqual(byKey(rows));
	}
}

beforeAll(async () => {
	ctx = await aContext(database, { today: '2026-03-02' });
});

const acts = fc.record({
	act: fc.constantFrom('commit', 'commit', 'pay', 'pay', 'own', 'spend', 'back', 'sector', 'publish'),
	funding: fc.nat(11),
	digits: fc.bigInt({ min: 1n, max: 10n ** 15n }),
	rate: fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.nat(6)),
	day: fc.tuple(fc.integer({ min: 2015, max: 2025 }), fc.integer({ min: 1, max: 12 })),
	sector: fc.constantFrom(...sectors)
});

describe('totals', () => {
	test('equal what is counted anew from the ledger, to the last unit, whatever was entered in seven currencies', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(acts, { minLength: 15, maxLength: 40 }), async (steps) => {
				const projects = [await aProject(ctx), await aProject(ctx, { sector: 'wastewater' })];
				const fundings: { id: string; project: string; currency: string }[] = [];
				for (const [index, currency] of [...currencies, ...currencies.slice(0, 5)].entries()) {
					const instrument = instruments[index % instruments.length]!;
					const project = projects[index % 2]!;
					const id = await aFunding(ctx, project, {
						title: `${instrument} ${index}`,
						partner: { name: `Donor ${index % 3}`, kind: 'international_organisation', country: 'DE' },
						instrument,
						channel: ways[instrument],
						currency
					});
					fundings.push({ id, project, currency });
				}
				for (const step of steps) await take(step, projects, fundings);
				await expectTotalsToAgree();
			}),
			{ numRuns: 8 }
		);
	}, 120_000);

	test('a loan is never added to a grant, in any table', async () => {
		for (const total of granted(await readOfficeTotals(ctx, 'office')))
			expect([...instruments, 'own']).toContain(total.instrument);
	});

	test('entries, a change of sector and a publication at the same moment lose nothing', async () => {
		const project = await aProject(ctx);
		const grant = await aFunding(ctx, project, { title: 'Bersamaan' });
		await entered(ctx, project, anEntry(grant, '1000.00'));
		const { version } = granted(await readOfficeProject(ctx, project));
		const answers = await Promise.all([
			...Array.from({ length: 8 }, (_, i) => recordEntry(ctx, project, anEntry(grant, `${i + 1}.00`))),
			changeProject(ctx, project, { title_id: 'Pindah', sector: 'settlements', version }),
			setProjectPublished(ctx, project, { published: true, version }),
			...Array.from({ length: 8 }, (_, i) => recordEntry(ctx, project, anEntry(grant, `${i + 1}0.00`)))
		]);
		expect(answers.filter((answer) => !isRefusal(answer)).length).toBeGreaterThanOrEqual(17);
		await expectTotalsToAgree();
	});

	test('two records of one provider that become one have their money under one name, and under two when undone', async () => {
		const ids: string[] = [];
		for (const [name, currency] of [
			['Bank Sungai', 'EUR'],
			['Bank Sungei', 'USD']
		] as const) {
			const project = await aProject(ctx);
			const partner = { name, kind: 'international_organisation', country: 'DE' };
			const funding = await aFunding(ctx, project, { title: name, partner, currency });
			await entered(ctx, project, anEntry(funding, '70.05', { money: { amount: '70.05', currency } }));
			ids.push(
				granted(await readOfficeProject(ctx, project)).fundings.find(({ id }) => id === funding)!.partnerId
			);
		}
		const merged = granted(
			await mergePartners(ctx, { gone: ids[0]!, kept: ids[1]!, reason: 'Satu lembaga' })
		);
		const donors = async () =>
			granted(await readOfficeTotals(ctx, 'office')).flatMap(({ facet, value, name }) =>
				facet === 'donor' && ids.includes(value) ? [name] : []
			);
		await expectTotalsToAgree();
		expect(await donors()).toEqual(['Bank Sungei', 'Bank Sungei']);
		granted(await undoPartnerMerge(ctx, merged.id, { reason: 'Dua lembaga' }));
		await expectTotalsToAgree();
		expect((await donors()).sort()).toEqual(['Bank Sungai', 'Bank Sungei']);
	});

	test('what was invented for a demonstration is in no real total', async () => {
		const before = byKey(granted(await readOfficeTotals(ctx, 'office')));
		const demo: Ctx = { ...ctx, mode: 'demo' };
		const project = await aProject(demo);
		const grant = await aFunding(demo, project, { title: 'Contoh' });
		await entered(demo, project, anEntry(grant, '123.45'));
		expect(byKey(granted(await readOfficeTotals(ctx, 'office')))).toEqual(before);
		const examples = granted(await readOfficeTotals(ctx, 'example'));
		expect(examples.find(({ facet }) => facet === 'all')).toMatchObject({ amount: '123.45', entries: 1 });
	});
});

type Step = typeof acts extends fc.Arbitrary<infer Value> ? Value : never;

async function take(
	step: Step,
	projects: string[],
	fundings: { id: string; project: string; currency: string }[]
) {
	const { id, project, currency } = fundings[step.funding % fundings.length]!;
	const amount = decimalText({ digits: step.digits, scale: currencyPlaces(currency) });
	const [year, month] = step.day;
	const common = {
		happened_on: `${year}-${String(month).padStart(2, '0')}-15`,
		money: { amount, currency },
		...(currency === 'IDR'
			? {}
			: {
					rate: {
						rate: decimalText({ digits: step.rate[0], scale: step.rate[1] }),
						on: `${year}-01-02`,
						source: 'Uji'
					}
				})
	};
	switch (step.act) {
		case 'commit':
			await recordEntry(ctx, project, { ...common, kind: 'commitment', funding_id: id });
			break;
		case 'pay':
			await recordEntry(ctx, project, {
				...common,
				kind: 'disbursement',
				method: 'direct_payment',
				funding_id: id
			});
			break;
		case 'own':
			await recordEntry(ctx, project, { ...common, kind: 'counterpart' });
			break;
		case 'spend':
			await recordEntry(ctx, project, { ...common, kind: 'expenditure', funding_id: id });
			break;
		case 'back': {
			const { entries } = granted(await readOfficeProject(ctx, project));
			const entry = entries.at(Number(step.digits % BigInt(Math.max(1, entries.length))));
			if (entry) await takeEntryBack(ctx, project, entry.id, { reason: 'Uji' });
			break;
		}
		case 'sector':
		case 'publish': {
			const target = projects[Number(step.digits % 2n)]!;
			const { version, isPublished, title } = granted(await readOfficeProject(ctx, target));
			if (step.act === 'publish')
				await setProjectPublished(ctx, target, { published: !isPublished, version });
			else
				await changeProject(ctx, target, {
					title_id: title.id,
					summary_id: 'Ringkasan',
					stage: 'implementation',
					sector: step.sector,
					version
				});
		}
	}
}
