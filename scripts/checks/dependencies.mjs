/** One version of a package, also where it is taken under another name (decision 0185). */
const oneVersion = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

/** @type {import('./run-checks.mjs').Check} */
export const dependencies = {
	name: 'dependencies',
	asks: 'Is every dependency pinned to one version, and its content by a checksum?',
	run({ files, read }) {
		if (!files.includes('package.json')) return [];
		const declared = JSON.parse(read('package.json'));
		const locked = files.includes('package-lock.json') ? JSON.parse(read('package-lock.json')).packages : {};
		const findings = [];
		const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];
		for (const group of groups) {
			for (const [name, version] of Object.entries(declared[group] ?? {})) {
				if (!oneVersion.test(version)) {
					findings.push({
						where: `package.json, ${name}`,
						what: `“${version}” is not one version`,
						instead: 'pin it exactly: a newer release may want a newer Node'
					});
				}
				const inRoot = locked['']?.[group]?.[name];
				if (inRoot !== version) {
					findings.push({
						where: `package-lock.json, ${name}`,
						what: `the lock holds ${inRoot ?? 'nothing'}, package.json ${version}`,
						instead: 'npm install, and commit both files'
					});
				}
			}
		}
		for (const [path, entry] of Object.entries(locked)) {
			if (path === '' || entry.link || entry.inBundle || entry.integrity) continue;
			// Packages for other machines, which the registry of whoever wrote the lock did not offer.
			if (entry.optional && (entry.os || entry.cpu)) continue;
			findings.push({
				where: `package-lock.json, ${path}`,
				what: 'has no checksum',
				instead: 'npm install, so that a changed package is refused'
			});
		}
		for (const [name, script] of Object.entries(declared.scripts ?? {})) {
			if (/^(pre|post)?(install|prepare|prepublish)$/.test(name)) {
				findings.push({
					where: `package.json, scripts.${name}`,
					what: `runs “${script}” while packages are being installed`,
					instead: 'do it in npm start or npm test; the install runs no scripts'
				});
			}
		}
		return findings;
	}
};
