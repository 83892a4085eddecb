import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
	clockInZone,
	dayInZone,
	indonesianTimes,
	isTimeZone,
	startOfDayInZone,
	timeZones
} from './time-zone';

describe('the legal times of Indonesia', () => {
	it('give three days at one instant near midnight', () => {
		const instant = new Date('2026-11-23T15:30:00Z');
		expect(timeZones.map((zone) => dayInZone(instant, zone))).toEqual([
			'2026-11-23',
			'2026-11-23',
			'2026-11-24'
		]);
		expect(timeZones.map((zone) => clockInZone(instant, zone))).toEqual([
			{ hour: 22, minute: 30 },
			{ hour: 23, minute: 30 },
			{ hour: 0, minute: 30 }
		]);
	});

	it('turn the day exactly at midnight', () => {
		expect(dayInZone(new Date('2026-12-31T16:59:59.999Z'), 'Asia/Jakarta')).toBe('2026-12-31');
		expect(dayInZone(new Date('2026-12-31T17:00:00.000Z'), 'Asia/Jakarta')).toBe('2027-01-01');
		expect(startOfDayInZone('2027-01-01', 'Asia/Jakarta').toISOString()).toBe('2026-12-31T17:00:00.000Z');
	});

	it('are those of the world zone tables since 1988, when the present borders between them were drawn', () => {
		const instants = fc.date({
			min: new Date('1988-01-01'),
			max: new Date('2099-12-31'),
			noInvalidDate: true
		});
		const written = new Map(
			timeZones.map((timeZone) => [
				timeZone,
				new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
			])
		);
		fc.assert(
			fc.property(instants, fc.constantFrom(...timeZones), (instant, zone) => {
				const { hour, minute } = clockInZone(instant, zone);
				const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
				expect(`${dayInZone(instant, zone)} ${clock}`).toBe(written.get(zone)!.format(instant));
			}),
			{ numRuns: 2_000 }
		);
	});

	it('know themselves by name only', () => {
		expect(timeZones.every(isTimeZone)).toBe(true);
		expect(['UTC', 'toString', 'asia/jakarta', null].some(isTimeZone)).toBe(false);
		expect(timeZones.map((zone) => indonesianTimes[zone].abbreviation)).toEqual(['WIB', 'WITA', 'WIT']);
	});

	it('refuse an instant that is none', () => {
		expect(() => dayInZone(new Date('never'), 'Asia/Jakarta')).toThrow(RangeError);
	});
});

describe('the time zone of the machine', () => {
	const zone = process.env.TZ;
	afterEach(() => {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});

	it.each(['UTC', 'Asia/Jakarta', 'Pacific/Kiritimati', 'America/Los_Angeles'])(
		'changes nothing: %s',
		(host) => {
			process.env.TZ = host;
			expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(host);
			expect(dayInZone(new Date('2026-11-22T17:00:00Z'), 'Asia/Jakarta')).toBe('2026-11-23');
			expect(startOfDayInZone('2026-11-23', 'Asia/Jayapura').toISOString()).toBe('2026-11-22T15:00:00.000Z');
		}
	);
});
