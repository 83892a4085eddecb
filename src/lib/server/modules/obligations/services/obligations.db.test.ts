import { describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice, type Member } from '$tests/support/office';
import type { NewObligation } from '../domain/obligation';
import {
	acceptObligation,
	addObligation,
	countObligations,
	evidenceObligation,
	extendObligation,
	listObligations,
	openNextOccasions,
	readObligation,
	reopenObligation,
	returnObligation,
	waiveObligation
} from '../index';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';

const database = useDatabase();
const office = useOffice(database);
const subjectId = newId();

/** A duty of the other partner's side unless said otherwise, kept by the own unit. */
async function aDuty(duty: Partial<NewObligation> = {}): Promise<string> {
	const ctx = office.as('officer');
	const added = await ctx.db.write((uow) =>
		addObligation(uow, ctx, {
			subject: { kind: 'agreement', id: subjectId, title: { id: 'PKS sampah', en: 'PKS sampah' } },
			kind: 'report',
			what: 'Laporan pelaksanaan',
			owner: { kind: 'unit', id: office.units.own },
			other: { partnerId: office.partners.own },
			dueOn: '2026-12-31',
			...duty
		})
	);
	if (isRefusal(added)) throw new Error(JSON.stringify(added));
	return added.id;
}

const stateOf = async (id: string) => {
	const view = await readObligation(office.as('officer'), id);
	if (isRefusal(view)) throw new Error(view.refused);
	return view.state;
};

