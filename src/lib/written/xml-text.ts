// What XML 1.0 allows in text at all: a control character that slipped into a title would make a whole file unreadable.
const notAllowed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text as it stands in an XML element or attribute. */
export function xmlText(text: string): string {
	return text.replace(notAllowed, '').replace(/[&<>"']/g, (sign) => entities[sign]!);
}
