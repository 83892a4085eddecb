import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId, randomReadable } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { agreementScopeOf } from '$lib/server/modules/cooperation';
import { authorise, takeAttempt, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	faultsOfView,
	summariseViews,
	withheldReasons,
	type BeneficiaryInput,
	type BeneficiarySummary
} from '../domain/beneficiary';
import {
	changeLink,
	countedViews,
	insertLink,
	insertView,
	isPublished,
	linkOf,
	openLink,
	settleView,
	viewsOf,
	waitingViews,
	type LinkRow,
	type OpenLinkRow,
	type ViewRow
} from '../repository/beneficiaries';
import { nameOf, takeInHand } from './agreement-in-hand';
import { invalid, personOf, type LifeRefusal } from './live-act';

/** The agreement that a link asks about. `NOT_FOUND`: no such link, closed, or the agreement is not public. */
export async function readBeneficiaryLink(
	ctx: Ctx,
	code: string
): Promise<OpenLinkRow | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'feedback.give');
	if (denied) return denied;
	const link = /^[A-Z0-9]{4,20}$/.test(code) ? await ctx.db.first(openLink({ code })) : undefined;
	return link ?? refuse('NOT_FOUND');
}

/**
 * Takes in what a beneficiary says: nobody is asked who they are and nothing about the sender is kept. It waits until
 * somebody has looked at it. `TOO_MANY_REQUESTS`: five an hour from one network address, three hundred on one link.
 *
 * @param from the sender's network address, only counted, never stored with what was said
 */
export async function giveBeneficiaryView(
	ctx: Ctx,
	code: string,
	input: BeneficiaryInput,
	from: { readonly address: string }
): Promise<
	| { readonly id: string }
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'NOT_FOUND' | 'TOO_MANY_REQUESTS' | 'VALIDATION_FAILED'>
> {
	const link = await readBeneficiaryLink(ctx, code);
	if (isRefusal(link)) return link;
	const faults = faultsOfView(input);
	if (faults.length > 0) return invalid(...faults);
	const blocked =
		(await takeAttempt(ctx, `view-from:${from.address}`, 5, 3600)) ??
		(await takeAttempt(ctx, `view-on:${link.agreement_id}`, 300, 3600));
	if (blocked) return blocked;
	return carryOut(ctx, (uow) => {
		const id = newId();
		uow.add(
			insertView({
				id,
				agreement_id: link.agreement_id,
				benefit: input.benefit,
				quality: input.quality,
				stars: input.stars,
				comment: input.comment?.trim() || null,
				came_on: ctx.clock.today(),
				is_example: link.is_example || makesExamples(ctx),
				created_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'BENEFICIARY_VIEW_CAME',
			subject: { kind: 'agreement', id: link.agreement_id },
			data: { view: id, stars: input.stars }
		});
		return { id };
	});
}

export type AgreementViews = {
	readonly name: string;
	readonly link: LinkRow | undefined;
	/** Only what the public may read is asked about in public. */
	readonly published: boolean;
	readonly summary: BeneficiarySummary;
	readonly views: readonly ViewRow[];
	readonly isExample: boolean;
};

/** As many views as the office's page of one agreement shows, those that wait first. */
const shownViews = 100;

/** What was said of an agreement, for the office: its link, the figures, and what waits to be looked at. */
export async function readAgreementViews(
	ctx: Ctx,
	agreementId: string
): Promise<AgreementViews | AuthorisationRefusal | LifeRefusal> {
	const denied = authorise(ctx, 'feedback.moderate');
	if (denied) return denied;
	const agreement = await takeInHand(ctx.db, ctx, agreementId);
	if (isRefusal(agreement)) return agreement;
	const [[link], [published], counted, views] = await ctx.db.together([
		linkOf({ agreementId }),
		isPublished({ id: agreementId }),
		countedViews({ agreementId }),
		viewsOf({ agreementId, limit: shownViews })
	]);
	return {
		name: nameOf(agreement),
		link,
		published: published !== undefined,
		summary: summariseViews(counted),
		views,
		isExample: agreement.is_example
	};
}

/** Agreements of which views wait to be looked at, with how many of the oldest 500 are theirs. */
export async function listWaitingViews(
	ctx: Ctx
): Promise<readonly { agreement_id: string; name: string | null; n: number }[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'feedback.moderate');
	if (denied) return denied;
	return ctx.db.rows(waitingViews({ ...agreementScopeOf(ctx.actor), limit: 500 }));
}

