/** The door of organisations: the region's units, and the partners of every kind and country. */
export { listUnits, type UnitRow } from './services/list-units';
/** The door of organisations: partners of every kind and country, and the region's own units. */
export { indexPartner } from './services/index-partner';
