/** What a page with several forms shows again after a "no", as the hall gives it. */
type FormAgain = {
	readonly act: string;
	readonly values: Readonly<Record<string, string>>;
	readonly errors: readonly { readonly field: string; readonly text: string; readonly label?: string }[];
	readonly sentence?: string;
};

/** What one form of several shows again: its values, and what is wrong beside which field. */
export function typedIn(form: FormAgain | null | undefined, act: string, errorPrefix: string) {
	const mine = form?.act === act ? form : undefined;
	const faultOf = (name: string) => ({
		name,
		error: mine?.errors.find((one) => one.field === name)?.text,
		errorPrefix
	});
	return {
		is: mine !== undefined,
		value: (name: string) => mine?.values[name] ?? '',
		faultOf,
		field: (name: string) => ({ ...faultOf(name), value: mine?.values[name] ?? '' })
	};
}

/** The faults of all forms of a page with the ids of their fields, for the summary. */
export const summaryOf = (form: FormAgain | null | undefined) => [
	...(form?.sentence ? [{ text: form.sentence }] : []),
	...(form?.errors ?? []).map((fault) => ({ ...fault, field: `${form!.act}-${fault.field}` }))
];
