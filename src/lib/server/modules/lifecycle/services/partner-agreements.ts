import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { keyPart, pageOf, readCursor } from '$lib/server/platform/keyset';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { agreementStatus, registerDays, type AgreementStatus } from '$lib/server/modules/cooperation';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { lifePhase, type LifePhase } from '../domain/life';
import { requestsOpen, type RequestKind } from '../domain/request';
import type { AgreementInHand } from '../repository/agreement-in-hand';
import {
	partnerAgreementDetail,
	partnerAgreements,
	type PartnerAgreementDetail,
	type PartnerAgreementRow
} from '../repository/partner-agreements';
import { requestsOf, type RequestRow } from '../repository/requests';
import { isPartnerOf, nameOf, takeAsParty } from './agreement-in-hand';

const partnerIdsOf = ({ actor }: Pick<Ctx, 'actor'>) =>
	actor.kind === 'person' && actor.roles.includes('partner') ? actor.partnerIds : [];

/** An agreement of a partner's list, with where it stands today in the region's time zone. */
export type ListedAgreement = PartnerAgreementRow & { readonly status: AgreementStatus };

/** A page of the agreements to which the caller's organisation is a party, published or not; the newest first. */
export async function listPartnerAgreements(
	ctx: Ctx,
	question: { readonly cursor?: string | null; readonly limit?: number } = {}
): Promise<
	| { readonly rows: readonly ListedAgreement[]; readonly next: string | null }
	| AuthorisationRefusal
	| Refusal<'VALIDATION_FAILED'>
> {
	const denied = authorise(ctx, 'partner.own');
	if (denied) return denied;
	const key = readCursor(question.cursor, [keyPart.day, keyPart.id]);
	if (isRefusal(key)) return key;
	const limit = Math.min(question.limit ?? 25, 100);
	const rows = await ctx.db.rows(
		partnerAgreements({
			partnerIds: partnerIdsOf(ctx),
			day: key?.[0] ?? '9999-12-31',
			id: key?.[1] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
			limit: limit + 1
		})
	);
	const { today, soon } = registerDays(ctx);
	const { rows: shown, next } = pageOf(rows, limit, (row) => [row.sort_day, row.id]);
	return {
		rows: shown.map((row) => ({
			...row,
			status: agreementStatus({ fact: row.fact, termKnown: row.term_known, endsOn: row.ends_on }, today, soon)
		})),
		next
	};
}

export type PartnerAgreement = {
	readonly agreement: AgreementInHand;
	readonly name: string;
	readonly phase: LifePhase;
	readonly detail: PartnerAgreementDetail;
	/** What the organisation may ask for now. */
	readonly asks: readonly RequestKind[];
	readonly requests: readonly RequestRow[];
};

/** One agreement for a party to it. `NOT_FOUND`: not there, or not its own, published or not. */
export async function readPartnerAgreement(
	ctx: Ctx,
	id: string
): Promise<PartnerAgreement | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'partner.own');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const agreement = await takeAsParty(ctx.db, ctx, id);
	if (isRefusal(agreement) || !isPartnerOf(ctx, agreement)) return refuse('NOT_FOUND');
	const [[detail], requests] = await ctx.db.together([
		partnerAgreementDetail({ id, partnerIds: partnerIdsOf(ctx) }),
		requestsOf({ agreementId: id })
	]);
	const today = ctx.clock.today();
	return {
		agreement,
		name: nameOf(agreement),
		phase: lifePhase(agreement, today),
		detail: detail!,
		asks: requestsOpen(agreement, today),
		requests
	};
}
