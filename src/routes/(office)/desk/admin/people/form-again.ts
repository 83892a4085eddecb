import type { KeptFile } from '$lib/server/hall/kept-files';
import type { DateParts } from '$lib/ui';

/** A refused form as the page's parts show it again; the ids of a row's fields end in the row's own. */
export type Again =
	| {
			act?: string;
			target?: string;
			values?: Readonly<Record<string, string>>;
			days?: Readonly<Record<string, DateParts>>;
			errors?: readonly { field: string; text: string }[];
			held?: Readonly<Record<string, KeptFile>>;
	  }
	| null
	| undefined;

export function isOf(form: Again, act: string, target = ''): boolean {
	return form?.act === act && form.target === target;
}
export function faultOf(form: Again, act: string, name: string, target = ''): string | undefined {
	return isOf(form, act, target) ? form?.errors?.find((one) => one.field === name)?.text : undefined;
}
export function valueOf(form: Again, act: string, name: string, target = ''): string {
	return isOf(form, act, target) ? (form?.values?.[name] ?? '') : '';
}
export function dayOf(form: Again, act: string, name: string, target = ''): DateParts | undefined {
	return isOf(form, act, target) ? form?.days?.[name] : undefined;
}
