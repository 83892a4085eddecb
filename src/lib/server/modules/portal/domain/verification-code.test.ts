import { expect, test } from 'vitest';
import { codeWritings } from './verification-code';

test.each(['39K9-RJG4-Y6Q5', '39k9 rjg4 y6q5', ' 39K9RJG4Y6Q5 ', '39k9–rjg4–y6q5'])(
	'%s means the code as it is printed',
	(typed) => {
		expect(codeWritings(typed)).toContain('39K9-RJG4-Y6Q5');
	}
);

test.each(['', 'abc', 'x'.repeat(60), '39K9/RJG4', "' or 1=1"])('%j is no code', (typed) => {
	expect(codeWritings(typed)).toBeUndefined();
});