describe('a duty', () => {
	it('is brought by the one who owes, returned with a remark, brought again and accepted by the other side', async () => {
		const id = await aDuty();
		const paper = await office.document('unitOfficer', 'Laporan');
		expect(await evidenceObligation(office.as('unitOfficer'), id, { documentIds: [paper] })).toEqual({
			id,
			state: 'evidenced'
		});
		expect(await returnObligation(office.as('partner'), id, { remark: 'Lampiran kurang.' })).toEqual({
			id,
			state: 'returned'
		});
		await evidenceObligation(office.as('unitOfficer'), id, { documentIds: [], remark: 'Sudah dilengkapi.' });
		await acceptObligation(office.as('partner'), id);
		const view = await readObligation(office.as('unitOfficer'), id);
		if (isRefusal(view)) throw new Error(view.refused);
		expect(view.state).toBe('accepted');
		expect(view.evidence.map((one) => one.id)).toEqual([paper]);
		expect(view.events.map((one) => one.act)).toEqual(['add', 'evidence', 'return', 'evidence', 'accept']);
		expect(view.events[2]!.remark).toBe('Lampiran kurang.');
		expect(view.events[3]!.on_behalf).toBe(false);
	});

	it('is not accepted by the side that owes it', async () => {
		const id = await aDuty({ other: { unitId: office.units.own, partnerId: office.partners.own } });
		await evidenceObligation(office.as('unitOfficer'), id, { documentIds: [], remark: 'Selesai.' });
		expect(await acceptObligation(office.as('unitOfficer'), id)).toEqual({
			refused: 'OBLIGATION_NOT_YOURS_TO_ACT'
		});
		expect(await stateOf(id)).toBe('evidenced');
	});

	it('is not there for a unit or a partner that has no part in it', async () => {
		const id = await aDuty();
		for (const stranger of ['otherUnitOfficer', 'otherPartner'] as Member[]) {
			expect(await readObligation(office.as(stranger), id)).toEqual({ refused: 'NOT_FOUND' });
			expect(await evidenceObligation(office.as(stranger), id, { documentIds: [], remark: 'x' })).toEqual({
				refused: 'NOT_FOUND'
			});
			const listed = await listObligations(office.as(stranger), {
				subject: { kind: 'agreement', id: subjectId }
			});
			expect(listed).toEqual({ rows: [], next: null });
		}
	});

	it('of something secret is not shown to a member of the coordination team', async () => {
		const id = await aDuty({ isSecret: true });
		expect(await readObligation(office.as('member'), id)).toEqual({ refused: 'NOT_FOUND' });
		expect(await readObligation(office.as('auditor'), id)).toMatchObject({ id });
	});

	it('keeps the old day when it is put off, and wants a reason and a later day', async () => {
		const id = await aDuty({ dueOn: '2026-11-30' });
		const ctx = office.as('officer');
		expect(await extendObligation(ctx, id, { due_on: '2026-12-15', remark: ' ' })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		expect(await extendObligation(ctx, id, { due_on: '2026-11-30', remark: 'Banjir' })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		expect(await extendObligation(office.as('partner'), id, { due_on: '2026-12-15', remark: 'x' })).toEqual({
			refused: 'NOT_ALLOWED'
		});
		await extendObligation(ctx, id, { due_on: '2026-12-15', remark: 'Banjir' });
		const view = await readObligation(ctx, id);
		if (isRefusal(view)) throw new Error(view.refused);
		expect(view).toMatchObject({ due_on: '2026-12-15', planned_on: '2026-11-30', state: 'open' });
		expect(view.events.at(-1)).toMatchObject({
			act: 'extend',
			from_day: '2026-11-30',
			to_day: '2026-12-15',
			remark: 'Banjir'
		});
	});

	it('is let go and taken up again by the division, each with a reason', async () => {
		const id = await aDuty();
		expect(await waiveObligation(office.as('unitOfficer'), id, { remark: 'x' })).toEqual({
			refused: 'NOT_ALLOWED'
		});
		await waiveObligation(office.as('officer'), id, { remark: 'Kegiatan dibatalkan.' });
		expect(await waiveObligation(office.as('officer'), id, { remark: 'x' })).toEqual({
			refused: 'OBLIGATION_ACT_CLOSED',
			details: { state: 'waived' }
		});
		await reopenObligation(office.as('officer'), id, { remark: 'Keliru.' });
		expect(await stateOf(id)).toBe('open');
	});

	it('takes no paper of somebody else or of another record as evidence', async () => {
		const id = await aDuty();
		const foreign = await office.document('partner', 'Milik mitra');
		const answer = await evidenceObligation(office.as('unitOfficer'), id, { documentIds: [foreign] });
		expect(answer).toMatchObject({ refused: 'VALIDATION_FAILED' });
		expect(await stateOf(id)).toBe('open');
	});

	it('has one winner when two answer at once', async () => {
		const id = await aDuty();
		await evidenceObligation(office.as('unitOfficer'), id, { documentIds: [], remark: 'Selesai.' });
		const answers = await Promise.all([
			...Array.from({ length: 4 }, () => acceptObligation(office.as('officer'), id)),
			...Array.from({ length: 4 }, () => returnObligation(office.as('partner'), id, { remark: 'Kurang.' }))
		]);
		expect(answers.filter((one) => !isRefusal(one))).toHaveLength(1);
		const losers = answers.flatMap((one) => ('refused' in one ? [one.refused] : []));
		expect(losers.every((code) => ['STATE_CHANGED', 'OBLIGATION_ACT_CLOSED'].includes(code))).toBe(true);
	});

	it('handed in by the office for an absent partner says so', async () => {
		const id = await aDuty({ owner: { kind: 'partner', id: office.partners.own }, other: {} });
		await evidenceObligation(office.as('registrar'), id, {
			documentIds: [],
			remark: 'Diterima lewat surat.'
		});
		const view = await readObligation(office.as('partner'), id);
		if (isRefusal(view)) throw new Error(view.refused);
		expect(view.events.at(-1)).toMatchObject({ act: 'evidence', on_behalf: true, actor_name: 'Contoh TU' });
	});
});

describe('the list of duties', () => {
	it('shows what is late first, then by day, then what has no day, page by page', async () => {
		const of = newId();
		const subject = { kind: 'visit' as const, id: of, title: { id: 'Kunjungan', en: 'Visit' } };
		for (const dueOn of [null, '2026-12-01', '2026-11-01', '2026-11-23']) await aDuty({ subject, dueOn });
		const ctx = office.as('officer');
		const first = await listObligations(ctx, { subject: { kind: 'visit', id: of }, limit: 3 });
		if (isRefusal(first)) throw new Error(first.refused);
		expect(first.rows.map((one) => [one.due_on, one.late])).toEqual([
			['2026-11-01', true],
			['2026-11-23', false],
			['2026-12-01', false]
		]);
		const rest = await listObligations(ctx, { subject: { kind: 'visit', id: of }, cursor: first.next });
		if (isRefusal(rest)) throw new Error(rest.refused);
		expect(rest.rows.map((one) => one.due_on)).toEqual([null]);
		const late = await listObligations(ctx, { subject: { kind: 'visit', id: of }, late: true });
		if (isRefusal(late)) throw new Error(late.refused);
		expect(late.rows).toHaveLength(1);
	});

	it('counts what a reader sees and nothing else', async () => {
		const before = await countObligations(office.as('otherUnitOfficer'));
		await aDuty({ owner: { kind: 'unit', id: office.units.other }, dueOn: '2026-11-01' });
		const after = await countObligations(office.as('otherUnitOfficer'));
		if (isRefusal(before) || isRefusal(after)) throw new Error('refused');
		expect(after).toEqual({ late: before.late + 1, owed: before.owed + 1, to_accept: before.to_accept });
	});
});

describe('a recurring duty', () => {
	it('opens a year of occasions, and the later ones once, however often the worker comes by', async () => {
		const of = newId();
		const subject = { kind: 'membership' as const, id: of, title: { id: 'UCLG ASPAC', en: 'UCLG ASPAC' } };
		await aDuty({
			subject,
			kind: 'dues',
			dueOn: '2027-01-31',
			recurrence: 'quarterly',
			recursUntil: '2028-12-31',
			amount: { amount: '2500.00', currency: 'USD' }
		});
		const days = async () => {
			const page = await listObligations(office.as('officer'), { subject: { kind: 'membership', id: of } });
			if (isRefusal(page)) throw new Error(page.refused);
			return page.rows.map((one) => one.due_on);
		};
		expect(await days()).toEqual(['2027-01-31', '2027-04-30', '2027-07-31', '2027-10-31']);
		const before = office.today;
		office.today = '2028-03-01';
		await Promise.all([1, 2, 3].map(() => openNextOccasions(office.program())));
		await openNextOccasions(office.program());
		expect(await days()).toEqual([
			'2027-01-31',
			'2027-04-30',
			'2027-07-31',
			'2027-10-31',
			'2028-01-31',
			'2028-04-30',
			'2028-07-31',
			'2028-10-31'
		]);
		office.today = before;
	});

	it('is refused without a first day', async () => {
		await expect(aDuty({ dueOn: null, recurrence: 'yearly' })).rejects.toThrow('NEEDS_FIRST_DAY');
	});
});
