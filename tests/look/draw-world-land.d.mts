import type { MapSheet, worldProjection } from '../../src/lib/ui/world-map';

export function drawLand(flat: typeof worldProjection, sheet: MapSheet, detail?: '110m' | '50m'): string;
