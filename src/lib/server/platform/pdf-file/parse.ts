import { PdfName, PdfRef, PdfString, PdfUnreadable, type PdfValue } from './value';

const white = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const maxDepth = 100;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values of a PDF from a place on (ISO 32000-1, 7.2 and 7.3). */
export class PdfParser {
	constructor(
		readonly bytes: Buffer,
		public at = 0,
		/** False inside a packed object, where places mean nothing. */
		private readonly placed = true
	) {}

	skipBlank(): void {
		for (; this.at < this.bytes.length; this.at += 1) {
			const byte = this.bytes[this.at]!;
			if (byte === 0x25) {
				while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d)
					this.at += 1;
			} else if (!white.has(byte)) return;
		}
	}

	/** A run of letters that is neither blank nor a sign of its own; empty at such a sign. */
	word(): string {
		this.skipBlank();
		const from = this.at;
		while (
			this.at < this.bytes.length &&
			!white.has(this.bytes[this.at]!) &&
			!delimiters.has(this.bytes[this.at]!)
		)
			this.at += 1;
		return this.bytes.toString('latin1', from, this.at);
	}

	/** True, and past it, where this word stands next. */
	takes(word: string): boolean {
		const from = this.at;
		if (this.word() === word) return true;
		this.at = from;
		return false;
	}

	integer(): number {
		const word = this.word();
		if (!/^\+?\d{1,15}$/.test(word)) throw new PdfUnreadable(`no whole number: ${word.slice(0, 20)}`);
		return Number(word);
	}

	value(depth = 0): PdfValue {
		if (depth > maxDepth) throw new PdfUnreadable('nested too deep');
		this.skipBlank();
		switch (String.fromCharCode(this.bytes[this.at] ?? 0)) {
			case '/':
				return this.#name();
			case '(':
				return this.#text();
			case '[':
				return this.#list(depth);
			case '<':
				return this.bytes[this.at + 1] === 0x3c ? this.#dict(depth) : this.#hex();
		}
		return this.#plain();
	}

	#plain(): PdfValue {
		const word = this.word();
		if (word === 'true') return true;
		if (word === 'false') return false;
		if (word === 'null') return null;
		if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new PdfUnreadable(`unknown word: ${word.slice(0, 20)}`);
		if (!/^\d+$/.test(word)) return Number(word);
		// `12 0 R` is a reference; a lone number is not.
		const after = this.at;
		const second = this.word();
		if (/^\d{1,5}$/.test(second) && this.takes('R')) return new PdfRef(Number(word), Number(second));
		this.at = after;
		return Number(word);
	}

	#name(): PdfName {
		this.at += 1;
		const from = this.at;
		while (
			this.at < this.bytes.length &&
			!white.has(this.bytes[this.at]!) &&
			!delimiters.has(this.bytes[this.at]!)
		)
			this.at += 1;
		const raw = this.bytes.toString('latin1', from, this.at);
		return new PdfName(
			raw.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		);
	}

	#hex(): PdfString {
		const from = this.at;
		const close = this.bytes.indexOf(0x3e, from);
		if (close < 0) throw new PdfUnreadable('a string without an end');
		const digits = this.bytes.toString('latin1', from + 1, close).replace(/\s+/g, '');
		if (/[^0-9a-fA-F]/.test(digits)) throw new PdfUnreadable('a hexadecimal string with other signs');
		this.at = close + 1;
		const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
		return this.placed ? new PdfString(bytes, from, close + 1) : new PdfString(bytes);
	}

	#text(): PdfString {
		const from = this.at;
		const out: number[] = [];
		let open = 0;
		for (this.at = from; this.at < this.bytes.length; this.at += 1) {
			const byte = this.bytes[this.at]!;
			if (byte === 0x5c) {
				this.#escape(out);
				continue;
			}
			if (byte === 0x28) open += 1;
			if (byte === 0x29) open -= 1;
			if (open === 0) {
				this.at += 1;
				const bytes = Buffer.from(out.slice(1));
				return this.placed ? new PdfString(bytes, from, this.at) : new PdfString(bytes);
			}
			out.push(byte);
		}
		throw new PdfUnreadable('a string without an end');
	}

	/** Stands on the backslash, and leaves standing on the last byte that belongs to it. */
	#escape(out: number[]): void {
		const text = this.bytes.toString('latin1', this.at + 1, this.at + 4);
		const octal = /^[0-7]{1,3}/.exec(text)?.[0];
		if (octal !== undefined) {
			out.push(parseInt(octal, 8) & 0xff);
			this.at += octal.length;
			return;
		}
		this.at += 1;
		if (text.startsWith('\r\n')) this.at += 1;
		else if (text[0] !== '\n' && text[0] !== '\r')
			out.push((escapes[text[0] ?? ''] ?? text[0] ?? '').charCodeAt(0));
	}

	#list(depth: number): PdfValue[] {
		this.at += 1;
		const values: PdfValue[] = [];
		for (;;) {
			this.skipBlank();
			if (this.at >= this.bytes.length) throw new PdfUnreadable('a list without an end');
			if (this.bytes[this.at] === 0x5d) break;
			values.push(this.value(depth + 1));
		}
		this.at += 1;
		return values;
	}

	#dict(depth: number): Map<string, PdfValue> {
		this.at += 2;
		const entries = new Map<string, PdfValue>();
		for (;;) {
			this.skipBlank();
			if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) break;
			if (this.bytes[this.at] !== 0x2f) throw new PdfUnreadable('a dictionary without an end');
			const { name } = this.#name();
			// A key that stands twice may be read either way: nobody could say what was signed.
			if (entries.has(name)) throw new PdfUnreadable(`the key ${name.slice(0, 40)} stands twice`);
			entries.set(name, this.value(depth + 1));
		}
		this.at += 2;
		return entries;
	}
}
