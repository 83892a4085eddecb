import { describe, expect, test } from 'vitest';
import { fieldsOfGovernment, nameOfField } from './fields-of-government';

describe('the affairs that centre and regions share (UU 23/2014 Pasal 12)', () => {
	test('are six basic services, eighteen other mandatory ones and eight of choice, each once', () => {
		const inGroup = (group: string) => fieldsOfGovernment.filter((field) => field.group === group).length;
		expect([inGroup('basic_services'), inGroup('other_mandatory'), inGroup('of_choice')]).toEqual([6, 18, 8]);
		expect(new Set(fieldsOfGovernment.map(({ key }) => key)).size).toBe(32);
	});

	test("none of the centre's own affairs is among them", () => {
		const names = fieldsOfGovernment.map(({ name }) => name.id.toLowerCase()).join(' ');
		expect(names).not.toMatch(/agama|pertahanan|moneter|yustisi|politik luar negeri/);
	});

	test('a key gives its name, another word gives none', () => {
		expect(nameOfField('environment')).toEqual({ id: 'Lingkungan hidup', en: 'Environment' });
		expect(nameOfField('religion')).toBeUndefined();
	});
});
