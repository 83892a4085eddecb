import { markOf, type Checkpoint, type WitnessedCheckpoint } from './checkpoint';
import { rangeOf, type Finding } from './finding';
import { merkleRoot } from './hash-chain';

/** Says of a checkpoint whether its signature fits; `unknown` where its key is not at hand. */
export type SignatureCheck = (checkpoint: Checkpoint) => 'sound' | 'broken' | 'unknown';

/** A line of the file outside the database: what it says, or its number where it says nothing that can be read. */
export type WitnessLine = { readonly number: number; readonly checkpoint: WitnessedCheckpoint | undefined };

type Known = { checkpoint: Checkpoint; marks: readonly string[] };

/**
 * Compares the change chain with its signed checkpoints, as they stand in the database and in the file outside it.
 * A chain that was cut or made anew is whole in itself: only somebody else's memory of it shows that.
 */
export class CheckpointCheck {
	readonly findings: Finding[] = [];
	/** Sound checkpoints, from either place. */
	count = 0;
	lastAt: Date | undefined;
	/** Checkpoints of the database that the file has not got yet: a stop came in between, the next run adds them. */
	readonly notInFile: number;
	readonly #known: Known[];
	#place = 0;
	#links: Buffer[] = [];
	#rewritten = false;

	constructor(
		region: string,
		table: readonly Checkpoint[],
		file: readonly WitnessLine[],
		signature: SignatureCheck
	) {
		const fromFile = new Map<number, WitnessedCheckpoint>();
		for (const { number, checkpoint } of file) {
			if (!checkpoint) this.findings.push({ code: 'CHECKPOINT_LINE_BROKEN', where: String(number) });
			else if (this.#isSound(region, checkpoint, 'file', signature)) fromFile.set(checkpoint.seq, checkpoint);
		}
		const fromTable = new Map<number, Checkpoint>();
		for (const checkpoint of table)
			if (this.#isSound(region, checkpoint, 'table', signature)) fromTable.set(checkpoint.seq, checkpoint);
		const lastInFile = Math.max(0, ...fromFile.keys());
		const inTable = new Set(table.map(({ seq }) => seq));
		const inFile = new Set(file.flatMap(({ checkpoint }) => (checkpoint ? [checkpoint.seq] : [])));
		for (const seq of fromFile.keys()) if (!inTable.has(seq)) this.#missing(seq, 'table');
		for (const seq of fromTable.keys()) if (seq < lastInFile && !inFile.has(seq)) this.#missing(seq, 'file');
		this.notInFile = [...fromTable.keys()].filter((seq) => seq > lastInFile).length;
		this.#known = [...new Set([...fromFile.keys(), ...fromTable.keys()])]
			.sort((one, other) => one - other)
			.map((seq) => ({
				checkpoint: (fromFile.get(seq) ?? fromTable.get(seq))!,
				marks: fromFile.get(seq)?.marks ?? []
			}));
		this.count = this.#known.length;
		this.lastAt = this.#known.at(-1)?.checkpoint.at;
		this.#findGaps();
	}

	/** Takes the link of an entry, in order of their numbers. `isNamed`: what is wrong with this row is known already. */
	take(seq: number, link: Buffer, isNamed: (from: number, to: number) => boolean): void {
		const known = this.#known[this.#place];
		if (!known) return;
		const { from } = known.checkpoint;
		if (seq > from) {
			const mark = known.marks[seq - from - 1];
			if (mark !== undefined && mark !== markOf(link)) this.#rewrittenAt(seq, seq, isNamed);
			this.#links.push(link);
		}
		if (seq >= known.checkpoint.seq) this.#close(known, isNamed);
	}

	/** At the end of the chain: checkpoints that know more than it has. */
	finish(lastSeq: number, isNamed: (from: number, to: number) => boolean): void {
		const rest = this.#known.slice(this.#place);
		const end = rest.at(-1)?.checkpoint.seq ?? 0;
		if (end > lastSeq && !isNamed(lastSeq + 1, end))
			this.findings.push({ code: 'TAIL_CUT', where: rangeOf(lastSeq + 1, end) });
	}

	#close({ checkpoint }: Known, isNamed: (from: number, to: number) => boolean): void {
		const links = this.#links;
		const first = checkpoint.from + 1;
		const whole = links.length === checkpoint.seq - checkpoint.from;
		const fits = whole && links.at(-1)!.equals(checkpoint.chain) && merkleRoot(links).equals(checkpoint.root);
		if (!fits) this.#rewrittenAt(first, checkpoint.seq, isNamed);
		this.#links = [];
		this.#place += 1;
	}

	/** After the first entry that was made anew every later link differs too; one finding says it all. */
	#rewrittenAt(first: number, last: number, isNamed: (from: number, to: number) => boolean): void {
		if (this.#rewritten || isNamed(first, last)) return;
		this.#rewritten = true;
		this.findings.push({ code: 'CHAIN_REWRITTEN', where: rangeOf(first, last) });
	}

	#isSound(region: string, checkpoint: Checkpoint, place: 'table' | 'file', check: SignatureCheck): boolean {
		const signature = check(checkpoint);
		if (signature === 'sound' && checkpoint.region === region) return true;
		const code = signature === 'unknown' ? 'CHECKPOINT_KEY_UNKNOWN' : 'CHECKPOINT_CHANGED';
		this.findings.push({ code, where: String(checkpoint.seq), details: { place } });
		return false;
	}

	#missing(seq: number, place: 'table' | 'file'): void {
		this.findings.push({ code: 'CHECKPOINT_MISSING', where: String(seq), details: { place } });
	}

	/** Each checkpoint begins where the one before it ends; one that was taken from both places leaves a hole. */
	#findGaps(): void {
		let end = 0;
		for (const { checkpoint } of this.#known) {
			const named = this.findings.some(
				({ where }) => Number(where) > end && Number(where) <= checkpoint.from
			);
			if (checkpoint.from > end && !named)
				this.findings.push({
					code: 'CHECKPOINT_MISSING',
					where: rangeOf(end + 1, checkpoint.from),
					details: { place: 'both' }
				});
			end = Math.max(end, checkpoint.seq);
		}
	}
}
