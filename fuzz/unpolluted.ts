const prototypes = { Object: Object.prototype, Array: Array.prototype, String: String.prototype };

type Seen = ReadonlyMap<string, number>;

function look(): Seen {
  return new Map(
    Object.entries(prototypes).map(([name, one]) => [name, Reflect.ownKeys(one).length]),
  );
}

/** @returns what throws as soon as something was put into what all objects share */
export function watchPrototypes(): () => void {
  const before = look();
  return () => {
    for (const [name, count] of look()) {
      if (before.get(name) !== count) throw new Error(`${name}.prototype was changed`);
    }
  };
}
