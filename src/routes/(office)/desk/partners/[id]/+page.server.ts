import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { viewDueDiligence } from '$lib/server/hall/due-diligence-view';
import { viewPartnerHistory } from '$lib/server/hall/partner-history-view';
import { roomActions, viewRoom } from '$lib/server/hall/room-view';
import { answerPaperForm } from '$lib/server/hall/paper-form';
import { printOfficeLine } from '$lib/server/hall/office-register';
import { emblemIn } from '$lib/server/hall/sent-emblem';
import { emblemLimits } from '$lib/server/hall/upload-limits';
import { partnerKindName } from '$lib/server/hall/partner-words';
import {
	hasPartnerMarkUnchecked,
	keepPartnerMark,
	listOfficeRegister,
	recordPartnerPaper,
	withdrawPartnerPaper
} from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import {
	findMergedInto,
	findTwinsOf,
	listPartnerMerges,
	provinceOf,
	readOfficePartner,
	recordRegionCode,
	recordSuccessor,
	renamePartner,
	undoPartnerMerge,
	withdrawSuccessor
} from '$lib/server/modules/organisations';
import { countryName } from '$lib/server/platform/country-names';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad } from './$types';

const shown = 25;

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const into = await findMergedInto(ctx, params.id, 'office');
	if (into) redirect(303, href(language, 'deskPartner', { id: into }, { done: 'moved' }));
	const partner = orError(language, await readOfficePartner(ctx, params.id));
	const filters = {
		q: null,
		type: null,
		instrument: null,
		status: null,
		disclosure: null,
		unit: null,
		year: null,
		partner: partner.id
	};
	const agreements = orError(
		language,
		await listOfficeRegister(ctx, { filters, order: 'signed', limit: shown })
	);
	const twins = orError(language, await findTwinsOf(ctx, partner.id));
	const merges = orError(language, await listPartnerMerges(ctx, partner.id));
	setHeaders({ 'cache-control': 'no-store' });
	const mayMerge = allows(ctx.actor, 'partner.merge');
	const { merge } = textIn(language).partnerTwins;
	const saved: Record<string, string> = {
		...textIn(language).dueDiligence.saved,
		...textIn(language).partnerRoom.saved,
		...textIn(language).partnerHistory.saved,
		mark: textIn(language).templates.letterhead.saved,
		region: textIn(language).regions.desk.saved,
		merged: merge.merged,
		undone: merge.undone,
		moved: merge.moved
	};
	const { site, officeRegister, partners } = textIn(language);
	const { facts } = partners.one;
	const contact = officeRegister.partners.facts;
	const said = (label: string, value: string | null): FactItem[] => (value ? [{ label, value }] : []);
	const fact = (label: string, value: string | null): FactItem => ({
		label,
		value: value ?? undefined,
		unknown: site.notKnown
	});
	return {
		hasMark: await hasPartnerMarkUnchecked(ctx, partner.id),
		name: partner.name,
		kicker: partnerKindName(partner.kind, language),
		example: partner.is_example,
		state: partner.is_published
			? { tone: 'good' as const, text: officeRegister.partners.shownPublic }
			: { tone: 'neutral' as const, text: officeRegister.partners.notPublic },
		publicHref: partner.is_published ? href(language, 'partner', { id: partner.id }) : undefined,
		about: [
			fact(facts.country, countryName(partner.country, language) ?? partner.country),
			...said(facts.legalForm, partner.legal_form),
			...said(facts.shortName, partner.short_name),
			...said(facts.otherNames, partner.other_names.join(', ')),
			...said(facts.note, partner.note)
		],
		contact: [
			fact(contact.address, partner.address),
			...said(contact.postalCode, partner.postal_code),
			fact(contact.phone, partner.phone),
			fact(contact.email, partner.email),
			...said(contact.website, partner.website)
		],
		twins: twins.map((one) => ({
			key: one.id,
			name: one.name,
			href: href(language, 'deskPartner', { id: one.id }),
			mergeHref: mayMerge ? href(language, 'deskPartnerMerge', { id: partner.id, with: one.id }) : undefined
		})),
		region:
			partner.kind === 'local_government' && partner.country === 'ID'
				? { code: partner.region_code, recorded: regionText(partner.region_code, language) }
				: undefined,
		key: randomUUID(),
		papers: await viewDueDiligence(ctx, language, partner),
		mayWrite: allows(ctx.actor, 'partner.write'),
		room: await viewRoom(ctx, language, partner.id),
		history: await viewPartnerHistory(ctx, language, partner.id),
		done: saved[url.searchParams.get('done') ?? ''],
		merges: merges.map((one) => ({
			id: one.id,
			text: merge.line(
				one.gone_name,
				writeDay(one.merged_on, language, 'long'),
				one.merged_by_name ?? site.notKnown,
				writeNumber(one.moved, language)
			),
			reason: one.reason,
			undone: one.undone_on
				? merge.undoneLine(
						writeDay(one.undone_on, language, 'long'),
						one.undone_by_name ?? site.notKnown,
						one.undone_reason ?? ''
					)
				: undefined,
			mayUndo: mayMerge && one.undone_on === null
		})),
		agreements: agreements.rows.map((row) => printOfficeLine(row, ctx.tenant.name, language)),
		all: agreements.next ? href(language, 'deskRegister', {}, { partner: partner.id }) : undefined
	};
};

