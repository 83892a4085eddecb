import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Basis, PaperUse, Procedure, Step } from '$lib/server/modules/workflow';
import { isProcedureKey, procedureKeys, type ProcedureKey } from '../../domain/procedures';
import { enoughForMedian, enoughForNinetieth } from '../../domain/taken-days';
import { publishedStepDays } from '../../repository/taken-days';
import { conditionInWords } from './condition-in-words';
import { proceduresInForce } from './procedures-in-force';

export type CitedArticle = { readonly article: string; readonly certainty: 'high' | 'medium' | 'low' };

export type ExplainedPaper = {
	readonly key: string;
	readonly name: string;
	readonly required: boolean;
	/** The condition in words, where it is not asked for always. */
	readonly when: string | null;
};

export type ExplainedStep = {
	readonly key: string;
	readonly name: string;
	readonly about: string;
	readonly kind: string;
	readonly actor: string;
	readonly actor_when: readonly { readonly actor: string; readonly when: string }[];
	readonly may_also: readonly string[];
	readonly main: boolean;
	/** The main step under which it is drawn. */
	readonly phase: string;
	readonly together: { readonly key: string; readonly name: string; readonly about: string } | null;
	readonly carried_by: 'case' | 'agreement';
	readonly when: string | null;
	readonly may_be_skipped: boolean;
	readonly papers_in: readonly ExplainedPaper[];
	readonly papers_out: readonly ExplainedPaper[];
	readonly deadline: {
		readonly n: number;
		readonly unit: 'working_days' | 'calendar_days';
		readonly source: 'statute' | 'region_setting';
		readonly basis: CitedArticle;
	} | null;
	readonly basis: readonly CitedArticle[];
	/** What the step really took, over real cases of the last three years; null where none has passed it. */
	readonly taken: TakenInPublic | null;
};

/** Figures are null where too few cases stand behind them; their number is always told. */
export type TakenInPublic = {
	readonly cases: number;
	readonly unit: 'working_days' | 'calendar_days';
	readonly median: number | null;
	readonly ninetieth: number | null;
	/** How many of those that were promised a limit kept it. */
	readonly in_time: number | null;
	readonly from: string;
	readonly to: string;
};

export type ExplainedProcedure = {
	readonly key: ProcedureKey;
	readonly name: string;
	readonly version: string;
	readonly valid_from: string;
	readonly basis: readonly CitedArticle[];
	readonly steps: readonly ExplainedStep[];
	/** The catalogue of the papers that its steps name. */
	readonly papers: readonly {
		readonly key: string;
		readonly name: string;
		readonly formats: readonly string[];
		readonly headings: readonly string[];
	}[];
};

/** The five procedures as they hold in this region, in the caller's language. */
export async function listProcedures(
	ctx: Ctx
): Promise<readonly ExplainedProcedure[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'public.read');
	if (denied) return denied;
	const [procedures, days] = await Promise.all([proceduresInForce(ctx), ctx.db.rows(publishedStepDays({}))]);
	return procedureKeys.map((key) => explain(procedures[key], key, ctx.language, days));
}

/** One of them, step by step, from the same data that runs the cases. `NOT_FOUND`: there is none of that name. */
export async function explainProcedure(
	ctx: Ctx,
	key: string
): Promise<ExplainedProcedure | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'public.read');
	if (denied) return denied;
	if (!isProcedureKey(key)) return refuse('NOT_FOUND');
	const [procedures, days] = await Promise.all([proceduresInForce(ctx), ctx.db.rows(publishedStepDays({}))]);
	return explain(procedures[key], key, ctx.language, days);
}

function explain(
	procedure: Procedure,
	key: ProcedureKey,
	language: Language,
	days: readonly StepDays[]
): ExplainedProcedure {
	const own = days.filter((one) => one.procedure_key === key);
	return {
		key,
		name: procedure.name[language],
		version: procedure.version,
		valid_from: procedure.valid_from,
		basis: procedure.basis.map((basis) => cited(basis, language)),
		steps: procedure.steps.map((step) => explainStep(procedure, step, language, own)),
		papers: procedure.papers.map((paper) => ({
			key: paper.key,
			name: paper.name[language],
			formats: paper.formats,
			headings: paper.headings.map((heading) => heading[language])
		}))
	};
}

type StepDays = NonNullable<ReturnType<typeof publishedStepDays>['__row']>;

/** In the unit in which the step is promised now; what was counted in another is no comparison. */
function takenOf(step: Step, days: readonly StepDays[]): TakenInPublic | null {
	const unit = step.deadline?.unit ?? 'working_days';
	const row = days.find((one) => one.step_key === step.key && one.unit === unit);
	if (!row || row.cases === null || row.cases === 0) return null;
	const enough = (least: number) => row.cases! >= least;
	const rounded = (days: number | null) => (days === null ? null : Math.round(days * 10) / 10);
	return {
		cases: row.cases,
		unit,
		median: enough(enoughForMedian) ? rounded(row.median) : null,
		ninetieth: enough(enoughForNinetieth) ? rounded(row.ninetieth) : null,
		in_time: enough(enoughForMedian) && (row.promised_cases ?? 0) > 0 ? row.in_time : null,
		from: row.from_day!,
		to: row.to_day!
	};
}

function explainStep(
	procedure: Procedure,
	step: Step,
	language: Language,
	days: readonly StepDays[]
): ExplainedStep {
	const group = procedure.groups.find((one) => one.key === step.parallel);
	const papers = (uses: readonly PaperUse[]) =>
		uses.map((use): ExplainedPaper => ({
			key: use.paper,
			name: procedure.papers.find((paper) => paper.key === use.paper)?.name[language] ?? use.paper,
			required: use.need === 'required',
			when: conditionInWords(use.when, language)
		}));
	return {
		key: step.key,
		name: step.name[language],
		about: step.about[language],
		kind: step.kind,
		actor: step.actor,
		actor_when: step.actor_when.map((other) => ({
			actor: other.role,
			when: conditionInWords(other.when, language)!
		})),
		may_also: step.may_also,
		main: step.main,
		phase: step.phase,
		together: group ? { key: group.key, name: group.name[language], about: group.about[language] } : null,
		carried_by: step.carried_by,
		when: conditionInWords(step.when, language),
		may_be_skipped: step.may_be_skipped,
		papers_in: papers(step.papers_in),
		papers_out: papers(step.papers_out),
		deadline: step.deadline
			? {
					n: step.deadline.n,
					unit: step.deadline.unit,
					source: step.deadline.source,
					basis: cited(step.deadline.basis, language)
				}
			: null,
		basis: step.basis.map((basis) => cited(basis, language)),
		taken: takenOf(step, days)
	};
}

export function cited(basis: Basis, language: Language): CitedArticle {
	return { article: basis.article[language], certainty: basis.certainty };
}
