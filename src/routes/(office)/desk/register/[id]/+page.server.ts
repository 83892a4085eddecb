import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { stateTag } from '$lib/server/hall/office-register';
import { instrumentName, partnersIn, signedText, statusTag } from '$lib/server/hall/register-words';
import { viewEvaluationsOf } from '$lib/server/hall/evaluation-view';
import { phaseStatus } from '$lib/server/hall/life-view';
import { viewHealth } from '$lib/server/hall/review-view';
import { occasionsOf } from '$lib/server/hall/occasions';
import { destructionNotes } from '$lib/server/hall/destruction-view';
import { describeRedactions } from '$lib/server/hall/redaction-view';
import { obligationLine } from '$lib/server/hall/obligation-words';
import {
	readOfficeAgreement,
	textOfAgreementUnchecked,
	type OfficeAgreement
} from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import { readAgreementLife, readAgreementSides, type TerminationReason } from '$lib/server/modules/lifecycle';
import { listObligations } from '$lib/server/modules/obligations';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { dayInZone } from '$lib/written/time-zone';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	const { ctx, language } = locals;
	const row = orError(language, await readOfficeAgreement(ctx, params.id));
	const duties = await dutiesOf(ctx, row.id, language);
	const life = await readAgreementLife(ctx, row.id);
	const evaluations = await viewEvaluationsOf(ctx, language, row.id);
	const health = await viewHealth(ctx, language, row.id);
	setHeaders({ 'cache-control': 'no-store' });
	const { site, officeRegister, register } = textIn(language);
	const words = officeRegister.one;
	const zone = ctx.tenant.timeZone;
	const instrument = instrumentName(row.instrument, language);
	const partner = partnersIn(row.parties, ctx.tenant.name);
	const madeFrom = allows(ctx.actor, 'draft.read') ? await textOfAgreementUnchecked(ctx, row.id) : null;
	return {
		madeFrom: madeFrom && madeFromView(madeFrom, language),
		destruction: await destructionNotes(ctx, language, 'agreement', row.id),
		title: row.title ?? register.titleless(instrument, partner),
		kicker: `${instrument} · ${row.register_number ?? register.one.numberless}`,
		status: statusTag(row.status, language),
		state: stateTag(row.state, language),
		example: row.is_example,
		publicHref: row.state === 'published' ? href(language, 'agreement', { id: row.id }) : undefined,
		caseHref: row.case_id ? href(language, 'deskCase', { id: row.case_id }) : undefined,
		about: aboutOf(row, language),
		term: termOf(row, language),
		disclosure: disclosureOf(row, zone, language),
		parties: row.parties_full.map((party, index) => ({
			key: String(index),
			name: party.name,
			now: party.now_called ? textIn(language).partnerHistory.nowCalled(party.now_called) : undefined,
			href: party.partner_id ? href(language, 'deskPartner', { id: party.partner_id }) : undefined,
			number: party.own_number ?? site.notKnown,
			signatory: party.signatory ?? site.notKnown,
			capacity: party.capacity ?? undefined,
			authority: party.authority
				? words.authority(party.authority, party.power_number, party.authority_reason)
				: undefined
		})),
		duties,
		health,
		evaluations,
		life: isRefusal(life)
			? undefined
			: {
					href: href(language, 'deskAgreementLife', { id: row.id }),
					status: phaseStatus(life.phase, language)
				},
		mendHref: allows(ctx.actor, 'agreement.mend')
			? href(language, 'deskAgreementMend', { id: row.id })
			: undefined,
		occasions: await occasionsOf(ctx, language, { agreementId: row.id }),
		bases: row.bases,
		papers: row.papers.map((paper) => ({
			name: paper.title,
			detail: paper.file_name,
			status: {
				tone: paper.disclosure === 'public' ? ('good' as const) : ('paused' as const),
				text: words.paperStates[paper.disclosure] ?? paper.disclosure
			},
			...(paper.removed_by_list
				? { remark: textIn(language).destruction.contentsGone(paper.removed_by_list) }
				: { files: [{ text: words.openPaper, href: href(language, 'deskDocument', { id: paper.id }) }] })
		})),
		paperIds: row.papers.map(({ id }) => id),
		redactions: await describeRedactions(
			ctx,
			language,
			row.papers
				.filter((paper) => paper.removed_by_list === null)
				.map(({ id, title, media_type }) => ({ id, title, mediaType: media_type }))
		),
		viewsHref:
			row.state === 'published' && evaluations !== undefined && allows(ctx.actor, 'feedback.moderate')
				? href(language, 'deskAgreementViews', { id: row.id })
				: undefined,
		related: row.related.map((one) => ({
			key: one.id,
			href: href(language, 'deskAgreement', { id: one.id }),
			text: one.title ?? instrumentName(one.instrument, language),
			note: `${instrumentName(one.instrument, language)}, ${one.above ? words.above : words.below}`
		})),
		events: row.events.map((event) => ({
			what:
				event.kind === 'withheld'
					? words.withheld
					: (register.one.events[event.kind] ?? register.one.otherEvent),
			key: event.kind === 'signed',
			when: { text: writeDay(event.happened_on, language), day: event.happened_on },
			who: event.by ?? undefined,
			note: event.note ?? undefined
		}))
	};
};

