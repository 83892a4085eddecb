import { gzipSync } from 'node:zlib';

export type FinishedPage = {
	readonly html: Buffer;
	readonly gzip: Buffer;
	readonly headers: Readonly<Record<string, string>>;
};

const longestAddress = 300;

/**
 * Finished public pages, packed at most once, kept by tenant, data version, language and address. A write raises the
 * tenant's data version in its own transaction, so a page of before is never shown after (performance.md 4).
 */
export class PageCache {
	#pages = new Map<string, FinishedPage>();
	#questions = new Map<string, string>();
	#readings = new Map<string, { readonly version: string; readonly made: Promise<unknown> }>();

	constructor(private readonly capacity = 2_000) {}

	get(key: string): FinishedPage | undefined {
		const page = this.#pages.get(key);
		if (page) {
			// A Map keeps insertion order: putting it back at the end makes the first one the least lately used.
			this.#pages.delete(key);
			this.#pages.set(key, page);
		}
		return page;
	}

	put(key: string, html: Buffer, headers: Record<string, string>): FinishedPage {
		let zipped: Buffer | undefined;
		const page: FinishedPage = {
			html,
			get gzip() {
				return (zipped ??= gzipSync(html));
			},
			headers
		};
		this.#pages.set(key, page);
		if (this.#pages.size > this.capacity) this.#pages.delete(this.#pages.keys().next().value!);
		return page;
	}

	/**
	 * What an address asks for, once somebody has asked: pages are told apart by the words that they know, so many
	 * addresses with words that no page knows stand for one question and share its page.
	 */
	questionOf(address: string): string | undefined {
		return this.#questions.get(address);
	}

	/** Junk can make these forgotten, the oldest first; the pages themselves it cannot push out. */
	noteQuestion(address: string, question: string): void {
		if (address.length > longestAddress || this.#questions.has(address)) return;
		this.#questions.set(address, question);
		if (this.#questions.size > 2 * this.capacity)
			this.#questions.delete(this.#questions.keys().next().value!);
	}

	/** What `read` gave for this version; what it gave for the one before is forgotten, and so is a reading that fails. */
	async reading<Reading>(key: string, version: string, read: () => Promise<Reading>): Promise<Reading> {
		const kept = this.#readings.get(key);
		if (kept?.version === version) return kept.made as Promise<Reading>;
		const made = read();
		this.#readings.set(key, { version, made });
		if (this.#readings.size > this.capacity) this.#readings.delete(this.#readings.keys().next().value!);
		made.catch(() => this.#readings.delete(key));
		return made;
	}

	clear(): void {
		this.#readings.clear();
		this.#pages.clear();
		this.#questions.clear();
	}
}
