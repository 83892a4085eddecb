import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { isRegionCode } from '$lib/server/modules/organisations';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { foundGovernment } from '../../program/found-government';
import { proposalsFor, readRegion } from '../../program/region-input';
import { withServer } from '../with-database';
import type { Command } from './command';

const text = textIn('id').operations.init;
type Asked = keyof typeof text.ask;
const asked = Object.keys(text.ask) as Asked[];

/**
 * Installs a real government with its first administrator, whose secret is printed once. What is not given is asked
 * for where somebody sits at the keyboard, and proposed where the list of regions knows it.
 */
export const init: Command = {
	usage:
		'--kode-wilayah KODE --slug NAMA-PENDEK --admin-name NAMA --admin-email SUREL [--name NAMA] [--kind city|regency|province] [--time-zone WIB|WITA|WIT] [--host NAMA-HOST] [--add]',
	async run(config, args) {
		const { values } = parseArgs({
			args: [...args],
			options: {
				'kode-wilayah': { type: 'string' },
				slug: { type: 'string' },
				name: { type: 'string' },
				kind: { type: 'string' },
				'time-zone': { type: 'string' },
				'admin-name': { type: 'string' },
				'admin-email': { type: 'string' },
				host: { type: 'string' },
				add: { type: 'boolean', default: false }
			}
		});
		const given = await complete(values);
		if (isRefusal(given)) return given;
		const region = await readRegion(given);
		if (isRefusal(region)) return region;
		const email = given['admin-email'].trim().toLowerCase();
		if (!/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email)) return refuse('EMAIL_WRONG', { email });

		// Real records are never marked as examples, whatever the environment says of the mode.
		return withServer({ ...config, mode: 'production', today: undefined }, async (composed) => {
			const made = await foundGovernment(composed, {
				region,
				administrator: { name: given['admin-name'], email },
				host: values.host,
				add: values.add,
				projectDirectory: process.cwd()
			});
			if (isRefusal(made)) return made;
			process.stderr.write(`${text.done(region.name)} ${text.next}\n`);
			process.stdout.write(`${text.email}: ${email}\n`);
			if (made.secret) process.stdout.write(`${text.secret}: ${made.secret}\n`);
		});
	}
};

/** Fills in what was not given: by asking, or by what the code of the region says. */
async function complete(
	values: Partial<Record<Asked, string>>
): Promise<Record<Asked, string> | Refusal<'ARGUMENT_MISSING' | 'REGION_CODE_WRONG'>> {
	const keyboard = process.stdin.isTTY
		? createInterface({ input: process.stdin, output: process.stderr })
		: undefined;
	try {
		const given: Partial<Record<Asked, string>> = { ...values };
		for (const key of asked) {
			const proposal =
				key === 'name' || key === 'kind' || key === 'time-zone'
					? (await proposalsFor(given['kode-wilayah'] ?? ''))[key]
					: undefined;
			if (given[key] === undefined && keyboard) {
				const hint = proposal ? ` [${proposal}]` : '';
				given[key] = (await keyboard.question(`${text.ask[key]}${hint}: `)).trim();
			}
			given[key] = given[key] || proposal;
			const value = given[key];
			if (!value) return refuse('ARGUMENT_MISSING', { argument: `--${key}` });
			if (key === 'kode-wilayah' && !isRegionCode(value.trim()))
				return refuse('REGION_CODE_WRONG', { code: value });
		}
		return given as Record<Asked, string>;
	} finally {
		keyboard?.close();
	}
}
