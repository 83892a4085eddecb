import QRCode from 'qrcode';

/** Dark squares of a QR code, level M (15 % may be damaged), as rows of booleans without the margin. */
function squares(text: string): {
	readonly size: number;
	readonly dark: (row: number, column: number) => boolean;
} {
	const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
	return {
		size: modules.size,
		dark: (row, column) => modules.get(row, column) === 1
	};
}

// ISO/IEC 18004: four light squares around the code, or readers do not find it.
const MARGIN = 4;

function escapeXml(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * A QR code as one SVG picture: black on white also in the dark scheme, no style and no script, so that
 * it may stand inline under the strictest content policy.
 *
 * @param text what the code says, usually an address; at most about 2,300 bytes, longer is a fault.
 * @param title what a person who cannot see it hears; default: the text itself.
 */
export function qrSvg(text: string, title: string = text): string {
	const { size, dark } = squares(text);
	let path = '';
	for (let row = 0; row < size; row++) {
		for (let column = 0; column < size; column++) {
			if (!dark(row, column)) continue;
			let run = 1;
			while (column + run < size && dark(row, column + run)) run++;
			path += `M${column + MARGIN} ${row + MARGIN}h${run}v1h-${run}z`;
			column += run - 1;
		}
	}
	const side = size + 2 * MARGIN;
	const words = escapeXml(title);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" aria-label="${words}" ` +
		`shape-rendering="crispEdges"><title>${words}</title>` +
		`<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${path}"/></svg>`
	);
}

/**
 * The same code as PNG, for mail and Word, which show no SVG everywhere.
 * @param width in pixels, margin included.
 */
export function qrPng(text: string, width = 360): Promise<Buffer> {
	return QRCode.toBuffer(text, { errorCorrectionLevel: 'M', margin: MARGIN, width, type: 'png' });
}
