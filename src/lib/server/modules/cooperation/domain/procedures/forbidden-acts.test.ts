import { expect, test } from 'vitest';
import {
	actorOf,
	actorRoles,
	applyOutcome,
	blocksFor,
	openSteps,
	outcomesOfKind,
	stepOf
} from '$lib/server/modules/workflow';
import { aCase, anActor, everyFact, onward, walk } from '$tests/support/case-walk';
import { nationalProcedures, procedureKeys } from '.';

/** Every way into a step that the tables of procedures know: who began it, with the council and without. */
const ways = ['partner', 'region'].flatMap((initiator) =>
	[true, false].map((needsCouncil) => ({
		initiator,
		partner_kind: 'company',
		needs_council: needsCouncil,
		continues_national_cooperation: false
	}))
);

test.each(procedureKeys)(
	'in %s every outcome of every step is refused to every role that the table does not name there',
	(key) => {
		const procedure = nationalProcedures[key];
		const [asked, granted] = [new Set<string>(), new Set<string>()];
		for (const answers of ways) {
			const steps = blocksFor(procedure, answers).flat();
			const seen = new Set<string>();
			// One walk from the first step to the last; at each stand all roles try all that is open.
			for (let at = aCase(procedure, answers); openSteps(at.state).length > 0;) {
				for (const open of openSteps(at.state)) {
					seen.add(open);
					const step = stepOf(procedure, open)!;
					const named = [actorOf(step, answers), ...step.may_also];
					for (const role of actorRoles)
						for (const outcome of outcomesOfKind[step.kind]) {
							const facts = { ...everyFact(at.state, step, outcome), actor: anActor(role) };
							const answer = applyOutcome(at.state, open, outcome, facts);
							const pair = `${answers.initiator} ${open} ${role} ${outcome}`;
							if (named.includes(role)) granted.add(pair);
							else {
								asked.add(pair);
								expect(answer, pair).toMatchObject({ refused: 'ROLE_MAY_NOT_ACT' });
							}
						}
				}
				const next = stepOf(procedure, openSteps(at.state)[0]!)!;
				at = walk(at, next.key, onward[next.kind]);
			}
			expect([...seen].toSorted()).toEqual(steps.map((step) => step.key).toSorted());
		}
		process.stdout.write(`${key}: ${asked.size} forbidden pairs refused, ${granted.size} named ones apart\n`);
		expect(asked.size).toBeGreaterThan(200);
	}
);
