import type { DateParts } from '$lib/ui/date-parts';

/** What a page with several forms shows again after a "no", as the hall gives it. */
type FormAgain = {
	readonly act: string;
	readonly target: string;
	readonly values: Readonly<Record<string, string>>;
	readonly days: Readonly<Record<string, DateParts>>;
	readonly errors: readonly { readonly field: string; readonly text: string }[];
	readonly kept: { readonly id: string; readonly name: string } | null;
};

/** What one of the page's forms shows again: only where it was this one that was refused, for this record. */
export function againFor(
	again: FormAgain | null | undefined,
	act: string,
	target = ''
): {
	readonly is: boolean;
	value(name: string): string;
	day(name: string): DateParts | undefined;
	fault(name: string): string | undefined;
	readonly kept: FormAgain['kept'];
} {
	const mine = again?.act === act && again.target === target ? again : undefined;
	return {
		is: mine !== undefined,
		value: (name) => mine?.values[name] ?? '',
		day: (name) => mine?.days[name],
		fault: (name) => mine?.errors.find((one) => one.field === `${act}-${name}`)?.text,
		kept: mine?.kept ?? null
	};
}
