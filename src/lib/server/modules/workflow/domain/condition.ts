/** A plain answer of a case; `undefined` (not said) is never equal to anything. */
export type Answer = string | number | boolean | null;
export type Answers = Readonly<Record<string, Answer | undefined>>;

/**
 * A condition over a case's answers. It is data and no function, because a case keeps the procedure of its
 * first day as JSON: a later change of code must not change what an old condition means.
 */
export type Condition =
	| { readonly answer: string; readonly is: Answer }
	| { readonly answer: string; readonly in: readonly Answer[] }
	| { readonly answer: string; readonly said: boolean }
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition };

/** True where the condition holds for these answers; a null condition always holds. */
export function holds(condition: Condition | null, answers: Answers): boolean {
	if (condition === null) return true;
	if ('all' in condition) return condition.all.every((part) => holds(part, answers));
	if ('any' in condition) return condition.any.some((part) => holds(part, answers));
	if ('not' in condition) return !holds(condition.not, answers);
	const answer = answers[condition.answer];
	if ('said' in condition) return (answer !== undefined && answer !== null) === condition.said;
	if (answer === undefined) return false;
	if ('in' in condition) return condition.in.includes(answer);
	return answer === condition.is;
}

/** Every answer that a condition asks for, with the values it compares them to. */
export function askedBy(condition: Condition | null): ReadonlyMap<string, ReadonlySet<Answer>> {
	const asked = new Map<string, Set<Answer>>();
	const visit = (part: Condition): void => {
		if ('all' in part) return part.all.forEach(visit);
		if ('any' in part) return part.any.forEach(visit);
		if ('not' in part) return visit(part.not);
		const values = asked.get(part.answer) ?? new Set<Answer>();
		asked.set(part.answer, values);
		if ('is' in part) values.add(part.is);
		if ('in' in part) part.in.forEach((value) => values.add(value));
	};
	if (condition !== null) visit(condition);
	return asked;
}

/** Stands for every answer that a condition is not compared to. */
const anythingElse = 'anything else';

/**
 * Every essentially different set of answers to these conditions: each asked answer takes each value it is
 * compared to, one other value, and once none. So a check over all of them covers every case there can be.
 */
export function everySetOfAnswers(conditions: readonly (Condition | null)[]): Answers[] {
	const asked = new Map<string, Set<Answer>>();
	for (const condition of conditions) {
		for (const [answer, values] of askedBy(condition)) {
			const known = asked.get(answer) ?? new Set<Answer>();
			values.forEach((value) => known.add(value));
			asked.set(answer, known);
		}
	}
	let sets: Answers[] = [{}];
	for (const [answer, values] of asked) {
		const taken = [...values, anythingElse];
		sets = sets.flatMap((set) => [set, ...taken.map((value) => ({ ...set, [answer]: value }))]);
	}
	return sets;
}
