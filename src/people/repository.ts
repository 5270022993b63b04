import { openDocuments } from '../storage/document.ts';
import type { Store } from '../storage/store.ts';
import { newPerson, type Person, personSchema } from './person.ts';

/**
 * What people have set for themselves. All operations reject with a StoreError when the store fails
 * or holds something else under a person's key.
 */
export interface PeopleRepository {
  get(userId: string): Promise<Person>;
  /**
   * Changes what is stored now; of several changes at once none is lost. `change` may run more than
   * once, and writes nothing where it gives back what it got.
   * @returns the person after it
   */
  change(userId: string, change: (person: Person) => Person): Promise<Person>;
  /** Forgets everything that they have set. */
  erase(userId: string): Promise<void>;
}

export function createPeopleRepository(store: Store): PeopleRepository {
  const documents = openDocuments(store, { schema: personSchema, initial: newPerson });
  return {
    get: (userId) => documents.get(personKey(userId)),
    change: (userId, change) => documents.change(personKey(userId), change),
    erase: (userId) => store.remove(personKey(userId)),
  };
}

/** Where somebody's settings are stored. */
export const personKey = (userId: string): string => `people:${userId}`;
