import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Status, Tone } from '$lib/ui';

const tones: Readonly<Record<string, Tone>> = {
	running: 'going',
	paused: 'paused',
	completed: 'good',
	closed_from_paper: 'good',
	rejected: 'late',
	withdrawn: 'ended',
	lapsed: 'ended'
};

/** The state of a case in words, with the tone that its shape and colour follow. */
export function statusOfCase(status: string, language: Language): Status {
	return { tone: tones[status] ?? 'neutral', text: textIn(language).cases.status[status] ?? status };
}

const verdictTones: Readonly<Record<string, Tone>> = {
	feasible: 'good',
	feasible_with_notes: 'soon',
	not_feasible: 'late'
};

/** Layak, layak dengan catatan, tidak layak. */
export function verdictOf(verdict: string, language: Language): Status {
	return {
		tone: verdictTones[verdict] ?? 'neutral',
		text: textIn(language).cases.page.verdict[verdict] ?? verdict
	};
}
