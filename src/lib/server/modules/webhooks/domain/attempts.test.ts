import { describe, expect, test } from 'vitest';
import { givenUpAfter, judge, pauses } from './attempts';
import { entriesBehind, eventKinds, messageOf } from './events';

const now = new Date('2026-11-23T00:00:00Z');
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

describe('what an attempt makes of a message', () => {
	test('a 2xx ends it; a redirect, an error and silence are tried again, ever later, and given up in the end', () => {
		expect(judge({ status: 204 }, { attempts: 3, failingSince: ago(1), now })).toEqual({
			state: 'delivered',
			nextAt: null,
			failingSince: null,
			disables: false
		});
		for (const status of [302, 404, 500, undefined]) {
			const waits = pauses.map((_, index) => {
				const { nextAt } = judge({ status }, { attempts: index + 1, failingSince: null, now });
				return nextAt!.getTime() - now.getTime();
			});
			expect(waits).toEqual([...waits].sort((a, b) => a - b));
			const last = judge({ status }, { attempts: pauses.length + 1, failingSince: null, now });
			expect(last).toMatchObject({ state: 'failed', nextAt: null, disables: false });
		}
	});

	test('an endpoint is disabled by 410, or when nothing has arrived for five days and not before', () => {
		const at = (failingSince: Date) => judge({ status: 500 }, { attempts: 1, failingSince, now }).disables;
		expect([at(ago(givenUpAfter - 1)), at(ago(givenUpAfter))]).toEqual([false, true]);
		expect(judge({ status: 410 }, { attempts: 1, failingSince: null, now })).toMatchObject({
			state: 'failed',
			disables: true
		});
	});
});

describe('a message', () => {
	const entry = {
		event: 'CASE_OUTCOME',
		at: now,
		subject_kind: 'case',
		subject_id: 'c1',
		body: JSON.stringify({
			data: { events: [{ step: 'periksa', outcome: 'return', note: 'RAHASIA', fields: { name: 'RAHASIA' } }] }
		})
	};

	test('says what happened to which record, and nothing that somebody wrote', () => {
		const { type, body } = messageOf(entry, { origin: 'https://a.example', isDemonstration: false })!;
		expect(type).toBe('case.step_taken');
		expect(JSON.parse(body)).toEqual({
			type: 'case.step_taken',
			timestamp: '2026-11-23T00:00:00.000Z',
			data: {
				id: 'c1',
				kind: 'case',
				address: 'https://a.example/api/v1/cases/c1',
				step: 'periksa',
				outcome: 'return'
			}
		});
	});

	test('of a demonstration says so; of what nobody is told there is none', () => {
		const { body } = messageOf(entry, { origin: '', isDemonstration: true })!;
		expect(JSON.parse(body).data.demonstration).toBe(true);
		expect(messageOf({ ...entry, event: 'SESSION_BEGUN' }, { origin: '', isDemonstration: false })).toBe(
			undefined
		);
	});

	test('tells of an entry of the log by one type only', () => {
		const told = entriesBehind(eventKinds.map(({ type }) => type));
		expect(told).toHaveLength(new Set(told).size);
	});
});
