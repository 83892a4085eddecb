import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { builtInClauses } from '../../domain/texts/built-in';
import { isTopic } from '../../domain/texts/clause-topics';
import type { ClauseVersion, WordClauses, Words } from '../../domain/texts/template-body';
import { clauseVersions, currentClauses } from '../../repository/texts';

type Reader = Pick<Ctx['db'], 'rows'> | UnitOfWork;

export type LibraryClause = ClauseVersion & { readonly withdrawn: boolean };

type Row = {
	readonly key: string;
	readonly number: number;
	readonly topic: string;
	readonly title: unknown;
	readonly body: unknown;
	readonly withdrawn: boolean;
};

function clauseOf(row: Row): LibraryClause {
	return {
		key: row.key,
		number: row.number,
		topic: isTopic(row.topic) ? row.topic : 'other',
		title: row.title as Words,
		body: row.body as WordClauses,
		withdrawn: row.withdrawn
	};
}

/**
 * The library as it stands: what comes with the program, each clause replaced by the region's own latest version of
 * it. Checks no access: a clause is nobody's secret. Withdrawn ones are in it, since texts may still name them.
 */
export async function loadLibrary(reader: Reader): Promise<ReadonlyMap<string, LibraryClause>> {
	const library = new Map<string, LibraryClause>();
	for (const [key, clause] of builtInClauses) library.set(key, { ...clause, withdrawn: false });
	for (const row of await reader.rows(currentClauses({}))) library.set(row.key, clauseOf(row));
	return library;
}

/** Every clause of the library with its present text. */
export async function listClauses(ctx: Ctx): Promise<readonly LibraryClause[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'clause.read');
	if (denied) return denied;
	return [...(await loadLibrary(ctx.db)).values()].sort((a, b) => a.title.id.localeCompare(b.title.id, 'id'));
}

export type ListedVersion = LibraryClause & {
	readonly note: string | null;
	readonly createdAt: Date | null;
	readonly createdBy: string | null;
};

/** One clause with all its versions, newest first; the program's own, where there is one, stands last as version 0. */
export async function readClause(
	ctx: Ctx,
	key: string
): Promise<readonly ListedVersion[] | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'clause.read');
	if (denied) return denied;
	const rows = await ctx.db.rows(clauseVersions({ key }));
	const own = rows.map((row) => ({
		...clauseOf(row),
		note: row.note,
		createdAt: row.created_at,
		createdBy: row.created_by_name
	}));
	const first = builtInClauses.get(key);
	const versions: ListedVersion[] = first
		? [...own, { ...first, withdrawn: false, note: null, createdAt: null, createdBy: null }]
		: own;
	return versions.length === 0 ? refuse('NOT_FOUND') : versions;
}
