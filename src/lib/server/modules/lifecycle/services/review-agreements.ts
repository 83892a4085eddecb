import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { agreementScopeOf } from '$lib/server/modules/cooperation';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { chainFaults, chainFindings, type ChainAgreement, type ChainFinding } from '../domain/chain-health';
import { dormancyOf, dormantAfterMonths, umbrellaMonthsOf, type Dormancy } from '../domain/dormancy';
import { lifePhase } from '../domain/life';
import {
	chainRows,
	dutiesAfterEnd,
	gapRows,
	lifeSignRows,
	type ChainDutyRow,
	type ChainRow,
	type GapRow,
	type LifeSignRow
} from '../repository/chains';

/** Everything about a recorded agreement that somebody should look at. */
export const reviewKinds = [
	...chainFaults,
	'ended_open',
	'term_unknown',
	'dormant',
	'no_owner',
	'no_evaluation',
	'no_paper'
] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** Its title, and what it is called by where it has none. */
export type ReviewedAgreement = {
	readonly id: string;
	readonly name: string | null;
	readonly instrument: string;
	readonly partners: string | null;
};

export type Review = {
	readonly kind: ReviewKind;
	readonly agreement: ReviewedAgreement & { readonly example: boolean };
	/** The other agreement, where the reader may see it. */
	readonly other: ReviewedAgreement | null;
	readonly obligation: { readonly id: string; readonly what: string } | null;
	/** The day that the rule looked at, and the one it was held against. */
	readonly day: string | null;
	/** How exactly that day is known: of an old signing often the year alone. */
	readonly precision: 'day' | 'month' | 'year';
	readonly against: string | null;
	/** Of one that sleeps: since when, and each sign of life with its last day. */
	readonly dormancy: Dormancy | null;
};

export type AgreementHealth = {
	readonly reviews: readonly Review[];
	/** Of an agreement in force, whether it sleeps or not: each verdict says why. */
	readonly dormancy: Dormancy | null;
	readonly months: { readonly umbrella: number; readonly dormant: number };
};

/**
 * The worklist of agreements in trouble: the faults of their chains, what ended and was not decided about, what sleeps, and
 * what is not on record: a term, a unit, an evaluation, the signed paper (capability 97). A unit's officer sees their unit's, the office all; which day and which rule stands
 * with each (capability 36).
 */
export async function listReviews(
	ctx: Ctx
): Promise<
	{ readonly reviews: readonly Review[]; readonly months: AgreementHealth['months'] } | AuthorisationRefusal
> {
	const denied = authorise(ctx, 'agreement.read');
	if (denied) return denied;
	const { reviews, months } = await judgeAgreements(ctx, null);
	return { reviews, months };
}

/** The same for one agreement, as far as it is the one that is told about. `NOT_FOUND`: not there or not theirs. */
export async function readAgreementHealth(
	ctx: Ctx,
	id: string
): Promise<AgreementHealth | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'agreement.read');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const { reviews, rows, signs, months } = await judgeAgreements(ctx, id);
	const row = rows.find((one) => one.id === id);
	if (!row?.visible) return refuse('NOT_FOUND');
	const own = signs.find((one) => one.agreement_id === id);
	return {
		reviews: reviews.filter((one) => one.agreement.id === id || one.other?.id === id),
		dormancy: own ? sleepOf(row, own, ctx.clock.today(), months.dormant) : null,
		months
	};
}

/** Judges all agreements, or one with those it is judged with, as far as the reader may see them; asks nobody's leave. */
export async function judgeAgreements(ctx: Ctx, id: string | null) {
	const today = ctx.clock.today();
	const { settings, timeZone } = ctx.tenant;
	const months = { umbrella: umbrellaMonthsOf(settings), dormant: dormantAfterMonths(settings) };
	const [rows, duties, signs, gaps] = await ctx.db.together([
		chainRows({ id, ...agreementScopeOf(ctx.actor) }),
		dutiesAfterEnd({ id }),
		lifeSignRows({ id, today, timeZone }),
		gapRows({ id, today })
	]);
	const byId = new Map(rows.map((row) => [row.id, row]));
	const dutyOf = new Map(duties.map((duty) => [duty.id, duty]));
	const found = chainFindings(
		rows.flatMap(chainMember),
		duties.map((one) => ({
			id: one.id,
			agreement: one.agreement_id,
			dueOn: one.due_on,
			settled: false
		})),
		{ today, umbrellaMonths: months.umbrella }
	);
	const continued = new Set(rows.flatMap((row) => (row.renews_id ? [row.renews_id] : [])));
	const reviews = [
		...found.map((finding) => reviewOf(finding, byId, dutyOf)),
		...rows.flatMap((row) => ofItsTerm(row, today, continued)),
		...signs.flatMap((sign) => ofItsSleep(sign, byId, today, months.dormant)),
		...gaps.flatMap((gap) => ofItsGaps(gap, byId))
	].filter((one) => byId.get(one.agreement.id)?.visible === true);
	return { reviews, rows, signs, months };
}

