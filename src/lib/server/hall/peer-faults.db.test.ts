import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { seedCalendar } from '$lib/server/modules/calendar';
import { agreementStatus, listOfficeRegister } from '$lib/server/modules/cooperation';
import { exportOpenTable, openTables } from '$lib/server/modules/exports';
import {
	answerEvaluation,
	listEvaluations,
	listReviews,
	questions,
	questionsFor,
	readAgreementLife,
	startCarryingOut
} from '$lib/server/modules/lifecycle';
import { countRegister, listAgreements } from '$lib/server/modules/portal';
import { SettableClock } from '$lib/server/platform/clock';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';

/**
 * Faults that a like system was found with, each as a rule that ours keeps. Reminders that come exactly once over 400 days
 * and after a standstill, and mail that is tried again, are asked for in src/worker/tasks/send-reminders.db.test.ts.
 */
const database = useDatabase();
const office = useOffice(database);
beforeAll(async () => {
	await seedCalendar(office.program(), { years: [], days: [] });
});

describe('the last day of an agreement', () => {
	it.each([
		['WIB', 'Asia/Jakarta', '2026-03-31T16:59:59Z'],
		['WITA', 'Asia/Makassar', '2026-03-31T15:59:59Z'],
		['WIT', 'Asia/Jayapura', '2026-03-31T14:59:59Z']
	] as const)(
		'is a day of the agreement until it is over in the region’s own zone (%s)',
		(_, zone, lastSecond) => {
			const at = (instant: number) => {
				const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(instant));
				const today = new SettableClock(day).forZone(zone).today();
				return agreementStatus(
					{ fact: 'in_force', termKnown: true, endsOn: '2026-03-31' },
					today,
					'0001-01-01'
				);
			};
			expect(at(Date.parse(lastSecond))).toBe('active');
			expect(at(Date.parse(lastSecond) + 1_000)).toBe('ended');
		}
	);
});

describe('an agreement that nobody finished recording', () => {
	it('without a term stands in the worklist, and is never called active', async () => {
		const id = await putAgreement(office.program(), { title: 'Tanpa masa', endsOn: null });
		await database.owner.query('update agreement set term_known = false where id = $1', [id]);
		const found = await listReviews(office.as('officer'));
		expect(isRefusal(found) ? [] : found.reviews.filter((one) => one.agreement.id === id)).toContainEqual(
			expect.objectContaining({ kind: 'term_unknown' })
		);
		expect(await statusOf(id)).toBe('unknown');
	});

	it('that was signed while its case stays open is found, and its end is watched', async () => {
		office.today = '2026-11-23';
		const id = await putAgreement(office.program(), {
			title: 'Ditandatangani, belum selesai',
			endsOn: '2026-11-22'
		});
		const found = await listReviews(office.as('officer'));
		expect(isRefusal(found) ? [] : found.reviews.map((one) => [one.kind, one.agreement.id])).toContainEqual([
			'ended_open',
			id
		]);
	});
});

async function statusOf(id: string): Promise<string | undefined> {
	const row = await office
		.program()
		.db.first(query.selectFrom('agreement').select(['fact', 'term_known', 'ends_on']).where('id', '=', id));
	return (
		row &&
		agreementStatus(
			{ fact: row.fact as 'in_force', termKnown: row.term_known, endsOn: row.ends_on },
			office.today,
			'0001-01-01'
		)
	);
}

describe('figures', () => {
	it('equal their lists on page, office list and file: three running, two ending soon, four ended, each once', async () => {
		const year = 2019;
		const ends = ['2030-01-01', '2030-02-01', '2030-03-01', '2027-01-01', '2027-02-01'];
		const over = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'];
		for (const endsOn of [...ends, ...over])
			await putAgreement(office.program(), {
				title: `Angka ${endsOn}`,
				signedOn: '2019-04-01',
				endsOn,
				published: true
			});
		// A proposal, or a paper that is still on its way, is no agreement.
		await putAgreement(office.program(), {
			title: 'Masih berproses',
			signedOn: '2019-05-01',
			fact: 'in_process',
			published: false
		});
		const ctx = office.as('officer');
		const { facets, total } = await countRegister(ctx, { year });
		const counted = Object.fromEntries(facets.status.map(({ value, count }) => [value, count]));
		expect([counted['active'], counted['ending_soon'], counted['ended']]).toEqual([3, 2, 4]);
		const listed = await listAgreements(ctx, { year, sort: '-signed_on', limit: 50 });
		expect(listed.rows).toHaveLength(total!);
		const desk = await listOfficeRegister(ctx, {
			filters: {
				q: null,
				type: null,
				instrument: null,
				status: null,
				disclosure: 'published',
				unit: null,
				partner: null,
				year
			},
			order: 'signed',
			limit: 50
		});
		expect(isRefusal(desk) ? 0 : desk.rows.length).toBe(total);
		const file = exportOpenTable(ctx, openTables[0]!, { filters: { year }, format: 'csv', address: 'uji' });
		let text = '';
		for await (const part of file.bytes) text += String(part);
		expect(text.trim().split('\n')).toHaveLength(total! + 1);
	});
});

describe('an evaluation', () => {
	it('falls due twice a budget year while the agreement runs, counts once however often it is sent, and opens its act', async () => {
		office.today = '2026-02-01';
		const id = await putAgreement(office.program(), {
			title: 'Dinilai',
			unitId: office.units.own,
			partner: { id: office.partners.own, name: 'PT Contoh Satu' },
			signedOn: '2026-01-05',
			endsOn: '2028-12-31'
		});
		await startCarryingOut(office.as('officer'), id, { started_on: '2026-01-10', rhythm: 'half_yearly' });
		office.today = '2026-11-23';
		const rounds = await listEvaluations(office.as('officer'), { agreementId: id });
		if (isRefusal(rounds)) throw new Error(rounds.refused);
		const of2026 = rounds.filter((one) => one.period?.to.startsWith('2026'));
		expect(of2026.map((one) => one.period)).toEqual(
			expect.arrayContaining([
				{ from: '2026-01-01', to: '2026-06-30' },
				{ from: '2026-07-01', to: '2026-12-31' }
			])
		);
		const round = of2026[0]!.round.id;
		const answer = {
			answers: Object.fromEntries(
				questionsFor('unit', 'ksdpk').map((key) => [key, questions[key].levels[0]])
			),
			recommendation: 'expand' as const,
			stars: 4
		};
		const sent = await Promise.all(
			Array.from({ length: 50 }, () => answerEvaluation(office.as('unitOfficer'), round, 'unit', answer))
		);
		expect(sent.filter((one) => !isRefusal(one))).toHaveLength(1);
		const { rows } = await database.owner.query('select count(*)::int as n from evaluation_answer');
		expect(rows).toEqual([{ n: 1 }]);
		// "Expand" and "continue" lead somewhere: what they ask for may be asked for now.
		const life = await readAgreementLife(office.as('officer'), id);
		expect(isRefusal(life) ? [] : life.asks).toEqual(
			expect.arrayContaining(['renewal', 'addendum', 'termination'])
		);
	});
});
