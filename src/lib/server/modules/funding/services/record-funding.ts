import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { isCurrency } from '$lib/server/platform/currency-list';
import { takePartner, type NamedPartner, type PartnerNameRefusal } from '$lib/server/modules/organisations';
import { Faults } from './field-faults';
import { channelFault, isChannel, isInstrument } from '../domain/instrument';
import { insertParty, touchProject } from '../repository/office-projects';
import { fundingWithRegister, insertFunding, lockFunding, updateFunding } from '../repository/ledger';
import { takeProject, type ProjectRefusal } from './may-change';

/** What the papers of an instrument say; the register number is kept as it is written (PMK 99/PMK.05/2017). */
export type FundingPapers = {
	readonly title: string;
	readonly agreement_number?: string;
	readonly signed_on?: string;
	readonly closing_on?: string;
	readonly register_number?: string;
	readonly register_on?: string;
	readonly register_office?: string;
	/** The provider's own IATI identifier of this activity: what keeps one sum from being counted twice. */
	readonly provider_activity_id?: string;
	readonly note?: string;
};

export type NewFunding = FundingPapers & {
	readonly partner: NamedPartner;
	readonly instrument: string;
	readonly channel: string;
	readonly direct_basis?: string;
	readonly currency: string;
};

export type FundingRefusal =
	| ProjectRefusal
	| DatabaseRefusal
	| PartnerNameRefusal
	| Refusal<'VALIDATION_FAILED' | 'REGISTER_NUMBER_TAKEN'>;

function paperFaults(input: FundingPapers, today: string): Faults {
	const faults = new Faults();
	faults.text('title', input.title, 300, true);
	faults.text('agreement_number', input.agreement_number, 100);
	faults.day('signed_on', input.signed_on, { latest: today });
	faults.day('closing_on', input.closing_on);
	faults.order(input.signed_on, 'closing_on', input.closing_on);
	faults.text('register_number', input.register_number, 100);
	if (input.register_number?.trim())
		faults.day('register_on', input.register_on, { required: true, latest: today });
	else if (input.register_on) faults.add('register_number', 'REQUIRED');
	faults.text('register_office', input.register_office, 200);
	// IATI identifiers hold no space and none of / & | ? (IATI 2.03, rule 1.1.7).
	const activity = input.provider_activity_id?.trim() ?? '';
	if (activity.length > 200 || /[\s/&|?]/.test(activity))
		faults.add('provider_activity_id', 'NOT_AN_IATI_ID');
	faults.text('note', input.note, 2000);
	return faults;
}

const orNull = (value: string | undefined) => value?.trim() || null;

const paperColumns = (input: FundingPapers) => ({
	title: input.title.trim(),
	agreement_number: orNull(input.agreement_number),
	signed_on: orNull(input.signed_on),
	closing_on: orNull(input.closing_on),
	register_number: orNull(input.register_number),
	register_on: orNull(input.register_on),
	register_office: orNull(input.register_office),
	provider_activity_id: orNull(input.provider_activity_id),
	note: orNull(input.note)
});

/**
 * Records an instrument of a project: what kind of money, by which way, from whom, in which currency. Its amount is
 * what the ledger's commitments say. The provider becomes a funding party of the project.
 *
 * `VALIDATION_FAILED` with `errors`; `REGISTER_NUMBER_TAKEN`: another instrument has this register number.
 */
export async function recordFunding(
	ctx: Ctx,
	projectId: string,
	input: NewFunding
): Promise<{ id: string } | FundingRefusal> {
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, 'project.money');
		return isRefusal(project) ? project : addFunding(uow, ctx, project, input);
	});
}

/** Adds an instrument inside an act that may write this project's money, with the refusals of {@link recordFunding}. */
export async function addFunding(
	uow: UnitOfWork,
	ctx: Ctx,
	project: { readonly id: string; readonly is_published: boolean },
	input: NewFunding
): Promise<{ id: string } | FundingRefusal> {
	const faults = paperFaults(input, ctx.clock.today());
	faults.oneOf('instrument', input.instrument, isInstrument);
	faults.oneOf('channel', input.channel, isChannel);
	faults.oneOf('currency', input.currency, isCurrency);
	faults.text('direct_basis', input.direct_basis, 500);
	if (isInstrument(input.instrument) && isChannel(input.channel)) {
		const fault = channelFault(input.instrument, input.channel, input.direct_basis ?? '');
		if (fault) faults.add(fault === 'DIRECT_NEEDS_BASIS' ? 'direct_basis' : 'channel', fault);
	}
	if (faults.found.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.found });
	const columns = paperColumns(input);
	if (columns.register_number && (await uow.first(fundingWithRegister({ number: columns.register_number }))))
		return refuse('REGISTER_NUMBER_TAKEN', { number: columns.register_number });
	const partner = await takePartner(uow, ctx, input.partner);
	if (isRefusal(partner)) return partner;
	const id = newId();
	uow.add(
		insertFunding({
			...columns,
			id,
			project_id: project.id,
			partner_id: partner.id,
			instrument: input.instrument,
			channel: input.channel,
			direct_basis: input.channel === 'direct' ? orNull(input.direct_basis) : null,
			currency: input.currency,
			is_example: makesExamples(ctx),
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_at: ctx.clock.now()
		})
	);
	uow.add(insertParty({ project_id: project.id, partner_id: partner.id, role: 'funding' }));
	uow.add(touchProject(project.id, ctx.clock.now()));
	if (project.is_published) uow.touchPublic();
	const { partner: _partner, ...told } = input;
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'FUNDING_RECORDED',
		subject: { kind: 'project', id: project.id },
		data: { ...told, funding_id: id, partner_id: partner.id }
	});
	return { id };
}

/** Changes what the papers of an instrument say: its register number usually comes weeks after the signing. */
export async function changeFunding(
	ctx: Ctx,
	projectId: string,
	fundingId: string,
	input: FundingPapers & { readonly version: number }
): Promise<{ id: string; version: number } | FundingRefusal> {
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, 'project.money');
		if (isRefusal(project)) return project;
		const funding = isId(fundingId) ? await uow.first(lockFunding({ id: fundingId })) : undefined;
		if (funding?.project_id !== projectId) return refuse('NOT_FOUND');
		const { version, ...papers } = input;
		const faults = paperFaults(papers, ctx.clock.today());
		if (faults.found.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.found });
		const columns = paperColumns(papers);
		if (columns.register_number && columns.register_number !== funding.register_number) {
			const taken = await uow.first(fundingWithRegister({ number: columns.register_number }));
			if (taken) return refuse('REGISTER_NUMBER_TAKEN', { number: columns.register_number });
		}
		uow.guard(updateFunding(fundingId, version, columns));
		uow.add(touchProject(projectId, ctx.clock.now()));
		if (project.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'FUNDING_CHANGED',
			subject: { kind: 'project', id: projectId },
			data: { ...papers, funding_id: fundingId }
		});
		return { id: fundingId, version: version + 1 };
	});
}
