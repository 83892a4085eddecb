import type { Ctx } from '$lib/server/platform/context';
import type { Letterhead, Picture, Signatory } from '$lib/server/platform/pdf';
import { capacityText } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { officeHoldersOn } from '../../repository/authority';
import { markOfPartner, ownLetterhead } from '../../repository/letterheads';

/** Papers of the office are written in Indonesian, whatever language their reader has chosen (UU 24/2009 Ps 27). */
export const officeLanguage = 'id' as const;

const emblem = (base64: string | null | undefined, description: string): Picture | null =>
	base64 ? { format: 'jpeg', bytes: Buffer.from(base64, 'base64'), description } : null;

/**
 * The letterhead of the secretariat, whose division keeps the gate: the region's own arms, not the state's (Permendagri
 * 1/2023). Address and arms are the region's setting, and stay empty until they are given.
 */
export async function officeLetterhead(ctx: Pick<Ctx, 'db' | 'tenant'>): Promise<Letterhead> {
	const { officePapers } = textIn(officeLanguage);
	const own = await ctx.db.first(ownLetterhead({}));
	return {
		kind: 'office',
		lines: officePapers.letterheadLines(ctx.tenant.name),
		address: own?.address ?? [],
		emblem: emblem(own?.region_emblem, officePapers.emblems.region(ctx.tenant.name))
	};
}

/** The letterhead of what the head of region signs, under the state's emblem. */
export async function headLetterhead(ctx: Pick<Ctx, 'db' | 'tenant'>): Promise<Letterhead> {
	const own = await ctx.db.first(ownLetterhead({}));
	return {
		kind: 'head_of_region',
		lines: [ctx.tenant.headTitle[officeLanguage].toUpperCase()],
		address: own?.address ?? [],
		emblem: emblem(own?.state_emblem, textIn(officeLanguage).officePapers.emblems.state)
	};
}

/** The marks of both sides of an agreement, as far as they are known. */
export async function marksOfSides(
	ctx: Pick<Ctx, 'db' | 'tenant'>,
	partner: { readonly id: string | null; readonly name: string }
): Promise<{ readonly region: Picture | null; readonly partner: Picture | null }> {
	const { emblems } = textIn(officeLanguage).officePapers;
	const own = await ctx.db.first(ownLetterhead({}));
	const theirs = partner.id ? await ctx.db.first(markOfPartner({ id: partner.id })) : undefined;
	return {
		region: emblem(own?.region_emblem, emblems.region(ctx.tenant.name)),
		partner: emblem(theirs?.picture, emblems.partner(partner.name))
	};
}

type Office = 'head_of_region' | 'regional_secretary' | 'head_of_cooperation_division';

/** Who signs for an office on a day, in the capacity held; a line to fill in where nobody is known to hold it. */
export async function signatoryOf(
	ctx: Ctx,
	office: Office,
	day: string,
	under: readonly string[] = []
): Promise<Signatory> {
	const [holder] = await ctx.db.rows(officeHoldersOn({ office, day }));
	const fallback = office === 'head_of_region' ? ctx.tenant.headTitle[officeLanguage] : '………………………';
	return {
		capacity: [holder ? signed(holder) : fallback.toUpperCase(), ...under],
		name: holder?.name ?? '……………………………………'
	};
}

/** Who held an office on a day and in which capacity, the definitive holder first; nobody where none is recorded. */
export async function holdersOnDay(
	ctx: Pick<Ctx, 'db'>,
	office: Office,
	day: string
): Promise<{ name: string; title: string; capacity: string }[]> {
	return ctx.db.rows(officeHoldersOn({ office, day }));
}

/** The office in capitals, what it is held as before it: "Plt. WALI KOTA JAMBI" (Permendagri 1/2023). */
function signed({ capacity, title }: { capacity: string; title: string }): string {
	const whole = capacityText(capacity, title);
	const prefix = /^(Plt|Plh|Pjs|Pj)\. /.exec(whole)?.[0] ?? '';
	return prefix + whole.slice(prefix.length).toUpperCase();
}
