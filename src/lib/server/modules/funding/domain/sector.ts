/**
 * The fields of work that a project may have, each with its purpose code of the OECD DAC list (five digits), by which
 * donors and IATI call it. A city sees few of them; a new one is a row here and its words.
 */
export const sectors = {
	solid_waste: '14050',
	wastewater: '14022',
	water_supply: '14021',
	waste_to_energy: '14050',
	settlements: '43030',
	transport: '21020',
	environment: '41010',
	disaster_risk: '43060',
	health: '12220',
	education: '11120',
	local_government: '15185'
} as const;

export type Sector = keyof typeof sectors;
export const sectorKeys = Object.keys(sectors) as Sector[];
export const isSector = (value: string): value is Sector => Object.hasOwn(sectors, value);
