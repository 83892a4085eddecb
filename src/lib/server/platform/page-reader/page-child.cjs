// Runs in a child process of its own (see page-reader.ts), started with `node -e`, hence CommonJS. What strangers sent is
// opened here, where it can hurt nothing but this process.
'use strict';

const { dirname, join } = require('node:path');
const { once } = require('node:events');
const { pathToFileURL } = require('node:url');
const { createInflate } = require('node:zlib');

const [pdfPath, canvasPath, tesseractPath, wordsPath] = process.argv.slice(1);
const { createCanvas, loadImage } = require(canvasPath);

// A page of A4 at 200 dots per inch is 1654 × 2339: what the recognition wants, and no more.
const dotsToRecognise = 200;
const mostDots = 20_000_000;
// A stamp, a page number or a scanner's own line is no text layer.
const fewestLetters = 20;

/** The file that was opened last: `{ key, kind: 'pdf', document } | { key, kind: 'picture', picture }`. */
let file = null;
let pdfjs = null;
let recogniser = null;

async function openPdf(bytes) {
	pdfjs ??= await import(pathToFileURL(pdfPath).href);
	const root = join(dirname(pdfPath), '..', '..');
	return pdfjs.getDocument({
		data: new Uint8Array(bytes),
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		stopAtErrors: false,
		verbosity: 0,
		cMapUrl: `${join(root, 'cmaps')}/`,
		cMapPacked: true,
		standardFontDataUrl: `${join(root, 'standard_fonts')}/`,
		wasmUrl: `${join(root, 'wasm')}/`,
		iccUrl: `${join(root, 'iccs')}/`
	}).promise;
}

async function open({ key, bytes, kind }) {
	if (file?.kind === 'pdf') await file.document.loadingTask.destroy();
	file = null;
	if (kind === 'pdf') {
		const document = await openPdf(bytes);
		file = { key, kind, document };
		return { pages: document.numPages };
	}
	const picture = await loadImage(Buffer.from(bytes));
	file = { key, kind: 'picture', picture };
	return { pages: 1 };
}

/** A page as a picture; `scale` in dots per point, lowered where the page would be too large for the memory. */
async function canvasOf(number, scale) {
	if (file.kind === 'picture') {
		const { picture } = file;
		const wanted = Math.min(1, Math.sqrt(mostDots / (picture.width * picture.height)));
		const canvas = createCanvas(Math.round(picture.width * wanted), Math.round(picture.height * wanted));
		const context = canvas.getContext('2d');
		// What is transparent in a picture is paper.
		context.fillStyle = '#fff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.drawImage(picture, 0, 0, canvas.width, canvas.height);
		return { canvas, points: { width: (canvas.width * 72) / 150, height: (canvas.height * 72) / 150 } };
	}
	const page = await file.document.getPage(number);
	const size = page.getViewport({ scale: 1 });
	const most = Math.sqrt(mostDots / Math.max(1, size.width * size.height));
	const viewport = page.getViewport({ scale: Math.min(scale, most) });
	const canvas = createCanvas(
		Math.max(1, Math.ceil(viewport.width)),
		Math.max(1, Math.ceil(viewport.height))
	);
	const canvasContext = canvas.getContext('2d');
	canvasContext.fillStyle = '#fff';
	canvasContext.fillRect(0, 0, canvas.width, canvas.height);
	await page.render({ canvasContext, canvas, viewport }).promise;
	page.cleanup();
	return { canvas, points: { width: size.width, height: size.height } };
}

/** The direction alone of a pair of a text's matrix. */
function unit(x, y) {
	const length = Math.hypot(x, y) || 1;
	return [x / length, y / length];
}

