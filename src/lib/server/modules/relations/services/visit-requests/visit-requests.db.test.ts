import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { placeMade } from '$lib/server/modules/documents';
import {
	actOnOwnVisitRequest,
	actOnVisitRequest,
	askForVisit,
	demonstrationVisitLink,
	listVisitRequests,
	readOwnVisitRequest,
	readVisit,
	readVisitRequest,
	sendVisitRequest,
	trackVisitRequest
} from '$lib/server/modules/relations';

const database = useDatabase();
const office = useOffice(database);
const guest = (): Ctx => ({ ...office.as('officer'), actor: { kind: 'anonymous' }, mode: 'demo' });

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details ?? {})}`);
	return answer as Exclude<Value, { refused: string }>;
}

const asked = {
	institution: 'Pemerintah Kabupaten Seberang',
	institution_kind: 'local_government',
	theme: 'Bank sampah',
	wished_on: '2027-02-01',
	people: '12',
	letter_number: '090/1',
	letter_date: '2026-11-02',
	visitor_name: 'Orang Rahasia',
	visitor_office: 'Kepala Bidang',
	email: 'tamu@daerah.go.id'
};
const letter = async () =>
	placeMade(guest(), {
		content: Buffer.from('%PDF-1.7 surat'),
		mediaType: 'application/pdf',
		fileName: 's.pdf'
	});
async function aRequest() {
	const { id } = given(await askForVisit(guest(), asked, { address: '10.0.0.1' }));
	const token = (await demonstrationVisitLink(guest(), id))!.split('/').at(-1)!;
	return { id, token };
}
const act = async (member: Parameters<typeof office.as>[0], id: string, input: Record<string, string>) => {
	const found = await readVisitRequest(office.as('officer'), id);
	return actOnVisitRequest(office.as(member), id, input as { outcome: string }, given(found).row.version);
};

describe('a request to visit', () => {
	test('reaches the office only by the link of its mail and with its letter, and then has a receipt of its own', async () => {
		const { id, token } = await aRequest();
		expect(given(await listVisitRequests(office.as('officer')))).toEqual([]);
		expect(await sendVisitRequest(guest(), token, undefined)).toMatchObject({ refused: 'VALIDATION_FAILED' });
		expect(await sendVisitRequest(guest(), `${token}x`, await letter())).toMatchObject({
			refused: 'NOT_FOUND'
		});
		const { receipt } = given(await sendVisitRequest(guest(), token, await letter()));
		expect(receipt).toMatch(/^K-2026-\d{6}-[0-9A-Z]{4}$/);
		const seen = given(await trackVisitRequest(guest(), receipt.toLowerCase(), { address: '10.0.0.2' }));
		expect(seen.line.map(({ position }) => position)).toEqual(['done', 'open', 'ahead', 'ahead', 'ahead']);
		expect(JSON.stringify({ ...seen, state: undefined })).not.toContain('Orang Rahasia');
		expect(given(await readVisitRequest(office.as('officer'), id)).clock?.due).toBeTruthy();
	});

	test('becomes a visit by the host unit, which no other unit can answer for, and ends with what was taken home', async () => {
		const { id, token } = await aRequest();
		given(await sendVisitRequest(guest(), token, await letter()));
		expect(await act('unitOfficer', id, { outcome: 'accept' })).toMatchObject({ refused: 'NOT_FOUND' });
		expect(await act('officer', id, { outcome: 'accept' })).toMatchObject({ refused: 'VALIDATION_FAILED' });
		given(await act('officer', id, { outcome: 'accept', unit_id: office.units.own }));
		// A step that sends no mail leaves the guests the link that they have.
		expect(given(await readOwnVisitRequest(guest(), token)).row.unit_id).toBe(office.units.own);
		const day = { outcome: 'approve', starts_on: '2026-11-24' };
		expect(await act('otherUnitOfficer', id, day)).toMatchObject({ refused: 'NOT_FOUND' });
		expect(await act('unitOfficer', id, { ...day, starts_on: '2020-01-01' })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		const { visit_id: visitId } = given(await act('unitOfficer', id, day));
		const visit = async () => given(await readVisit(office.as('officer'), visitId!)).head;
		expect(await visit()).toMatchObject({ kind: 'study_visit', state: 'planned', starts_on: '2026-11-24' });
		expect(await act('officer', id, { outcome: 'done' })).toMatchObject({ refused: 'VISIT_AHEAD' });
		office.today = '2026-11-25';
		given(await act('officer', id, { outcome: 'done' }));
		given(await act('officer', id, { outcome: 'submit', note: 'Kami meniru buku tabungannya.' }));
		expect(await visit()).toMatchObject({ state: 'held', took_home: 'Kami meniru buku tabungannya.' });
		expect(given(await readVisitRequest(office.as('officer'), id)).state.status).toBe('completed');
	});

	test('goes back with a note and is mended by the newest link alone', async () => {
		const { id, token } = await aRequest();
		given(await sendVisitRequest(guest(), token, await letter()));
		expect(await act('officer', id, { outcome: 'return' })).toMatchObject({ refused: 'VALIDATION_FAILED' });
		given(await act('officer', id, { outcome: 'return', note: 'Hari lain' }));
		const mended = { act: 'mend', days: { wished_on: '2027-03-01' }, letter: undefined } as const;
		expect(await actOnOwnVisitRequest(guest(), token, mended)).toMatchObject({ refused: 'NOT_FOUND' });
		expect(given(await readVisitRequest(office.as('officer'), id)).row.open_step).toBe('permohonan');
	});
});
