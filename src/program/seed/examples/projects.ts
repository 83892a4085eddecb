import { addCalendarDays } from '$lib/server/modules/calendar';
import {
	addDonorReport,
	addPart,
	addProjectParty,
	homeCurrency,
	readOfficeProject,
	recordEntry,
	recordFunding,
	recordProject,
	setProjectPublished,
	tranches
} from '$lib/server/modules/funding';
import { listUnits } from '$lib/server/modules/organisations';
import type { Ctx } from '$lib/server/platform/context';
import { readExampleProjects, type ExampleProject, type ExampleProjects } from './project-shapes';
import { seedHandovers, seedWork } from './project-work';
import { expected } from './stage';

type Entry = ExampleProject['own'][number];

/**
 * Records the invented projects through the same services as everybody: their money entry by entry, each on its day,
 * so that balances and totals are what they would have become.
 *
 * @param ctx the division's officer, on the demonstration's day
 */
export async function seedExampleProjects(ctx: Ctx, directory: string): Promise<void> {
	const examples = await readExampleProjects(directory);
	const units = expected('units', await listUnits(ctx));
	const day = (ago: number | undefined) =>
		ago === undefined ? undefined : addCalendarDays(ctx.clock.today(), -ago);
	for (const project of examples.projects) {
		const { id } = expected(
			project.key,
			await recordProject(ctx, {
				title_id: project.title.id,
				title_en: project.title.en,
				summary_id: project.summary.id,
				summary_en: project.summary.en,
				sector: project.sector,
				stage: project.stage,
				location: project.location,
				latitude: project.latitude,
				longitude: project.longitude,
				planned_start: day(project.planned.from),
				planned_end: day(project.planned.to),
				actual_start: day(project.actual.from),
				actual_end: day(project.actual.to),
				unit_id: units.find(({ name }) => name === project.unit)?.id
			})
		);
		for (const { role, ...partner } of project.parties)
			expected(project.key, await addProjectParty(ctx, id, { role, partner }));
		const fundings = new Map<string, { id: string; currency: string }>();
		for (const funding of project.fundings) {
			const made = await recordFunding(ctx, id, {
				title: funding.title,
				partner: funding.partner,
				instrument: funding.instrument,
				channel: funding.channel,
				currency: funding.currency,
				agreement_number: funding.agreement_number,
				signed_on: day(funding.signed),
				closing_on: day(funding.closing),
				register_number: funding.register?.number,
				register_on: day(funding.register?.ago),
				register_office: funding.register?.office,
				provider_activity_id: funding.activity
			});
			const fundingId = expected(`${project.key} ${funding.key}`, made).id;
			fundings.set(funding.key, { id: fundingId, currency: funding.currency });
			for (const entry of funding.entries) await enter(ctx, id, entry, funding.currency, examples, fundingId);
			for (const { due, ...tranche } of funding.tranches)
				expected(
					`${project.key} tranche`,
					await addPart(ctx, tranches, id, {
						...tranche,
						due_on: addCalendarDays(ctx.clock.today(), -due),
						funding_id: fundingId,
						currency: funding.currency
					})
				);
		}
		await seedReports(ctx, id, project);
		await seedWork(ctx, id, project);
		await seedHandovers(ctx, id, project, fundings, examples.rateSource);
		for (const entry of project.own) await enter(ctx, id, entry, homeCurrency, examples);
		expected(project.key, await setProjectPublished(ctx, id, { published: true, version: 1 }));
	}
}

/** What each donor is owed, from the party of that name. */
async function seedReports(ctx: Ctx, id: string, project: ExampleProject): Promise<void> {
	const { parties } = expected(project.key, await readOfficeProject(ctx, id));
	for (const { kind, what, to, due, recurrence, basis } of project.reports) {
		const made = await addDonorReport(ctx, id, {
			kind,
			what,
			basis,
			recurrence,
			partner_id: parties.find(({ name }) => name === to)?.partnerId,
			due_on: addCalendarDays(ctx.clock.today(), -due)
		});
		expected(`${project.key} ${what}`, made);
	}
}

async function enter(
	ctx: Ctx,
	projectId: string,
	entry: Entry,
	currency: string,
	{ rateSource }: ExampleProjects,
	fundingId?: string
): Promise<void> {
	const happenedOn = addCalendarDays(ctx.clock.today(), -entry.ago);
	const made = await recordEntry(ctx, projectId, {
		kind: entry.kind,
		method: entry.method,
		funding_id: fundingId,
		happened_on: happenedOn,
		money: { amount: entry.amount, currency },
		rate: entry.rate === undefined ? undefined : { rate: entry.rate, on: happenedOn, source: rateSource }
	});
	expected(`${projectId} ${entry.kind}`, made);
}
