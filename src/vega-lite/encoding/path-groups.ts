import { fieldDef, fieldName, type ChannelDefs } from './channel-fields.js';

const grouping = new Set(
  'detail key size color fill stroke opacity fillOpacity strokeOpacity strokeDash strokeWidth'.split(' '),
);

/** Fields whose values each have a line or an area of their own, by Vega-Lite's rules. */
export function pathGroups(mark: string, encoding: ChannelDefs): string[] {
  const isLine = mark === 'line' || mark === 'trail';
  return Object.entries(encoding).flatMap(([channel, given]) => {
    if (channel === 'xOffset' || channel === 'yOffset')
      return offsetGroup(channel, encoding, isLine || mark === 'area');
    const isIn = channel === 'order' ? !isLine : grouping.has(channel) && !(mark === 'trail' && channel === 'size');
    if (!isIn) return [];
    return (Array.isArray(given) ? (given as unknown[]) : [given]).flatMap((one) => {
      const def = fieldDef(one);
      return def && !def.aggregate ? fieldName(def, channel) : [];
    });
  });
}

/** Within a place on the axis marks may be moved aside: then every place has a path. */
function offsetGroup(channel: 'xOffset' | 'yOffset', encoding: ChannelDefs, isPath: boolean): string[] {
  const main = channel === 'xOffset' ? 'x' : 'y';
  const def = fieldDef(encoding[main]);
  const offset = fieldDef(encoding[channel]);
  if (!isPath || !def || !offset || def.aggregate || offset.aggregate) return [];
  const name = fieldName(def, main);
  return name === fieldName(offset, channel) ? [] : [name];
}
