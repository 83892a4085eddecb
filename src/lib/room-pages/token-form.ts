/** What a page of tokens shows after its forms: the secret, once, or what was refused. */
export type TokenForm =
	| {
			readonly made?: { readonly token: string | null };
			readonly values?: Readonly<Record<string, string>>;
			readonly errors?: readonly { readonly field: string; readonly text: string }[];
			readonly sentence?: string;
	  }
	| null
	| undefined;

export const errorsOf = (form: TokenForm) => [
	...(form?.sentence ? [{ text: form.sentence }] : []),
	...(form?.errors ?? [])
];
