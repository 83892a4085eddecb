import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { PageFault } from '$lib/server/platform/page-reader';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { readDocument } from '$lib/server/modules/cooperation';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { insertRedaction } from '../repository/redactions';
import { originalOf } from './find-redaction';

/** A person looks at every page of a copy; what is longer is no paper of an agreement. */
export const mostPagesRedacted = 60;

/**
 * Begins a copy of a stored paper without what may not be shown; who may read the paper and redact, may.
 *
 * `NO_PAGES`: only PDFs and pictures have pages that can be drawn, and this one cannot be read. `PAPER_TOO_LONG`
 * (details: `pages`, `most`). `ALREADY_REDACTED`: it is itself such a copy.
 */
export async function beginRedaction(
	ctx: Ctx,
	documentId: string
): Promise<
	| { id: string }
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<
			'NOT_FOUND' | 'FILE_HELD' | 'DOCUMENT_REMOVED' | 'NO_PAGES' | 'PAPER_TOO_LONG' | 'ALREADY_REDACTED'
	  >
> {
	const denied = authorise(ctx, 'document.redact');
	if (denied) return denied;
	const found = await readDocument(ctx, documentId);
	if (isRefusal(found)) return refuse('NOT_FOUND');
	const { document } = found;
	if (document.kind === 'redacted_copy') return refuse('ALREADY_REDACTED');
	const original = await originalOf(ctx, {
		document_id: document.id,
		document_version: document.number,
		sha256: document.sha256
	});
	if (isRefusal(original)) return original.refused === 'NOT_FOUND' ? refuse('NO_PAGES') : original;
	const pages = await ctx.pageReader?.pagesOf(original).catch(unreadable);
	if (!pages) return refuse('NO_PAGES');
	if (pages > mostPagesRedacted) return refuse('PAPER_TOO_LONG', { pages, most: mostPagesRedacted });
	const id = newId();
	return carryOut(ctx, (uow) => {
		uow.add(
			insertRedaction({
				id,
				document_id: document.id,
				document_version: document.number,
				sha256: document.sha256,
				pages,
				title: textIn('id').redaction.titleAtFirst,
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_by_name: ctx.actor.kind === 'person' ? ctx.actor.name : ctx.tenant.name,
				created_at: ctx.clock.now(),
				is_example: document.is_example || makesExamples(ctx)
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'REDACTION_BEGUN',
			subject: { kind: 'redaction', id },
			data: { document_id: document.id, version: document.number, sha256: document.sha256, pages }
		});
		return { id };
	});
}

/** What cannot be read has no pages; anything else is a fault of ours. */
function unreadable(fault: unknown): null {
	if (fault instanceof PageFault) return null;
	throw fault;
}
