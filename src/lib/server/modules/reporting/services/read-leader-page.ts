import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import {
	listLate,
	listMyWork,
	listOfficeRegister,
	promiseKept,
	type DeskStep,
	type LateDesk,
	type LateStep,
	type OfficeLine,
	type PromiseKept
} from '$lib/server/modules/cooperation';
import {
	countProjectFacets,
	readOfficeTotals,
	readProjectSearch,
	type MoneyTotal
} from '$lib/server/modules/funding';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { countReviews, type ReviewKind } from '$lib/server/modules/lifecycle';
import { countObligations, listObligations, type ListedObligation } from '$lib/server/modules/obligations';
import { listOfficeInitiatives, type OfficeInitiative } from '$lib/server/modules/portfolio';
import { countryOverviews, countRegister, type CountryOverview } from '$lib/server/modules/portal';
import { fieldOfSector, listJointServices, listPublicThemes } from '$lib/server/modules/sharing';
import { isCounted, listCohorts, trainingFigures, type TrainingFigures } from '$lib/server/modules/training';
import { activityByField, type FieldActivity } from '../domain/activity-by-field';

/** What the head of region needs to see in one sitting (J12); every figure leads to its records. */
export type LeaderPage = {
	/** What waits for the reader, what is late first. */
	readonly mine: readonly DeskStep[];
	readonly late: { readonly desks: readonly LateDesk[]; readonly steps: readonly LateStep[] };
	/** Agreements that end within the region's notice, the nearest first. */
	readonly ending: readonly OfficeLine[];
	readonly duties: {
		/** Without what is invented. */
		readonly late: number;
		readonly owed: number;
		readonly rows: readonly ListedObligation[];
	};
	/** How many agreements each rule of the worklist points at; what is invented is left out. */
	readonly reviews: readonly { readonly kind: ReviewKind; readonly count: number }[];
	/** Published agreements: those whose end is near, and the others in force. */
	readonly register: { readonly active: number; readonly endingSoon: number };
	/** How far the promised days of the steps were kept, by procedure. */
	readonly promise: readonly PromiseKept[];
	/** The ledger's totals; a loan is never added to a grant. */
	readonly money: readonly MoneyTotal[];
	readonly countries: readonly CountryOverview[];
	/** What goes on in each affair of the region, the busiest first; nothing invented. */
	readonly fields: readonly FieldActivity[];
	readonly training: TrainingFigures;
	/** The smart city: how many programmes and services are how well, without the invented ones, and what is in trouble. */
	readonly portfolio: {
		readonly levels: readonly { readonly level: string; readonly count: number }[];
		readonly worst: readonly OfficeInitiative[];
	};
};

const shown = 6;

/** `NOT_ALLOWED`: only who leads, keeps the gate or inspects. */
export async function readLeaderPage(
	ctx: Ctx
): Promise<LeaderPage | AuthorisationRefusal | Refusal<'VALIDATION_FAILED'>> {
	const denied = authorise(ctx, 'leader.read');
	if (denied) return denied;
	const noFilters = {
		q: null,
		type: null,
		instrument: null,
		status: 'ending_soon',
		disclosure: null,
		partner: null,
		unit: null,
		year: null
	};
	const [
		mine,
		late,
		ending,
		duties,
		counted,
		reviewed,
		register,
		promise,
		totals,
		abroad,
		training,
		portfolio,
		fields
	] = await Promise.all([
		listMyWork(ctx, { limit: shown }),
		listLate(ctx),
		listOfficeRegister(ctx, { filters: noFilters, order: 'ending', limit: shown }),
		listObligations(ctx, { late: true, limit: shown }),
		countObligations(ctx, { real: true }),
		countReviews(ctx),
		countRegister(ctx, {}),
		promiseKept(ctx),
		readOfficeTotals(ctx, 'office'),
		countryOverviews(ctx),
		trainingFigures(ctx),
		listOfficeInitiatives(ctx),
		readFields(ctx)
	]);
	if (isRefusal(mine)) return mine;
	if (isRefusal(late)) return late;
	if (isRefusal(ending)) return ending;
	if (isRefusal(duties)) return duties;
	if (isRefusal(counted)) return counted;
	if (isRefusal(totals)) return totals;
	if (isRefusal(portfolio)) return portfolio;
	if (isRefusal(fields)) return fields;
	const published = (status: string) =>
		register.facets.status.find(({ value }) => value === status)?.count ?? 0;
	return {
		mine: mine.rows,
		late,
		ending: ending.rows,
		duties: { late: counted.late, owed: counted.owed, rows: duties.rows },
		reviews: [...reviewed].flatMap(([kind, { real }]) => (real > 0 ? [{ kind, count: real }] : [])),
		register: { active: published('active'), endingSoon: published('ending_soon') },
		promise,
		money: totals,
		countries: abroad.countries,
		fields,
		training,
		portfolio: portfolioOf(portfolio)
	};
}

/** Cohorts that one page of figures looks at; a city sends a few a year. */
const mostCohorts = 200;

async function readFields(ctx: Ctx): Promise<readonly FieldActivity[] | AuthorisationRefusal> {
	const [facets, cohorts, services, themes] = await Promise.all([
		countProjectFacets(
			ctx,
			readProjectSearch(() => null)
		),
		listCohorts(ctx, { limit: mostCohorts }),
		listJointServices(ctx),
		listPublicThemes(ctx)
	]);
	if (isRefusal(services)) return services;
	const sectors = facets.flatMap(({ facet, value, real }) =>
		facet === 'sector' && value !== null ? [{ sector: value, projects: real }] : []
	);
	const isReal = (one: { is_example: boolean }) => !one.is_example;
	return activityByField(
		{
			sectors,
			cohorts: cohorts.rows.filter(isCounted),
			services: services.filter(isReal),
			themes: themes.filter(isReal)
		},
		fieldOfSector
	);
}

/** What runs by itself is judged; an area or a programme is only as well as what stands below it. */
function portfolioOf(all: readonly OfficeInitiative[]): LeaderPage['portfolio'] {
	const own = all.filter(({ kind }) => kind === 'service' || kind === 'initiative');
	const levels = new Map<string, number>();
	for (const { health, is_example } of own)
		if (!is_example) levels.set(health.level, (levels.get(health.level) ?? 0) + 1);
	const troubled = (['bad', 'watch'] as const).flatMap((level) =>
		own.filter(({ health }) => health.level === level)
	);
	return {
		levels: [...levels].map(([level, count]) => ({ level, count })),
		worst: troubled.slice(0, shown)
	};
}
