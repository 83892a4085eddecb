import { addCalendarDays, workingDaysOf, type Day } from '$lib/server/modules/calendar';
import type { Clock, Ctx } from '$lib/server/platform/context';
import { startOfDayInZone, type TimeZone } from '$lib/written/time-zone';

/** Offices write from eight o'clock on, one paper after the other. */
const firstMinute = 8 * 60 + 5;
const minutesBetween = 9;

/**
 * Days and hours of an invented history, counted from the demonstration's day, so that what is late is late and
 * what is due is due on whatever day it is shown.
 */
export class ExampleDays {
	readonly #written = new Map<Day, number>();

	private constructor(
		private readonly today: Day,
		private readonly zone: TimeZone,
		private readonly isWorkingDay: (day: Day) => boolean
	) {}

	static async of(ctx: Ctx): Promise<ExampleDays> {
		const calendar = await workingDaysOf(ctx);
		return new ExampleDays(ctx.clock.today(), ctx.tenant.timeZone, (day) => calendar.isWorkingDay(day));
	}

	/** The working day that lies so many working days before today; with a negative number, after it. */
	ago(workingDays: number): Day {
		const step = workingDays < 0 ? 1 : -1;
		let day = this.today;
		for (let left = Math.abs(workingDays); left > 0;) {
			day = addCalendarDays(day, step);
			if (this.isWorkingDay(day)) left -= 1;
		}
		return day;
	}

	/** A clock that stands at the next free moment of that day's office hours. */
	clockOn(day: Day): Clock {
		const turn = this.#written.get(day) ?? 0;
		this.#written.set(day, turn + 1);
		const minute = firstMinute + turn * minutesBetween;
		const at = new Date(startOfDayInZone(day, this.zone).getTime() + minute * 60_000);
		return { now: () => at, today: () => day };
	}
}
