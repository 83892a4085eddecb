import type { AuditEventName } from '$lib/text/audit-events';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { pactVersion, parts, type Answered, type Field, type PartName } from '../../domain/proposals/parts';
import { partnerById } from '../../repository/partners';
import { updateDraft } from '../../repository/proposals';
import { faultsInPart, readDraft, type ProposalAnswers, type ProposalFile } from './proposal-file';

export type DraftRefusal = Refusal<'NOT_FOUND' | 'STATE_CHANGED'> | DatabaseRefusal;

/** More than this is kept of no field, so that a draft cannot be filled without end; its own limit is lower. */
const mostKept = 100_000;

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
	const known = {
		...Object.fromEntries(
			(parts[part] as readonly Field[]).map(({ name }) => [
				name,
				(typed[name] ?? '').trim().slice(0, mostKept)
			])
		),
		...(part === 'lembaga' ? await namedByRegister(ctx, draft) : {})
	};
	const saved = await changeDraft(
		ctx,
		draft,
		{ ...draft.answers, [part]: known },
		{ event: 'PROPOSAL_PART_SAVED', data: { part } }
	);
	if (isRefusal(saved)) return saved;
	const faults = faultsInPart(draft, part, known);
	return faults.length > 0 ? refuse('VALIDATION_FAILED', { errors: faults }) : { id };
}

/** A partner's account proposes under the name that the register of partners has for it, whatever was sent. */
export async function namedByRegister(
	ctx: Pick<Ctx, 'db'>,
	draft: Pick<ProposalFile, 'partner_id'>
): Promise<Answered> {
	const partner = draft.partner_id ? await ctx.db.first(partnerById({ id: draft.partner_id })) : undefined;
	return partner ? { name: partner.name, country: partner.country } : {};
}

/**
 * Accepts the integrity pact in the version that was shown; without it nothing is sent. An officer who types for a
 * visitor records the visitor's acceptance, and the audit says who did.
 */
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

/** Writes new answers of a draft that was just read; of two who write at once one gets STATE_CHANGED. */
export function changeDraft(
	ctx: Ctx,
	draft: ProposalFile,
	answers: ProposalAnswers,
	happened: { readonly event: AuditEventName; readonly data: Record<string, unknown> }
): Promise<{ id: string } | DatabaseRefusal> {
	return carryOut(ctx, (uow) => {
		uow.guard(updateDraft(draft.id, draft.version, { answers, updated_at: ctx.clock.now() }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: happened.event,
			subject: { kind: 'proposal', id: draft.id },
			data: happened.data
		});
		return { id: draft.id };
	});
}
