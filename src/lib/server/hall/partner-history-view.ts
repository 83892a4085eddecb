import { href } from '$lib/addresses';
import { readPartnerHistory } from '$lib/server/modules/organisations';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';

type Line = { key: string; text: string; href?: string; basis?: string; undo?: string };

/** A partner's former names, what it came from and what it became; lists that are empty are left out. */
export async function viewPartnerHistory(ctx: Ctx, language: Language, id: string) {
	const found = await readPartnerHistory(ctx, id);
	const words = textIn(language).partnerHistory;
	const { names, succession } = isRefusal(found) ? { names: [], succession: [] } : found;
	const day = (value: string) => writeDay(value, language, 'long');
	const lists: { title: string; lines: Line[] }[] = [
		{
			title: words.names,
			lines: names.map((one) => ({
				key: one.id,
				text: words.nameLine(one.name, one.valid_from && day(one.valid_from), day(one.valid_to)),
				basis: one.basis ?? undefined
			}))
		},
		{
			title: words.successors,
			lines: succession
				.filter((one) => one.from_id === id)
				.map((one) => ({
					key: one.to_id,
					text: words.since(one.to_name, day(one.since)),
					href: href(language, 'deskPartner', { id: one.to_id }),
					basis: one.basis ?? undefined,
					undo: one.to_id
				}))
		},
		{
			title: words.predecessors,
			lines: succession
				.filter((one) => one.to_id === id)
				.map((one) => ({
					key: one.from_id,
					text: words.since(one.from_name, day(one.since)),
					href: href(language, 'deskPartner', { id: one.from_id }),
					basis: one.basis ?? undefined
				}))
		}
	];
	return { lists: lists.filter((list) => list.lines.length > 0) };
}
export type HistoryOnPage = Awaited<ReturnType<typeof viewPartnerHistory>>;
