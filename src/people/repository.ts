import { openDocuments } from '../storage/document.ts';
import type { Store } from '../storage/store.ts';
import { newPerson, type Person, personSchema } from './person.ts';

/**
 * What people have set for themselves. Both operations reject with a StoreError when the store fails
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
}

export function createPeopleRepository(store: Store): PeopleRepository {
  const documents = openDocuments(store, { schema: personSchema, initial: newPerson });
  return {
    get: (userId) => documents.get(keyOf(userId)),
    change: (userId, change) => documents.change(keyOf(userId), change),
  };
}

const keyOf = (userId: string): string => `people:${userId}`;
