import { describe, expect, test } from 'vitest';
import {
	applyOutcome,
	after,
	foldCase,
	openActs,
	startCase,
	type CaseEvent
} from '$lib/server/modules/workflow';
import { isRefusal } from '$lib/server/platform/refusal';
import { clearanceOf } from './clearance';
import { nationalProcedures } from './procedures';

const facts = {
	at: '2026-11-02T02:00:00Z',
	day: '2026-11-02',
	actor: { person_id: null, role: 'cooperation_officer' }
} as const;
const ksdpl = nationalProcedures.ksdpl;
const ksdll = nationalProcedures.ksdll;

/** A case that entered at a step, as one of an earlier office does. */
function caseAt(entry: string): { state: ReturnType<typeof foldCase>; events: CaseEvent[] } {
	const start = startCase(ksdpl, { initiator: 'partner' }, facts, entry);
	if (isRefusal(start)) throw new Error(start.refused);
	return { state: foldCase(ksdpl, [start]), events: [start] };
}

describe('the clearance of a foreign agreement', () => {
	test('names who holds it and the papers that the gate still lacks', () => {
		const { state, events } = caseAt('verifikasi');
		const told = clearanceOf(state, events);
		expect(told.present).toMatchObject({ key: 'verifikasi', since: '2026-11-02' });
		expect(told.held_by?.id).toContain('Kementerian Dalam Negeri');
		expect(told.missing.length).toBeGreaterThan(0);
		expect(told.steps.map(({ key }) => key)).toContain('penyerahan_kemlu');
	});

	test('keeps the letter of each answer and the day of it', () => {
		const { state, events } = caseAt('verifikasi');
		expect(openActs(state, 'cooperation_officer')[0]?.outcomes).toContain('granted');
		const granted = applyOutcome(state, 'verifikasi', 'granted', {
			...facts,
			letter_number: '099/1/PFKS',
			letter_date: '2026-11-01'
		});
		if (isRefusal(granted)) throw new Error(granted.refused);
		const told = clearanceOf(after(state, granted), [...events, ...granted]);
		expect(told.steps.find(({ key }) => key === 'verifikasi')).toMatchObject({
			position: 'done',
			done_on: '2026-11-02',
			letter_number: '099/1/PFKS'
		});
		expect(told.held_by).toBeNull();
	});

	test('of a continuation asks the council for nothing (domain 10.20)', () => {
		const start = startCase(ksdll, { continues_national_cooperation: true }, facts);
		if (isRefusal(start)) throw new Error(start.refused);
		const told = clearanceOf(foldCase(ksdll, [start]), [start]);
		expect(told.steps.find(({ key }) => key === 'persetujuan_dprd')?.position).toBe('not_applicable');
	});
});
