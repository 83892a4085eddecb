/** The door of the calendar: days, partial days, the three legal times, holidays, working days and deadlines. */
export * from './domain/day';
export { daysLeft } from './domain/deadline';
export {
	holidayKinds,
	readHolidayCalendar,
	type Holiday,
	type HolidayCalendar,
	type HolidayKind
} from './domain/holiday';
export {
	askWorkingDays,
	makeWorkingDays,
	mostWorkingDays,
	type CountedDay,
	type CountedDayWithSkipped,
	type SkippedDay,
	type SkipReason,
	type WorkingDays
} from './domain/working-days';
export { seedCalendar } from './services/seed-calendar';
export { workingDaysOf } from './services/working-days';
export {
	addDecreedYear,
	addHoliday,
	listHolidays,
	removeHoliday,
	type ListedHoliday
} from './services/holidays';
