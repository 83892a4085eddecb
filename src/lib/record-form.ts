import type { DateParts } from '$lib/ui';

/** One field of a form as the server describes it; the words come from the texts, the value from the record. */
export type FormField =
	| {
			readonly kind: 'text';
			readonly name: string;
			readonly label: string;
			readonly hint?: string;
			readonly required?: boolean;
			readonly value?: string;
			readonly width?: 'xs' | 's' | 'm' | 'full';
			readonly most?: number;
			/** What may be chosen besides writing freely. */
			readonly suggestions?: readonly string[];
	  }
	| {
			readonly kind: 'long';
			readonly name: string;
			readonly label: string;
			readonly hint?: string;
			readonly required?: boolean;
			readonly value?: string;
	  }
	| {
			readonly kind: 'select';
			readonly name: string;
			readonly label: string;
			readonly hint?: string;
			readonly required?: boolean;
			readonly value?: string;
			readonly empty?: string;
			readonly width?: 's' | 'm' | 'full';
			readonly options: readonly { readonly value: string; readonly label: string }[];
	  }
	| {
			readonly kind: 'date';
			readonly name: string;
			readonly label: string;
			readonly hint?: string;
			readonly required?: boolean;
			readonly value?: DateParts;
	  }
	| {
			readonly kind: 'file';
			readonly name: string;
			readonly label: string;
			readonly hint?: string;
			readonly required?: boolean;
			readonly accept: string;
			readonly many?: boolean;
	  }
	| {
			readonly kind: 'check';
			readonly name: string;
			readonly label: string;
			readonly hint?: string;
			readonly required?: boolean;
			readonly value?: boolean;
	  };

/** A refused form as it came: which one, about which record, what was typed, what is wrong and where. */
export type SentAgain = {
	readonly act?: string;
	readonly target?: string;
	readonly values?: Readonly<Record<string, string>>;
	readonly days?: Readonly<Record<string, DateParts>>;
	readonly errors?: readonly { readonly field: string; readonly text: string }[];
	readonly sentence?: string;
} | null;

/** The id of a field: of its form, its name and, where there is one form a row, its row. */
export const fieldId = (act: string, name: string, target = ''): string =>
	[act, name, target].filter(Boolean).join('-');

/**
 * The errors of a refused form, each leading to its field, for the summary at the head of the page.
 *
 * @param forms the fields of each form by its action: a sentence that fits many fields is led by the name of its own
 */
export function errorsOf(
	form: SentAgain | undefined,
	forms: Readonly<Record<string, readonly FormField[]>> = {}
): { field?: string; text: string }[] {
	if (!form) return [];
	const fields = forms[form.act ?? ''] ?? [];
	return [
		...(form.sentence ? [{ text: form.sentence }] : []),
		...(form.errors ?? []).map(({ field, text }) => {
			const label = fields.find(({ name }) => name === field)?.label;
			return { field: fieldId(form.act ?? '', field, form.target), text: label ? `${label}: ${text}` : text };
		})
	];
}

/** A sentence led by the name of its field, where the words of the form have one: `starts_on` stands there as `startsOn`. */
export function ledByLabel(words: object, field: string, text: string): string {
	const key = field.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
	const label = (words as Readonly<Record<string, unknown>>)[key];
	return typeof label === 'string' ? `${label}: ${text}` : text;
}

/** Whether this very form was refused and is shown again. */
export const isAgain = (form: SentAgain | undefined, act: string, target = ''): boolean =>
	form?.act === act && (form.target ?? '') === target;