/** The code with its province, or undefined where none is recorded. */
function regionText(code: string | null, language: Language): string | undefined {
	const province = code === null ? undefined : provinceOf(code);
	return province && code ? textIn(language).regions.desk.recorded(code, province.name[language]) : undefined;
}

const backTo = ({ locals, params }: { locals: App.Locals; params: { id: string } }, done: string) =>
	href(locals.language, 'deskPartner', { id: params.id }, { done });

const room = roomActions(backTo);

export const actions: Actions = {
	contact: room.contact,
	place: room.place,
	endContact: room.endContact,
	endPlace: room.endPlace,
	invite: room.invite,
	takeBack: room.takeBack,
	takeOut: room.takeOut,
	run: room.run,
	region: (event) =>
		answerForm(event, {
			act: 'region',
			texts: ['code'],
			faults: textIn(event.locals.language).regions.desk.faults,
			labels: { code: textIn(event.locals.language).regions.desk.field },
			work: (ctx, sent) => recordRegionCode(ctx, event.params.id, { code: sent.text('code') }),
			to: () => backTo(event, 'region')
		}),
	rename: (event) =>
		answerForm(event, {
			act: 'rename',
			texts: ['name', 'basis'],
			days: ['since'],
			faults: textIn(event.locals.language).partnerHistory.faults,
			labels: textIn(event.locals.language).partnerHistory.rename,
			work: (ctx, sent) =>
				renamePartner(ctx, event.params.id, {
					name: sent.text('name'),
					since: sent.day('since'),
					basis: sent.text('basis')
				}),
			to: () => backTo(event, 'rename')
		}),
	succeed: (event) =>
		answerForm(event, {
			act: 'succeed',
			texts: ['successor', 'basis'],
			days: ['since'],
			faults: textIn(event.locals.language).partnerHistory.faults,
			labels: {
				...textIn(event.locals.language).partnerHistory.rename,
				successor: textIn(event.locals.language).partnerHistory.succeed.name
			},
			work: (ctx, sent): Promise<object | Refusal> =>
				recordSuccessor(ctx, event.params.id, {
					successor: { name: sent.text('successor') },
					since: sent.day('since'),
					basis: sent.text('basis')
				}),
			to: () => backTo(event, 'succeed')
		}),
	unsucceed: (event) =>
		answerForm(event, {
			act: 'unsucceed',
			texts: [],
			faults: {},
			work: (ctx, sent) => withdrawSuccessor(ctx, event.params.id, sent.text('id')),
			to: () => backTo(event, 'unsucceed')
		}),
	mark: (event) =>
		answerForm(event, {
			act: 'mark',
			texts: [],
			files: { ...emblemLimits, maxFiles: 1 },
			faults: { REQUIRED: textIn(event.locals.language).templates.letterhead.markFault },
			work: async (ctx, sent): Promise<object | Refusal> => {
				const emblem = await emblemIn(sent.files, 'mark');
				return emblem
					? keepPartnerMark(ctx, event.params.id, emblem)
					: refuse('VALIDATION_FAILED', { errors: [{ field: 'mark', message: 'REQUIRED' }] });
			},
			to: () => backTo(event, 'mark')
		}),
	paper: (event) =>
		answerPaperForm(event, {
			act: 'paper',
			route: `partner.${event.params.id}.paper`,
			texts: ['kind', 'number', 'issued_by', 'note'],
			days: ['issued_on', 'expires_on'],
			faults: textIn(event.locals.language).dueDiligence.faults,
			work: (ctx, sent, documentId): Promise<object | Refusal> =>
				recordPartnerPaper(ctx, event.params.id, {
					kind: sent.text('kind'),
					number: sent.text('number'),
					issued_by: sent.text('issued_by'),
					note: sent.text('note'),
					issued_on: sent.day('issued_on'),
					expires_on: sent.day('expires_on'),
					document_id: documentId
				}),
			to: () => href(event.locals.language, 'deskPartner', { id: event.params.id }, { done: 'paper' })
		}),
	withdraw: (event) =>
		answerForm(event, {
			act: 'withdraw',
			texts: [],
			faults: {},
			work: (ctx, sent) => withdrawPartnerPaper(ctx, event.params.id, sent.text('id')),
			to: () => href(event.locals.language, 'deskPartner', { id: event.params.id }, { done: 'withdraw' })
		}),
	undo: (event) =>
		answerForm(event, {
			act: 'undo',
			texts: ['reason'],
			faults: textIn(event.locals.language).partnerTwins.merge.faults,
			work: (ctx, sent) => undoPartnerMerge(ctx, sent.text('id'), { reason: sent.text('reason') }),
			to: () => href(event.locals.language, 'deskPartner', { id: event.params.id }, { done: 'undone' })
		})
};
