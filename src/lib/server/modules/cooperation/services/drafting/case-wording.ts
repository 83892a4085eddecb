import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { fingerprintOf } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { readsFromOutside } from '../../domain/case-scope';
import {
	faultsOfWords,
	unworded,
	wordedFields,
	wordedNow,
	type CaseWords,
	type Worded,
	type WordedField
} from '../../domain/drafting/case-wording';
import { isAbroad } from '../../domain/procedures';
import { insertWording, rewriteWording } from '../../repository/case-wording';
import { readCase, type CaseAccessRefusal, type CaseFile } from '../case-file';
import { gatherFacts } from './gather-facts';

export type CaseWordingView = {
	readonly case: { readonly id: string; readonly subject: string; readonly isExample: boolean };
	/** Only what the record speaks of, or somebody has written; in the order of a paper. */
	readonly fields: readonly { readonly name: WordedField; readonly words: Worded; readonly lacks: boolean }[];
	/** 0 where nobody has written anything yet. */
	readonly version: number;
	/** The other side is a party abroad, so that its papers stand in both languages. */
	readonly isAbroad: boolean;
	readonly mayWrite: boolean;
};

/**
 * What a case says of itself in words, in Indonesian and in English, for the office. `NOT_FOUND`: there is no such
 * case, or it is not this reader's.
 */
export async function readCaseWording(
	ctx: Ctx,
	caseId: string
): Promise<CaseWordingView | CaseAccessRefusal> {
	const file = await readCaseForDrafting(ctx, caseId, 'draft.read');
	if (isRefusal(file)) return file;
	// An addendum stands under whatever was signed last: its title is among the words.
	const { originals, wording } = await gatherFacts(ctx, file, 'addendum');
	const lacking = unworded(wording.words, originals);
	return {
		case: { id: caseId, subject: file.row.subject, isExample: file.row.is_example },
		fields: wordedFields.flatMap((name) => {
			const words = wordedNow(name, wording.words, originals);
			if (name === 'parent_title' && words.id === '' && words.en === '') return [];
			return [{ name, words, lacks: lacking.includes(name) }];
		}),
		version: wording.version,
		isAbroad: isAbroad(file.row.procedure_key),
		mayWrite: authorise(ctx, 'draft.write') === undefined
	};
}

/**
 * Writes what a case says of itself in both languages. Texts that are begun from now on are filled with it; those in
 * work keep what they were filled with. A field that is left empty says what the record says.
 *
 * @param base the version that was on the screen; `STATE_CHANGED`: somebody wrote another since
 */
export async function writeCaseWording(
	ctx: Ctx,
	caseId: string,
	base: number,
	typed: CaseWords
): Promise<{ version: number } | CaseAccessRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED'>> {
	const file = await readCaseForDrafting(ctx, caseId, 'draft.write');
	if (isRefusal(file)) return file;
	const errors = faultsOfWords(typed);
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	const words: CaseWords = Object.fromEntries(
		wordedFields.flatMap((name) => {
			const worded = { id: typed[name]?.id.trim() ?? '', en: typed[name]?.en.trim() ?? '' };
			return worded.id === '' && worded.en === '' ? [] : [[name, worded]];
		})
	);
	return carryOut(ctx, (uow) => {
		const row = {
			words: JSON.stringify(words),
			updated_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			updated_at: ctx.clock.now()
		};
		uow.guard(base === 0 ? insertWording({ case_id: caseId, ...row }) : rewriteWording(caseId, base, row));
		uow.audit({
			at: row.updated_at,
			actor: auditActor(ctx.actor),
			event: 'CASE_WORDED',
			subject: { kind: 'case', id: caseId },
			data: { version: base + 1, fields: Object.keys(words), text: fingerprintOf(words) }
		});
		return { version: base + 1 };
	});
}

async function readCaseForDrafting(
	ctx: Ctx,
	caseId: string,
	permission: 'draft.read' | 'draft.write'
): Promise<CaseFile | CaseAccessRefusal> {
	const denied = authorise(ctx, permission);
	if (denied) return denied;
	const file = await readCase(ctx, caseId);
	if (isRefusal(file)) return file;
	return readsFromOutside(ctx.actor) ? refuse('NOT_FOUND') : file;
}
