/** The door of the calendar: days, partial days, the three legal times, holidays, working days and deadlines. */
export * from './domain/day';
export { daysLeft } from './domain/deadline';
export { holidayKinds, readHolidayCalendar, type Holiday, type HolidayKind } from './domain/holiday';
export { askWorkingDays, makeWorkingDays, type WorkingDays } from './domain/working-days';
export { seedCalendar } from './services/seed-calendar';
export { workingDaysOf } from './services/working-days';
export { addDecreedYear, addHoliday, listHolidays, removeHoliday } from './services/holidays';
