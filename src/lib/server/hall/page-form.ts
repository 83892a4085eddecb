import { createHash } from 'node:crypto';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import {
	readUpload,
	type RefusedFile,
	type UploadedFile,
	type UploadLimits,
	type UploadRefusal
} from '$lib/server/platform/uploads';
import { storedAnswer } from '$lib/server/modules/audit';
import { withPhotosBound } from './photo-scan';
import { paperLimits } from './upload-limits';

export { paperLimits } from './upload-limits';

/** The hidden field that makes Back, reload and double click act once, also without script. */
export const keyField = 'form_key';

export type PageForm = {
	readonly fields: FormData;
	readonly files: readonly UploadedFile[];
	/** Files that were not taken, where the limits let each stand alone. */
	readonly refused: readonly RefusedFile[];
	discard(): Promise<void>;
};

/** What a form's door takes; with `photos`, so many photographs of one field become one PDF of it. */
export type PageLimits = UploadLimits & { readonly photos?: number };

/**
 * Reads a form as it was sent, with or without files; a file field that was left empty is no file. Where the door takes
 * photographs of a paper, those of a field come out as one small PDF.
 */
export async function readPageForm(
	request: Request,
	limits: PageLimits = paperLimits
): Promise<PageForm | UploadRefusal> {
	const type = request.headers.get('content-type') ?? '';
	if (type.startsWith('multipart/form-data')) {
		const { photos = 1, ...door } = limits;
		if (photos === 1) return readUpload(request, door);
		const upload = await readUpload(request, { ...door, maxFiles: door.maxFiles - 1 + photos });
		if (isRefusal(upload)) return upload;
		const language = new URL(request.url).pathname.startsWith('/en/') ? 'en' : 'id';
		return withPhotosBound(upload, door, language);
	}
	return { fields: await request.formData(), files: [], refused: [], discard: async () => {} };
}

/** A typed text of a form, trimmed; empty where it was not sent. */
export function typed(fields: FormData, name: string): string {
	const value = fields.get(name);
	// What neither a text nor a JSON column can hold was never typed by a person (quality.md B9).
	return typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed().trim() : '';
}

/**
 * Carries out what a form asks for once, however often it is sent: the form's hidden key goes with the act into
 * one transaction, and a second sending gets the first one's result.
 */
export async function actOnce<Result>(
	ctx: Ctx,
	fields: FormData,
	route: string,
	work: (ctx: Ctx) => Promise<Result | Refusal>
): Promise<Result | Refusal> {
	const key = typed(fields, keyField);
	if (!key || key.length > 100) return work(ctx);
	const actorId =
		ctx.actor.kind === 'person'
			? ctx.actor.id
			: ctx.actor.kind === 'applicant'
				? ctx.actor.proposalId
				: 'public';
	const idempotency = {
		actorId,
		route: `page ${route}`,
		key,
		fingerprint: createHash('sha256').update(key).digest('hex'),
		answer: (result: unknown) => ({ status: 303, body: result ?? null })
	};
	const before = await storedAnswer(ctx, idempotency);
	if (before) return before.answer as Result;
	const result = await work({ ...ctx, idempotency });
	if (isRefusal(result) && result.refused === 'IDEMPOTENCY_CONFLICT') {
		const meanwhile = await storedAnswer(ctx, idempotency);
		if (meanwhile) return meanwhile.answer as Result;
	}
	return result;
}
