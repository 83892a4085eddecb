import type { Actor } from '$lib/server/platform/context';

/**
 * Whether this actor may change this project: the division every one, a unit's officer those that the own unit
 * carries out. What a role may do at all stands in the permission table.
 */
export function mayChangeProject(actor: Actor, project: { readonly unit_id: string | null }): boolean {
	if (actor.kind === 'program') return true;
	if (actor.kind !== 'person') return false;
	if (actor.roles.includes('cooperation_officer')) return true;
	return project.unit_id !== null && actor.unitIds.includes(project.unit_id);
}
