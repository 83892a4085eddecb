import type { DateParts } from '$lib/ui/date-parts';

/** What a page with several forms shows again after a "no", as the hall gives it. */
export type FormAgain = {
	readonly act: string;
	/** The record that the form was about, where the page has one such form a row. */
	readonly target: string;
	readonly values: Readonly<Record<string, string>>;
	readonly days: Readonly<Record<string, DateParts>>;
	readonly errors: readonly { readonly field: string; readonly text: string; readonly label?: string }[];
	readonly sentence?: string;
	/** Files that came with it, by their fields. */
	readonly held?: Readonly<
		Record<string, { readonly id: string; readonly name: string; readonly pagesHref?: string }>
	>;
};

/** What a page knows before anything is sent. */
type Known = {
	/** The record that this form is about, where the page has one such form a row. */
	readonly row?: string;
	readonly values?: Readonly<Record<string, string | null | undefined>>;
	readonly days?: Readonly<Record<string, DateParts | undefined>>;
};

/** Two forms of one page may ask for the same thing: a field is known by its form, and by the row where there are rows. */
const idOf = (act: string, field: string, row: string) =>
	row === '' ? `${act}-${field}` : `${act}-${field}-${row}`;

/**
 * The fields of one form of several, each with its own id: with what was typed and what is wrong where this form came
 * back, and with what the record holds where it was not sent.
 *
 * @param known.values by the names of the fields; what came back empty stays empty, whatever the record holds
 */
export function typedIn(
	form: FormAgain | null | undefined,
	act: string,
	errorPrefix: string,
	known: Known = {}
) {
	const { row = '' } = known;
	const mine = form?.act === act && form.target === row ? form : undefined;
	const value = (name: string) => (mine ? mine.values[name] : known.values?.[name]) ?? '';
	const faultOf = (name: string) => ({
		name,
		id: idOf(act, name, row),
		error: mine?.errors.find((one) => one.field === name)?.text,
		errorPrefix
	});
	return {
		/** Whether it is this form that came back. */
		is: mine !== undefined,
		value,
		/** A field that shows nothing again (a choice, which marks its own answer; a password). */
		faultOf,
		/** A text or one of many answers. */
		field: (name: string) => ({ ...faultOf(name), value: value(name) }),
		/** A day in three boxes. */
		day: (name: string) => ({ ...faultOf(name), value: (mine ? mine.days : known.days)?.[name] }),
		/** One yes. */
		tick: (name: string) => ({ ...faultOf(name), checked: value(name) === 'on' }),
		/** A file, with what came with the form already. */
		file: <Words>(name: string, words: Words) => ({
			...faultOf(name),
			scan: { words, held: mine?.held?.[name] }
		})
	};
}

/** The faults of all forms of a page with the ids of their fields, for the summary. */
export const summaryOf = (form: FormAgain | null | undefined) => [
	...(form?.sentence ? [{ text: form.sentence }] : []),
	...(form?.errors ?? []).map((fault) => ({
		...fault,
		field: fault.field && idOf(form!.act, fault.field, form!.target)
	}))
];
