import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { NamedPartner } from '$lib/server/modules/organisations';
import { carryOut, type Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Bilingual } from '$lib/text/bilingual';
import {
	comparedFields,
	differencesOf,
	moneyDifferences,
	type ComparedField,
	type Difference,
	type MoneyDifference
} from '../domain/compare-activity';
import type { DonorActivity } from '../domain/donor-activity';
import { projectOfActivity } from '../repository/donor-activities';
import { readDonorActivities } from './read-donor-file';
import { readOfficeProject } from './office-projects';
import { addFunding, type FundingRefusal } from './record-funding';
import { addProject, changeProject, type ProjectInput, type RecordProjectRefusal } from './record-project';

/** An activity of a donor's file beside what is recorded under it. */
export type PreviewedActivity = {
	readonly activity: DonorActivity;
	/** The project that has an instrument under this activity; null where it would be new. */
	readonly project: {
		readonly id: string;
		readonly title: Bilingual;
		readonly version: number;
		readonly isOwn: boolean;
	} | null;
	readonly differences: readonly Difference[];
	readonly money: readonly MoneyDifference[];
};

/**
 * Shows what a donor's activity file says and how it differs from the record; nothing is written.
 *
 * Refuses with `NOT_AN_IATI_FILE`, and with `NO_ACTIVITY_HERE` where none of its activities is in Indonesia.
 *
 * @param most as many activities are compared; `count` tells of all
 */
export async function previewActivities(
	ctx: Ctx,
	xml: string,
	most: number
): Promise<
	| { count: number; shown: PreviewedActivity[] }
	| AuthorisationRefusal
	| Refusal<'NOT_AN_IATI_FILE' | 'NO_ACTIVITY_HERE' | 'NOT_FOUND'>
> {
	const denied = authorise(ctx, 'project.write');
	if (denied) return denied;
	const activities = readDonorActivities(xml);
	if (isRefusal(activities)) return activities;
	const shown: PreviewedActivity[] = [];
	for (const activity of activities.slice(0, most)) {
		const known = await ctx.db.first(projectOfActivity({ identifier: activity.identifier }));
		const project = known ? await readOfficeProject(ctx, known.project_id) : undefined;
		if (isRefusal(project)) return project;
		shown.push({
			activity,
			project: project
				? { id: project.id, title: project.title, version: project.version, isOwn: project.isOwn }
				: null,
			differences: project ? differencesOf(project, activity) : [],
			money: project ? moneyDifferences(project, activity) : []
		});
	}
	return { count: activities.length, shown };
}

/** What is taken over into a new project, and what the file does not say: who the donor is to us, and the way. */
export type ActivityAsProject = ProjectInput & {
	readonly identifier: string;
	readonly partner: NamedPartner;
	readonly instrument: string;
	readonly channel: string;
	readonly direct_basis?: string;
	readonly currency: string;
};

/**
 * Makes a project of a donor's activity, with the instrument under the donor's identifier; its ledger stays empty, since
 * each entry needs its rate and paper. `ACTIVITY_KNOWN`: a project has this activity already.
 */
export async function recordActivityAsProject(
	ctx: Ctx,
	input: ActivityAsProject
): Promise<{ id: string } | RecordProjectRefusal | FundingRefusal | Refusal<'ACTIVITY_KNOWN'>> {
	const denied = authorise(ctx, 'project.write') ?? authorise(ctx, 'project.money');
	if (denied) return denied;
	const { identifier, partner, instrument, channel, direct_basis, currency, ...project } = input;
	return carryOut(ctx, async (uow) => {
		const known = await uow.first(projectOfActivity({ identifier }));
		if (known) return refuse('ACTIVITY_KNOWN', { project_id: known.project_id });
		const made = await addProject(uow, ctx, project);
		if (isRefusal(made)) return made;
		const funding = await addFunding(
			uow,
			ctx,
			{ id: made.id, is_published: false },
			{
				title: project.title_id,
				partner,
				instrument,
				channel,
				direct_basis,
				currency,
				provider_activity_id: identifier
			}
		);
		return isRefusal(funding) ? funding : made;
	});
}

const isCompared = (name: string): name is ComparedField =>
	(comparedFields as readonly string[]).includes(name);

/**
 * Takes chosen values of a donor's file over into a project; all else stays as it is. `STATE_CHANGED` where somebody
 * changed the project meanwhile: the preview no longer holds.
 *
 * @param input.take the fields by their names of {@link comparedFields} with what the file says
 */
export async function takeFromActivity(
	ctx: Ctx,
	projectId: string,
	input: { readonly version: number; readonly take: Readonly<Record<string, string>> }
): Promise<{ id: string; version: number } | RecordProjectRefusal> {
	const project = await readOfficeProject(ctx, projectId);
	if (isRefusal(project)) return project;
	const taken = Object.entries(input.take).filter(([name]) => isCompared(name));
	if (taken.length === 0)
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'take', message: 'CHOOSE_ONE' }] });
	const { place, ...fields } = Object.fromEntries(taken);
	const [latitude, longitude] = place?.split(', ') ?? [project.latitude, project.longitude];
	const text = (value: string | null | undefined) => value ?? undefined;
	return changeProject(ctx, projectId, {
		title_id: project.title.id,
		title_en: project.title.en,
		summary_id: text(project.summary?.id ?? fields.summary_en),
		summary_en: text(project.summary?.en),
		sector: text(project.sector),
		location: text(project.location),
		stage: text(project.stage),
		planned_start: text(project.plannedStart),
		planned_end: text(project.plannedEnd),
		actual_start: text(project.actualStart),
		actual_end: text(project.actualEnd),
		unit_id: text(project.unitId),
		agreement_id: text(project.agreementId),
		...fields,
		latitude: text(latitude),
		longitude: text(longitude),
		version: input.version
	});
}
