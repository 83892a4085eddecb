import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice, type Member } from '$tests/support/office';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import {
	answerInquiry,
	ask,
	confirmInquiry,
	listInquiries,
	objectToAnswer,
	readInquiry,
	trackInquiry,
	type InquiryKind
} from '..';

const database = useDatabase();
const office = useOffice(database);
const from = { address: '203.0.113.9' };
const anybody = () => ({ ...office.program(), actor: { kind: 'anonymous' as const } });
const sure = <Value>(value: Value): Exclude<Value, Refusal> => {
	if (isRefusal(value)) throw new Error(`${value.refused} ${JSON.stringify(value.details)}`);
	return value as Exclude<Value, Refusal>;
};
const mails = async (to: string) =>
	(await office
		.program()
		.db.rows(
			query
				.selectFrom('kept_mail')
				.select(['subject', 'body'])
				.where('recipient', '=', to)
				.orderBy('kept_at')
				.orderBy('id')
		)) as { subject: string; body: string }[];

let asked = 0;
async function received(kind: InquiryKind): Promise<{ number: string; id: string; email: string }> {
	asked += 1;
	const email = `warga${asked}@contoh.test`;
	const sent = sure(
		await ask(
			anybody(),
			{
				kind,
				name: 'Contoh Warga',
				email,
				address: 'Jalan Contoh 1',
				body: 'Salinan kesepakatan bersama air bersih',
				purpose: 'Penelitian',
				way: 'file'
			},
			{ address: `203.0.113.${asked}` }
		)
	);
	const token = /konfirmasi\/(\S+)/.exec((await mails(email))[0]!.body)![1]!;
	const { number } = sure(await confirmInquiry(anybody(), token));
	expect(sure(await confirmInquiry(anybody(), token)).number).toBe(number);
	return { number, id: sent.id, email };
}
const act = (
	member: Member,
	id: string,
	what: Parameters<typeof answerInquiry>[2],
	text: string,
	exemption?: string
) => answerInquiry(office.as(member), id, what, { text, exemption });

beforeAll(() => {
	office.today = '2026-03-02';
});

describe('what the public asks', () => {
	it('reaches the office only once the address was proved, and says what is missing beside its field', async () => {
		const empty = await ask(anybody(), { kind: 'information', name: '', email: 'x', body: '' }, from);
		expect(
			isRefusal(empty) && (empty.details!.errors as { field: string }[]).map((one) => one.field)
		).toEqual(['name', 'address', 'body', 'purpose', 'email', 'way']);
		sure(
			await ask(
				anybody(),
				{ kind: 'question', name: 'Contoh', email: 'tanya@contoh.test', body: 'Apa itu KSDD?' },
				from
			)
		);
		expect(sure(await listInquiries(office.as('officer'), 'open')).rows).toEqual([]);
		expect(await confirmInquiry(anybody(), 'salah.salah')).toMatchObject({ refused: 'NOT_FOUND' });
	});

	it('is a service where it is a question: answered by mail, without a day of the law', async () => {
		const question = await received('question');
		expect(sure(await trackInquiry(anybody(), question.number, from))).toMatchObject({
			state: 'open',
			due_on: null
		});
		expect(await act('officer', question.id, 'extend', 'Belum sempat')).toMatchObject({
			refused: 'ACT_CLOSED'
		});
		sure(await act('officer', question.id, 'give', 'Kerja sama antardaerah.'));
		expect((await mails(question.email)).at(-1)!.body).toContain('Kerja sama antardaerah.');
		expect(await objectToAnswer(anybody(), question.number, 'Kurang')).toMatchObject({
			refused: 'OBJECTION_CLOSED'
		});
	});

	it('has ten working days where it is a request, seventeen once extended, counted from its receipt', async () => {
		const calendar = await workingDaysOf(office.program());
		const request = await received('information');
		const day = office.today;
		const due = async () => sure(await trackInquiry(anybody(), request.number, from)).due_on;
		expect(await due()).toBe(calendar.add(day, 10).day);
		office.today = calendar.add(day, 3).day;
		sure(await act('officer', request.id, 'extend', 'Dokumen ada di arsip lama'));
		expect(await due()).toBe(calendar.add(day, 17).day);
		expect(await act('officer', request.id, 'extend', 'Sekali lagi')).toMatchObject({
			refused: 'ACT_CLOSED'
		});
		expect((await mails(request.email)).at(-1)!.body).toContain('Dokumen ada di arsip lama');
		office.today = day;
	});

	it('is refused only by one of the exemptions, and the refusal opens thirty working days to object', async () => {
		const calendar = await workingDaysOf(office.program());
		const request = await received('information');
		expect(await act('officer', request.id, 'refuse', 'Rahasia')).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		sure(await act('officer', request.id, 'refuse', 'Posisi runding.', 'f'));
		expect((await mails(request.email)).at(-1)!.body).toContain('Pasal 17 huruf f');
		const answered = office.today;
		const seen = sure(await trackInquiry(anybody(), request.number, from));
		expect(seen).toMatchObject({
			state: 'refused',
			exemption: 'f',
			objection_until: calendar.add(answered, 30).day
		});
		office.today = calendar.add(answered, 31).day;
		expect(await objectToAnswer(anybody(), request.number, 'Sudah lewat')).toMatchObject({
			refused: 'OBJECTION_CLOSED'
		});
		office.today = calendar.add(answered, 30).day;
		sure(await objectToAnswer(anybody(), request.number, 'Perundingan sudah selesai'));
		expect(sure(await trackInquiry(anybody(), request.number, from)).due_on).toBe(
			calendar.add(office.today, 30).day
		);
		expect(await act('officer', request.id, 'answer_objection', 'x')).toMatchObject({
			refused: 'NOT_ALLOWED'
		});
		sure(await act('secretary', request.id, 'answer_objection', 'Diberikan sebagian.'));
		expect(sure(await trackInquiry(anybody(), request.number, from)).state).toBe('settled');
		office.today = answered;
	});

	it('may be objected to when no answer came in time', async () => {
		const calendar = await workingDaysOf(office.program());
		const day = office.today;
		const request = await received('information');
		office.today = calendar.add(day, 10).day;
		expect(await objectToAnswer(anybody(), request.number, 'Lama')).toMatchObject({
			refused: 'OBJECTION_CLOSED'
		});
		office.today = calendar.add(day, 11).day;
		sure(await objectToAnswer(anybody(), request.number, 'Tidak dijawab'));
		office.today = day;
	});
});

describe('whoever asks', () => {
	it('is named to those who answer only, and stands in no audit text and on no tracking page', async () => {
		const request = await received('information');
		expect(sure(await readInquiry(office.as('officer'), request.id)).requester).toMatchObject({
			name: 'Contoh Warga'
		});
		for (const member of ['secretary', 'auditor'] as const)
			expect(sure(await readInquiry(office.as(member), request.id)).requester).toBeNull();
		for (const member of ['partner', 'unitOfficer', 'member', 'admin'] as const)
			expect(await readInquiry(office.as(member), request.id)).toMatchObject({ refused: 'NOT_ALLOWED' });
		const tracked = JSON.stringify(await trackInquiry(anybody(), request.number, from));
		const { rows } = await database.owner.query<{ text: string }>(
			`select string_agg(body, '') as text from audit_entry where subject_kind = 'inquiry'`
		);
		for (const secret of ['Contoh Warga', request.email, 'Jalan Contoh 1']) {
			expect(tracked).not.toContain(secret);
			expect(rows[0]!.text).not.toContain(secret);
		}
	});
});
