import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { takePartner, type NamedPartner, type PartnerNameRefusal } from '$lib/server/modules/organisations';
import { partnerKinds } from '$lib/server/modules/cooperation';
import { partyRoles, type PartyRole } from '../domain/project';
import { deleteParty, insertParty, partyOfFunding, touchProject } from '../repository/office-projects';
import { takeProject, type ProjectRefusal } from './may-change';

export type PartyRefusal =
	ProjectRefusal | DatabaseRefusal | PartnerNameRefusal | Refusal<'VALIDATION_FAILED' | 'PARTY_PAYS'>;

const isRole = (value: string): value is PartyRole => (partyRoles as readonly string[]).includes(value);

/** Names an organisation in a role of a project; one that is named twice stands once. */
export async function addProjectParty(
	ctx: Ctx,
	projectId: string,
	input: { readonly role: string; readonly partner: NamedPartner }
): Promise<{ partner_id: string } | PartyRefusal> {
	if (!isRole(input.role))
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'role', message: 'CHOOSE_ONE' }] });
	if (input.partner.kind && !(partnerKinds as readonly string[]).includes(input.partner.kind))
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'kind', message: 'CHOOSE_ONE' }] });
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, 'project.write');
		if (isRefusal(project)) return project;
		const partner = await takePartner(uow, ctx, input.partner);
		if (isRefusal(partner)) return partner;
		uow.add(insertParty({ project_id: projectId, partner_id: partner.id, role: input.role }));
		uow.add(touchProject(projectId, ctx.clock.now()));
		if (project.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROJECT_PARTY_NAMED',
			subject: { kind: 'project', id: projectId },
			data: { partner_id: partner.id, role: input.role }
		});
		return { partner_id: partner.id };
	});
}

/** Takes an organisation out of a role. `PARTY_PAYS`: an instrument of this project is its own. */
export async function removeProjectParty(
	ctx: Ctx,
	projectId: string,
	input: { readonly role: string; readonly partner_id: string }
): Promise<{ partner_id: string } | PartyRefusal> {
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, 'project.write');
		if (isRefusal(project)) return project;
		if (!isRole(input.role) || !isId(input.partner_id)) return refuse('NOT_FOUND');
		const pays =
			input.role === 'funding' &&
			(await uow.first(partyOfFunding({ projectId, partnerId: input.partner_id })));
		if (pays) return refuse('PARTY_PAYS');
		uow.guard(deleteParty(projectId, input.partner_id, input.role));
		uow.add(touchProject(projectId, ctx.clock.now()));
		if (project.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROJECT_PARTY_REMOVED',
			subject: { kind: 'project', id: projectId },
			data: { partner_id: input.partner_id, role: input.role }
		});
		return { partner_id: input.partner_id };
	});
}
