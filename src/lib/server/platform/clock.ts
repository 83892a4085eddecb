import type { Clock } from './context';

/** The day of an instant in a time zone, YYYY-MM-DD, whatever the host's own zone. */
export function dayIn(timeZone: string, instant: Date): string {
	let format = formats.get(timeZone);
	if (!format) {
		format = new Intl.DateTimeFormat('en-CA', {
			timeZone,
			year: 'numeric',
			month: '2-digit',
			day: '2-digit'
		});
		formats.set(timeZone, format);
	}
	return format.format(instant);
}
const formats = new Map<string, Intl.DateTimeFormat>();

const present = new Map<string, { minute: number; day: string }>();

/** The day now. Every request asks, and a day begins with a minute everywhere: one answer a minute serves them all. */
function presentDay(timeZone: string): string {
	const minute = Math.floor(Date.now() / 60_000);
	const known = present.get(timeZone);
	if (known?.minute === minute) return known.day;
	const day = dayIn(timeZone, new Date());
	present.set(timeZone, { minute, day });
	return day;
}

/** A clock whose day can be chosen in the demonstration, so that reminders and expiry can be seen to happen. */
export class SettableClock {
	#chosenDay: string | undefined;

	constructor(chosenDay?: string) {
		this.#chosenDay = chosenDay;
	}

	get chosenDay(): string | undefined {
		return this.#chosenDay;
	}

	/** Sets the day, or with undefined goes back to the real one. */
	choose(day: string | undefined): void {
		this.#chosenDay = day;
	}

	/** The clock as a tenant's people see it: the chosen day keeps the real time of day. */
	forZone(timeZone: string): Clock {
		return {
			now: () => this.#now(timeZone),
			today: () => this.#chosenDay ?? presentDay(timeZone)
		};
	}

	#now(timeZone: string): Date {
		const real = new Date();
		if (this.#chosenDay === undefined) return real;
		const realDay = Date.parse(`${dayIn(timeZone, real)}T00:00:00Z`);
		return new Date(real.getTime() + Date.parse(`${this.#chosenDay}T00:00:00Z`) - realDay);
	}
}
