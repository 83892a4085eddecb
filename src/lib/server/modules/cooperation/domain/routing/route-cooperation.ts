import {
	stepOf,
	type Answers,
	type Basis,
	type Procedure,
	type WorkingDays
} from '$lib/server/modules/workflow';
import type { Bilingual } from '$lib/text/bilingual';
import { law, nationalProcedures, type ProcedureKey } from '../procedures';
import type { RouteAnswers } from './answers';
import { objectLanes, partnerRules, type Lane } from './kinds-of-partner';
import { routeSteps, unionOfPapers, type RoutePaper, type RouteStep } from './route-steps';
import {
	laneReasons,
	mandatoryReason,
	procedureReasons,
	refusalReasons,
	warningBasis,
	warningTexts,
	type RouteRefusalCode,
	type RouteWarningCode
} from './words';

/** What the door answers. Texts are bilingual; the page and the API pick a language. */
export type Route = {
	readonly procedure: ProcedureKey | null;
	readonly lane: Lane | null;
	/** Why this way, with its articles. */
	readonly reason: { readonly text: Bilingual; readonly basis: readonly Basis[] };
	readonly needs_council: boolean;
	/** The articles by which the council must consent or need not; empty outside the procedures. */
	readonly council_basis: readonly Basis[];
	readonly mandatory: boolean;
	readonly mandatory_reason: { readonly text: Bilingual; readonly basis: readonly Basis[] } | null;
	readonly refused: {
		readonly code: RouteRefusalCode;
		readonly reason: Bilingual;
		readonly basis: readonly Basis[];
	} | null;
	readonly warnings: readonly {
		readonly code: RouteWarningCode;
		readonly text: Bilingual;
		readonly basis: readonly Basis[];
	}[];
	readonly steps: readonly RouteStep[];
	/** Every paper of the steps, once. */
	readonly papers: readonly RoutePaper[];
};

export type RouteOptions = {
	/** The procedures that hold in the region on that day; the national ones without. */
	readonly procedures?: Readonly<Record<ProcedureKey, Procedure>>;
	/** An officer found the subject to be one of the centre's own affairs. The door itself cannot ask it. */
	readonly absoluteAffair?: boolean;
};

/**
 * Answers at the door → which procedure or lane applies, what it needs, and by when.
 *
 * - A lane leads away from the five procedures: no procedure, no steps. The partner decides before the
 *   object: a village or a foreign state keeps its lane whatever the subject. Lanes come before refusals,
 *   since the requirements that are refused on belong to the procedures.
 * - A foreign national government is a lane with a warning and not a refusal: the door is not shut, it leads
 *   through the centre or to a training or visit, and there is no procedure that could "still be named".
 * - A refusal names the procedure that would have applied, and shows no steps.
 *
 * @param answers parsed answers ({@link parseRouteAnswers}); `start` is a day in the region's time zone
 * @param calendar the region's working days
 */
export function routeCooperation(
	answers: RouteAnswers,
	calendar: WorkingDays,
	{ procedures = nationalProcedures, absoluteAffair = false }: RouteOptions = {}
): Route {
	const { to, basis, foreign } = partnerRules[answers.partner_kind];
	const objectLane = answers.object === undefined ? undefined : objectLanes[answers.object];
	const lane = 'lane' in to ? to.lane : (objectLane?.lane ?? null);
	const procedure = lane === null && 'procedure' in to ? to.procedure : null;
	const needsCouncil = councilNeeded(answers);
	const mandatory = isMandatory(procedure, answers);
	const refused = procedure === null ? null : refusalFor(answers, foreign, absoluteAffair);
	const steps =
		procedure === null || refused !== null
			? []
			: routeSteps(procedures[procedure], caseAnswers(answers), answers.start ?? null, calendar);
	return {
		procedure,
		lane,
		reason:
			procedure !== null
				? { text: procedureReasons[procedure], basis }
				: reasonOfLane(lane, 'lane' in to ? basis : (objectLane?.basis ?? [])),
		needs_council: needsCouncil,
		council_basis: procedure === null ? [] : councilBasis(answers, procedures[procedure]),
		mandatory,
		mandatory_reason: mandatory ? { text: mandatoryReason, basis: [law.mandatory] } : null,
		refused,
		warnings: warningsFor(answers, lane).map((code) => ({
			code,
			text: warningTexts[code],
			basis: warningBasis[code]
		})),
		steps,
		papers: unionOfPapers(steps.map((step) => step.papers))
	};
}

