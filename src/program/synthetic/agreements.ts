import { addCalendarDays, addMonths, dayNumber, type Day } from '$lib/server/modules/calendar';
import type { AgreementType, SyntheticPartner } from './partners';
import type { Random } from './random';
import { basis, deeds, means, themes } from './words';

/** One synthetic agreement with its rows; the keys are the columns of their tables. */
export type SyntheticAgreement = {
	agreement: Record<string, unknown> & { id: string };
	parties: Record<string, unknown>[];
	units: Record<string, unknown>[];
	bases: Record<string, unknown>[];
	event: Record<string, unknown> | undefined;
};

type Umbrella = {
	id: string;
	partner: SyntheticPartner;
	signedOn: Day;
	left: number;
	/** The last operative agreement under it: what an addendum amends. */
	contract?: string;
};

const umbrellas: Record<AgreementType, readonly string[]> = {
	ksdd: ['kesepakatan_bersama'],
	ksdpk: ['kesepakatan_bersama'],
	ksdpl: ['loi', 'mou'],
	ksdll: ['loi', 'mou'],
	sinergi: ['nota_kesepakatan']
};
const followers: Record<AgreementType, readonly string[]> = {
	ksdd: ['pks', 'pks', 'pks', 'addendum'],
	ksdpk: ['pks', 'pks', 'pks', 'addendum'],
	ksdpl: ['rencana_kerja', 'other'],
	ksdll: ['rencana_kerja', 'other'],
	sinergi: ['rencana_kerja', 'rencana_kerja', 'addendum']
};
const readable = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** PP 28/2018 came into force on 20 July 2018; what was signed before stands under PP 50/2007 (domain.md 10.1). */
const newRegime: Day = '2018-07-20';

/**
 * Makes agreements one after another: umbrellas of the years since 2008, more of late than long ago, and under most
 * of them what was agreed afterwards. A few are still in process, withheld, restricted or secret, so that every
 * rule of disclosure has something to hide.
 */
export function* makeAgreements(
	random: Random,
	options: {
		count: number;
		partners: readonly SyntheticPartner[];
		units: readonly { id: string }[];
		regionName: string;
		today: Day;
		moment: number;
	}
): Generator<SyntheticAgreement> {
	const { count, partners, units, regionName, today, moment } = options;
	const span = dayNumber(today) - dayNumber('2008-01-01');
	const open: Umbrella[] = [];
	for (let index = 0; index < count; index += 1) {
		const above = open.length > 0 && random.chance(0.6) ? open[random.below(open.length)] : undefined;
		const partner = above?.partner ?? random.pick(partners);
		const id = random.id(moment + index);
		const later = above
			? Math.min(dayNumber(today) - dayNumber(above.signedOn), 30 + random.below(600))
			: undefined;
		// The square root leans towards the present.
		const signedOn = above
			? addCalendarDays(above.signedOn, later!)
			: addCalendarDays('2008-01-01', Math.floor(Math.sqrt(random.share()) * span));
		const instrument = random.pick(above ? followers[partner.type] : umbrellas[partner.type]);
		const title = `${random.pick(deeds)} ${random.pick(themes)} ${random.pick(means)}`;
		const state = stateOf(random);
		const months = 12 * (1 + random.below(5));
		const year = Number(signedOn.slice(0, 4));
		const number = `${index + 1}/${instrument.slice(0, 3).toUpperCase()}/${year}`;
		const parent = instrument === 'addendum' ? (above?.contract ?? above?.id) : above?.id;
		if (above && instrument === 'pks') above.contract = id;
		if (above && (above.left -= 1) <= 0) open.splice(open.indexOf(above), 1);
		else if (!above && state.published && random.chance(0.7)) {
			open.push({ id, partner, signedOn, left: 1 + random.below(4) });
			// A bounded window keeps the choice quick and chains near one another.
			if (open.length > 500) open.shift();
		}
		const others = random.chance(0.1) ? [random.pick(partners)] : [];
		yield {
			agreement: {
				id,
				parent_id: parent ?? null,
				type: partner.type,
				instrument,
				legal_regime: signedOn < newRegime ? 'pp_50_2007' : 'pp_28_2018',
				title: `${title} (Sintetis)`,
				subject: `Kerja sama ${title.toLowerCase()}; data sintetis.`,
				term_months: state.termKnown ? months : null,
				signed_on: state.signed ? signedOn : null,
				starts_on: state.signed ? signedOn : null,
				ends_on: state.signed && state.termKnown ? addMonths(signedOn, months) : null,
				term_known: state.termKnown,
				terminated_on: state.fact === 'terminated' ? addMonths(signedOn, Math.floor(months / 2)) : null,
				fact: state.fact,
				register_number: state.signed ? number : null,
				country: partner.country,
				year: state.signed ? year : null,
				disclosure: state.disclosure,
				published_at: state.published ? `${signedOn}T03:00:00Z` : null,
				verification_code: state.signed
					? `${random.letters(readable, 4)}-${random.letters(readable, 4)}-${random.letters(readable, 4)}`
					: null,
				parties_line: [regionName, partner.name, ...others.map((one) => one.name)].join(' — '),
				origin: 'generated',
				created_at: `${signedOn}T02:00:00Z`,
				updated_at: `${signedOn}T03:00:00Z`
			},
			parties: [
				{
					agreement_id: id,
					position: 1,
					is_region: true,
					name: regionName,
					own_number: number,
					signatory: 'Wali Kota Sintetis',
					capacity: 'Wali Kota'
				},
				...[partner, ...others].map((one, position) => ({
					agreement_id: id,
					position: position + 2,
					partner_id: one.id,
					is_region: false,
					name: one.name,
					own_number: `${random.below(900) + 100}/${one.kind.slice(0, 3).toUpperCase()}/${year}`,
					signatory: 'Pimpinan Sintetis',
					capacity: 'Pimpinan'
				}))
			],
			units: [{ agreement_id: id, unit_id: random.pick(units).id }],
			bases: basis
				.slice(0, 1 + random.below(2))
				.map((text, position) => ({ agreement_id: id, position: position + 1, text })),
			event: state.signed
				? {
						id: random.id(moment + index),
						agreement_id: id,
						kind: 'signed',
						happened_on: signedOn,
						created_at: `${signedOn}T02:00:00Z`
					}
				: undefined
		};
	}
}

type State = {
	fact: string;
	signed: boolean;
	published: boolean;
	disclosure: string;
	termKnown: boolean;
};

function stateOf(random: Random): State {
	const termKnown = !random.chance(0.03);
	if (random.chance(0.025))
		return {
			fact: random.chance(0.3) ? 'draft' : 'in_process',
			signed: false,
			published: false,
			disclosure: 'restricted',
			termKnown
		};
	const disclosure = random.weighted([
		['public', 970],
		['restricted', 25],
		['secret', 5]
	] as const);
	return {
		fact: random.chance(0.015) ? 'terminated' : 'in_force',
		signed: true,
		published: disclosure === 'public' && !random.chance(0.02),
		disclosure,
		termKnown
	};
}
