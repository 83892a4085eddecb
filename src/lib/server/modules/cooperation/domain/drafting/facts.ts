/** What a draft is merged from; a fact that is not known yet stays null and becomes a dotted line to fill in. */
export type DraftFacts = {
	readonly region: { readonly name: string; readonly headTitle: string; readonly headName: string | null };
	readonly partner: { readonly name: string; readonly address: string | null };
	readonly subject: string;
	readonly background: string | null;
	readonly purpose: string | null;
	readonly location: string | null;
	readonly scope: string | null;
	readonly roles: string | null;
	readonly financing: string | null;
	readonly termMonths: number | null;
	readonly numbers: { readonly region: string | null; readonly partner: string | null };
	readonly umbrella: { readonly number: string | null; readonly title: string } | null;
};

/** A place that people fill in by hand; long enough for a pen. */
export const blank = '………………………………';

export const orBlank = (text: string | null | undefined): string => text?.trim() || blank;
