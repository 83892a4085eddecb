import { auditActor, carryOut, makesExamples, type Actor, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { loadCaseUnchecked, mayReadCase, takeUpload, type CaseFile } from '$lib/server/modules/cooperation';
import {
	allows,
	authorise,
	findPeopleUnchecked,
	findStandingUnchecked,
	type AuthorisationRefusal,
	type NamedPerson
} from '$lib/server/modules/identity';
import { letterById } from '$lib/server/modules/letters';
import { notify } from '$lib/server/modules/notifications';
import { faultsInInstruction, type TypedInstruction } from '../../domain/instruction';
import {
	dutyById,
	dutyOnLetter,
	insertDuty,
	insertInstruction,
	settleDuty
} from '../../repository/instructions';

/**
 * `VALIDATION_FAILED`: what is wrong beside which field. `NOT_FOUND`: no such case, letter or duty, or not this actor's.
 * `SCAN_NEEDED`: what TU enters for another needs the scanned sheet. `PERSON_UNKNOWN`: nobody such gave it.
 * `STATE_CHANGED`: the duty is not open any more.
 */
export type InstructionRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<
			| 'VALIDATION_FAILED'
			| 'NOT_FOUND'
			| 'DOCUMENT_UNKNOWN'
			| 'SCAN_NEEDED'
			| 'PERSON_UNKNOWN'
			| 'STATE_CHANGED'
	  >;

export type NewInstruction = TypedInstruction & {
	readonly caseId?: string | null;
	readonly letterId?: string | null;
	/** The duty that is handed on; the sheet is then about what that one is about. */
	readonly dutyId?: string | null;
	/** Who gave it on paper, where TU enters it; the actor gives it where nobody is named. */
	readonly giver?: string | null;
	readonly documentId?: string | null;
};

type About = {
	readonly caseId: string | null;
	readonly letterId: string | null;
	readonly subject: string;
	readonly rootId: string | null;
	readonly isExample: boolean;
};

/**
 * Gives an instruction about a case or a letter to one or more people, or hands one's own duty on to others: each of
 * them has it on the desk and is told. TU enters what was written on paper, with who gave it, when, and the scan
 * (domain.md 10.2). Nobody is handed a case that is not theirs to see.
 */
export async function giveInstruction(
	ctx: Ctx,
	given: NewInstruction
): Promise<{ id: string } | InstructionRefusal> {
	const onPaper = (given.giver ?? '') !== '';
	const denied = authorise(
		ctx,
		onPaper ? 'instruction.on_paper' : given.dutyId ? 'instruction.answer' : 'instruction.give'
	);
	if (denied) return denied;
	const { actor } = ctx;
	if (actor.kind !== 'person') return refuse('NOT_ALLOWED');
	const giverId = onPaper ? given.giver! : actor.id;
	const errors = faultsInInstruction(given, { today: ctx.clock.today(), giver: giverId });
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	if (onPaper && !given.documentId) return refuse('SCAN_NEEDED');
	return carryOut(ctx, async (uow): Promise<{ id: string } | InstructionRefusal> => {
		const about = await findAbout(uow, ctx, given, giverId);
		if (isRefusal(about)) return about;
		const wanted = [...new Set(given.recipients.filter((one) => one !== ''))];
		const people = await findPeopleUnchecked(uow, [...wanted, giverId]);
		const giver = people.get(giverId);
		if (!giver) return refuse('PERSON_UNKNOWN');
		const unseeing = await whoMayNotSee(uow, ctx, about.caseId, wanted, people);
		if (unseeing.length > 0)
			return refuse('VALIDATION_FAILED', {
				errors: [{ field: 'recipients', message: 'CANNOT_SEE' }],
				unseeing
			});
		const id = newId();
		if (given.documentId) {
			const owner = about.caseId
				? ({ kind: 'case', id: about.caseId } as const)
				: ({ kind: 'instruction', id } as const);
			const unknown = await takeUpload(uow, ctx, given.documentId, owner);
			if (unknown) return unknown;
		}
		if (given.dutyId)
			uow.guard(
				settleDuty(given.dutyId, {
					state: 'forwarded',
					settled_on: given.givenOn,
					note: null,
					settled_by_name: giver.name
				})
			);
		write(uow, ctx, { id, given, about, giver, recipients: wanted.map((one) => people.get(one)!), onPaper });
		return { id };
	});
}

function write(
	uow: UnitOfWork,
	ctx: Ctx,
	sheet: {
		readonly id: string;
		readonly given: NewInstruction;
		readonly about: About;
		readonly giver: NamedPerson;
		readonly recipients: readonly NamedPerson[];
		readonly onPaper: boolean;
	}
): void {
	const { id, given, about, giver, recipients } = sheet;
	const entered = sheet.onPaper && ctx.actor.kind === 'person' ? ctx.actor : null;
	const facts = {
		root_id: about.rootId ?? id,
		parent_duty_id: given.dutyId ?? null,
		case_id: about.caseId,
		letter_id: about.letterId,
		given_by: giver.id,
		given_on: given.givenOn,
		due_on: given.dueOn || null,
		nature: given.nature,
		requests: [...given.requests],
		document_id: given.documentId ?? null,
		entered_by: entered?.id ?? null
	};
	uow.add(
		insertInstruction({
			...facts,
			id,
			subject: about.subject,
			given_by_name: giver.name,
			given_by_position: giver.position,
			body: given.body.trim(),
			entered_by_name: entered?.name ?? null,
			is_example: about.isExample || makesExamples(ctx),
			created_at: ctx.clock.now()
		})
	);
	for (const person of recipients)
		uow.add(
			insertDuty({
				id: newId(),
				instruction_id: id,
				person_id: person.id,
				person_name: person.name,
				person_position: person.position,
				state: 'open'
			})
		);
	notify(
		uow,
		ctx,
		recipients.map((person) => person.id),
		{
			source: 'instructions_given',
			subject: { kind: 'instruction', id },
			facts: { subject: about.subject, from: giver.name, due: given.dueOn || null }
		}
	);
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: given.dutyId ? 'INSTRUCTION_FORWARDED' : 'INSTRUCTION_GIVEN',
		subject: { kind: 'instruction', id },
		data: { ...facts, recipients: recipients.map((person) => person.id), body: personal(given.body.trim()) }
	});
}