/**
 * Whether the council must consent (UU 23/2014 Pasal 154(1); PP 28/2018 Pasal 6): always abroad, save for a
 * continuation of a national cooperation with an institution; at home where people or region are burdened or
 * the cost is not in the current budget. What was not said does not require it.
 */
export function councilNeeded(answers: RouteAnswers): boolean {
	const { to, foreign } = partnerRules[answers.partner_kind];
	if (foreign) {
		const continued = answers.continues_national_cooperation === true;
		return !(continued && 'procedure' in to && to.procedure === 'ksdll');
	}
	return (
		answers.burdens_public === true ||
		answers.burdens_assets_or_budget === true ||
		answers.in_current_budget === false
	);
}

/** A continuation is left out of the council's consent by practice; all else follows from the step's own articles. */
function councilBasis(answers: RouteAnswers, procedure: Procedure): readonly Basis[] {
	const continued = partnerRules[answers.partner_kind].foreign && !councilNeeded(answers);
	return continued ? [law.continuation] : (stepOf(procedure, 'persetujuan_dprd')?.basis ?? []);
}

/** The answers as a case keeps them: what was said, and what follows from it for the steps. */
export function caseAnswers(answers: RouteAnswers): Answers {
	return { ...answers, needs_council: councilNeeded(answers) };
}

/** UU 23/2014 Pasal 364: regions that border on one another, and a service that is better run together. */
function isMandatory(procedure: ProcedureKey | null, answers: RouteAnswers): boolean {
	return procedure === 'ksdd' && answers.borders_region === true && answers.object === 'public_service';
}

function refusalFor(answers: RouteAnswers, foreign: boolean, absoluteAffair: boolean): Route['refused'] {
	if (absoluteAffair) return refusal('ABSOLUTE_AFFAIR', [law.absoluteAffairs]);
	if (foreign && answers.diplomatic_relations === false) {
		return refusal('NO_DIPLOMATIC_RELATIONS', [law.foreignProcedure]);
	}
	return null;
}

function refusal(code: RouteRefusalCode, basis: readonly Basis[]): Route['refused'] {
	return { code, reason: refusalReasons[code], basis };
}

function reasonOfLane(lane: Lane | null, basis: readonly Basis[]): Route['reason'] {
	if (lane === null) throw new Error('a route has a procedure or a lane');
	return { text: laneReasons[lane], basis };
}

function warningsFor(answers: RouteAnswers, lane: Lane | null): readonly RouteWarningCode[] {
	const { foreign, uncertain } = partnerRules[answers.partner_kind];
	const budget = [answers.burdens_public, answers.burdens_assets_or_budget, answers.in_current_budget];
	const warnings: [RouteWarningCode, boolean][] = [
		['FOREIGN_GOVERNMENT_THROUGH_CENTRE', lane === 'through_central_government'],
		['ROUTE_UNCERTAIN', uncertain && lane === null],
		['DIPLOMATIC_RELATIONS_UNKNOWN', foreign && answers.diplomatic_relations === undefined],
		// Once one answer requires the council, the others change nothing.
		['BUDGET_UNKNOWN', !foreign && !councilNeeded(answers) && budget.includes(undefined)],
		['MULTI_YEAR_CONSENT', answers.multi_year === true]
	];
	return warnings.filter(([, holds]) => holds).map(([code]) => code);
}
