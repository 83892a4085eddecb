import type { Composed } from './compose';
import type { SeedOptions } from './seed/demonstration';

/**
 * Fills the demonstration when there is no government in the database yet, or when an earlier first start was cut
 * off; a real installation uses `init`.
 */
export async function seedOnFirstStart(composed: Composed, options: SeedOptions): Promise<void> {
	const { plant } = composed;
	if (plant.config.mode !== 'demo') return;
	if ((await plant.tenants.all()).some((tenant) => !tenant.isSynthetic)) return;
	const { seedDemonstration } = await import('./seed/demonstration');
	await seedDemonstration(composed, options);
}
