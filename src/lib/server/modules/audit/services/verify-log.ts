import { createHash } from 'node:crypto';
import type { Ctx } from '$lib/server/platform/context';
import type { Reader } from '$lib/server/platform/database/tenant-database';
import type { Witness } from '$lib/server/platform/witness';
import { fingerprintOf, readSeal, sealedEvent, type Seal } from '../domain/access-seal';
import { ChainCheck, type EntryText } from '../domain/check-chain';
import { CheckpointCheck, type WitnessLine } from '../domain/check-checkpoints';
import { readLine, signedText } from '../domain/checkpoint';
import type { Finding } from '../domain/finding';
import { firstLink } from '../domain/hash-chain';
import { accessUnder, sealsAfter } from '../repository/access-log';
import { chainHead, entriesAfter, saltsAfter } from '../repository/change-chain';
import { checkpointsAfter } from '../repository/checkpoints';
import { checkpointOfRow } from './checkpoint-row';

const page = 2_000;

export type LogVerdict = {
	readonly entries: number;
	readonly checkpoints: number;
	readonly lastCheckpointAt: Date | undefined;
	/** Checkpoints that a stop has kept out of the file; the next run of the program adds them. */
	readonly notInFile: number;
	readonly access: number;
	readonly findings: readonly Finding[];
};

/** What a replay needs of one entry. */
export type LoggedEntry = { readonly seq: number } & EntryText;

/**
 * Reads the lines outside the database. To be read before the database is: a checkpoint that is made meanwhile
 * must not look like one that the database has lost.
 */
export async function readWitnessLines(ctx: Pick<Ctx, 'tenant'>, witness: Witness): Promise<WitnessLine[]> {
	const lines = await witness.book.lines(ctx.tenant.kodeWilayah);
	return lines.map((line, index) => ({ number: index + 1, checkpoint: readLine(line) }));
}

/**
 * Proves the audit log of a tenant: the change chain from its first entry, the signed checkpoints in and outside
 * the database, the sealed rows of the access log, the salts of personal data. `replay` gets every entry that can
 * be read, in order, so that the records can be compared with what the log says of them.
 *
 * @param reader one moment of the database; `lines` as read before that moment
 */
export async function verifyLog(
	reader: Reader,
	ctx: Pick<Ctx, 'tenant'>,
	witness: Witness,
	lines: readonly WitnessLine[],
	replay: (entry: LoggedEntry) => void = () => {}
): Promise<LogVerdict> {
	const region = ctx.tenant.kodeWilayah;
	const chain = new ChainCheck(firstLink(region));
	const isNamed = (from: number, to: number) => chain.names(from, to);
	const checkpoints = new CheckpointCheck(region, await allCheckpoints(reader, region), lines, (one) =>
		witness.keys.check(one.key, signedText(one), one.signature)
	);
	const seals: Seal[] = [];
	let last = Number.MIN_SAFE_INTEGER;
	for (;;) {
		const entries = await reader.rows(entriesAfter({ seq: last, limit: page }));
		if (entries.length === 0) break;
		for (const entry of entries) {
			const text = chain.take(entry);
			checkpoints.take(entry.seq, entry.hash, isNamed);
			if (!text) continue;
			const seal = text.event === sealedEvent ? readSeal(text.data) : undefined;
			if (seal) seals.push(seal);
			replay({ seq: entry.seq, ...text });
		}
		last = entries.at(-1)!.seq;
	}
	chain.finish(await reader.first(chainHead({})));
	checkpoints.finish(Math.max(last, 0), isNamed);
	const access = await verifyAccess(reader, seals);
	return {
		entries: chain.count,
		checkpoints: checkpoints.count,
		lastCheckpointAt: checkpoints.lastAt,
		notInFile: checkpoints.notInFile,
		access: access.rows,
		findings: [
			...byPlace([...chain.findings, ...checkpoints.findings]),
			...access.findings,
			...(await verifySalts(reader))
		]
	};
}

/** The first damaged row first. */
function byPlace(findings: Finding[]): Finding[] {
	return findings.sort((one, other) => parseInt(one.where, 10) - parseInt(other.where, 10));
}

async function allCheckpoints(reader: Reader, region: string) {
	const all = [];
	for (let after = 0; ;) {
		const rows = await reader.rows(checkpointsAfter({ seq: after, limit: page }));
		if (rows.length === 0) return all;
		all.push(...rows.map((row) => checkpointOfRow(region, row)));
		after = rows.at(-1)!.seq;
	}
}

async function verifyAccess(reader: Reader, seals: readonly Seal[]) {
	const findings: Finding[] = [];
	let rows = 0;
	for (let start = 0; start < seals.length; start += 50) {
		const some = seals.slice(start, start + 50);
		const present = await reader.rows(accessUnder({ seals: some.map(({ seal }) => seal) }));
		rows += present.length;
		const bySeal = new Map(some.map(({ seal, rows: named }) => [seal, new Map(Object.entries(named))]));
		for (const { seal, ...row } of present) {
			const named = bySeal.get(seal!)!;
			const fingerprint = named.get(row.id);
			named.delete(row.id);
			if (fingerprint === undefined) findings.push({ code: 'ACCESS_NOT_SEALED', where: row.id });
			else if (fingerprint !== fingerprintOf(row)) findings.push({ code: 'ACCESS_CHANGED', where: row.id });
		}
		for (const named of bySeal.values())
			for (const id of named.keys()) findings.push({ code: 'ACCESS_MISSING', where: id });
	}
	return { rows, findings: [...findings, ...(await falseSeals(reader, seals))] };
}

/** Rows that carry a seal which no entry of the chain knows. */
async function falseSeals(reader: Reader, seals: readonly Seal[]): Promise<Finding[]> {
	const known = new Set(seals.map(({ seal }) => seal));
	const findings: Finding[] = [];
	const nil = '00000000-0000-0000-0000-000000000000';
	for (let after = { seal: nil, id: nil }; ;) {
		const rows = await reader.rows(sealsAfter({ ...after, limit: page }));
		for (const { seal, id } of rows)
			if (!known.has(seal!)) findings.push({ code: 'ACCESS_NOT_SEALED', where: id });
		const last = rows.at(-1);
		if (!last) return findings;
		after = { seal: last.seal!, id: last.id };
	}
}

/** A commitment is SHA-256 over salt and value (platform/audit-text.ts); erased ones have no row and need none. */
async function verifySalts(reader: Reader): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (let after = ''; ;) {
		const rows = await reader.rows(saltsAfter({ commitment: after, limit: page }));
		for (const { commitment, salt, value } of rows) {
			const made = createHash('sha256').update(salt).update(value).digest('hex');
			if (made !== commitment) findings.push({ code: 'SALT_CHANGED', where: commitment });
		}
		const last = rows.at(-1);
		if (!last) return findings;
		after = last.commitment;
	}
}
