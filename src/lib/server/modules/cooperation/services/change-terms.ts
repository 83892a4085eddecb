import { carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { authorise } from '$lib/server/modules/identity';
import { amendAnswers } from '$lib/server/modules/workflow';
import { textIn } from '$lib/text';
import { faultsOfPart } from '../domain/proposals/parts';
import { changedTerms, termNames, wantedTerms, type Terms } from '../domain/proposals/terms';
import { renameCase } from '../repository/cases';
import { keepAnswers, proposalById } from '../repository/proposals';
import { appendEvents } from './append-events';
import type { CaseAccessRefusal } from './case-file';
import { addThread } from './conversation/begin-thread';
import { caseAndSide } from './conversation/thread-file';
import type { ProposalAnswers } from './proposals/proposal-file';

/**
 * Changes what a proposal asked for after it was talked over: title, scope, beginning, duration, place, financing; what
 * is not said stays. Old and new stand in the history and in the message that the applicant gets; the signing takes the
 * new ones for its own, and a new title is the name of the case from then on.
 *
 * `NOTE_REQUIRED`: why; `NOTHING_CHANGED`; `VALIDATION_FAILED` by field; `NO_TERMS`: the case came of no proposal;
 * `CASE_CLOSED`; `STATE_CHANGED`: somebody changed them meanwhile.
 */
export async function changeTerms(
	ctx: Ctx,
	caseId: string,
	input: Partial<Terms> & { readonly reason: string }
): Promise<{ case_id: string } | CaseAccessRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'case.amend');
	if (denied) return denied;
	const reason = input.reason.trim();
	if (reason === '') return refuse('NOTE_REQUIRED');
	const calendar = await workingDaysOf(ctx);
	return carryOut(ctx, async (uow): Promise<{ case_id: string } | Refusal> => {
		const own = await caseAndSide(uow, ctx, caseId);
		if (isRefusal(own)) return own;
		const { file } = own;
		const proposal = file.row.proposal_id
			? await uow.first(proposalById({ id: file.row.proposal_id }))
			: undefined;
		if (!proposal) return refuse('NO_TERMS');
		const answers = proposal.answers as ProposalAnswers;
		const wanted = wantedTerms(answers.kak ?? {}, input);
		const errors = faultsOfPart('kak', { ...answers.kak, ...wanted }).filter(({ field }) =>
			(termNames as readonly string[]).includes(field)
		);
		if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
		const changes = changedTerms(answers.kak ?? {}, wanted);
		if (changes.length === 0) return refuse('NOTHING_CHANGED');
		const kak = { ...answers.kak, ...wanted };
		uow.guard(keepAnswers(proposal.id, proposal.version, { ...answers, kak }, ctx.clock.now()));
		const words = (language: 'id' | 'en') => textIn(language).conversation.terms;
		// No step hangs on what is free text of any length: it stands in the proposal, and in what the applicant is told.
		const short = changes.filter(({ term }) => term !== 'scope' && term !== 'financing');
		const event = amendAnswers(file.state, Object.fromEntries(short.map(({ term, now }) => [term, now])), {
			at: ctx.clock.now().toISOString(),
			day: ctx.clock.today(),
			actor: {
				person_id: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				role: 'cooperation_officer'
			},
			reason: `${changes.map((one) => words('id').line(one)).join('; ')}. ${reason}`
		});
		if (isRefusal(event)) return event;
		appendEvents(uow, ctx, file, [event], calendar);
		if (changes.some(({ term }) => term === 'title')) uow.add(renameCase(caseId, wanted.title));
		await addThread(uow, ctx, own, {
			audience: 'applicant',
			step_key: null,
			document_id: null,
			version: null,
			place: null,
			body: words(file.row.proposal_language === 'en' ? 'en' : 'id').message(changes, reason)
		});
		return { case_id: caseId };
	});
}
