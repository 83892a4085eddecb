import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { addObligation, settlePendingUnchecked } from '$lib/server/modules/obligations';
import { takePartner, type NamedPartner, type PartnerNameRefusal } from '$lib/server/modules/organisations';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isCurrency } from '$lib/server/platform/currency-list';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { compareDecimals, parseDecimal } from '$lib/written/decimal';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { closingDuty, isOpen, isOpportunityStage, needsLesson, stagesAfter } from '../../domain/opportunity';
import { isSector } from '../../domain/sector';
import { tiesKnown } from '../../repository/office-projects';
import {
	insertOpportunity,
	insertOpportunityStep,
	moveOpportunity,
	opportunityById,
	opportunityReferred
} from '../../repository/opportunities';
import { Faults } from '../field-faults';
import { addProject } from '../record-project';

/** A donor's call as it is written down. Amounts are exact decimals; days YYYY-MM-DD; texts are trimmed. */
export type NewOpportunity = {
	readonly donor: NamedPartner;
	readonly title: string;
	readonly programme?: string;
	readonly about?: string;
	readonly themes?: readonly string[];
	readonly eligibility?: string;
	readonly opens_on?: string;
	readonly closes_on?: string;
	readonly amount_least?: string;
	readonly amount_most?: string;
	readonly currency?: string;
	readonly languages?: string;
	readonly contact?: string;
	readonly address?: string;
	readonly unit_id?: string;
	/** What the donor or the list calls it; a second one of the same donor is refused. */
	readonly reference?: string;
};

export type OpportunityRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| PartnerNameRefusal
	| Refusal<'VALIDATION_FAILED' | 'NOT_FOUND' | 'OPPORTUNITY_KNOWN'>;

const orNull = (value: string | undefined) => value?.trim() || null;

function faultsOf(input: NewOpportunity): Faults {
	const faults = new Faults();
	faults.text('title', input.title, 300, true);
	faults.text('programme', input.programme, 300);
	faults.text('about', input.about, 4000);
	faults.text('eligibility', input.eligibility, 2000);
	faults.text('languages', input.languages, 200);
	faults.text('contact', input.contact, 300);
	faults.text('address', input.address, 500);
	faults.text('reference', input.reference, 200);
	faults.day('opens_on', input.opens_on);
	faults.day('closes_on', input.closes_on);
	faults.order(input.opens_on, 'closes_on', input.closes_on);
	if (input.themes?.some((theme) => !isSector(theme))) faults.add('themes', 'CHOOSE_ONE');
	if (input.address?.trim() && !/^https?:\/\/\S+$/.test(input.address.trim()))
		faults.add('address', 'ADDRESS_WRONG');
	faults.oneOf('unit_id', input.unit_id, isId, false);
	const least = sizeOf(faults, 'amount_least', input);
	const most = sizeOf(faults, 'amount_most', input);
	if (least && most && isLess(input.amount_most!, input.amount_least!))
		faults.add('amount_most', 'MOST_BELOW_LEAST');
	if ((least || most) && !input.currency) faults.add('currency', 'CHOOSE_ONE');
	return faults;
}

/** Of two amounts as they were typed; what is no amount has its own fault. */
function isLess(one: string, other: string): boolean {
	const [first, second] = [parseDecimal(one.trim()), parseDecimal(other.trim())];
	return first !== null && second !== null && compareDecimals(first, second) < 0;
}

function sizeOf(faults: Faults, field: 'amount_least' | 'amount_most', input: NewOpportunity): boolean {
	const amount = input[field]?.trim() ?? '';
	if (amount === '') return false;
	if (isCurrency(input.currency ?? '')) faults.money(field, { amount, currency: input.currency! });
	return true;
}

/**
 * Writes down a call that somebody found. Where a unit is named that looks after it and a day on which it closes, the
 * paper that is owed by then becomes a duty of that unit, with its reminders.
 *
 * `VALIDATION_FAILED` with `errors`; `OPPORTUNITY_KNOWN`: this donor's call is recorded under this reference.
 */
export async function recordOpportunity(
	ctx: Ctx,
	input: NewOpportunity
): Promise<{ id: string } | OpportunityRefusal> {
	const denied = authorise(ctx, 'opportunity.write');
	if (denied) return denied;
	return carryOut(ctx, (uow) => addOpportunity(uow, ctx, input));
}

