import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { seedCalendar as fillCalendar } from '$lib/server/modules/calendar';
import type { Ctx } from '$lib/server/platform/context';

/** The holidays of the years that have a calendar; an administrator adds later years by their decree. */
export async function seedCalendar(ctx: Ctx, directory: string): Promise<void> {
	await fillCalendar(ctx, parse(await readFile(join(directory, 'holidays.yaml'), 'utf8')));
}
