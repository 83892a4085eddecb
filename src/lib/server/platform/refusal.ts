/**
 * An expected "no" is a value, a fault is an exception (style rule 10).
 *
 * A service that cannot do what was asked for a reason that a person can act on returns a refusal:
 * a stable code, and details that the sentence for that code may mention. Pages turn the code into a
 * sentence of `$lib/text`, the API into problem+json; neither ever shows a stack.
 */
export type Refusal<Code extends string = string> = {
	readonly refused: Code;
	readonly details?: Readonly<Record<string, unknown>>;
};

/** Makes a refusal; `details` must hold nothing that the asking person may not see. */
export function refuse<const Code extends string>(
	code: Code,
	details?: Record<string, unknown>
): Refusal<Code> {
	return details === undefined ? { refused: code } : { refused: code, details };
}

/** True for a value made by {@link refuse}. */
export function isRefusal(value: unknown): value is Refusal {
	return typeof value === 'object' && value !== null && typeof (value as Refusal).refused === 'string';
}

/** One field that is wrong, for a form to show beside it; `message` is a code of the texts. */
export type FieldFault = { readonly field: string; readonly message: string };

/** The fields that a refusal finds wrong; empty where it is about something else. */
export function faultsIn({ details }: Refusal): readonly FieldFault[] {
	return (details?.errors as readonly FieldFault[] | undefined) ?? [];
}
