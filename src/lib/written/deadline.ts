import type { Language } from '$lib/text/bilingual';
import { writeDay } from './dates';
import type { Day } from './day';
import { writeNumber } from './numbers';

export type DeadlineUnit = 'working_days' | 'calendar_days';

/**
 * Where a deadline stands: `days` (0 or more) in `unit` until the due day, or since it. The calendar module
 * calculates it; pages only write it.
 */
export type DaysLeft = {
	readonly phase: 'left' | 'today' | 'late';
	readonly days: number;
	readonly unit: DeadlineUnit;
};

/**
 * "sisa 3 hari kerja", "jatuh tempo hari ini", "lewat tenggat 2 hari kerja", and in English. A deadline that passed
 * with no working day since is only "lewat tenggat"; one that falls before the next working day ends is "kurang
 * dari 1 hari kerja".
 */
export function writeDaysLeft({ phase, days, unit }: DaysLeft, language: Language): string {
	const spoken = writeNumber(days, language);
	if (language === 'id') {
		const kind = unit === 'working_days' ? 'hari kerja' : 'hari';
		if (phase === 'today') return 'jatuh tempo hari ini';
		if (phase === 'late') return days === 0 ? 'lewat tenggat' : `lewat tenggat ${spoken} ${kind}`;
		return days === 0 ? `kurang dari 1 ${kind}` : `sisa ${spoken} ${kind}`;
	}
	const kind = `${unit === 'working_days' ? 'working ' : ''}day${days > 1 ? 's' : ''}`;
	if (phase === 'today') return 'due today';
	if (phase === 'late') return days === 0 ? 'overdue' : `${spoken} ${kind} overdue`;
	return days === 0 ? `less than 1 ${kind} left` : `${spoken} ${kind} left`;
}

/** What stands in place of the days left while the clock is paused. */
export function writePaused(language: Language): string {
	return language === 'id' ? 'hitungan dihentikan sementara' : 'clock paused';
}

/** A limit as a procedure states it: "10 hari kerja", "10 working days". */
export function writeLimit(
	limit: { readonly n: number; readonly unit: DeadlineUnit },
	language: Language
): string {
	const n = writeNumber(limit.n, language);
	if (language === 'id') return `${n} ${limit.unit === 'working_days' ? 'hari kerja' : 'hari kalender'}`;
	return `${n} ${limit.unit === 'working_days' ? 'working' : 'calendar'} day${limit.n === 1 ? '' : 's'}`;
}

/**
 * The due day in full with the days left behind it: "Senin, 23 November 2026 (sisa 3 hari kerja)"; `left` null:
 * the clock is paused.
 */
export function writeDue(due: Day, left: DaysLeft | null, language: Language): string {
	const state = left === null ? writePaused(language) : writeDaysLeft(left, language);
	return `${writeDay(due, language)} (${state})`;
}

/** Why a counted day may still move: "tanggal sementara: kalender libur 2027 belum ditetapkan". */
export function writeProvisional(undecreedYears: readonly number[], language: Language): string {
	const years = runsOf(undecreedYears);
	if (language === 'id') return `tanggal sementara: kalender libur ${years} belum ditetapkan`;
	return `provisional date: no holiday calendar for ${years} yet`;
}

/** Years in a row of three or more as one span: "2024, 2027–2030". */
function runsOf(years: readonly number[]): string {
	const parts: string[] = [];
	for (let i = 0; i < years.length;) {
		let last = i;
		while (years[last + 1] === years[last]! + 1) last++;
		if (last - i >= 2) parts.push(`${years[i]}–${years[last]}`);
		else parts.push(...years.slice(i, last + 1).map(String));
		i = last + 1;
	}
	return parts.join(', ');
}
