import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { oldAgreementDays, oldAgreementFields, readOldAgreement } from '$lib/server/hall/old-agreement-form';
import { scanTones, writeProposal } from '$lib/server/hall/scan-view';
import { joinScan, readScanFile, recordScan, setScanAside } from '$lib/server/modules/archive';
import { instruments, partnerKinds, procedureKeys } from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import { listUnits } from '$lib/server/modules/organisations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { DateParts } from '$lib/ui/date-parts';
import { writeDay, writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

/** A person looks at the first pages; the file itself has them all. */
const picturesShown = 6;

const partsOf = (day: string | undefined): DateParts | undefined => {
	const [year, month, date] = day?.split('-') ?? [];
	return year && month && date
		? { year, month: String(Number(month)), day: String(Number(date)) }
		: undefined;
};

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const { scans: words, fileReasons } = textIn(language);
	const scan = orError(language, await readScanFile(ctx, params.id));
	const units = scan.state === 'ready' ? await listUnits(ctx) : [];
	const { proposal } = scan;
	const ends = partsOf(proposal.endsOn?.value);
	return {
		key: randomUUID(),
		title: scan.fileName.split('/').at(-1)!,
		source: scan.source,
		example: scan.isExample,
		state: scan.state,
		status: { tone: scanTones[scan.state], text: words.states[scan.state]! },
		trail: [
			{ href: href(language, 'deskRegister'), text: textIn(language).oldRegisters.register },
			{ href: href(language, 'deskScans'), text: words.title }
		],
		settled:
			scan.settledBy && scan.settledAt
				? words.settled(scan.settledBy, writeInstant(scan.settledAt, ctx.tenant.timeZone, language))
				: '',
		agreement: scan.agreementId
			? {
					href: href(language, 'deskAgreement', { id: scan.agreementId }),
					text: scan.agreementTitle ?? words.openAgreement
				}
			: null,
		reason: fileReasons.reasons[scan.reason ?? ''] ?? scan.reason ?? '',
		paper: scan.documentId ? href(language, 'deskDocument', { id: scan.documentId }) : undefined,
		here: href(language, 'deskScan', { id: params.id }),
		pictures: Array.from({ length: Math.min(scan.pages ?? 0, picturesShown) }, (_, index) => ({
			src: href(language, 'deskScanPage', { id: params.id, page: String(index + 1) }),
			alt: words.picture(index + 1)
		})),
		proposals: writeProposal(proposal, language),
		values: {
			instrument: proposal.instrument?.value ?? '',
			title: proposal.title?.value ?? '',
			partner_name: proposal.partner?.value ?? '',
			signed_on: proposal.signedOn?.value ?? '',
			region_number: proposal.regionNumber?.value ?? '',
			partner_number: proposal.partnerNumber?.value ?? ''
		} as Record<string, string>,
		days: (ends ? { ends_on: ends } : {}) as Record<string, DateParts>,
		instruments,
		partnerKinds,
		procedureKeys,
		units: isRefusal(units) ? [] : units.map(({ id, name }) => ({ value: id, label: name })),
		mayJoin: allows(ctx.actor, 'agreement.mend'),
		alike: scan.alike.map((one) => ({
			value: one.id,
			label: [one.title, one.parties, one.signed_on ? writeDay(one.signed_on, language) : '']
				.filter(Boolean)
				.join(' · ')
		})),
		text: scan.text.map((page) => ({
			title: words.textOf(page.number),
			note: page.origin === 'layer' ? words.layer : words.recognised(page.confidence ?? 0),
			text: page.text.trim()
		}))
	};
};

export const actions: Actions = {
	record: (event) =>
		answerForm(event, {
			act: 'record',
			texts: oldAgreementFields,
			days: oldAgreementDays,
			faults: textIn(event.locals.language).archive.old.faults,
			work: (once, sent) => recordScan(once, event.params.id, readOldAgreement(sent)),
			to: ({ id }) => href(event.locals.language, 'deskAgreement', { id })
		}),
	join: (event) =>
		answerForm(event, {
			act: 'join',
			texts: ['agreement'],
			faults: textIn(event.locals.language).scans.faults,
			work: (once, sent) => joinScan(once, event.params.id, sent.text('agreement')),
			to: ({ id }) => href(event.locals.language, 'deskAgreement', { id })
		}),
	aside: (event) =>
		answerForm(event, {
			act: 'aside',
			texts: ['reason'],
			faults: textIn(event.locals.language).scans.faults,
			work: (once, sent) => setScanAside(once, event.params.id, sent.text('reason')),
			to: () => href(event.locals.language, 'deskScans')
		})
};
