import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase } from '$tests/support/cases';
import { useOffice } from '$tests/support/office';
import { deadlineFeed } from '$lib/server/hall/deadline-feed';
import { notificationSources, reminderSources, tellers } from '$lib/server/hall/notification-sources';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { listMyWork } from '$lib/server/modules/cooperation';
import {
	askForAddress,
	changeOwnSetting,
	countUnread,
	endFeed,
	listNotifications,
	makeFeed,
	openNotification,
	proveAddress,
	readStopLink,
	sendDueReminders,
	setMailByLink
} from '$lib/server/modules/notifications';
import { addObligation } from '$lib/server/modules/obligations';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';

const database = useDatabase();
const office = useOffice(database);
const send = () => sendDueReminders(office.program(), reminderSources, tellers);
const mailsTo = async (recipient: string) =>
	(await office
		.program()
		.db.rows(
			query
				.selectFrom('kept_mail')
				.select(['subject', 'body', 'kept_at', 'message_id'])
				.where('recipient', '=', recipient)
				.orderBy('kept_at')
		)) as { subject: string; body: string; kept_at: Date; message_id: string }[];
const sure = <Value>(value: Value): Exclude<Value, Refusal> => {
	if (isRefusal(value)) throw new Error(`${value.refused} ${JSON.stringify(value.details)}`);
	return value as Exclude<Value, Refusal>;
};
const inbox = async (member: 'officer' | 'secretary' | 'legal') =>
	sure(await listNotifications(office.as(member), notificationSources)).rows;

let late: string;
beforeAll(async () => {
	office.today = '2026-03-02';
	late = (await aCase(office, { subject: 'Air bersih' }).waitingForCheck()).id;
});

describe('a day with something to tell', () => {
	it('has one mail a person with what is new, and the desk shows it unread until it is opened', async () => {
		expect(await send()).toBeGreaterThan(0);
		await send();
		const mails = await mailsTo('officer@contoh.test');
		expect(mails).toHaveLength(1);
		expect(mails[0]!.body).toContain('BARU DI MEJA ANDA');
		expect(await countUnread(office.as('officer'))).toBe(1);
		const [told] = await inbox('officer');
		expect([told!.section, told!.unread]).toEqual(['new', true]);
		const opened = sure(await openNotification(office.as('officer'), notificationSources, told!.id));
		expect(opened.href).toContain(late);
		expect(await countUnread(office.as('officer'))).toBe(0);
		// Another person's notification is none of mine.
		expect(await openNotification(office.as('legal'), notificationSources, told!.id)).toMatchObject({
			refused: 'NOT_FOUND'
		});
	});

	it('has its second matter in the next day’s mail, save for whoever wants each at once', async () => {
		const second = await aCase(office, { subject: 'Pasar bersama' }).waitingForCheck();
		await send();
		expect(await mailsTo('officer@contoh.test')).toHaveLength(1);
		expect((await inbox('officer'))[0]!.text).toContain('Pasar bersama');
		office.today = addCalendarDays(office.today, 1);
		await send();
		const mails = await mailsTo('officer@contoh.test');
		expect(mails).toHaveLength(2);
		expect(mails[1]!.body).toContain('Pasar bersama');
		sure(await changeOwnSetting(office.as('officer'), { mail: 'at_once', muted: [], language: 'id' }));
		await aCase(office, { subject: 'Angkutan kota' }).waitingForCheck();
		await send();
		expect(await mailsTo('officer@contoh.test')).toHaveLength(3);
		sure(await changeOwnSetting(office.as('officer'), { mail: 'daily', muted: ['new'], language: 'id' }));
		await database.owner.query(`update cooperation_case set state = 'closed' where id = $1`, [second.id]);
	});

	it('has no mail of what is muted, and none at all where there is nothing', async () => {
		office.today = addCalendarDays(office.today, 1);
		await aCase(office, { subject: 'Kesehatan ibu' }).waitingForCheck();
		const before = await mailsTo('officer@contoh.test');
		await send();
		expect(await mailsTo('officer@contoh.test')).toHaveLength(before.length);
		expect((await inbox('officer'))[0]!.text).toContain('Kesehatan ibu');
		expect(await mailsTo('admin@contoh.test')).toEqual([]);
		expect(await mailsTo('auditor@contoh.test')).toEqual([]);
	});
});

