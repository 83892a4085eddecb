import type { Composed } from './compose';

/** Seeds the demonstration when there is no government in the database yet; a real installation uses `init`. */
export async function seedOnFirstStart(
	composed: Composed,
	options: { projectDirectory: string; say(progress: string): void }
): Promise<void> {
	const { plant } = composed;
	if (plant.config.mode !== 'demo' || (await plant.tenants.all()).length > 0) return;
	options.say('Mengisi data peragaan Kota Jambi dari fakta yang bersumber.');
	const { seedDemonstration } = await import('./seed/demonstration');
	await seedDemonstration(composed, options);
	plant.tenants.forget();
}
