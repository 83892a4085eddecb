/**
 * A small seeded generator (sfc32): the same seed gives the same government on every machine. Not for secrets.
 */
export class Random {
	#a: number;
	#b: number;
	#c: number;
	#counter = 1;

	constructor(seed: number) {
		this.#a = seed >>> 0;
		this.#b = 0x9e3779b9;
		this.#c = 0x243f6a88;
		for (let round = 0; round < 12; round += 1) this.next();
	}

	/** A whole number of 32 bits. */
	next(): number {
		const t = (((this.#a + this.#b) | 0) + this.#counter) | 0;
		this.#counter = (this.#counter + 1) | 0;
		this.#a = this.#b ^ (this.#b >>> 9);
		this.#b = (this.#c + (this.#c << 3)) | 0;
		this.#c = (((this.#c << 21) | (this.#c >>> 11)) + t) | 0;
		return t >>> 0;
	}

	/** From 0 to below 1. */
	share(): number {
		return this.next() / 4_294_967_296;
	}

	/** From 0 to below `limit`. */
	below(limit: number): number {
		return Math.floor(this.share() * limit);
	}

	chance(share: number): boolean {
		return this.share() < share;
	}

	pick<Value>(values: readonly Value[]): Value {
		return values[this.below(values.length)]!;
	}

	/** One of the values, each as likely as its weight says. */
	weighted<Value>(values: readonly (readonly [Value, number])[]): Value {
		let left = this.share() * values.reduce((sum, [, weight]) => sum + weight, 0);
		for (const [value, weight] of values) {
			left -= weight;
			if (left < 0) return value;
		}
		return values.at(-1)![0];
	}

	letters(alphabet: string, length: number): string {
		return Array.from({ length }, () => alphabet[this.below(alphabet.length)]).join('');
	}

	/** A UUIDv7 with a chosen moment, so that ids of a run stand in the order of making. */
	id(milliseconds: number): string {
		const time = milliseconds.toString(16).padStart(12, '0');
		const hex = (length: number) => this.letters('0123456789abcdef', length);
		return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${this.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
	}
}
