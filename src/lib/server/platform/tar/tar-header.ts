/** A block of a tar archive (POSIX 1003.1, ustar); heads and contents begin at one. */
export const tarBlock = 512;

export type TarHead = { readonly name: string; readonly size: number };

/** How many zero bytes fill the last block of a content. */
export const padding = (size: number): number => (tarBlock - (size % tarBlock)) % tarBlock;

/**
 * The head of an ordinary file that only its owner may read.
 *
 * @throws RangeError for a name beyond 100 bytes or a content of 8 GiB and more, which plain ustar cannot say
 */
export function tarHead({ name, size }: TarHead, at: Date): Buffer {
	if (Buffer.byteLength(name) > 100) throw new RangeError(`the name ${name} is too long for a tar archive`);
	if (size >= 8 ** 11) throw new RangeError(`${name} is too large for a tar archive`);
	const block = Buffer.alloc(tarBlock);
	const octal = (value: number, from: number, length: number) =>
		block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, from, 'ascii');
	block.write(name, 0, 'utf8');
	octal(0o600, 100, 8);
	octal(0, 108, 8);
	octal(0, 116, 8);
	octal(size, 124, 12);
	octal(Math.floor(at.getTime() / 1000), 136, 12);
	block.write('0', 156, 'ascii');
	block.write('ustar\x0000', 257, 'latin1');
	block.write(`${sumOf(block).toString(8).padStart(6, '0')}\0 `, 148, 'ascii');
	return block;
}

/** Reads a head; undefined where the block is none, or its own sum does not fit (a changed byte). */
export function readTarHead(block: Buffer): TarHead | undefined {
	if (block.length !== tarBlock || block.toString('latin1', 257, 263) !== 'ustar\0') return undefined;
	const octal = (from: number, length: number) => {
		const text = block.toString('latin1', from, from + length).replace(/[\0 ]+$/, '');
		return /^[0-7]+$/.test(text) ? parseInt(text, 8) : undefined;
	};
	const size = octal(124, 12);
	if (size === undefined || octal(148, 8) !== sumOf(block) || block[156] !== 0x30) return undefined;
	return { name: block.toString('utf8', 0, 100).replace(/\0.*$/s, ''), size };
}

/** The sum of all bytes of a head, its own eight counted as spaces. */
function sumOf(block: Buffer): number {
	let sum = 0;
	for (const [place, byte] of block.entries()) sum += place >= 148 && place < 156 ? 0x20 : byte;
	return sum;
}
