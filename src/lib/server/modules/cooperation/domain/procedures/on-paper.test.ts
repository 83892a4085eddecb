import { expect, test } from 'vitest';
import {
	actorOf,
	actorRoles,
	after,
	applyOutcome,
	blocksFor,
	openSteps,
	outcomesOfKind,
	stepOf,
	type CaseEvent
} from '$lib/server/modules/workflow';
import { isRefusal } from '$lib/server/platform/refusal';
import { aCase, anActor, everyFact, onward, walk } from '$tests/support/case-walk';
import { nationalProcedures, procedureKeys } from '.';

/** At each step somebody else: who proposed may not decide on it, on paper neither (domain 10.4). */
const paperOf = (step: string) => ({
	decided_by: `who-${step}`,
	decided_on: '2026-03-01',
	document_id: 'scan'
});
const ways = ['partner', 'region'].flatMap((initiator) =>
	[true, false].map((needsCouncil) => ({
		initiator,
		partner_kind: 'company',
		needs_council: needsCouncil,
		continues_national_cooperation: false
	}))
);

// Capability 84: what was decided, initialled or signed on paper is entered by TU with its scan, at whichever step.
test.each(procedureKeys)(
	'in %s every outcome of every step is entered from paper by TU and the division, shows it, and by nobody else',
	(key) => {
		const procedure = nationalProcedures[key];
		const [entered, refused] = [new Set<string>(), new Set<string>()];
		for (const answers of ways) {
			const seen = new Set<string>();
			for (let at = aCase(procedure, answers); openSteps(at.state).length > 0;) {
				for (const open of openSteps(at.state)) {
					seen.add(open);
					const step = stepOf(procedure, open)!;
					const paper = paperOf(open);
					const named: readonly string[] = [actorOf(step, answers), ...step.may_also];
					for (const outcome of outcomesOfKind[step.kind])
						for (const role of actorRoles) {
							const pair = `${answers.initiator} ${open} ${role} ${outcome}`;
							const facts = { ...everyFact(at.state, step, outcome), actor: anActor(role), on_paper: paper };
							const answer = applyOutcome(at.state, open, outcome, facts);
							if (role !== 'registrar' && role !== 'cooperation_officer') {
								if (named.includes(role)) continue;
								expect(answer, pair).toMatchObject({ refused: 'ROLE_MAY_NOT_ACT' });
								refused.add(pair);
								continue;
							}
							if (isRefusal(answer)) throw new Error(`${pair}: ${answer.refused}`);
							const events = answer as readonly CaseEvent[];
							expect(events.at(-1), pair).toMatchObject({ on_paper: paper, actor: { role } });
							expect(after(at.state, events).decisions.at(-1), pair).toMatchObject({
								step: open,
								on_paper: true,
								person: paper.decided_by
							});
							for (const part of ['decided_by', 'decided_on', 'document_id'])
								expect(
									applyOutcome(at.state, open, outcome, { ...facts, on_paper: { ...paper, [part]: '' } }),
									pair
								).toMatchObject({ refused: 'ON_PAPER_INCOMPLETE' });
							entered.add(pair);
						}
				}
				const next = stepOf(procedure, openSteps(at.state)[0]!)!;
				at = walk(at, next.key, onward[next.kind], {
					actor: anActor('registrar'),
					on_paper: paperOf(next.key)
				});
			}
			// No step of this way was left out.
			const steps = blocksFor(procedure, answers).flat();
			expect([...seen].toSorted()).toEqual(steps.map((step) => step.key).toSorted());
		}
		process.stdout.write(`${key}: ${entered.size} entered from paper, ${refused.size} refused\n`);
	}
);
