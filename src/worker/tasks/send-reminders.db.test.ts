import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { changeAgreement, putAgreement } from '$tests/support/register';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { addObligation, extendObligation } from '$lib/server/modules/obligations';
import { dayOfMoment, deliverMail, sendDueReminders } from '$lib/server/modules/notifications';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import type { Mailer } from '$lib/server/platform/mail';
import { isRefusal } from '$lib/server/platform/refusal';
import { writeDay } from '$lib/written/dates';
import { reminderSources, tellers } from '$lib/server/hall/notification-sources';

const database = useDatabase();
const office = useOffice(database);
const known = '2026-01-01';
/** Whoever hears of an agreement's end: its unit's officer, its partner, the division. */
const told = ['unitOfficer', 'partner', 'officer'] as const;
let ending: string;

type Ledger = {
	subject_id: string;
	anchor: string;
	moment: string;
	recipient: string;
	sent_on: string;
	message_id: string;
};
const ledger = () =>
	office.program().db.rows(query.selectFrom('reminder').selectAll().orderBy('anchor')) as Promise<Ledger[]>;
const mails = () =>
	office
		.program()
		.db.rows(
			query.selectFrom('kept_mail').select(['id', 'message_id', 'recipient', 'subject', 'body', 'kept_at'])
		);
const send = (ctx: Ctx = office.program()) => sendDueReminders(ctx, reminderSources, tellers);

beforeAll(async () => {
	office.today = known;
	// The cast has no units and organisations in its grants; here rights do not matter, addresses do.
	await database.owner.query(
		`update role_grant set unit_id = $1 where role = 'unit_officer' and person_id = $2`,
		[office.units.own, office.people.unitOfficer]
	);
	await database.owner.query(
		`update role_grant set partner_id = $1 where role = 'partner' and person_id = $2`,
		[office.partners.own, office.people.partner]
	);
	ending = await putAgreement(office.program(), {
		title: 'PKS uji',
		unitId: office.units.own,
		partner: { id: office.partners.own, name: 'PT Contoh Satu' },
		endsOn: '2027-01-31'
	});
	await database.owner.query(`update agreement set created_at = '2026-01-01T01:00:00Z' where id = $1`, [
		ending
	]);
});

beforeEach(async () => {
	office.today = known;
	await database.owner.query('delete from reminder');
	await database.owner.query('delete from notification');
	await database.owner.query('delete from kept_mail');
});

const expected = (ends: string) =>
	['-12m', '-6m', '-3m', '-1m', '-7d', '0d', '+1d'].filter((moment) => dayOfMoment(ends, moment) >= known);

describe('the end of an agreement', () => {
	it('is told at each of its moments once to each person, over 400 days, however often a day the worker runs', async () => {
		for (let n = 0; n < 400; n += 1) {
			office.today = addCalendarDays(known, n);
			for (let run = 0; run <= n % 5; run += 1) await send();
		}
		const rows = await ledger();
		for (const member of told) {
			const mine = rows.filter((row) => row.recipient === `person:${office.people[member]}`);
			expect(mine.map((row) => row.moment).toSorted()).toEqual(expected('2027-01-31').toSorted());
			for (const row of mine) expect(row.sent_on).toBe(dayOfMoment('2027-01-31', row.moment));
		}
		const sent = await mails();
		expect(sent).toHaveLength(told.length * expected('2027-01-31').length);
		for (const mail of sent) {
			const day = mail.kept_at.toISOString().slice(0, 10);
			const left = Math.round((Date.parse('2027-01-31') - Date.parse(day)) / 86_400_000);
			expect(mail.body).toContain(writeDay('2027-01-31', 'id'));
			if (left > 0) expect(mail.body).toContain(`sisa ${left} hari`);
			if (left === 0) expect(mail.body).toContain('berlaku sampai hari ini');
			if (left < 0) expect(mail.body).toContain('sudah berakhir');
		}
	}, 120_000);

	it.each([2, 10, 100, 399])('is told in one message after a standstill of %i days', async (days) => {
		office.today = addCalendarDays('2027-02-01', 0);
		// The last round before the standstill.
		const before = addCalendarDays(office.today, -days);
		office.today = before;
		await send();
		await database.owner.query('delete from kept_mail');
		const already = (await ledger()).length;
		office.today = '2027-02-01';
		await send();
		await send();
		const missed = expected('2027-01-31').filter((moment) => dayOfMoment('2027-01-31', moment) > before);
		expect((await ledger()).length - already).toBe(missed.length * told.length);
		const sent = await mails();
		expect(sent).toHaveLength(told.length);
		for (const mail of sent) expect(mail.body).toContain('sudah berakhir');
	});

	it('is not told of an agreement that was recorded after its end, nor of one whose term is unknown or that was terminated', async () => {
		office.today = '2026-06-01';
		const late = await putAgreement(office.program(), {
			title: 'Arsip',
			endsOn: '2026-05-01',
			unitId: office.units.own
		});
		await database.owner.query(`update agreement set created_at = '2026-05-20T01:00:00Z' where id = $1`, [
			late
		]);
		const unknown = await putAgreement(office.program(), {
			title: 'Tanpa akhir',
			endsOn: null,
			unitId: office.units.own
		});
		const ended = await putAgreement(office.program(), {
			title: 'Diakhiri',
			endsOn: '2026-06-01',
			unitId: office.units.own
		});
		await changeAgreement(office.program(), ended, { fact: 'terminated' });
		await send();
		const rows = await ledger();
		for (const id of [late, unknown, ended]) expect(rows.filter((row) => row.subject_id === id)).toEqual([]);
		await database.owner.query('delete from agreement_unit where agreement_id = any ($1)', [
			[late, unknown, ended]
		]);
		await database.owner.query('update agreement set fact = $2 where id = any ($1)', [
			[late, unknown, ended],
			'draft'
		]);
	});

	it('is told by one of two workers that run at once', async () => {
		office.today = '2027-01-24';
		const counts = await Promise.all(Array.from({ length: 6 }, () => send()));
		expect(counts.reduce((sum, one) => sum + one)).toBe(told.length);
		expect(await mails()).toHaveLength(told.length);
	});
});