const umbrellas = ['kesepakatan_bersama', 'nota_kesepakatan', 'mou'];
const operatives = ['pks', 'rencana_kerja'];
const abroad = ['ksdpl', 'ksdll'];

/** A row as the rules of chains take it; what is neither umbrella, contract nor addendum has no chain. */
function chainMember(row: ChainRow): ChainAgreement[] {
	const level = umbrellas.includes(row.instrument)
		? 'umbrella'
		: operatives.includes(row.instrument)
			? 'operative'
			: row.instrument === 'addendum'
				? 'addendum'
				: undefined;
	// Where only the month or the year is known, no rule about days can speak.
	if (!level || row.signed_precision !== 'day') return [];
	return [
		{
			id: row.id,
			level,
			parent: row.parent_id,
			signedOn: row.signed_on,
			endsOn: row.ends_on,
			endedOn: row.terminated_on,
			subject: row.what || null,
			place: row.place || null,
			// Between regions and with third parties a contract stands under a joint agreement (PP 28/2018); what was signed
			// before stands under the law of its day, and abroad and with the centre other papers are usual.
			needsUmbrella:
				row.instrument === 'pks' &&
				row.legal_regime === 'pp_28_2018' &&
				(row.type === 'ksdd' || row.type === 'ksdpk'),
			standsAlone: row.type !== null && abroad.includes(row.type),
			extendsTo: level === 'addendum' ? row.ends_on : null,
			renews: row.renews_id
		}
	];
}

function reviewOf(
	finding: ChainFinding,
	rows: ReadonlyMap<string, ChainRow>,
	duties: ReadonlyMap<string, ChainDutyRow>
): Review {
	const other = finding.other === undefined ? undefined : rows.get(finding.other);
	const duty = finding.obligation === undefined ? undefined : duties.get(finding.obligation);
	return {
		...about(finding.fault, rows.get(finding.agreement)!),
		other: other?.visible ? named(other) : null,
		obligation: duty ? { id: duty.id, what: duty.what } : null,
		day: finding.day ?? null,
		against: finding.against ?? null
	};
}

const named = ({ id, name, instrument, partners }: ChainRow): ReviewedAgreement => ({
	id,
	name,
	instrument,
	partners
});

const about = (kind: ReviewKind, row: ChainRow): Review => ({
	kind,
	agreement: { ...named(row), example: row.is_example },
	other: null,
	obligation: null,
	day: null,
	precision: 'day',
	against: null,
	dormancy: null
});

/** An agreement past its last day is not "active" (domain.md 5): somebody decides, or closes it out. */
function ofItsTerm(row: ChainRow, today: string, continued: ReadonlySet<string>): Review[] {
	if (row.instrument === 'addendum') return [];
	const phase = lifePhase(row, today);
	if (phase === 'term_unknown')
		return [{ ...about('term_unknown', row), day: row.signed_on, precision: row.signed_precision }];
	if (phase !== 'ended' || continued.has(row.id)) return [];
	return [{ ...about('ended_open', row), day: row.ends_on }];
}

/** What is missing on record, each gap a line of its own, so that each list can be emptied. */
function ofItsGaps(gap: GapRow, rows: ReadonlyMap<string, ChainRow>): Review[] {
	const row = rows.get(gap.agreement_id);
	if (!row) return [];
	return (['no_owner', 'no_evaluation', 'no_paper'] as const)
		.filter((kind) => gap[kind])
		.map((kind) => ({ ...about(kind, row), day: gap.signed_on, precision: gap.signed_precision }));
}

function sleepOf(row: ChainRow, sign: LifeSignRow, today: string, months: number): Dormancy {
	const { obligation, activity, money, contact, late } = sign;
	return dormancyOf(
		{ signedOn: row.signed_on, last: { obligation, activity, money, contact }, late },
		today,
		months
	);
}

function ofItsSleep(
	sign: LifeSignRow,
	rows: ReadonlyMap<string, ChainRow>,
	today: string,
	months: number
): Review[] {
	const row = rows.get(sign.agreement_id);
	if (!row) return [];
	const dormancy = sleepOf(row, sign, today, months);
	return dormancy.dormant ? [{ ...about('dormant', row), day: dormancy.since, dormancy }] : [];
}