function madeFromView(
	made: NonNullable<Awaited<ReturnType<typeof textOfAgreementUnchecked>>>,
	language: Language
) {
	const { drafting, templates } = textIn(language);
	return {
		from: drafting.agreement.from(templates.version(made.templateNumber)),
		href: href(language, 'deskText', { id: made.draftId }),
		clauses: made.clauses.map(({ key, number, title }) => ({
			key,
			text: title,
			version: templates.version(number),
			href: href(language, 'deskClause', { key })
		}))
	};
}

/** How many duties stand on the page itself; further ones are in the list. */
const mostDuties = 50;

/** What the parties owe, where the reader may see it; and the way to record more where they may. */
async function dutiesOf(ctx: Ctx, id: string, language: Language) {
	const [listed, sides] = await Promise.all([
		listObligations(ctx, { subject: { kind: 'agreement', id }, limit: mostDuties }),
		readAgreementSides(ctx, id)
	]);
	if (isRefusal(listed)) return undefined;
	return {
		lines: listed.rows.map((duty) => obligationLine(duty, ctx.clock.today(), language, 'desk')),
		more: listed.next !== null,
		add: isRefusal(sides) ? undefined : href(language, 'deskAgreementObligation', { id })
	};
}

function aboutOf(row: OfficeAgreement, language: Language): FactItem[] {
	const { site, officeRegister, register } = textIn(language);
	const { facts } = register.one;
	const said = (label: string, value: string | null): FactItem[] => (value ? [{ label, value }] : []);
	return [
		{
			label: facts.type,
			value: row.type === null ? undefined : (register.types[row.type] ?? row.type),
			unknown: site.notKnown
		},
		...said(facts.subject, row.subject),
		...said(facts.scope, row.scope),
		...said(facts.field, row.field),
		...said(facts.financing, row.financing),
		{ label: officeRegister.one.units, value: row.units ?? undefined, unknown: officeRegister.one.noUnits },
		{
			label: officeRegister.sheet.columns.origin,
			value: officeRegister.origins[row.origin] ?? row.origin,
			note: row.origin === 'source' ? officeRegister.one.fromSource : undefined
		},
		{ label: register.one.regime, value: register.one.regimes[row.legal_regime] ?? row.legal_regime },
		...said(facts.note, row.note)
	];
}

function termOf(row: OfficeAgreement, language: Language): FactItem[] {
	const { site, register } = textIn(language);
	const { termFacts, termUnknown } = register.one;
	const day = (value: string | null) => (value === null ? undefined : writeDay(value, language));
	const said = (label: string, value: string | null | undefined): FactItem[] =>
		value ? [{ label, value }] : [];
	return [
		{ label: termFacts.signed, value: signedText(row, language), unknown: site.notKnown },
		...said(termFacts.place, row.signed_place),
		...said(termFacts.starts, day(row.starts_on)),
		{ label: termFacts.ends, value: row.term_known ? day(row.ends_on) : undefined, unknown: termUnknown },
		...said(termFacts.terminated, day(row.terminated_on)),
		...said(
			termFacts.reason,
			row.termination_reason &&
				textIn(language).life.terminate.reasons[row.termination_reason as TerminationReason]
		)
	];
}

function disclosureOf(
	row: OfficeAgreement,
	zone: Parameters<typeof dayInZone>[1],
	language: Language
): FactItem[] {
	const { officeRegister } = textIn(language);
	const { disclosureFacts, notYet, noCode, reasonUnknown } = officeRegister.one;
	return [
		{ label: disclosureFacts.state, value: officeRegister.states[row.state] ?? row.state },
		row.state === 'published' || row.published_at !== null
			? {
					label: disclosureFacts.since,
					value: row.published_at ? writeDay(dayInZone(row.published_at, zone), language) : undefined,
					unknown: notYet
				}
			: { label: disclosureFacts.reason, value: row.withheld_reason ?? undefined, unknown: reasonUnknown },
		{
			label: disclosureFacts.code,
			value: row.verification_code ?? undefined,
			unknown: noCode,
			...(row.verification_code && row.state === 'published'
				? { href: href(language, 'verified', { code: row.verification_code }) }
				: {})
		}
	];
}
