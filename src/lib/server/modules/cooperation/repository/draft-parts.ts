import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

const standing = (draftId: string, id: string) =>
	query
		.updateTable('draft_part')
		.where('draft_id', '=', draftId)
		.where('id', '=', id)
		.where('removed_at', 'is', null);

type Change = { readonly base: number; readonly by: string | null; readonly at: Date };

/** Writes a part; hits no row where somebody wrote in it since the version `base`, or took it out. */
export const rewritePart = (
	draftId: string,
	id: string,
	{ base, by, at }: Change,
	words: { title: string; body: string }
) =>
	standing(draftId, id)
		.set({
			...words,
			version: base + 1,
			updated_by: by,
			updated_at: at,
			writing_by: null,
			writing_since: null
		})
		.where('version', '=', base);

/** Takes a part out; it stays, so that it can be put back. */
export const takePartOut = (draftId: string, id: string, { base, by, at }: Change) =>
	standing(draftId, id)
		.set({ removed_at: at, version: base + 1, updated_by: by, updated_at: at })
		.where('version', '=', base);

export const putPartBack = (draftId: string, id: string, { base, by, at }: Change) =>
	query
		.updateTable('draft_part')
		.set({ removed_at: null, version: base + 1, updated_by: by, updated_at: at })
		.where('draft_id', '=', draftId)
		.where('id', '=', id)
		.where('removed_at', 'is not', null)
		.where('version', '=', base);

/** Sets a part to another place; hits no row where somebody moved it meanwhile. */
export const movePart = (draftId: string, id: string, from: number, to: number) =>
	standing(draftId, id).set({ position: to }).where('position', '=', from);

/** Somebody begins to write in a part. */
export const sayWriting = (draftId: string, id: string, by: string, at: Date) =>
	standing(draftId, id).set({ writing_by: by, writing_since: at });

/** Nobody but whoever said so takes it back. */
export const sayNotWriting = (draftId: string, id: string, by: string) =>
	standing(draftId, id).set({ writing_by: null, writing_since: null }).where('writing_by', '=', by);

export const touchDraft = (id: string, by: string | null, at: Date) =>
	query
		.updateTable('draft')
		.set((eb) => ({ updated_by: by, updated_at: at, version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.where('state', '=', 'open');

export const insertPartBefore = (row: {
	draft_id: string;
	part_id: string;
	version: number;
	title: string;
	body: string;
	written_by: string | null;
	written_at: Date;
}) => query.insertInto('draft_part_before').values(row);

/** The part as a row, for keeping how it read; also one that was taken out. */
export const partById = prepared<{ draftId: string; id: string }>()((value) =>
	query
		.selectFrom('draft_part')
		.selectAll()
		.where('draft_id', '=', value('draftId'))
		.where('id', '=', value('id'))
);

/** How a part read before, the latest first. */
export const earlierWordings = prepared<{ draftId: string; partId: string; limit: number }>()((value) =>
	query
		.selectFrom('draft_part_before as before')
		.leftJoin('person', 'person.id', 'before.written_by')
		.select([
			'before.version',
			'before.title',
			'before.body',
			'before.written_at',
			'person.name as written_by_name'
		])
		.where('before.draft_id', '=', value('draftId'))
		.where('before.part_id', '=', value('partId'))
		.orderBy('before.version', 'desc')
		.limit(value('limit'))
);

/** The parts of a text that were taken out, the latest first. */
export const partsTakenOut = prepared<{ draftId: string }>()((value) =>
	query
		.selectFrom('draft_part')
		.leftJoin('person', 'person.id', 'draft_part.updated_by')
		.select([
			'draft_part.id',
			'draft_part.kind',
			'draft_part.title',
			'draft_part.version',
			'draft_part.removed_at',
			'person.name as updated_by_name'
		])
		.where('draft_part.draft_id', '=', value('draftId'))
		.where('draft_part.removed_at', 'is not', null)
		.orderBy('draft_part.removed_at', 'desc')
		.limit(50)
);

export const insertSuggestion = (row: {
	id: string;
	draft_id: string;
	part_id: string;
	base: number;
	title: string;
	body: string;
	reason: string;
	made_by: string;
	made_at: Date;
}) => query.insertInto('draft_suggestion').values(row);

/** Answers a suggestion; hits no row where somebody answered it before. */
export const answerSuggestion = (
	id: string,
	row: { state: 'accepted' | 'refused'; answer: string | null; answered_by: string | null; answered_at: Date }
) => query.updateTable('draft_suggestion').set(row).where('id', '=', id).where('state', '=', 'open');

const suggestionColumns = [
	'suggestion.id',
	'suggestion.draft_id',
	'suggestion.part_id',
	'suggestion.base',
	'suggestion.title',
	'suggestion.body',
	'suggestion.reason',
	'suggestion.state',
	'suggestion.made_by',
	'suggestion.made_at',
	'suggestion.answer',
	'suggestion.answered_at',
	'maker.name as made_by_name',
	'judge.name as answered_by_name'
] as const;

const suggestions = () =>
	query
		.selectFrom('draft_suggestion as suggestion')
		.innerJoin('person as maker', 'maker.id', 'suggestion.made_by')
		.leftJoin('person as judge', 'judge.id', 'suggestion.answered_by');

/** What was suggested for a part, what waits for an answer first. */
export const suggestionsOf = prepared<{ draftId: string; partId: string; limit: number }>()((value) =>
	suggestions()
		.select(suggestionColumns)
		.where('suggestion.draft_id', '=', value('draftId'))
		.where('suggestion.part_id', '=', value('partId'))
		.orderBy(sql`suggestion.state <> 'open'`)
		.orderBy('suggestion.made_at', 'desc')
		.limit(value('limit'))
);

export const suggestionById = prepared<{ id: string }>()((value) =>
	suggestions().select(suggestionColumns).where('suggestion.id', '=', value('id'))
);

/** How many suggestions wait, by part. */
export const waitingSuggestions = prepared<{ draftId: string }>()((value) =>
	query
		.selectFrom('draft_suggestion')
		.select(['part_id', (eb) => eb.fn.countAll<number>().as('count')])
		.where('draft_id', '=', value('draftId'))
		.where('state', '=', 'open')
		.groupBy('part_id')
);
