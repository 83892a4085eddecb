import { z } from 'zod';
import { merkleRoot } from './hash-chain';

/** How many entries one checkpoint covers at most; a long night of writing gets several. */
export const entriesPerCheckpoint = 1_000;

/** What is signed: that the chain of a region stood so after entry `seq`, and which entries came since `from`. */
export type CheckpointFacts = {
	readonly region: string;
	/** The last entry of the checkpoint before; 0 for the first. */
	readonly from: number;
	readonly seq: number;
	/** Merkle root over the links of the entries after `from`, up to and including `seq`. */
	readonly root: Buffer;
	/** The link of entry `seq`. */
	readonly chain: Buffer;
	readonly at: Date;
	readonly key: string;
};
export type Checkpoint = CheckpointFacts & { readonly signature: Buffer };

/** A checkpoint as it stands outside the database, with the beginning of each link to find a changed one again. */
export type WitnessedCheckpoint = Checkpoint & { readonly marks: readonly string[] };

/** Twelve hexadecimal digits of a link: no proof, but enough to find the first entry that was written anew. */
const markLength = 12;
export const markOf = (link: Buffer): string => link.toString('hex').slice(0, markLength);

/** The exact bytes that are signed: one line per fact, so that it can be made again in any language. */
export function signedText(facts: CheckpointFacts): string {
	return [
		'satu-pintu checkpoint 1',
		facts.region,
		facts.from,
		facts.seq,
		facts.root.toString('hex'),
		facts.chain.toString('hex'),
		facts.at.toISOString(),
		facts.key
	].join('\n');
}

/** The facts of the checkpoint that follows `from`, over the links of the entries since then. */
export function checkpointOver(
	region: string,
	from: number,
	links: readonly Buffer[],
	at: Date,
	key: string
): CheckpointFacts {
	return {
		region,
		from,
		seq: from + links.length,
		root: merkleRoot(links),
		chain: links.at(-1)!,
		at,
		key
	};
}

const hex64 = z.string().regex(/^[0-9a-f]{64}$/);
const Line = z.object({
	v: z.literal(1),
	region: z.string(),
	from: z.number().int().min(0),
	seq: z.number().int().min(1),
	root: hex64,
	chain: hex64,
	at: z.iso.datetime(),
	key: z.string(),
	signature: z.string().regex(/^[0-9a-f]{128}$/),
	marks: z.string().regex(/^([0-9a-f]{12})*$/)
});

/** One line of the file outside the database, without its line feed. */
export function writeLine(checkpoint: WitnessedCheckpoint): string {
	return JSON.stringify({
		v: 1,
		region: checkpoint.region,
		from: checkpoint.from,
		seq: checkpoint.seq,
		root: checkpoint.root.toString('hex'),
		chain: checkpoint.chain.toString('hex'),
		at: checkpoint.at.toISOString(),
		key: checkpoint.key,
		signature: checkpoint.signature.toString('hex'),
		marks: checkpoint.marks.join('')
	} satisfies z.infer<typeof Line>);
}

/** Reads a line back; undefined where it is none, which is a finding of its own. */
export function readLine(line: string): WitnessedCheckpoint | undefined {
	let json: unknown;
	try {
		json = JSON.parse(line);
	} catch {
		return undefined;
	}
	const parsed = Line.safeParse(json);
	if (!parsed.success) return undefined;
	const { region, from, seq, key, root, chain, at, signature, marks } = parsed.data;
	return {
		region,
		from,
		seq,
		key,
		root: Buffer.from(root, 'hex'),
		chain: Buffer.from(chain, 'hex'),
		at: new Date(at),
		signature: Buffer.from(signature, 'hex'),
		marks: marks.match(new RegExp(`.{${markLength}}`, 'g')) ?? []
	};
}
