import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isCurrency } from '$lib/server/platform/currency-list';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { authorise } from '$lib/server/modules/identity';
import { addObligation } from '$lib/server/modules/obligations';
import { takePartner } from '$lib/server/modules/organisations';
import { textIn } from '$lib/text';
import {
	type Column,
	forAudit,
	insertRecord,
	readFields,
	type Typed,
	updateRecord,
	wrong
} from '$lib/server/modules/records';
import {
	decisionDays,
	membershipHead,
	membershipParts,
	type MembershipPart
} from '../../domain/membership-records';
import { holders } from '../../repository/records';
import { removePart, writePart, type Consequence } from '../records/write-part';
import { type RelationsRefusal } from '../relations-refusal';
import { ownerOf } from '../visits/record-visit';

type At = { readonly id: string; readonly version: number };

/** Records that the region joined a body; nobody outside sees it by that. The body is named by its name in the list. */
export async function recordMembership(ctx: Ctx, input: Typed): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'membership.write');
	if (denied) return denied;
	const { columns, faults } = readFields(membershipHead.fields, input, ctx.clock.today(), isCurrency);
	const named = input.partner?.trim() || input.partner_id?.trim();
	const errors = [...faults, ...(named ? [] : [{ field: 'partner', message: 'REQUIRED' }])];
	if (errors.length > 0) return wrong(errors);
	return carryOut(ctx, async (uow) => {
		const partner = await takePartner(uow, ctx, {
			id: input.partner_id,
			name: input.partner,
			kind: input.partner_kind,
			country: input.partner_country
		});
		if (isRefusal(partner)) return partner;
		const id = newId();
		uow.add(
			insertRecord('membership', {
				...columns,
				id,
				partner_id: partner.id,
				since_precision: 'day',
				active: columns.ended_on === null,
				is_example: makesExamples(ctx),
				created_at: ctx.clock.now(),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'MEMBERSHIP_RECORDED',
			subject: { kind: 'membership', id },
			data: { ...forAudit(membershipHead, columns), partner: partner.id }
		});
		return { id };
	});
}

/**
 * Says when a membership is renewed and who cares for it. From a day of renewal follows the duty to decide before it, on
 * the value sheet. What a source tells of it (standing, since) stays as the source tells it.
 */
export async function changeMembership(
	ctx: Ctx,
	id: string,
	input: Typed,
	version: number
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'membership.write');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const { columns, faults } = readFields(membershipHead.fields, input, ctx.clock.today(), isCurrency);
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, async (uow) => {
		const membership = await uow.first(holders.membership_id({ id }));
		if (!membership) return refuse('NOT_FOUND');
		const { standing, since, ...own } = columns;
		const set =
			membership.source_id === null
				? { ...own, standing: standing!, since: since!, since_precision: 'day' }
				: own;
		const renewsOn = columns.renews_on as string | null;
		const owner = ownerOf(ctx, columns.unit_id as string | null);
		let decidesFor = membership.decides_for ?? null;
		if (renewsOn !== null && renewsOn !== decidesFor && owner) {
			const duty = addObligation(uow, ctx, {
				subject: { kind: 'membership', id, title: membership.title },
				kind: 'evaluation',
				what: textIn('id').memberships.duties.decide(membership.title.id),
				owner,
				dueOn: addCalendarDays(renewsOn, -decisionDays(ctx.tenant.settings)),
				isExample: membership.is_example
			});
			if (isRefusal(duty)) return duty;
			decidesFor = renewsOn;
		}
		uow.guard(
			updateRecord(
				'membership',
				{ id, version },
				{ ...set, active: own.ended_on === null, decides_for: decidesFor }
			)
		);
		if (membership.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'MEMBERSHIP_CHANGED',
			subject: { kind: 'membership', id },
			data: forAudit(membershipHead, columns)
		});
		return { id };
	});
}

/** Shows a membership to everybody, or takes it back. */
export async function publishMembership(
	ctx: Ctx,
	id: string,
	input: { readonly isPublished: boolean; readonly version: number }
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'membership.publish');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		if (!(await uow.first(holders.membership_id({ id })))) return refuse('NOT_FOUND');
		uow.guard(
			updateRecord('membership', { id, version: input.version }, { is_published: input.isPublished })
		);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: input.isPublished ? 'MEMBERSHIP_PUBLISHED' : 'MEMBERSHIP_WITHDRAWN',
			subject: { kind: 'membership', id },
			data: {}
		});
		return { id };
	});
}

/** Adds or changes what belongs to a membership. Dues with a due day that are not paid yet are a duty. */
export const writeMembershipPart = (ctx: Ctx, part: MembershipPart, id: string, input: Typed, at?: At) =>
	writePart(ctx, membershipParts[part], id, input, {
		at,
		consequence: part === 'due' ? duesDuty(ctx) : undefined
	});

export const removeMembershipPart = (ctx: Ctx, part: MembershipPart, id: string, at: At) =>
	removePart(ctx, membershipParts[part], id, at);

const duesDuty =
	(ctx: Ctx): Consequence =>
	(uow, { holder, columns, before }): Record<string, Column> | Refusal<'VALIDATION_FAILED'> => {
		const owner = ownerOf(ctx, holder.unit_id);
		if (before?.obligation_id || columns.due_on === null || columns.paid_on !== null || !owner) return {};
		const duty = addObligation(uow, ctx, {
			subject: { kind: 'membership', id: holder.id, title: holder.title },
			kind: 'dues',
			what: textIn('id').memberships.duties.dues(holder.title.id, String(columns.year)),
			owner,
			dueOn: String(columns.due_on),
			amount: { amount: String(columns.amount), currency: String(columns.currency) },
			isExample: holder.is_example
		});
		return isRefusal(duty) ? duty : { obligation_id: duty.id };
	};
