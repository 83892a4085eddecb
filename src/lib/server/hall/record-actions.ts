import type { RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import type { At, RecordKind, Typed } from '$lib/server/modules/records';
import type { RelationsRefusal } from '$lib/server/modules/relations';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { answerForm, type SentForm } from './desk-form';
import { formNames, typedInput } from './record-sections';

type RecordPage = 'deskVisit' | 'deskMembership' | 'deskSisterCity' | 'deskInitiative' | 'deskInnovation';
type Written = Promise<{ id: string } | RelationsRefusal>;

/** The page of one record with parts: what it consists of, and the services that write it. */
type Room<Part extends string> = {
	readonly page: RecordPage;
	readonly head: RecordKind;
	/** What its form takes beyond the fields of the record: the name of the other side. */
	readonly named?: readonly string[];
	readonly parts: Readonly<Record<Part, RecordKind>>;
	readonly change: (ctx: Ctx, id: string, input: Typed, version: number) => Written;
	readonly publish: (ctx: Ctx, id: string, input: { isPublished: boolean; version: number }) => Written;
	readonly writePart: (ctx: Ctx, part: Part, id: string, input: Typed, at?: At) => Written;
	readonly removePart: (ctx: Ctx, part: Part, id: string, at: At) => Written;
};

/** Which row of a page a form is about, in the version that was read. */
export const placeOf = (sent: SentForm): At => ({
	id: sent.text('id'),
	version: Number(sent.text('version')) || 0
});

/** Where a form of a record's page leads back to, with what was done. */
export const backTo =
	(page: RecordPage) =>
	({ locals, params }: RequestEvent, done: string, anchor = '') =>
		href(locals.language, page, { id: params.id! }, { done }) + anchor;

/** Whether the form of the record itself is asked for: by its link, or since it came back with something to mend. */
export const asksToChange = (url: URL) =>
	url.searchParams.has('keterangan') || url.searchParams.has('/change');

export function faultsIn({ locals }: RequestEvent): Record<string, string> {
	const { visits, portfolio } = textIn(locals.language);
	return { ...visits.faults, ...portfolio.faults };
}

/** What was sent of a record: its own fields as the rules take them, and the other side as it was typed. */
async function written<Result>(
	sent: SentForm,
	event: RequestEvent,
	{ kind, named = [] }: { kind: RecordKind; named?: readonly string[] },
	work: (input: Typed) => Promise<Result>
) {
	const input = typedInput(kind, sent, event.locals.language);
	if (isRefusal(input)) return input;
	return work({ ...input, ...Object.fromEntries(named.map((name) => [name, sent.text(name)])) });
}

/** The action that records a new one and leads to its page. */
export const newRecordAction =
	(room: Pick<Room<never>, 'page' | 'head' | 'named'>, record: (ctx: Ctx, input: Typed) => Written) =>
	(event: RequestEvent) => {
		const { texts, days } = formNames(room.head);
		return answerForm(event, {
			act: 'default',
			texts: [...texts, ...(room.named ?? [])],
			days,
			faults: faultsIn(event),
			work: (ctx, sent) =>
				written(sent, event, { kind: room.head, named: room.named }, (input) => record(ctx, input)),
			to: ({ id }) => href(event.locals.language, room.page, { id }, { done: 'recorded' })
		});
	};

/** The actions of a record's page: its own form, shown or not, each of its parts, and taking a part away. */
export function recordActions<Part extends string>(room: Room<Part>) {
	const back = backTo(room.page);
	const names = Object.keys(room.parts) as Part[];
	const change = (event: RequestEvent) => {
		const { texts, days } = formNames(room.head);
		return answerForm(event, {
			act: 'change',
			texts: [...texts, ...(room.named ?? [])],
			days,
			faults: faultsIn(event),
			work: (ctx, sent) =>
				written(sent, event, { kind: room.head, named: room.named }, (input) =>
					room.change(ctx, event.params.id!, input, placeOf(sent).version)
				),
			to: () => back(event, 'changed')
		});
	};
	const publish = (event: RequestEvent) =>
		answerForm(event, {
			act: 'publish',
			texts: ['publish'],
			faults: faultsIn(event),
			work: (ctx, sent) =>
				room.publish(ctx, event.params.id!, {
					isPublished: sent.text('publish') === 'yes',
					version: placeOf(sent).version
				}),
			to: (_, sent) => back(event, sent.text('publish') === 'yes' ? 'published' : 'withdrawn')
		});
	const remove = (event: RequestEvent) =>
		answerForm(event, {
			act: 'remove',
			texts: ['kind'],
			faults: faultsIn(event),
			work: (ctx, sent) => {
				const part = names.find((name) => name === sent.text('kind')) ?? names[0]!;
				return room.removePart(ctx, part, event.params.id!, placeOf(sent));
			},
			to: () => back(event, 'removed')
		});
	const partAction = (part: Part) => (event: RequestEvent) =>
		answerForm(event, {
			act: part,
			...formNames(room.parts[part]),
			faults: faultsIn(event),
			work: (ctx, sent) =>
				written(sent, event, { kind: room.parts[part] }, (input) =>
					room.writePart(ctx, part, event.params.id!, input, sent.text('id') ? placeOf(sent) : undefined)
				),
			to: () => back(event, 'part', `#${part}`)
		});
	return {
		change,
		publish,
		remove,
		...(Object.fromEntries(names.map((part) => [part, partAction(part)])) as Record<
			Part,
			ReturnType<typeof partAction>
		>)
	};
}