/** The text that the page itself carries, with the place of each run as parts of the page's width and height. */
async function layerOf(number) {
	const page = await file.document.getPage(number);
	const viewport = page.getViewport({ scale: 1 });
	const { items } = await page.getTextContent();
	let text = '';
	const words = [];
	for (const item of items) {
		if (typeof item.str !== 'string') continue;
		text += item.str;
		if (item.hasEOL) text += '\n';
		if (item.str.trim() === '') continue;
		const [along, up] = [
			unit(item.transform[0], item.transform[1]),
			unit(item.transform[2], item.transform[3])
		];
		const height = Math.hypot(item.transform[2], item.transform[3]);
		// From the foot of the letters to their head, and a little more for what hangs below the line; text that runs
		// across the page has the upright box around it.
		const corners = [0, item.width].flatMap((width) =>
			[-0.3 * height, 1.05 * height].map((rise) =>
				viewport.convertToViewportPoint(
					item.transform[4] + along[0] * width + up[0] * rise,
					item.transform[5] + along[1] * width + up[1] * rise
				)
			)
		);
		const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
		const edges = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
		words.push({ text: item.str, box: boxOf(edges, viewport.width, viewport.height) });
	}
	page.cleanup();
	return { text, words };
}

const boxOf = ([x1, y1, x2, y2], width, height) => [
	Math.min(x1, x2) / width,
	Math.min(y1, y2) / height,
	Math.abs(x2 - x1) / width,
	Math.abs(y2 - y1) / height
];

async function recogniserOf() {
	if (recogniser) return recogniser;
	const { createWorker } = require(tesseractPath);
	// 1: the network of Tesseract 4 and later, the only one that these data hold.
	recogniser = await createWorker('ind', 1, { langPath: wordsPath, cacheMethod: 'none', gzip: true });
	return recogniser;
}

/**
 * A canvas as a grey map (PGM): recognition looks at brightness alone, and packing the dots as a PNG and unpacking them
 * again took a quarter of a page's time.
 */
function greyMap(canvas) {
	const { width, height } = canvas;
	const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
	const head = Buffer.from(`P5\n${width} ${height}\n255\n`);
	const map = Buffer.allocUnsafe(head.length + width * height);
	head.copy(map);
	let to = head.length;
	// How bright red, green and blue are to the eye (ITU-R BT.601), in 256ths.
	for (let from = 0; from < data.length; from += 4)
		map[to++] = (data[from] * 77 + data[from + 1] * 150 + data[from + 2] * 29) >> 8;
	return map;
}

async function recognised(number) {
	const { canvas } = await canvasOf(number, dotsToRecognise / 72);
	const worker = await recogniserOf();
	const { data } = await worker.recognize(greyMap(canvas), {}, { text: true, blocks: true });
	const words = (data.blocks ?? [])
		.flatMap(({ paragraphs }) => paragraphs)
		.flatMap(({ lines }) => lines)
		.flatMap((line) => line.words)
		.map(({ text, bbox }) => ({
			text,
			box: boxOf([bbox.x0, bbox.y0, bbox.x1, bbox.y1], canvas.width, canvas.height)
		}));
	return { text: data.text, words, confidence: Math.round(data.confidence) };
}

async function read({ page }) {
	const layer = file.kind === 'pdf' ? await layerOf(page) : { text: '', words: [] };
	if (layer.text.replace(/\s/g, '').length >= fewestLetters)
		return { ...layer, origin: 'layer', confidence: null };
	const seen = await recognised(page);
	return { ...seen, origin: 'recognised' };
}

/** How a box looks that a person has marked, or that the program proposes; the paper stays readable under both. */
const tones = {
	kept: { fill: 'rgba(0, 0, 0, 0.45)', edge: '#000', dash: [] },
	proposed: { fill: 'rgba(200, 120, 0, 0.2)', edge: '#a34f00', dash: [12, 8] }
};

function mark(context, { box: [x, y, w, h], tone }, width, height) {
	const { fill, edge, dash } = tones[tone];
	context.fillStyle = fill;
	context.fillRect(x * width, y * height, w * width, h * height);
	context.strokeStyle = edge;
	context.lineWidth = 3;
	context.setLineDash(dash);
	context.strokeRect(x * width, y * height, w * width, h * height);
}

