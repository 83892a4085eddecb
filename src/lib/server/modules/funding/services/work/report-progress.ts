import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { stripPicture } from '$lib/server/platform/uploads';
import { compareDecimals, decimal, parseDecimal } from '$lib/written/decimal';
import { addDocument, placeMade, type PlacedFile } from '$lib/server/modules/documents';
import { authorise } from '$lib/server/modules/identity';
import { touchProject } from '../../repository/office-projects';
import { componentOf } from '../../repository/parts';
import { insertPhoto, insertProgress } from '../../repository/works';
import { Faults } from '../field-faults';
import { takeProject, type ProjectRefusal } from '../may-change';

export type ProgressInput = {
	readonly seen_on: string;
	/** 0 to 100, at most two places: "62.5". */
	readonly percent: string;
	readonly told: string;
	/** Who saw it there: name and office. */
	readonly told_by: string;
	readonly component_id?: string;
	readonly caption?: string;
	/** Whether readers may see the photographs. */
	readonly show_photos?: boolean;
};

/** A photograph as the upload door has taken it. */
export type Photo = {
	readonly name: string;
	readonly kind: 'jpeg' | 'png';
	readonly mediaType: string;
	open(): Readable;
};

/** True for an exact percentage of at most two places. */
function isPercent(value: string): boolean {
	const read = parseDecimal(value);
	return read !== null && read.digits >= 0n && read.scale <= 2 && compareDecimals(read, decimal('100')) <= 0;
}

/**
 * Reports how far the work stands, with photographs whose place and owner are removed before they are stored. A report
 * stands for its day; a later one does not change it.
 */
export async function reportProgress(
	ctx: Ctx,
	projectId: string,
	input: ProgressInput,
	photos: readonly Photo[] = []
): Promise<{ id: string } | ProjectRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED'>> {
	const denied = authorise(ctx, 'project.progress');
	if (denied) return denied;
	const faults = new Faults();
	faults.day('seen_on', input.seen_on, { required: true, latest: ctx.clock.today() });
	if (!isPercent(input.percent)) faults.add('percent', 'NOT_A_PERCENT');
	faults.text('told', input.told, 4000, true);
	faults.text('told_by', input.told_by, 200, true);
	faults.oneOf('component_id', input.component_id, isId, false);
	faults.text('caption', input.caption, 300, photos.length > 0);
	if (faults.found.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.found });
	const stored: PlacedFile[] = [];
	// Files lie in the store before the transaction: a slow disk must not hold a lock (decisions.md 6).
	for (const photo of photos)
		stored.push(
			await placeMade(ctx, {
				content: stripPicture(await buffer(photo.open()), photo.kind),
				mediaType: photo.mediaType,
				fileName: photo.name
			})
		);
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, 'project.progress');
		if (isRefusal(project)) return project;
		if (input.component_id && !(await uow.first(componentOf(projectId, input.component_id))))
			return refuse('VALIDATION_FAILED', { errors: [{ field: 'component_id', message: 'CHOOSE_ONE' }] });
		const id = newId();
		uow.add(
			insertProgress({
				id,
				project_id: projectId,
				component_id: input.component_id || null,
				seen_on: input.seen_on,
				percent: input.percent,
				told: input.told.trim(),
				told_by: input.told_by.trim(),
				is_example: makesExamples(ctx),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		const caption = input.caption?.trim() ?? '';
		const documents = stored.map((file) => {
			const documentId = addDocument(
				uow,
				ctx,
				{
					kind: 'foto_proyek',
					title: caption,
					owner: { kind: 'project', id: projectId },
					origin: 'uploaded'
				},
				file
			);
			uow.add(
				insertPhoto({
					id: newId(),
					progress_id: id,
					document_id: documentId,
					caption,
					is_public: input.show_photos ?? false,
					created_at: ctx.clock.now()
				})
			);
			return documentId;
		});
		uow.add(touchProject(projectId, ctx.clock.now()));
		if (project.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROJECT_PROGRESS_REPORTED',
			subject: { kind: 'project', id: projectId },
			data: { id, seen_on: input.seen_on, percent: input.percent, told_by: input.told_by.trim(), documents }
		});
		return { id };
	});
}
