import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { askAsSent, askTexts } from '$lib/server/hall/ask-for-agreement';
import { phaseStatus, requestOf } from '$lib/server/hall/life-view';
import { obligationLine } from '$lib/server/hall/obligation-words';
import { answerPaperForm } from '$lib/server/hall/paper-form';
import { instrumentName } from '$lib/server/hall/register-words';
import { readPartnerAgreement, withdrawRequest } from '$lib/server/modules/lifecycle';
import { listObligations } from '$lib/server/modules/obligations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const found = orError(language, await readPartnerAgreement(ctx, params.id));
	const { agreement, detail } = found;
	setHeaders({ 'cache-control': 'no-store' });
	const duties = await listObligations(ctx, {
		subject: { kind: 'agreement', id: params.id },
		own: true,
		limit: 50
	});
	const words = textIn(language).partnerRoom.agreements;
	const { requests } = textIn(language).life;
	const done = url.searchParams.get('done');
	return {
		key: randomUUID(),
		name: found.name,
		kicker: `${instrumentName(agreement.instrument, language)} · ${agreement.register_number ?? words.numberless}`,
		status: phaseStatus(found.phase, language),
		example: agreement.is_example,
		publicHref:
			agreement.published && agreement.disclosure === 'public'
				? href(language, 'agreement', { id: params.id })
				: undefined,
		facts: [
			...(agreement.signed_on
				? [{ label: words.columns.signed, value: writeDay(agreement.signed_on, language) }]
				: []),
			{
				label: words.facts.until,
				value: agreement.term_known && agreement.ends_on ? writeDay(agreement.ends_on, language) : undefined,
				unknown: words.facts.unknownTerm
			},
			...(agreement.units.length > 0
				? [{ label: words.facts.units, value: agreement.units.map(({ name }) => name).join(', ') }]
				: []),
			...(detail.scope ? [{ label: words.facts.scope, value: detail.scope }] : [])
		],
		parties: detail.parties.map((party, index) => ({
			key: String(index),
			name: party.name,
			mine: party.mine,
			number: party.number ?? '–',
			signatory: party.signatory ?? '–',
			capacity: party.capacity ?? undefined
		})),
		papers: detail.papers.map((paper) => ({
			name: paper.title,
			detail: paper.file_name,
			files: [{ text: words.openPaper, href: href(language, 'accountDocument', { id: paper.id }) }]
		})),
		duties: isRefusal(duties)
			? []
			: duties.rows.map((duty) => obligationLine(duty, ctx.clock.today(), language, 'account')),
		asks: found.asks.map((value) => ({
			value,
			label: requests.kinds[value],
			hint: requests.kindHints[value]
		})),
		requests: found.requests.map((one) => ({
			...requestOf(one, language, false),
			// The case and the decision's paper are the office's.
			links: [],
			mine: one.asked_by_side === 'partner'
		})),
		done: done === 'ask' ? words.asked : done === 'withdraw' ? words.withdrawn : undefined
	};
};

const backTo = ({ locals, params }: RequestEvent, done: string) =>
	href(locals.language, 'accountAgreement', { id: params.id }, { done });

export const actions: Actions = {
	ask: (event) =>
		answerPaperForm(event, {
			act: 'ask',
			route: `account.agreement.${event.params.id}.ask`,
			texts: askTexts,
			faults: textIn(event.locals.language).life.faults,
			work: (ctx, sent) => askAsSent(ctx, event.params.id, sent),
			to: () => backTo(event, 'ask')
		}),
	withdraw: (event) =>
		answerPaperForm(event, {
			act: 'withdraw',
			route: `account.agreement.${event.params.id}.withdraw`,
			texts: [],
			faults: textIn(event.locals.language).life.faults,
			work: (ctx, sent) => withdrawRequest(ctx, sent.text('id')),
			to: () => backTo(event, 'withdraw')
		})
};
