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

/** The hidden field that makes Back, reload and double click act once, also without script. */
export const keyField = 'form_key';

const megabyte = 1024 * 1024;

/** What an office's form may carry: letters and scans as PDF, drafts as Word, photographed sheets. */
export const paperLimits: UploadLimits = {
	kinds: ['pdf', 'docx', 'png', 'jpeg'],
	maxFileBytes: 20 * megabyte,
	maxFiles: 12
};

export type PageForm = {
	readonly fields: FormData;
	readonly files: readonly UploadedFile[];
	/** Files that were not taken, where the limits let each stand alone. */
	readonly refused: readonly RefusedFile[];
	discard(): Promise<void>;
};

/** Reads a form as it was sent, with or without files; a file field that was left empty is no file. */
export async function readPageForm(
	request: Request,
	limits: UploadLimits = paperLimits
): Promise<PageForm | UploadRefusal> {
	const type = request.headers.get('content-type') ?? '';
	if (type.startsWith('multipart/form-data')) return readUpload(request, limits);
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
