import type { Ctx } from '$lib/server/platform/context';
import { renderPdf, type ComparisonData } from '$lib/server/platform/pdf';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	compareTexts,
	comparisonSheet,
	countDifference,
	linesOfClauses,
	type ComparedPart,
	type DifferenceCount,
	type SheetPart
} from '$lib/server/modules/documents';
import type { Language } from '$lib/text/bilingual';
import { keptParts, type Draft, type KeptPart } from '../../domain/drafting/draft';
import { draftVersion, draftVersions } from '../../repository/drafts';
import type { CaseAccessRefusal } from '../case-file';
import { readDraftFile } from './draft-file';

/** A version by its number; `now` is the text as it stands. */
export type VersionName = number | 'now';

export type ComparedVersion = {
	readonly version: VersionName;
	readonly origin: string | null;
	readonly at: Date;
};

export type DraftComparison = {
	readonly draft: Draft;
	readonly subject: string;
	readonly language: Language;
	readonly versions: readonly ComparedVersion[];
	readonly before: ComparedVersion;
	readonly after: ComparedVersion;
	readonly sheet: readonly SheetPart[];
	readonly count: DifferenceCount;
};

/** A kept part in one language, as it is compared; a table's rows are lines of its part. */
export function comparedPart(part: KeptPart, language: Language): ComparedPart {
	const clauses = part.body[language] ?? [];
	const rows = part.table
		? [part.table.columns.map((column) => column[language] ?? column.id), ...part.table.rows].map((row) =>
				row.join(' | ')
			)
		: [];
	return {
		id: part.id,
		kind: part.kind,
		clauseKey: part.clause?.key ?? null,
		title: part.title[language] ?? '',
		lines: [...linesOfClauses(clauses), ...rows.map((text) => ({ depth: 0 as const, text }))]
	};
}

/**
 * Two versions of a text beside each other, in one of its languages. Without a wish the last version is compared with
 * the text as it stands; of a text without versions there is nothing to compare.
 *
 * `VERSION_UNKNOWN`: no such version; `NOTHING_TO_COMPARE`: there are no two yet.
 */
export async function compareDraft(
	ctx: Ctx,
	draftId: string,
	wish: { readonly before?: VersionName; readonly after?: VersionName; readonly language?: Language } = {}
): Promise<DraftComparison | CaseAccessRefusal | Refusal<'VERSION_UNKNOWN' | 'NOTHING_TO_COMPARE'>> {
	const found = await readDraftFile(ctx, draftId);
	if (isRefusal(found)) return found;
	const { draft, file } = found;
	const rows = await ctx.db.rows(draftVersions({ draftId }));
	const versions: ComparedVersion[] = [
		{ version: 'now', origin: null, at: draft.updatedAt },
		...rows.map((row) => ({ version: row.number, origin: row.origin, at: row.created_at }))
	];
	if (rows.length === 0) return refuse('NOTHING_TO_COMPARE');
	const find = (version: VersionName) => versions.find((one) => one.version === version);
	const after = find(wish.after ?? 'now');
	const before = find(wish.before ?? rows[0]!.number);
	if (!before || !after) return refuse('VERSION_UNKNOWN');
	const language =
		wish.language && draft.languages.includes(wish.language) ? wish.language : draft.languages[0]!;
	const partsOf = async ({ version }: ComparedVersion) => {
		if (version === 'now') return keptParts(draft.parts);
		const row = await ctx.db.first(draftVersion({ draftId, number: version }));
		return (row?.parts ?? []) as unknown as KeptPart[];
	};
	const [old, next] = (await Promise.all([partsOf(before), partsOf(after)])).map((parts) =>
		parts.map((part) => comparedPart(part, language))
	);
	const difference = compareTexts(old!, next!);
	return {
		draft,
		subject: file.row.subject,
		language,
		versions,
		before,
		after,
		sheet: comparisonSheet(old!, next!, difference),
		count: countDifference(difference)
	};
}

/** The comparison as a sheet to print; its words are the caller's, in the language of the text. */
export async function printComparison(
	ctx: Ctx,
	comparison: DraftComparison,
	data: ComparisonData
): Promise<Buffer> {
	return renderPdf({
		template: 'comparison',
		data,
		language: comparison.language,
		title: `${data.heading}: ${data.about}`,
		author: ctx.tenant.name,
		example: comparison.draft.isExample
	});
}
