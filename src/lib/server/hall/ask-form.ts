import { fail } from '@sveltejs/kit';
import { ask, waysOfGiving, type InquiryKind } from '$lib/server/modules/inquiries';
import { readKeptMail } from '$lib/server/modules/notifications';
import { faultsIn, isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { typed } from './page-form';
import { statusOf } from './refusal-status';

const names = ['name', 'email', 'address', 'body', 'purpose', 'way'] as const;

type Event = {
	readonly request: Request;
	readonly locals: App.Locals;
	readonly getClientAddress: () => string;
};

/** Takes the public's form of either kind; the answer stands on the page itself, since there is no number yet. */
export async function sendInquiry({ request, locals, getClientAddress }: Event, kind: InquiryKind) {
	const { ctx, language } = locals;
	const fields = await request.formData();
	const values = Object.fromEntries(names.map((name) => [name, typed(fields, name)])) as Record<
		(typeof names)[number],
		string
	>;
	const asked = await ask(ctx, { kind, ...values }, { address: getClientAddress() });
	if (isRefusal(asked)) {
		const faults = textIn(language).inquiries.faults;
		const wrong = faultsIn(asked);
		return fail(statusOf(asked.refused), {
			values,
			errors:
				wrong.length > 0
					? wrong.map(({ field, message }) => ({
							field: field as string | undefined,
							text: faults[message] ?? message
						}))
					: [{ field: undefined, text: sentenceFor(language, asked) }]
		});
	}
	const mail = await readKeptMail(ctx, { to: asked.email }, asked.cause);
	return { sent: { email: asked.email, mail: mail?.body ?? null } };
}

/** The ways of giving information, as a form offers them. */
export function waysFor(language: App.Locals['language']) {
	const words = textIn(language).inquiries.information.ways;
	return waysOfGiving.map((value) => ({ value, label: words[value] ?? value }));
}
