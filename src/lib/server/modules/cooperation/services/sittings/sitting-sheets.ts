import type {
	AttendanceListData,
	FollowUp,
	InvitationData,
	Meeting,
	NotesOfMeetingData,
	SheetSection,
	SittingRecordData
} from '$lib/server/platform/pdf';
import type { SheetWordData } from '$lib/server/platform/word';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { officeLanguage } from '../papers/office-head';

// The Word files are made from the same values as the PDFs, so that the two can never tell different things.
const words = () => textIn(officeLanguage).sittings.sheet;

function meetingFacts(meeting: Meeting) {
	const say = words();
	return [
		{ label: say.day, value: writeDay(meeting.heldOn, officeLanguage) },
		{ label: say.time, value: say.span(meeting.startsAt, meeting.endsAt, meeting.timeZone) },
		{ label: say.place, value: meeting.place },
		...(meeting.subject ? [{ label: say.subject, value: meeting.subject }] : [])
	];
}

const placeAndDay = (place: string | null | undefined, day: string) =>
	[place, writeDay(day, officeLanguage, 'long')].filter(Boolean).join(', ');

/** The invitation on the secretariat's letterhead. */
export function invitationSheet(data: InvitationData): SheetWordData {
	const say = words();
	return {
		letterhead: data.letterhead,
		heading: [],
		placeAndDay: placeAndDay(data.place, data.letterOn),
		facts: [
			{ label: say.number, value: data.number ?? say.dotted },
			{ label: say.nature, value: data.nature ?? '–' },
			{ label: say.about, value: data.about }
		],
		opening: [say.to, ...data.recipients.map((one, at) => `${at + 1}. ${one}`), say.atPlace]
			.join('\n')
			.concat(`\n\n${data.opening}`),
		sections: [
			{ heading: '', kind: 'facts', rows: meetingFacts(data.meeting) },
			...(data.agenda.length > 0
				? [
						{
							heading: '',
							kind: 'table',
							columns: [
								{ label: say.no, weight: 0.3 },
								{ label: say.agenda, weight: 3 },
								{ label: say.partner, weight: 2 }
							],
							rows: data.agenda.map((item, at) => [
								String(at + 1),
								[item.title, item.receipt].filter(Boolean).join('\n'),
								item.partner ?? '–'
							])
						} satisfies SheetSection
					]
				: [])
		],
		closing: data.closing,
		signatures: [data.signature]
	};
}

/** The attendance list with empty rows for those who come unannounced. */
export function attendanceSheet(data: AttendanceListData): SheetWordData {
	const say = words();
	const people = [
		...data.people,
		...Array.from({ length: data.emptyRows }, () => ({ name: '', office: '' }))
	];
	return {
		letterhead: data.letterhead,
		heading: [data.heading],
		placeAndDay: null,
		facts: meetingFacts(data.meeting),
		opening: '',
		sections: [
			{
				heading: '',
				kind: 'table',
				columns: [
					{ label: say.no, weight: 0.3 },
					{ label: say.name, weight: 2 },
					{ label: say.office, weight: 2 },
					{ label: say.signature, weight: 1.4 }
				],
				rows: people.map((one, at) => [String(at + 1), one.name, one.office ?? '', `${at + 1}.`])
			}
		],
		closing: placeAndDay(data.place, data.meeting.heldOn),
		signatures: data.signature ? [data.signature] : []
	};
}

function followUpTable(followUps: readonly FollowUp[]): SheetSection[] {
	const say = words();
	return followUps.length === 0
		? []
		: [
				{
					heading: say.followUps,
					kind: 'table',
					columns: [{ label: say.task, weight: 2.4 }, { label: say.who, weight: 1.4 }, { label: say.due }],
					rows: followUps.map(({ what, who, dueOn }) => [
						what,
						who,
						dueOn ? writeDay(dueOn, officeLanguage, 'long') : '–'
					])
				}
			];
}

