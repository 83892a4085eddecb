import type { PaperFormAgain } from '$lib/server/hall/paper-form';

/** What one of the page's forms shows again: only where it was this one that was refused, for this record. */
export function againFor(
	again: PaperFormAgain | null | undefined,
	act: string,
	target = ''
): {
	readonly is: boolean;
	value(name: string): string;
	day(name: string): PaperFormAgain['days'][string] | undefined;
	fault(name: string): string | undefined;
	readonly kept: PaperFormAgain['kept'];
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
