import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { takeUpload } from '$lib/server/modules/cooperation';
import { allows, authorise } from '$lib/server/modules/identity';
import { notify } from '$lib/server/modules/notifications';
import {
	changeInstruction,
	dutyById,
	instructionById,
	settleDuty,
	withdrawDuties
} from '../../repository/instructions';
import type { InstructionRefusal } from './give-instruction';

const longest = 2_000;
const noteFaults = (field: string, text: string) =>
	text.trim() === ''
		? [{ field, message: 'REQUIRED' }]
		: text.length > longest
			? [{ field, message: 'TOO_LONG' }]
			: [];

/**
 * Says that what was asked is done, and with what result; whoever gave it is told. The recipient says so, or TU for
 * somebody who answered on the paper sheet.
 */
export async function finishDuty(
	ctx: Ctx,
	dutyId: string,
	note: string
): Promise<{ id: string } | InstructionRefusal> {
	const denied = authorise(ctx, 'instruction.answer');
	if (denied) return denied;
	const { actor } = ctx;
	if (!isId(dutyId) || actor.kind !== 'person') return refuse('NOT_FOUND');
	const errors = noteFaults('note', note);
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow): Promise<{ id: string } | InstructionRefusal> => {
		const duty = await uow.first(dutyById({ id: dutyId }));
		if (!duty || (duty.person_id !== actor.id && !allows(actor, 'instruction.on_paper')))
			return refuse('NOT_FOUND');
		uow.guard(
			settleDuty(dutyId, {
				state: 'done',
				settled_on: ctx.clock.today(),
				note: note.trim(),
				settled_by_name: actor.name
			})
		);
		notify(uow, ctx, [duty.given_by], {
			source: 'instructions_done',
			subject: { kind: 'instruction', id: duty.instruction_id, key: dutyId },
			facts: { subject: duty.subject, from: duty.person_name }
		});
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'INSTRUCTION_DONE',
			subject: { kind: 'instruction', id: duty.instruction_id },
			data: { duty: dutyId, person: duty.person_id, note: personal(note.trim()) }
		});
		return { id: duty.instruction_id };
	});
}

/** Takes a sheet back, with the reason: whoever gave it, or TU for them. What was done already stays done. */
export async function withdrawInstruction(
	ctx: Ctx,
	id: string,
	reason: string
): Promise<{ id: string } | InstructionRefusal> {
	const denied = authorise(ctx, 'instruction.answer');
	if (denied) return denied;
	const { actor } = ctx;
	if (!isId(id) || actor.kind !== 'person') return refuse('NOT_FOUND');
	const errors = noteFaults('reason', reason);
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow): Promise<{ id: string } | InstructionRefusal> => {
		const sheet = await uow.first(instructionById({ id }));
		if (!sheet || (sheet.given_by !== actor.id && !allows(actor, 'instruction.on_paper')))
			return refuse('NOT_FOUND');
		const on = ctx.clock.today();
		uow.guard(changeInstruction(id, sheet.version, { withdrawn_on: on, withdrawn_why: reason.trim() }));
		uow.add(withdrawDuties(id, on));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'INSTRUCTION_WITHDRAWN',
			subject: { kind: 'instruction', id },
			data: { reason: personal(reason.trim()) }
		});
		return { id };
	});
}

/** Keeps the printed sheet as it came back with its signature. The first scan stays: it is the proof (`SCAN_KEPT`). */
export async function keepInstructionScan(
	ctx: Ctx,
	id: string,
	documentId: string
): Promise<{ id: string } | InstructionRefusal | Refusal<'SCAN_KEPT'>> {
	const denied = authorise(ctx, 'instruction.on_paper');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow): Promise<{ id: string } | InstructionRefusal | Refusal<'SCAN_KEPT'>> => {
		const sheet = await uow.first(instructionById({ id }));
		if (!sheet) return refuse('NOT_FOUND');
		if (sheet.document_id) return refuse('SCAN_KEPT');
		const owner = sheet.case_id
			? ({ kind: 'case', id: sheet.case_id } as const)
			: ({ kind: 'instruction', id } as const);
		const unknown = await takeUpload(uow, ctx, documentId, owner);
		if (unknown) return unknown;
		uow.guard(changeInstruction(id, sheet.version, { document_id: documentId }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'INSTRUCTION_SCAN_KEPT',
			subject: { kind: 'instruction', id },
			data: { document: documentId }
		});
		return { id };
	});
}
