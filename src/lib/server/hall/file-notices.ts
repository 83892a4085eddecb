import { href } from '$lib/addresses';
import type { FoundInFiles } from '$lib/server/modules/documents';
import { notify, type NotificationSource } from '$lib/server/modules/notifications';
import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { textIn } from '$lib/text';

const kinds = ['infected', 'damaged', 'missing'] as const;
type Facts = { readonly kind: (typeof kinds)[number]; readonly count: number };

/** Stored files that were found damaged, missing or infected. */
export const fileFaults: NotificationSource = {
	name: 'file_faults',
	section: 'late',
	line(ctx, { facts, language }) {
		const { kind, count } = facts as Facts;
		return {
			text: textIn(language).office.files.told[kind](count),
			href: ctx.origin + href(language, 'deskFiles')
		};
	}
};

/** Tells those who look after the files what was found in them, as part of the act that writes it down. */
export function tellOfFiles(uow: UnitOfWork, ctx: Ctx, people: readonly string[], found: FoundInFiles): void {
	for (const kind of kinds) {
		if (found[kind].length === 0) continue;
		notify(uow, ctx, people, {
			source: fileFaults.name,
			subject: { kind: 'store', id: newId() },
			facts: { kind, count: found[kind].length } satisfies Facts
		});
	}
}
