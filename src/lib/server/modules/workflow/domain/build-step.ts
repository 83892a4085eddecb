import { outcomesOfKind } from './outcomes';
import type { Effect, Step } from './procedure';

type Told = Pick<Step, 'key' | 'name' | 'about' | 'kind' | 'actor' | 'basis'>;
type Assumed = Partial<Omit<Step, keyof Told | 'outcomes'>>;
type Consequences = {
	/** Where `return` and `returned` lead. Needed by the kinds that have them. */
	readonly back?: string;
	/** Whether our days go on while somebody outside has the letter. Stops unless the days are theirs. */
	readonly clock?: 'stops' | 'runs';
	/** The step that completes the case. */
	readonly ends?: boolean;
};

/**
 * A step from what is particular to it. What every step of its kind shares is filled in here, and nowhere
 * else: a refusal ends the case, a return goes back, a letter out is waited for, all else goes on.
 */
export function buildStep(told: Told & Assumed & Consequences): Step {
	const { back, clock = 'stops', ends = false, ...own } = told;
	const outcomes = Object.fromEntries(
		outcomesOfKind[told.kind].map((outcome): [string, Effect] => {
			if (outcome === 'return' || outcome === 'returned') {
				if (back === undefined) throw new Error(`${told.key} must say where a return leads`);
				return [outcome, { do: 'return_to', step: back }];
			}
			if (outcome === 'reject' || outcome === 'refused') return [outcome, { do: 'reject' }];
			if (outcome === 'sent') return [outcome, { do: 'hold', clock }];
			return [outcome, ends ? { do: 'close' } : { do: 'go_on' }];
		})
	);
	return {
		main: false,
		phase: told.key,
		carried_by: 'case',
		actor_when: [],
		may_also: [],
		when: null,
		may_be_skipped: false,
		parallel: null,
		papers_in: [],
		papers_out: [],
		deadline: null,
		instrument: null,
		...own,
		outcomes: own.carried_by === 'agreement' ? {} : outcomes
	};
}
