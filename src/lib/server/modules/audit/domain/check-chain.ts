import { linkOf } from './hash-chain';
import { rangeOf, type Finding } from './finding';

/** A row of the change chain as it stands in the database; `at` in microseconds, as the database keeps it. */
export type ChainEntry = {
	readonly seq: number;
	readonly body: string;
	readonly hash: Buffer;
	readonly subject_kind: string;
	readonly subject_id: string | null;
	readonly event: string;
	readonly actor_id: string | null;
	readonly at: string;
};

/** What an entry's text says, as far as the chain itself is concerned. */
export type EntryText = {
	readonly at: string;
	readonly actor: { readonly id: string | null; readonly role: string };
	readonly event: string;
	readonly subject: { readonly kind: string; readonly id: string | null };
	readonly data: Readonly<Record<string, unknown>>;
};

/** Reads an entry's text; undefined where it is no text of ours. */
export function readEntryText(body: string): EntryText | undefined {
	try {
		const text = JSON.parse(body) as Partial<EntryText> | null;
		const whole =
			typeof text?.at === 'string' &&
			typeof text.event === 'string' &&
			typeof text.actor === 'object' &&
			text.actor !== null &&
			typeof text.subject?.kind === 'string' &&
			typeof text.data === 'object' &&
			text.data !== null;
		return whole ? (text as EntryText) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Walks the change chain from its first entry and says which rows are not as they were written. Each entry is
 * proved by the one before it: where one does not fit, the next one tells whether its text or its link was changed,
 * so that the row itself is named and not all that follow it.
 */
export class ChainCheck {
	readonly findings: Finding[] = [];
	/** Entries that were read. */
	count = 0;
	/** Numbers that a finding of the chain itself already names. */
	readonly #named: [number, number][] = [];
	#last = 0;
	/** The link that stands in the last row; undefined behind a gap, where nothing proves the next row. */
	#link: Buffer | undefined;
	/** Of a row that did not fit: the link that its text would have. */
	#suspect: Buffer | undefined;
	/** The run of rows that did not fit, up to the one just read. */
	#changed: [number, number] | undefined;

	constructor(firstLink: Buffer) {
		this.#link = firstLink;
	}

	/** @returns what the entry's text says, where it can be read */
	take(entry: ChainEntry): EntryText | undefined {
		// Numbers begin at 1: what stands before was put there by hand.
		if (entry.seq <= this.#last) {
			this.#name('ENTRY_NOT_IN_CHAIN', entry.seq, entry.seq);
			return undefined;
		}
		this.count += 1;
		if (entry.seq !== this.#last + 1) this.#gap(this.#last + 1, entry.seq - 1);
		this.#prove(entry);
		this.#last = entry.seq;
		this.#link = entry.hash;
		const text = readEntryText(entry.body);
		if (!text) this.#name('ENTRY_CHANGED', entry.seq, entry.seq, { text: 'unreadable' });
		else this.#compareColumns(entry, text);
		return text;
	}

	/** Compares the end of the chain with the kept head. */
	finish(head: { readonly seq: number; readonly hash: Buffer } | undefined): void {
		const link = this.#link;
		this.#closeChanged();
		if (!head) return void this.findings.push({ code: 'HEAD_CHANGED', where: String(this.#last) });
		if (head.seq > this.#last) return this.#gap(this.#last + 1, head.seq);
		if (head.seq < this.#last) return this.#name('ENTRY_NOT_IN_CHAIN', head.seq + 1, this.#last);
		const alreadyNamed = this.names(this.#last, this.#last);
		if (link && !link.equals(head.hash) && !alreadyNamed)
			this.findings.push({ code: 'HEAD_CHANGED', where: String(head.seq) });
	}

	/** True where it is known already that something is wrong with an entry of this range. */
	names(from: number, to: number): boolean {
		const known = this.#changed ? [...this.#named, this.#changed] : this.#named;
		return known.some(([first, last]) => first <= to && from <= last);
	}

	#prove(entry: ChainEntry): void {
		if (!this.#link) return;
		const made = linkOf(this.#link, entry.seq, entry.body);
		if (made.equals(entry.hash)) {
			// The row before stands with a link that this one was built on: it was its text that changed.
			this.#closeChanged();
			return;
		}
		if (this.#suspect && linkOf(this.#suspect, entry.seq, entry.body).equals(entry.hash)) {
			// This row was built on the link that the text before it makes: it was that row's link that changed.
			this.#closeChanged();
			return;
		}
		this.#changed = [this.#changed?.[0] ?? entry.seq, entry.seq];
		this.#suspect = made;
	}

	#closeChanged(): void {
		this.#suspect = undefined;
		if (!this.#changed) return;
		const [first, last] = this.#changed;
		this.#changed = undefined;
		this.#name('ENTRY_CHANGED', first, last);
	}

	#gap(first: number, last: number): void {
		this.#closeChanged();
		if (last >= first) this.#name('ENTRY_MISSING', first, last);
		this.#link = undefined;
	}

	#compareColumns(entry: ChainEntry, text: EntryText): void {
		const columns = [
			entry.event === text.event ? '' : 'event',
			entry.subject_kind === text.subject.kind ? '' : 'subject_kind',
			entry.subject_id === (text.subject.id ?? null) ? '' : 'subject_id',
			entry.actor_id === (text.actor.id ?? null) ? '' : 'actor_id',
			inMicroseconds(text.at) === entry.at ? '' : 'at'
		].filter(Boolean);
		if (columns.length > 0 && !this.names(entry.seq, entry.seq))
			this.#name('ENTRY_COLUMN_CHANGED', entry.seq, entry.seq, { columns });
	}

	#name(code: Finding['code'], first: number, last: number, details?: Finding['details']): void {
		this.#named.push([first, last]);
		const known = this.findings.some((one) => one.code === code && one.where === rangeOf(first, last));
		if (!known) this.findings.push({ code, where: rangeOf(first, last), ...(details ? { details } : {}) });
	}
}

/** An instant of ours has milliseconds, a row of the database microseconds; a change of one microsecond shows. */
function inMicroseconds(instant: string): string {
	return instant.replace(/\.(\d{3})Z$/, '.$1000Z');
}
