import { makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { addObligation } from '$lib/server/modules/obligations';
import { takePartner } from '$lib/server/modules/organisations';
import { textIn } from '$lib/text';
import type { Bilingual } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { type At, type Column, type Typed } from '$lib/server/modules/records';
import {
	decisionDays,
	membershipHead,
	membershipParts,
	type MembershipPart
} from '../../domain/membership-records';
import { ownerOf, publishHead, writeHead } from '../records/write-head';
import { removePart, followDuty, writePart, type Consequence } from '../records/write-part';
import type { RelationsRefusal } from '../relations-refusal';

/** Records that the region joined a body; nobody outside sees it by that. The body is named by its name in the list. */
export const recordMembership = (ctx: Ctx, input: Typed): Promise<{ id: string } | RelationsRefusal> =>
	writeHead(ctx, membershipHead, input, {
		faults:
			input.partner?.trim() || input.partner_id?.trim() ? [] : [{ field: 'partner', message: 'REQUIRED' }],
		own: async (uow, { id, columns }) => {
			const partner = await takePartner(uow, ctx, {
				id: input.partner_id,
				name: input.partner,
				kind: input.partner_kind,
				country: input.partner_country
			});
			if (isRefusal(partner)) return partner;
			const title = { id: partner.name, en: partner.name };
			const decides = decisionDuty(uow, ctx, { id, title, columns, isExample: makesExamples(ctx) });
			if (isRefusal(decides)) return decides;
			const active = columns.ended_on === null;
			return { columns: { ...decides, partner_id: partner.id, since_precision: 'day', active } };
		}
	});

/**
 * Says when a membership is renewed and who cares for it. From a day of renewal follows the duty to decide before it, on
 * the value sheet. What a source tells of it (standing, since) stays as the source tells it.
 */
export const changeMembership = (
	ctx: Ctx,
	id: string,
	input: Typed,
	version: number
): Promise<{ id: string } | RelationsRefusal> =>
	writeHead(ctx, membershipHead, input, {
		at: { id, version },
		own: async (uow, { columns, known }) => {
			const { title, is_example: isExample, decides_for: decidesFor, source_id: source } = known!;
			const decides = decisionDuty(uow, ctx, { id, title, columns, isExample, decidesFor });
			if (isRefusal(decides)) return decides;
			const day: Record<string, Column> = source === null ? { since_precision: 'day' } : {};
			return { columns: { ...decides, ...day, active: columns.ended_on === null } };
		}
	});

/** Each day of renewal asks once for a decision before it; the membership keeps which duty that is. */
function decisionDuty(
	uow: UnitOfWork,
	ctx: Ctx,
	of: {
		readonly id: string;
		readonly title: Bilingual;
		readonly columns: Readonly<Record<string, Column>>;
		readonly isExample: boolean;
		readonly decidesFor?: string | null;
	}
): Record<string, Column> | Refusal<'VALIDATION_FAILED'> {
	const renewsOn = of.columns.renews_on as string | null;
	const owner = ownerOf(ctx, of.columns.unit_id as string | null);
	if (renewsOn === null || renewsOn === (of.decidesFor ?? null) || !owner) return {};
	const duty = addObligation(uow, ctx, {
		subject: { kind: 'membership', id: of.id, title: of.title },
		kind: 'evaluation',
		what: textIn('id').memberships.duties.decide(of.title.id),
		owner,
		dueOn: addCalendarDays(renewsOn, -decisionDays(ctx.tenant.settings)),
		isExample: of.isExample
	});
	return isRefusal(duty) ? duty : { decides_for: renewsOn, decision_obligation_id: duty.id };
}

/** Shows a membership to everybody, or takes it back. */
export const publishMembership = (
	ctx: Ctx,
	id: string,
	input: { readonly isPublished: boolean; readonly version: number }
) => publishHead(ctx, membershipHead, id, input);

const consequences: Partial<Record<MembershipPart, (ctx: Ctx) => Consequence>> = {
	due: duesDuty,
	decision: decisionMade
};

/**
 * Adds or changes what belongs to a membership. Dues with a due day that are not paid yet are a duty, and the day of
 * payment settles it; a decision settles the duty to decide.
 */
export const writeMembershipPart = (ctx: Ctx, part: MembershipPart, id: string, input: Typed, at?: At) =>
	writePart(ctx, membershipParts[part], id, input, { at, consequence: consequences[part]?.(ctx) });

export const removeMembershipPart = (ctx: Ctx, part: MembershipPart, id: string, at: At) =>
	removePart(ctx, membershipParts[part], id, at);

function duesDuty(ctx: Ctx): Consequence {
	return async (
		uow,
		{ holder, columns, before }
	): Promise<Record<string, Column> | Refusal<'VALIDATION_FAILED'>> => {
		const words = textIn('id').memberships.duties;
		const paidOn = columns.paid_on as string | null;
		if (before?.obligation_id) {
			await followDuty(uow, ctx, {
				id: String(before.obligation_id),
				wasDone: before.paid_on !== null,
				isDone: paidOn !== null,
				remark: paidOn ? words.paid(writeDay(paidOn, 'id')) : words.notPaid
			});
			return {};
		}
		const owner = ownerOf(ctx, holder.unit_id);
		if (columns.due_on === null || paidOn !== null || !owner) return {};
		const duty = addObligation(uow, ctx, {
			subject: { kind: 'membership', id: holder.id, title: holder.title },
			kind: 'dues',
			what: words.dues(holder.title.id, String(columns.year)),
			owner,
			dueOn: String(columns.due_on),
			amount: { amount: String(columns.amount), currency: String(columns.currency) },
			isExample: holder.is_example
		});
		return isRefusal(duty) ? duty : { obligation_id: duty.id };
	};
}

function decisionMade(ctx: Ctx): Consequence {
	return async (uow, { holder, columns, before }) => {
		const { decided } = textIn('id').memberships.duties;
		if (holder.decision_obligation_id && columns.renewal_on === holder.decides_for)
			await followDuty(uow, ctx, {
				id: holder.decision_obligation_id,
				wasDone: before !== undefined,
				isDone: true,
				remark: decided
			});
		return {};
	};
}
