import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice, type Member } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { readWord } from '$lib/server/platform/word';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { openDocument } from '$lib/server/modules/cooperation';
import { storeDocument } from '$lib/server/modules/documents';
import { approveList, recordConsent, recordReview } from './judge-list';
import { carryOutList } from './carry-out-list';
import { changeRule } from './change-rule';
import { drawUpList, proposeEarlyRemoval } from './draw-up-list';
import { makeDestructionMinutes } from './make-destruction-minutes';
import { readDestructionList, removalsOf } from './read-lists';
import { listDue } from './read-schedule';
import { destructionReminders } from './remind-of-lists';
import { reviewFate } from './review-fate';
import { dropList, strikeLine } from './settle-lines';

const database = useDatabase();
const office = useOffice(database);
const sure = <Value>(value: Value): Exclude<Value, Refusal> => {
	if (isRefusal(value)) throw new Error(`${value.refused} ${JSON.stringify(value.details)}`);
	return value as Exclude<Value, Refusal>;
};
const registrar = () => office.as('registrar');
const rule = {
	kind: 'agreement_domestic',
	months: '24',
	fate: 'destroyed',
	ground: '',
	scheduleNumber: 'JRA 1/2026',
	approver: 'regional_secretary',
	consent: 'long'
};

beforeAll(async () => {
	office.today = '2026-11-23';
	sure(await changeRule(registrar(), rule));
});

async function anAgreement(title: string, endsOn = '2020-01-31'): Promise<string> {
	return putAgreement(office.program(), { title, fact: 'in_force', endsOn, type: 'ksdpk', published: true });
}

async function aPaper(
	kind: 'agreement' | 'case' | 'proposal',
	id: string,
	text: string,
	origin = 'uploaded'
) {
	const stored = sure(
		await storeDocument(office.as('officer'), {
			kind: 'naskah',
			title: 'Naskah',
			owner: { kind, id },
			fileName: 'naskah.pdf',
			mediaType: 'application/pdf',
			content: Buffer.from(text),
			origin: origin as 'uploaded',
			disclosure: kind === 'agreement' ? 'public' : 'restricted'
		})
	);
	await database.owner.query(
		`insert into file_page (tenant_id, sha256, number, text, origin) select 1, sha256, 1, 'isi naskah', 'layer'
		from file_reading where sha256 = $1 on conflict do nothing`,
		[stored.sha256]
	);
	return stored;
}

/** How many papers everybody sees of an agreement. */
async function publicPapers(id: string): Promise<number> {
	const rows = await office.program().db.rows<{ papers: unknown[] }>({
		text: 'select papers from published_agreement_detail where id = $1',
		values: [id]
	});
	const listed = await office.program().db.rows({
		text: 'select id from published_document where agreement_id = $1',
		values: [id]
	});
	expect(rows[0]!.papers).toHaveLength(listed.length);
	return listed.length;
}

/** Who is reminded of a list today. */
async function reminded(id: string): Promise<string[]> {
	const missing = await destructionReminders.missing(office.program());
	const mine = missing.filter((one) => one.subject_id === id);
	expect(destructionReminders.line(office.program(), mine[0]!).text).toContain('DUM-');
	return mine.map(({ email }) => email.replace('@contoh.test', '')).toSorted();
}

/** A list of what is due, as far as it is asked for. */
async function aList(upTo: 'drawn' | 'reviewed' | 'approved' | 'minuted'): Promise<string> {
	const { id } = sure(await drawUpList(registrar(), 'agreement_domestic'));
	if (upTo === 'drawn') return id;
	sure(
		await recordReview(registrar(), id, {
			panel: 'Contoh Satu; Arsiparis',
			decree: '',
			reviewedOn: office.today,
			note: ''
		})
	);
	if (upTo === 'reviewed') return id;
	sure(await approveList(office.as('secretary'), id));
	if (upTo === 'approved') return id;
	sure(await makeDestructionMinutes(registrar(), id, minutes));
	return id;
}
const minutes = {
	number: '045/BA-1/2026',
	on: '2026-11-23',
	place: 'Kota Contoh',
	paperMethod: 'dicacah',
	witnesses: 'Contoh Saksi Satu; Auditor\nContoh Saksi Dua; Staf'
};
const act = async (id: string, member: Member = 'registrar') =>
	carryOutList(office.as(member), id, await office.document(member, 'Pindaian'));

