import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	applyOutcome,
	foldCase,
	isUnderWay,
	openSteps,
	outcomesOfKind,
	stepsNotWalked,
	type Answers,
	type Procedure
} from '$lib/server/modules/workflow';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	aCase,
	anActor,
	everyFact,
	onward,
	possibleOutcomes,
	walk,
	walkTo,
	type WalkedCase
} from '$tests/support/case-walk';
import { nationalProcedures, procedureKeys } from '.';

const everyOutcome = [...new Set(Object.values(outcomesOfKind).flat())];
const answersOf: fc.Arbitrary<Answers> = fc.record({
	initiator: fc.constantFrom('region', 'partner'),
	partner_kind: fc.constantFrom('company', 'international_ngo', 'local_government'),
	needs_council: fc.boolean(),
	continues_national_cooperation: fc.boolean()
});
const walks = fc.record({
	key: fc.constantFrom(...procedureKeys),
	answers: answersOf,
	choices: fc.array(fc.nat(), { minLength: 0, maxLength: 120 })
});

/** As the numbers choose, four times in five onward, so that walks come deep as well as back and to an end. */
function wander(procedure: Procedure, answers: Answers, choices: readonly number[]): WalkedCase {
	let at = aCase(procedure, answers);
	for (const choice of choices) {
		const possible = possibleOutcomes(at.state);
		const likely = possible.filter(({ step, outcome }) => outcome === onward[step.kind]);
		const from = choice % 5 === 0 ? possible : likely;
		const chosen = from[Math.floor(choice / 5) % Math.max(from.length, 1)];
		if (chosen === undefined) return at;
		at = walk(at, chosen.step.key, chosen.outcome);
	}
	return at;
}