/** What the sheet is about, seen by whoever gives it: what the handed-on duty was, else a case or a letter. */
async function findAbout(
	uow: UnitOfWork,
	ctx: Ctx,
	given: NewInstruction,
	giverId: string
): Promise<About | Refusal<'NOT_FOUND' | 'STATE_CHANGED'>> {
	if (given.dutyId) {
		const duty = isId(given.dutyId) ? await uow.first(dutyById({ id: given.dutyId })) : undefined;
		if (!duty || duty.person_id !== giverId) return refuse('NOT_FOUND');
		if (duty.state !== 'open') return refuse('STATE_CHANGED');
		const { case_id: caseId, letter_id: letterId, subject, root_id: rootId, is_example: isExample } = duty;
		return { caseId, letterId, subject, rootId, isExample };
	}
	if (given.letterId) {
		const letter = isId(given.letterId) ? await uow.first(letterById({ id: given.letterId })) : undefined;
		if (!letter || !(await maySeeLetter(uow, ctx, letter))) return refuse('NOT_FOUND');
		return {
			caseId: letter.case_id,
			letterId: letter.id,
			subject: letter.subject,
			rootId: null,
			isExample: letter.is_example
		};
	}
	const file: CaseFile | undefined = given.caseId ? await loadCaseUnchecked(uow, given.caseId) : undefined;
	if (!file || !mayReadCase(ctx, file.row)) return refuse('NOT_FOUND');
	return {
		caseId: file.row.id,
		letterId: null,
		subject: file.row.subject,
		rootId: null,
		isExample: file.row.is_example
	};
}

async function maySeeLetter(
	uow: UnitOfWork,
	ctx: Ctx,
	letter: { readonly id: string; readonly nature: string; readonly case_id: string | null }
): Promise<boolean> {
	if (letter.nature === 'secret' && !allows(ctx.actor, 'letter.read_secret')) return false;
	if (letter.case_id === null) {
		if (allows(ctx.actor, 'letter.agenda')) return true;
		const personId = ctx.actor.kind === 'person' ? ctx.actor.id : newId();
		return (await uow.first(dutyOnLetter({ letterId: letter.id, personId }))) !== undefined;
	}
	const file = await loadCaseUnchecked(uow, letter.case_id);
	return file !== undefined && mayReadCase(ctx, file.row);
}

/** Those who could not open the case that they would be asked about; unknown ones too. */
async function whoMayNotSee(
	uow: UnitOfWork,
	ctx: Ctx,
	caseId: string | null,
	wanted: readonly string[],
	people: ReadonlyMap<string, NamedPerson>
): Promise<string[]> {
	const unseeing: string[] = wanted.filter((id) => !people.has(id));
	const file = caseId ? await loadCaseUnchecked(uow, caseId) : undefined;
	if (!file) return unseeing;
	for (const id of wanted) {
		const person = people.get(id);
		if (!person) continue;
		const standing = await findStandingUnchecked(uow, id, ctx.clock.today());
		const actor: Actor = {
			kind: 'person',
			...person,
			roles: standing.roles.filter((role) => role !== 'partner'),
			unitIds: standing.unitIds,
			partnerIds: [],
			isExample: false,
			via: 'session'
		};
		if (!mayReadCase({ actor }, file.row)) unseeing.push(person.name);
	}
	return unseeing;
}
