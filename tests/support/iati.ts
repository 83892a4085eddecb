import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Schemas, codelists and rules of IATI 2.03: beside the project, never in it (decisions, 24). */
export const iatiFolder = process.env.IATI_DIR ?? '../shared/data/iati';
export const hasIati = existsSync(`${iatiFolder}/xsd`);
export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** What libxml2 says of a file under the official schema; empty where it is valid. Rejects nothing by the network. */
export function schemaFaults(xml: string, kind: 'activities' | 'organisations'): string {
	const folder = mkdtempSync(join(tmpdir(), 'iati-'));
	const file = join(folder, 'file.xml');
	writeFileSync(file, xml);
	const { status, stderr } = spawnSync(
		'xmllint',
		['--noout', '--nonet', '--schema', `${iatiFolder}/xsd/iati-${kind}-schema.xsd`, file],
		{ encoding: 'utf8' }
	);
	rmSync(folder, { recursive: true });
	return status === 0 ? '' : stderr;
}

/** The codes in force of one of IATI's codelists. */
export function codelist(path: string): ReadonlySet<string> {
	const xml = readFileSync(`${iatiFolder}/${path}.xml`, 'utf8');
	const items = xml.matchAll(/<codelist-item([^>]*)>[^]*?<code>([^<]*)<\/code>/g);
	return new Set([...items].flatMap(([, head, code]) => (head!.includes('withdrawn') ? [] : [code!.trim()])));
}
