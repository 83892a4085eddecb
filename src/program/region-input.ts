import { getProvinces, getRegencies } from 'idn-area-data';
import { isRegionCode } from '$lib/server/modules/organisations';
import { refuse, type Refusal } from '$lib/server/platform/refusal';

export type RegionKind = 'city' | 'regency' | 'province';

export type Region = {
	readonly kodeWilayah: string;
	readonly slug: string;
	readonly name: string;
	readonly shortName: string;
	readonly kind: RegionKind;
	readonly headTitle: { readonly id: string; readonly en: string };
	readonly timeZone: string;
};

const zones: Readonly<Record<string, string>> = {
	WIB: 'Asia/Jakarta',
	WITA: 'Asia/Makassar',
	WIT: 'Asia/Jayapura'
};

const kinds: readonly RegionKind[] = ['city', 'regency', 'province'];
const words = {
	city: { region: 'Kota', head: 'Wali Kota', headEn: 'Mayor' },
	regency: { region: 'Kabupaten', head: 'Bupati', headEn: 'Regent' },
	province: { region: 'Provinsi', head: 'Gubernur', headEn: 'Governor' }
} as const;

/** What the Kemendagri list of regions says about a code; undefined where it is not in it (a newer region). */
export async function knownRegion(code: string): Promise<{ name: string; kind: RegionKind } | undefined> {
	if (/^\d{2}$/.test(code)) {
		const province = (await getProvinces()).find((one) => one.code === code);
		return province && { name: titleCase(province.name), kind: 'province' };
	}
	const region = (await getRegencies()).find((one) => one.code === code);
	if (!region) return undefined;
	const kind = region.name.startsWith('KOTA ') ? 'city' : 'regency';
	return { name: titleCase(region.name.replace(/^(KOTA|KABUPATEN) /, '')), kind };
}

/**
 * Checks what was given for a new region. The list of regions says what kind a code is, where it knows it; in the
 * official scheme codes of cities begin with 7 behind the dot.
 */
export async function readRegion(given: {
	readonly 'kode-wilayah': string;
	readonly slug: string;
	readonly name: string;
	readonly kind: string;
	readonly 'time-zone': string;
}): Promise<
	| Region
	| Refusal<
			'REGION_CODE_WRONG' | 'REGION_KIND_DIFFERS' | 'SLUG_WRONG' | 'TIME_ZONE_WRONG' | 'ARGUMENT_MISSING'
	  >
> {
	const code = given['kode-wilayah'].trim();
	if (!isRegionCode(code)) return refuse('REGION_CODE_WRONG', { code });
	const slug = given.slug.trim();
	if (!/^[a-z][a-z0-9-]{1,30}$/.test(slug)) return refuse('SLUG_WRONG', { slug });
	const known = await knownRegion(code);
	const byCode = code.length === 2 ? 'province' : code[3] === '7' ? 'city' : 'regency';
	const kind = kinds.find((one) => one === given.kind);
	if (!kind || kind !== (known?.kind ?? byCode))
		return refuse('REGION_KIND_DIFFERS', { code, kind: given.kind });
	const zone = given['time-zone'].trim();
	const timeZone = zones[zone.toUpperCase()] ?? Object.values(zones).find((one) => one === zone);
	if (!timeZone) return refuse('TIME_ZONE_WRONG', { zone });
	const name = given.name.trim();
	if (!name) return refuse('ARGUMENT_MISSING', { argument: '--name' });
	const shortName = name.replace(/^Pemerintah (Daerah )?/, '');
	const place = known?.name ?? shortName.replace(/^(Kota|Kabupaten|Provinsi) /, '');
	const { head, headEn } = words[kind];
	return {
		kodeWilayah: code,
		slug,
		name,
		shortName,
		kind,
		headTitle: { id: `${head} ${place}`, en: `${headEn} of ${place}` },
		timeZone
	};
}

/** What can be proposed for a code, so that less has to be typed. */
export async function proposalsFor(
	code: string
): Promise<{ name?: string; kind?: RegionKind; 'time-zone'?: string }> {
	const known = await knownRegion(code);
	const zone = zoneOfProvince(code.slice(0, 2));
	if (!known) return zone ? { 'time-zone': zone } : {};
	return {
		name: `Pemerintah ${words[known.kind].region} ${known.name}`,
		kind: known.kind,
		...(zone ? { 'time-zone': zone } : {})
	};
}

/** Keppres 41/1987: Sumatra, Java, West and Central Kalimantan keep WIB; Papua and Maluku WIT; the rest WITA. */
function zoneOfProvince(province: string): 'WIB' | 'WITA' | 'WIT' | undefined {
	const number = Number(province);
	if (!Number.isInteger(number) || number < 11) return undefined;
	if (number < 50 || number === 61 || number === 62) return 'WIB';
	return number > 80 ? 'WIT' : 'WITA';
}

function titleCase(name: string): string {
	return name
		.toLowerCase()
		.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
		.replace(/^Dki /, 'DKI ');
}