describe('what is late', () => {
	it('is raised to the head of division and then to the regional secretary, once each, and the desk says so', async () => {
		const step = sure(await listMyWork(office.as('officer'))).rows.find((row) => row.case_id === late)!;
		const raised = async () =>
			(
				await database.owner.query<{ subject_kind: string; sent_on: string }>(
					`select distinct subject_kind, sent_on::text from reminder where subject_id = $1 and subject_kind like 'raised%' order by 1`,
					[late]
				)
			).rows.map((row) => [row.subject_kind, row.sent_on]);
		for (let days = 0; days <= 20; days += 1) {
			office.today = addCalendarDays(step.due_on!, days);
			await send();
			if (days < 3) expect(await raised()).toEqual([]);
		}
		expect(await raised()).toEqual([
			['raised_head', addCalendarDays(step.due_on!, 3)],
			['raised_secretary', addCalendarDays(step.due_on!, 7)]
		]);
		const toSecretary = (await mailsTo('secretary@contoh.test')).filter((mail) =>
			mail.body.includes('Air bersih')
		);
		expect(toSecretary).toHaveLength(1);
		expect(toSecretary[0]!.body).toContain('Bagian Kerja Sama');
		const desk = sure(await listMyWork(office.as('officer'))).rows.find((row) => row.case_id === late)!;
		expect(desk.raised).toEqual([
			{ to: 'head', on: addCalendarDays(step.due_on!, 3) },
			{ to: 'secretary', on: addCalendarDays(step.due_on!, 7) }
		]);
	});
});

