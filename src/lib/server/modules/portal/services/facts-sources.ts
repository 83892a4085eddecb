import type { CitedSource } from '$lib/cited-source';
import { listProjects } from '$lib/server/modules/funding';
import { listInitiatives, listInnovations } from '$lib/server/modules/portfolio';
import { listMemberships, listVisits } from '$lib/server/modules/relations';
import { listCohorts } from '$lib/server/modules/training';
import type { Ctx } from '$lib/server/platform/context';
import type { Bilingual } from '$lib/text/bilingual';
import type { Claim } from '../domain/claim';
import { allClaims, allSources } from '../repository/facts-claims';
import { pressAgreements } from '../repository/facts-figures';

/** A record that rests on a source: what it is, and where its page is found. */
export type RestingRecord =
	| {
			readonly kind: 'agreement';
			readonly id: string;
			readonly title: string | null;
			readonly instrument: string;
			readonly parties: string;
	  }
	| { readonly kind: 'project' | 'membership'; readonly id: string; readonly title: Bilingual | string }
	| { readonly kind: 'visit'; readonly id: string; readonly title: Bilingual; readonly country: string }
	| {
			readonly kind: 'cohort';
			readonly id: string;
			readonly title: string | null;
			readonly programme: string;
			readonly startsOn: string | null;
			readonly precision: 'day' | 'month' | 'year';
	  }
	| { readonly kind: 'initiative' | 'innovation'; readonly id: string; readonly title: Bilingual | string };

export type SourceWithFacts = {
	readonly source: CitedSource;
	readonly claims: Claim[];
	readonly records: RestingRecord[];
};

const most = 200;

/** Every source with what it says and the published records that rest on it. Public. */
export async function listSourcesWithFacts(ctx: Pick<Ctx, 'db' | 'clock'>): Promise<SourceWithFacts[]> {
	const part = { limit: most };
	const [[sources, claims, agreements], projects, memberships, visits, cohorts, initiatives, innovations] =
		await Promise.all([
			ctx.db.together([allSources({}), allClaims({}), pressAgreements({ most })]),
			listProjects(ctx, part),
			listMemberships(ctx, part),
			listVisits(ctx, part),
			listCohorts(ctx, part),
			listInitiatives(ctx, part),
			listInnovations(ctx, part)
		]);
	const resting: { keys: readonly string[]; record: RestingRecord }[] = [
		...agreements.map((row) => ({
			keys: [row.sourceKey ?? ''],
			record: {
				kind: 'agreement' as const,
				id: row.id!,
				title: row.title ?? row.subject,
				instrument: row.instrument!,
				parties: row.partiesLine!
			}
		})),
		...projects.rows.map((row) => ({
			keys: [...row.sources, ...row.reports.flatMap((report) => report.sources)].map(keyOf),
			record: { kind: 'project' as const, id: row.id, title: row.title }
		})),
		...memberships.rows.map((row) => ({
			keys: row.sources.map(keyOf),
			record: { kind: 'membership' as const, id: row.id, title: row.name }
		})),
		...visits.rows.map((row) => ({
			keys: row.sources.map(keyOf),
			record: { kind: 'visit' as const, id: row.id, title: row.title, country: row.country }
		})),
		...cohorts.rows.map((row) => ({
			keys: row.sources.map(keyOf),
			record: {
				kind: 'cohort' as const,
				id: row.id,
				title: row.theme,
				programme: row.programme,
				startsOn: row.startsOn,
				precision: row.precision
			}
		})),
		...initiatives.rows.map((row) => ({
			keys: row.sources.map(keyOf),
			record: { kind: 'initiative' as const, id: row.id, title: row.name }
		})),
		...innovations.rows.map((row) => ({
			keys: row.sources.map(keyOf),
			record: { kind: 'innovation' as const, id: row.id, title: row.name }
		}))
	];
	return sources.map((source) => ({
		source,
		claims: claims.filter((claim) => claim.sources.some(({ key }) => key === source.key)),
		records: resting.filter(({ keys }) => keys.includes(source.key)).map(({ record }) => record)
	}));
}

const keyOf = (source: CitedSource) => source.key;
