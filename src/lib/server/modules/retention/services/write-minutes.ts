import type { Ctx } from '$lib/server/platform/context';
import { numberInWords, spokenDay, type OfficeTextData } from '$lib/server/platform/pdf';
import { officeLanguage, officeLetterhead } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { NamedPerson } from '../domain/destruction';
import type { LineRow } from '../repository/lists';
import type { ListFile } from './find-list';

export type MinutesFacts = {
	readonly list: ListFile;
	readonly panelSize: number;
	readonly number: string;
	readonly on: string;
	readonly place: string;
	readonly paperMethod: string | null;
	readonly witnesses: readonly NamedPerson[];
	readonly lines: readonly LineRow[];
};

/** Numbers at the right; the subject has the room. */
const shapes = [
	{ align: 'end' },
	{ weight: 2 },
	{ weight: 4 },
	{ weight: 2 },
	{ weight: 2 },
	{ weight: 2 }
] as const;

/** The minutes of a destruction as a paper of the office, with the list as annex; its words stand in the texts. */
export async function writeMinutes(ctx: Ctx, facts: MinutesFacts): Promise<OfficeTextData> {
	const text = textIn(officeLanguage);
	const words = text.destruction.minutes;
	const { list, lines } = facts;
	const day = (value: string) => writeDay(value, officeLanguage, 'long');
	const carriesOut = ctx.actor.kind === 'person' ? ctx.actor : null;
	const count = `${lines.length} (${numberInWords(lines.length, officeLanguage)})`;
	const who = (one: NamedPerson) => ({ capacity: [one.position.toUpperCase()], name: one.name });
	return {
		form: 'record',
		letterhead: await officeLetterhead(ctx),
		heading: [...words.heading],
		number: facts.number,
		recipients: [],
		opening: words.opening(spokenDay(facts.on, officeLanguage), facts.place),
		parties: [],
		between: [],
		sections: [
			{
				title: words.basis,
				clauses: [
					{
						text: words.grounds(list.number, text.retention.kinds[list.kind]!),
						items: [
							{ text: words.schedule(list.schedule_number, list.months) },
							{ text: words.reviewed(list.reviewed_on ? day(list.reviewed_on) : '…', facts.panelSize) },
							...(list.consent_number
								? [{ text: words.consented(list.consent_from!, list.consent_number, day(list.consent_on!)) }]
								: []),
							{
								text: words.approved(
									[list.approved_by_name, list.approved_position].filter(Boolean).join(', '),
									day(list.approved_on!)
								)
							}
						]
					}
				]
			},
			{ title: words.what, clauses: [{ text: words.destroyed(count) }] },
			{
				title: words.how,
				clauses: [
					{ text: words.files },
					...(facts.paperMethod ? [{ text: words.paper(facts.paperMethod) }] : [])
				]
			},
			{ title: words.stays, clauses: [{ text: words.left }] }
		],
		closing: words.closing,
		place: facts.place,
		signedOn: facts.on,
		signatures: [
			{
				designation: words.carriesOut,
				who: {
					capacity: [(carriesOut?.position ?? words.officer).toUpperCase()],
					name: carriesOut?.name ?? list.drawn_by_name
				}
			},
			...facts.witnesses.map((one, place) => ({ designation: words.witness(place + 1), who: who(one) }))
		],
		annexes: [
			{
				title: words.annex(list.number),
				text: null,
				table: {
					columns: words.columns.map((label, place) => ({ label, ...shapes[place] })),
					rows: lines.map((line, place) => [
						String(place + 1),
						line.number ?? '',
						line.title ?? text.retention.nameless,
						writeDay(line.ended_on, officeLanguage, 'short'),
						line.due_on ? writeDay(line.due_on, officeLanguage, 'short') : '',
						line.place ?? ''
					])
				}
			}
		],
		draft: null,
		verification: null
	};
}
