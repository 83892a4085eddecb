import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import {
	listOfficeInitiatives,
	publishInitiative,
	readInnovation,
	readPortfolio,
	readPublicInitiative,
	readPublicInnovation,
	publishInnovation,
	recordInitiative,
	recordInnovation,
	reportServiceRecord,
	writeInitiativePart,
	writeInnovationPart
} from '$lib/server/modules/portfolio';
import { isRefusal } from '$lib/server/platform/refusal';

const database = useDatabase();
const office = useOffice(database);

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details ?? {})}`);
	return answer as Exclude<Value, { refused: string }>;
}
const record = async (head: Record<string, string>) =>
	given(await recordInitiative(office.as('officer'), head)).id;
const service = (more: Record<string, string> = {}) =>
	record({ kind: 'service', name_id: 'Izin', stage: 'running', unit_id: office.units.own, ...more });

describe('the portfolio', () => {
	test('shows a late service at the area above it, and to nobody outside before it is published', async () => {
		const area = await record({ kind: 'area', name_id: 'Perizinan' });
		const id = await service({ parent_id: area, standard_days: '5', standard_unit: 'working_days' });
		given(
			await reportServiceRecord(office.as('unitOfficer'), id, {
				from_on: '2026-01-01',
				to_on: '2026-03-31',
				handled: '10',
				within_standard: '4',
				average_days: '7.5'
			})
		);
		const all = given(await listOfficeInitiatives(office.as('auditor')));
		expect(all.find((one) => one.id === area)!.health).toMatchObject({
			level: 'bad',
			reasons: [{ code: 'BELOW', id, because: { code: 'STANDARD_MISSED', taken: '7.5' } }]
		});
		expect(await readPublicInitiative(office.as('officer'), id)).toBeUndefined();
		given(await publishInitiative(office.as('officer'), id, { isPublished: true, version: 1 }));
		// Its area is not published: what is shown names nothing above it.
		const shown = (await readPortfolio(office.as('officer'))).find((one) => one.id === id)!;
		expect(shown).toMatchObject({ parentId: null, latest: { averageDays: '7.5', byMachine: true } });
	});

	test('keeps a service to its own unit, and a programme from standing under a service', async () => {
		const id = await service();
		const milestone = { what_id: 'Tonggak', planned_on: '2026-12-01' };
		expect(
			await writeInitiativePart(office.as('otherUnitOfficer'), 'milestone', id, milestone)
		).toMatchObject({ refused: 'NOT_ALLOWED' });
		expect(
			await recordInitiative(office.as('otherUnitOfficer'), {
				kind: 'service',
				name_id: 'Milik lain',
				unit_id: office.units.own
			})
		).toMatchObject({ refused: 'NOT_ALLOWED' });
		given(await writeInitiativePart(office.as('unitOfficer'), 'milestone', id, milestone));
		expect(
			await recordInitiative(office.as('officer'), { kind: 'programme', name_id: 'Program', parent_id: id })
		).toMatchObject({ refused: 'VALIDATION_FAILED', details: { errors: [{ message: 'PARENT_KIND' }] } });
	});

	test('takes no span of time twice, and no more within the standard than were handled', async () => {
		const id = await service();
		const span = { from_on: '2026-01-01', to_on: '2026-03-31', handled: '10', average_days: '3' };
		expect(
			await reportServiceRecord(office.as('officer'), id, { ...span, within_standard: '11' })
		).toMatchObject({ details: { errors: [{ field: 'within_standard' }] } });
		given(await reportServiceRecord(office.as('officer'), id, { ...span, within_standard: '0' }));
		expect(await reportServiceRecord(office.as('officer'), id, span)).toMatchObject({
			details: { errors: [{ field: 'from_on', message: 'ONCE' }] }
		});
	});
});

describe('an innovation', () => {
	test('says who came to learn and what they took home; evidence of results stays inside', async () => {
		const { id } = given(await recordInnovation(office.as('officer'), { name: 'Bank sampah' }));
		given(
			await writeInnovationPart(office.as('officer'), 'learning', id, {
				direction: 'to',
				party: 'Kota tetangga',
				what_id: 'Cara memilah'
			})
		);
		given(
			await writeInnovationPart(office.as('officer'), 'result', id, {
				year: '2025',
				what_id: 'Hasil',
				evidence: 'RAHASIA'
			})
		);
		given(await publishInnovation(office.as('officer'), id, { isPublished: true, version: 1 }));
		const file = (await readPublicInnovation(office.as('officer'), id))!;
		expect(file.learning).toMatchObject([{ direction: 'to', party: 'Kota tetangga' }]);
		expect(JSON.stringify(file)).not.toContain('RAHASIA');
		expect(given(await readInnovation(office.as('auditor'), id)).mayWrite).toBe(false);
	});

	test('is offered to others only with a word of what they get', async () => {
		expect(
			await recordInnovation(office.as('officer'), { name: 'Kelas terbuka', offered: 'yes' })
		).toMatchObject({ details: { errors: [{ field: 'offer_id', message: 'REQUIRED' }] } });
	});
});
