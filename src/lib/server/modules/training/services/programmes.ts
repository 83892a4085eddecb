import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isCountry } from '$lib/server/platform/country-names';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { faultsOfCosts } from '../domain/costs';
import type { Cost } from '../domain/offer';
import {
	insertProgramme,
	programmeById,
	programmeNamed,
	programmesByName,
	setProgrammeCosts
} from '../repository/offers';
import { textFaults, wrong, type TrainingRefusal } from './training-refusal';

export type OfficeProgramme = {
	readonly id: string;
	readonly name: string;
	readonly country: string;
	readonly costs: readonly Cost[];
	readonly is_example: boolean;
	readonly version: number;
};

/** Training programmes with who pays what in each, by name. */
export async function listOfficeProgrammes(
	ctx: Ctx
): Promise<readonly OfficeProgramme[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'training.read');
	if (denied) return denied;
	return ctx.db.rows(programmesByName({}));
}

/** Adds a provider's programme, with who pays what in it. */
export async function addProgramme(
	ctx: Ctx,
	input: { name: string; country: string; provider: string; costs: readonly Cost[] }
): Promise<{ id: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.manage');
	if (denied) return denied;
	const errors = [
		...textFaults('name', input.name, 200),
		...textFaults('provider', input.provider, 200),
		...(isCountry(input.country) ? [] : [{ field: 'country', message: 'CHOOSE_ONE' }]),
		...faultsOfCosts(input.costs)
	];
	if (errors.length > 0) return wrong(errors);
	return carryOut(ctx, async (uow) => {
		if (await uow.first(programmeNamed({ name: input.name.trim() })))
			return wrong([{ field: 'name', message: 'NAME_KNOWN' }]);
		const id = newId();
		const provider = input.provider.trim();
		uow.add(
			insertProgramme({
				id,
				name: input.name.trim(),
				country: input.country,
				provider: JSON.stringify({ id: provider, en: provider }),
				costs: JSON.stringify(input.costs),
				is_example: makesExamples(ctx),
				created_at: ctx.clock.now(),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
			})
		);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_PROGRAMME_ADDED',
			subject: { kind: 'training_programme', id },
			data: { name: input.name, country: input.country, provider, costs: input.costs }
		});
		return { id };
	});
}

/** Says anew who pays what in a programme; offers that were made before keep their own. */
export async function changeProgrammeCosts(
	ctx: Ctx,
	input: { id: string; version: number; costs: readonly Cost[] }
): Promise<{ id: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.manage');
	if (denied) return denied;
	const errors = faultsOfCosts(input.costs);
	if (errors.length > 0) return wrong(errors);
	if (!isId(input.id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		if (!(await uow.first(programmeById({ id: input.id })))) return refuse('NOT_FOUND');
		uow.guard(setProgrammeCosts(input.id, input.version, input.costs));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_COSTS_CHANGED',
			subject: { kind: 'training_programme', id: input.id },
			data: { costs: input.costs }
		});
		return { id: input.id };
	});
}
