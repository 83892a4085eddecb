import type pg from 'pg';
import type { Language } from '$lib/text/bilingual';
import type { Config } from './config';
import type { Ctx } from './context';
import type { SettableClock } from './clock';
import type { FileStore, MasterKeys } from './files';
import type { Log } from './log';
import type { Mailer } from './mail';
import type { PageCache } from './page-cache';
import type { PageReader } from './page-reader';
import type { Refusal } from './refusal';
import type { TenantDirectory } from './tenants';
import type { RoleNames } from './database/roles';
import type { SigningPlace } from './signatures';
import type { VirusScanner } from './virus-scanner';
import type { Witness } from './witness';

/** Reads once what holds as long as nothing public changes, such as the counts that many pages of one list share. */
export type KeepReading = <Reading>(name: string, read: () => Promise<Reading>) => Promise<Reading>;

/** Finished pages from a context and an address, without what SvelteKit does around them. */
export type DrawnPages = {
	find(pathname: string): { readonly address: string; readonly language: Language } | undefined;
	draw(ctx: Ctx, address: string, url: URL, keep: KeepReading): Promise<string>;
};

/**
 * Everything that exists once per process. Two bundles are two module graphs (decisions.md 11), so the one
 * composition root builds it and puts it here; no module makes a singleton at import.
 */
export type Plant = {
	/** The pages that are drawn without SvelteKit; SvelteKit's bundle, which has the components, brings them. */
	drawnPages?: DrawnPages;
	readonly config: Config;
	readonly roles: RoleNames;
	readonly pools: { readonly app: pg.Pool; readonly worker: pg.Pool; readonly portal: pg.Pool };
	readonly clock: SettableClock;
	readonly tenants: TenantDirectory;
	readonly files: FileStore;
	/** From which keys are derived that stand nowhere. */
	readonly keys: MasterKeys;
	/** The region's certificate and the authorities that are trusted. */
	readonly signing: SigningPlace;
	/** Absent where no virus scanner was set up. */
	readonly scanner?: VirusScanner;
	/** Draws pages for those who look at them. */
	readonly pageReader: PageReader;
	/** Reads papers in the background, in a process of its own, so that nobody who looks at a page waits for it. */
	readonly paperReader: PageReader;
	readonly mailer: Mailer;
	readonly pages: PageCache;
	readonly log: Log;
	/** Ready means: database, migrations and disk answer; the worker's own answer is added where it runs (serve.ts). */
	readonly readiness: () => Promise<Readonly<Record<string, boolean>>>;
	/** Signs the audit log's checkpoints and keeps them outside the database. */
	readonly witness: Witness;
	/** Does what `satupintu seed --reset` does; only the demonstration has it. */
	readonly resetDemonstration?: () => Promise<void | Refusal<'RESET_UNDER_WAY' | 'NO_DEMONSTRATION'>>;
};

const key = Symbol.for('satupintu');

export function installPlant(plant: Plant): void {
	const holder = globalThis as { [key]?: Plant };
	if (holder[key]) throw new Error('the plant is built once per process');
	holder[key] = plant;
}

export function plant(): Plant {
	const present = (globalThis as { [key]?: Plant })[key];
	if (!present)
		throw new Error('the plant has not been built: start the program through src/program/serve.ts');
	return present;
}

/** True where the composition root has run; false while SvelteKit analyses the pages during a build. */
export function hasPlant(): boolean {
	return (globalThis as { [key]?: Plant })[key] !== undefined;
}
