import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { compareTexts, comparisonSheet, type SheetPart, type TextPart } from '$lib/server/modules/documents';
import { authorise } from '$lib/server/modules/identity';
import type { Language } from '$lib/text/bilingual';
import type { Draft, DraftPart, KeptPart } from '../../domain/drafting/draft';
import type { Wording } from '../../domain/drafting/part-writing';
import {
	earlierWordings,
	partsTakenOut,
	suggestionsOf,
	waitingSuggestions
} from '../../repository/draft-parts';
import type { CaseAccessRefusal } from '../case-file';
import { comparedPart } from './compare-draft';
import { readDraftFile } from './draft-file';

/** Whoever said so longer ago has gone home without saving; in minutes. */
const writingMinutes = 30;
const mostShown = 20;

/** Who is writing in a part just now, where it is not the reader. */
export const writerOf = (ctx: Ctx, part: DraftPart): { by: string; since: Date } | null => {
	const { writing } = part;
	if (!writing || (ctx.actor.kind === 'person' && writing.byId === ctx.actor.id)) return null;
	const minutes = (ctx.clock.now().getTime() - writing.since.getTime()) / 60_000;
	return minutes <= writingMinutes ? { by: writing.by, since: writing.since } : null;
};

/** The parts of a text as a list to write in, with who is where and what waits. */
export async function readWriting(ctx: Ctx, draftId: string) {
	const found = await readDraftFile(ctx, draftId);
	if (isRefusal(found)) return found;
	const { draft, file } = found;
	const [waiting, removed] = await ctx.db.together([
		waitingSuggestions({ draftId }),
		partsTakenOut({ draftId })
	]);
	const counts = new Map(waiting.map(({ part_id, count }) => [part_id, Number(count)]));
	return {
		draft,
		subject: file.row.subject,
		parts: draft.parts.map((part) => ({
			part,
			writer: writerOf(ctx, part),
			suggestions: counts.get(part.id) ?? 0
		})),
		removed,
		...mayOf(ctx, draft)
	};
}

/** One part to write in: its words, how it read before, what was suggested. `NOT_FOUND` also where it was taken out. */
export async function readPartToWrite(
	ctx: Ctx,
	draftId: string,
	partId: string
): Promise<PartToWrite | CaseAccessRefusal | Refusal<'NOT_FOUND'>> {
	const found = await readDraftFile(ctx, draftId);
	if (isRefusal(found)) return found;
	const { draft, file } = found;
	const part = draft.parts.find(({ id }) => id === partId);
	if (!part) return refuse('NOT_FOUND');
	const [before, suggestions] = await ctx.db.together([
		earlierWordings({ draftId, partId, limit: mostShown }),
		suggestionsOf({ draftId, partId, limit: mostShown })
	]);
	const now = { title: part.title, body: part.body };
	return {
		draft,
		part,
		number: draft.parts.filter(({ kind, position }) => kind === 'article' && position <= part.position)
			.length,
		subject: file.row.subject,
		writer: writerOf(ctx, part),
		before: before.map((one) => ({
			version: one.version,
			by: one.written_by_name,
			at: one.written_at,
			sheet: sheetOf(part, one as unknown as Wording, now, draft.languages)
		})),
		suggestions: suggestions.map((one) => ({
			id: one.id,
			state: one.state as 'open' | 'accepted' | 'refused',
			isOutdated: one.base !== part.version,
			reason: one.reason,
			by: one.made_by_name,
			at: one.made_at,
			answer: one.answer,
			answeredBy: one.answered_by_name,
			answeredAt: one.answered_at,
			wording: { title: one.title, body: one.body } as unknown as Wording,
			sheet: sheetOf(part, now, one as unknown as Wording, draft.languages)
		})),
		...mayOf(ctx, draft)
	};
}

export type WordingSheet = { readonly language: Language; readonly sheet: readonly SheetPart[] };
export type PartToWrite = {
	readonly draft: Draft;
	readonly part: DraftPart;
	readonly number: number;
	readonly subject: string;
	readonly writer: { readonly by: string; readonly since: Date } | null;
	readonly before: readonly {
		readonly version: number;
		readonly by: string | null;
		readonly at: Date;
		readonly sheet: readonly WordingSheet[];
	}[];
	readonly suggestions: readonly {
		readonly id: string;
		readonly state: 'open' | 'accepted' | 'refused';
		readonly isOutdated: boolean;
		readonly reason: string;
		readonly by: string;
		readonly at: Date;
		readonly answer: string | null;
		readonly answeredBy: string | null;
		readonly answeredAt: Date | null;
		readonly wording: Wording;
		readonly sheet: readonly WordingSheet[];
	}[];
	readonly mayWrite: boolean;
	readonly maySuggest: boolean;
};

function mayOf(ctx: Ctx, draft: Draft) {
	const isOpen = draft.state === 'open';
	return {
		mayWrite: isOpen && authorise(ctx, 'draft.write') === undefined,
		maySuggest: isOpen && authorise(ctx, 'draft.suggest') === undefined
	};
}

/** Two wordings of one part beside each other, word by word, in each language of its text. */
export function sheetOf(
	part: Pick<TextPart, 'kind' | 'topic' | 'clause' | 'table'> & { readonly id: string },
	before: Wording,
	after: Wording,
	languages: readonly Language[]
): WordingSheet[] {
	const { id, kind, topic, clause, table } = part;
	const kept = ({ title, body }: Wording): KeptPart => ({ id, kind, topic, clause, table, title, body });
	return languages.map((language) => {
		const [old, next] = [[comparedPart(kept(before), language)], [comparedPart(kept(after), language)]];
		return { language, sheet: comparisonSheet(old, next, compareTexts(old, next)) };
	});
}
