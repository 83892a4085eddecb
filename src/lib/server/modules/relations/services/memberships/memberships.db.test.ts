import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { listObligations } from '$lib/server/modules/obligations';
import {
	changeMembership,
	listMembershipDues,
	listSisterCities,
	outwardView,
	publishMembership,
	publishSisterCity,
	readMembership,
	recordMembership,
	recordSisterCity,
	writeMembershipPart,
	writeSisterPart
} from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';

const database = useDatabase();
const office = useOffice(database);
const officer = () => office.as('officer');

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details ?? {})}`);
	return answer as Exclude<Value, { refused: string }>;
}

let bodies = 0;
const aMembership = async () =>
	given(
		await recordMembership(officer(), {
			partner: `Jejaring ${(bodies += 1)}`,
			partner_kind: 'international_organisation',
			partner_country: 'ID',
			standing: 'member',
			since: '2020-01-01'
		})
	).id;
const dutiesOf = async (id: string) =>
	given(await listObligations(officer(), { subject: { kind: 'membership', id }, limit: 50 })).rows;

describe('a membership', () => {
	test('asks for a decision before each renewal, once for each day of renewal', async () => {
		const id = await aMembership();
		const renewed = (renews_on: string, version: number) =>
			changeMembership(
				officer(),
				id,
				{ standing: 'member', since: '2020-01-01', renews_on, unit_id: office.units.own },
				version
			);
		given(await renewed('2027-06-01', 1));
		given(await renewed('2027-06-01', 2));
		expect((await dutiesOf(id)).map(({ kind, due_on }) => [kind, due_on])).toEqual([
			['evaluation', '2027-04-02']
		]);
		given(await renewed('2028-06-01', 3));
		expect(await dutiesOf(id)).toHaveLength(2);
		const decision = { renewal_on: '2028-06-01', decision: 'renew', decided_on: '2026-11-10' };
		const words = { decided_by: 'Wali Kota', reason: 'Manfaatnya lebih dari iurannya' };
		given(await writeMembershipPart(officer(), 'decision', id, { ...decision, ...words }));
		expect((await dutiesOf(id)).map(({ due_on, state }) => [due_on, state])).toContainEqual([
			'2028-04-02',
			'accepted'
		]);
		expect(await renewed('2029-06-01', 1)).toMatchObject({ refused: 'STATE_CHANGED' });
	});

	test('owes its dues until they are paid, in their own currency', async () => {
		const id = await aMembership();
		const due = { year: '2026', amount: '2500.00', currency: 'USD', due_on: '2026-12-15' };
		const owed = given(await writeMembershipPart(officer(), 'due', id, due));
		given(await writeMembershipPart(officer(), 'due', id, { ...due, year: '2025', paid_on: '2026-01-02' }));
		expect(
			(await dutiesOf(id)).map(({ kind, amount, currency, due_on }) => [
				kind,
				Number(amount),
				currency,
				due_on
			])
		).toEqual([['dues', 2500, 'USD', '2026-12-15']]);
		expect(
			await writeMembershipPart(officer(), 'due', id, { ...due, year: '2024', rate: '16000' })
		).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field: 'rate', message: 'RATE_WHOLE' }] }
		});
		const paid = { ...due, paid_on: '2026-11-15' };
		given(await writeMembershipPart(officer(), 'due', id, paid, { id: owed.id, version: 1 }));
		expect((await dutiesOf(id)).map(({ state }) => state)).toEqual(['accepted']);
		given(await writeMembershipPart(officer(), 'due', id, due, { id: owed.id, version: 2 }));
		expect((await dutiesOf(id)).map(({ state }) => state)).toEqual(['open']);
	});

	test('has a value sheet in rupiah by dated rates, which outsiders see of the dues only, and only once it is published', async () => {
		const id = await aMembership();
		const rated = { currency: 'USD', rate: '16250.5', rate_on: '2026-11-02', rate_source: 'Kurs tengah' };
		given(await writeMembershipPart(officer(), 'due', id, { year: '2026', amount: '1000', ...rated }));
		given(await writeMembershipPart(officer(), 'benefit', id, { year: '2026', what_id: 'Pendampingan' }));
		given(
			await writeMembershipPart(officer(), 'meeting', id, {
				title: 'Kongres',
				held_on: '2026-05-04',
				attended: 'Orang Rahasia'
			})
		);
		expect(given(await readMembership(officer(), id)).sheet).toEqual([
			{
				year: 2026,
				dues: { amount: '16250500.00', currency: 'IDR' },
				benefits: null,
				benefitCount: 1,
				meetings: 1,
				offices: 0,
				unrated: 0
			}
		]);
		const shown = async () =>
			(await listMembershipDues(officer())).filter(({ membershipId }) => membershipId === id);
		expect(await shown()).toEqual([]);
		given(await publishMembership(officer(), id, { isPublished: true, version: 1 }));
		expect(await shown()).toHaveLength(1);
		expect(await writeMembershipPart(office.as('unitOfficer'), 'due', id, {})).toMatchObject({
			refused: 'NOT_ALLOWED'
		});
	});

	test('that is real carries the mark of an example on whatever the demonstration adds to it, and on nothing else', async () => {
		const id = await aMembership();
		given(await publishMembership(officer(), id, { isPublished: true, version: 1 }));
		const met = (title: string) => ({ title, held_on: '2026-05-04', country: 'TH' });
		given(await writeMembershipPart(officer(), 'meeting', id, met('Sungguhan')));
		given(await writeMembershipPart({ ...officer(), mode: 'demo' }, 'meeting', id, met('Karangan')));
		const { meetings } = await outwardView(officer());
		expect(
			meetings
				.filter(({ country }) => country === 'TH')
				.map(({ title, isExample }) => `${title} ${isExample}`)
				.sort()
		).toEqual(['Karangan true', 'Sungguhan false']);
	});
});

describe('a sister city', () => {
	test('stands where its latest stage says, compares by each criterion once, and lies abroad', async () => {
		expect(
			await recordSisterCity(officer(), { name: 'Kota Bandung', country: 'ID', purpose_id: 'Sungai' })
		).toMatchObject({ refused: 'VALIDATION_FAILED' });
		const { id } = given(
			await recordSisterCity(officer(), { name: 'Kota Jauh', country: 'KR', purpose_id: 'Sungai' })
		);
		const stage = (name: string, happened_on: string) =>
			writeSisterPart(officer(), 'stage', id, { stage: name, happened_on });
		given(await stage('exploration', '2026-09-01'));
		given(await stage('contact', '2026-02-01'));
		const criterion = { criterion: 'size', answer: 'partly', ours: '600.000', theirs: '350.000' };
		given(await writeSisterPart(officer(), 'criterion', id, criterion));
		expect(await writeSisterPart(officer(), 'criterion', id, criterion)).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field: 'criterion', message: 'ONCE' }] }
		});
		expect(await listSisterCities(officer())).toEqual([]);
		given(await publishSisterCity(officer(), id, { isPublished: true, version: 1 }));
		expect(await listSisterCities(officer())).toMatchObject([
			{ name: 'Kota Jauh', stage: 'exploration', stages: [{ stage: 'contact' }, { stage: 'exploration' }] }
		]);
	});
});
