import type { Day } from '$lib/server/modules/calendar';
import type { Bilingual } from '$lib/text/bilingual';
import { smartPrinciples, type SmartPrinciple, type SmartScores } from './smart';
import type { Stage } from './portfolio-records';

/** `quiet`: it has ended, and nobody is asked for anything. `unknown`: nothing was entered that would tell. */
export const healthLevels = ['good', 'watch', 'bad', 'unknown', 'quiet'] as const;
export type HealthLevel = (typeof healthLevels)[number];

/** Why something is as it is; each reason carries what it was judged by. */
export type HealthReason =
	| {
			readonly code: 'MILESTONE_LATE';
			readonly level: 'watch' | 'bad';
			readonly what: Bilingual;
			readonly days: number;
	  }
	| {
			readonly code: 'STANDARD_MISSED';
			readonly level: 'bad';
			readonly taken: string;
			readonly standard: number;
	  }
	| { readonly code: 'OFTEN_LATE'; readonly level: 'watch'; readonly share: number }
	| { readonly code: 'NOT_MEASURED'; readonly level: 'watch' }
	| {
			readonly code: 'WORD_WEAK';
			readonly level: 'watch';
			readonly principle: SmartPrinciple;
			readonly score: number;
	  }
	| { readonly code: 'AGREEMENT_ENDED'; readonly level: 'bad'; readonly on: Day }
	| { readonly code: 'OVERSPENT'; readonly level: 'watch'; readonly year: number }
	| {
			readonly code: 'BELOW';
			readonly level: 'watch' | 'bad';
			readonly id: string;
			readonly name: Bilingual;
			/** The first reason of the one below, so that nobody has to go down to read it. */
			readonly because: HealthReason;
	  };

export type Health = { readonly level: HealthLevel; readonly reasons: readonly HealthReason[] };

/** What is known of one programme, service or initiative, as far as its health rests on it. */
export type Standing = {
	readonly id: string;
	readonly parentId: string | null;
	readonly name: Bilingual;
	readonly stage: Stage | null;
	readonly standardDays: number | null;
	readonly latest: {
		readonly toOn: Day;
		readonly averageDays: string;
		readonly handled: number;
		readonly within: number | null;
	} | null;
	readonly smart: SmartScores | null;
	/** Milestones that were not reached. */
	readonly open: readonly { readonly what: Bilingual; readonly plannedOn: Day }[];
	readonly reached: number;
	readonly agreementEndedOn: Day | null;
	readonly overspent: number | null;
	readonly isExample: boolean;
};

const worse = { bad: 0, watch: 1, unknown: 2, good: 3, quiet: 4 } as const;
/** Days after which a late milestone is more than a slip; and after which a service that has a standard counts as unmeasured. */
const slip = 30;
const measuredWithin = 400;
const weak = 50;
const shareWithin = 80;

const daysBetween = (from: Day, to: Day) =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Health of one record by what is known of itself. */
export function ownHealth(one: Standing, today: Day): Health {
	if (one.stage === 'ended') return { level: 'quiet', reasons: [] };
	const runs = one.stage === 'running' || one.stage === 'mature';
	const reasons: HealthReason[] = one.open
		.filter(({ plannedOn }) => plannedOn < today)
		.map(({ what, plannedOn }) => {
			const days = daysBetween(plannedOn, today);
			return { code: 'MILESTONE_LATE', level: days > slip ? 'bad' : 'watch', what, days };
		});
	const { latest, standardDays } = one;
	if (latest && standardDays !== null && Number(latest.averageDays) > standardDays)
		reasons.push({
			code: 'STANDARD_MISSED',
			level: 'bad',
			taken: latest.averageDays,
			standard: standardDays
		});
	else if (latest && latest.within !== null) {
		const share = Math.floor((latest.within * 100) / latest.handled);
		if (share < shareWithin) reasons.push({ code: 'OFTEN_LATE', level: 'watch', share });
	}
	if (runs && standardDays !== null && (!latest || daysBetween(latest.toOn, today) > measuredWithin))
		reasons.push({ code: 'NOT_MEASURED', level: 'watch' });
	for (const principle of smartPrinciples)
		if (one.smart && one.smart[principle] < weak)
			reasons.push({ code: 'WORD_WEAK', level: 'watch', principle, score: one.smart[principle] });
	if (one.agreementEndedOn !== null && one.agreementEndedOn < today)
		reasons.push({ code: 'AGREEMENT_ENDED', level: 'bad', on: one.agreementEndedOn });
	if (one.overspent !== null) reasons.push({ code: 'OVERSPENT', level: 'watch', year: one.overspent });
	reasons.sort((a, b) => worse[a.level] - worse[b.level]);
	const isTold = latest !== null || one.smart !== null || one.reached > 0 || one.open.length > 0;
	return { level: reasons[0]?.level ?? (isTold ? 'good' : 'unknown'), reasons };
}

/**
 * The health of every record, rolled up: what stands above is as well as the worst below it, and says which one that is
 * and why. What has ended weighs on nobody; what nobody knows anything of makes nothing above it bad; what is invented
 * weighs on nothing that is real.
 */
export function portfolioHealth(all: readonly Standing[], today: Day): ReadonlyMap<string, Health> {
	const below = new Map<string | null, Standing[]>();
	for (const one of all) below.set(one.parentId, [...(below.get(one.parentId) ?? []), one]);
	const found = new Map<string, Health>();
	const judge = (one: Standing): Health => {
		const known = found.get(one.id);
		if (known) return known;
		const own = ownHealth(one, today);
		// The place is taken before going down: rows that name each other end here.
		found.set(one.id, own);
		const children = (below.get(one.id) ?? [])
			.filter((child) => one.isExample || !child.isExample)
			.map((child) => ({ child, health: judge(child) }));
		const from = children.flatMap(({ child, health }): HealthReason[] => {
			const because = health.reasons[0];
			return because && (health.level === 'bad' || health.level === 'watch')
				? [{ code: 'BELOW', level: health.level, id: child.id, name: child.name, because }]
				: [];
		});
		if (own.level === 'quiet') return own;
		const reasons = [...own.reasons, ...from].sort((a, b) => worse[a.level] - worse[b.level]);
		const isGood = own.level === 'good' || children.some(({ health }) => health.level === 'good');
		const health: Health = { level: reasons[0]?.level ?? (isGood ? 'good' : 'unknown'), reasons };
		found.set(one.id, health);
		return health;
	};
	for (const one of all) judge(one);
	return found;
}
