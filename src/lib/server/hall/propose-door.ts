import { href } from '$lib/addresses';
import { textIn } from '$lib/text';
import type { LinkTo } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { dayInZone } from '$lib/written/time-zone';
import {
	askRoute,
	beginProposal,
	firstUnfinished,
	listProposals,
	mayBeginForRegion,
	proposalStepsFor,
	readProposal,
	type BegunProposal,
	type ProposalStep
} from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import { listUnits } from '$lib/server/modules/organisations';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { typed } from './page-form';
import { factsOf, stepHref } from './proposal-step/step-frame';
import { writerOf } from './proposal-writer';
import { readChosen, routeAnswersOf, type ChosenAnswers } from './route-form';
import { answersInWords } from './route-words';
import { viewRoute, type RouteView } from './route-view';

export type DoorView = {
	readonly chosen: ChosenAnswers;
	readonly asRegion: boolean;
	/** Null while the questions are to be answered. */
	readonly route: RouteView | null;
	readonly answered: readonly { readonly question: string; readonly answer: string }[];
	readonly today: string;
	/** Signed in with a role that proposes nothing. */
	readonly mayPropose: boolean;
	readonly units: readonly { readonly value: string; readonly label: string }[];
	/** What this browser proposed last, without an account. */
	readonly begun: { readonly text: string; readonly link: LinkTo; readonly title: string | null } | null;
};

/** The first page of a proposal: the questions, or the way that follows from the answers in the address. */
export async function showDoor(
	ctx: Ctx,
	chosen: ChosenAnswers,
	{ initiator, again }: { readonly initiator: 'partner' | 'region'; readonly again: boolean }
): Promise<DoorView> {
	const { language } = ctx;
	const today = ctx.clock.today();
	const parsed = routeAnswersOf(chosen, initiator, today);
	const route = parsed.ok && !again ? await askRoute(ctx, parsed.answers) : null;
	const units = initiator === 'region' && mayBeginForRegion(ctx) ? await unitsToChoose(ctx) : [];
	return {
		chosen,
		asRegion: initiator === 'region',
		route: route && !isRefusal(route) ? viewRoute(ctx, route) : null,
		answered: answersInWords(chosen, initiator, language),
		today: writeDay(today, language),
		begun: await begunBefore(ctx),
		mayPropose: ctx.actor.kind !== 'person' || allows(ctx.actor, 'proposal.write'),
		units
	};
}

/** The drafts that this officer began and has not sent, newest first; a visitor may come back for theirs. */
export async function draftsOf(ctx: Ctx) {
	const list = await listProposals(ctx, { limit: 50, after: undefined }, { draftsOnly: true });
	if (isRefusal(list)) return [];
	const { propose, proposeDoor } = textIn(ctx.language);
	const zone = ctx.tenant.timeZone;
	return list.rows.map((row) => ({
		href: stepHref(ctx.language, row.id, 'periksa'),
		text: row.title || propose.untitled,
		note: proposeDoor.draftBegun(writeDay(dayInZone(row.created_at, zone), ctx.language))
	}));
}

/** The cookie holds one proposal: whoever begins another is shown the way back to it first. */
async function begunBefore(ctx: Ctx): Promise<DoorView['begun']> {
	if (ctx.actor.kind !== 'applicant') return null;
	const file = await readProposal(ctx, ctx.actor.proposalId);
	if (isRefusal(file)) return null;
	const { begun: words } = textIn(ctx.language).proposeSteps;
	if (file.receipt)
		return {
			title: null,
			text: words.sent(file.receipt),
			link: { href: href(ctx.language, 'tracked', { number: file.receipt }), text: words.see }
		};
	const step = firstUnfinished(factsOf(file), 'applicant');
	return {
		title: words.title,
		text: file.answers.kak?.title || textIn(ctx.language).propose.untitled,
		link: { href: stepHref(ctx.language, file.id, step), text: words.goOn }
	};
}

/** An officer of one unit has nothing to choose; the division names the unit that wants the cooperation. */
async function unitsToChoose(ctx: Ctx): Promise<DoorView['units']> {
	const { actor } = ctx;
	if (actor.kind !== 'person') return [];
	const all = await listUnits(ctx);
	if (isRefusal(all)) return [];
	const own = actor.roles.includes('cooperation_officer')
		? all
		: all.filter(({ id }) => actor.unitIds.includes(id));
	return own.length > 1 ? own.map(({ id, name }) => ({ value: id, label: name })) : [];
}

/** Begins the draft that the answers in this form lead to. @returns it with the page to go on with */
export async function beginFrom(
	ctx: Ctx,
	fields: FormData,
	from: { readonly initiator: 'partner' | 'region'; readonly address: string }
): Promise<(BegunProposal & { readonly step: ProposalStep }) | Refusal> {
	const parsed = routeAnswersOf(readChosen(fields), from.initiator, ctx.clock.today());
	if (!parsed.ok) return refuse('VALIDATION_FAILED');
	const { start: _start, ...routing } = parsed.answers;
	// Not carried out once by a key: a kept answer would hold the draft's secret, and a second draft is harmless.
	const begun = await beginProposal(ctx, routing, {
		address: from.address,
		unitId: typed(fields, 'unit') || undefined
	});
	if (isRefusal(begun)) return begun;
	return { ...begun, step: proposalStepsFor(routing.initiator, writerOf(ctx.actor))[0]! };
}
