import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { cutPart, firstPlace, type Part, type PartOf } from '$lib/server/platform/list-part';
import { portfolioHealth, type Health, type Standing } from '../domain/health';
import type { Award, Initiative, Innovation, LearningLink } from '../domain/portfolio';
import { smartScores } from '../domain/smart';
import {
	allAwards,
	innovationsAfter,
	innovationsOf,
	learningLinks,
	publishedInnovation,
	publishedParts,
	type PublicRow
} from '../repository/portfolio';
import { publicStandings, type StandingRow } from '../repository/standings';

type Reader = Pick<Ctx, 'db' | 'clock'>;
const unknown: Health = { level: 'unknown', reasons: [] };

/** What the health of a record rests on, of its row. */
export const standingOf = (row: StandingRow): Standing => ({
	id: row.id,
	parentId: row.parent_id,
	name: row.name,
	stage: row.stage,
	standardDays: row.standard_days,
	latest: row.latest,
	smart: row.assessment && smartScores(row.assessment),
	open: row.open ?? [],
	reached: row.reached,
	agreementEndedOn: row.agreement_ended_on,
	overspent: row.overspent,
	isExample: row.is_example
});

const initiativeOf = (row: StandingRow, health: Health): Initiative => ({
	id: row.id,
	kind: row.kind,
	position: row.position,
	name: row.name,
	summary: row.summary,
	sinceYear: row.since_year,
	parentId: row.parent_id,
	unit: row.unit,
	stage: row.stage,
	standardDays: row.standard_days,
	standardUnit: row.standard_unit,
	agreementId: row.agreement_id,
	address: row.address,
	latest: row.latest,
	smart: row.assessment && smartScores(row.assessment),
	assessedOn: row.assessment === null ? null : String(row.assessment.assessed_on),
	health,
	isExample: row.is_example,
	sources: row.sources
});

/** The whole published portfolio with the health of each record, rolled up to this day. Public. */
export async function readPortfolio(ctx: Reader): Promise<Initiative[]> {
	const rows = await ctx.db.rows(publicStandings);
	const health = portfolioHealth(rows.map(standingOf), ctx.clock.today());
	return rows.map((row) => initiativeOf(row, health.get(row.id) ?? unknown));
}

/** Kind, place and name as one text to sort by: what belongs together stands together, SMART in its own order. */
const sortOf = (row: Initiative) => `${row.kind} ${String(row.position).padStart(4, '0')} ${row.name.id}`;

/** Policies, principles, areas, programmes, services and initiatives, by kind and name. Public. */
export async function listInitiatives(ctx: Reader, part: Part): Promise<PartOf<Initiative>> {
	const after = part.after ?? firstPlace;
	const placed = (await readPortfolio(ctx)).map((row) => ({ row, sort: sortOf(row) }));
	const rows = placed
		.filter(({ row, sort }) => sort > after.sort || (sort === after.sort && row.id > after.id))
		.sort((a, b) => (a.sort < b.sort || (a.sort === b.sort && a.row.id < b.row.id) ? -1 : 1))
		.map(({ row }) => row);
	return cutPart(rows.slice(0, part.limit + 1), part.limit, (row) => ({ sort: sortOf(row), id: row.id }));
}

/** Every initiative that is open data, in the order of the list; what is invented is none. Public. */
export async function* everyPublicInitiative(ctx: Reader): AsyncGenerator<Initiative> {
	for (const initiative of await readPortfolio(ctx)) if (!initiative.isExample) yield initiative;
}

const initiativePartsShown = [
	'milestone',
	'record',
	'system',
	'cost',
	'target',
	'readiness',
	'smart'
] as const;
type Shown<Name extends string> = Readonly<Record<Name, readonly PublicRow[]>>;

export type InitiativeFile = {
	readonly initiative: Initiative;
	/** From the area down to what stands directly above it. */
	readonly above: readonly Initiative[];
	readonly below: readonly Initiative[];
	readonly parts: Shown<(typeof initiativePartsShown)[number]>;
	readonly learning: readonly LearningLink[];
	readonly innovations: readonly Omit<Innovation, 'awards'>[];
};

