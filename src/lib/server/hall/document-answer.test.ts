import { expect, test } from 'vitest';
import { dispositionOf } from './document-answer';

test('a download keeps its name whatever is in it, and never breaks out of its header', () => {
	expect(dispositionOf('kak.pdf')).toBe(`attachment; filename="kak.pdf"; filename*=UTF-8''kak.pdf`);
	expect(dispositionOf('surat "penting"; x.pdf')).toBe(
		`attachment; filename="surat _penting__ x.pdf"; filename*=UTF-8''surat%20%22penting%22%3B%20x.pdf`
	);
	expect(dispositionOf('perjanjian (é) 協力.pdf')).toBe(
		`attachment; filename="perjanjian (_) __.pdf"; filename*=UTF-8''perjanjian%20%28%C3%A9%29%20%E5%8D%94%E5%8A%9B.pdf`
	);
	expect(dispositionOf('a\r\nset-cookie: x')).not.toMatch(/[\r\n]/);
});