/** Two lines through the first corner of a box whose second one is still to be pointed at. */
function cross(context, [x, y], width, height) {
	context.strokeStyle = '#b00020';
	context.lineWidth = 2;
	context.setLineDash([]);
	context.beginPath();
	context.moveTo(x * width, 0);
	context.lineTo(x * width, height);
	context.moveTo(0, y * height);
	context.lineTo(width, y * height);
	context.stroke();
}

async function draw({ page, width, boxes, marks, corner, format, quality }) {
	const first = file.kind === 'pdf' ? (await file.document.getPage(page)).getViewport({ scale: 1 }).width : 1;
	const { canvas, points } = await canvasOf(page, width / first);
	const context = canvas.getContext('2d');
	context.fillStyle = '#000';
	for (const [x, y, w, h] of boxes)
		context.fillRect(x * canvas.width, y * canvas.height, w * canvas.width, h * canvas.height);
	for (const one of marks) mark(context, one, canvas.width, canvas.height);
	if (corner) cross(context, corner, canvas.width, canvas.height);
	const bytes = format === 'jpeg' ? canvas.toBuffer('image/jpeg', quality) : canvas.toBuffer('image/png');
	return { bytes, width: canvas.width, height: canvas.height, points };
}

/** The size of a page in points, without drawing it. */
async function measure({ page }) {
	if (file.kind === 'picture') return { width: file.picture.width, height: file.picture.height };
	const { width, height } = (await file.document.getPage(page)).getViewport({ scale: 1 });
	return { width, height };
}

/** A photograph on its way into a scan: no longer than a sheet at 170 dots per inch, and small. */
const longestSheet = 2000;
const mostSheetBytes = 300_000;

/** Where the first dot of a picture comes to lie by its EXIF (1 to 8): the six numbers of a canvas transform. */
const turns = {
	2: (w) => [-1, 0, 0, 1, w, 0],
	3: (w, h) => [-1, 0, 0, -1, w, h],
	4: (w, h) => [1, 0, 0, -1, 0, h],
	5: () => [0, 1, 1, 0, 0, 0],
	6: (w, h) => [0, 1, -1, 0, h, 0],
	7: (w, h) => [0, -1, -1, 0, h, w],
	8: (w) => [0, -1, 1, 0, 0, w]
};

/** A PNG's dots to their end: the library draws what it cannot unpack as nothing, and nobody would see that. */
async function checkDots(png) {
	const inflater = createInflate();
	const ended = once(inflater, 'end');
	inflater.on('data', () => {});
	for (let at = 8; at + 12 <= png.length;) {
		const length = png.readUInt32BE(at);
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
			inflater.write(png.subarray(at + 8, at + 8 + length));
		at += 12 + length;
	}
	inflater.end();
	await ended;
}

/** A photograph, turned upright and made small, on white. */
async function sheet({ bytes, turned, longest = longestSheet }) {
	if (bytes[0] === 0x89) await checkDots(Buffer.from(bytes));
	const picture = await loadImage(Buffer.from(bytes));
	let scale = Math.min(1, longest / Math.max(picture.width, picture.height));
	for (;;) {
		const [w, h] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale)));
		const canvas = turned >= 5 ? createCanvas(h, w) : createCanvas(w, h);
		const context = canvas.getContext('2d');
		context.fillStyle = '#fff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		if (turns[turned]) context.setTransform(...turns[turned](w, h));
		context.drawImage(picture, 0, 0, w, h);
		for (const quality of [75, 60, 45]) {
			const made = canvas.toBuffer('image/jpeg', quality);
			if (made.length <= mostSheetBytes) return { bytes: made, width: canvas.width, height: canvas.height };
		}
		scale *= 0.8;
	}
}

const acts = { open, read, draw, measure, sheet };

process.on('message', async (message) => {
	const { id, act, key } = message;
	try {
		if (act !== 'open' && act !== 'sheet' && file?.key !== key) process.send({ id, isAbsent: true });
		else process.send({ id, ...(await acts[act](message)) });
	} catch (thrown) {
		if (act === 'open') file = null;
		process.send({ id, fault: thrown instanceof Error ? thrown.message : String(thrown) });
	}
});

// Nobody left to work for.
process.on('disconnect', () => process.exit(0));
