import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { cutPart, firstPlace, type Part, type PartOf } from '$lib/server/platform/list-part';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Entry, Project } from '../domain/project';
import { iatiBatch, projectsForIati, type ProjectForIati } from '../repository/iati-projects';
import type { ProjectSearch } from '../repository/project-search';
import { projectById, projectsAfter, projectsOfCountry, publishedEntries } from '../repository/projects';
import { noSearch } from './search-projects';

/**
 * Projects with outside money that a search leaves, by title, each with what every source says of it; nothing is added
 * up. Public.
 */
export async function listProjects(
	ctx: Pick<Ctx, 'db'>,
	part: Part,
	search: ProjectSearch = noSearch
): Promise<PartOf<Project>> {
	const rows = await ctx.db.rows(
		projectsAfter({ ...search, ...(part.after ?? firstPlace), most: part.limit + 1 })
	);
	return cutPart(rows, part.limit, (row) => ({ sort: row.title.id, id: row.id }));
}

/** One project. Refuses with `NOT_FOUND`. Public. */
export async function findProject(ctx: Pick<Ctx, 'db'>, id: string): Promise<Project | Refusal<'NOT_FOUND'>> {
	const row = isId(id) ? await ctx.db.first(projectById({ id })) : undefined;
	return row ?? refuse('NOT_FOUND');
}

/** Projects in which an organisation of the country takes part (ISO 3166-1 alpha-2). Public. */
export async function listProjectsOfCountry(ctx: Pick<Ctx, 'db'>, country: string): Promise<Project[]> {
	return ctx.db.rows(projectsOfCountry({ country }));
}

/** The ledger of a published project, oldest first; an unknown project has none. Public. */
export async function readPublishedEntries(ctx: Pick<Ctx, 'db'>, projectId: string): Promise<Entry[]> {
	return isId(projectId) ? ctx.db.rows(publishedEntries({ projectId })) : [];
}

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Every published project with its parties, instruments, ledger and latest progress, a hundred at a time: the whole is
 * never in memory. Public.
 *
 * @param examples whether what was invented for a demonstration is among them
 */
export async function* everyProjectForIati(
	ctx: Pick<Ctx, 'db'>,
	{ examples }: { readonly examples: boolean }
): AsyncGenerator<ProjectForIati> {
	let after: string | null = nobody;
	while (after !== null) {
		const rows: ProjectForIati[] = await ctx.db.rows(projectsForIati({ after, examples, most: iatiBatch }));
		yield* rows;
		after = rows.length === iatiBatch ? rows.at(-1)!.id : null;
	}
}

/** Every published project that is open data, by title, part by part; what is invented is none. Public. */
export async function* everyPublicProject(ctx: Pick<Ctx, 'db'>): AsyncGenerator<Project> {
	let after: Part['after'];
	do {
		const part: PartOf<Project> = await listProjects(ctx, { limit: 100, after });
		for (const project of part.rows) if (!project.isExample) yield project;
		after = part.next ?? undefined;
	} while (after);
}
