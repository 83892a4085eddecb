import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { makeLeaderSheet } from '$lib/server/hall/leader-sheet';
import { sendLeaderSheets } from '$lib/server/modules/reporting';
import { deliverMail, wantsLeaderSheet, wishLeaderSheet } from '$lib/server/modules/notifications';
import { query } from '$lib/server/platform/database/builder';
import type { OutgoingMail } from '$lib/server/platform/mail';
import { isRefusal } from '$lib/server/platform/refusal';
import { isReadingHour } from './reading-hours';

const database = useDatabase();
const office = useOffice(database);
const onDay = (day: string) => {
	office.today = day;
	return sendLeaderSheets(office.program(), makeLeaderSheet);
};
async function delivered(): Promise<OutgoingMail[]> {
	const ctx = office.program();
	const sent: OutgoingMail[] = [];
	const mails = await ctx.db.rows(
		query.selectFrom('kept_mail').select('id').orderBy('kept_at').orderBy('id')
	);
	const mailer = {
		send: async (mail: OutgoingMail) => {
			sent.push(mail);
			return 'sent' as const;
		}
	};
	for (const { id } of mails) await deliverMail(ctx, mailer, id);
	return sent;
}

describe('nobody is woken by a mail', () => {
	test.each([
		['production', '2026-11-22T22:59:00Z', false],
		['production', '2026-11-22T23:00:00Z', true],
		['demo', '2026-11-22T20:00:00Z', true]
	] as const)('in %s at %s (05:59 or 06:00 in Jambi): %s', (mode, now, may) => {
		const ctx = { ...office.program(), mode };
		expect(isReadingHour({ ...ctx, clock: { ...ctx.clock, now: () => new Date(now) } })).toBe(may);
	});
});

describe('the leader’s sheet by mail', () => {
	test('goes to nobody who did not ask, and may be asked for only by who may read the page', async () => {
		expect(await onDay('2026-11-23')).toBe(0);
		expect(await wishLeaderSheet(office.as('unitOfficer'), true)).toEqual({ refused: 'NOT_ALLOWED' });
		const wished = await wishLeaderSheet(office.as('head'), true);
		expect(isRefusal(wished)).toBe(false);
		expect(await wantsLeaderSheet(office.as('head'))).toBe(true);
	});

	test('goes out once a week as PDF, and after a Monday on which the program stood still on the next day', async () => {
		expect(await onDay('2026-11-23')).toBe(1);
		expect(await onDay('2026-11-23')).toBe(0);
		expect(await onDay('2026-11-29')).toBe(0);
		// Monday the 30th was missed.
		expect(await onDay('2026-12-01')).toBe(1);
		const mails = await delivered();
		expect(mails.map(({ subject }) => subject)).toEqual([
			'Lembar pimpinan, 23 November 2026',
			'Lembar pimpinan, 1 Desember 2026'
		]);
		for (const { attachments } of mails) {
			expect(attachments).toMatchObject([{ mediaType: 'application/pdf' }]);
			expect(attachments![0]!.content.subarray(0, 5).toString()).toBe('%PDF-');
		}
		expect(await delivered()).toEqual([]);
	});

	test('stops when it is no longer wished', async () => {
		await wishLeaderSheet(office.as('head'), false);
		expect(await onDay('2026-12-07')).toBe(0);
	});
});
