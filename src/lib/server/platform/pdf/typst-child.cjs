// Runs in a child process of its own (see typst-process.ts), started with `node -e`, hence CommonJS.
// A fault of the compiler, a runaway layout or its growing cache can so never hurt a request.
'use strict';

const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const [, compilerPath, drawerPath, jpegPath] = process.argv;
const { NodeCompiler } = require(compilerPath);

// The folder does not exist: templates, data and pictures live in memory only, so that no template
// can reach a file of the machine.
const workspace = '/satu-pintu-papers';
const compiler = NodeCompiler.create({ workspace });
const at = (name) => `${workspace}/${name}`;

/** The compiler's own words for what is wrong, shortest useful form. */
function explain(thrown) {
	return [...String(thrown).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) =>
		match[1].replace(/\\(.)/g, '$1')
	);
}

function compile(request, fallback) {
	const outcome = compiler.compile({ mainFilePath: at(request.main), inputs: { fallback } });
	if (!outcome.hasError()) return outcome.result;
	const diagnostics = compiler.fetchDiagnostics(outcome.takeDiagnostics());
	throw new Error(diagnostics.map((entry) => `${entry.path}: ${entry.message}`).join('; '));
}

function render(request) {
	const creationTimestamp = request.madeAtSeconds;
	const missing = new Set();
	// Embedded fonts first: then the same data gives the same bytes on every machine. Only a text that
	// they cannot show looks among the machine's fonts, and only one that no font can show gives up
	// the archival standard, which forbids missing glyphs (ISO 19005-2, 6.2.11.8).
	for (const fallback of ['no', 'yes']) {
		const document = compile(request, fallback);
		try {
			const pdf = compiler.pdf(document, { pdfStandard: request.standard, creationTimestamp });
			return { pdf, pages: document.numOfPages, standard: request.standard, missing: [...missing] };
		} catch (thrown) {
			const reasons = explain(thrown);
			const glyphs = reasons.filter((reason) => reason.includes('could not be displayed'));
			if (glyphs.length === 0 || glyphs.length !== reasons.length) throw thrown;
			missing.clear();
			for (const reason of glyphs) missing.add(/the text `"?(.*?)"?` could/s.exec(reason)?.[1] ?? reason);
		}
	}
	const document = compile(request, 'yes');
	const pdf = compiler.pdf(document, { pdfStandard: '1.7', creationTimestamp });
	return { pdf, pages: document.numOfPages, standard: '1.7', missing: [...missing] };
}

let drawer;

/** An SVG as dots, so many in a line. */
async function dotsOf(svg, width) {
	if (!drawer) {
		const { Resvg, initWasm } = require(drawerPath);
		await initWasm(readFileSync(join(dirname(drawerPath), 'index_bg.wasm')));
		drawer = Resvg;
	}
	const picture = new drawer(svg, { fitTo: { mode: 'width', value: width } });
	try {
		const drawn = picture.render();
		const dots = { data: Buffer.from(drawn.pixels), width: drawn.width, height: drawn.height };
		drawn.free();
		return dots;
	} finally {
		picture.free();
	}
}

/** The dots of the first page. Letters are outlines by then: no font is asked for. */
async function draw(request) {
	const document = compile(request, 'yes');
	const { data } = await dotsOf(compiler.plainSvg(document), 1200);
	return { pdf: data, pages: document.numOfPages, standard: request.standard, missing: [] };
}

/** Width and height of a PNG or JPEG, as its head says them. */
function sizeOf(bytes) {
	if (bytes.readUInt32BE(0) === 0x89504e47)
		return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), type: 'png' };
	for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
		const marker = bytes[at + 1];
		// The frame of a JPEG (SOF0 to SOF15); three numbers in between are tables.
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
			return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5), type: 'jpeg' };
	}
	throw new Error('a photograph that is neither PNG nor JPEG');
}

const smallWidth = 480;
const mostBytes = 30_000;

/** A photograph as a page over a poor line bears it. */
async function shrink(request) {
	const photo = Buffer.from(request.files[0].bytes);
	const { width, height, type } = sizeOf(photo);
	const href = `data:image/${type};base64,${photo.toString('base64')}`;
	const dots = await dotsOf(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`,
		Math.min(width, smallWidth)
	);
	const { encode } = require(jpegPath);
	for (const quality of [70, 50, 30, 15]) {
		const { data: pdf } = encode(dots, quality);
		if (pdf.length <= mostBytes || quality === 15)
			return { pdf, pages: 1, standard: request.standard, missing: [] };
	}
}

const ways = { dots: draw, 'small-photo': shrink };

process.on('message', async (message) => {
	if (message.sources) {
		for (const [name, text] of Object.entries(message.sources)) compiler.addSource(at(name), text);
		return;
	}
	const { id, data, files } = message;
	compiler.mapShadow(at('data.json'), Buffer.from(data, 'utf8'));
	for (const file of files) compiler.mapShadow(at(file.name), Buffer.from(file.bytes));
	try {
		const { pdf, ...rest } = await (ways[message.standard] ?? render)(message);
		process.send({ id, pdf, ...rest });
	} catch (thrown) {
		const message = thrown instanceof Error ? thrown.message : String(thrown);
		process.send({ id, fault: message });
	} finally {
		// One paper's data must not be there for the next one.
		compiler.unmapShadow(at('data.json'));
		for (const file of files) compiler.unmapShadow(at(file.name));
		compiler.evictCache(8);
	}
});

// Nobody left to work for.
process.on('disconnect', () => process.exit(0));
