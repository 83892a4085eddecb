import {
	explainPlace,
	writeParts,
	writeResults,
	writeTotal,
	type Explanation,
	type NomineeView,
	type OfferView
} from '$lib/server/modules/training';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Tone } from '$lib/ui';
import { writeDay } from '$lib/written/dates';

const decisionTones: Record<string, Tone> = {
	chosen: 'good',
	reserve: 'soon',
	not_chosen: 'neutral',
	not_eligible: 'ended'
};

/** Somebody who was named, as the list shows it: conditions, score, result, and why. */
export function printNominee(one: NomineeView, view: OfferView, language: Language) {
	const { training, trainingForms } = textIn(language);
	const { offer } = view;
	const { weighed, placed } = one;
	const failed = (weighed?.conditions ?? []).filter(
		({ outcome }) => outcome === 'failed' || outcome === 'unknown'
	);
	const explained: Explanation | undefined =
		placed && offer.selection
			? explainPlace(placed, offer.selection, offer.conditions, language)
			: weighed && {
					decision: '',
					reasons: [],
					conditions: writeResults(weighed.conditions, offer.conditions, language),
					scores: writeParts(weighed.score.parts, language),
					total: writeTotal(weighed.score.total, language)
				};
	return {
		id: one.id,
		name: one.name,
		office: one.office,
		unit: one.unit,
		staff: [training.staffKinds[one.staff_kind], one.rank].filter(Boolean).join(', '),
		relevance: one.relevance,
		plan: one.action_plan,
		met: failed.length === 0 ? trainingForms.page.allMet : undefined,
		failed: failed.map(({ key }) => training.conditions[key] ?? key).join(', '),
		score: weighed && weighed.score.missing.length === 0 ? explained?.total : undefined,
		result: placed && {
			tone: decisionTones[placed.decision] ?? ('neutral' as const),
			text:
				(training.decisions[placed.decision] ?? placed.decision) +
				(placed.reserve === null ? '' : ` ${placed.reserve}`)
		},
		explained,
		withdrawn: one.withdrawn_on
			? trainingForms.page.withdrawn(writeDay(one.withdrawn_on, language, 'long'))
			: undefined,
		mayWithdraw:
			one.withdrawn_on === null &&
			offer.state === 'nominating' &&
			(view.acts.includes('select') || view.ownUnitIds.includes(one.unit_id)),
		example: one.is_example
	};
}
