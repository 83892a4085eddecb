import type { Ctx } from '$lib/server/platform/context';
import type { Letterhead, Signatory } from '$lib/server/platform/pdf';
import { capacityText } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { officeHoldersOn } from '../../repository/authority';

/** Papers of the office are written in Indonesian, whatever language their reader has chosen (UU 24/2009 Ps 27). */
export const officeLanguage = 'id' as const;

/** The letterhead of the secretariat; its address is the region's setting, and stays empty until it is given. */
export function officeLetterhead(ctx: Ctx): Letterhead {
	const address = (ctx.tenant.settings as { letterhead_address?: unknown }).letterhead_address;
	return {
		kind: 'office',
		lines: textIn(officeLanguage).officePapers.letterheadLines(ctx.tenant.name),
		address: Array.isArray(address) ? address.filter((line): line is string => typeof line === 'string') : []
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
