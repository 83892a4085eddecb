/** The door of organisations: the region's units, and the partners of every kind and country. */
export { listUnits, type UnitRow } from './services/list-units';
export { indexPartner } from './services/index-partner';