describe('a person with a duty', () => {
	it('gets at most 10 mails in any seven days of the demonstration’s clock, with something due on every one', async () => {
		office.today = '2026-06-01';
		const ctx = office.as('officer');
		for (let n = 0; n < 25; n += 1)
			await ctx.db.write((uow) =>
				addObligation(uow, ctx, {
					subject: { kind: 'visit', id: newId(), title: { id: 'Kunjungan', en: 'Visit' } },
					kind: 'activity',
					what: `Laporan ${n}`,
					owner: { kind: 'person', id: office.people.legal },
					dueOn: addCalendarDays('2026-06-10', n)
				})
			);
		for (let n = 0; n < 30; n += 1) {
			office.today = addCalendarDays('2026-06-01', n);
			for (let round = 0; round < 2; round += 1) await send();
		}
		const { rows } = await database.owner.query<{ recipient: string; most: number }>(`
			select recipient, max(in_a_week) as most from (
				select recipient, (select count(*)::int from kept_mail o where o.recipient = m.recipient
					and o.kept_at between m.kept_at and m.kept_at + interval '6 days 23 hours') as in_a_week from kept_mail m
				where m.kept_at >= '2026-06-01') w group by recipient order by 2 desc`);
		expect(rows.find((row) => row.recipient === 'legal@contoh.test')!.most).toBe(7);
		for (const { most } of rows) expect(most).toBeLessThanOrEqual(10);
		expect(rows.map((row) => row.recipient)).not.toContain('admin@contoh.test');
	}, 60_000);

	it('is written to at another address only once the code sent there has come back', async () => {
		office.today = '2026-10-01';
		const legal = office.as('legal');
		expect(await askForAddress(legal, 'bukan alamat')).toMatchObject({ refused: 'VALIDATION_FAILED' });
		sure(await askForAddress(legal, 'Hukum.Baru@contoh.test'));
		const [mail] = await mailsTo('hukum.baru@contoh.test');
		const code = /(\d{6})/.exec(mail!.body)![1]!;
		const wrong = code === '000000' ? '111111' : '000000';
		expect(await proveAddress(legal, wrong)).toMatchObject({ refused: 'VALIDATION_FAILED' });
		const due = async (what: string) => {
			const ctx = office.as('officer');
			await ctx.db.write((uow) =>
				addObligation(uow, ctx, {
					subject: { kind: 'visit', id: newId(), title: { id: 'Kunjungan', en: 'Visit' } },
					kind: 'activity',
					what,
					owner: { kind: 'person', id: office.people.legal },
					dueOn: addCalendarDays(office.today, 7)
				})
			);
			await send();
		};
		await due('Sebelum dibuktikan');
		expect((await mailsTo('legal@contoh.test')).at(-1)!.body).toContain('Sebelum dibuktikan');
		sure(await proveAddress(legal, code));
		office.today = addCalendarDays(office.today, 1);
		await due('Sesudah dibuktikan');
		expect((await mailsTo('hukum.baru@contoh.test')).at(-1)!.body).toContain('Sesudah dibuktikan');
		// The code is used up.
		expect(await proveAddress(legal, code)).toMatchObject({ refused: 'VALIDATION_FAILED' });
	});

	it('ends the mail by the link in it without signing in, for nobody else, and has it again by the same link', async () => {
		office.today = '2026-10-03';
		const anybody = () => ({ ...office.program(), actor: { kind: 'anonymous' as const } });
		const due = async (member: 'legal' | 'secretary', what: string) => {
			const ctx = office.as('officer');
			await ctx.db.write((uow) =>
				addObligation(uow, ctx, {
					subject: { kind: 'visit', id: newId(), title: { id: 'Kunjungan', en: 'Visit' } },
					kind: 'activity',
					what,
					owner: { kind: 'person', id: office.people[member] },
					dueOn: addCalendarDays(office.today, 7)
				})
			);
			await send();
		};
		await due('secretary', 'Dengan tautan');
		const { body } = (await mailsTo('secretary@contoh.test')).at(-1)!;
		const token = /\/surel\/berhenti\/(\S+)/.exec(body)![1]!;
		const { rows } = await database.owner.query<{ stop_link: string }>(
			`select stop_link from kept_mail where body = $1`,
			[body]
		);
		expect(rows[0]!.stop_link).toContain(token);
		expect(await readStopLink(anybody(), `${token}x`)).toMatchObject({ refused: 'NOT_FOUND' });
		expect(sure(await readStopLink(anybody(), token))).toEqual({
			email: 'secretary@contoh.test',
			mail: 'daily'
		});
		sure(await setMailByLink(anybody(), token, 'none'));
		const before = (await mailsTo('secretary@contoh.test')).length;
		office.today = addCalendarDays(office.today, 1);
		await due('secretary', 'Hanya di meja');
		expect(await mailsTo('secretary@contoh.test')).toHaveLength(before);
		expect((await inbox('secretary'))[0]!.text).toContain('Hanya di meja');
		await due('legal', 'Bukan tautannya');
		expect((await mailsTo('hukum.baru@contoh.test')).at(-1)!.body).toContain('Bukan tautannya');
		sure(await setMailByLink(anybody(), token, 'daily'));
		office.today = addCalendarDays(office.today, 1);
		await due('secretary', 'Lagi');
		const again = (await mailsTo('secretary@contoh.test')).at(-1)!.body;
		expect(again).toContain('Lagi');
		// What the desk alone was told is not sent afterwards.
		expect(again).not.toContain('Hanya di meja');
	});

	it('has a calendar that only the present secret opens, with the roles of today', async () => {
		office.today = '2026-10-05';
		const open = await aCase(office, { subject: 'Kalender; uji, koma' }).waitingForCheck();
		const first = sure(await makeFeed(office.as('officer')));
		const tokenOf = (address: string) => new URL(address).searchParams.get('token')!;
		const calendar = await deadlineFeed(office.program(), tokenOf(first.address!));
		expect(calendar).toContain(`UID:step-${open.id}-periksa_kelengkapan@localhost`.slice(0, 75));
		expect(calendar!.replaceAll('\r\n ', '')).toContain('Kalender\\; uji\\, koma');
		const second = sure(await makeFeed(office.as('officer')));
		expect(await deadlineFeed(office.program(), tokenOf(first.address!))).toBeUndefined();
		await database.owner.query(`update role_grant set valid_to = '2026-10-05' where person_id = $1`, [
			office.people.officer
		]);
		expect(await deadlineFeed(office.program(), tokenOf(second.address!))).toBeDefined();
		office.today = '2026-10-06';
		expect(await deadlineFeed(office.program(), tokenOf(second.address!))).toBeUndefined();
		await database.owner.query(`update role_grant set valid_to = null where person_id = $1`, [
			office.people.officer
		]);
		sure(await endFeed(office.as('officer')));
		expect(await deadlineFeed(office.program(), tokenOf(second.address!))).toBeUndefined();
	});
});
