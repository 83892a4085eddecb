export type XmlEvent = {
	readonly type: 'open' | 'close' | 'text';
	/** Of a tag, with its prefix; empty for text. */
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	/** `<w:p/>`: opens and closes at once; no close follows. */
	readonly empty: boolean;
	/** Of a tag the text right behind it, of text itself. */
	readonly text: string;
};

// A word is looked at from its beginning only, so that a long one without a value costs no more than its length.
const attribute = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const none: ReadonlyMap<string, string> = new Map();

export function decodeXml(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, code: string) => {
		if (!code.startsWith('#')) return entities[code] ?? whole;
		const point = code[1]?.toLowerCase() === 'x' ? parseInt(code.slice(2), 16) : Number(code.slice(1));
		return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
	});
}

/** The text is no XML: something in it has no end. */
export class XmlFault extends Error {
	override readonly name = 'XmlFault';
}

const nameAt = /[\w:.-]+/y;

/** Where a tag that begins before `from` is closed; quotes may hold any sign. */
function closeOf(xml: string, from: number): number {
	for (let at = from; at < xml.length; at += 1) {
		const sign = xml[at];
		if (sign === '>') return at;
		if (sign === '<') break;
		if (sign !== '"' && sign !== "'") continue;
		at = xml.indexOf(sign, at + 1);
		if (at < 0) break;
	}
	throw new XmlFault('a tag without an end');
}

function after(xml: string, mark: string, from: number): number {
	const at = xml.indexOf(mark, from);
	if (at < 0) throw new XmlFault(`no ${mark}`);
	return at + mark.length;
}

/** What stands from a place to the next tag, with what CDATA holds and without comments; and where that tag begins. */
function textFrom(xml: string, from: number): { text: string; at: number } {
	let text = '';
	for (let at = from; ;) {
		const next = xml.indexOf('<', at);
		text += decodeXml(xml.slice(at, next < 0 ? xml.length : next));
		if (next < 0) return { text, at: xml.length };
		if (xml.startsWith('<![CDATA[', next)) {
			at = after(xml, ']]>', next + 9);
			text += xml.slice(next + 9, at - 3);
		} else if (xml.startsWith('<!--', next)) at = after(xml, '-->', next + 4);
		else return { text, at: next };
	}
}

/**
 * The tags of an XML text one after the other, each with the text that stands right behind it. For XML that the upload
 * door has looked through: it declares no entities. Every sign is looked at once, however the text is built.
 *
 * @throws XmlFault where a tag, a comment or a quote has no end
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
	for (let { at } = textFrom(xml, 0); at < xml.length;) {
		if (xml.startsWith('<?', at)) {
			at = textFrom(xml, after(xml, '?>', at + 2)).at;
			continue;
		}
		const isClose = xml[at + 1] === '/';
		nameAt.lastIndex = at + (isClose ? 2 : 1);
		const name = nameAt.exec(xml)?.[0];
		// No tag: a declaration, or a sign that was not written as it must be.
		if (name === undefined) {
			at = textFrom(xml, at + 1).at;
			continue;
		}
		const from = at + (isClose ? 2 : 1) + name.length;
		const close = closeOf(xml, from);
		const isEmpty = xml[close - 1] === '/';
		const behind = textFrom(xml, close + 1);
		at = behind.at;
		if (isClose) yield { type: 'close', name, attributes: none, empty: false, text: behind.text };
		else
			yield {
				type: 'open',
				name,
				attributes: attributesIn(xml.slice(from, isEmpty ? close - 1 : close)),
				empty: isEmpty,
				text: behind.text
			};
	}
}

function attributesIn(rest: string): ReadonlyMap<string, string> {
	if (!rest.includes('=')) return none;
	return new Map(
		[...rest.matchAll(attribute)].map(([, key, double, single]) => [key!, decodeXml(double ?? single ?? '')])
	);
}
