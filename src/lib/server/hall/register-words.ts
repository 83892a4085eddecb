import { href } from '$lib/addresses';
import type { RegisterRow } from '$lib/server/modules/portal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Status, Tone } from '$lib/ui';
import { writeDay, writePartialDay, type DayForm } from '$lib/written/dates';
import type { Precision } from '$lib/written/partial-day';

const tones: Readonly<Record<string, Tone>> = {
	draft: 'neutral',
	in_process: 'going',
	active: 'good',
	ending_soon: 'soon',
	ended: 'ended',
	terminated: 'ended',
	unknown: 'neutral'
};

/** Where an agreement stands, as a tag. */
export function statusTag(status: string, language: Language): Status {
	return { tone: tones[status] ?? 'neutral', text: textIn(language).register.statuses[status] ?? status };
}

/** What the paper is called, in the reader's language. */
export function instrumentName(instrument: string, language: Language): string {
	return textIn(language).register.instruments[instrument] ?? instrument;
}

/** The day of signing no more exactly than it is known, or undefined. */
export function signedText(
	row: { signed_on: string | null; signed_precision: Precision },
	language: Language,
	form: DayForm = 'full'
): string | undefined {
	if (row.signed_on === null) return undefined;
	return writePartialDay({ day: row.signed_on, precision: row.signed_precision }, language, form);
}

/** The other parties of a line "region — partner — partner"; the whole line where the region is not in it. */
export function partnersIn(partiesLine: string, region: string): string {
	const others = partiesLine.split(' — ').filter((name) => name !== region);
	return others.length > 0 ? others.join(', ') : partiesLine;
}

/** One agreement of a list, ready to print. */
export type PrintedAgreement = {
	readonly id: string;
	readonly href: string;
	readonly title: string;
	/** Kind of paper, its number, and whether only the press tells of it. */
	readonly note: string;
	readonly partner: string;
	readonly signed: string;
	readonly until: string | undefined;
	readonly status: Status;
	readonly example: boolean;
};

/** Writes a row of the register for a list, in the reader's language; `region` is left out of the parties. */
export function printAgreement(row: RegisterRow, region: string, language: Language): PrintedAgreement {
	const { site, register } = textIn(language);
	const instrument = instrumentName(row.instrument, language);
	const partner = partnersIn(row.parties, region);
	return {
		id: row.id,
		href: href(language, 'agreement', { id: row.id }),
		title: row.title ?? register.titleless(instrument, partner),
		note: [instrument, row.register_number, row.origin === 'source' ? site.reportedByMedia : null]
			.filter((part) => part !== null)
			.join(' · '),
		partner,
		signed: signedText(row, language, 'short') ?? register.undated,
		until:
			row.term_known && row.ends_on !== null
				? register.until(writeDay(row.ends_on, language, 'short'))
				: undefined,
		status: statusTag(row.status, language),
		example: row.is_example
	};
}