/**
 * Opens the link through which the public is heard, closes it, or opens it again with the same code, so that what was
 * printed stays right. `NOT_PUBLIC`: the agreement may not be read by everybody.
 */
export async function turnBeneficiaryLink(
	ctx: Ctx,
	agreementId: string,
	open: boolean
): Promise<{ readonly id: string } | LifeRefusal | Refusal<'NOT_PUBLIC' | 'STATE_CHANGED'>> {
	const denied = authorise(ctx, 'feedback.moderate');
	if (denied) return denied;
	return carryOut(
		ctx,
		async (uow): Promise<{ id: string } | LifeRefusal | Refusal<'NOT_PUBLIC' | 'STATE_CHANGED'>> => {
			const agreement = await takeInHand(uow, ctx, agreementId);
			if (isRefusal(agreement)) return agreement;
			const link = await uow.first(linkOf({ agreementId }));
			if (open && !(await uow.first(isPublished({ id: agreementId })))) return refuse('NOT_PUBLIC');
			const isOpen = link !== undefined && link.closed_on === null;
			if (isOpen === open) return { id: agreementId };
			if (link) uow.guard(changeLink(agreementId, link.version, open ? null : ctx.clock.today()));
			else
				uow.add(
					insertLink({
						agreement_id: agreementId,
						code: randomReadable(10),
						opened_on: ctx.clock.today(),
						opened_by: personOf(ctx),
						is_example: agreement.is_example
					})
				);
			uow.touchPublic();
			uow.audit({
				at: ctx.clock.now(),
				actor: auditActor(ctx.actor),
				event: open ? 'BENEFICIARY_LINK_OPENED' : 'BENEFICIARY_LINK_CLOSED',
				subject: { kind: 'agreement', id: agreementId }
			});
			return { id: agreementId };
		}
	);
}

/**
 * Takes views in, so that they count and may be read, or withholds them for a reason; what is withheld is kept and
 * shown to nobody outside. `VALIDATION_FAILED`: no view chosen, or no reason. `STATE_CHANGED`: one was settled already.
 */
export async function settleViews(
	ctx: Ctx,
	agreementId: string,
	input: { readonly ids: readonly string[]; readonly withhold?: string }
): Promise<{ readonly id: string; readonly n: number } | LifeRefusal> {
	const denied = authorise(ctx, 'feedback.moderate');
	if (denied) return denied;
	const ids = [...new Set(input.ids)].filter(isId).slice(0, shownViews);
	if (ids.length === 0) return invalid({ field: 'view', message: 'CHOOSE_VIEW' });
	const reason = withheldReasons.find((one) => one === input.withhold);
	if (input.withhold !== undefined && !reason) return invalid({ field: 'withhold', message: 'CHOOSE_ONE' });
	return carryOut(ctx, async (uow): Promise<{ id: string; n: number } | LifeRefusal> => {
		const agreement = await takeInHand(uow, ctx, agreementId);
		if (isRefusal(agreement)) return agreement;
		for (const id of ids)
			uow.guard(
				settleView(
					{ id, agreementId },
					{
						state: reason ? 'withheld' : 'taken',
						withheld_for: reason ?? null,
						settled_on: ctx.clock.today(),
						settled_by: personOf(ctx)
					}
				)
			);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: reason ? 'BENEFICIARY_VIEWS_WITHHELD' : 'BENEFICIARY_VIEWS_TAKEN',
			subject: { kind: 'agreement', id: agreementId },
			data: { views: ids, reason: reason ?? null }
		});
		return { id: agreementId, n: ids.length };
	});
}
