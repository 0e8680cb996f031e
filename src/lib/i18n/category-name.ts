/**
 * Names of categories of arms in each language: those of the EU’s Common Military List in short (its
 * own headings are longer), SIPRI’s, and words of SEESAC’s reports.
 */
import type { Locale } from './locale.ts';
import { m } from './paraglide/messages.js';

const NAMES: Readonly<Record<string, typeof m.category_ml1>> = {
	ML1: m.category_ml1,
	ML2: m.category_ml2,
	ML3: m.category_ml3,
	ML4: m.category_ml4,
	ML5: m.category_ml5,
	ML6: m.category_ml6,
	ML7: m.category_ml7,
	ML8: m.category_ml8,
	ML9: m.category_ml9,
	ML10: m.category_ml10,
	ML11: m.category_ml11,
	ML12: m.category_ml12,
	ML13: m.category_ml13,
	ML14: m.category_ml14,
	ML15: m.category_ml15,
	ML16: m.category_ml16,
	ML17: m.category_ml17,
	ML18: m.category_ml18,
	ML19: m.category_ml19,
	ML20: m.category_ml20,
	ML21: m.category_ml21,
	ML22: m.category_ml22,
	Aircraft: m.category_aircraft,
	'Air-defence systems': m.category_air_defence_systems,
	'Anti-submarine warfare weapons': m.category_anti_submarine_warfare_weapons,
	'Armoured vehicles': m.category_armoured_vehicles,
	Artillery: m.category_artillery,
	Engines: m.category_engines,
	Missiles: m.category_missiles,
	'Naval weapons': m.category_naval_weapons,
	Other: m.category_other,
	Satellites: m.category_satellites,
	Sensors: m.category_sensors,
	Ships: m.category_ships,
	ammunition: m.category_ammunition,
	'general-licence': m.category_general_licence,
	'non-military-lethal-goods': m.category_non_military_lethal_goods,
	'temporary-export': m.category_temporary_export
};

/** A category without a name is shown as its source says it. */
export function categoryName(id: string, locale: Locale): string {
	return Object.hasOwn(NAMES, id) ? (NAMES[id]?.({}, { locale }) ?? id) : id;
}
