import type { Actor } from '$lib/server/platform/context';

/**
 * May this actor act on an agreement after its signature? The division and the registrar on every one; a unit on
 * those that it initiated or carries out. Reading is another question: a published agreement is everybody's to read.
 */
export function carriesOut(actor: Actor, units: readonly { readonly id: string }[]): boolean {
	if (actor.kind === 'program') return true;
	if (actor.kind !== 'person') return false;
	if (actor.roles.includes('cooperation_officer') || actor.roles.includes('registrar')) return true;
	return actor.roles.includes('unit_officer') && units.some(({ id }) => actor.unitIds.includes(id));
}
