import { refuse } from '$lib/server/platform/refusal';
import { actorOf } from '$lib/server/modules/workflow';
import { officeHoldersOn } from '../../repository/authority';
import type { StepPreparation } from './effect';

const officeOf = { head_of_region: 'head_of_region', regional_secretary: 'regional_secretary' } as const;

/**
 * Nobody without authority on that day decides: the office must be held on the day of the decision, on screen by
 * the person who acts. Plh and Plt take no strategic decisions unless the reason is stated (UU 30/2014 Ps 14(7);
 * domain 10.5). `NO_AUTHORITY_THAT_DAY`, `ACTING_OFFICIAL_NEEDS_REASON`.
 */
export const prepareDecision: StepPreparation = async ({ uow, ctx, file, step, input }) => {
	const role = actorOf(step, file.state.answers);
	if (role !== 'head_of_region' && role !== 'regional_secretary') return input;
	const day = input.on_paper?.decided_on ?? ctx.clock.today();
	const holders = await uow.rows(officeHoldersOn({ office: officeOf[role], day }));
	const onScreen = input.on_paper === null || input.on_paper === undefined;
	const holder = onScreen
		? holders.find((one) => ctx.actor.kind === 'person' && one.person_id === ctx.actor.id)
		: holders[0];
	if (!holder) return refuse('NO_AUTHORITY_THAT_DAY', { day, office: role });
	if (
		role === 'head_of_region' &&
		(holder.capacity === 'plh' || holder.capacity === 'plt') &&
		!input.note?.trim()
	) {
		return refuse('ACTING_OFFICIAL_NEEDS_REASON', { capacity: holder.capacity });
	}
	return input;
};
