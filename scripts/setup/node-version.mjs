// Written so that old releases of Node can read it: it is what tells them apart.
const needed = { major: 20, minor: 19 };

/** Ends the program with one sentence where Node is too old. */
export function requireNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (isEnough(major, minor)) return;
	console.error(
		'Satu Pintu memerlukan Node.js ' +
			needed.major +
			'.' +
			needed.minor +
			' ke atas; yang terpasang ' +
			process.versions.node +
			'. Pasang versi baru dari https://nodejs.org lalu jalankan lagi.'
	);
	process.exit(1);
}

export function isEnough(major, minor) {
	return major > needed.major || (major === needed.major && minor >= needed.minor);
}
