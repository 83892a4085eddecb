import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { listDeciders } from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import {
	evaluationRhythms,
	finalForums,
	readAgreementLife,
	terminationReasons,
	type AgreementLife,
	type LifePhase,
	type RequestRow,
	type RequestState
} from '$lib/server/modules/lifecycle';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem, Status, Tone } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { writeMoney } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';
import { instrumentName } from './register-words';

const phaseTones: Readonly<Record<LifePhase, Tone>> = {
	not_signed: 'neutral',
	not_started: 'soon',
	carried_out: 'good',
	term_unknown: 'soon',
	ended: 'late',
	terminated: 'late',
	closed: 'ended'
};

/** The word for where an agreement stands in its life. */
export function phaseStatus(phase: LifePhase, language: Language): Status {
	return { tone: phaseTones[phase], text: textIn(language).life.phases[phase] };
}

/** Everything that the page of an agreement's life shows, in the reader's language. */
export async function viewLife(ctx: Ctx, language: Language, id: string) {
	const life = orError(language, await readAgreementLife(ctx, id));
	const words = textIn(language).life;
	const mayDecide = allows(ctx.actor, 'agreement.decide');
	const asHead = ctx.actor.kind === 'person' && ctx.actor.roles.includes('head_of_region');
	const deciders =
		mayDecide && !asHead && life.requests.some((one) => one.state === 'open')
			? await listDeciders(ctx, { actor_role: 'head_of_region', kind: 'decide' })
			: [];
	return {
		key: randomUUID(),
		id,
		name: life.name,
		kicker: instrumentName(life.agreement.instrument, language),
		back: { href: href(language, 'deskAgreement', { id }), text: life.name },
		example: life.agreement.is_example,
		phase: phaseStatus(life.phase, language),
		facts: factsOf(life, language),
		acts: life.acts,
		rhythms: evaluationRhythms
			.toSorted((a) => (a === 'half_yearly' ? -1 : 1))
			.map((value) => ({
				value,
				label: words.start.rhythms[value],
				hint: words.start.rhythmHints[value]
			})),
		asks: life.asks.map((value) => ({
			value,
			label: words.requests.kinds[value],
			hint: words.requests.kindHints[value]
		})),
		requests: life.requests.map((request) => requestOf(request, language, mayDecide)),
		deciders: (isRefusal(deciders) ? [] : [...deciders]).map((one) => ({
			value: one.person_id,
			label: [one.name, one.position].filter(Boolean).join(', ')
		})),
		asHead,
		mayAsk: life.acts.includes('ask'),
		reasons: terminationReasons.map((value) => ({ value, label: words.terminate.reasons[value] })),
		assets: life.assets.map((asset) => ({
			id: asset.id,
			what: asset.what,
			amount:
				[asset.quantity && writeNumber(asset.quantity, language), asset.unit].filter(Boolean).join(' ') ||
				undefined,
			worth:
				asset.worth && asset.currency
					? writeMoney({ amount: asset.worth, currency: asset.currency }, language)
					: undefined,
			goesTo: words.assets.goesTo[asset.goes_to],
			pending: asset.handed_over_on === null,
			state: asset.handed_over_on
				? words.assets.handedOver(writeDay(asset.handed_over_on, language, 'long'))
				: words.assets.pending,
			number: asset.handover_number ? words.assets.number(asset.handover_number) : undefined,
			paper: asset.document_id ? href(language, 'deskDocument', { id: asset.document_id }) : undefined
		})),
		disputes: life.disputes.map((dispute) => ({
			id: dispute.id,
			about: dispute.about,
			open: dispute.settled_on === null,
			status: {
				tone: dispute.settled_on ? ('good' as const) : ('late' as const),
				text: words.disputes.state[dispute.settled_on ? 'settled' : 'open']
			},
			when: dispute.settled_on
				? words.disputes.settledOn(writeDay(dispute.settled_on, language, 'long'))
				: words.disputes.since(writeDay(dispute.arose_on, language, 'long')),
			steps: dispute.steps.toReversed().map((step) => ({
				what: words.disputes.forums[step.forum as keyof typeof words.disputes.forums],
				when: { text: writeDay(step.happened_on, language), day: step.happened_on },
				who: step.entered_by ?? undefined,
				note: step.note,
				link: step.document_id
					? { href: href(language, 'deskDocument', { id: step.document_id }), text: words.disputes.file }
					: undefined
			}))
		})),
		forums: life.forums.map((value) => ({
			value,
			label: words.disputes.forums[value],
			hint: finalForums.includes(value) ? words.disputes.final : undefined
		})),
		left: [
			[life.left.obligations, words.closeOut.obligations],
			[life.left.assets, words.closeOut.assets],
			[life.left.disputes, words.closeOut.disputes]
		].flatMap(([n, say]) =>
			(n as number) > 0 ? [(say as (n: string) => string)(writeNumber(n as number, language))] : []
		),
		mustSayNoAssets: life.left.nothing_recorded
	};
}
export type LifeOnPage = Awaited<ReturnType<typeof viewLife>>;

function factsOf({ agreement, phase }: AgreementLife, language: Language): FactItem[] {
	const words = textIn(language).life;
	const day = (value: string | null) => (value ? writeDay(value, language) : undefined);
	return [
		{ label: words.facts.phase, value: words.phases[phase] },
		{ label: words.facts.started, value: day(agreement.started_on), unknown: words.notStarted },
		{
			label: words.facts.ends,
			value: agreement.term_known ? day(agreement.ends_on) : undefined,
			unknown: textIn(language).register.one.termUnknown
		},
		...(agreement.terminated_on
			? [{ label: words.facts.terminated, value: day(agreement.terminated_on) }]
			: []),
		...(agreement.closed_on ? [{ label: words.facts.closed, value: day(agreement.closed_on) }] : [])
	];
}

const requestTones: Readonly<Record<RequestState, Tone>> = {
	open: 'soon',
	granted: 'good',
	refused: 'late',
	withdrawn: 'ended'
};

/** One request as the pages show it. */
export function requestOf(request: RequestRow, language: Language, mayDecide: boolean) {
	const words = textIn(language).life.requests;
	const day = (value: string) => writeDay(value, language, 'long');
	return {
		id: request.id,
		kind: request.kind,
		title: words.kinds[request.kind],
		status: { tone: requestTones[request.state], text: words.states[request.state] },
		asked: words.asked(
			day(request.asked_on),
			request.asked_by_name ?? '—',
			words.sides[request.asked_by_side]
		),
		reason: request.reason,
		what: request.wishes.what,
		term: request.wishes.term_months
			? words.months(writeNumber(request.wishes.term_months, language))
			: undefined,
		decided: request.decided_on
			? [
					words.decided(day(request.decided_on), request.decided_by_name ?? '—'),
					...(request.entered_by_name && request.entered_by_name !== request.decided_by_name
						? [words.entered(request.entered_by_name)]
						: [])
				].join('. ')
			: undefined,
		note: request.decision_note ?? undefined,
		links: [
			...(request.case_id
				? [{ href: href(language, 'deskCase', { id: request.case_id }), text: words.case }]
				: []),
			...(request.document_id
				? [{ href: href(language, 'deskDocument', { id: request.document_id }), text: words.paper }]
				: [])
		],
		open: request.state === 'open',
		toDecide: request.state === 'open' && mayDecide,
		opensCase: request.kind !== 'termination'
	};
}
