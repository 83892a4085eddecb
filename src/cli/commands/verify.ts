import { parseArgs } from 'node:util';
import { contextFor } from '$lib/server/hall/request-context';
import { proveTenant, type Proof } from '$lib/server/hall/prove-tenant';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { TimeZone } from '$lib/written/time-zone';
import type { Composed } from '../../program/compose';
import { withServer } from '../with-database';
import type { Command } from './command';
import { verifyBundle } from './verify-bundle';

/** Beyond this many a list helps nobody; the first damaged row is always among them. */
const mostShown = 100;
const text = textIn('id').operations;

/** Proves the records of every government here, or of one; exit code 1 where something is not as it was written. */
export const verify: Command = {
	usage: '[--tenant NAMA-PENDEK] | --bundle BERKAS [--key KUNCI]',
	async run(config, args) {
		const { values } = parseArgs({
			args: [...args],
			options: { tenant: { type: 'string' }, bundle: { type: 'string' }, key: { type: 'string' } }
		});
		if (values.bundle !== undefined) return verifyBundle(values.bundle, values.key, new Date());
		return withServer(config, (composed) => proveAll(composed, values.tenant));
	}
};

/** Proves every government of a database that is open, or one, and says what was found; 1 where something is amiss. */
export async function proveAll({ plant }: Composed, slug?: string): Promise<0 | 1 | Refusal<'NO_TENANT'>> {
	const all = await plant.tenants.all();
	const tenants = slug ? all.filter((one) => one.slug === slug) : all;
	if (tenants.length === 0) return refuse('NO_TENANT', { slug });
	let isDamaged = false;
	for (const tenant of tenants) {
		process.stderr.write(`${text.verify.working(tenant.name)}\n`);
		const ctx = contextFor(plant, tenant, { kind: 'program', name: 'verify' });
		const proof = await proveTenant(ctx, plant.witness);
		process.stdout.write(report(tenant, proof));
		isDamaged ||= proof.findings.length > 0;
	}
	return isDamaged ? 1 : 0;
}

function report(tenant: { name: string; kodeWilayah: string; timeZone: TimeZone }, proof: Proof): string {
	const { log, findings } = proof;
	const counted = (count: number, what: string) => `  ${writeNumber(count, 'id').padStart(9)} ${what}`;
	const lines = [
		`${tenant.name} (${tenant.kodeWilayah})`,
		counted(log.entries, text.verify.entries),
		counted(log.checkpoints, text.verify.checkpoints),
		counted(log.access, text.verify.access),
		counted(proof.cases, text.verify.cases),
		counted(proof.versions, text.verify.versions),
		counted(proof.files, text.verify.files)
	];
	if (log.lastCheckpointAt) {
		const at = writeInstant(log.lastCheckpointAt, tenant.timeZone, 'id', 'long');
		lines.push(`  ${text.verify.lastCheckpoint(at)}`);
	}
	if (log.notInFile > 0) lines.push(`  ${text.verify.notInFile(log.notInFile)}`);
	if (findings.length === 0) lines.push(`  ${text.verify.whole}`);
	else {
		lines.push(`  ${text.verify.damaged(findings.length)}`);
		for (const { code, where, details } of findings.slice(0, mostShown))
			lines.push(`  ${code}  ${text.findings[code]!(where, details ?? {})}`);
		if (findings.length > mostShown) lines.push(`  ${text.verify.more(findings.length - mostShown)}`);
	}
	return `${lines.join('\n')}\n`;
}
