import type { Writer } from '$lib/server/modules/cooperation';
import type { Actor } from '$lib/server/platform/context';

/** As whom this actor writes a proposal. */
export function writerOf(actor: Actor): Writer {
	if (actor.kind !== 'person') return 'applicant';
	return actor.roles.includes('partner') ? 'partner_account' : 'office';
}
