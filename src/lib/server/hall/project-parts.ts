import type { RequestEvent } from '@sveltejs/kit';
import { addPart, changePart, removePart, type PartKind } from '$lib/server/modules/funding';
import { isRefusal } from '$lib/server/platform/refusal';
import { answerForm, type SentForm } from './desk-form';
import { typedAmount } from './money-form';
import { workForms } from './project-work-forms';

type Event = Pick<RequestEvent, 'request'> & { locals: App.Locals; params: { id: string } };
type Answer = { readonly faults: Readonly<Record<string, string>>; readonly to: () => string };

const versionOf = (sent: SentForm) => Number(sent.text('version')) || 0;

/** The form of a part of a project: new where it names none, changed where it does; an amount as people type it. */
export function answerPart<Input>(
	event: Event,
	act: keyof typeof workForms,
	kind: PartKind<Input>,
	{ faults, to }: Answer
) {
	const { texts, days } = workForms[act];
	return answerForm(event, {
		act,
		texts,
		days,
		faults,
		work: async (ctx, sent) => {
			const input: Record<string, string> = {
				...Object.fromEntries(texts.map((name) => [name, sent.text(name)])),
				...Object.fromEntries(days.map((name) => [name, sent.day(name)]))
			};
			if (input.amount) {
				const money = typedAmount(sent, event.locals.language);
				if (isRefusal(money)) return money;
				input.amount = money.amount;
				input.currency = money.currency;
			}
			const part = input as Input;
			const id = sent.text('id');
			return id === ''
				? addPart(ctx, kind, event.params.id, part)
				: changePart(ctx, kind, event.params.id, id, { ...part, version: versionOf(sent) });
		},
		to
	});
}

/** Takes away a part that was entered by mistake, of one of the kinds that may be taken away on this page. */
export function answerRemoval(
	event: Event,
	kinds: Readonly<Record<string, Pick<PartKind<never>, 'table' | 'event' | 'permission' | 'isPublic'>>>,
	{ faults, to }: Answer
) {
	return answerForm(event, {
		act: 'remove',
		texts: ['kind'],
		faults,
		work: (ctx, sent) => {
			const named = sent.text('kind');
			const kind = Object.hasOwn(kinds, named) ? kinds[named]! : Object.values(kinds)[0]!;
			return removePart(ctx, kind, event.params.id, sent.text('id'), versionOf(sent));
		},
		to
	});
}
