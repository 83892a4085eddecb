import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { stripPicture } from '$lib/server/platform/uploads';
import {
	addDocument,
	findDocumentUnchecked,
	openContentUnchecked,
	isHeld,
	openFileUnchecked,
	placeFile,
	placeMade,
	type PlacedFile
} from '$lib/server/modules/documents';
import { authorise } from '$lib/server/modules/identity';
import { deleteRecord, insertRecord, recordOf, updateRecord, wrong } from '$lib/server/modules/records';
import { holders } from '../../repository/records';
import { publishedVisitPhoto } from '../../repository/visit-records';
import { type RelationsRefusal } from '../relations-refusal';

/** A photograph, or a paper handed to the guests (PDF), as the upload door has taken it. */
export type VisitPhoto = {
	readonly name: string;
	readonly kind: 'jpeg' | 'png' | 'pdf';
	readonly mediaType: string;
	open(): Readable;
};

/** Adds photographs and papers of a visit; place and owner are removed from pictures before they are stored. */
export async function addVisitPhotos(
	ctx: Ctx,
	visitId: string,
	input: { readonly caption: string; readonly isPublic: boolean },
	photos: readonly VisitPhoto[]
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'visit.write');
	if (denied) return denied;
	if (!isId(visitId)) return refuse('NOT_FOUND');
	const caption = input.caption.trim();
	const errors = [
		...(photos.length === 0 ? [{ field: 'photos', message: 'REQUIRED' }] : []),
		...(caption === '' ? [{ field: 'caption', message: 'REQUIRED' }] : []),
		...(caption.length > 300 ? [{ field: 'caption', message: 'TOO_LONG' }] : [])
	];
	if (errors.length > 0) return wrong(errors);
	const stored: { file: PlacedFile; kind: 'photo' | 'material' }[] = [];
	for (const photo of photos) {
		const { name: fileName, mediaType } = photo;
		if (photo.kind === 'pdf') {
			const file = await placeFile(ctx, { content: photo.open(), mediaType, fileName });
			if (isRefusal(file)) return file;
			stored.push({ file, kind: 'material' });
		} else {
			const content = stripPicture(await buffer(photo.open()), photo.kind);
			stored.push({ file: await placeMade(ctx, { content, mediaType, fileName }), kind: 'photo' });
		}
	}
	return carryOut(ctx, async (uow) => {
		const visit = await uow.first(holders.visit_id({ id: visitId }));
		if (!visit) return refuse('NOT_FOUND');
		const owner = { kind: 'visit', id: visitId } as const;
		for (const { file, kind } of stored) {
			const paper = kind === 'photo' ? 'foto_kunjungan' : 'bahan_kunjungan';
			const about = { kind: paper, title: caption, owner, origin: 'uploaded' } as const;
			uow.add(
				insertRecord('visit_photo', {
					id: newId(),
					visit_id: visitId,
					document_id: addDocument(uow, ctx, about, file),
					caption,
					kind,
					is_public: input.isPublic,
					is_example: visit.is_example || makesExamples(ctx),
					created_at: ctx.clock.now()
				})
			);
		}
		if (visit.is_published && input.isPublic) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'VISIT_PHOTOS_ADDED',
			subject: { kind: 'visit', id: visitId },
			data: { count: stored.length, is_public: input.isPublic }
		});
		return { id: visitId };
	});
}

const eventOf = {
	show: 'VISIT_PHOTO_SHOWN',
	hide: 'VISIT_PHOTO_HIDDEN',
	remove: 'VISIT_PHOTO_REMOVED'
} as const;

/** Chooses a photograph for readers outside, takes it back, or takes it away altogether. */
export async function changeVisitPhoto(
	ctx: Ctx,
	visitId: string,
	at: { readonly id: string; readonly version: number },
	change: 'show' | 'hide' | 'remove'
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'visit.write');
	if (denied) return denied;
	if (!isId(visitId) || !isId(at.id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const of = { column: 'visit_id', id: visitId };
		const photo = await uow.first(recordOf('visit_photo', at.id, of));
		if (!photo) return refuse('NOT_FOUND');
		uow.guard(
			change === 'remove'
				? deleteRecord('visit_photo', { ...at, of })
				: updateRecord('visit_photo', { ...at, of }, { is_public: change === 'show' })
		);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: eventOf[change],
			subject: { kind: 'visit', id: visitId },
			data: { photo: at.id }
		});
		return { id: at.id };
	});
}

/** A photograph that was chosen for readers, of a visit that is published. Public. */
export async function openPublishedVisitPhoto(ctx: Ctx, visitId: string, id: string) {
	const photo =
		isId(visitId) && isId(id) ? await ctx.db.first(publishedVisitPhoto({ visitId, id })) : undefined;
	if (!photo || (await isHeld(ctx, photo.sha256))) return refuse('NOT_FOUND');
	return {
		sha256: photo.sha256,
		fileName: photo.file_name,
		isPhoto: photo.kind === 'photo',
		mediaType: photo.media_type,
		size: Number(photo.size),
		open: () => openFileUnchecked(ctx, photo.sha256)
	};
}

/** A photograph of a visit, for the office. */
export async function openVisitDocument(ctx: Ctx, visitId: string, documentId: string) {
	const denied = authorise(ctx, 'visit.read');
	if (denied) return denied;
	const document = isId(documentId) ? await findDocumentUnchecked(ctx, documentId) : undefined;
	if (document?.owner_kind !== 'visit' || document.owner_id !== visitId) return refuse('NOT_FOUND');
	return openContentUnchecked(ctx, document);
}
