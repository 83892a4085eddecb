import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { isFigureMeasure } from '../domain/conflict';
import { insertFigure, insertSource } from '../repository/figures';
import { touchProject } from '../repository/office-projects';
import { Faults } from './field-faults';
import { takeProject, type ProjectRefusal } from './may-change';

/** A figure as a source reports it: what it counts, of which year, in whose words. The amount is an exact decimal. */
export type NewFigure = {
	readonly measure: string;
	readonly year: string;
	readonly money: { readonly amount: string; readonly currency: string };
	/** What the source calls the money and the way it came, in its own words. */
	readonly instrument?: string;
	readonly channel?: string;
	readonly publisher: string;
	readonly source_title?: string;
	readonly source_on?: string;
	readonly address?: string;
};

/**
 * Records what a source reports of a project, beside the record and in no total. Where it contradicts another figure
 * (same measure, same year) both stand until one is taken as the one to go by.
 */
export async function recordFigure(
	ctx: Ctx,
	projectId: string,
	input: NewFigure
): Promise<{ id: string } | ProjectRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED'>> {
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, 'project.money');
		if (isRefusal(project)) return project;
		const today = ctx.clock.today();
		const faults = new Faults();
		faults.oneOf('measure', input.measure, isFigureMeasure);
		const year = /^(19|20)\d\d$/.test(input.year) ? Number(input.year) : undefined;
		if (year === undefined || year > Number(today.slice(0, 4))) faults.add('year', 'YEAR_WRONG');
		const money = faults.money('amount', input.money);
		faults.text('instrument', input.instrument, 200);
		faults.text('channel', input.channel, 200);
		faults.text('publisher', input.publisher, 300, true);
		faults.text('source_title', input.source_title, 500);
		faults.day('source_on', input.source_on, { latest: today });
		const address = input.address?.trim() ?? '';
		if (address !== '' && !/^https?:\/\/\S{1,500}$/.test(address)) faults.add('address', 'ADDRESS_WRONG');
		if (faults.found.length > 0 || !money) return refuse('VALIDATION_FAILED', { errors: faults.found });
		const [id, sourceId] = [newId(), newId()];
		uow.add(
			insertSource({
				id: sourceId,
				key: sourceId,
				title: input.source_title?.trim() || null,
				publisher: input.publisher.trim(),
				published_on: input.source_on || null,
				address: address || null
			})
		);
		uow.add(
			insertFigure({
				id,
				project_id: projectId,
				measure: input.measure,
				amount: money.amount,
				currency: money.currency,
				as_of_year: year!,
				instrument_reported: inBoth(input.instrument),
				channel_reported: inBoth(input.channel),
				source_id: sourceId
			})
		);
		uow.add(touchProject(projectId, ctx.clock.now()));
		if (project.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'FIGURE_RECORDED',
			subject: { kind: 'project', id: projectId },
			data: { ...input, report_id: id }
		});
		return { id };
	});
}

/** The words of a source stand as it wrote them, whichever language is read. */
function inBoth(words: string | undefined): string | null {
	const told = words?.trim() ?? '';
	return told === '' ? null : JSON.stringify({ id: told, en: told });
}
