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

const tag =
	/<(?:!--[^]*?--|\?[^]*?\?|!\[CDATA\[([^]*?)\]\]|(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?))>/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
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

/**
 * The tags of an XML text one after the other. For the XML of office files, which the upload door has looked through:
 * it declares no entities. Each opening tag brings the text that stands right behind it.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
	const expression = new RegExp(tag.source, 'g');
	let match: RegExpExecArray | null;
	while ((match = expression.exec(xml)) !== null) {
		const [, , slash, name, rest = '', closed] = match;
		if (name === undefined) continue;
		const next = xml.indexOf('<', expression.lastIndex);
		const text = decodeXml(xml.slice(expression.lastIndex, next < 0 ? xml.length : next));
		if (slash === '/') {
			yield { type: 'close', name, attributes: none, empty: false, text };
			continue;
		}
		const attributes = rest.includes('=')
			? new Map(
					[...rest.matchAll(attribute)].map(([, key, double, single]) => [
						key!,
						decodeXml(double ?? single ?? '')
					])
				)
			: none;
		yield { type: 'open', name, attributes, empty: closed === '/', text };
	}
}