describe('a duty', () => {
	it('that is put off is reminded of anew, and what is late reaches the division too', async () => {
		const ctx = office.as('officer');
		office.today = '2026-11-01';
		const added = await ctx.db.write((uow) =>
			addObligation(uow, ctx, {
				subject: { kind: 'visit', id: newId(), title: { id: 'Kunjungan', en: 'Visit' } },
				kind: 'activity',
				what: 'Mengirim buku',
				owner: { kind: 'unit', id: office.units.own },
				dueOn: '2026-11-20'
			})
		);
		if (isRefusal(added)) throw new Error('refused');
		const of = async () =>
			(await ledger())
				.filter((row) => row.subject_id === added.id)
				.map((row) => [row.anchor, row.moment, row.recipient === `person:${office.people.officer}`] as const);
		office.today = '2026-11-13';
		await send();
		expect(await of()).toEqual([['2026-11-20', '-7d', false]]);
		await extendObligation(office.as('officer'), added.id, { due_on: '2026-11-27', remark: 'Cetak ulang' });
		office.today = '2026-11-28';
		await send();
		expect((await of()).filter(([anchor]) => anchor === '2026-11-27').toSorted()).toEqual([
			['2026-11-27', '+1d', false],
			['2026-11-27', '+1d', true],
			['2026-11-27', '-7d', false],
			['2026-11-27', '0d', false]
		]);
	});
});

class Killed extends Error {}

/** The same context on a database whose program dies at its n-th await, before or after what it awaits is done. */
function dyingAt(n: number, ctx: Ctx): Ctx {
	let left = n;
	const live = async <T>(work: () => Promise<T>): Promise<T> => {
		if (left-- === 0) throw new Killed();
		const result = await work();
		if (left-- === 0) throw new Killed();
		return result;
	};
	const db = {
		rows: (one: never) => live(() => ctx.db.rows(one)),
		first: (one: never) => live(() => ctx.db.first(one)),
		write: (work: (uow: UnitOfWork) => Promise<unknown>) =>
			live(() =>
				ctx.db.write((uow) =>
					work(
						new Proxy(uow, {
							get(target, name) {
								const value = Reflect.get(target, name) as unknown;
								if (typeof value !== 'function') return value;
								if (name === 'rows' || name === 'first')
									return (one: never) => live(() => (value as typeof uow.rows).call(target, one));
								return (value as (...args: never[]) => unknown).bind(target);
							}
						})
					)
				)
			)
	};
	return { ...ctx, db: db as unknown as Ctx['db'] };
}

describe('a worker that is killed', () => {
	it('at whatever await, sends each reminder once when it comes back', async () => {
		office.today = '2027-01-31';
		let n = 0;
		for (let died = true; died; n += 1) {
			await database.owner.query('delete from reminder');
			await database.owner.query('delete from notification');
			await database.owner.query('delete from kept_mail');
			died = await send(dyingAt(n, office.program())).then(
				() => false,
				(fault: unknown) => {
					if (!(fault instanceof Killed)) throw fault;
					return true;
				}
			);
			await send();
			const rows = (await ledger()).filter((row) => row.subject_id === ending);
			expect(rows).toHaveLength(told.length * (expected('2027-01-31').length - 1));
			const sent = await mails();
			expect(sent).toHaveLength(told.length);
			for (const row of rows)
				expect(sent.filter((mail) => mail.message_id.includes(row.message_id))).toHaveLength(1);
		}
		// Three reads and three acts, each with a life before and after it: it was not over too soon.
		expect(n).toBeGreaterThan(12);
	}, 60_000);

	it('between the mail server’s yes and its own note sends that mail again under the same Message-ID, and only once', async () => {
		office.today = '2027-01-31';
		await send();
		const [mail] = await mails();
		const taken: string[] = [];
		const mailer = { send: async ({ messageId }: { messageId: string }) => void taken.push(messageId) };
		const ctx = office.program();
		await expect(deliverMail(dyingAt(4, ctx), mailer as unknown as Mailer, mail!.id)).rejects.toThrow(Killed);
		await deliverMail(ctx, mailer as unknown as Mailer, mail!.id);
		await deliverMail(ctx, mailer as unknown as Mailer, mail!.id);
		expect(taken).toEqual([mail!.message_id, mail!.message_id]);
	});
});

describe('the moments in SQL and in the program', () => {
	it('are the same day', async () => {
		const anchors = ['2024-02-29', '2026-12-31', '2027-03-31', '2027-01-01', '2028-02-29', '2026-05-31'];
		const moments = ['-12m', '-6m', '-3m', '-1m', '-7d', '0d', '+1d', '+30d', '+1m', '-2d'];
		const { rows } = await database.owner.query<{ anchor: string; moment: string; day: string }>(
			`select a as anchor, m as moment, day_of_moment(a::date, m)::text as day
			from unnest($1::text[]) a cross join unnest($2::text[]) m`,
			[anchors, moments]
		);
		for (const { anchor, moment, day } of rows)
			expect([anchor, moment, day]).toEqual([anchor, moment, dayOfMoment(anchor, moment)]);
	});
});