describe('a list for destruction', () => {
	test('holds what is due and free alone, is judged in its order by the proper people, and names nothing twice', async () => {
		const [free, disputed, parent] = await Promise.all(
			['Bebas', 'Sengketa', 'Induk'].map((one) => anAgreement(one))
		);
		await anAgreement('Muda', '2026-01-31');
		await putAgreement(office.program(), {
			title: 'Anak',
			fact: 'in_force',
			endsOn: '2030-01-01',
			parentId: parent
		});
		await database.owner.query(
			`insert into agreement_dispute (tenant_id, id, agreement_id, about, arose_on, created_at) values (1, gen_random_uuid(), $1, 'x', '2021-01-01', now())`,
			[disputed]
		);
		for (const member of ['partner', 'unitOfficer', 'auditor', 'admin'] as const)
			expect(await drawUpList(office.as(member), 'agreement_domestic')).toMatchObject({
				refused: 'NOT_ALLOWED'
			});
		const drawn = sure(await drawUpList(registrar(), 'agreement_domestic'));
		expect(drawn.lines).toBe(1);
		expect(await drawUpList(registrar(), 'agreement_domestic')).toMatchObject({ refused: 'NOTHING_DUE' });
		const list = sure(await readDestructionList(office.as('auditor'), drawn.id));
		expect([list.number, list.lines.map((line) => line.title), list.acts]).toEqual([
			'DUM-001/2026',
			['Bebas'],
			[]
		]);
		expect(await approveList(office.as('secretary'), drawn.id)).toMatchObject({ refused: 'STATE_CHANGED' });
		expect(await strikeLine(registrar(), drawn.id, { lineId: list.lines[0]!.id, reason: 'x' })).toMatchObject(
			{
				refused: 'LAST_LINE'
			}
		);
		const panel = { panel: 'Tanpa jabatan', decree: '', reviewedOn: '2026-11-24', note: '' };
		expect(await recordReview(registrar(), drawn.id, panel)).toMatchObject({
			details: { errors: [{ field: 'panel' }, { field: 'reviewed_on', message: 'DAY_FUTURE' }] }
		});
		sure(
			await recordReview(registrar(), drawn.id, {
				...panel,
				panel: 'Contoh Satu; Arsiparis',
				reviewedOn: office.today
			})
		);
		for (const member of ['registrar', 'officer', 'legal'] as const)
			expect(await approveList(office.as(member), drawn.id)).toMatchObject({ refused: 'NOT_ALLOWED' });
		expect(sure(await removalsOf(registrar(), 'agreement', free!))).toMatchObject([
			{ number: 'DUM-001/2026' }
		]);
		sure(await dropList(registrar(), drawn.id, 'Keliru'));
		expect(sure(await drawUpList(registrar(), 'agreement_domestic')).lines).toBe(1);
		const [again] = sure(await removalsOf(registrar(), 'agreement', free!));
		sure(await dropList(registrar(), again!.list_id, 'Keliru'));
	});

	test('waits for consent from outside where papers are kept for ten years, and takes an approval from paper', async () => {
		sure(await changeRule(registrar(), { ...rule, months: '60', consent: 'always' }));
		const id = await aList('reviewed');
		expect(await approveList(office.as('secretary'), id)).toMatchObject({ refused: 'CONSENT_MISSING' });
		expect(await reminded(id)).toEqual(['officer', 'registrar']);
		const letter = { from: 'ANRI', number: 'B-1', consentedOn: office.today, documentId: null };
		expect(await recordConsent(registrar(), id, letter)).toMatchObject({ refused: 'DOCUMENT_MISSING' });
		sure(await recordConsent(registrar(), id, { ...letter, documentId: await office.document('registrar') }));
		expect(await reminded(id)).toEqual(['secretary']);
		sure(
			await approveList(registrar(), id, {
				byName: 'Contoh Sekda',
				byPosition: 'Sekretaris Daerah',
				approvedOn: office.today,
				documentId: await office.document('registrar')
			})
		);
		expect(sure(await readDestructionList(registrar(), id))).toMatchObject({
			state: 'approved',
			approved_by: null,
			approved_by_name: 'Contoh Sekda'
		});
		sure(await dropList(registrar(), id, 'Keliru'));
		sure(await changeRule(registrar(), rule));
	});

	test('of several approvals at once, on screen and from paper, exactly one wins and is written down', async () => {
		for (let round = 0; round < 4; round++) {
			const id = await aList('reviewed');
			const papers = [await office.document('registrar'), await office.document('registrar')];
			const fromPaper = (documentId: string) =>
				approveList(registrar(), id, {
					byName: 'Contoh Sekda',
					byPosition: 'Sekretaris Daerah',
					approvedOn: office.today,
					documentId
				});
			const all = await Promise.all([
				approveList(office.as('secretary'), id),
				...papers.map(fromPaper),
				approveList(office.as('secretary'), id)
			]);
			expect(all.filter((one) => !isRefusal(one))).toEqual([{ id }]);
			for (const one of all)
				expect(one).toEqual(isRefusal(one) ? expect.objectContaining({ refused: 'STATE_CHANGED' }) : { id });
			const list = sure(await readDestructionList(registrar(), id));
			expect(list.state).toBe('approved');
			// A paper that came too late belongs to nobody, and is swept.
			const { rows } = await database.owner.query(
				`select id from document where owner_kind = 'destruction_list' and owner_id = $1`,
				[id]
			);
			expect(rows.map((row) => row.id)).toEqual([list.approval_document_id].filter(Boolean));
			const said = await database.owner.query(
				`select 1 from audit_entry where event = 'DESTRUCTION_LIST_APPROVED' and subject_id = $1`,
				[id]
			);
			expect(said.rowCount).toBe(1);
			sure(await dropList(registrar(), id, 'Keliru'));
		}
	});

	test('is carried out once, stops what changed meanwhile, and leaves of the rest the fact alone', async () => {
		const [kept, gone, prolonged] = await Promise.all(
			['Tetap', 'Musnah', 'Panjang'].map((one) => anAgreement(one, '2019-06-30'))
		);
		const shared = await aPaper('agreement', kept!, 'isi yang sama');
		const twin = await aPaper('agreement', gone!, 'isi yang sama');
		const own = await aPaper('agreement', gone!, 'isi yang hanya di sini');
		expect(shared.sha256).toBe(twin.sha256);
		expect(await publicPapers(gone!)).toBe(2);
		const id = await aList('minuted');
		const list = sure(await readDestructionList(registrar(), id));
		const pdf = sure(await openDocument(registrar(), list.minutes_document_id!));
		expect(pdf.size).toBeGreaterThan(5_000);
		const word = sure(await openDocument(registrar(), list.minutes_word_id!));
		const pieces: Buffer[] = [];
		for await (const piece of word.content) pieces.push(piece as Buffer);
		expect(JSON.stringify(await readWord(Buffer.concat(pieces)))).toContain('Contoh Saksi Dua');
		await database.owner.query(`update agreement set ends_on = '2031-01-01' where id = $1`, [prolonged]);
		await database.owner.query(
			`insert into agreement_dispute (tenant_id, id, agreement_id, about, arose_on, created_at) values (1, gen_random_uuid(), $1, 'x', '2021-01-01', now())`,
			[kept]
		);
		expect(await carryOutList(registrar(), id, null)).toMatchObject({ refused: 'DOCUMENT_MISSING' });
		const both = await Promise.all([act(id), act(id, 'officer')]);
		expect(both.filter(isRefusal)).toMatchObject([{ refused: 'STATE_CHANGED' }]);
		const after = sure(await readDestructionList(registrar(), id));
		const stateOf = (subject: string) => {
			const line = after.lines.find((one) => one.subject_id === subject)!;
			return [line.state, line.stop];
		};
		expect([kept, gone, prolonged].map((one) => stateOf(one!))).toEqual([
			['stopped', 'dispute'],
			['removed', null],
			['stopped', 'not_due']
		]);
		// What another living paper names stays; the rest is refused with the list, and found by nobody.
		expect(isRefusal(await openDocument(registrar(), shared.id))).toBe(false);
		for (const one of [twin, own])
			expect(await openDocument(registrar(), one.id)).toMatchObject({
				refused: 'DOCUMENT_REMOVED',
				details: { list: after.number, on: '2026-11-23' }
			});
		const { rows } = await database.owner.query<{ sha256: string; size: number }>(
			`select f.sha256, f.size from file f where removed_at is not null and not exists (select from file_reading r where r.sha256 = f.sha256)
				and not exists (select from file_page p where p.sha256 = f.sha256) and f.sha256 = any ($1)`,
			[[own.sha256, shared.sha256]]
		);
		expect(rows).toEqual([{ sha256: own.sha256, size: 22 }]);
		expect(await publicPapers(gone!)).toBe(0);
		expect(await publicPapers(kept!)).toBe(1);
		expect(sure(await listDue(registrar(), { limit: 50 })).rows.map((row) => row.id)).not.toContain(gone);
	});
});