describe('every procedure, walked at random', { timeout: 30_000 }, () => {
	test('comes to exactly one end, with nothing left open', () => {
		fc.assert(
			fc.property(walks, ({ key, answers, choices }) => {
				const { state } = walkTo(wander(nationalProcedures[key], answers, choices));
				expect(['completed', 'rejected']).toContain(state.status);
				expect(openSteps(state)).toEqual([]);
				expect(state.visits.every((visit) => visit.closed_on !== null)).toBe(true);
				if (state.status === 'completed') expect(stepsNotWalked(state)).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	test('the events alone give the same state as the acts one by one', () => {
		fc.assert(
			fc.property(walks, ({ key, answers, choices }) => {
				const { state, events } = wander(nationalProcedures[key], answers, choices);
				const stored = JSON.parse(JSON.stringify({ procedure: nationalProcedures[key], events }));
				expect(foldCase(stored.procedure, stored.events)).toEqual(state);
			}),
			{ numRuns: 100 }
		);
	});

	test('whatever is not possible is refused, and changes nothing', () => {
		fc.assert(
			fc.property(walks, fc.nat({ max: 60 }), ({ key, answers, choices }, stop) => {
				const at = wander(nationalProcedures[key], answers, choices.slice(0, stop));
				const before = JSON.stringify(at.state);
				const open = openSteps(at.state);
				const sent = new Set(
					at.state.visits.filter((v) => v.closed_on === null && v.sent).map((v) => v.step)
				);
				for (const step of at.state.procedure.steps) {
					for (const outcome of everyOutcome) {
						const made = applyOutcome(at.state, step.key, outcome, everyFact(at.state, step, outcome));
						const possible =
							isUnderWay(at.state.status) &&
							open.includes(step.key) &&
							(outcomesOfKind[step.kind] as readonly string[]).includes(outcome) &&
							!(outcome === 'sent' && sent.has(step.key));
						expect(isRefusal(made), `${step.key} ${outcome}`).toBe(!possible);
					}
				}
				expect(JSON.stringify(at.state)).toBe(before);
			}),
			{ numRuns: 40 }
		);
	});
});

describe.each(procedureKeys)('%s', (key) => {
	const procedure = nationalProcedures[key];
	const answers: Answers = { initiator: 'region', needs_council: true };

	test('can be walked from the proposal to the published agreement', () => {
		const { state } = walkTo(aCase(procedure, answers));
		expect(state.status).toBe('completed');
		expect(state.done).toContain('publikasi');
		expect(state.done.at(-1)).toBe('penatausahaan');
	});

	test('every step can be done on paper and entered by the registrar, and shows it', () => {
		let at = aCase(procedure, answers);
		for (let turn = 0; turn < 100 && isUnderWay(at.state.status); turn += 1) {
			const [next] = possibleOutcomes(at.state);
			if (next === undefined) break;
			at = walk(at, next.step.key, onward[next.step.kind], {
				actor: anActor('registrar'),
				on_paper: {
					decided_by: `paper-${next.step.key}`,
					decided_on: '2026-03-02',
					document_id: `scan-${next.step.key}`
				}
			});
		}
		expect(at.state.status).toBe('completed');
		expect(at.state.decisions.every((decision) => decision.on_paper)).toBe(true);
	});

	test('a paper sent back with a reason comes to whoever handed it in, and is checked again', () => {
		const checked = walkTo(aCase(procedure, { ...answers, initiator: 'partner' }), 'periksa_kelengkapan');
		const returned = walk(checked, 'periksa_kelengkapan', 'return');
		const first = procedure.steps[0]?.key ?? '';
		expect(openSteps(returned.state)).toEqual([first]);
		expect(returned.state.visits.at(-1)?.waits).toEqual([
			{ from: '2026-03-02', to: null, cause: 'applicant' }
		]);
		const again = walk(returned, first, 'submit');
		expect(openSteps(again.state)).toEqual(['periksa_kelengkapan']);
		expect(again.state.visits.at(-1)?.round).toBe(2);
	});

	test('no signature before the head of region has decided', () => {
		const signing = procedure.steps.find((step) => step.kind === 'sign')?.key ?? '';
		const early = walkTo(aCase(procedure, answers), 'keputusan_kdh');
		expect(
			applyOutcome(early.state, signing, 'signed', {
				...everyFact(
					early.state,
					procedure.steps.find((s) => s.key === signing)!,
					'signed'
				)
			})
		).toMatchObject({ refused: 'STEP_NOT_OPEN' });
	});
});

test('a contract cannot be signed before its joint agreement', () => {
	for (const key of ['ksdd', 'ksdpk'] as const) {
		const order = nationalProcedures[key].steps.map((step) => step.key);
		expect(order.indexOf('ttd_kb')).toBeLessThan(order.indexOf('ttd_pks'));
		const before = walkTo(aCase(nationalProcedures[key]), 'ttd_kb');
		expect(openSteps(before.state)).toEqual(['ttd_kb']);
	}
});

test('abroad, nothing is signed before council, ministry and full powers', () => {
	for (const key of ['ksdpl', 'ksdll'] as const) {
		const { state } = walkTo(aCase(nationalProcedures[key]), 'ttd_naskah');
		for (const step of ['persetujuan_dprd', 'verifikasi', 'persetujuan_menteri', 'full_powers']) {
			expect(state.done).toContain(step);
		}
	}
});

test('a continuation walks without exploration, early consultation and council', () => {
	const { state } = walkTo(aCase(nationalProcedures.ksdll, { continues_national_cooperation: true }));
	for (const step of ['penjajakan', 'konsultasi_loi', 'persetujuan_dprd'])
		expect(state.done).not.toContain(step);
	expect(state.done).toContain('persetujuan_menteri');
});

test('a further contract under the same joint agreement enters at its drafting', () => {
	const child = aCase(nationalProcedures.ksdpk, { needs_council: true }, '2026-03-02', 'penyusunan_pks');
	expect(openSteps(child.state)).toEqual(['penyusunan_pks']);
	expect(walkTo(child).state.status).toBe('completed');
});

test('a text that the ministry sends back is discussed again before it is approved', () => {
	const asked = walkTo(aCase(nationalProcedures.ksdpl), 'persetujuan_menteri');
	const back = walk(asked, 'persetujuan_menteri', 'returned');
	expect(openSteps(back.state)).toEqual(['penyusunan_naskah']);
	expect(openSteps(walk(back, 'penyusunan_naskah', 'ready').state)).toEqual(['pembahasan']);
});

test('papers that the council sends back go out again, and the signed joint agreement stands', () => {
	const asked = walkTo(aCase(nationalProcedures.ksdd, { needs_council: true }), 'persetujuan_dprd');
	const back = walk(asked, 'persetujuan_dprd', 'returned');
	expect(openSteps(back.state)).toEqual(['persetujuan_dprd']);
	expect(back.state.done).toContain('ttd_kb');
	expect(back.state.status).toBe('running');
});
