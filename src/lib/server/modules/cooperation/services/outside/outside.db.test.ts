import { describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import { useDatabase } from '$tests/support/database';
import { aCase, type BuiltCase } from '$tests/support/cases';
import { useOffice } from '$tests/support/office';
import { gateOfCase } from '../papers/dossier';
import { readCaseView } from '../read-case';
import { listChases, listWaitingOutside } from './list-outside';
import { noteChase, type Chase } from './note-chase';

const database = useDatabase();
const office = useOffice(database);

const given = <Done>(answer: Done): Exclude<Done, { refused: string }> => {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Done, { refused: string }>;
};
const asked: Chase = {
	askedOn: '2026-11-23',
	way: 'phone',
	whom: 'Contoh Kasubag Persidangan',
	reach: '0741 000',
	answer: 'Masih menunggu jadwal komisi',
	askAgainOn: '2026-11-30'
};

/** A case whose offer is answered by the partner outside: the first gate that every domestic case comes to. */
async function atTheGate(): Promise<{ made: BuiltCase; step: string }> {
	const made = await aCase(office, {
		answers: { initiator: 'region', partner_kind: 'local_government' }
	}).waitingForOffer();
	const view = given(await readCaseView(office.as('officer'), made.id));
	const gate = view.line.find(
		(entry) => entry.kind === 'await_external' && entry.position !== 'not_applicable'
	)!;
	for (let guard = 0; guard < 6; guard += 1) {
		const open = await made.open();
		if (open.includes(gate.key)) break;
		const now = given(await readCaseView(office.as('officer'), made.id));
		const step = now.line.find((entry) => entry.key === open[0])!;
		const document_id = await office.document('officer');
		const act = {
			draft: ['ready', { document_id }],
			number: ['assign', { party: 'region' }],
			record: ['done', { papers: [] }],
			initial: ['initial', {}]
		} as const;
		const [outcome, input] = act[step.kind as keyof typeof act];
		const member =
			step.kind === 'initial'
				? (
						{
							legal_officer: 'legal',
							regional_secretary: 'secretary',
							cooperation_officer: 'officer'
						} as const
					)[step.actor_role as 'legal_officer']
				: 'officer';
		await made.act(member, step.key, outcome, input as never);
	}
	expect(await made.open()).toContain(gate.key);
	return { made, step: gate.key };
}

describe('a case that waits outside', () => {
	test('stands on the list, the oldest first, and says who is to be asked and when', async () => {
		office.today = '2026-11-02';
		const old = await atTheGate();
		office.today = '2026-11-20';
		const young = await atTheGate();
		await old.made.act('officer', old.step, 'sent', { letter_number: '1/DPRD', letter_date: '2026-11-20' });
		office.today = '2026-11-23';
		const { rows } = given(await listWaitingOutside(office.as('officer')));
		expect(rows.map((row) => row.case_id)).toEqual([old.made.id, young.made.id]);
		expect(rows[0]).toMatchObject({
			sent: true,
			since: '2026-11-20',
			days: 3,
			letter_number: '1/DPRD',
			ask_now: true
		});
		expect(rows[1]).toMatchObject({ sent: false, since: '2026-11-20', ask_now: false });

		given(await noteChase(office.as('registrar'), old.made.id, old.step, asked));
		const [after] = given(await listWaitingOutside(office.as('officer'))).rows;
		expect(after).toMatchObject({
			whom: asked.whom,
			reach: asked.reach,
			ask_again_on: '2026-11-30',
			ask_now: false
		});
		office.today = '2026-11-30';
		expect(given(await listWaitingOutside(office.as('officer'), { due: true })).rows[0]).toMatchObject({
			ask_now: true
		});
		const [told] = given(await listChases(office.as('officer'), old.made.id));
		expect(told).toMatchObject({ way: 'phone', by: 'Contoh TU' });
	});

	test('is asked after by the office alone, at a step that is open and waits outside', async () => {
		office.today = '2026-11-23';
		const { made, step } = await atTheGate();
		expect(await noteChase(office.as('partner'), made.id, step, asked)).toMatchObject({
			refused: 'NOT_ALLOWED'
		});
		expect(await noteChase(office.as('officer'), made.id, 'periksa_kelengkapan', asked)).toMatchObject({
			refused: 'STEP_UNKNOWN'
		});
		const later = { ...asked, askedOn: '2026-11-24' };
		expect(await noteChase(office.as('officer'), made.id, step, later)).toMatchObject({
			details: { errors: [{ field: 'asked_on', message: 'DAY_IN_FUTURE' }] }
		});
		await made.act('officer', step, 'granted', {
			letter_number: '2',
			letter_date: '2026-11-23',
			document_id: await office.document('officer')
		});
		expect(await noteChase(office.as('officer'), made.id, step, asked)).toMatchObject({
			refused: 'STATE_CHANGED'
		});
		expect(await listChases(office.as('partner'), made.id)).toMatchObject({ refused: 'NOT_FOUND' });
	});
});

test('the gate names each required paper that is not there yet', async () => {
	const made = await aCase(office, {
		procedure: 'ksdpl',
		answers: { initiator: 'region', partner_kind: 'foreign_local_government', needs_council: true }
	}).waitingForCheck();
	const view = given(await readCaseView(office.as('officer'), made.id));
	const gate = await gateOfCase(office.as('officer'), view);
	expect(gate.step).not.toBeNull();
	expect(gate.missing.every((paper) => paper.need === 'required' && paper.file === null)).toBe(true);
	expect(gate.papers.filter((paper) => paper.file !== null).length).toBeGreaterThan(0);
});
