import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	isPaperKind,
	missingTopics,
	paperKinds,
	templateOf,
	type PaperKind,
	type Requirement,
	type TemplateKey
} from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { readsFromOutside } from '../../domain/case-scope';
import { settingOf } from '../../domain/procedures';
import type { Draft, DraftPaper, DraftState } from '../../domain/drafting/draft';
import {
	draftOfAgreement,
	draftsOfCase,
	draftVersions,
	partsOf,
	usesOfClause
} from '../../repository/drafts';
import { readCase, type CaseAccessRefusal } from '../case-file';
import { readDraftFile } from './draft-file';

export type DraftInList = {
	readonly id: string;
	readonly kind: PaperKind;
	readonly title: string;
	readonly state: DraftState;
	readonly templateNumber: number;
	readonly versions: number;
	readonly isExample: boolean;
	readonly updatedAt: Date;
	readonly updatedBy: string | null;
};

export type DraftsOfCase = {
	readonly case: {
		readonly id: string;
		readonly subject: string;
		readonly procedure: string;
		readonly isExample: boolean;
	};
	readonly drafts: readonly DraftInList[];
	/** The kinds that may be begun: none of them is in work; those of the case's own steps first. */
	readonly mayBegin: readonly PaperKind[];
};

/** The texts of a case, for the office. `NOT_FOUND`: there is no such case, or it is not this reader's. */
export async function listDrafts(ctx: Ctx, caseId: string): Promise<DraftsOfCase | CaseAccessRefusal> {
	const denied = authorise(ctx, 'draft.read');
	if (denied) return denied;
	const file = await readCase(ctx, caseId);
	if (isRefusal(file)) return file;
	if (readsFromOutside(ctx.actor)) return refuse('NOT_FOUND');
	const rows = await ctx.db.rows(draftsOfCase({ caseId }));
	const inWork = new Set(rows.filter(({ state }) => state === 'open').map(({ kind }) => kind));
	const ownKinds = file.state.procedure.steps.flatMap(({ instrument }) => instrument ?? []);
	const mayWrite = authorise(ctx, 'draft.write') === undefined;
	return {
		case: {
			id: caseId,
			subject: file.row.subject,
			procedure: file.row.procedure_key,
			isExample: file.row.is_example
		},
		drafts: rows.flatMap((row) =>
			isPaperKind(row.kind)
				? [
						{
							id: row.id,
							kind: row.kind,
							title: row.title,
							state: row.state as DraftState,
							templateNumber: row.template_number,
							versions: row.versions ?? 0,
							isExample: row.is_example,
							updatedAt: row.updated_at,
							updatedBy: row.updated_by_name
						}
					]
				: []
		),
		mayBegin: mayWrite
			? paperKinds
					.filter((kind) => !inWork.has(kind))
					.toSorted((a, b) => Number(ownKinds.includes(b)) - Number(ownKinds.includes(a)))
			: []
	};
}

export type DraftVersionInList = {
	readonly number: number;
	readonly origin: string;
	readonly note: string | null;
	readonly papers: readonly DraftPaper[];
	readonly createdAt: Date;
	readonly createdBy: string | null;
};

export type DraftView = {
	readonly draft: Draft;
	readonly case: { readonly id: string; readonly subject: string; readonly procedure: string };
	/** The template that it was made from. */
	readonly template: TemplateKey;
	readonly versions: readonly DraftVersionInList[];
	/** What law or practice asks of this paper and no article settles. */
	readonly missing: readonly Requirement[];
	readonly mayWrite: boolean;
};

/**
 * Whether the words of a text went with the papers of its cooperation: a text that is written here has its parties from its
 * first moment, whatever is taken out of it.
 */
export const wordsAreGone = ({ parts, parties }: Pick<Draft, 'parts' | 'parties'>): boolean =>
	parts.length === 0 && parties.length === 0;

/** A text with its parts, its versions and what it still lacks. `NOT_FOUND` as for its case. */
export async function readDraft(ctx: Ctx, id: string): Promise<DraftView | CaseAccessRefusal> {
	const found = await readDraftFile(ctx, id);
	if (isRefusal(found)) return found;
	const { draft, file } = found;
	const versions = await ctx.db.rows(draftVersions({ draftId: id }));
	return {
		draft,
		case: { id: file.row.id, subject: file.row.subject, procedure: file.row.procedure_key },
		template: templateOf(draft.kind, draft.languages, settingOf(file.row.procedure_key)),
		versions: versions.map((row) => ({
			number: row.number,
			origin: row.origin,
			note: row.note,
			papers: row.papers as unknown as DraftPaper[],
			createdAt: row.created_at,
			createdBy: row.created_by_name
		})),
		missing: missingTopics(
			draft.kind,
			file.row.procedure_key === 'ksdpk',
			draft.parts.flatMap(({ topic }) => topic ?? [])
		),
		mayWrite: draft.state === 'open' && authorise(ctx, 'draft.write') === undefined
	};
}

export type TextOfAgreement = {
	readonly draftId: string;
	readonly caseId: string;
	readonly kind: PaperKind;
	readonly templateNumber: number;
	readonly clauses: readonly {
		readonly key: string;
		readonly number: number;
		readonly title: string;
	}[];
};

/**
 * From which template and which versions of the clauses an agreement's text was made; null where it was not written
 * here. Checks no access: the page of the agreement has decided that.
 */
export async function textOfAgreementUnchecked(
	ctx: Ctx,
	agreementId: string
): Promise<TextOfAgreement | null> {
	if (!isId(agreementId)) return null;
	const draft = await ctx.db.first(draftOfAgreement({ agreementId }));
	if (!draft || !isPaperKind(draft.kind)) return null;
	const parts = await ctx.db.rows(partsOf({ draftId: draft.id }));
	return {
		draftId: draft.id,
		caseId: draft.case_id,
		kind: draft.kind,
		templateNumber: draft.template_number,
		clauses: parts.flatMap((part) =>
			part.clause_key === null || part.clause_number === null
				? []
				: [{ key: part.clause_key, number: part.clause_number, title: (part.title as { id: string }).id }]
		)
	};
}

/** In how many texts each version of a clause stands: those in work and those signed. */
export async function countClauseUses(
	ctx: Ctx,
	key: string
): Promise<
	ReadonlyMap<number, { readonly open: number; readonly signed: number }> | AuthorisationRefusal | Refusal
> {
	const denied = authorise(ctx, 'clause.read');
	if (denied) return denied;
	const uses = new Map<number, { open: number; signed: number }>();
	for (const row of await ctx.db.rows(usesOfClause({ key }))) {
		const number = row.clause_number ?? 0;
		const entry = uses.get(number) ?? { open: 0, signed: 0 };
		if (row.state === 'open') entry.open += Number(row.texts);
		if (row.state === 'settled') entry.signed += Number(row.texts);
		uses.set(number, entry);
	}
	return uses;
}
