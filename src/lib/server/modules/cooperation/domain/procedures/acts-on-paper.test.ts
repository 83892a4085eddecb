import { expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	actorOf,
	applyOutcome,
	openSteps,
	outcomesOfKind,
	stepOf,
	type CaseEvent
} from '$lib/server/modules/workflow';
import { aCase, anActor, everyFact, onward, walk } from '$tests/support/case-walk';
import { nationalProcedures, procedureKeys } from '.';

const scan = '00000000-0000-7000-8000-000000000084';

/** Whoever began it, with the council and without. */
const ways = ['partner', 'region'].flatMap((initiator) =>
	[true, false].map((needsCouncil) => ({
		initiator,
		partner_kind: 'company',
		needs_council: needsCouncil,
		continues_national_cooperation: false
	}))
);

// Mayor and Sekda rarely sign in (domain.md 10.2; capability 84): a step that could not be entered would stop its case.
test.each(procedureKeys)(
	'in %s every outcome of every step that its own actor may take, TU may enter from paper, and it is shown as such',
	(key) => {
		const procedure = nationalProcedures[key];
		const entered = new Map<string, Set<string>>();
		for (const answers of ways) {
			for (let at = aCase(procedure, answers); openSteps(at.state).length > 0;) {
				for (const open of openSteps(at.state)) {
					const step = stepOf(procedure, open)!;
					for (const outcome of outcomesOfKind[step.kind]) {
						const facts = everyFact(at.state, step, outcome);
						const own = applyOutcome(at.state, open, outcome, {
							...facts,
							on_paper: null,
							actor: anActor(actorOf(step, answers))
						});
						if (isRefusal(own)) continue;
						const paper = { decided_by: 'Contoh Wali Kota', decided_on: facts.day, document_id: scan };
						const onPaper = applyOutcome(at.state, open, outcome, {
							...facts,
							on_paper: paper,
							actor: anActor('registrar')
						});
						const where = `${open} ${outcome}`;
						expect(isRefusal(onPaper) ? [where, onPaper.refused] : where).toBe(where);
						const events = onPaper as readonly CaseEvent[];
						expect(events.map(({ act, step: one }) => [act, one])).toEqual(
							own.map(({ act, step: one }) => [act, one])
						);
						expect(events.find(({ act }) => act === 'outcome')?.on_paper, where).toEqual(paper);
						const kinds = entered.get(step.kind) ?? new Set();
						entered.set(step.kind, kinds.add(where));
					}
				}
				const next = stepOf(procedure, openSteps(at.state)[0]!)!;
				at = walk(at, next.key, onward[next.kind]);
			}
		}
		const of = (kind: string) => entered.get(kind)?.size ?? 0;
		for (const kind of new Set(procedure.steps.map((step) => step.kind)))
			expect([kind, of(kind) > 0]).toEqual([kind, true]);
		process.stdout.write(
			`${key}: ${[...entered.values()].reduce((sum, one) => sum + one.size, 0)} acts of ${entered.size} kinds from paper\n`
		);
	}
);
