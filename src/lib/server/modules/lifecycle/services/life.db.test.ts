import { beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { changeAgreement, putAgreement } from '$tests/support/register';
import { listObligations, waiveObligation } from '$lib/server/modules/obligations';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	addAgreementObligation,
	askForAgreement,
	closeOutAgreement,
	decideRequest,
	handOverAsset,
	moveOnDispute,
	openDispute,
	readAgreementLife,
	recordAsset,
	recordTerm,
	startCarryingOut,
	terminateAgreement,
	withdrawRequest
} from '../index';

const database = useDatabase();
const office = useOffice(database);
beforeEach(() => {
	office.today = '2026-11-23';
});

const anAgreement = (more: object = {}) =>
	putAgreement(office.program(), {
		unitId: office.units.own,
		partner: { id: office.partners.own, name: 'PT Contoh Satu' },
		signedOn: '2025-07-01',
		endsOn: '2027-12-31',
		...more
	});
const dutiesOf = async (id: string) => {
	const page = await listObligations(office.as('officer'), {
		subject: { kind: 'agreement', id },
		limit: 100
	});
	if (isRefusal(page)) throw new Error(page.refused);
	return page.rows;
};
const statusOf = (id: string) =>
	office
		.program()
		.db.first(
			query
				.selectFrom('agreement')
				.select([
					'fact',
					'started_on',
					'closed_on',
					'term_known',
					'ends_on',
					'parent_id',
					'renews_id',
					'addendum_number'
				])
				.where('id', '=', id)
		);

describe('carrying out', () => {
	it('begins by an act of the unit, and from then on two evaluations a budget year fall due until the end', async () => {
		const id = await anAgreement();
		await startCarryingOut(office.as('unitOfficer'), id, { started_on: '2025-08-01', rhythm: 'half_yearly' });
		const due = (await dutiesOf(id)).map((duty) => [duty.kind, duty.due_on, duty.owner_name]);
		expect(due).toEqual([['evaluation', '2027-07-31', 'Dinas Lingkungan Hidup']]);
		expect((await statusOf(id))?.started_on).toBe('2025-08-01');
	});

	it('is not begun twice, nor by a unit that does not carry it out, nor before its signature or on a day to come', async () => {
		const id = await anAgreement();
		const start = (member: 'unitOfficer' | 'otherUnitOfficer', day: string) =>
			startCarryingOut(office.as(member), id, { started_on: day, rhythm: 'half_yearly' });
		expect(await start('otherUnitOfficer', '2026-01-01')).toEqual({ refused: 'NOT_ALLOWED' });
		expect(await start('unitOfficer', '2025-06-30')).toMatchObject({ refused: 'VALIDATION_FAILED' });
		expect(await start('unitOfficer', '2026-11-24')).toMatchObject({ refused: 'VALIDATION_FAILED' });
		expect(await start('unitOfficer', '2026-01-01')).toMatchObject({ id });
		expect(await start('unitOfficer', '2026-01-01')).toEqual({ refused: 'LIFE_ACT_CLOSED' });
	});
});

