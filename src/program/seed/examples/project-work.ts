import { Readable } from 'node:stream';
import { addCalendarDays } from '$lib/server/modules/calendar';
import {
	addHandoverItem,
	addPart,
	components,
	conditions,
	grievances,
	milestones,
	recordHandover,
	reportProgress,
	risks,
	tenders
} from '$lib/server/modules/funding';
import type { Ctx } from '$lib/server/platform/context';
import { examplePicture } from '$lib/server/platform/png';
import type { ExampleProject } from './project-shapes';
import { expected } from './stage';

const dayOf = (ctx: Ctx) => (ago: number | undefined) =>
	ago === undefined ? undefined : addCalendarDays(ctx.clock.today(), -ago);

/** The invented work of a project: parts, days, tenders, what was seen on the site, and what stands in its way. */
export async function seedWork(ctx: Ctx, id: string, project: ExampleProject): Promise<void> {
	const day = dayOf(ctx);
	const done = <Value>(value: Value) => expected(project.key, value);
	for (const { title, amount, currency } of project.components)
		done(await addPart(ctx, components, id, { title_id: title.id, title_en: title.en, amount, currency }));
	for (const { title, planned, reached } of project.milestones)
		done(
			await addPart(ctx, milestones, id, {
				title_id: title.id,
				title_en: title.en,
				planned_on: day(planned)!,
				reached_on: day(reached)
			})
		);
	for (const { invited, evaluated, awarded, contracted, ...tender } of project.tenders)
		done(
			await addPart(ctx, tenders, id, {
				...tender,
				invited_on: day(invited),
				evaluated_on: day(evaluated),
				awarded_on: day(awarded),
				contracted_on: day(contracted)
			})
		);
	for (const { ago, percent, told, by, caption } of project.progress) {
		const picture = { name: 'contoh.png', kind: 'png', mediaType: 'image/png' } as const;
		const photos = caption ? [{ ...picture, open: () => Readable.from([examplePicture()]) }] : [];
		const report = { seen_on: day(ago)!, percent, told, told_by: by, caption, show_photos: true };
		done(await reportProgress(ctx, id, report, photos));
	}
	for (const risk of project.risks) done(await addPart(ctx, risks, id, risk));
	for (const { due, asked, met, ...condition } of project.conditions)
		done(
			await addPart(ctx, conditions, id, {
				...condition,
				due_on: day(due),
				asked_on: day(asked),
				met_on: day(met)
			})
		);
	for (const { ago, answered, ...grievance } of project.grievances)
		done(
			await addPart(ctx, grievances, id, {
				...grievance,
				received_on: day(ago)!,
				answered_on: day(answered)
			})
		);
}

/** Goods that were handed over: minutes, then item by item. */
export async function seedHandovers(
	ctx: Ctx,
	id: string,
	project: ExampleProject,
	fundings: ReadonlyMap<string, { id: string; currency: string }>,
	rateSource: string
): Promise<void> {
	const day = dayOf(ctx);
	for (const handover of project.handovers) {
		const funding = fundings.get(handover.funding)!;
		const made = await recordHandover(ctx, id, {
			number: handover.number,
			signed_on: day(handover.ago)!,
			giver: handover.giver,
			receiver: handover.receiver,
			funding_id: funding.id,
			rate: { rate: handover.rate, on: day(handover.ago), source: rateSource }
		});
		const { id: handoverId } = expected(handover.number, made);
		for (const { amount, asset, ...item } of handover.items)
			expected(
				item.name,
				await addHandoverItem(ctx, id, handoverId, {
					...item,
					money: { amount, currency: funding.currency },
					asset_number: asset?.number,
					asset_on: day(asset?.ago)
				})
			);
	}
}
