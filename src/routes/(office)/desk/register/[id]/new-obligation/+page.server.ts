import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import {
	addAgreementObligation,
	readAgreementSides,
	type AgreementObligation
} from '$lib/server/modules/lifecycle';
import {
	obligationKinds,
	recurrences,
	type ObligationKind,
	type Owner,
	type Recurrence
} from '$lib/server/modules/obligations';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { readTypedMoney } from '$lib/written/money-input';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const sides = orError(language, await readAgreementSides(ctx, params.id));
	const words = textIn(language).obligations;
	return {
		key: randomUUID(),
		back: { href: href(language, 'deskAgreement', { id: sides.id }), text: sides.name },
		example: sides.is_example,
		kinds: obligationKinds.map((value) => ({ value, label: words.kinds[value] })),
		recurrences: recurrences.map((value) => ({ value, label: words.recurrences[value] })),
		sides: [
			{
				group: words.add.units,
				options: sides.units.map(({ id, name }) => ({ value: `unit:${id}`, label: name }))
			},
			{
				group: words.add.partners,
				options: sides.partners.map(({ id, name }) => ({ value: `partner:${id}`, label: name }))
			}
		].filter((group) => group.options.length > 0),
		untilHint: sides.ends_on
			? words.add.recursUntilHint(writeDay(sides.ends_on, language, 'long'))
			: words.add.recursUntilUnknown
	};
};

const texts = ['what', 'kind', 'basis', 'owner', 'other', 'recurrence', 'amount'] as const;

export const actions: Actions = {
	default: async (event) => {
		const { language } = event.locals;
		return answerForm(event, {
			act: `obligation.add.${event.params.id}`,
			texts,
			days: ['due_on', 'recurs_until'],
			faults: textIn(language).obligations.faults,
			work: async (ctx, sent) => {
				const input = readDuty(sent, language);
				return 'refused' in input ? input : addAgreementObligation(ctx, event.params.id, input);
			},
			to: () => href(language, 'deskAgreement', { id: event.params.id }) + '#kewajiban'
		});
	}
};

/** `unit:<id>` or `partner:<id>` as the form's lists send it. */
function sideIn(text: string): Owner | undefined {
	const [kind, id] = text.split(':');
	return (kind === 'unit' || kind === 'partner') && id ? { kind, id } : undefined;
}

function readDuty(sent: SentForm, language: Language): AgreementObligation | Refusal<'VALIDATION_FAILED'> {
	const errors: { field: string; message: string }[] = [];
	const owner = sideIn(sent.text('owner'));
	if (!owner) errors.push({ field: 'owner', message: 'CHOOSE_ONE' });
	const other = sideIn(sent.text('other'));
	const typedAmount = sent.text('amount');
	const amount = typedAmount === '' ? null : readTypedMoney(typedAmount, language);
	if (amount && 'refused' in amount) errors.push({ field: 'amount', message: 'AMOUNT_WRONG' });
	if (sent.text('kind') === '') errors.push({ field: 'kind', message: 'CHOOSE_ONE' });
	if (errors.length > 0 || !owner || (amount && 'refused' in amount))
		return refuse('VALIDATION_FAILED', { errors });
	return {
		kind: sent.text('kind') as ObligationKind,
		what: sent.text('what'),
		basis: sent.text('basis'),
		owner,
		...(other ? { other: other.kind === 'unit' ? { unitId: other.id } : { partnerId: other.id } } : {}),
		due_on: sent.day('due_on') || null,
		recurrence: (sent.text('recurrence') || null) as Recurrence | null,
		recurs_until: sent.day('recurs_until') || null,
		amount
	};
}
