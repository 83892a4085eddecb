/** Who looks back on an agreement, each alone: who it is made with, who carries it out, who keeps the gate. */
export const evaluationSides = ['partner', 'unit', 'division'] as const;
export type EvaluationSide = (typeof evaluationSides)[number];

/** What should become of it; each opens its next act. */
export const recommendations = ['continue', 'expand', 'improve', 'end'] as const;
export type Recommendation = (typeof recommendations)[number];

const everybody = evaluationSides;
const all = ['yes', 'part', 'no'] as const;
const grades = ['very_good', 'good', 'fair', 'poor'] as const;

type Question = {
	/** What may be said, the best first. */
	readonly levels: readonly string[];
	readonly asks: readonly EvaluationSide[];
	/** The kinds of cooperation that are asked; without it all. */
	readonly types?: readonly string[];
};

/**
 * The questions by key, in the order of the forms. What several sides are asked is compared between them. The division's
 * list follows what offices of this kind ask today; the ones of a kind of cooperation follow its own law: shares of each
 * budget between regions (UU 23/2014 Pasal 364), the work plan under a note of agreement, the centre's part abroad.
 */
export const questions = {
	carried_out: { levels: all, asks: everybody },
	output_agreed: { levels: all, asks: everybody },
	on_time: { levels: ['on_time', 'late', 'not_done'], asks: ['unit', 'division'] },
	coordination: { levels: grades, asks: everybody },
	contribution: { levels: all, asks: ['unit', 'division'] },
	obedience: { levels: all, asks: ['unit', 'division'] },
	spending: { levels: all, asks: ['unit'] },
	indicators_reached: { levels: all, asks: ['unit', 'division'] },
	service_effect: { levels: ['strong', 'fair', 'weak'], asks: everybody },
	added_value: { levels: ['significant', 'some', 'none'], asks: ['division'] },
	papers_complete: { levels: all, asks: ['division'] },
	reporting: { levels: ['regular', 'sometimes', 'never'], asks: ['division'] },
	still_relevant: { levels: ['very', 'fair', 'not'], asks: everybody },
	shares_paid: { levels: all, asks: ['partner', 'unit'], types: ['ksdd'] },
	work_plan: { levels: all, asks: ['unit', 'division'], types: ['sinergi'] },
	centre_informed: { levels: all, asks: ['division'], types: ['ksdpl', 'ksdll'] }
} as const satisfies Record<string, Question>;
export type QuestionKey = keyof typeof questions;
export const questionKeys = Object.keys(questions) as QuestionKey[];

/** The questions of one side's form for a kind of cooperation. */
export function questionsFor(side: EvaluationSide, type: string | null): QuestionKey[] {
	return questionKeys.filter((key) => {
		const question: Question = questions[key];
		return (
			question.asks.includes(side) && (!question.types || (type !== null && question.types.includes(type)))
		);
	});
}

export type SideAnswer = {
	readonly side: EvaluationSide;
	readonly answers: Readonly<Record<string, string>>;
	readonly recommendation: Recommendation;
	readonly stars: number;
};

export type Compared = {
	readonly key: QuestionKey | 'recommendation' | 'stars';
	readonly said: Readonly<Partial<Record<EvaluationSide, string>>>;
	readonly disagree: boolean;
};

/** Half of a question's span apart is another opinion, not another mood. */
const apart = 0.5;

/**
 * What the sides said, side by side, with where they disagree: by half of a question's span or more, by two stars or
 * more, or by another recommendation where one of them is to end.
 */
export function compareSides(given: readonly SideAnswer[], type: string | null): Compared[] {
	const asked = questionKeys.filter((key) =>
		given.some((one) => questionsFor(one.side, type).includes(key) && one.answers[key] !== undefined)
	);
	const of = (said: (one: SideAnswer) => string | undefined) =>
		Object.fromEntries(
			given.flatMap((one) => {
				const word = said(one);
				return word === undefined ? [] : [[one.side, word]];
			})
		) as Compared['said'];
	const recommended = new Set(given.map((one) => one.recommendation));
	const stars = given.map((one) => one.stars);
	return [
		...asked.map((key): Compared => {
			const levels: readonly string[] = questions[key].levels;
			const places = given.flatMap((one) => {
				const place = levels.indexOf(one.answers[key] ?? '');
				return place < 0 ? [] : [place / (levels.length - 1)];
			});
			return {
				key,
				said: of((one) => one.answers[key]),
				disagree: places.length > 1 && Math.max(...places) - Math.min(...places) >= apart
			};
		}),
		{
			key: 'recommendation',
			said: of((one) => one.recommendation),
			disagree: recommended.size > 1 && (recommended.has('end') || recommended.size > 2)
		},
		{
			key: 'stars',
			said: of((one) => String(one.stars)),
			disagree: stars.length > 1 && Math.max(...stars) - Math.min(...stars) >= 2
		}
	];
}

/**
 * Which answers somebody may see: a side sees the others' once it has given its own, so that each looks back alone;
 * who stands on no side sees all that were given.
 */
export function sidesSeen(
	own: EvaluationSide | null,
	given: readonly EvaluationSide[]
): readonly EvaluationSide[] {
	return own === null || given.includes(own) ? given : [];
}

/** How far a figure has come from its baseline to its target, in percent; null where nobody can say. */
export function reached(
	baseline: string | null,
	target: string | null,
	actual: string | null
): number | null {
	if (target === null || actual === null) return null;
	const [from, to, now] = [Number(baseline ?? '0'), Number(target), Number(actual)];
	if (to === from) return now === to ? 100 : null;
	return Math.round(((now - from) / (to - from)) * 100);
}
