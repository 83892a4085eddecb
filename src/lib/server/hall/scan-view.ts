import { parsePartialDay } from '$lib/server/modules/calendar';
import type { ScanState } from '$lib/server/modules/archive';
import { instruments } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Tone } from '$lib/ui';
import { writePartialDay } from '$lib/written/dates';

export const scanTones: Record<ScanState, Tone> = {
	reading: 'going',
	ready: 'soon',
	recorded: 'good',
	joined: 'good',
	known: 'ended',
	set_aside: 'ended',
	refused: 'late'
};

/** In the order in which a reader looks for them. */
const fields = [
	'title',
	'partner',
	'signedOn',
	'instrument',
	'regionNumber',
	'partnerNumber',
	'endsOn'
] as const;

/** Below this it is shown that a person should look twice. */
const sureEnough = 75;

/** What was read in a scan, field by field, as it is shown. */
export function writeProposal(
	proposal: Readonly<Partial<Record<string, { readonly value: string; readonly sure: number }>>>,
	language: Language
) {
	const { scans: words, archive } = textIn(language);
	return fields.map((field) => {
		const said = proposal[field];
		const day = said && (field === 'signedOn' || field === 'endsOn') ? parsePartialDay(said.value) : null;
		const instrument = field === 'instrument' ? instruments.find((one) => one === said?.value) : undefined;
		return {
			field,
			label: words.fields[field]!,
			said: said !== undefined,
			value: day
				? writePartialDay(day, language)
				: instrument
					? archive.instruments[instrument]
					: (said?.value ?? words.notSaid),
			sure: said ? words.percent(said.sure) : '',
			isLow: said !== undefined && said.sure < sureEnough
		};
	});
}
