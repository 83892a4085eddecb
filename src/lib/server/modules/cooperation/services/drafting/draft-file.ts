import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	isPaperKind,
	isTopic,
	partKinds,
	type FieldValues,
	type PartKind
} from '$lib/server/modules/documents';
import { authorise } from '$lib/server/modules/identity';
import type { Language } from '$lib/text/bilingual';
import { readsFromOutside } from '../../domain/case-scope';
import type { Draft, DraftPart, DraftParty, DraftState } from '../../domain/drafting/draft';
import { draftById, partsOf } from '../../repository/drafts';
import { readCase, type CaseAccessRefusal, type CaseFile } from '../case-file';

type Reader = Pick<Ctx['db'], 'first' | 'rows'> | UnitOfWork;

/** A draft as it stands, without asking who wants to know. */
export async function loadDraftUnchecked(reader: Reader, id: string): Promise<Draft | undefined> {
	if (!isId(id)) return undefined;
	const row = await reader.first(draftById({ id }));
	if (!row || !isPaperKind(row.kind)) return undefined;
	const parts = await reader.rows(partsOf({ draftId: id }));
	return {
		id: row.id,
		caseId: row.case_id,
		kind: row.kind,
		languages: row.languages as Language[],
		title: row.title,
		state: row.state as DraftState,
		templateNumber: row.template_number,
		values: row.facts as FieldValues,
		parties: row.parties as DraftParty[],
		agreementId: row.agreement_id,
		isExample: row.is_example,
		version: row.version,
		updatedAt: row.updated_at,
		parts: parts.map(partOf)
	};
}

type PartRow = Awaited<ReturnType<typeof readParts>>[number];
const readParts = (reader: Reader) => reader.rows(partsOf({ draftId: '' }));

function partOf(row: PartRow): DraftPart {
	return {
		id: row.id,
		kind: (partKinds as readonly string[]).includes(row.kind) ? (row.kind as PartKind) : 'article',
		position: row.position,
		topic: row.topic && isTopic(row.topic) ? row.topic : null,
		clause:
			row.clause_key === null || row.clause_number === null
				? null
				: { key: row.clause_key, number: row.clause_number },
		title: row.title as DraftPart['title'],
		body: row.body as DraftPart['body'],
		table: row.body_table as DraftPart['table'],
		version: row.version,
		updatedBy: row.updated_by_name,
		updatedAt: row.updated_at,
		writing:
			row.writing_by && row.writing_since
				? { by: row.writing_by_name ?? '', byId: row.writing_by, since: row.writing_since }
				: null
	};
}

export type DraftWithCase = { readonly draft: Draft; readonly file: CaseFile };

/**
 * A draft for somebody of the office who may see its case. Outsiders never read a text that is still being written:
 * it is a negotiating position until it is sent to them (UU 14/2008 Ps 17).
 */
export async function readDraftFile(ctx: Ctx, id: string): Promise<DraftWithCase | CaseAccessRefusal> {
	const denied = authorise(ctx, 'draft.read');
	if (denied) return denied;
	if (readsFromOutside(ctx.actor)) return refuse('NOT_FOUND');
	const draft = await loadDraftUnchecked(ctx.db, id);
	if (!draft) return refuse('NOT_FOUND');
	const file = await readCase(ctx, draft.caseId);
	return isRefusal(file) ? file : { draft, file };
}

/** The same for somebody who writes: the text must still be in work. `DRAFT_NOT_OPEN`: it is signed or given up. */
export async function readOpenDraft(
	ctx: Ctx,
	id: string
): Promise<DraftWithCase | CaseAccessRefusal | Refusal<'DRAFT_NOT_OPEN'>> {
	const denied = authorise(ctx, 'draft.write');
	if (denied) return denied;
	const found = await readDraftFile(ctx, id);
	if (isRefusal(found)) return found;
	return found.draft.state === 'open' ? found : refuse('DRAFT_NOT_OPEN');
}
