import { readFile, stat } from 'node:fs/promises';
import { Evidence, judgeEvidence, type EvidenceVerdict } from '$lib/server/modules/documents';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { SignatureVerdict } from '$lib/server/platform/signatures';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';

const mostRead = 100 * 1024 * 1024;
const { verify } = textIn('id').operations;
const words = textIn('id').signatures;

/**
 * Checks an evidence bundle on this machine: no network, no database, no data folder.
 *
 * `FILE_UNREADABLE`: there is no such file; `BUNDLE_WRONG`: it is no bundle.
 *
 * @param key the sixteen digits of the key, as the region has made them known; without it the bundle is only whole in itself
 * @returns the exit code: 0 where all holds, 1 where something does not
 */
export async function verifyBundle(
	path: string,
	key: string | undefined,
	now: Date
): Promise<number | Refusal<'FILE_UNREADABLE' | 'BUNDLE_WRONG'>> {
	const size = (await stat(path).catch(() => undefined))?.size;
	if (size === undefined) return refuse('FILE_UNREADABLE', { path });
	const evidence = size > mostRead ? undefined : readEvidence(await readFile(path, 'utf8'));
	if (!evidence) return refuse('BUNDLE_WRONG', { path });
	const verdict = judgeEvidence(evidence, now, key);
	process.stdout.write(`${report(evidence, verdict, key).join('\n')}\n`);
	return verdict.fault || ['broken', 'changed'].includes(verdict.signatures.conclusion) ? 1 : 0;
}

function readEvidence(text: string): Evidence | undefined {
	try {
		const read = Evidence.safeParse(JSON.parse(text));
		return read.success ? read.data : undefined;
	} catch {
		return undefined;
	}
}

function report(
	evidence: Evidence,
	{ fault, signatures }: EvidenceVerdict,
	key: string | undefined
): string[] {
	const { document, proof } = evidence;
	const at = writeInstant(new Date(proof.checkpoint.at), 'Asia/Jakarta', 'id', 'long');
	const lines = [
		`${document.title} (${document.file_name}, ${verify.bundle.version(document.version)})`,
		`${evidence.region_name} (${evidence.region})`,
		`SHA-256 ${document.sha256}`
	];
	if (evidence.is_example) lines.push(verify.bundle.example);
	if (fault) lines.push(`${verify.bundle.fails} ${verify.bundle.faults[fault]}`);
	else {
		lines.push(verify.bundle.holds(proof.seq, at));
		lines.push(key === undefined ? verify.bundle.compareKey(evidence.seal.key) : verify.bundle.keyFits);
	}
	lines.push(words.conclusions[signatures.conclusion]);
	for (const [place, one] of signatures.signatures.entries())
		lines.push(`  ${signatureLine(one, place + 1)}`);
	return lines;
}

function signatureLine(one: SignatureVerdict, number: number): string {
	const name = words.one(number, one.signer?.name ?? words.unnamed);
	return one.integrity === 'intact'
		? `${name}: ${words.covers[one.covers]} ${words.certificates[one.certificate]}`
		: `${name}: ${words.integrity[one.integrity]}`;
}
