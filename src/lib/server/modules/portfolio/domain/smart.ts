/** The five words by which the city measures an online service, each with the three questions that this system asks. */
export const smartQuestions = {
	systemic: ['systemic_connected', 'systemic_asked_once', 'systemic_whole'],
	monitorable: ['monitorable_tracked', 'monitorable_overseen', 'monitorable_published'],
	accessible: ['accessible_channels', 'accessible_everybody', 'accessible_plain'],
	reliable: ['reliable_available', 'reliable_restored', 'reliable_correct'],
	time_bound: ['time_bound_standard', 'time_bound_measured', 'time_bound_kept']
} as const;

export type SmartPrinciple = keyof typeof smartQuestions;
export const smartPrinciples = Object.keys(smartQuestions) as SmartPrinciple[];
export const smartAnswers = ['yes', 'partly', 'no'] as const;
export type SmartScores = Readonly<Record<SmartPrinciple, number>>;

const points: Readonly<Record<string, number>> = { yes: 2, partly: 1, no: 0 };

/**
 * What an assessment says of each word, as a share of what could be reached (0 to 100, whole): yes counts two, partly
 * one. The words are the city's (2017); the questions and the counting are this system's own.
 */
export function smartScores(answers: Readonly<Record<string, unknown>>): SmartScores {
	const scores = smartPrinciples.map((principle) => {
		const asked = smartQuestions[principle];
		const reached = asked.reduce((sum, question) => sum + (points[String(answers[question])] ?? 0), 0);
		return [principle, Math.round((reached * 100) / (asked.length * 2))] as const;
	});
	return Object.fromEntries(scores) as SmartScores;
}

/** The words whose answer claims something without a word of what shows it, by the field that is missing. */
export const unshown = (answers: Readonly<Record<string, unknown>>): string[] =>
	smartPrinciples
		.filter(
			(principle) =>
				smartQuestions[principle].some((question) => answers[question] !== 'no') &&
				!answers[`${principle}_evidence`]
		)
		.map((principle) => `${principle}_evidence`);
