/**
 * Shapes of the props that several components share. All texts come in ready for the eye, in the reader's language:
 * no component holds a sentence, knows a rule or formats a date.
 */
import type { Language } from '$lib/text/bilingual';

export type LinkTo = { href: string; text: string };

/** The switch to the other language: its own name for itself ("English", "Bahasa Indonesia"). */
export type LanguageLink = LinkTo & { language: Language };

export type NavItem = LinkTo & { current?: boolean; count?: number | string };

/** What a state means to the reader; each tone has a shape of its own besides its colour. */
export type Tone = 'neutral' | 'going' | 'good' | 'soon' | 'late' | 'paused' | 'ended' | 'example';

/** How a fact is known: told by a press article, or recorded from the document itself. */
export type SourceMark = { kind: 'reported' | 'recorded'; text: string };

/** Where a fact comes from, e.g. `{ label: 'Sumber', text: 'SeruJambi.com, 3 Juli 2018', href, mark }`. */
export type Source = { label: string; text: string; href?: string; mark?: SourceMark };

/** One fact of a record. Without `value` the `unknown` wording stands ("Tidak diketahui"), never an empty place. */
export type FactItem = {
	label: string;
	value?: string;
	href?: string;
	/** A second line in small letters. */
	note?: string;
	unknown?: string;
	/** Drawn by the page's own snippet. */
	custom?: boolean;
	source?: Source;
};

/** A day said twice: in full for people, as YYYY-MM-DD for machines. */
export type DayText = { text: string; day?: string };

export type DeadlineState = 'on_time' | 'soon' | 'late' | 'paused' | 'none';

/** A deadline: what is left ("sisa 3 hari kerja"), the day in full, and notes such as "sementara" (provisional). */
export type Deadline = { state: DeadlineState; left: string; date?: DayText; note?: string };

export type Status = { tone: Tone; text: string };

/** One answer of a choice; `hint` explains it, `checked` is what was chosen before. */
export type Option = { value: string; label: string; hint?: string; checked?: boolean; disabled?: boolean };

/** What every form field takes. The words `optional` and `errorPrefix` come from the page's language. */
export type FieldProps = {
	name: string;
	label: string;
	/** Defaults to `name`; the error summary links to it. */
	id?: string;
	hint?: string;
	/** What is wrong and how to mend it, one sentence. */
	error?: string;
	/** Read before the error by a screen reader: "Galat:" */
	errorPrefix?: string;
	/** Shown after the label of what may be left empty: "(boleh dikosongkan)" */
	optional?: string;
	/** The question is the page: its label becomes the h1. */
	asTitle?: boolean;
	/** A small line above: "Pertanyaan 1 dari 5" */
	kicker?: string;
};

export type StepState = 'done' | 'current' | 'late' | 'waiting' | 'skipped' | 'paused';

/** One step of a procedure as drawn. `parallel` are steps that run at the same time inside it. */
export type StepItem = {
	key: string;
	name: string;
	state: StepState;
	/** The state in words, always read aloud ("Selesai", "Sedang berjalan"). */
	stateText: string;
	/** Show the words too, not only the sign. */
	showState?: boolean;
	href?: string;
	actor?: string;
	when?: DayText;
	/** Who decided on paper, why it was skipped, … */
	note?: string;
	deadline?: Deadline;
	/** The article of law: "PP 28/2018 Ps 6". */
	basis?: LinkTo | string;
	parallel?: StepItem[];
};

export type StepPhase = {
	name?: string;
	summary?: string;
	state: 'done' | 'current' | 'waiting';
	steps: StepItem[];
};

/** A piece of a compared text. */
export type TextPiece = { text: string; change?: 'added' | 'removed' };