/** One published record of the portfolio with all that is told of it; undefined where there is none. Public. */
export async function readPublicInitiative(ctx: Reader, id: string): Promise<InitiativeFile | undefined> {
	if (!isId(id)) return undefined;
	const all = await readPortfolio(ctx);
	const initiative = all.find((one) => one.id === id);
	if (!initiative) return undefined;
	const [learning, innovations, ...rows] = await ctx.db.together([
		learningLinks({ id }),
		innovationsOf({ id }),
		...initiativePartsShown.map((name) => publishedParts[name]({ id }))
	]);
	const above: Initiative[] = [];
	for (let up = initiative.parentId; up !== null && above.length < 5;) {
		const parent = all.find((one) => one.id === up);
		if (!parent) break;
		above.unshift(parent);
		up = parent.parentId;
	}
	return {
		initiative,
		above,
		below: all.filter(({ parentId }) => parentId === id),
		parts: Object.fromEntries(
			initiativePartsShown.map((name, index) => [name, rows[index]])
		) as unknown as InitiativeFile['parts'],
		learning,
		innovations
	};
}

const withAwards = (rows: readonly Omit<Innovation, 'awards'>[], awards: readonly Award[]): Innovation[] =>
	rows.map((row) => ({ ...row, awards: awards.filter((award) => award.innovationId === row.id) }));

/** Innovations by name, each with its awards. Public. */
export async function listInnovations(ctx: Pick<Ctx, 'db'>, part: Part): Promise<PartOf<Innovation>> {
	const [rows, awards] = await ctx.db.together([
		innovationsAfter({ ...(part.after ?? firstPlace), most: part.limit + 1 }),
		allAwards({})
	]);
	return cutPart(withAwards(rows, awards), part.limit, (row) => ({ sort: row.name, id: row.id }));
}

/** Every innovation that is open data; what is invented is none. Public. */
export async function* everyPublicInnovation(
	ctx: Pick<Ctx, 'db'>
): AsyncGenerator<Innovation & { readonly learning: readonly LearningLink[] }> {
	const links = (await ctx.db.rows(learningLinks({ id: null }))).filter(({ isExample }) => !isExample);
	let after: Part['after'];
	do {
		const part: PartOf<Innovation> = await listInnovations(ctx, { limit: 100, after });
		for (const one of part.rows)
			if (!one.isExample)
				yield {
					...one,
					awards: one.awards.filter(({ isExample }) => !isExample),
					learning: links.filter(({ innovationId }) => innovationId === one.id)
				};
		after = part.next ?? undefined;
	} while (after);
}

export type InnovationFile = {
	readonly innovation: Innovation;
	readonly parts: Shown<'participant' | 'result'>;
	readonly learning: readonly LearningLink[];
	/** The service or programme that it came of. */
	readonly of: Initiative | undefined;
};

/** One published innovation with all that is told of it; undefined where there is none. Public. */
export async function readPublicInnovation(ctx: Reader, id: string): Promise<InnovationFile | undefined> {
	if (!isId(id)) return undefined;
	const [rows, awards, learning, participant, result] = await ctx.db.together([
		publishedInnovation({ id }),
		allAwards({}),
		learningLinks({ id }),
		publishedParts.participant({ id }),
		publishedParts.result({ id })
	]);
	const [innovation] = withAwards(rows, awards);
	if (!innovation) return undefined;
	const of = innovation.initiativeId
		? (await readPortfolio(ctx)).find((one) => one.id === innovation.initiativeId)
		: undefined;
	return { innovation, parts: { participant, result }, learning, of };
}

/** Who learnt from whom, over everything that is published; the latest first. Public. */
export const listLearning = (ctx: Pick<Ctx, 'db'>): Promise<LearningLink[]> =>
	ctx.db.rows(learningLinks({ id: null }));

/** Awards and recognitions that honour the city as a whole, the latest first. Public. */
export async function listRecognitions(ctx: Pick<Ctx, 'db'>): Promise<Award[]> {
	return (await ctx.db.rows(allAwards({}))).filter((award) => award.innovationId === null);
}
