import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Composed } from './compose';
import type { SeedOptions } from './seed/demonstration';

/**
 * Makes sure that what is served fits the mode: the demonstration is filled when there is no government in the
 * database yet, or when an earlier first start was cut off; a real installation uses `init`. Invented and real
 * records never stand under one mode: `GOVERNMENT_IS_REAL` in the demonstration, `DEMONSTRATION_NOT_REAL` in
 * production.
 */
export async function prepareGovernments(
	composed: Composed,
	options: SeedOptions
): Promise<void | Refusal<'GOVERNMENT_IS_REAL' | 'DEMONSTRATION_NOT_REAL'>> {
	const { plant } = composed;
	const governments = (await plant.tenants.all()).filter((tenant) => !tenant.isSynthetic);
	if (plant.config.mode === 'production') {
		const isDemonstration = governments.some(({ settings }) => settings.demonstration === true);
		if (isDemonstration) return refuse('DEMONSTRATION_NOT_REAL', { path: plant.config.dataDirectory });
		if (governments.length === 0)
			options.say('Belum ada pemerintah daerah di sini; pasang dengan: npm run satupintu -- init');
		return;
	}
	const real = governments.find(({ settings }) => settings.demonstration !== true);
	if (real) return refuse('GOVERNMENT_IS_REAL', { name: real.name });
	if (governments.length > 0) return;
	const { seedDemonstration } = await import('./seed/demonstration');
	const filled = await seedDemonstration(composed, options);
	// Another program on the same database was faster.
	if (isRefusal(filled) && filled.refused === 'GOVERNMENT_IS_REAL')
		return refuse('GOVERNMENT_IS_REAL', filled.details);
}
