import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { placeFile, addDocument } from '$lib/server/modules/documents';
import type { Readable } from 'node:stream';
import {
	faultsOfPart,
	pactVersion,
	parts,
	type Answered,
	type Field,
	type PartName
} from '../../domain/proposals/parts';
import { updateDraft } from '../../repository/proposals';
import { readDraft, type ProposalAnswers } from './proposal-file';

type DraftRefusal = Refusal<'NOT_FOUND' | 'STATE_CHANGED'> | DatabaseRefusal;

/**
 * Keeps a part of a draft as it was typed, right or wrong: what is kept is never lost by a mistake elsewhere.
 * `VALIDATION_FAILED` with `errors` says what is still wrong; the part has been kept all the same.
 */
export async function savePart(
	ctx: Ctx,
	id: string,
	part: PartName,
	typed: Answered
): Promise<{ id: string } | DraftRefusal | Refusal<'VALIDATION_FAILED'>> {
	const draft = await readDraft(ctx, id);
	if (isRefusal(draft)) return draft;
	const known = Object.fromEntries(
		(parts[part] as readonly Field[]).map(({ name }) => [name, (typed[name] ?? '').trim().slice(0, 40_000)])
	);
	const saved = await change(
		ctx,
		id,
		draft.version,
		{ ...draft.answers, [part]: known },
		'PROPOSAL_PART_SAVED',
		{ part }
	);
	if (isRefusal(saved)) return saved;
	const faults = faultsOfPart(part, known);
	return faults.length > 0 ? refuse('VALIDATION_FAILED', { errors: faults }) : { id };
}

/** Hands in a paper of a draft; a second one for the same key takes its place in the draft. */
export async function handInPaper(
	ctx: Ctx,
	id: string,
	paperKey: string,
	file: { name: string; mediaType: string; size: number; content: Readable | Buffer }
): Promise<{ document_id: string } | DraftRefusal> {
	const draft = await readDraft(ctx, id);
	if (isRefusal(draft)) return draft;
	const placed = await placeFile(ctx, {
		content: file.content,
		mediaType: file.mediaType,
		fileName: file.name
	});
	return carryOut(ctx, (uow) => {
		const documentId = addDocument(
			uow,
			ctx,
			{ kind: paperKey, title: file.name, owner: { kind: 'proposal', id }, origin: 'uploaded' },
			placed
		);
		const papers = {
			...draft.answers.papers,
			[paperKey]: { document_id: documentId, name: file.name, size: placed.size }
		};
		uow.guard(
			updateDraft(id, draft.version, { answers: { ...draft.answers, papers }, updated_at: ctx.clock.now() })
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROPOSAL_PAPER_GIVEN',
			subject: { kind: 'proposal', id },
			data: { paper: paperKey, document_id: documentId, sha256: placed.sha256 }
		});
		return { document_id: documentId };
	});
}

/** Accepts the integrity pact in the version that was shown; without it nothing is sent. */
export async function acceptPact(ctx: Ctx, id: string): Promise<{ version: string } | DraftRefusal> {
	const draft = await readDraft(ctx, id);
	if (isRefusal(draft)) return draft;
	return carryOut(ctx, (uow) => {
		uow.guard(
			updateDraft(id, draft.version, {
				pact_version: pactVersion,
				pact_accepted_at: ctx.clock.now(),
				updated_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROPOSAL_PACT_ACCEPTED',
			subject: { kind: 'proposal', id },
			data: { version: pactVersion }
		});
		return { version: pactVersion };
	});
}

function change(
	ctx: Ctx,
	id: string,
	version: number,
	answers: ProposalAnswers,
	event: string,
	data: Record<string, unknown>
) {
	return carryOut(ctx, (uow) => {
		uow.guard(updateDraft(id, version, { answers, updated_at: ctx.clock.now() }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event,
			subject: { kind: 'proposal', id },
			data
		});
		return { id };
	});
}