describe('what is looked at again', () => {
	test('goes on a list only when somebody said so', async () => {
		sure(await changeRule(registrar(), { ...rule, fate: 'reassess' }));
		const id = await anAgreement('Dinilai', '2015-01-31');
		expect(await drawUpList(registrar(), 'agreement_domestic')).toMatchObject({ refused: 'NOTHING_DUE' });
		const said = { subject: 'agreement', id, outcome: 'destroyed', reason: 'Tidak bernilai guna' };
		expect(await reviewFate(office.as('auditor'), said)).toMatchObject({ refused: 'NOT_ALLOWED' });
		expect(await reviewFate(registrar(), { ...said, reason: '' })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		expect(
			await reviewFate(registrar(), { ...said, id: await anAgreement('Muda', '2026-10-31') })
		).toMatchObject({
			refused: 'NOT_TO_REVIEW'
		});
		sure(await reviewFate(registrar(), said));
		const list = sure(await drawUpList(registrar(), 'agreement_domestic'));
		expect(list.lines).toBe(1);
		sure(await reviewFate(registrar(), { ...said, outcome: 'permanent' }));
		expect(sure(await readDestructionList(registrar(), list.id)).lines).toMatchObject([{ stop: 'fate' }]);
	});
});

describe("a refused applicant's papers", () => {
	test('go before their time with the consent of a second person; the case stays', async () => {
		const [proposal, kase] = [newId(), newId()];
		await database.tenant(1).write((uow) => {
			uow.add(
				query.insertInto('proposal').values({
					id: proposal,
					state: 'submitted',
					email: 'a@contoh.test',
					answers: JSON.stringify({ petugas: { contact_1_name: 'Contoh' }, kak: { title: 'Judul' } }),
					created_at: new Date(),
					updated_at: new Date()
				})
			);
			uow.add(
				query.insertInto('cooperation_case').values({
					id: kase,
					proposal_id: proposal,
					procedure_key: 'ksdpk',
					procedure: '{}',
					answers: '{}',
					subject: 'Ditolak',
					state: 'open',
					opened_on: '2026-01-01',
					created_at: new Date(),
					updated_at: new Date()
				})
			);
			uow.audit({
				at: new Date(),
				actor: { id: null, role: 'test' },
				event: 'CASE_OPENED',
				subject: { kind: 'case', id: kase }
			});
		});
		const given = await aPaper('proposal', proposal, 'surat pemohon');
		const made = await aPaper('case', kase, 'surat penolakan', 'made');
		const asked = {
			caseId: kase,
			ground: 'request',
			reason: 'Permintaan',
			requestedOn: '2026-11-20',
			documentId: null
		};
		expect(await proposeEarlyRemoval(registrar(), asked)).toMatchObject({ refused: 'NOT_REFUSED' });
		await database.owner.query(
			`update cooperation_case set state = 'rejected', status = 'rejected', closed_on = '2026-03-01' where id = $1`,
			[kase]
		);
		expect(await proposeEarlyRemoval(registrar(), { ...asked, requestedOn: '' })).toMatchObject({
			details: { errors: [{ field: 'requested_on', message: 'REQUIRED' }] }
		});
		const { id } = sure(await proposeEarlyRemoval(office.as('officer'), asked));
		expect(await proposeEarlyRemoval(registrar(), asked)).toMatchObject({ refused: 'ALREADY_LISTED' });
		for (const member of ['officer', 'registrar'] as const)
			expect(await approveList(office.as(member), id)).toMatchObject({ refused: 'NOT_ALLOWED' });
		expect(await carryOutList(registrar(), id, null)).toMatchObject({ refused: 'STATE_CHANGED' });
		sure(await approveList(office.as('legal'), id));
		expect(sure(await carryOutList(registrar(), id, null))).toMatchObject({ removed: 1, files: 1 });
		expect(await openDocument(office.as('officer'), given.id)).toMatchObject({ refused: 'DOCUMENT_REMOVED' });
		expect(isRefusal(await openDocument(office.as('officer'), made.id))).toBe(false);
		const { rows } = await database.owner.query(
			`select p.email, p.answers, c.state, c.subject from proposal p join cooperation_case c on c.proposal_id = p.id where p.id = $1`,
			[proposal]
		);
		expect(rows).toEqual([
			{ email: null, answers: { kak: { title: 'Judul' } }, state: 'rejected', subject: 'Ditolak' }
		]);
		const log = await database.owner.query<{ body: string }>(
			`select string_agg(body, ' ') as body from audit_entry where event in ('DESTRUCTION_CARRIED_OUT', 'EARLY_REMOVAL_PROPOSED', 'DOCUMENT_REMOVED')`
		);
		expect(log.rows[0]!.body).not.toMatch(/contoh\.test|Permintaan|surat pemohon/);
	});
});
