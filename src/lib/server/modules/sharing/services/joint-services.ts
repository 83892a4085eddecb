import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { fieldsOfGovernment } from '$lib/server/modules/cooperation';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { takePartner, type PartnerNameRefusal } from '$lib/server/modules/organisations';
import { faultsOfService, type ServiceInput } from '../domain/joint-service';
import {
	insertService,
	insertShare,
	officeServices,
	publicServices,
	publishService,
	serviceById,
	type PublicService,
	type ServiceRow
} from '../repository/sharing';
import type { SharingRefusal } from './themes';

/** Services that are run together with others, as the office keeps them (capability 89). */
export async function listJointServices(ctx: Ctx): Promise<readonly ServiceRow[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'sharing.read');
	if (denied) return denied;
	return ctx.db.rows(officeServices({}));
}

/**
 * Records a service that is run together: who runs it, since when, what is covered and what it costs the region a year,
 * before and since. `VALIDATION_FAILED`: which field; a partner is named as it stands on record.
 */
export async function addJointService(
	ctx: Ctx,
	input: ServiceInput
): Promise<{ id: string } | SharingRefusal> {
	const denied = authorise(ctx, 'sharing.write');
	if (denied) return denied;
	const errors = faultsOfService(input, {
		field: (key) => fieldsOfGovernment.some((one) => one.key === key),
		day: isDay
	});
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(
		ctx,
		async (uow): Promise<{ id: string } | PartnerNameRefusal | Refusal<'VALIDATION_FAILED'>> => {
			const runner =
				input.run_by === 'partner' ? await takePartner(uow, ctx, { name: input.run_by_partner }) : undefined;
			if (runner && 'refused' in runner)
				return refuse('VALIDATION_FAILED', {
					errors: [{ field: 'run_by_partner', message: 'PARTNER_UNKNOWN' }]
				});
			const id = newId();
			uow.add(
				insertService({
					id,
					name: input.name.trim(),
					name_en: input.name_en?.trim() || null,
					field: input.field,
					about: input.about?.trim() || null,
					agreement_id: input.agreement_id && isId(input.agreement_id) ? input.agreement_id : null,
					run_by: input.run_by,
					run_by_partner_id: runner?.id ?? null,
					started_on: input.started_on || null,
					coverage_unit: input.coverage_unit?.trim() || null,
					coverage_before: input.coverage_before || null,
					coverage_after: input.coverage_after || null,
					cost_before: input.cost_before || null,
					cost_after: input.cost_after || null,
					cost_note: input.cost_note?.trim() || null,
					is_published: input.publish ?? false,
					is_example: makesExamples(ctx),
					created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
					created_at: ctx.clock.now()
				})
			);
			if (input.publish) uow.touchPublic();
			uow.audit({
				at: ctx.clock.now(),
				actor: auditActor(ctx.actor),
				event: 'JOINT_SERVICE_RECORDED',
				subject: { kind: 'joint_service', id },
				data: { field: input.field, run_by: input.run_by, partner: runner?.id ?? null }
			});
			return { id };
		}
	);
}

/** Records what one side carries in its own budget of a year; without a partner the region itself. */
export async function addServiceShare(
	ctx: Ctx,
	serviceId: string,
	input: { readonly year: string; readonly amount: string; readonly partner?: string }
): Promise<{ id: string } | SharingRefusal> {
	const denied = authorise(ctx, 'sharing.write');
	if (denied) return denied;
	if (!isId(serviceId)) return refuse('NOT_FOUND');
	const errors = [
		...(/^(19|20|21)\d\d$/.test(input.year) ? [] : [{ field: 'year', message: 'NOT_A_YEAR' }]),
		...(/^\d{1,15}(\.\d{1,2})?$/.test(input.amount) ? [] : [{ field: 'amount', message: 'NOT_A_NUMBER' }])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(
		ctx,
		async (
			uow
		): Promise<{ id: string } | PartnerNameRefusal | Refusal<'VALIDATION_FAILED' | 'NOT_FOUND'>> => {
			const service = await uow.first(serviceById({ id: serviceId }));
			if (!service) return refuse('NOT_FOUND');
			const partner = input.partner?.trim()
				? await takePartner(uow, ctx, { name: input.partner })
				: undefined;
			if (partner && 'refused' in partner)
				return refuse('VALIDATION_FAILED', { errors: [{ field: 'partner', message: 'PARTNER_UNKNOWN' }] });
			const id = newId();
			uow.add(
				insertShare({
					id,
					service_id: serviceId,
					year: Number(input.year),
					partner_id: partner?.id ?? null,
					amount: input.amount,
					is_example: makesExamples(ctx),
					created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
					created_at: ctx.clock.now()
				})
			);
			if (service.is_published) uow.touchPublic();
			uow.audit({
				at: ctx.clock.now(),
				actor: auditActor(ctx.actor),
				event: 'JOINT_SERVICE_SHARE_RECORDED',
				subject: { kind: 'joint_service', id: serviceId },
				data: { year: Number(input.year), partner: partner?.id ?? null, amount: input.amount }
			});
			return { id };
		}
	);
}

/** Shows a joint service to everybody, or no more. */
export async function setServicePublic(
	ctx: Ctx,
	id: string,
	published: boolean
): Promise<{ id: string } | SharingRefusal> {
	const denied = authorise(ctx, 'sharing.write');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.guard(publishService(id, published));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: published ? 'JOINT_SERVICE_PUBLISHED' : 'JOINT_SERVICE_WITHHELD',
			subject: { kind: 'joint_service', id }
		});
		return { id };
	});
}

/** The services that the region shows. Public. */
export const listPublicServices = (ctx: Pick<Ctx, 'db'>): Promise<PublicService[]> =>
	ctx.db.rows(publicServices({}));
