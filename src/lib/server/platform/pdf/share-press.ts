import { createHash } from 'node:crypto';
import type { Language } from '$lib/text/bilingual';
import { encodeDrawing } from '../png';
import { printable } from './printable';
import band from '../../../../../static/angso-duo.svg?raw';
import mark from '../../../../../static/favicon.svg?raw';
import template from './templates/share-card.typ?raw';
import { PdfFault, TypstProcess } from './typst-process';

/** What the picture beside a link shows; all of it stands on the public page that the link leads to. */
export type ShareCard = {
	readonly language: Language;
	readonly system: string;
	readonly region: string;
	readonly kicker: string;
	readonly title: string;
	/** A sentence below the title; shown where there are no facts. */
	readonly lead?: string;
	/** Three at most. */
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	/** The mark of what is invented (capability 92). */
	readonly example?: string;
};

/** The dots of a picture: what the tags beside a link promise. */
export const shareCardSize = { width: 1200, height: 630 } as const;

const longest = { title: 240, lead: 260, kicker: 90, label: 40, value: 70 } as const;

/** A text cut after a word, with the sign that something is left out. */
function cut(text: string, most: number): string {
	const whole = printable(text.replace(/\s+/g, ' ').trim());
	if (whole.length <= most) return whole;
	const short = whole.slice(0, most - 1);
	return `${short.slice(0, Math.max(short.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** The data of the template: every text in it is printable and short enough for its place. */
export const cardData = (card: ShareCard): string =>
	JSON.stringify({
		language: card.language,
		system: card.system,
		region: cut(card.region, longest.value),
		kicker: cut(card.kicker, longest.kicker),
		title: cut(card.title, longest.title),
		lead: cut(card.lead ?? '', longest.lead),
		facts: card.facts.slice(0, 3).map(({ label, value }) => ({
			label: cut(label, longest.label),
			value: cut(value, longest.value)
		})),
		example: card.example ?? ''
	});

/** What two cards with the same content share, and what tells a browser whether it holds this very picture. */
export const cardSign = (card: ShareCard): string =>
	createHash('sha256').update(cardData(card)).digest('base64url').slice(0, 22);

/**
 * Draws the pictures that stand beside links, and makes photographs small enough for a page. It has a compiler of its own, so that no reader of papers waits for those
 * who collect pictures; a picture is kept by what stands on it, so that a record that changes gets another one and
 * nothing that was taken back is ever shown again.
 */
export class SharePress {
	readonly #process: TypstProcess;
	readonly #kept = new Map<string, Buffer>();
	readonly #drawing = new Map<string, Promise<Buffer>>();
	#rest: NodeJS.Timeout | undefined;

	constructor(
		private readonly most: { readonly kept: number; readonly waiting: number } = { kept: 300, waiting: 24 },
		private readonly restMs = 60_000
	) {
		this.#process = new TypstProcess({ 'share-card.typ': template }, 15_000);
	}

	/** The picture of a card as a PNG; undefined where too many others are waited for. */
	draw(card: ShareCard): Promise<Buffer | undefined> {
		return this.#one(cardSign(card), () => this.#card(card));
	}

	/** A photograph as a small JPEG; undefined where too many others are waited for. */
	shrink(photo: { readonly sha256: string; readonly bytes: Uint8Array }): Promise<Buffer | undefined> {
		return this.#one(photo.sha256, async () => {
			const { pdf: small } = await this.#process.run({
				main: '',
				data: '{}',
				files: [{ name: 'photo', bytes: photo.bytes }],
				standard: 'small-photo',
				madeAtSeconds: 0
			});
			return small;
		});
	}

	async #one(sign: string, make: () => Promise<Buffer>): Promise<Buffer | undefined> {
		const kept = this.#kept.get(sign);
		if (kept) {
			// Put back at the end: the first one of a Map is then the least lately used.
			this.#kept.delete(sign);
			this.#kept.set(sign, kept);
			return kept;
		}
		const drawing = this.#drawing.get(sign);
		if (drawing) return drawing;
		if (this.#process.waiting >= this.most.waiting) return undefined;
		const made = this.#make(sign, make).finally(() => this.#drawing.delete(sign));
		this.#drawing.set(sign, made);
		return made;
	}

	async #make(sign: string, make: () => Promise<Buffer>): Promise<Buffer> {
		clearTimeout(this.#rest);
		try {
			const picture = await make();
			this.#kept.set(sign, picture);
			if (this.#kept.size > this.most.kept) this.#kept.delete(this.#kept.keys().next().value!);
			return picture;
		} finally {
			// A compiler that nobody asks for keeps no memory.
			this.#rest = setTimeout(() => {
				if (this.#process.waiting === 0) this.#process.close();
			}, this.restMs);
			this.#rest.unref();
		}
	}

	async #card(card: ShareCard): Promise<Buffer> {
		const { pdf: dots } = await this.#process.run({
			main: 'share-card.typ',
			data: cardData(card),
			files: [
				{ name: 'mark.svg', bytes: Buffer.from(mark) },
				{ name: 'band.svg', bytes: Buffer.from(band) }
			],
			standard: 'dots',
			madeAtSeconds: 0
		});
		const { width, height } = shareCardSize;
		const picture = await encodeDrawing(width, height, dots);
		if (!picture) throw new PdfFault('a picture of too many colours');
		return picture;
	}

	/** Ends the compiler's process; pictures in line are refused. */
	close(): void {
		clearTimeout(this.#rest);
		this.#process.close();
	}
}

const PRESS = Symbol.for('satupintu.share-press');
type WithPress = { [PRESS]?: SharePress };

/** The program's one press of pictures, made at its first use. It keeps no program running and ends with it. */
export function sharePress(): SharePress {
	return ((globalThis as WithPress)[PRESS] ??= new SharePress());
}
