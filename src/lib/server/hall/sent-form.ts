import { isRefusal, type FieldFault, type Refusal } from '$lib/server/platform/refusal';
import { readDateParts, type DateParts } from '$lib/ui/date-parts';
import { typed, type PageForm } from './page-form';

/** A form as it was sent: texts trimmed, days as YYYY-MM-DD or empty. */
export type SentFields = {
	text(name: string): string;
	day(name: string): string;
	all(name: string): string[];
};

/** What was sent, and what of it is shown again or wrong before anybody asked a service. */
export type ReadForm = {
	readonly sent: SentFields;
	readonly days: Readonly<Record<string, DateParts>>;
	readonly wrongDays: readonly FieldFault[];
};

/** The fields of a form, also of one whose files were refused. */
export function fieldsOf(form: PageForm | Refusal): FormData {
	if (!isRefusal(form)) return form.fields;
	const { fields } = form.details ?? {};
	return fields instanceof FormData ? fields : new FormData();
}

/** @param days the names of the fields that hold a day in three boxes */
export function readSent(fields: FormData, days: readonly string[] = []): ReadForm {
	const read = days.map((name) => [name, readDateParts(fields, name)] as const);
	const whole = new Map(read.flatMap(([name, one]) => (one.state === 'day' ? [[name, one.day]] : [])));
	return {
		sent: {
			text: (name) => typed(fields, name),
			day: (name) => whole.get(name) ?? '',
			all: (name) => fields.getAll(name).filter((one): one is string => typeof one === 'string')
		},
		days: Object.fromEntries(read.map(([name, { parts }]) => [name, parts])),
		wrongDays: read
			.filter(([, { state }]) => state === 'missing' || state === 'not_a_date')
			.map(([field]) => ({ field, message: 'DAY_WRONG' }))
	};
}
