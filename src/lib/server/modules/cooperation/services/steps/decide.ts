import { refuse } from '$lib/server/platform/refusal';
import { actorOf } from '$lib/server/modules/workflow';
import { officeHoldersOn } from '../../repository/authority';
import type { StepPreparation } from './effect';

const officeOf = { head_of_region: 'head_of_region', regional_secretary: 'regional_secretary' } as const;

/**
 * Nobody without authority on that day decides: the office must be held on the day of the decision, on screen by
 * the person who acts, on paper by the person who is named as having decided (by name, or by the office itself:
 * "Wali Kota"). Plh and Plt take no strategic decisions unless the reason is stated (UU 30/2014 Ps 14(7);
 * domain 10.5). `NO_AUTHORITY_THAT_DAY`, `ACTING_OFFICIAL_NEEDS_REASON`.
 */
export const prepareDecision: StepPreparation = async ({ uow, ctx, file, step, input }) => {
	const role = actorOf(step, file.state.answers);
	if (role !== 'head_of_region' && role !== 'regional_secretary') return input;
	const paper = input.on_paper ?? null;
	const day = paper?.decided_on ?? ctx.clock.today();
	// What is no day at all is the domain's to refuse, with its own word.
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return input;
	const holders = await uow.rows(officeHoldersOn({ office: officeOf[role], day }));
	const holder =
		paper === null
			? holders.find((one) => ctx.actor.kind === 'person' && one.person_id === ctx.actor.id)
			: holders.find((one) => namesHolder(paper.decided_by, one, officeOf[role]));
	if (!holder) return refuse('NO_AUTHORITY_THAT_DAY', { day, office: role });
	if (
		role === 'head_of_region' &&
		(holder.capacity === 'plh' || holder.capacity === 'plt') &&
		!input.note?.trim()
	) {
		return refuse('ACTING_OFFICIAL_NEEDS_REASON', { capacity: holder.capacity });
	}
	if (paper === null || holder.person_id === null) return input;
	return { ...input, on_paper: { ...paper, decided_by: holder.person_id } };
};

type Holder = { readonly person_id: string | null; readonly name: string; readonly title: string };

function namesHolder(decidedBy: string, holder: Holder, office: string): boolean {
	const said = decidedBy.trim().toLowerCase();
	if (said === '') return false;
	return [holder.person_id, holder.name, holder.title, office].some((word) => word?.toLowerCase() === said);
}
