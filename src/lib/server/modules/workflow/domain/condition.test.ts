import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everySetOfAnswers, holds, type Condition } from './condition';

const anyCondition = fc.letrec<{ condition: Condition }>((tie) => ({
	condition: fc.oneof(
		{ depthSize: 'small' },
		fc.record({ answer: fc.constantFrom('a', 'b'), is: fc.constantFrom('x', true, 1) }),
		fc.record({
			answer: fc.constantFrom('a', 'b'),
			in: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 })
		}),
		fc.record({ answer: fc.constantFrom('a', 'b'), said: fc.boolean() }),
		fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
		fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
		fc.record({ not: tie('condition') })
	)
})).condition;
const anyAnswers = fc.record(
	{ a: fc.constantFrom('x', 'y', true, 1, 'else'), b: fc.constantFrom('x', 'y', true, 1, 'else') },
	{ requiredKeys: [] }
);

describe('conditions over answers', () => {
	test.each<[Condition | null, Record<string, string | boolean>, boolean]>([
		[null, {}, true],
		[{ answer: 'a', is: true }, { a: true }, true],
		[{ answer: 'a', is: false }, {}, false],
		[{ not: { answer: 'a', is: true } }, {}, true],
		[{ answer: 'a', in: ['x', 'y'] }, { a: 'y' }, true],
		[{ answer: 'a', in: [] }, { a: 'y' }, false],
		[{ answer: 'a', said: true }, { a: false }, true],
		[{ answer: 'a', said: false }, {}, true],
		[{ all: [] }, {}, true],
		[{ any: [] }, {}, false]
	])('%j with %j is %s', (condition, answers, expected) => {
		expect(holds(condition, answers)).toBe(expected);
	});

	test('survive storage', () => {
		fc.assert(
			fc.property(anyCondition, anyAnswers, (condition, answers) => {
				expect(holds(JSON.parse(JSON.stringify(condition)), answers)).toBe(holds(condition, answers));
			})
		);
	});

	test('not turns every condition round', () => {
		fc.assert(
			fc.property(anyCondition, anyAnswers, (condition, answers) => {
				expect(holds({ not: condition }, answers)).toBe(!holds(condition, answers));
			})
		);
	});

	test('whatever holds for some answers holds for one of the sets that a check looks at', () => {
		fc.assert(
			fc.property(anyCondition, anyAnswers, (condition, answers) => {
				const looked = everySetOfAnswers([condition]).some((set) => holds(condition, set));
				expect(!holds(condition, answers) || looked).toBe(true);
			})
		);
	});
});