/** The notes of a meeting, with a column for the initials of everybody who came. */
export function notesSheet(data: NotesOfMeetingData): SheetWordData {
	const say = words();
	return {
		letterhead: data.letterhead,
		heading: [data.heading],
		placeAndDay: null,
		facts: [
			...meetingFacts(data.meeting),
			{ label: say.chair, value: [data.chair.name, data.chair.office].filter(Boolean).join(', ') },
			{ label: say.secretary, value: [data.secretary.name, data.secretary.office].filter(Boolean).join(', ') }
		],
		opening: '',
		sections: [
			...data.items.flatMap((item, at): SheetSection[] => [
				{ heading: `${at + 1}. ${item.title}`, kind: 'text', text: item.discussion },
				...(item.decisions.length > 0
					? [{ heading: say.decision, kind: 'list', items: item.decisions } satisfies SheetSection]
					: []),
				...followUpTable(item.followUps)
			]),
			initialsTable(data.attendance.map((one) => [one.name, one.office]))
		],
		closing: '',
		signatures: data.signatures
	};
}

function initialsTable(people: readonly (readonly [string, string])[]): SheetSection {
	const say = words();
	return {
		heading: say.attendance,
		kind: 'table',
		columns: [
			{ label: say.no, weight: 0.3 },
			{ label: say.name, weight: 2 },
			{ label: say.office, weight: 2.4 },
			{ label: say.initials, weight: 0.8 }
		],
		rows: people.map(([name, office], at) => [String(at + 1), name, office, ''])
	};
}

/** The minutes: what was said and concluded on each case, with everyone's initials (domain 10.3). */
export function minutesSheet(data: SittingRecordData): SheetWordData {
	const say = words();
	const verdicts = textIn(officeLanguage).cases.page.verdict;
	const states = data.circulated ? say.answers : say.states;
	return {
		letterhead: data.letterhead,
		heading: data.heading,
		number: data.number,
		placeAndDay: null,
		facts: meetingFacts(data.meeting),
		opening: say.opening(data.team, data.chair.name, data.chair.office, data.cases.length),
		sections: [
			{ heading: say.basis, kind: 'list', items: data.basis },
			initialsTable(
				data.attendance.map((one) => [
					one.name,
					[one.office, one.representedBy ? say.representedBy(one.representedBy) : states[one.state]]
						.filter(Boolean)
						.join(' – ')
				])
			),
			...(data.quorum ? [{ heading: '', kind: 'text', text: data.quorum } satisfies SheetSection] : []),
			...data.cases.flatMap((item, at): SheetSection[] => [
				{
					heading: `${at + 1}. ${item.title}`,
					kind: 'facts',
					rows: [
						...(item.receipt ? [{ label: say.receipt, value: item.receipt }] : []),
						...(item.kind ? [{ label: say.kind, value: item.kind }] : []),
						{ label: say.partner, value: item.partner },
						{
							label: say.conclusion,
							value: [verdicts[item.conclusion], item.conclusionText].filter(Boolean).join('. ')
						}
					]
				},
				...(item.opinions.length > 0
					? [
							{
								heading: '',
								kind: 'table',
								columns: [
									{ label: say.member, weight: 1.6 },
									{ label: say.opinion },
									{ label: say.notes, weight: 1.6 }
								],
								rows: item.opinions.map((one) => [
									[one.name, one.office].filter(Boolean).join('\n'),
									verdicts[one.opinion] ?? one.opinion,
									one.note ?? '–'
								])
							} satisfies SheetSection
						]
					: []),
				...(item.notes.length > 0
					? [{ heading: say.notes, kind: 'list', items: item.notes } satisfies SheetSection]
					: []),
				...(item.dissent.length > 0
					? [
							{
								heading: say.dissent,
								kind: 'list',
								items: item.dissent.map((one) => `${one.name}: ${one.text}`)
							} satisfies SheetSection
						]
					: []),
				...followUpTable(item.followUps)
			])
		],
		closing: [data.closing, say.recommends(data.headOfRegion), placeAndDay(data.place, data.meeting.heldOn)]
			.filter(Boolean)
			.join('\n\n'),
		signatures: data.signatures
	};
}
