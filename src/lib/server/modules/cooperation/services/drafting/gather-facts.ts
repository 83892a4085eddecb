import type { Ctx } from '$lib/server/platform/context';
import { isPaperKind, type HeldCapacity, type PaperKind } from '$lib/server/modules/documents';
import { wordedValues, type CaseWords, type Originals } from '../../domain/drafting/case-wording';
import type { DraftFacts } from '../../domain/drafting/draft-values';
import type { Sides } from '../../domain/drafting/parties';
import { agreementsOfCase } from '../../repository/agreements';
import { officeHoldersOn, powersOn } from '../../repository/authority';
import { caseWording } from '../../repository/case-wording';
import { ownLetterhead } from '../../repository/letterheads';
import { reservedFor } from '../../repository/numbers';
import { partnerAddress } from '../../repository/partners';
import { proposalAnswers } from '../../repository/proposals';
import type { CaseFile } from '../case-file';

const capacities: readonly string[] = ['definitive', 'plt', 'plh', 'pj', 'pjs'];

export type GatheredFacts = {
	readonly facts: DraftFacts;
	readonly sides: Sides;
	/** Who holds the office today may not take a strategic decision (UU 30/2014 Ps 14(7)). */
	readonly actingOnly: boolean;
	/** What the record says in words, and what was written for the case beside it. */
	readonly originals: Originals;
	readonly wording: { readonly words: CaseWords; readonly version: number };
};

/**
 * What the case, the proposal and the offices of the day say for a paper. The region's party clause comes from who
 * holds the head of region's office today; what nobody has told stays null.
 */
export async function gatherFacts(ctx: Ctx, file: CaseFile, kind: PaperKind): Promise<GatheredFacts> {
	const { row } = file;
	const [proposal, heads, partner, numbers, own, above, powers, ownHead, wording] = await Promise.all([
		row.proposal_id ? ctx.db.first(proposalAnswers({ id: row.proposal_id })) : undefined,
		ctx.db.rows(officeHoldersOn({ office: 'head_of_region', day: ctx.clock.today() })),
		row.partner_id ? ctx.db.first(partnerAddress({ id: row.partner_id })) : undefined,
		ctx.db.rows(reservedFor({ subjectId: row.id })),
		ctx.db.rows(agreementsOfCase({ caseId: row.id })),
		row.parent_id ? ctx.db.rows(agreementsOfCase({ caseId: row.parent_id })) : [],
		// A contract is signed by the head of the unit where the head of region has let them (domain.md 3.3).
		kind === 'pks' && row.unit_id ? ctx.db.rows(powersOn({ day: ctx.clock.today() })) : [],
		ctx.db.first(ownLetterhead({})),
		ctx.db.first(caseWording({ caseId: row.id }))
	]);
	const [head] = heads;
	const power = powers.find((one) => one.unit_id === row.unit_id);
	const answers = (proposal?.answers ?? {}) as {
		kak?: Record<string, string | undefined>;
		lembaga?: Record<string, string | undefined>;
	};
	// Below it stand telephone and web page, which are no seat of a party.
	const address = ownHead?.address[0] ?? null;
	// The office with its place; in what capacity it is held stands apart.
	const title = ctx.tenant.headTitle.id;
	const regionNumber = numbers.find((one) => one.kind === kind)?.text ?? null;
	const parent = parentOf(kind, [...above, ...own]);
	const words = (wording?.words ?? {}) as CaseWords;
	const originals = originalsOf(file, answers.kak ?? {}, parent?.title ?? null);
	const organisation = row.partner_name ?? answers.lembaga?.['name'] ?? null;
	const partnerPlace = partner?.address ?? answers.lembaga?.['address'] ?? null;
	const capacity = (
		capacities.includes(head?.capacity ?? '') ? head!.capacity : 'definitive'
	) as HeldCapacity;
	return {
		facts: {
			region: { name: ctx.tenant.name, shortName: ctx.tenant.shortName, address },
			head: { title: { id: title, en: ctx.tenant.headTitle.en }, name: head?.name ?? null },
			unit: row.unit_name,
			partner: { name: organisation, address: partnerPlace },
			term: {
				months: Number(answers.kak?.['term_months']) || null,
				startsOn: answers.kak?.['starts_on'] ?? null
			},
			worded: wordedValues(words, originals),
			numbers: { region: regionNumber, partner: null },
			parent: parent?.head ?? null,
			addenda: above.filter((one) => one.instrument === 'addendum').length
		},
		sides: {
			region: power
				? {
						region: ctx.tenant.name,
						name: power.receiver_name,
						office: power.receiver_title,
						capacity: 'definitive',
						decree: null,
						address,
						power: { number: power.number, day: power.given_on, giver: title }
					}
				: {
						region: ctx.tenant.name,
						name: head?.name ?? null,
						office: title,
						capacity,
						decree: head?.decree ?? null,
						address,
						power: null
					},
			partner: {
				organisation: organisation ?? '………………………………',
				name: null,
				office: null,
				address: partnerPlace
			},
			delegate: { name: null, office: row.unit_name ? `Kepala ${row.unit_name}` : null },
			numbers: { region: regionNumber, partner: null },
			officeInEnglish: power ? power.receiver_title : ctx.tenant.headTitle.en
		},
		actingOnly: !power && (capacity === 'plt' || capacity === 'plh'),
		originals,
		wording: { words, version: wording?.version ?? 0 }
	};
}

/**
 * What the record says in words: the terms of reference in the language in which the proposal was made, the title of
 * an agreement that was signed in Indonesian, as registers keep it.
 */
function originalsOf(
	{ row }: CaseFile,
	kak: Readonly<Record<string, string | undefined>>,
	parentTitle: string | null
): Originals {
	const said = (text: string | null | undefined) =>
		row.proposal_language === 'en' ? { id: '', en: text ?? '' } : { id: text ?? '', en: '' };
	return {
		title: said(row.subject),
		background: said(kak['background']),
		purpose: said(kak['purpose']),
		location: said(kak['location']),
		scope: said(kak['scope']),
		party_roles: said(kak['party_roles']),
		financing: said(kak['financing']),
		parent_title: { id: parentTitle ?? '', en: '' }
	};
}

type Signed = {
	readonly instrument: string;
	readonly register_number: string | null;
	readonly signed_on: string | null;
	readonly title: string | null;
	readonly subject: string | null;
};

/**
 * The paper above this one: an umbrella has none; a PKS and a work plan stand under the umbrella; whatever follows
 * stands under the last agreement that was signed.
 */
function parentOf(
	kind: PaperKind,
	signed: readonly Signed[]
): { head: NonNullable<DraftFacts['parent']>; title: string | null } | null {
	if (['kesepakatan_bersama', 'nota_kesepakatan', 'loi'].includes(kind)) return null;
	const umbrellas = signed.filter((one) => one.instrument !== 'pks' && one.instrument !== 'addendum');
	const contracts = signed.filter((one) => one.instrument === 'pks');
	const under = ['pks', 'rencana_kerja', 'mou', 'surat_kuasa'].includes(kind)
		? umbrellas.at(-1)
		: (contracts.at(-1) ?? umbrellas.at(-1));
	if (!under) return null;
	return {
		head: {
			kind: isPaperKind(under.instrument) ? under.instrument : null,
			number: under.register_number,
			signedOn: under.signed_on
		},
		title: under.title ?? under.subject
	};
}
