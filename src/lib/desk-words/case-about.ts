import { href } from '$lib/addresses';
import type { CaseView } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem, LinkTo } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { readPhone } from '$lib/written/identity';

type Answers = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
const textOf = (value: unknown) =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** What the case is about: partner, unit, kind, council, place and term as the proposal has them. */
export function aboutCase(view: CaseView, language: Language): FactItem[] {
	const { page } = textIn(language).cases;
	const { facts } = page;
	const unknown = page.unknown;
	const { kak = {}, petugas = {} } = view.proposal_answers as Answers;
	const months = Number(kak['term_months']);
	const council = view.answers['needs_council'];
	const contact = [petugas['contact_1_name'], petugas['contact_1_position'], petugas['contact_1_phone']]
		.map(textOf)
		.filter(Boolean)
		.join(', ');
	const initiator = textOf(view.answers['initiator']);
	const typedBy = textOf((view.proposal_answers as Readonly<Record<string, unknown>>)['entered_for_visitor']);
	return [
		{
			label: facts.partner,
			value: view.partner?.name,
			href: view.partner ? href(language, 'deskPartner', { id: view.partner.id }) : undefined,
			unknown
		},
		{ label: facts.unit, value: view.unit?.name, unknown },
		{ label: facts.procedure, value: view.procedure.name[language] },
		{ label: facts.initiator, value: initiator ? page.initiator[initiator] : undefined, unknown },
		...(typedBy ? [{ label: facts.typedBy, value: typedBy, note: page.typedForVisitor }] : []),
		{
			label: facts.council,
			value: council === true ? page.council.yes : council === false ? page.council.no : page.council.unknown
		},
		{ label: facts.opened, value: writeDay(view.opened_on, language) },
		...(view.closed_on ? [{ label: facts.closed, value: writeDay(view.closed_on, language) }] : []),
		...(textOf(kak['location']) ? [{ label: facts.location, value: textOf(kak['location']) }] : []),
		...(months > 0 ? [{ label: facts.term, value: page.months(months) }] : []),
		...(contact ? [{ label: facts.contact, value: contact }] : []),
		...(view.applicant_email ? [{ label: facts.email, value: view.applicant_email }] : [])
	];
}

/** Cases and agreements that may be the same, each with the reasons why. */
export function lookAlikeLines(view: CaseView, language: Language) {
	const { page } = textIn(language).cases;
	return view.look_alikes.map((other) => ({
		key: `${other.kind} ${other.id}`,
		href:
			other.kind === 'case'
				? href(language, 'deskCase', { id: other.id })
				: href(language, 'deskAgreement', { id: other.id }),
		title: other.title,
		line: [
			page.duplicateKind[other.kind],
			other.receipt,
			other.partner,
			other.day ? writeDay(other.day, language, 'short') : undefined
		]
			.filter(Boolean)
			.join(' · '),
		why: other.reasons.map((reason) => page.reason[reason]).join(', ')
	}));
}

/**
 * The ready message to the applicant, in the words of the present state, with the link that opens WhatsApp with it.
 * Nothing is sent by us. Null where there is nobody outside to tell.
 */
export function messageToApplicant(
	view: CaseView,
	origin: string,
	region: string,
	language: Language
): { text: string; whatsApp: LinkTo } | null {
	if (!view.tracking) return null;
	const { page } = textIn(language).cases;
	const { lembaga = {}, petugas = {} } = view.proposal_answers as Answers;
	const shared = {
		partner: textOf(lembaga['name']) ?? view.partner?.name ?? page.theApplicant,
		subject: view.subject,
		receipt: view.tracking,
		link: origin + href(language, 'tracked', { number: view.tracking }),
		region
	};
	const waits = view.open_steps.find((step) => step.kind === 'submit' && step.actor_role === 'partner');
	const faulty = view.papers.filter(
		(paper) => paper.state === 'wrong' || (paper.state === 'missing' && paper.remark !== null)
	);
	const text = waits
		? page.messageReturned({
				...shared,
				papers:
					faulty
						.map((paper) => `- ${paper.name[language]}: ${paper.remark ?? page.paperState[paper.state]}`)
						.join('\n') || `- ${page.wholePaper}`
			})
		: page.messageRunning({
				...shared,
				step:
					view.open_steps.map((step) => step.name[language]).join(', ') ||
					(textIn(language).cases.status[view.status] ?? view.status)
			});
	return {
		text,
		whatsApp: { text: page.openWhatsApp, href: whatsAppLink(text, textOf(petugas['contact_1_phone'])) }
	};
}

/** The link that opens WhatsApp with a text; without a number WhatsApp asks to whom. */
export function whatsAppLink(text: string, phone?: string): string {
	const read = readPhone(phone ?? '');
	const digits = 'number' in read ? read.number.replace(/\D/g, '') : '';
	return `https://wa.me/${digits}?text=${encodeURIComponent(text)}`;
}
