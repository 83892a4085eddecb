import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { listObligations } from '$lib/server/modules/obligations';
import {
	changeVisit,
	followOffer,
	listVisitsAbout,
	publishVisit,
	readPublicVisit,
	readVisit,
	recordVisit,
	removeVisitPart,
	setVisitState,
	writeVisitPart
} from '$lib/server/modules/relations';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';

const database = useDatabase();
const office = useOffice(database);

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details ?? {})}`);
	return answer as Exclude<Value, { refused: string }>;
}

const visit = (over: Readonly<Record<string, string>> = {}) => ({
	direction: 'incoming',
	kind: 'visit',
	title_id: 'Kunjungan delegasi',
	title_en: 'Visit of a delegation',
	country: 'KR',
	starts_on: '2026-11-16',
	ends_on: '2026-11-17',
	place: 'Balai kota',
	...over
});
const officer = () => office.as('officer');
const aVisit = async (over = {}) => given(await recordVisit(officer(), visit(over))).id;
const dutiesOf = async (id: string) =>
	given(await listObligations(officer(), { subject: { kind: 'visit', id }, limit: 50 })).rows;

describe('a visit', () => {
	test('names each field that is wrong, and is recorded by the division alone', async () => {
		expect(
			await recordVisit(officer(), visit({ country: 'Korea', ends_on: '2026-11-15', title_id: '' }))
		).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: {
				errors: [
					{ field: 'title_id', message: 'REQUIRED' },
					{ field: 'country', message: 'TOO_LONG' },
					{ field: 'ends_on', message: 'ENDS_BEFORE_START' }
				]
			}
		});
		expect(await recordVisit(office.as('unitOfficer'), visit())).toMatchObject({ refused: 'NOT_ALLOWED' });
	});

	test('abroad asks the ministry at least ten days before departure, and owes a report after the return', async () => {
		const id = await aVisit({
			direction: 'outgoing',
			starts_on: '2027-03-15',
			ends_on: '2027-03-18',
			unit_id: office.units.own
		});
		const file = given(await readVisit(officer(), id));
		expect(file.head.state).toBe('planned');
		expect(file.parts.permit.map(({ kind, due_on }) => [kind, due_on])).toContainEqual([
			'pdln_request',
			'2027-03-05'
		]);
		expect((await dutiesOf(id)).map(({ kind, due_on, owner_name }) => [kind, due_on, owner_name])).toEqual([
			['report', '2027-04-01', 'Dinas Lingkungan Hidup']
		]);
		expect(await aVisit({ direction: 'incoming' }).then(dutiesOf)).toEqual([]);
	});

	test('moves its permits and its report with its days, and owes no report once it is called off', async () => {
		const days = { direction: 'outgoing', starts_on: '2027-03-15', ends_on: '2027-03-18' };
		const id = await aVisit(days);
		given(
			await changeVisit(officer(), id, visit({ ...days, starts_on: '2027-04-05', ends_on: '2027-04-06' }), 1)
		);
		const permits = given(await readVisit(officer(), id)).parts.permit;
		expect(permits.map(({ due_on }) => due_on).toSorted()).toEqual([
			'2027-03-26',
			'2027-04-05',
			'2027-04-05',
			'2027-04-05'
		]);
		const report = async () => (await dutiesOf(id)).map(({ due_on, state }) => [due_on, state]);
		expect(await report()).toEqual([['2027-04-20', 'open']]);
		given(await setVisitState(officer(), id, { state: 'cancelled', version: 2 }));
		expect(await report()).toEqual([['2027-04-20', 'waived']]);
		given(await setVisitState(officer(), id, { state: 'planned', version: 3 }));
		expect(await report()).toEqual([['2027-04-20', 'open']]);
	});

	test('sends a cohort off without permits or a report: the journey is the cohort’s own', async () => {
		const id = await aVisit({ direction: 'outgoing', kind: 'send_off' });
		expect(given(await readVisit(officer(), id)).parts.permit).toEqual([]);
		expect(await dutiesOf(id)).toEqual([]);
	});

	test('turns what was offered into a duty once, and never a plan or a wish', async () => {
		const id = await aVisit();
		const said = async (kind: string) =>
			given(await writeVisitPart(officer(), 'statement', id, { kind, text_id: `Isi ${kind}` })).id;
		const [offered, wished] = [await said('offered'), await said('wished')];
		const following = { owner: 'unit', owner_id: office.units.own, due_on: '2026-12-31' } as const;
		expect(await followOffer(officer(), id, wished, following)).toMatchObject({ refused: 'NOT_OFFERED' });
		given(await followOffer(officer(), id, offered, following));
		expect(await followOffer(officer(), id, offered, following)).toMatchObject({
			refused: 'FOLLOWED_ALREADY'
		});
		expect((await dutiesOf(id)).map(({ what, due_on }) => [what, due_on])).toEqual([
			['Isi offered', '2026-12-31']
		]);
		expect(await removeVisitPart(officer(), 'statement', id, { id: offered, version: 2 })).toMatchObject({
			refused: 'IN_USE'
		});
	});

	test('a gift that was received is a duty due 30 working days later, or sooner where the region says so', async () => {
		const id = await aVisit();
		const gift = {
			direction: 'received',
			kind: 'gift',
			happened_on: '2026-11-16',
			what: 'Vas',
			giver: 'Tamu',
			receiver: 'Wali Kota',
			amount: '500000',
			currency: 'IDR'
		};
		const vase = given(await writeVisitPart(officer(), 'gift', id, gift));
		given(await writeVisitPart(officer(), 'gift', id, { ...gift, direction: 'given' }));
		const strict = {
			...officer(),
			tenant: { ...officer().tenant, settings: { visit_terms: { gift_report: 7 } } }
		};
		given(await writeVisitPart(strict, 'gift', id, { ...gift, what: 'Buku' }));
		const lax = {
			...officer(),
			tenant: { ...officer().tenant, settings: { visit_terms: { gift_report: 45 } } }
		};
		given(await writeVisitPart(lax, 'gift', id, { ...gift, what: 'Pena' }));
		const { parts } = given(await readVisit(officer(), id));
		// No holiday stands in this table: 30 working days are six weeks. No rule of a region can make it longer.
		expect(parts.gift.map(({ what, due_on }) => `${String(what)} ${String(due_on)}`).sort()).toEqual([
			'Buku 2026-11-25',
			'Pena 2026-12-28',
			'Vas 2026-12-28',
			'Vas null'
		]);
		expect(await dutiesOf(id)).toHaveLength(3);
		const reported = { ...gift, reported_on: '2026-11-16', report_number: 'GR-1' };
		given(await writeVisitPart(officer(), 'gift', id, reported, { id: vase.id, version: 1 }));
		expect((await dutiesOf(id)).filter(({ state }) => state === 'accepted')).toHaveLength(1);
		expect(given(await readVisit(office.as('unitOfficer'), id)).parts.gift).toEqual([]);
		expect(await writeVisitPart(officer(), 'gift', id, { ...gift, currency: '' })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
	});

	test('a gift is reported by whoever received it, in person; once somebody else is named, by them', async () => {
		const id = await aVisit();
		const gift = {
			direction: 'received',
			kind: 'gift',
			happened_on: '2026-11-16',
			what: 'Kain',
			giver: 'Tamu',
			receiver: 'Tamu lain'
		};
		const cloth = given(await writeVisitPart(officer(), 'gift', id, gift));
		const owners = async () =>
			(
				await database.owner.query<{ state: string; owner: string; is_personal: boolean }>(
					`select state, coalesce(owner_person_id, owner_unit_id) as owner, is_personal from obligation
						where subject_id = $1 order by created_at, id`,
					[id]
				)
			).rows;
		expect(await owners()).toMatchObject([{ state: 'open', is_personal: false }]);
		const named = { ...gift, receiver: 'Wali Kota' };
		given(await writeVisitPart(officer(), 'gift', id, named, { id: cloth.id, version: 1 }));
		expect((await owners()).slice(1)).toEqual([
			{ state: 'open', owner: office.people.head, is_personal: true }
		]);
		expect((await owners())[0]).toMatchObject({ state: 'waived' });
		const reported = { ...named, reported_on: '2026-11-18' };
		given(await writeVisitPart(officer(), 'gift', id, reported, { id: cloth.id, version: 2 }));
		expect((await owners()).map(({ state }) => state)).toEqual(['waived', 'accepted']);
	});

	test('shows outsiders nothing before it is published, and then no child, no gift and no note of the talks', async () => {
		const id = await aVisit({ agenda_note: 'Rahasia pembicaraan', kind: 'meeting' });
		given(
			await writeVisitPart(officer(), 'delegate', id, {
				side: 'guest',
				name: 'Anak Tamu',
				office_id: 'Pelajar',
				is_minor: 'yes'
			})
		);
		expect(
			await writeVisitPart(officer(), 'delegate', id, { side: 'guest', name: 'Anak Lain', is_minor: 'yes' })
		).toMatchObject({ refused: 'VALIDATION_FAILED' });
		given(await writeVisitPart(officer(), 'delegate', id, { side: 'guest', name: 'Kepala Kantor' }));
		given(
			await writeVisitPart(officer(), 'item', id, {
				happens_on: '2026-11-16',
				what: 'Dialog',
				note: 'Catatan acara'
			})
		);
		expect(await readPublicVisit(officer(), id)).toMatchObject({ refused: 'NOT_FOUND' });
		given(await publishVisit(officer(), id, { isPublished: true, version: 1 }));
		const shown = JSON.stringify(given(await readPublicVisit(officer(), id)));
		for (const seen of ['Pelajar', 'Kepala Kantor', 'Dialog']) expect(shown).toContain(seen);
		for (const kept of ['Anak Tamu', 'Rahasia pembicaraan', 'Catatan acara'])
			expect(shown).not.toContain(kept);
	});

	test('that tells what a source tells is not changed by hand; permits and gifts may be added', async () => {
		const sourceId = newId();
		await database.tenant(1).write((uow) => {
			uow.add(query.insertInto('source').values({ id: sourceId, key: newId(), publisher: 'Koran' } as never));
			uow.audit({
				at: new Date(),
				actor: { id: null, role: 'test' },
				event: 'FACTS_SEEDED',
				subject: { kind: 'source', id: sourceId }
			});
		});
		const id = await aVisit();
		await database.tenant(1).write((uow) => {
			uow.add(query.updateTable('visit').set({ source_id: sourceId }).where('id', '=', id));
			uow.audit({
				at: new Date(),
				actor: { id: null, role: 'test' },
				event: 'FACTS_SEEDED',
				subject: { kind: 'visit', id }
			});
		});
		expect(await changeVisit(officer(), id, visit(), 1)).toMatchObject({ refused: 'RECORD_FROM_SOURCE' });
		expect(await writeVisitPart(officer(), 'delegate', id, { side: 'guest', name: 'Orang' })).toMatchObject({
			refused: 'RECORD_FROM_SOURCE'
		});
		given(await writeVisitPart(officer(), 'cost', id, { kind: 'other', payer: 'region' }));
	});

	test('is tied to what is there, and the occasion of an agreement or a cohort is found from it', async () => {
		const nowhere = { agreement_id: newId(), cohort_id: newId() };
		expect(await recordVisit(officer(), visit(nowhere))).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field: 'agreement_id' }, { field: 'cohort_id' }] }
		});
		const ceremony = await aVisit({ kind: 'send_off', direction: 'outgoing' });
		expect(given(await readVisit(officer(), ceremony)).head.kind).toBe('send_off');
		expect(given(await listVisitsAbout(officer(), { agreementId: newId() }))).toEqual([]);
	});

	test('two who change it at once: one wins, the other is told', async () => {
		const id = await aVisit();
		given(await changeVisit(officer(), id, visit({ place: 'Aula' }), 1));
		expect(await changeVisit(office.as('registrar'), id, visit(), 1)).toMatchObject({
			refused: 'STATE_CHANGED'
		});
	});
});