/** Adds a call inside an act that may write them, with the refusals of {@link recordOpportunity}. */
export async function addOpportunity(
	uow: UnitOfWork,
	ctx: Ctx,
	input: NewOpportunity
): Promise<{ id: string } | OpportunityRefusal> {
	const faults = faultsOf(input);
	if (faults.found.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.found });
	const unitId = orNull(input.unit_id);
	if (unitId && !(await uow.first(tiesKnown({ unitId, agreementId: null })))?.unit)
		return refuse('NOT_FOUND');
	const donor = await takePartner(uow, ctx, input.donor);
	if (isRefusal(donor)) return donor;
	const reference = orNull(input.reference);
	const known = reference && (await uow.first(opportunityReferred({ partnerId: donor.id, reference })));
	if (known) return refuse('OPPORTUNITY_KNOWN', { id: known.id });
	const hasSize = Boolean(input.amount_least?.trim() || input.amount_most?.trim());
	const id = newId();
	const title = input.title.trim();
	uow.add(
		insertOpportunity({
			id,
			partner_id: donor.id,
			programme: orNull(input.programme),
			title,
			about: orNull(input.about),
			themes: JSON.stringify(input.themes ?? []),
			eligibility: orNull(input.eligibility),
			opens_on: orNull(input.opens_on),
			closes_on: orNull(input.closes_on),
			amount_least: orNull(input.amount_least),
			amount_most: orNull(input.amount_most),
			currency: hasSize ? input.currency! : null,
			languages: orNull(input.languages),
			contact: orNull(input.contact),
			address: orNull(input.address),
			unit_id: unitId,
			reference,
			is_example: makesExamples(ctx),
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_at: ctx.clock.now()
		})
	);
	addStep(uow, ctx, id, 'found', null);
	if (unitId && input.closes_on) {
		const owed = addObligation(uow, ctx, {
			subject: { kind: 'opportunity', id, title: { id: title, en: title } },
			kind: 'document',
			what: title.slice(0, 500),
			owner: { kind: 'unit', id: unitId },
			dueOn: input.closes_on
		});
		if (isRefusal(owed)) return owed;
	}
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'OPPORTUNITY_RECORDED',
		subject: { kind: 'opportunity', id },
		data: { ...input, donor: donor.id }
	});
	return { id };
}

function addStep(uow: UnitOfWork, ctx: Ctx, id: string, stage: string, note: string | null): void {
	uow.add(
		insertOpportunityStep({
			id: newId(),
			opportunity_id: id,
			stage,
			happened_on: ctx.clock.today(),
			note,
			by_name: ctx.actor.kind === 'person' ? ctx.actor.name : null,
			created_at: ctx.clock.now()
		})
	);
}

/**
 * Moves a call on in its way. A grant makes the project, which begins with the call's title; a refusal and a call that
 * is not pursued are written down with their lesson. The duty of the closing day is settled with the call: handed in
 * once the donor has the paper, waived where the call is given up.
 *
 * `STAGE_NOT_NEXT`: it cannot go there from where it stands · `VALIDATION_FAILED` without the lesson ·
 * `STATE_CHANGED`: somebody moved it meanwhile.
 */
export async function moveOpportunityOn(
	ctx: Ctx,
	id: string,
	input: {
		readonly stage: string;
		readonly note?: string;
		readonly lesson?: string;
		readonly version: number;
	}
): Promise<{ id: string; project_id: string | null } | OpportunityRefusal | Refusal<'STAGE_NOT_NEXT'>> {
	const denied = authorise(ctx, 'opportunity.write');
	if (denied) return denied;
	return carryOut(ctx, async (uow) => {
		const call = isId(id) ? await uow.first(opportunityById({ id })) : undefined;
		if (!call) return refuse('NOT_FOUND');
		const faults = new Faults();
		faults.oneOf('stage', input.stage, isOpportunityStage);
		if (isOpportunityStage(input.stage)) faults.text('lesson', input.lesson, 4000, needsLesson(input.stage));
		faults.text('note', input.note, 2000);
		if (faults.found.length > 0 || !isOpportunityStage(input.stage))
			return refuse('VALIDATION_FAILED', { errors: faults.found });
		if (!stagesAfter(call.stage).includes(input.stage))
			return refuse('STAGE_NOT_NEXT', { stage: call.stage });
		let projectId: string | null = null;
		if (input.stage === 'granted') {
			const made = await addProject(uow, ctx, {
				title_id: call.title,
				sector: call.themes.length === 1 ? call.themes[0] : undefined,
				stage: 'pipeline',
				unit_id: call.unitId ?? undefined
			});
			if (isRefusal(made)) return made as OpportunityRefusal;
			projectId = made.id;
		}
		uow.guard(
			moveOpportunity(
				id,
				{ stage: call.stage, version: input.version },
				{
					stage: input.stage,
					...(input.lesson?.trim() ? { lesson: input.lesson.trim() } : {}),
					...(projectId ? { project_id: projectId } : {})
				}
			)
		);
		addStep(uow, ctx, id, input.stage, orNull(input.note));
		const duty = closingDuty(input.stage);
		if (duty)
			await settlePendingUnchecked(
				uow,
				ctx,
				{ kind: 'opportunity', id },
				duty === 'given_up' ? ['waive'] : ['evidence', 'accept'],
				orNull(input.lesson) ?? orNull(input.note)
			);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'OPPORTUNITY_MOVED',
			subject: { kind: 'opportunity', id },
			data: {
				from: call.stage,
				to: input.stage,
				lesson: orNull(input.lesson),
				project_id: projectId,
				is_open: isOpen(input.stage)
			}
		});
		return { id, project_id: projectId };
	});
}