describe('an agreement whose term nobody knows', () => {
	it('gets its term once, with where it was found', async () => {
		const id = await anAgreement({ endsOn: null });
		const officer = office.as('officer');
		expect(await recordTerm(officer, id, { ends_on: '2027-06-30', reason: '' })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		await recordTerm(officer, id, { ends_on: '2027-06-30', reason: 'Pasal 9 naskah asli' });
		expect(await statusOf(id)).toMatchObject({ term_known: true, ends_on: '2027-06-30' });
		expect(await recordTerm(officer, id, { ends_on: '2030-06-30', reason: 'x' })).toEqual({
			refused: 'LIFE_ACT_CLOSED'
		});
	});
});

describe('ending before its time', () => {
	it('takes a reason of the law and a paper, ends what recurs, and leaves what was promised once', async () => {
		const id = await anAgreement();
		const officer = office.as('officer');
		const owner = { kind: 'partner', id: office.partners.own } as const;
		await addAgreementObligation(officer, id, {
			kind: 'report',
			what: 'Laporan',
			owner,
			due_on: '2026-12-31',
			recurrence: 'quarterly'
		});
		await addAgreementObligation(officer, id, {
			kind: 'goods',
			what: 'Mengembalikan mesin',
			owner,
			due_on: '2027-01-31'
		});
		const paper = await office.document('officer', 'Naskah pengakhiran');
		const end = {
			terminated_on: '2026-11-20',
			reason: 'breach',
			note: 'Tidak melapor.',
			document_id: paper
		} as const;
		expect(await terminateAgreement(office.as('unitOfficer'), id, end)).toEqual({ refused: 'NOT_ALLOWED' });
		expect(await terminateAgreement(officer, id, { ...end, reason: 'new_mayor' as never })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		expect(await terminateAgreement(officer, id, end)).toEqual({ id, waived: 4 });
		const pending = (await dutiesOf(id)).filter((duty) => duty.state === 'open');
		expect(pending.map((duty) => duty.what)).toEqual(['Mengembalikan mesin']);
		expect(await readAgreementLife(officer, id)).toMatchObject({ phase: 'terminated' });
	});
});

describe('closing out', () => {
	it('waits for what is owed, lent and disputed, and for somebody to say that nothing was lent', async () => {
		const id = await anAgreement({ endsOn: '2026-11-22' });
		const officer = office.as('officer');
		const close = (more: object = {}) => closeOutAgreement(officer, id, { note: 'Selesai.', ...more });
		await addAgreementObligation(officer, id, {
			kind: 'report',
			what: 'Laporan akhir',
			owner: { kind: 'unit', id: office.units.own },
			due_on: '2026-12-31'
		});
		const asset = await recordAsset(office.as('unitOfficer'), id, { what: 'Mesin', goes_to: 'partner' });
		if (isRefusal(asset)) throw new Error(asset.refused);
		const dispute = await openDispute(officer, id, { about: 'Biaya listrik', arose_on: '2026-10-01' });
		if (isRefusal(dispute)) throw new Error(dispute.refused);
		expect(await close()).toEqual({
			refused: 'LEFT_OVER',
			details: { obligations: 1, assets: 1, disputes: 1, nothing_recorded: false }
		});
		const bast = await office.document('unitOfficer', 'BAST');
		await handOverAsset(office.as('unitOfficer'), id, (asset as { id: string }).id, {
			handed_over_on: '2026-11-22',
			document_id: bast
		});
		await moveOnDispute(officer, id, (dispute as { id: string }).id, {
			forum: 'deliberation',
			happened_on: '2026-11-10',
			note: 'Dibagi dua.',
			settled: true
		});
		await waiveObligation(officer, (await dutiesOf(id))[0]!.id, { remark: 'Digabung laporan tahunan.' });
		expect(await close()).toEqual({ id });
		expect((await statusOf(id))?.closed_on).toBe('2026-11-23');
		expect(await close()).toEqual({ refused: 'LIFE_ACT_CLOSED' });
	});

	it('is refused while the agreement lives, and where no asset is recorded until somebody says that there is none', async () => {
		const living = await anAgreement();
		expect(await closeOutAgreement(office.as('officer'), living, { note: 'x' })).toEqual({
			refused: 'LIFE_ACT_CLOSED'
		});
		const ended = await anAgreement({ endsOn: '2026-11-22' });
		expect(await closeOutAgreement(office.as('officer'), ended, { note: 'x' })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		expect(await closeOutAgreement(office.as('officer'), ended, { note: 'x', no_assets: true })).toEqual({
			id: ended
		});
	});
});

describe('a dispute', () => {
	it('goes only where the law sends it, and takes no step after it was settled', async () => {
		const id = await anAgreement({ type: 'ksdd' });
		const officer = office.as('officer');
		const dispute = await openDispute(officer, id, { about: 'Batas', arose_on: '2026-10-01' });
		if (isRefusal(dispute)) throw new Error(dispute.refused);
		const step = (forum: 'court' | 'governor', settled = false) =>
			moveOnDispute(officer, id, (dispute as { id: string }).id, {
				forum,
				happened_on: '2026-11-01',
				note: 'Diputuskan.',
				settled
			});
		expect(await step('court')).toMatchObject({ refused: 'VALIDATION_FAILED' });
		expect(await step('governor', true)).toMatchObject({ id: (dispute as { id: string }).id });
		expect(await step('governor')).toEqual({ refused: 'DISPUTE_SETTLED' });
	});
});

describe('what is asked for an agreement', () => {
	const ask = (id: string, member: 'partner' | 'unitOfficer' | 'otherPartner' = 'unitOfficer') =>
		askForAgreement(office.as(member), id, {
			kind: 'renewal',
			reason: 'Layanan masih diperlukan.',
			wishes: { term_months: 24 }
		});
	const decide = async (requestId: string, more: object = {}) => {
		const scan = await office.document('registrar', 'Disposisi');
		return decideRequest(office.as('registrar'), requestId, {
			decision: 'granted',
			note: 'Setuju.',
			on_paper: { decided_by: office.people.head, decided_on: '2026-11-20', document_id: scan },
			...more
		});
	};
	const idOf = (answer: object) => {
		if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
		return (answer as { id: string }).id;
	};

	it('is asked by its unit or its partner, once at a time, and by no stranger', async () => {
		const id = await anAgreement({ published: false });
		expect(await ask(id, 'otherPartner')).toEqual({ refused: 'NOT_FOUND' });
		const answers = await Promise.all([ask(id), ask(id, 'partner'), ask(id)]);
		expect(answers.filter((one) => !isRefusal(one))).toHaveLength(1);
		expect(answers.flatMap((one) => ('refused' in one ? [one.refused] : []))).toEqual([
			'STATE_CHANGED',
			'STATE_CHANGED'
		]);
	});

	it('as a renewal, once granted, opens a case that goes the whole way anew and knows what it comes from', async () => {
		const id = await anAgreement();
		const request = idOf(await ask(id));
		const done = await decide(request, { burden: { in_current_budget: false } });
		const caseId = (done as { case_id: string }).case_id;
		const row = await office
			.program()
			.db.first(
				query
					.selectFrom('cooperation_case')
					.select(['purpose', 'agreement_id', 'procedure_key', 'answers', 'unit_id', 'partner_id', 'subject'])
					.where('id', '=', caseId)
			);
		expect(row).toMatchObject({
			purpose: 'renewal',
			agreement_id: id,
			procedure_key: 'ksdpk',
			unit_id: office.units.own,
			partner_id: office.partners.own,
			subject: 'Perpanjangan: Perjanjian uji'
		});
		expect(row!.answers).toMatchObject({ needs_council: true, initiator: 'region' });
		const steps = await office
			.program()
			.db.rows(query.selectFrom('case_step').select('step_key').where('case_id', '=', caseId));
		expect(steps.map((one) => one.step_key)).toEqual(['persiapan']);
	});

	it('as an addendum asks the council again only where the burden grows', async () => {
		for (const [burden, council] of [
			[{ burdens_public: true }, true],
			[{ burdens_public: false, burdens_assets_or_budget: false, in_current_budget: true }, false]
		] as const) {
			const id = await anAgreement();
			const request = idOf(
				await askForAgreement(office.as('unitOfficer'), id, {
					kind: 'addendum',
					reason: 'Harga berubah.',
					wishes: { what: 'Pasal 6 tentang tarif' }
				})
			);
			const done = await decide(request, { burden });
			const row = await office.program().db.first(
				query
					.selectFrom('cooperation_case')
					.select(['purpose', 'answers', 'procedure'])
					.where('id', '=', (done as { case_id: string }).case_id)
			);
			expect(row).toMatchObject({ purpose: 'addendum', answers: { needs_council: council } });
			expect((row!.procedure as { steps: { key: string }[] }).steps[0]!.key).toBe('usulan_adendum');
		}
	});

	it('is decided once, by who held the office on that day, and refused with a reason', async () => {
		const id = await anAgreement();
		const request = idOf(await ask(id));
		expect(await decideRequest(office.as('unitOfficer'), request, { decision: 'granted', note: '' })).toEqual(
			{ refused: 'NOT_ALLOWED' }
		);
		const scan = await office.document('registrar');
		const early = { decided_by: office.people.head, decided_on: '2020-01-01', document_id: scan };
		expect(await decide(request, { on_paper: early })).toMatchObject({ refused: 'NO_AUTHORITY_THAT_DAY' });
		expect(await decide(request, { decision: 'refused', note: ' ' })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		expect(
			await decideRequest(office.as('head'), request, { decision: 'refused', note: 'Belum dievaluasi.' })
		).toMatchObject({ state: 'refused', case_id: null });
		expect(await decide(request)).toEqual({ refused: 'REQUEST_SETTLED' });
	});

	it('is taken back by the side that asked', async () => {
		const id = await anAgreement();
		const request = idOf(await ask(id, 'partner'));
		expect(await withdrawRequest(office.as('unitOfficer'), request)).toEqual({ refused: 'NOT_ALLOWED' });
		expect(await withdrawRequest(office.as('partner'), request)).toEqual({ id: request });
	});

	it('has for an ended text only a renewal', async () => {
		const id = await anAgreement({ endsOn: '2026-11-22' });
		const life = await readAgreementLife(office.as('unitOfficer'), id);
		expect(life).toMatchObject({ asks: ['renewal'] });
		await changeAgreement(office.program(), id, {});
	});
});
